"""PySide6 6.12.0 on Python 3.11 loses references to None and True until Python aborts.

A few hundred tests hide that, since objects that are dropped add references as they go. So
the references are counted here over calls that make no objects, and over a long run of frames.
"""

import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.requirements import Requirement

PySide6 = pytest.importorskip("PySide6")
QtCore = pytest.importorskip("PySide6.QtCore", exc_type=ImportError)
pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal  # noqa: E402
from PySide6.QtGui import QPaintEvent  # noqa: E402

from glutestretch.session.engine.breathing import GuidedPace  # noqa: E402
from glutestretch.session.ui.breath_ring import BreathRing  # noqa: E402

PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
CALLS = 1_000
FRAMES = 4_000
# What caches and the like may move; the fault moves at least one a call.
SLACK = 100

counted = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on"
)


class Bell(QObject):
    """Something that rings."""

    rung = Signal()
    rung_loudly = Signal(bool)


class CountingRing(BreathRing):
    """The ring, counting how often it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and count."""
        self.painted += 1
        super().paintEvent(event)


def drift(act: Callable[[], object], times: int) -> dict[str, int]:
    """Return by how many the references to None and True change over so many calls."""
    act()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(times):
        act()
    after = sys.getrefcount(None), sys.getrefcount(True)
    return {"None": after[0] - before[0], "True": after[1] - before[1]}


def requirement(package: str, python: str) -> Requirement:
    """Return what the project asks of a package on this version of Python."""
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    wanted = [Requirement(line) for line in project["dependencies"]]
    (found,) = [
        one
        for one in wanted
        if one.name == package
        and (one.marker is None or one.marker.evaluate({"python_version": python}))
    ]
    return found


@pytest.mark.parametrize("package", ["PySide6-Essentials", "PySide6-Addons"])
@pytest.mark.parametrize(
    ("python", "version", "allowed"),
    [
        ("3.11", "6.11.2", False),
        ("3.11", "6.11.3", True),
        ("3.11", "6.12.0", False),
        ("3.12", "6.11.3", True),
        ("3.12", "6.12.0", True),
        ("3.14", "6.12.0", True),
        ("3.14", "7.0.0", False),
    ],
)
def test_the_project_asks_only_for_versions_that_keep_python_alive(
    package: str, python: str, version: str, *, allowed: bool
) -> None:
    assert requirement(package, python).specifier.contains(version) is allowed


@pytest.mark.parametrize("package", ["PySide6-Essentials", "PySide6-Addons"])
def test_the_version_that_is_installed_is_one_of_them(package: str) -> None:
    here = f"{sys.version_info.major}.{sys.version_info.minor}"

    assert requirement(package, here).specifier.contains(PySide6.__version__)


@counted
@pytest.mark.usefixtures("qapp")
def test_calls_that_return_nothing_keep_all_references() -> None:
    timer, thing = QTimer(), QObject()

    def call() -> None:
        timer.start(10_000)
        timer.stop()
        thing.setObjectName("thing")
        QCoreApplication.processEvents()

    found = drift(call, CALLS)

    assert all(abs(change) < SLACK for change in found.values()), found


@counted
@pytest.mark.usefixtures("qapp")
def test_signals_keep_all_references() -> None:
    bell = Bell()
    heard = [0]

    def listen() -> None:
        heard[0] += 1

    bell.rung.connect(listen)
    bell.rung_loudly.connect(listen)

    def ring() -> None:
        bell.rung.emit()
        bell.rung_loudly.emit(True)

    found = drift(ring, CALLS)

    assert heard[0] == 2 * (CALLS + 1)
    assert all(abs(change) < SLACK for change in found.values()), found


@counted
@pytest.mark.usefixtures("qapp")
def test_more_than_a_minute_of_frames_keeps_all_references() -> None:
    ring, timer = CountingRing(), QTimer()
    ring.resize(120, 120)
    ring.show()
    pace = GuidedPace(breaths=7, in_seconds=4.0, out_seconds=6.0)
    frame = [0]

    def paint() -> None:
        frame[0] += 1
        breath = pace.at(frame[0] / 60)
        word = "Breathe in" if breath.drawing_in else "Breathe out"
        timer.start(10_000)
        ring.show_breath(word, f"{breath.number} of 7", breath.fullness, breath.progress)
        ring.repaint()
        QCoreApplication.processEvents()
        timer.stop()

    found = drift(paint, FRAMES)
    ring.close()
    ring.deleteLater()

    assert frame[0] / 60 > 60
    assert ring.painted >= FRAMES
    assert all(abs(change) < SLACK for change in found.values()), found
