"""The end of a sound server is noticed, and not mistaken for its tidying up."""

import socket
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glutestretch.desktop.audio.server_watch import ServerWatch, server_path


class Server:
    """A server that accepts connections and says nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.bind(str(path))
        self.socket.listen()
        self.socket.settimeout(10)

    def accept(self) -> socket.socket:
        """Return the next connection."""
        return self.socket.accept()[0]

    def end(self) -> None:
        """End, as a crash would: the socket's name stays."""
        self.socket.close()


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "native"
    monkeypatch.setenv("PULSE_SERVER", f"unix:{found}")
    return found


def test_the_end_of_the_server_is_told(qtbot: QtBot, path: Path) -> None:
    server = Server(path)
    watch = ServerWatch(server_path())
    connection = server.accept()
    server.end()
    with qtbot.waitSignal(watch.lost, timeout=10_000):
        connection.close()


def test_a_server_in_place_of_it_is_not_taken_for_it(qtbot: QtBot, path: Path) -> None:
    server = Server(path)
    watch = ServerWatch(server_path())
    connection = server.accept()
    server.end()
    path.unlink()
    other = Server(path)
    with qtbot.waitSignal(watch.lost, timeout=10_000):
        connection.close()
    other.end()


def test_a_connection_that_was_only_tidied_up_is_made_again(qtbot: QtBot, path: Path) -> None:
    server = Server(path)
    watch = ServerWatch(server_path())
    lost: list[bool] = []
    watch.lost.connect(lambda: lost.append(True))
    server.accept().close()
    server.socket.setblocking(False)

    again: list[socket.socket] = []

    def connected() -> bool:
        try:
            again.append(server.socket.accept()[0])
        except BlockingIOError:
            return False
        return True

    qtbot.waitUntil(connected, timeout=10_000)
    assert lost == []
    watch.close()
    again[0].close()
    server.end()


@pytest.mark.parametrize("named", ["tcp:example.org:4713", "relative/native"])
def test_only_a_socket_of_this_machine_is_watched(
    named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", named)
    assert server_path() == ""


def test_without_a_server_nothing_is_watched(qtbot: QtBot, path: Path) -> None:
    watch = ServerWatch(server_path())
    with qtbot.assertNotEmitted(watch.lost):
        pass
    assert not path.exists()
