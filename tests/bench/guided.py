"""Started by itself: the whole app in one process, led through a session from within.

``guided.py hold SECONDS`` prints the share of one core that a hold takes, in per cent, and its
wake-ups a second; ``guided.py live SECONDS`` the same with the figure live, as with a graphics
card, whatever the driver is, or nothing where there is no figure. ``guided.py turns COUNT`` prints
how many milliseconds late each change between in-breath and out-breath came. ``guided.py stills``
prints how long a picture took from the wish for a step to the screen, in milliseconds: with the
next one decoded beforehand, then without. ``guided.py films`` plays the movement into every step
and prints the milliseconds each frame took until it was painted, the most bytes of decoded
pictures at once, and the megabytes of the process before the first and after the last of them.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from typing import NoReturn

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from glutestretch.app import controller
from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.paths import Paths
from glutestretch.kit.record import Record, as_dict, replace
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.plan import Kind
from glutestretch.session.step_view import Moment
from glutestretch.stretches.routines import single
from glutestretch.stretches.sides import Side
from tests.bench.process import pss_megabytes

_IN_SECONDS, _OUT_SECONDS = 0.8, 1.2
_PREFETCHED_MS = 500
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class Rig:
    """The app, as far as it has come after its first paint."""

    def __init__(self) -> None:
        self.application = QApplication([sys.argv[0], "-style", "fusion"])
        paths = Paths()
        paths.make()
        self.first = FirstScreen(self.application, paths)
        painted: list[bool] = []
        self.first.window.first_painted.connect(lambda: painted.append(True))
        self.until(lambda: bool(painted))
        self.controller = controller.build_controller(self.first, self.application)
        self.session = self.controller.session
        self.stretch = next(s.id for s in self.first.catalogue.stretches if s.two_sided)
        self.rest(2000)

    def until(self, true: Callable[[], bool]) -> None:
        """Turn the event loop until something is true."""
        while not true():
            self.application.processEvents(_WAIT)

    def rest(self, milliseconds: int) -> None:
        """Let the app run by itself for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def start_hold(self) -> None:
        """Begin a session and go on to its first hold."""
        self.session.start(single(self.stretch), Side.RIGHT)
        self.until(lambda: self.session.running)
        while self.session.mode is Mode.FOLLOWING:
            self.session.next()
            self.rest(10)
        self.until(lambda: self.session.mode is Mode.HOLDING)


def hold(rig: Rig, seconds: int) -> list[float]:
    """Return core per cent and wake-ups a second over a part of a hold."""
    rig.start_hold()
    rig.rest(1000)
    before, began = resource.getrusage(resource.RUSAGE_SELF), time.monotonic()
    rig.rest(seconds * 1000)
    after, lasted = resource.getrusage(resource.RUSAGE_SELF), time.monotonic() - began
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return [100 * cpu / lasted, (after.ru_nvcsw - before.ru_nvcsw) / lasted]


def live(rig: Rig, seconds: int) -> list[float]:
    """Return the same with the live figure; empty where there is none."""
    from glutestretch.pictures.live import renderer  # noqa: PLC0415 - it loads OpenGL

    renderer._SOFTWARE = ()
    player = rig.controller.figure.live
    player._source.slow = False
    measured = hold(rig, seconds)
    return measured if player._shown else []


def turns(rig: Rig, count: int) -> list[float]:
    """Return how late each change of breath was."""
    settings = replace(
        rig.first.preferences.settings,
        in_seconds=_IN_SECONDS,
        out_seconds=_OUT_SECONDS,
        breaths=count // 2 + 1,
    )
    rig.session.apply(settings)
    late: list[float] = []
    total = (_IN_SECONDS + _OUT_SECONDS) * settings.breaths
    last: list[tuple[int, bool]] = []
    began: list[float] = []

    def ticked(moment: Moment | None) -> None:
        now = time.monotonic()
        if moment is None or moment.kind is not Kind.HOLDING or moment.breath is None:
            return
        turn = moment.breath.number, moment.breath.drawing_in
        if not began:
            began.append(now - moment.breath.progress * total)
        elif turn != last[-1]:
            due = (turn[0] - 1) * (_IN_SECONDS + _OUT_SECONDS)
            due += 0 if turn[1] else _IN_SECONDS
            late.append((now - began[0] - due) * 1000)
        last.append(turn)

    rig.controller.step_presenter.moment_changed.connect(ticked)
    rig.start_hold()
    rig.until(lambda: len(late) >= count)
    return late


class _Painted(QObject):
    """Tells that a widget has been asked to paint since it was last asked here."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.now = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint event and let it pass."""
        if event.type() is QEvent.Type.Paint:
            self.now = True
        return False


def stills(rig: Rig) -> list[list[float]]:
    """Return the milliseconds from wish to screen, with the picture prepared and without."""
    rig.first.look.still = True  # without the movement into a step
    painted = _Painted(rig.first.window.panel.ui.illustration)
    stage, stretches = rig.controller.step_presenter, rig.first.catalogue.stretches
    prepared: list[float] = []
    unprepared: list[float] = []

    def timed(wish: Callable[[], object]) -> float:
        rig.rest(_PREFETCHED_MS)
        painted.now = False
        began = time.monotonic()
        wish()
        rig.until(lambda: painted.now)
        return (time.monotonic() - began) * 1000

    for _ in range(3):
        for stretch in stretches:
            if rig.first.reader.stretch != stretch.id:
                unprepared.append(timed(lambda wanted=stretch.id: stage.open(wanted)))  # type: ignore[misc]
            prepared += [timed(stage.next) for _ in stretch.steps[1:]]
    return [prepared, unprepared]


class Clips(Record):
    """What moving pictures cost."""

    frame_ms: list[float]
    most_bytes: int
    megabytes: tuple[float, float]


def films(rig: Rig) -> Clips:
    """Play the movement into every step, then a breath in every hold."""
    rig.first.look.still_changed.emit(False)
    clip_player, stage = rig.controller.figure.clip_player, rig.controller.step_presenter
    painted = _Painted(rig.first.window.panel.ui.illustration)
    frame_ms: list[float] = []
    most = 0
    before = pss_megabytes(os.getpid())

    def frame() -> None:
        nonlocal most
        painted.now = False
        began = time.monotonic()
        clip_player._show_next()
        rig.application.processEvents()
        if painted.now:
            frame_ms.append((time.monotonic() - began) * 1000)
        most = max(most, _decoded_bytes(rig))

    for _ in range(2):
        for stretch in rig.first.catalogue.stretches:
            stage.open(stretch.id)
            for _step in stretch.steps:
                rig.rest(_PREFETCHED_MS)
                clip_player.play()
                while clip_player.playing:
                    frame()
                stage.next()
    return Clips(frame_ms, most, (before, pss_megabytes(os.getpid())))


def _decoded_bytes(rig: Rig) -> int:
    """Return what all stills, and the frames of a loop or one of a clip, take."""
    images = list(rig.first.pictures._stills.values())
    loop = rig.controller.figure.clip_player._loop
    images += loop.images if loop else ()
    frame = 720 * 540 * 4 if rig.controller.figure.clip_player.playing else 0
    return sum(image.sizeInBytes() for image in images) + frame


def main(what: str, number: str = "20") -> NoReturn:
    """Measure one thing, print it as JSON, and end."""
    rig = Rig()
    measured: object = stills(rig) if what == "stills" else None
    if what in {"hold", "live"}:
        measured = (hold if what == "hold" else live)(rig, int(number))
    elif what == "films":
        measured = as_dict(films(rig))
    elif what == "turns":
        measured = turns(rig, int(number))
    print(json.dumps(measured), flush=True)
    os._exit(0)  # what is on screen is not taken down in the app's order, and need not be


if __name__ == "__main__":
    main(*sys.argv[1:])
