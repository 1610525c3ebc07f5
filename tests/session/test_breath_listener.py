"""A hold that goes by the breath that a microphone hears, with a real session and follower."""

import pytest

from glutestretch.desktop.microphone.api import Problem
from glutestretch.diary.events import HoldOutcome
from glutestretch.session.breath_listener import BreathListener, Ear, Listening
from glutestretch.session.engine.band_level import SAMPLE_RATE
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.plan import Kind
from glutestretch.settings.model import Settings
from tests.session.rig import Rig
from tests.support.breath_sounds import Scene, speech
from tests.support.fake_microphone import FakeMicrophone

pytestmark = pytest.mark.usefixtures("qapp")

PIECE = 1600
SECONDS = PIECE / SAMPLE_RATE


class Hold:
    """A session in its first hold, with a microphone in the room."""

    def __init__(self, pace: str = "breath", breaths: int = 6) -> None:
        self.rig = Rig(Settings(pace=pace, breaths=breaths))
        self.microphone = FakeMicrophone()
        self.listener = BreathListener(self.rig.session, lambda _owner: self.microphone)
        self.said: list[Listening | None] = []
        self.failures: list[str] = []
        self.listener.changed.connect(self.said.append)
        self.listener.failed.connect(self.failures.append)
        self.rig.start("wall-glute")
        self.rig.play_until(Kind.HOLDING)

    @property
    def ears(self) -> list[Ear | None]:
        """How the breath was heard, one after another."""
        ears = [said.ear if said else None for said in self.said]
        return [ear for n, ear in enumerate(ears) if n == 0 or ear is not ears[n - 1]]

    def let(self, scene: Scene, seconds: float | None = None) -> float:
        """Let a scene be heard for a while, or until the hold is over; return how long it was."""
        samples, passed, half = scene.samples, 0.0, self.rig.session.cue.half
        for first in range(0, len(samples) - PIECE, PIECE):
            if self.rig.mode is not Mode.HOLDING or self.rig.session.cue.half != half:
                break
            if seconds is not None and passed >= seconds:
                break
            self.rig.clock.advance(SECONDS)
            passed += SECONDS
            self.microphone.hear(samples[first : first + PIECE])
        return passed


def breathing(pace: tuple[float, float], seconds: float = 80.0, ratio: float = 12.0) -> Scene:
    scene = Scene(seconds, "pink", seed=11)
    scene.breathe(pace, ratio, begin=0.0, uneven=0.04)
    return scene


def test_a_hold_begins_guided_and_follows_once_it_is_sure() -> None:
    hold = Hold()
    scene = breathing((4.0, 7.0))

    lasted = hold.let(scene)

    assert hold.ears == [Ear.LISTENING, Ear.FOLLOWING, None]
    (over,) = hold.rig.holds
    assert (over.breaths, over.outcome) == (6, HoldOutcome.FINISHED)
    assert lasted == pytest.approx(scene.outs[5][1], abs=1.5), "its last breath is the sixth"


def test_the_ring_turns_with_the_breath() -> None:
    hold = Hold(breaths=8)
    scene = breathing((3.0, 5.0))
    hold.let(scene, scene.outs[3][0] + 2.0)
    out = hold.rig.session.moment.breath

    assert out is not None
    assert not out.drawing_in
    assert hold.ears[-1] is Ear.FOLLOWING


def test_in_silence_the_hold_is_the_guided_one() -> None:
    hold = Hold(breaths=3)

    lasted = hold.let(Scene(60.0, "pink", seed=12))

    assert lasted == pytest.approx(30.0, abs=2 * SECONDS)
    assert [(one.breaths, one.seconds) for one in hold.rig.holds] == [(3, 30.0)]
    assert hold.ears == [Ear.LISTENING, None]


def test_without_the_microphone_the_hold_is_the_guided_one_and_says_so_once() -> None:
    hold = Hold(breaths=3)

    hold.microphone.fail(Problem.NO_DEVICE)
    hold.rig.play_until(Kind.HOLDING, half=1)
    hold.microphone.fail(Problem.NO_DEVICE)
    hold.rig.play_out()

    assert hold.failures == [Problem.NO_DEVICE]
    assert [(one.breaths, one.seconds) for one in hold.rig.holds] == [(3, 30.0), (3, 30.0)]
    assert hold.microphone.opened == 2, "the next hold tries again"


def test_when_the_breath_is_lost_ring_and_count_go_on_without_a_jump() -> None:
    hold = Hold(breaths=8)
    scene = breathing((4.0, 6.0))
    hold.let(scene, scene.outs[3][0] + 2.0)
    before = hold.rig.session.moment.breath

    hold.microphone.fail(Problem.LOST)
    after = hold.rig.session.moment.breath

    assert before is not None
    assert after is not None
    assert (after.number, after.drawing_in) == (before.number, before.drawing_in)
    assert after.fullness == pytest.approx(before.fullness, abs=0.01)
    assert after.progress == pytest.approx(before.progress, abs=0.01)
    hold.rig.play_until(Kind.HOLDING, half=1)
    assert hold.rig.holds[0].breaths == 8


def test_speech_in_the_room_leaves_the_hold_guided() -> None:
    hold = Hold(breaths=6)
    scene = Scene(80.0, "pink", seed=13)
    scene.add(0.0, speech(80.0, scene.rng), 20.0)

    lasted = hold.let(scene)

    assert lasted == pytest.approx(60.0, abs=2 * SECONDS)
    assert Ear.FOLLOWING not in hold.ears


def test_the_microphone_is_open_in_a_hold_alone() -> None:
    hold = Hold(breaths=3)
    seen = {Mode.HOLDING: {hold.microphone.is_open}}

    hold.rig.session.mode_changed.connect(
        lambda mode: seen.setdefault(mode, set()).add(hold.microphone.is_open)
    )
    hold.rig.play_out()

    assert seen.pop(Mode.HOLDING) == {True}
    assert set().union(*seen.values()) == {False}
    assert Mode.FINISHED in seen


@pytest.mark.parametrize("stop", ["pause", "pain", "finish", "next", "back", "put_away"])
def test_the_microphone_closes_with_whatever_ends_the_hold(stop: str) -> None:
    hold = Hold()
    assert hold.microphone.is_open

    getattr(hold.rig.session, stop)()

    assert hold.microphone.is_open is (stop == "put_away"), "the app ends it when it closes"
    if stop != "put_away":
        assert hold.said[-1] is None


def test_after_a_pause_it_listens_again() -> None:
    hold = Hold()
    scene = breathing((4.0, 6.0))
    hold.let(scene, scene.outs[2][0])
    hold.rig.session.pause()
    hold.rig.clock.advance(60.0)

    hold.rig.session.resume()

    assert hold.microphone.is_open
    assert hold.said[-1] == Listening(Ear.LISTENING)


@pytest.mark.parametrize("pace", ["guided", "own"])
def test_at_other_paces_there_is_no_microphone(pace: str) -> None:
    hold = Hold(pace)

    assert hold.microphone.opened == 0
    assert not hold.said


def test_what_the_app_says_itself_does_not_end_the_following() -> None:
    hold = Hold(breaths=8)
    scene = breathing((5.0, 6.0))
    at = scene.outs[3][1] + 1.0
    scene.add(at, speech(2.0, scene.rng), 25.0)
    samples = scene.samples
    for first in range(0, round((at + 10.0) * SAMPLE_RATE), PIECE):
        if first <= at * SAMPLE_RATE < first + PIECE:
            hold.listener.ignore_for(2.3)
        hold.rig.clock.advance(SECONDS)
        hold.microphone.hear(samples[first : first + PIECE])

    assert hold.ears == [Ear.LISTENING, Ear.FOLLOWING]
