"""The figure in the card comes to life on a real display, is turned, and is let go again."""

import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from glutestretch.pictures.live.library import LiveFigures
from glutestretch.pictures.ui.live_player import IDLE_SECONDS
from glutestretch.stretches.bundle import open_bundle
from tests.bench.process import pss_megabytes
from tests.journeys.desktop import PATIENCE_SECONDS, SILENT, App, Desktop
from tests.journeys.test_by_keyboard import tab_to

PATIENCE_MS = PATIENCE_SECONDS * 1000
PICTURE = "prone-glute-1"
DRIVERS = ("_dri.so", "libgallium", "libGLX_nvidia")
"""Parts of the names of what Mesa and others load to draw with OpenGL."""
ASKS_FOR_OPENGL = """
from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
application = QGuiApplication([])
surface, context = QOffscreenSurface(), QOpenGLContext()
surface.create()
raise SystemExit(not (context.create() and context.makeCurrent(surface)))
"""
NAME = "Picture of this step"
DIAGRAM = "Bones and muscles of the right hip, seen from behind and the side"
UNSEEN, TURNED = 2.0, 4.0
"""How far pictures are apart on the average, of 255, where nothing and where a turn is seen."""
FREED = 5
"""Megabytes that go back to the system at least."""
STEADY = 40
"""How many pictures of the screen have to be alike, one after another."""


class WithGraphicsCard(App):
    """The app that takes the driver for a graphics card's."""

    command = (sys.executable, "-m", "tests.journeys.with_graphics_card")


class Card:
    """The card of an app: what is to be seen on it, and the hand that turns it."""

    def __init__(self, app: App, desktop: Desktop, qtbot: QtBot) -> None:
        self.app, self._desktop, self._qtbot = app, desktop, qtbot
        self.window = app.window()
        words = desktop.hands("getwindowgeometry", "--shell", self.window).split()
        place = dict(word.split("=") for word in words)
        left, top, width, height = (int(place[word]) for word in ("X", "Y", "WIDTH", "HEIGHT"))
        self._box = QRect(left, top, width, height).adjusted(
            36 * width // 100, 12 * height // 100, -6 * width // 100, -38 * height // 100
        )
        self.leave()

    def leave(self) -> None:
        """Move the pointer away."""
        self._desktop.hands("mousemove", "1399", "899")

    def seen(self) -> QImage:
        """Return what is to be seen, once it stands still."""
        last: deque[QImage] = deque(maxlen=STEADY)

        def stands() -> bool:
            last.append(self._desktop.picture().copy(self._box))
            return len(last) == STEADY and all(one == last[0] for one in last)

        self._qtbot.waitUntil(stands, timeout=PATIENCE_MS)
        return last[0]

    def drag(self, across: int) -> None:
        """Drag over the middle, and hold still before the hand lets go."""
        middle = self._box.center()
        hands = self._desktop.hands
        hands("mousemove", str(middle.x()), str(middle.y()), "mousedown", "1")
        for part in range(1, 6):
            x = middle.x() + across * part // 5
            hands("mousemove", str(x), str(middle.y()), "sleep", "0.05")
        hands("sleep", "0.3", "mouseup", "1")
        self.leave()

    def click(self, times: int = 1) -> None:
        """Click in the middle."""
        middle = self._box.center()
        self._desktop.hands(
            *("mousemove", str(middle.x()), str(middle.y())),
            *("click", "--repeat", str(times), "--delay", "60", "1"),
        )
        self.leave()

    def loads(self) -> None:
        """Wait until OpenGL is there."""
        self._qtbot.waitUntil(self.has_opengl, timeout=PATIENCE_MS)

    def has_opengl(self) -> bool:
        """Whether the driver was loaded."""
        maps = Path(f"/proc/{self.app.process.pid}/maps").read_text("ascii", "replace")
        return any(driver in maps for driver in DRIVERS)

    @property
    def megabytes(self) -> float:
        """The memory of the app."""
        return pss_megabytes(self.app.process.pid)


def apart(one: QImage, other: QImage) -> float:
    """Return how far two pictures are apart, on the average of all parts, in steps of 255."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) for a, b in pairs) / one.sizeInBytes()


@pytest.fixture(autouse=True)
def _can_be_drawn(desktop: Desktop) -> None:
    open_bundle()
    if not LiveFigures("woman").has(PICTURE):
        pytest.skip("there is no live figure of the first stretch in the bundle")
    asked = subprocess.run(
        [sys.executable, "-c", ASKS_FOR_OPENGL], env=desktop.environment, check=False
    )
    if asked.returncode:
        pytest.skip("there is no OpenGL on this machine")


@pytest.fixture
def begin(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Card]]:
    """Start an app, and look at its card."""
    started: list[App] = []

    def begin(kind: type[App] = App, **settings: object) -> Card:
        started.append(kind(desktop, tmp_path / "data", **SILENT, **settings))
        return Card(started[-1], desktop, qtbot)

    yield begin
    for app in started:
        app.end()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_with_a_graphics_card_it_comes_unseen_and_is_turned_by_mouse_and_keys(
    begin: Callable[..., Card], desktop: Desktop, theme: str
) -> None:
    card = begin(WithGraphicsCard, theme=theme)
    with card.app.reader() as reader:
        reader.see("Step 1 of 3")
        card.loads()
        still = card.seen()
        card.drag(150)
        assert apart(card.seen(), still) > TURNED
        card.click(times=2)
        live = card.seen()
        assert live != still, "it is the figure that is seen now"
        assert apart(live, still) < UNSEEN
        tab_to(NAME, desktop, reader)
        focused = card.seen()
        desktop.key("Left", "Left")
        assert apart(card.seen(), focused) > TURNED
        desktop.key("0")
        assert card.seen() == focused
        desktop.key("ctrl+q")
    assert card.app.ended() == 0
    assert card.app.complaints == ""


def test_the_diagram_of_the_muscles_is_turned_by_keys_and_back_again_unseen(
    begin: Callable[..., Card], desktop: Desktop
) -> None:
    card = begin(WithGraphicsCard)
    with card.app.reader() as reader:
        reader.see("Step 1 of 3")
        reader.press("Menu")
        reader.press("About your glutes")
        reader.see(DIAGRAM)
        tab_to(DIAGRAM, desktop, reader)
        still = card.seen()
        desktop.key("Left", "Left")
        assert apart(card.seen(), still) > UNSEEN
        desktop.key("0")
        live = card.seen()
        assert live != still, "it is the model that is seen now"
        assert apart(live, still) < UNSEEN / 2, "names and all are where they were"
    assert card.app.complaints == ""


def test_it_is_let_go_while_its_window_is_minimised(
    begin: Callable[..., Card], desktop: Desktop, qtbot: QtBot
) -> None:
    card = begin(WithGraphicsCard)
    with card.app.reader() as reader:
        reader.see("Step 1 of 3")
        card.loads()
        card.seen()
        card.drag(150)
        turned, loaded = card.seen(), card.megabytes
        desktop.hands("windowminimize", card.window)
        qtbot.waitUntil(lambda: loaded - card.megabytes > FREED, timeout=PATIENCE_MS)
        desktop.hands("windowactivate", "--sync", card.window)
        assert apart(card.seen(), turned) > TURNED, "it is the still image that is back"
        card.drag(150)
        assert apart(card.seen(), turned) < UNSEEN


def test_switched_off_there_is_none(begin: Callable[..., Card]) -> None:
    card = begin(WithGraphicsCard)
    with card.app.reader() as reader:
        reader.see("Step 1 of 3")
        still = card.seen()
        card.drag(150)
        assert card.seen() != still
        reader.press("Menu")
        reader.press("Settings…")
        reader.press("Figure that can be turned")
        reader.press("Close")
        reader.miss("Restore all defaults")
        assert card.seen() == still
        card.drag(150)
        assert card.seen() == still
        assert all(name != NAME for _role, name in reader.controls())


def test_in_software_it_is_there_only_while_it_is_turned(
    begin: Callable[..., Card], desktop: Desktop, qtbot: QtBot
) -> None:
    card = begin()
    with card.app.reader() as reader:
        reader.see("Step 1 of 3")
        desktop.hands("sleep", str(2 * IDLE_SECONDS))
        assert not card.has_opengl()
        still = card.seen()
        card.drag(150)
        assert apart(card.seen(), still) > TURNED
        assert card.has_opengl()
        loaded = card.megabytes
        desktop.key("0")
        qtbot.waitUntil(lambda: loaded - card.megabytes > FREED, timeout=PATIENCE_MS)
        assert card.seen() == still


def test_in_the_big_view_a_drag_turns_it_and_a_click_pauses(
    begin: Callable[..., Card], desktop: Desktop
) -> None:
    card = begin(breaths=20)
    with card.app.reader() as reader:
        reader.press("Start routine")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of 3")
        card.app.window()
        desktop.key("F11")
        reader.miss("I feel pain")
        still = card.seen()
        card.drag(150)
        assert apart(card.seen(), still) > TURNED
        reader.miss("Go on")
        card.click()
        reader.see("Go on")
