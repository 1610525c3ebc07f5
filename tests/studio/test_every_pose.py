"""What holds in every pose: contact is real, nothing sinks, floats or passes through itself."""

from functools import cache

import numpy as np
import pytest

from tests.studio.figure import TOUCH, Figure, Taking, between
from tools.studio import poses
from tools.studio.figure import hand
from tools.studio.figure.body import Body, Floats
from tools.studio.figure.rotation import unit
from tools.studio.figure.skin import skin
from tools.studio.poses import variants
from tools.studio.posing import contact
from tools.studio.posing.pose import FORWARD, UP, Foot, Lay, Reach
from tools.studio.scene import reach

NAMES = poses.stills()
BORNE = {"seat", "back", "thigh", "shin", "foot", "upperarm", "forearm", "hand", "head"}
SOFT_OVERLAP = 0.008  # skin may press into skin this much, metres
APART = [
    *((f"lowerleg.{a}", f"leg.{b}") for a, b in ("LR", "RL")),
    *((f"{part}.{a}", f"leg.{b}") for part in ("hand", "forearm") for a in "LR" for b in "LR"),
    *(
        (f"{part}.{a}", trunk)
        for part in ("hand", "forearm")
        for a in "LR"
        for trunk in ("seat", "back")
    ),
    *(("head", f"arm.{a}") for a in "LR"),
    *(("head", f"leg.{a}") for a in "LR"),
    ("arm.L", "arm.R"),
]
SPLAY = 6  # fingers that lie together point at most this far apart, degrees
THUMB = 55  # and a thumb at ease this far from the index finger, degrees
WRIST = 98  # how far a wrist under load may bend back, degrees
AREA = 0.002  # a palm, sole or forearm that rests touches with at least this, square metres
MARGIN = 0.01  # and a hand or foot on the floor is this far from the edge of the mat, metres
CREASE = 0.02  # where a thigh is drawn up against the ribs both give way, metres


def test_every_step_of_every_stretch_has_a_pose() -> None:
    wanted = {"prone-glute": 3, "wall-glute": 3, "seated-twist": 4, "foam-roller": 2}
    wanted |= {"prone-glute-cushion": 2, "prone-glute-chair": 2, "wall-glute-floor": 3}
    wanted |= {"wall-glute-pull": 1, "seated-twist-chair": 2, "seated-twist-elbow": 1}
    wanted |= {"foam-roller-light": 1, "foam-roller-crossed": 1}
    expected = {f"{stretch}-{i + 1}" for stretch, steps in wanted.items() for i in range(steps)}
    expected |= {f"{stretch}-start" for stretch in list(wanted)[:4]}
    assert set(NAMES) == expected


@pytest.mark.parametrize("name", NAMES)
def test_nothing_sinks_into_the_floor(taking: Taking, name: str) -> None:
    figure = taking(name)
    covered = set()
    for part, members in contact.parts(figure.body).items():
        covered.update(members.tolist())
        if part.partition(".")[0] in BORNE:
            assert figure.lowest(part) >= -contact.gives(part), part
    rest = set(figure.body.groups["body"].tolist()) - covered
    assert all(figure.skin[list(rest)][:, 2] >= -TOUCH)


@pytest.mark.parametrize("name", NAMES)
def test_the_figure_does_not_float(taking: Taking, name: str) -> None:
    figure = taking(name)
    if figure.posed.roller is not None:
        assert contact.above_roller(figure.part("seat"), figure.posed.roller) <= TOUCH
    elif figure.posed.support is not None:
        sunk = contact.above_support(figure.part("seat"), figure.posed.support)
        assert -contact.gives("seat") <= sunk <= TOUCH
    else:
        assert figure.is_on_floor("seat")


@pytest.mark.parametrize("name", NAMES)
def test_every_hand_and_foot_reaches_what_it_should_touch(taking: Taking, name: str) -> None:
    figure = taking(name)
    for limb, how in poses.pose_of(name).limbs.items():
        side = limb[-1]
        if isinstance(how, Reach):
            part = f"hand.{side}" if limb.startswith("arm") else f"{how.part}.{side}"
            gap = away(figure, part, how.on)
            assert how.on == "" or abs(gap) <= TOUCH, part
        else:
            for part in how.rests:
                assert figure.is_on_floor(f"{part}.{side}"), f"{part}.{side}"


def away(figure: Figure, part: str, on: str) -> float:
    """Return how far a part is from what it stands on, negative where it is in it."""
    if on == "support":
        assert figure.posed.support is not None
        return contact.above_support(figure.part(part), figure.posed.support)
    return figure.lowest(part) if on == "floor" else figure.gap(part, on)


@pytest.mark.parametrize("name", NAMES)
def test_palms_soles_and_forearms_rest_with_an_area(taking: Taking, name: str) -> None:
    figure = taking(name)
    for limb, how in poses.pose_of(name).limbs.items():
        for part in flat_on_floor(limb, how):
            assert figure.area_on_floor(part) > AREA, part
        if figure.posed.wall is not None and how.end == Foot(UP, FORWARD):
            assert figure.area_on_wall(f"foot.{limb[-1]}") > AREA, limb


def flat_on_floor(limb: str, how: Lay | Reach) -> list[str]:
    """Return the palm, sole and forearm with which a limb lies on the floor."""
    side = limb[-1]
    if isinstance(how, Reach):
        end = "hand" if limb.startswith("arm") else how.part
        return [f"{end}.{side}"] if how.on == "floor" else []
    found = {"hand": "hand", "elbow": "forearm"}
    return [f"{found[name]}.{side}" for name in how.rests if name in found]


@pytest.mark.parametrize("name", NAMES)
def test_no_hand_or_foot_rests_across_the_edge_of_the_mat(taking: Taking, name: str) -> None:
    """They are within it; arms that are out to the sides reach the floor beside it."""
    figure = taking(name)
    if figure.posed.support is not None and figure.posed.support.kind == "chair":
        return  # it stands on the bare floor
    outline = mat(figure.body, name)
    for part in (f"{end}.{side}" for end in ("hand", "foot") for side in "LR"):
        points = figure.skin[figure.touching(part)]
        if not len(points):
            continue
        inside = within(points, outline)
        if name.startswith("wall-glute") and part.startswith("hand"):
            assert inside.max() < -MARGIN, part
        else:
            assert inside.min() > MARGIN, part


@cache
def mat(body: Body, name: str) -> Floats:
    """Return the outline of the mat of a picture, which all share that are framed with it."""
    taken = [poses.solve(body, other) for other in poses.framed_with(name)]
    around = np.concatenate([skin(body, posed)[body.groups["body"]] for posed in taken])
    return reach.mat(around, taken[-1], reach.width(body.figure, variants.frame(name)))


def within(points: Floats, outline: Floats) -> Floats:
    """Return how far (m) each point is within a convex outline, negative outside it."""
    along = (np.roll(outline, -1, axis=0) - outline)[:, :2]
    inward = np.stack([-along[:, 1], along[:, 0]], 1) / np.linalg.norm(along, axis=1)[:, None]
    away = points[:, None, :2] - outline[None, :, :2]
    return np.asarray((away * inward).sum(axis=2).min(axis=1))


def test_the_edge_of_a_mat_is_measured_from_both_sides() -> None:
    square = np.array([(0.0, 0, 0), (2, 0, 0), (2, 2, 0), (0, 2, 0)])
    points = np.array([(1.0, 1, 0), (0.5, 1, 0), (1, 1.9, 0), (1, -0.5, 0)])
    assert within(points, square) == pytest.approx([1, 0.5, 0.1, -0.5])


@pytest.mark.parametrize("name", NAMES)
def test_limbs_do_not_pass_through_each_other(taking: Taking, name: str) -> None:
    figure = taking(name)
    for one, other in APART:
        assert figure.gap(one, other) > -SOFT_OVERLAP, (one, other)
    for side in "LR":
        assert figure.gap("ribs", f"leg.{side}") > -CREASE, side


@pytest.mark.parametrize("name", NAMES)
def test_elbows_and_knees_bend_the_right_way(taking: Taking, name: str) -> None:
    figure = taking(name)
    for side in "LR":
        assert knee_flexion(figure, side) > -5
        bent = figure.angle(f"shoulder.{side}", f"elbow.{side}", f"wrist.{side}")
        assert 40 < bent < 176


def knee_flexion(figure: Figure, side: str) -> float:
    thigh, shin = (
        figure.way(f"hip.{side}", f"knee.{side}"),
        figure.way(f"knee.{side}", f"ankle.{side}"),
    )
    hinge = figure.axis(f"upperleg02.{side}", (1, 0, 0))
    return float(np.degrees(np.arctan2(np.cross(thigh, shin) @ hinge, thigh @ shin)))


@pytest.mark.parametrize("name", NAMES)
def test_the_wrist_is_not_forced(taking: Taking, name: str) -> None:
    figure = taking(name)
    for side in "LR":
        knuckle = figure.posed.heads[figure.body.bone(f"finger3-1.{side}")]
        hand = knuckle - figure.at(f"wrist.{side}")
        assert between(hand, figure.way(f"elbow.{side}", f"wrist.{side}")) < WRIST


@pytest.mark.parametrize("name", NAMES)
def test_the_head_is_in_line_with_the_trunk(taking: Taking, name: str) -> None:
    figure = taking(name)
    neck = figure.axis("spine01", (0, 0, 1))
    assert between(figure.axis("head", (0, 0, 1)), neck) < 45


@pytest.mark.parametrize("name", NAMES)
def test_bones_keep_their_length(taking: Taking, name: str) -> None:
    figure = taking(name)
    for bone, parent in enumerate(figure.body.parents.tolist()):
        if parent >= 0:
            rest = np.linalg.norm(figure.body.heads[bone] - figure.body.heads[parent])
            now = np.linalg.norm(figure.posed.heads[bone] - figure.posed.heads[parent])
            assert now == pytest.approx(rest, abs=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_rotations_are_rotations(taking: Taking, name: str) -> None:
    turns = taking(name).posed.rotations
    assert np.allclose(turns @ np.swapaxes(turns, 1, 2), np.eye(3), atol=1e-9)
    assert np.allclose(np.linalg.det(turns), 1)


@pytest.mark.parametrize("name", NAMES)
def test_the_camera_shows_the_right_side(taking: Taking, name: str) -> None:
    towards = taking(name).posed.camera.towards
    assert towards[0] < -0.5
    assert towards[2] > 0


@pytest.mark.parametrize("shape", sorted(hand.SHAPES))
def test_fingers_lie_together_and_the_thumb_at_ease(taking: Taking, shape: str) -> None:
    body = taking(NAMES[0]).body
    for side in "LR":
        form = hand.shape(body, side, shape)
        thumb, *fingers = (
            form.turns[f"finger{i}-1.{side}"] @ body_way(body, f"finger{i}-1.{side}")
            for i in range(1, 6)
        )
        assert max(between(a, b) for a in fingers for b in fingers) < SPLAY
        assert between(thumb, fingers[0]) < THUMB


def body_way(body: Body, bone: str) -> Floats:
    number = body.bone(bone)
    return unit(body.tails[number] - body.heads[number])
