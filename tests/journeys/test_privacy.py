"""The real app, through a session and commands: nothing leaves, and nobody else can read."""

import os
import socket
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.command import Terminal
from tests.journeys.desktop import SHORT, SILENT, App, Desktop
from tests.support.internet import internet_sockets, of_session
from tests.support.packs import whole, zipped

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


class WatchedApp(App):
    """The app, and what its interpreter knows of sockets."""

    command = (sys.executable, "-m", "tests.journeys.watched")


@pytest.fixture
def closed_to_nobody() -> Iterator[None]:
    """Let new files be open to all, as some systems do, unless somebody says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def test_the_watch_sees_a_socket_of_the_internet() -> None:
    me = Path("/proc/self")
    before = internet_sockets(me)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.bind(("127.0.0.1", 0))
        assert len(internet_sockets(me) - before) == 1


@pytest.fixture
def app(desktop: Desktop, tmp_path: Path, closed_to_nobody: None) -> Iterator[WatchedApp]:
    """Start the app where new files are open to all."""
    assert closed_to_nobody is None
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    started = WatchedApp(desktop, data, **SHORT, **SILENT)
    (data / "settings.json").chmod(0o600)  # this one is the test's own
    yield started
    started.end()


def test_a_session_and_commands_reach_nobody_and_leave_all_closed_to_others(
    app: WatchedApp, desktop: Desktop, tmp_path: Path
) -> None:
    terminal = Terminal(app.data)
    reached: set[str] = set()

    def look() -> None:
        reached.update(*map(internet_sockets, of_session(app.process.pid)))

    with app.reader() as reader:
        reader.press("Start routine")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of 3")
        look()
        reader.press("Next")
        reader.see("Step 2 of 3")
        reader.press("Next")
        reader.hear("Breathe out")
        look()
        terminal.lines(f"pack add {zipped(tmp_path / 'hips.zip', whole())}")
        terminal.lines("remind daily 8:00")
        look()
        reader.hear("Get ready to hold")
        terminal.lines(f"export {tmp_path / 'out.json'}")
        look()
        assert stat.S_ISSOCK((app.data / "instance.socket").stat().st_mode)
        assert stat.S_IMODE((app.data / "instance.socket").stat().st_mode) & 0o077 == 0
        app.window()
        desktop.key("ctrl+q")
        reader.press("Close")
    assert app.ended() == 0

    assert reached == set()
    assert set(app.complaints.splitlines()) == {f"socket of family {socket.AF_UNIX:d}"}
    kept = [app.data, *app.data.rglob("*")]
    assert {"diary.sqlite3", "reminders.json", "start.cache", "packs"} <= {one.name for one in kept}
    for path in (*kept, tmp_path / "out.json"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
