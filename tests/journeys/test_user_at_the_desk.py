"""What the X server knows of the user: breaks, and a window that fills the screen."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.idle.x11 import X11Idle
from glutestretch.desktop.interruptibility.linux import LinuxBusy
from glutestretch.desktop.notification import Reason, Reasons
from glutestretch.desktop.x11 import X11
from tests.journeys.desktop import PATIENCE_SECONDS, Desktop
from tests.support.processes import Process

PATIENCE_MS = PATIENCE_SECONDS * 1000

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.setWindowTitle("A film")
window.showFullScreen() if sys.argv[1] == "full" else window.show()
application.exec()
"""


@pytest.fixture
def x11(desktop: Desktop, qtbot: QtBot) -> Iterator[X11]:
    x11 = X11(desktop.environment["DISPLAY"])
    yield x11
    x11.deleteLater()
    del qtbot


def seconds_since_touch(idle: X11Idle, qtbot: QtBot) -> float:
    answers: list[float | None] = []
    idle.ask(answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0] is not None
    return answers[0]


def test_breaks_are_told_without_looking(desktop: Desktop, x11: X11, qtbot: QtBot) -> None:
    idle = X11Idle(x11)
    told: list[str] = []
    idle.rested.connect(lambda: told.append("rested"))
    idle.returned.connect(lambda: told.append("returned"))
    desktop.key("Shift_L")
    idle.watch(1)
    for _ in range(2):
        with qtbot.waitSignal(idle.rested, timeout=PATIENCE_MS):
            pass
        assert 1.0 <= seconds_since_touch(idle, qtbot) < PATIENCE_SECONDS
        with qtbot.waitSignal(idle.returned, timeout=PATIENCE_MS):
            desktop.key("Shift_L")
    assert told == ["rested", "returned"] * 2
    idle.watch(0)
    idle.deleteLater()


@pytest.mark.parametrize("size", ["full", "usual"])
def test_a_window_that_fills_the_screen_is_seen(
    desktop: Desktop, x11: X11, qtbot: QtBot, size: str
) -> None:
    busy = LinuxBusy(None, x11)
    with Process(WINDOW, size, environment={**desktop.environment}) as process:
        film = desktop.search("--all", "--onlyvisible", "--pid", str(process.pid), "--name", "film")
        desktop.hands("windowactivate", "--sync", film)
        answers: list[Reasons] = []
        busy.ask(answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        assert (Reason.FULL_SCREEN in answers[0]) == (size == "full")
    busy.deleteLater()


def test_without_an_x_server_there_is_no_connection(qtbot: QtBot) -> None:
    with pytest.raises(OSError, match="no X server"):
        X11(":987")
    del qtbot
