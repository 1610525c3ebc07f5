"""Breaths are followed by ear, or the guided pace is kept; a wrong breath is worse than none."""

from itertools import pairwise, product
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from glutestretch.kit.record import Record
from glutestretch.session.engine.band_level import SAMPLE_RATE
from glutestretch.session.engine.breath_follower import BreathFollower, Hearing
from glutestretch.session.engine.heard_breath import Heard
from tests.support.breath_sounds import Scene, knock, music, noise, speech

GUIDED = 10.0
PIECE = 800
PACES = ((3.0, 4.0), (4.0, 6.0), (5.0, 8.0), (5.0, 5.0))
COLOURS = ("white", "pink", "brown", "fan")
CASES = tuple(product(PACES, COLOURS))


class Turn(NamedTuple):
    """A breath as the follower heard it turn, at a second of the scene."""

    at: float
    drawing_in: bool


class Outcome(Record):
    """What a follower made of a scene.

    Attributes:
        turns: What it heard.
        stands: From which second on it stood how.
    """

    turns: tuple[Turn, ...]
    stands: tuple[tuple[float, Hearing], ...]

    @property
    def followed(self) -> float:
        """The second from which breaths were followed; infinite for never."""
        return next((at for at, stand in self.stands if stand is Hearing.FOLLOWING), np.inf)

    def lost(self, until: float = np.inf) -> list[float]:
        """Return the seconds at which it became unsure after it had followed."""
        return [
            at
            for at, stand in self.stands
            if stand is Hearing.UNSURE and self.followed < at <= until
        ]


def listen(
    scene: Scene, follower: BreathFollower | None = None, *, guided: float = GUIDED
) -> Outcome:
    follower = follower or BreathFollower(guided)
    turns: list[Turn] = []
    stands = [(0.0, follower.hearing)]
    samples = scene.samples
    for first in range(0, len(samples), PIECE):
        heard = follower.hear(samples[first : first + PIECE])
        now = (first + PIECE) / SAMPLE_RATE
        turns += [Turn(now - turn.ago, turn.drawing_in) for turn in heard]
        if follower.hearing is not stands[-1][1]:
            stands.append((now, follower.hearing))
    return Outcome(tuple(turns), tuple(stands))


def case(number: int, ratio: float) -> Scene:
    """Return one of the sixteen cases, with breaths so many decibels above the room."""
    pace, colour = CASES[number]
    scene = Scene(64.0, colour, seed=number)
    scene.breathe(pace, ratio)
    return scene


def worst(scene: Scene, outcome: Outcome, *, from_: float | None = None) -> float:
    """Return by how many seconds the turns were missed at most; infinite for a wrong number."""
    begin = outcome.followed if from_ is None else from_
    turns = [Turn(end, drawing_in=True) for _, end in scene.outs if end > begin - 1.5]
    turns += [Turn(at, drawing_in=False) for at, _ in scene.outs if at > begin]
    turns.sort()
    if [turn.drawing_in for turn in turns] != [turn.drawing_in for turn in outcome.turns]:
        return np.inf
    missed = [abs(one.at - other.at) for one, other in zip(turns, outcome.turns, strict=True)]
    return max(missed, default=np.inf)


def is_right(scene: Scene, outcome: Outcome) -> bool:
    """Whether all were followed from the third on, to within 0.75 s or a tenth of an out-breath."""
    begin, end = scene.outs[2]
    near = worst(scene, outcome) < max(0.75, (end - begin) / 10)
    return near and outcome.followed < begin and not outcome.lost(scene.outs[-1][1] + 2.0)


@pytest.mark.parametrize("ratios", [(4.5,), (6.0, 10.0, 16.0, 30.0)])
def test_breaths_well_above_the_room_are_followed_at_every_pace(ratios: tuple[float, ...]) -> None:
    scenes = [case(n, ratios[(n + n // 4) % len(ratios)]) for n in range(len(CASES))]

    outcomes = [listen(scene) for scene in scenes]

    right = [is_right(scene, outcome) for scene, outcome in zip(scenes, outcomes, strict=True)]
    assert sum(right) >= 15
    wrong = [outcomes[number] for number, good in enumerate(right) if not good]
    assert not any(outcome.turns for outcome in wrong), "not followed is fine, wrong is not"


def test_breaths_that_the_room_drowns_are_refused() -> None:
    assert not any(listen(case(number, 2.5)).turns for number in range(len(CASES)))


@pytest.mark.parametrize(
    ("pace", "guided"), [((2.0, 3.0), 10.0), ((7.0, 11.0), 10.0), ((10.0, 14.0), 24.0)]
)
def test_the_users_pace_may_be_far_from_the_guided_one(
    pace: tuple[float, float], guided: float
) -> None:
    scene = Scene(3.0 + 6 * sum(pace), "pink", seed=1)
    scene.breathe(pace, 10.0)

    assert is_right(scene, listen(scene, guided=guided))


def test_a_breath_is_told_half_a_second_after_it_turns_and_says_so() -> None:
    scene = case(5, 10.0)
    follower = BreathFollower(GUIDED)
    heard: list[Heard] = []
    samples = scene.samples
    for first in range(0, len(samples), PIECE):
        heard += follower.hear(samples[first : first + PIECE])

    assert heard
    assert all(0.3 <= turn.ago <= 1.0 for turn in heard)
    assert {round(turn.usual) for turn in heard if turn.drawing_in} <= {4, 5}
    assert {round(turn.usual) for turn in heard if not turn.drawing_in} <= {5, 6}


def test_the_next_hold_is_followed_from_its_first_out_breath() -> None:
    follower = BreathFollower(GUIDED)
    before = case(5, 10.0)
    before.cut()
    listen(before, follower)
    follower.start()
    assert follower.hearing is Hearing.LISTENING
    scene = Scene(40.0, "pink", seed=77)
    scene.breathe((4.0, 6.0), 10.0)

    outcome = listen(scene, follower)

    assert outcome.followed < scene.outs[0][1] + 1.0
    assert worst(scene, outcome) < 0.75


# --- what is no breath


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("ratio", [6.0, 20.0])
def test_speech_is_not_followed(seed: int, ratio: float) -> None:
    scene = Scene(60.0, "pink", seed)
    scene.add(0.0, speech(60.0, scene.rng), ratio)

    assert not listen(scene).turns


@pytest.mark.parametrize("swelling", [False, True])
@pytest.mark.parametrize("note", [0.5, 1.0, 2.0, 4.0])
def test_music_is_not_followed(note: float, *, swelling: bool) -> None:
    scene = Scene(60.0, "pink", seed=2)
    scene.add(0.0, music(60.0, scene.rng, note, swelling=swelling), 15.0)

    assert not listen(scene).turns


@pytest.mark.parametrize("often", [0.3, 1.0, 5.0])
def test_knocks_are_not_followed(often: float) -> None:
    scene = Scene(60.0, "pink", seed=3)
    for at in scene.rng.uniform(0.0, 59.0, round(60 * often)):
        scene.add(float(at), knock(scene.rng), 25.0)

    assert not listen(scene).turns


def test_silence_is_not_followed_nor_a_microphone_that_is_mute() -> None:
    assert not listen(Scene(60.0, "pink", seed=4)).turns
    mute = Scene(60.0, "pink", seed=4)
    mute.wave *= 0.0
    assert not listen(mute).turns


def test_a_fan_that_is_switched_on_and_off_is_not_followed() -> None:
    scene = Scene(90.0, "pink", seed=5)
    scene.add(20.0, noise("fan", 30.0, scene.rng), 12.0)
    scene.add(65.0, noise("fan", 10.0, scene.rng), 12.0)

    assert not listen(scene).turns


@pytest.mark.parametrize("pause", [0.0, 0.4])
def test_breathing_in_as_audibly_as_out_is_not_followed(pause: float) -> None:
    scene = Scene(60.0, "pink", seed=6)
    scene.breathe((4.0, 5.0), 12.0, in_ratio=11.0, pause=pause)

    assert not listen(scene).turns


# --- when it stops to be breath


def test_it_is_unsure_soon_after_the_last_breath_that_was_heard() -> None:
    scene = Scene(70.0, "pink", seed=7)
    scene.breathe((4.0, 6.0), 10.0, end=45.0)

    outcome = listen(scene)

    assert outcome.followed < 25.0
    (lost,) = outcome.lost()
    assert lost - scene.outs[-1][1] < 1.8 * 4.5 + 1.0


def test_it_is_unsure_while_somebody_speaks_and_follows_again_afterwards() -> None:
    scene = Scene(90.0, "pink", seed=8)
    scene.breathe((4.0, 6.0), 10.0)
    scene.add(40.0, speech(4.0, scene.rng), 15.0)

    outcome = listen(scene)

    (lost,) = outcome.lost(until=85.0)
    assert 40.0 < lost < 45.0
    assert outcome.stands[-1][1] is Hearing.FOLLOWING or outcome.stands[-1][0] > 85.0


def test_a_breath_unlike_those_before_it_is_not_followed_until_one_is_like_it() -> None:
    scene = Scene(64.0, "pink", seed=10)
    scene.breathe((4.0, 5.0), 10.0, end=40.0)
    scene.breathe((4.0, 5.0), 19.0, begin=scene.outs[-1][1])

    stands = listen(scene).stands

    (_, louder), (_, alike) = scene.outs[4:6]
    (lost, unsure), (again, following), *_ = stands[2:]
    assert (unsure, following) == (Hearing.UNSURE, Hearing.FOLLOWING)
    assert louder < lost < louder + 1.0
    assert alike < again < alike + 1.0


@pytest.mark.parametrize("seed", range(4))
def test_a_knock_now_and_then_disturbs_nothing(seed: int) -> None:
    scene = Scene(72.0, "pink", seed)
    scene.breathe((4.0, 6.0), 10.0)
    for at in scene.rng.uniform(25.0, 68.0, 2):
        scene.add(float(at), knock(scene.rng), 20.0)

    assert is_right(scene, listen(scene))


# --- what it must not hear


def spoken_over(seconds: float, *, ignored: bool) -> list[float]:
    """Return when the follower was lost to speech of the app's own in an in-breath."""
    scene = Scene(72.0, "pink", seed=9)
    scene.breathe((4.0, 6.0), 10.0, uneven=0.0)
    at = scene.outs[3][1] + 0.7
    scene.add(at, speech(seconds, scene.rng), 25.0)
    follower = BreathFollower(GUIDED)
    samples, lost = scene.samples, []
    for first in range(0, len(samples), PIECE):
        now = first / SAMPLE_RATE
        if ignored and now <= at < now + PIECE / SAMPLE_RATE:
            follower.ignore(seconds + 0.3)
        before = follower.hearing
        follower.hear(samples[first : first + PIECE])
        if before is Hearing.FOLLOWING is not follower.hearing and now < scene.outs[-1][1]:
            lost.append(now)
    return lost


def test_what_the_app_says_itself_is_ignored() -> None:
    assert spoken_over(2.0, ignored=False)
    assert not spoken_over(2.0, ignored=True)


def test_after_long_silence_of_its_own_nothing_is_known_of_the_breath() -> None:
    assert spoken_over(8.0, ignored=True)


# --- whatever comes


def burst(seed: int, loudness: float, seconds: float) -> list[int]:
    """Return noise of any loudness, as breath could be."""
    values = np.random.default_rng(seed).standard_normal(round(seconds * SAMPLE_RATE))
    return [int(value) for value in np.clip(values * 10**loudness, -32768, 32767)]


def plateau(value: int, seconds: float) -> list[int]:
    """Return a signal that stands still."""
    return [value] * round(seconds * SAMPLE_RATE)


SECONDS = st.floats(0.0, 2.5)
PIECES = st.one_of(
    st.lists(st.integers(-32768, 32767), max_size=60),
    st.builds(plateau, st.sampled_from((-32768, 0, 1, 32767)), SECONDS),
    st.builds(burst, st.integers(0, 9), st.floats(0.0, 4.5), SECONDS),
    st.builds(burst, st.integers(0, 9), st.sampled_from((1.5, 2.5)), st.just(2.0)),
)


@settings(max_examples=60)
@example([plateau(-32768, 1.126953125), plateau(0, 1.0)])  # it rings out to almost nothing
@given(st.lists(st.one_of(PIECES, st.floats(0.0, 12.0)), max_size=14))
def test_whatever_is_heard_breaths_go_in_and_out_in_turn(pieces: list[list[int] | float]) -> None:
    follower = BreathFollower(GUIDED)
    turns: list[bool] = []
    for piece in pieces:
        if isinstance(piece, float):
            follower.ignore(piece)
            continue
        heard = follower.hear(piece)
        assert 0.0 <= follower.level <= 1.0
        assert 0.0 <= follower.confidence <= 1.0
        assert all(turn.ago >= 0.0 and turn.usual > 0.0 for turn in heard)
        turns += [turn.drawing_in for turn in heard]
        if follower.hearing is not Hearing.FOLLOWING:
            assert not heard
            turns.clear()
    assert all(one is not other for one, other in pairwise(turns))


BREATHS = case(5, 10.0).samples[: 30 * SAMPLE_RATE]


@settings(max_examples=15)
@given(st.lists(st.integers(1, 30_000), min_size=1))
def test_the_size_of_the_pieces_changes_nothing(sizes: list[int]) -> None:
    whole, parts = BreathFollower(GUIDED), BreathFollower(GUIDED)
    heard = whole.hear(BREATHS)
    at = number = count = 0
    while at < len(BREATHS):
        size = max(sizes[number % len(sizes)], 200)
        count += len(parts.hear(BREATHS[at : at + size]))
        at, number = at + size, number + 1

    assert heard
    assert count == len(heard)
    assert (parts.hearing, parts.level, parts.confidence) == (
        whole.hearing,
        whole.level,
        whole.confidence,
    )
