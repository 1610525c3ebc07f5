"""Between two pictures: limbs keep their length, nothing sinks, what stands still stays."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from tests.studio.figure import TOUCH, Figure, Taking
from tools.studio import poses
from tools.studio.clips.film import CLIP, film_of
from tools.studio.figure.body import Body, Floats
from tools.studio.figure.rotation import as_vector
from tools.studio.figure.skeleton import Posed, chain
from tools.studio.live import keys
from tools.studio.posing import contact, motion

MOVES = tuple(name for name in poses.names() if not name.endswith("-start"))
SHARES = (0.15, 0.35, 0.5, 0.65, 0.85)
SLIDE = 0.012  # how far a planted hand or foot may slip on the way, metres
SOFT = 0.022  # skin and cloth may press into a leg this much on the way, metres
APART = [
    *((f"{part}.{a}", f"leg.{b}") for part in ("hand", "forearm") for a in "LR" for b in "LR"),
    ("lowerleg.L", "leg.R"),
    ("lowerleg.R", "leg.L"),
]
BENT = 0.05  # how far a knee or elbow may stray from the way between its two places, metres


FILM = 48  # frames of a movement, slow at both ends
STILL = 0.001  # a joint that moves less than this within a frame (m) stands still
ENDS = 3
PACE = 0.04  # how far a joint goes from one frame of the clip to the next at most, metres
PLACES = 40  # moments at which a whole movement is measured
FLUTTER = 3.0  # degrees that a hand may turn back within one of them
WING = 0.015  # how far (m) an elbow may go back within one of them


@cache
def ends(body: Body, name: str) -> tuple[Floats, Floats]:
    """Return how far each joint goes in the first frames, and in the last ones backwards."""
    way = poses.path(body, name)
    shares = [clip_share(i) for i in range(ENDS + 1)]
    first = np.array([motion.along(body, way, t).heads for t in shares])
    last = np.array([motion.along(body, way, 1 - t).heads for t in shares])
    return tuple(np.linalg.norm(np.diff(heads, axis=0), axis=2) for heads in (first, last))


def clip_share(frame: int) -> float:
    share = frame / (FILM - 1)
    return share * share * (3 - 2 * share)


@cache
def frames(body: Body, name: str) -> tuple[Figure, ...]:
    way = poses.path(body, name)
    return tuple(Figure(body, motion.along(body, way, t)) for t in SHARES)


@pytest.fixture(params=MOVES)
def move(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_move_starts_and_ends_in_the_pictures_themselves(taking: Taking, move: str) -> None:
    figure = taking(move)
    way = poses.path(figure.body, move)
    assert len(way) > 1
    assert motion.along(figure.body, way, 0) is way[0]
    assert motion.along(figure.body, way, 1) is way[-1]
    assert np.array_equal(way[-1].heads, figure.posed.heads)


def test_no_joint_hops_at_the_ends(taking: Taking, move: str) -> None:
    for steps in ends(taking(move).body, move):
        assert (steps[0] <= np.maximum(steps[1:].max(axis=0), STILL)).all()
        assert steps[0].max() < 0.01


@cache
def passed(body: Body, name: str) -> tuple[Posed, ...]:
    """Return a movement at evenly many shares of its way."""
    way = poses.path(body, name)
    return tuple(motion.along(body, way, share) for share in np.linspace(0, 1, PLACES + 1))


def test_no_joint_leaps_from_one_frame_of_a_clip_to_the_next(taking: Taking, move: str) -> None:
    body = taking(move).body
    heads = np.array([posed.heads for posed in passed(body, move)])
    rate = film_of(f"{move}{CLIP}").rate
    count = round(keys.movement(body, move).whole * rate)
    shares = np.array([keys.eased(frame / count) for frame in range(count + 1)]) * PLACES
    before = np.minimum(shares.astype(int), PLACES - 1)
    way = heads[before] + (shares - before)[:, None, None] * (heads[before + 1] - heads[before])
    assert rate >= 16
    assert np.linalg.norm(np.diff(way, axis=0), axis=2).max() < PACE


def test_hands_do_not_flutter_and_elbows_do_not_wing_out(taking: Taking, move: str) -> None:
    body = taking(move).body
    way = passed(body, move)
    for side in "LR":
        hand, elbow = body.bone(f"wrist.{side}"), body.bone(f"lowerarm01.{side}")
        turns = np.degrees(
            [as_vector(a.rotations[hand].T @ b.rotations[hand]) for a, b in pairwise(way)]
        )
        assert gone_back(turns) < FLUTTER
        assert gone_back(np.diff([posed.heads[elbow] for posed in way], axis=0)) < WING


def gone_back(steps: Floats) -> float:
    """Return the largest of steps that goes against the one before."""
    sizes = np.linalg.norm(steps, axis=1)
    against = (steps[1:] * steps[:-1]).sum(axis=1) < 0
    return float((np.minimum(sizes[1:], sizes[:-1]) * against).max())


def test_limbs_keep_their_length_on_the_way(taking: Taking, move: str) -> None:
    body = taking(move).body
    joints = [(i, p) for i, p in enumerate(body.parents.tolist()) if p >= 0]
    rest = [np.linalg.norm(body.heads[i] - body.heads[p]) for i, p in joints]
    for figure in frames(body, move):
        heads = figure.posed.heads
        now = [np.linalg.norm(heads[i] - heads[p]) for i, p in joints]
        assert np.allclose(now, rest, atol=1e-6)


def test_nothing_sinks_through_the_floor_on_the_way(taking: Taking, move: str) -> None:
    body = taking(move).body
    for figure in frames(body, move):
        for part in ("seat", "back", "head", "leg.L", "leg.R", "arm.L", "arm.R"):
            assert figure.lowest(part) >= -contact.gives(part) - 0.001, part


def test_nothing_goes_through_the_wall_on_the_way(taking: Taking, move: str) -> None:
    body = taking(move).body
    for figure in frames(body, move):
        if figure.posed.wall is not None:
            skin = figure.skin[body.groups["body"]]
            assert float(skin[:, 1].min()) >= figure.posed.wall - TOUCH


def test_the_figure_stays_on_what_carries_it(taking: Taking, move: str) -> None:
    body = taking(move).body
    for figure in frames(body, move):
        roller = figure.posed.roller
        seat = figure.part("seat")
        height = seat[:, 2].min() if roller is None else contact.above_roller(seat, roller)
        assert height < 2 * TOUCH


def test_a_planted_hand_or_foot_does_not_slip(taking: Taking, move: str) -> None:
    body = taking(move).body
    way = [Figure(body, posed) for posed in poses.path(body, move)]
    for start, finish in pairwise(way):
        middle = Figure(body, motion.interpolate(body, start.posed, finish.posed, 0.5))
        for end in ("ankle.L", "ankle.R", "wrist.L", "wrist.R"):
            if np.linalg.norm(finish.at(end) - start.at(end)) < motion.PLANTED:
                assert np.linalg.norm(middle.at(end) - start.at(end)) < SLIDE, end


def test_a_planted_limb_bends_the_way_it_does_in_both_pictures(taking: Taking, move: str) -> None:
    body = taking(move).body
    for start, finish in pairwise(poses.path(body, move)):
        middle = motion.interpolate(body, start, finish, 0.5)
        for limb in motion.LIMBS:
            bones = chain(limb)
            end, bend = body.bone(bones.end), body.bone(bones.lower[0])
            if np.linalg.norm(finish.heads[end] - start.heads[end]) < motion.PLANTED:
                between = (start.heads[bend] + finish.heads[bend]) / 2
                assert np.linalg.norm(middle.heads[bend] - between) < BENT, limb


def test_hands_and_shins_do_not_pass_through_legs_on_the_way(taking: Taking, move: str) -> None:
    body = taking(move).body
    for share, figure in zip(SHARES, frames(body, move), strict=True):
        for one, other in APART:
            assert figure.gap(one, other) > -SOFT, (share, one, other)
