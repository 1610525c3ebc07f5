"""One process takes the place of another, with what it holds; real processes."""

import json
import os
import socket
import sys
from pathlib import Path

import pytest

from glutestretch import __version__
from glutestretch.background.handover import taken_over
from tests.support.processes import Process

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux hands over")

# Locks and listens, and hands over to another program, which says what it has got.
HANDS_OVER = """
import os, socket, sys
from glutestretch.background.handover import Kept, ToApp, Wish, hand_over
from glutestretch.desktop.instance.lock import acquire
from glutestretch.desktop.paths import Paths
paths = Paths(sys.argv[1])
paths.make()
claimed = acquire(paths)
path = next(paths.sockets())
listening = socket.socket(socket.AF_UNIX)
listening.bind(path)
listening.listen(5)
left_open = os.open("/dev/null", os.O_RDONLY)
os.set_inheritable(left_open, True)
print(os.getpid(), left_open, flush=True)
sys.stdin.readline()
message = ToApp(paths.arguments, Wish.BEGIN, "7")
kept = Kept(claimed.file, listening.fileno(), path)
hand_over(kept, message, (sys.executable, "-c", *sys.argv[:0:-1]))
"""
TAKES_OVER = """
import os, socket, sys
from glutestretch.background.handover import HANDED_OVER, taken_over
handover = taken_over(os.environ.pop(HANDED_OVER))
kept, message = handover.kept, handover.message
print(os.getpid(), *sorted(os.listdir("/proc/self/fd"), key=int)[:-1], flush=True)
print(message.wish.value, message.reminder, message.caller, message.may_rest, flush=True)
print(any(map(os.get_inheritable, (kept.lock, kept.socket))), flush=True)
listening = socket.socket(fileno=kept.socket)
caller, _ = listening.accept()
caller.sendall(caller.recv(100))
sys.stdin.readline()
"""


def test_number_lock_and_callers_stay_and_nothing_else(tmp_path: Path) -> None:
    with Process(HANDS_OVER, tmp_path, TAKES_OVER) as process:
        number, left_open = process.line().split()
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(str(tmp_path / "instance.socket"))
            caller.sendall(b"hello")
            process.say()
            same, *files = process.line().split()
            assert same == number
            assert left_open not in files
            assert len(files) == 5
            assert process.line() == "begin 7 -1 True"
            assert process.line() == "False"
            assert caller.recv(100) == b"hello"
        held = (
            "import sys; from glutestretch.desktop.instance.lock import is_held;"
            "print(is_held(sys.argv[1]))"
        )
        with Process(held, tmp_path / "instance.lock") as other:
            assert other.line() == "True"
        process.kill()
        process.wait()
        with Process(held, tmp_path / "instance.lock") as other:
            assert other.line() == "False"


def _told(content: object) -> int:
    file = os.memfd_create("told")
    os.write(file, json.dumps(content).encode())
    return file


@pytest.mark.parametrize(
    "content",
    [
        [],
        {},
        {"kind": "ToApp"},
        {"kind": "Nothing", "path": "/x", "arguments": []},
        {"kind": "ToApp", "path": "/x", "arguments": [], "strange": 1},
        {"kind": "ToApp", "path": "/x", "arguments": []},
    ],
)
def test_what_makes_no_sense_is_closed_and_left(content: object, tmp_path: Path) -> None:
    told, lock = _told(content), os.open(tmp_path / "lock", os.O_RDWR | os.O_CREAT)
    deaf = socket.socket(socket.AF_UNIX).detach()
    assert taken_over(f"{__version__} {told} {lock} {deaf}") is None
    for file in (told, lock, deaf):
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(file)


def test_another_version_is_not_understood() -> None:
    told = _told({"kind": "ToApp", "path": "/x", "arguments": []})
    assert taken_over(f"0.0.0 {told} -1 {told}") is None
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(told)


@pytest.mark.parametrize(
    "named", ["", "x", f"{__version__} -1 -1 -1", f"{__version__} 999 998 997"]
)
def test_nonsense_in_the_environment_is_nothing(named: str) -> None:
    assert taken_over(named) is None
