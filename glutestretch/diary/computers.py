"""Which diary in the folder is this computer's own, where several computers share the folder.

Each computer writes into a diary of its own and only ever reads the others, so that no program that
keeps the folder the same on all of them finds one that two have changed.
"""

import os
import re
import sqlite3
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from glutestretch.diary.database import owner
from glutestretch.diary.schema import Damage

_MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_NOT_SHARED = re.compile(
    r"\.(backup-\d+|({})-\d{{4}}-\d\d-\d\d(-\d+)?)$".format("|".join(map(str, Damage)))
)


def this_computer() -> str:
    """Return a short name of this computer: from what its system calls itself, and its host name.

    Two computers from one disk image have the same id; a computer that changes its host name
    begins a new diary, and reads its old one.
    """
    named = f"{_machine_id()} {_host_name()}"
    return f"{zlib.crc32(named.encode('utf-8', 'replace')):08x}"


def _host_name() -> str:
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def _machine_id() -> str:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415

        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
        ):
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""
    for path in _MACHINE_IDS:
        with suppress(OSError):
            return Path(path).read_text("utf-8", "replace").strip()
    return ""


def own_diary(path: Path, computer: str) -> Path:
    """Return this computer's own diary in the folder of ``path``, which may not exist yet.

    It is ``path`` itself unless another computer writes there.
    """
    if owner(path) in ("", computer):
        return path
    return path.with_name(f"{path.stem}.{computer}{path.suffix}")


def claim(connection: sqlite3.Connection, computer: str) -> None:
    """Let a diary that nobody owns be this computer's own."""
    connection.execute(
        "INSERT INTO owner (computer) SELECT ? WHERE NOT EXISTS (SELECT * FROM owner)", (computer,)
    )


def other_diaries(path: Path, own: Path) -> Iterator[tuple[Path, str]]:
    """Yield the other diaries in the folder, each with what changes when it does.

    They are those of other computers, and copies that a synchronising program has made of one that
    two computers had changed; copies that the app itself has set aside are none.

    Args:
        path: The diary as it is called where one computer has the folder to itself.
        own: This computer's own.
    """
    try:
        found = sorted(path.parent.glob(f"{path.stem}*{path.suffix}"))
    except OSError:
        return
    for other in found:
        if other.name == own.name or _NOT_SHARED.search(other.stem):
            continue
        with suppress(OSError):
            status = other.stat()
            yield other, f"{status.st_size} {status.st_mtime_ns}"
