"""The sockets of running processes that could reach other machines, as the kernel lists them."""

import re
from pathlib import Path

_TABLES = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6")
_INODE_COLUMN = 9
_SESSION_FIELD = 3


def of_session(leader: int) -> list[Path]:
    """Return the process that leads a session and those that it started, as folders of /proc."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            after_name = (process / "stat").read_text("utf-8").rpartition(")")[2].split()
        except OSError:
            continue  # it has ended
        if after_name[_SESSION_FIELD] == str(leader):
            found.append(process)
    return found


def internet_sockets(process: Path) -> set[str]:
    """Return the inodes of the sockets of a process that are of the Internet's families."""
    listed = {
        line.split()[_INODE_COLUMN]
        for table in _TABLES
        if (process / "net" / table).exists()
        for line in (process / "net" / table).read_text("ascii").splitlines()[1:]
    }
    held = set()
    for file in (process / "fd").iterdir():
        try:
            target = str(file.readlink())
        except OSError:
            continue  # closed meanwhile
        held.update(re.findall(r"^socket:\[(\d+)\]$", target))
    return held & listed
