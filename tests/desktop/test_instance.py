"""One instance: real processes hand over, race, hang and are killed."""

import _socket
import json
import os
import signal
import socket
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from glutestretch.desktop.instance import lock, named_pipe, unix_socket
from glutestretch.desktop.instance import server as instance_server
from glutestretch.desktop.instance.lock import LONGEST_MESSAGE, OK, RAISE, STAY, acquire, ask
from glutestretch.desktop.instance.server import InstanceServer
from glutestretch.desktop.paths import Paths
from tests.support.processes import Process, printed_by

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="talks to plain sockets")

# Starts as the app does: acquires the lock and, as the first start, prints each request.
START = """
import sys
from glutestretch.desktop.instance.lock import acquire
from glutestretch.desktop.paths import Paths
paths = Paths(sys.argv[1])
paths.make()
claimed = acquire(paths, patience=20.0)
if not claimed.first:
    print("handed over" if claimed.handed_over else claimed.problem, flush=True)
    raise SystemExit(0)
from PySide6.QtCore import QCoreApplication
from glutestretch.desktop.instance.server import InstanceServer
app = QCoreApplication([])
server = InstanceServer(paths.sockets())
server.raise_wished.connect(lambda: print("request: raise", flush=True))
print("first" if server.listen() else "deaf", flush=True)
app.exec()
"""
HANDS_OVER = """
import sys
from glutestretch.desktop.instance.lock import acquire
from glutestretch.desktop.paths import Paths
paths = Paths(sys.argv[1])
claimed = acquire(paths)
print(claimed.first, claimed.handed_over, sorted({"PySide6", "socket", "json"} & set(sys.modules)))
"""


@pytest.fixture(params=[unix_socket, named_pipe], ids=["socket", "pipe"])
def server(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[InstanceServer]:
    """Listens in the way of Unix, then in that of Windows, which Qt has here as well."""
    monkeypatch.setattr(instance_server, "Listener", request.param.Listener)
    made = InstanceServer([str(tmp_path / "instance.socket")], patience_ms=100)
    assert made.listen()
    yield made
    made.close()
    made.deleteLater()
    del qtbot


class Caller:
    """A client that sends what it likes."""

    def __init__(self, path: Path) -> None:
        self.socket = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        self.socket.setblocking(True)
        self.socket.connect(str(path))
        self.socket.setblocking(False)
        self.received = b""

    def send(self, message: bytes) -> None:
        """Send what the peer accepts; it may have hung up by now."""
        try:
            self.socket.send(message)
        except (BlockingIOError, BrokenPipeError, ConnectionResetError):
            return

    def hung_up(self) -> bool:
        """Read what has arrived; return whether the peer has hung up."""
        try:
            part = self.socket.recv(4096)
        except BlockingIOError:
            return False
        except ConnectionResetError:
            return True
        self.received += part
        return not part

    def close(self) -> None:
        """Hang up."""
        self.socket.close()


def test_a_second_start_hands_over_without_qt(tmp_path: Path) -> None:
    with Process(START, tmp_path) as first:
        assert first.line() == "first"
        assert printed_by(HANDS_OVER, tmp_path) == "False True []"
        assert first.line() == "request: raise"
        assert printed_by(HANDS_OVER, tmp_path) == "False True []"
        assert first.line() == "request: raise"


def test_a_killed_instance_blocks_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        with Process(START, tmp_path) as first:
            assert first.line() == "first"
            first.send_signal(signal.SIGKILL)
            first.wait()
    assert Path(next(Paths(str(tmp_path)).sockets())).exists()
    with Process(START, tmp_path) as first:
        assert first.line() == "first"
        assert printed_by(HANDS_OVER, tmp_path) == "False True []"


def test_of_six_racing_starts_one_runs_and_the_others_hand_over(tmp_path: Path) -> None:
    with ExitStack() as stack:
        racing = [stack.enter_context(Process(START, tmp_path)) for _ in range(6)]
        said = [process.line() for process in racing]
        assert sorted(said) == ["first"] + ["handed over"] * 5
        first = racing[said.index("first")]
        assert [first.line() for _ in range(5)] == ["request: raise"] * 5


def test_directories_with_long_names_have_instances_of_their_own(tmp_path: Path) -> None:
    one, other = (tmp_path / (letter * 120) for letter in "ab")
    with Process(START, one) as first, Process(START, other) as second:
        assert (first.line(), second.line()) == ("first", "first")
        assert printed_by(HANDS_OVER, one) == "False True []"
        assert first.line() == "request: raise"
    Path(next(Paths(str(one)).sockets())).unlink()
    Path(next(Paths(str(other)).sockets())).unlink()


def test_an_instance_that_does_not_answer_is_named_by_its_process_number(tmp_path: Path) -> None:
    with Process(START, tmp_path) as first:
        assert first.line() == "first"
        first.send_signal(signal.SIGSTOP)
        paths = Paths(str(tmp_path))
        claimed = acquire(paths, patience=0.05)
        assert (claimed.first, claimed.handed_over) == (False, False)
        assert claimed.problem == (
            f"glutestretch is already running (process {first.pid}) but does not answer; "
            "please end it and start again."
        )


def test_where_no_lock_can_be_written_the_app_runs_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a directory")
    paths = Paths(str(tmp_path / "home"))
    assert acquire(paths).first


FINDS_A_PLACE = f"""
import _socket, errno, fcntl, os, sys
refused = sys.argv[2]
def refuse(number):
    raise OSError(number, os.strerror(number))
flock = fcntl.flock
def no_locks(file, how):
    if os.readlink(f"/proc/self/fd/{{file}}").startswith(refused):
        refuse(errno.ENOLCK)
    flock(file, how)
fcntl.flock = no_locks
{START}
"""


def test_where_no_lock_can_be_the_next_place_holds_one(tmp_path: Path) -> None:
    data = tmp_path / "data"
    here = {"XDG_RUNTIME_DIR": "", "TMPDIR": str(tmp_path)}
    with Process(FINDS_A_PLACE, data, data, environment=here) as first:
        assert first.line() == "first"
        with Process(FINDS_A_PLACE, data, data, environment=here) as second:
            assert second.line() == "handed over"
        assert first.line() == "request: raise"


def test_where_no_socket_can_be_the_next_place_holds_one(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "instance.socket").mkdir(parents=True)
    here = {"XDG_RUNTIME_DIR": "", "TMPDIR": str(tmp_path)}
    with Process(START, data, environment=here) as first:
        assert first.line() == "first"
        assert printed_by(HANDS_OVER, data, environment=here) == "False True []"
        assert first.line() == "request: raise"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems want UTF-8")
def test_a_directory_whose_name_is_not_utf_8_has_one_instance(tmp_path: Path) -> None:
    data = tmp_path / "d\udcff"
    with Process(START, data) as first:
        assert first.line() == "first"
        assert printed_by(HANDS_OVER, data) == "False True []"
        assert first.line() == "request: raise"


@pytest.mark.parametrize("odd", ["pipe", "device", "folder"])
def test_a_lock_that_is_no_file_holds_nobody_up(tmp_path: Path, odd: str) -> None:
    lock = tmp_path / "data" / "instance.lock"
    lock.parent.mkdir()
    if odd == "pipe":
        os.mkfifo(lock)
    elif odd == "device":
        lock.symlink_to("/dev/zero")
    else:
        lock.mkdir()
    here = {"XDG_RUNTIME_DIR": "", "TMPDIR": str(tmp_path)}
    with Process(START, lock.parent, environment=here) as first:
        assert first.line() == "first"
        assert printed_by(HANDS_OVER, lock.parent, environment=here) == "False True []"


HOLDS = """
import sys
from glutestretch.desktop.instance.lock import acquire
from glutestretch.desktop.paths import Paths
claimed = acquire(Paths(sys.argv[1]), command=True)
print(claimed.first, flush=True)
sys.stdin.readline()
"""


def test_a_start_waits_for_a_command_at_work(tmp_path: Path) -> None:
    paths = Paths(str(tmp_path))
    with Process(HOLDS, tmp_path) as holder:
        assert holder.line() == "True"
        with Process(HOLDS, tmp_path) as waiting:
            holder.say()
            assert waiting.line() == "True"
            waiting.say()
            waiting.wait()
    claimed = acquire(paths, patience=0.0)
    assert claimed.first
    claimed.release()


def test_a_command_that_never_ends_is_named_for_what_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_LONGEST_COMMAND_SECONDS", 0.05)
    with Process(HOLDS, tmp_path) as holder:
        assert holder.line() == "True"
        assert acquire(Paths(str(tmp_path)), patience=0.0).problem == (
            f"Another command of glutestretch (process {holder.pid}) does not finish; "
            "please end it and try again."
        )


def test_a_claim_that_was_released_is_free(tmp_path: Path) -> None:
    paths = Paths(str(tmp_path))
    first = acquire(paths)
    assert first.first
    assert not acquire(paths, patience=0.0).first
    first.release()
    first.release()
    second = acquire(paths)
    assert second.first
    second.release()


def test_the_socket_is_for_this_user_alone(server: InstanceServer, tmp_path: Path) -> None:
    assert (tmp_path / "instance.socket").stat().st_mode & 0o077 == 0
    server.close()
    assert not ask(str(tmp_path / "instance.socket"), RAISE, 0.1)


_CALLS_AS_NOBODY = """
import os, socket, sys
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
try:
    socket.socket(socket.AF_UNIX).connect(sys.argv[1])
except OSError as error:
    print(type(error).__name__)
else:
    print("connected")
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() > 0, reason="only root can be another")
def test_another_user_cannot_call(qtbot: QtBot) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        path = Path(folder, "instance.socket")
        owner = QObject()
        listener = unix_socket.Listener(owner)
        assert listener.listen(str(path))
        Path(folder).chmod(0o755)  # so that the socket alone keeps others out
        assert printed_by(_CALLS_AS_NOBODY, path) == "PermissionError"
        path.chmod(0o777)
        assert printed_by(_CALLS_AS_NOBODY, path) == "connected"
        listener.close()
    del qtbot


def test_a_new_server_takes_the_place_of_the_socket_and_leaves_none(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "instance.socket"
    later = InstanceServer([str(path)])
    assert later.listen()
    with closing(Caller(path)) as caller, qtbot.waitSignal(later.raise_wished):
        caller.send(RAISE)
        qtbot.waitUntil(caller.hung_up)
    later.close()
    assert os.listdir(tmp_path) == []  # noqa: PTH208
    later.deleteLater()
    server.close()


def test_a_server_without_a_directory_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "home").write_text("not a directory")
    deaf = InstanceServer([str(tmp_path / "home" / "instance.socket")])
    assert not deaf.listen()
    deaf.deleteLater()
    del qtbot


@pytest.mark.parametrize(
    "message",
    [b"hello\n", b"\xff\xfe\n", b"[]\n", b'{"verb": 7}\n', b"{}\n", b"[" * 60_000 + b"\n", b"\n"],
)
def test_garbage_is_refused_and_changes_nothing(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot, message: bytes
) -> None:
    with (
        closing(Caller(tmp_path / "instance.socket")) as caller,
        qtbot.assertNotEmitted(server.raise_wished),
    ):
        caller.send(message)
        qtbot.waitUntil(caller.hung_up)
        assert caller.received == b'{"ok": false}\n'


def test_a_huge_line_is_cut_off(server: InstanceServer, tmp_path: Path, qtbot: QtBot) -> None:
    with (
        closing(Caller(tmp_path / "instance.socket")) as caller,
        qtbot.assertNotEmitted(server.raise_wished),
    ):

        def flooded() -> bool:
            caller.send(b"x" * LONGEST_MESSAGE)
            return caller.hung_up()

        qtbot.waitUntil(flooded)
        assert caller.received == b""


def test_stalled_and_vanished_clients_keep_no_one_waiting(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "instance.socket"
    stalled = [Caller(path) for _ in range(20)]
    for caller in stalled[:10]:
        caller.send(b'{"verb": "ra')
    for caller in stalled[:5]:
        caller.close()
    with closing(Caller(path)) as caller, qtbot.waitSignal(server.raise_wished):
        caller.send(b'{"verb": "raise", "and": "more"}\n{"verb": "ignored"}\n')
        qtbot.waitUntil(caller.hung_up)
        assert caller.received == OK
    for caller in stalled[5:]:
        qtbot.waitUntil(caller.hung_up)
        caller.close()


def test_a_message_may_come_in_pieces(server: InstanceServer, tmp_path: Path, qtbot: QtBot) -> None:
    with (
        closing(Caller(tmp_path / "instance.socket")) as caller,
        qtbot.waitSignal(server.raise_wished),
    ):
        for piece in (b'{"verb"', b': "raise', b'"}\n'):
            caller.send(piece)
            qtbot.waitUntil(lambda: not caller.hung_up())


@given(st.binary(max_size=200).map(lambda line: line.replace(b"\n", b"") + b"\n"))
@example(b'{"verb": " "}\n')
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_line_gets_an_answer(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot, line: bytes
) -> None:
    assert server.children()
    with closing(Caller(tmp_path / "instance.socket")) as caller:
        caller.send(line)
        qtbot.waitUntil(caller.hung_up)
        assert caller.received in (OK, b'{"ok": false}\n')


BY_QT = """
import sys
from glutestretch.desktop.instance import lock, named_pipe, unix_socket
from glutestretch.desktop.instance import server as instance_server
print(lock._reply_by_qt(sys.argv[1], b'{"verb": "raise"}\\n', 20.0) == lock.OK)
print(lock._reply_by_qt(sys.argv[1] + "-none", b"", 0.1))
"""


def test_the_client_of_windows_speaks_the_same_language(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot
) -> None:
    with Process(BY_QT, tmp_path / "instance.socket") as client:
        with qtbot.waitSignal(server.raise_wished, timeout=30_000):
            pass
        assert (client.line(), client.line()) == ("True", "b''")


def test_callers_leave_nothing_behind(server: InstanceServer, tmp_path: Path, qtbot: QtBot) -> None:
    for _ in range(3):
        with closing(Caller(tmp_path / "instance.socket")) as caller:
            caller.send(b'{"verb": "raise"}\n')
            qtbot.waitUntil(caller.hung_up)
    qtbot.waitUntil(lambda: len(server.children()) == 1)
    assert os.listdir(tmp_path) == ["instance.socket"]  # noqa: PTH208


def test_a_start_in_the_background_leaves_the_window_as_it_is(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot
) -> None:
    with (
        closing(Caller(tmp_path / "instance.socket")) as caller,
        qtbot.assertNotEmitted(server.raise_wished),
    ):
        caller.send(STAY)
        qtbot.waitUntil(caller.hung_up)
        assert caller.received == OK


def test_a_command_is_handed_to_who_can_do_it(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot
) -> None:
    server.handler = lambda request: {"ok": True, "text": f"“{request['length']}”"}
    with (
        closing(Caller(tmp_path / "instance.socket")) as caller,
        qtbot.assertNotEmitted(server.raise_wished),
    ):
        caller.send(b'{"verb": "pause", "length": "1h"}\n')
        qtbot.waitUntil(caller.hung_up)
        assert json.loads(caller.received) == {"ok": True, "text": "“1h”"}
        assert caller.received.endswith(b"\n")


@pytest.mark.parametrize("server", [unix_socket], indirect=True)
def test_who_has_given_up_gets_nothing_done_behind_their_back(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot
) -> None:
    done: list[object] = []

    def handle(request: Mapping[str, object]) -> Mapping[str, object]:
        done.append(request["length"])
        return {"ok": True}

    server.handler = handle
    path = tmp_path / "instance.socket"
    # Nothing is read before the loop runs: to the caller, the app hangs.
    assert ask(str(path), b'{"verb": "pause", "length": "1h"}\n', 0.01) == b""
    with closing(Caller(path)) as caller:
        caller.send(b'{"verb": "pause", "length": "2h"}\n')
        qtbot.waitUntil(caller.hung_up)
        assert caller.received == OK
    assert done == ["2h"]


def test_who_only_has_no_more_to_say_is_answered(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot
) -> None:
    with (
        closing(Caller(tmp_path / "instance.socket")) as caller,
        qtbot.waitSignal(server.raise_wished),
    ):
        caller.send(RAISE)
        caller.socket.shutdown(_socket.SHUT_WR)
        qtbot.waitUntil(caller.hung_up)
        assert caller.received == OK


ASKS = """
import sys
from glutestretch.desktop.instance.lock import ask
message = b'{"verb": "echo", "text": "%s"}\\n' % (b"x" * int(sys.argv[2]))
reply = ask(sys.argv[1], message, 20.0)
print(len(reply), reply.endswith(b"\\n"))
"""


def test_messages_and_answers_may_be_long(
    server: InstanceServer, tmp_path: Path, qtbot: QtBot
) -> None:
    server.patience_ms = 30_000
    server.handler = lambda request: {"text": request["text"] * 100}
    with Process(ASKS, tmp_path / "instance.socket", "60000") as client:
        qtbot.waitUntil(lambda: client.poll() is not None, timeout=30_000)
        assert client.line() == f"{len(json.dumps({'text': ''})) + 6_000_000 + 1} True"


def test_who_does_not_answer_is_asked_once(tmp_path: Path) -> None:
    paths = Paths(str(tmp_path))
    first = acquire(paths)
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(next(paths.sockets()))
        hanging.listen()
        assert acquire(paths, patience=0.1).problem
        hanging.setblocking(False)
        hanging.accept()[0].close()
        with pytest.raises(BlockingIOError):
            hanging.accept()
    first.release()


def test_half_an_answer_is_none(tmp_path: Path) -> None:
    path = str(tmp_path / "instance.socket")
    with closing(_socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)) as deaf:
        deaf.bind(path)
        deaf.listen()
        assert ask(path, RAISE, 0.05) == b""
