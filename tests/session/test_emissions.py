"""What a whole session tells, and what one Next costs: nothing is told or done twice."""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from statistics import median
from types import FrameType

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

import glutestretch
from glutestretch.kit.record import Record
from glutestretch.session.engine import plan as plans
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.engine.plan import Kind
from glutestretch.session.ui.edge_glow import FRAME_SECONDS
from glutestretch.settings.model import Settings
from tests.session.rig import Rig
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle

pytestmark = pytest.mark.usefixtures("qapp")

PACKAGE = str(Path(glutestretch.__file__).parent)


class Told:
    """All values of all signals with one argument, in order."""

    def __init__(self, *senders: QObject) -> None:
        self.values: dict[str, list[object]] = defaultdict(list)
        for sender in senders:
            meta = sender.metaObject()
            for number in range(QObject().metaObject().methodCount(), meta.methodCount()):
                method = meta.method(number)
                if method.methodType() == method.MethodType.Signal and method.parameterCount() == 1:
                    self._hear(sender, bytes(method.name().data()).decode())

    def _hear(self, sender: QObject, name: str) -> None:
        signal = getattr(sender, name, None)
        if signal is not None:
            heard = self.values[f"{type(sender).__name__}.{name}"]
            signal.connect(heard.append)

    def assert_nothing_twice(self) -> None:
        """Assert that no value follows an equal one."""
        for name, values in self.values.items():
            twice = [after for before, after in pairwise(values) if before == after]
            assert not twice, f"{name} repeats {twice[:3]}"


class Calls:
    """Counts the calls of Python functions of the package; a generator's every turn is one."""

    def __init__(self) -> None:
        self.count = 0

    def note(self, frame: FrameType, event: str, _argument: object) -> None:
        """Take note of what the interpreter does."""
        if event == "call" and frame.f_code.co_filename.startswith(PACKAGE):
            self.count += 1


@contextmanager
def counted() -> Iterator[Calls]:
    calls = Calls()
    sys.setprofile(calls.note)
    try:
        yield calls
    finally:
        sys.setprofile(None)


def play_with_everything(rig: Rig) -> None:
    """Play a session in which every wish has its say."""
    rig.start()
    rig.play_until(Kind.HOLDING, elapsed=12.3)
    rig.session.pause()
    rig.session.next()
    rig.session.resume()
    rig.session.apply(Settings(rest_seconds=5.0))
    rig.session.switch_side()
    rig.play_until(Kind.HOLDING)
    rig.session.back()
    rig.session.pain()
    rig.session.withdraw()
    rig.session.resume()
    rig.play_until(Kind.HOLDING)
    rig.session.pain()
    rig.session.go_on_without("")
    rig.session.resume()
    rig.play_out()
    rig.session.leave()


@pytest.mark.parametrize("pace", ["guided", "own"])
def test_no_signal_of_a_session_has_an_equal_value_twice_in_a_row(pace: str) -> None:
    rig = Rig(Settings(pace=pace, breaths=3))
    told = Told(rig.session, rig.presenter)

    if pace == "guided":
        play_with_everything(rig)
    else:
        rig.start("wall-glute")
        while rig.session.running:
            rig.clock.advance(1.0)
            rig.session.next()
    rig.start("wall-glute")
    rig.session.finish()

    assert len(told.values["Session.changed"]) > 10
    assert len(told.values["StepPresenter.step_changed"]) > 5
    told.assert_nothing_twice()


def test_controls_are_told_only_where_they_change() -> None:
    rig = Rig()
    told = Told(rig.session, rig.presenter)

    rig.start()
    rig.play_out()

    controls = told.values["StepPresenter.controls_changed"]
    assert 1 < len(controls) < 5
    assert len(told.values["StepPresenter.parts_changed"]) == 1
    told.assert_nothing_twice()


def test_a_routine_is_planned_once(monkeypatch: pytest.MonkeyPatch, make_app: MakeApp) -> None:
    app = make_app()
    made = count_plans(monkeypatch)

    app.start()
    while app.session.running:
        app.session.next()

    assert made() == 1


def count_plans(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Return what tells how often a plan has been made."""
    make, made = plans.make, [0]

    def counting(*arguments: object) -> Record:
        made[0] += 1
        return make(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(plans, "make", counting)
    return lambda: made[0]


def test_no_signal_of_the_window_has_an_equal_value_twice_in_a_row(make_app: MakeApp) -> None:
    app = make_app()
    told = Told(
        app.session,
        app.controller.step_presenter,
        app.controller.launcher,
        app.window,
        app.panel,
        app.sidebar,
    )

    app.start()
    app.play_until(Mode.HOLDING)
    app.play()
    app.play()
    app.play_until(Mode.CHANGING_SIDE)
    while app.session.running:
        app.session.next()
    app.session.leave()

    assert told.values["MainWindow.running_changed"] == [True, False]
    assert told.values["SessionLauncher.startable"] == [False, True]
    told.assert_nothing_twice()


def next_after_next(rig: Rig) -> list[int]:
    """Return the calls of every Next of a session."""
    rig.start()
    found = []
    while rig.session.can(Wish.NEXT):
        with counted() as calls:
            rig.session.next()
        found.append(calls.count)
    return found


def test_one_next_of_a_session_makes_few_calls() -> None:
    next_after_next(Rig())  # fills the caches

    counts = next_after_next(Rig())

    assert len(counts) > 20
    assert min(counts) > 50
    assert max(counts) < 130


def bare(app: AppRig) -> AppRig:
    """Return the app with all switched off that accompanies a session."""
    app.first.preferences.set("guidance", "off")
    for name in ("sounds", "breath_sound", "media_keys", "glow", "ask_stiffness"):
        app.first.preferences.set(name, False)
    return app


def test_a_moment_of_a_hold_makes_few_calls_its_painting_and_all(make_app: MakeApp) -> None:
    app = make_app()
    bare(app).first.preferences.set("motion", "full")
    app.start()
    app.play_until(Mode.HOLDING)
    app.clock.advance(20.0)  # the frames of the figure arrive
    settle()

    counts = []
    for _ in range(60):
        with counted() as calls:
            app.clock.advance_to_next()
            QApplication.processEvents()
        counts.append(calls.count)

    assert app.is_now(Mode.HOLDING)
    assert min(counts) > 40
    assert median(counts) < 112
    assert max(counts) < 150


def by_kind(app: AppRig) -> dict[tuple[Mode, Mode], list[int]]:
    """Return the calls of every Next of a session, by the modes it leads from and to.

    The fewest of three sessions: what a test before left to be tidied up counts in none of them.
    A session before them has filled the caches.
    """
    sessions = []
    for _ in range(4):
        app.session.leave()
        app.start()
        steps = []
        while app.session.running:
            before = app.mode
            with counted() as calls:
                app.panel.next_wished.emit()
            steps.append(((before, app.session.mode), calls.count))
        sessions.append(steps)
    found: dict[tuple[Mode, Mode], list[int]] = defaultdict(list)
    for same in zip(*sessions[1:], strict=True):
        modes, fewest = min(same)
        found[modes].append(fewest)
    return found


def test_one_next_makes_few_calls_with_the_window_and_all(make_app: MakeApp) -> None:
    counts = by_kind(bare(make_app()))

    steps = counts.pop((Mode.FOLLOWING, Mode.FOLLOWING))
    assert len(steps) >= 6
    plain = sorted(steps[1:])[: len(steps) // 3]
    assert max(plain) < 150, "the first ends what the start has left to do"
    assert max(steps[1:]) < 265, "where the line on the knee comes or goes, all is laid out anew"
    assert max(counts.pop((Mode.COUNTING_IN, Mode.HOLDING))) < 225
    [last] = counts.pop((Mode.HOLDING, Mode.FINISHED))
    assert last < 1200, "it fills a page"
    others = max(max(other) for other in counts.values())
    assert others < 650, "570, or 60 more where the list of stretches is laid out again"


def test_being_heard_and_told_adds_few_calls_to_one_next(make_app: MakeApp) -> None:
    steps = by_kind(make_app())[Mode.FOLLOWING, Mode.FOLLOWING]

    assert max(sorted(steps[1:])[: len(steps) // 3]) < 210
    assert max(steps[1:]) < 320


def test_a_glow_makes_few_calls_a_frame(make_app: MakeApp) -> None:
    app = make_app()
    bare(app).first.preferences.set("glow", True)
    app.start()
    app.play_until(Mode.COUNTING_IN)
    settle()

    counts = []
    for _ in range(10):
        with counted() as calls:
            app.clock.advance(FRAME_SECONDS)
            QApplication.processEvents()
        counts.append(calls.count)

    assert app.is_now(Mode.COUNTING_IN)
    assert min(counts) > 10
    assert median(counts) < 35
