"""From the description of a pose to a posed skeleton whose skin touches what it should."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from tools.studio.figure.body import Body, Floats, Ints
from tools.studio.figure.rotation import lean, unit
from tools.studio.figure.skeleton import (
    Chain,
    Posed,
    Puppet,
    RollerAt,
    SupportAt,
    View,
    chain,
    landmark,
    rest_axes,
)  # fmt: skip
from tools.studio.figure.skin import wrap
from tools.studio.posing import contact
from tools.studio.posing.limbs import lowered, point, reach, set_end, support
from tools.studio.posing.pose import Lay, Pose, Reach, Roller, Spot, Support

REFERENCE_STATURE = 1.70  # the stature on which the lengths in a pose are given, metres
SEAT_PRESS = 0.01  # how far the seat is pressed into what it rests on, metres
PRESS = {
    "thigh": 0.01,
    "knee": 0.0075,
    "leg": 0.0075,
    "shin": 0.006,
    "lowerleg": 0.004,
}  # the same for legs, metres
CLOSED = 0.0004  # a contact this near (m) is left as it is
PASSES = 40
_GAIN = 0.7  # how much of a gap is closed in one pass
_STEP = 0.02  # and how much at most, metres

_BEND_SHARE = {"spine05": 0.15, "spine04": 0.25, "spine03": 0.25, "spine02": 0.2, "spine01": 0.15}
_TWIST_SHARE = {"spine05": 0.05, "spine04": 0.1, "spine03": 0.2, "spine02": 0.3, "spine01": 0.35}
_NECK_SHARE = {"neck01": 0.2, "neck02": 0.2, "neck03": 0.2, "head": 0.4}
_LYING = -45  # a pelvis tilted further back than this lies on its back, degrees
_HALF = 0.5
_CALF = 0.25  # where on the way from knee to ankle the calf begins
_HEEL = 0.03  # how far the heel reaches forward of the ankle, as a share of the stature
_MOVED_BY = {
    "knee": 0, "thigh": 0, "leg": 0, "elbow": 0,
    "shin": 1, "lowerleg": 1, "ankle": 1, "heel": 1, "hand": 1, "foot": 2,
}  # fmt: skip


@dataclass
class _Slides:
    """How far (m) each contact has been moved towards its surface so far."""

    moved: dict[str, float] = field(default_factory=dict)
    widest: float = 0.0

    def of(self, name: str) -> float:
        return self.moved.get(name, 0.0)

    def close(self, name: str, gap: float) -> None:
        self.widest = max(self.widest, abs(gap))
        self.moved[name] = self.of(name) + float(np.clip(_GAIN * gap, -_STEP, _STEP))


def solve_pose(body: Body, pose: Pose) -> Posed:
    """Return ``pose`` taken by ``body``, contacts closed as far as its limbs reach."""
    slides = _Slides()
    scale = body.stature / REFERENCE_STATURE
    for _ in range(PASSES):
        slides.widest = 0.0
        puppet = _assemble(body, pose, slides, scale)
        _close_contacts(puppet, pose, slides, scale)
        if slides.widest < CLOSED:
            break
    return _finished(_assemble(body, pose, slides, scale), pose, scale)


def wall_of(body: Body) -> float:
    """Return the y of the wall on which the soles stand when thighs are upright, shins level."""
    knee, ankle = (body.heads[body.bone(f"{name}.L")] for name in ("lowerleg01", "foot"))
    sole = body.vertices[contact.parts(body)["foot.L"]][:, 2].min()
    return -float(np.linalg.norm(ankle - knee) + ankle[2] - sole)


def _assemble(body: Body, pose: Pose, slides: _Slides, scale: float) -> Puppet:
    puppet = Puppet(body)
    high = pose.support.size[2] if pose.support and pose.pelvis.on == "support" else 0.0
    puppet.root_at = np.array([0.0, pose.pelvis.back * scale, 0.1 + high - slides.of("pelvis")])
    _set_trunk(puppet, pose, slides, scale)
    for limb, how in pose.limbs.items():
        if isinstance(how, Lay):
            _lay(puppet, limb, how, slides)
        else:
            _reach(puppet, limb, how, slides, scale)
    return puppet


def _set_trunk(puppet: Puppet, pose: Pose, slides: _Slides, scale: float) -> None:
    pelvis, spine = pose.pelvis, pose.spine
    now = lean(pelvis.forward, pelvis.turn, pelvis.side)
    puppet.set("root", now)
    down = -1 if pelvis.forward < _LYING else 1  # lying on the back, bending forward lifts
    bend = spine.bend + down * float(np.degrees(slides.of("trunk") / (0.3 * scale)))
    for bone, share in _BEND_SHARE.items():
        now = now @ lean(bend * share, spine.twist * _TWIST_SHARE[bone], spine.side * share)
        puppet.set(bone, now)
    nod = spine.nod + down * float(np.degrees(slides.of("head") / (0.2 * scale)))
    for bone, share in _NECK_SHARE.items():
        now = now @ lean(nod * share, spine.look * share, spine.tilt * share)
        puppet.set(bone, now)


def _spot(puppet: Puppet, spot: Spot, scale: float) -> Floats:
    offset = np.array([spot.left, spot.back, spot.up]) * scale
    if spot.of == "floor":
        return offset
    if spot.of == "wall":
        return np.asarray(offset + np.array([0, wall_of(puppet.body), 0]))
    return np.asarray(puppet.head(landmark(spot.of)) + offset)


def _lay(puppet: Puppet, limb: str, how: Lay, slides: _Slides) -> None:
    bones = chain(limb)
    lengths = [float(np.linalg.norm(axis)) for axis in rest_axes(puppet.body, bones)[:2]]
    dips = [0.0, 0.0, 0.0]
    for name in how.rests:
        dips[_MOVED_BY[name]] = slides.of(f"{limb} {name}")
    if how.straight:
        lengths, dips[0] = [sum(lengths)] * 2, dips[1]
    upper = lowered(how.upper, dips[0], lengths[0])
    lower = lowered(how.lower, dips[1], lengths[1])
    if how.against:
        upper = upper + unit(how.press) * slides.of(f"{limb} middle") / lengths[0]
    point(puppet, bones, upper, lower, None if how.hinge is None else np.array(how.hinge))
    set_end(puppet, bones, how.end, dips[2])


def _reach(puppet: Puppet, limb: str, how: Reach, slides: _Slides, scale: float) -> None:
    bones = chain(limb)
    target = _spot(puppet, how.at, scale) + unit(how.press) * slides.of(f"{limb} end")
    set_end(puppet, bones, how.end)
    goal = target - puppet.get(bones.end) @ support(puppet, bones, how.end)
    reach(puppet, bones, goal, how.pole)
    for _ in range(2):  # the shoulder has moved with the arm
        goal = _stretched(puppet, bones, goal, how.stretch)
        reach(puppet, bones, goal, how.pole)
    set_end(puppet, bones, how.end)


def _stretched(puppet: Puppet, bones: Chain, goal: Floats, share: float | None) -> Floats:
    """Return ``goal`` moved level until the limb has a share of its full length, if one is set."""
    if share is None:
        return goal
    line = goal - puppet.head(bones.upper[0])
    full = sum(float(np.linalg.norm(axis)) for axis in rest_axes(puppet.body, bones)[:2])
    level = float(np.sqrt(max((share * full) ** 2 - line[2] ** 2, 0.0)))
    away = line * (1, 1, 0)
    return np.asarray(goal - away + unit(away) * level)


def _close_contacts(puppet: Puppet, pose: Pose, slides: _Slides, scale: float) -> None:
    """Move every contact by the gap that is still open."""
    body, named = puppet.body, contact.parts(puppet.body)
    skin = wrap(body, puppet.rotations, puppet.heads())
    outward = contact.normals(body, skin)
    roller = _roller(puppet, pose.roller, scale)
    support = _support(puppet, pose.support, scale)

    def gap(part_name: str, on: str) -> float:
        if on == "support" and support is not None:
            return contact.above_support(skin[named[part_name]], support)
        if on == "floor":
            return float(skin[_resting(body, part_name)][:, 2].min())
        return contact.gap(body, skin, part_name, on, outward)

    if roller is not None and pose.pelvis.on == "roller":
        weighed = np.concatenate([named[p] for p in ("seat", "back", "thigh.L", "thigh.R")])
        slides.close("pelvis", contact.above_roller(skin[weighed], roller) + SEAT_PRESS)
    else:
        slides.close("pelvis", gap("seat", pose.pelvis.on) + SEAT_PRESS)
    if pose.spine.rests:
        slides.close("trunk", gap("ribs", pose.spine.rests))
    if pose.spine.head_rests:
        slides.close("head", gap("head", "floor"))
    for limb, how in pose.limbs.items():
        _close_limb(limb, how, slides, gap)


def _close_limb(
    limb: str, how: Lay | Reach, slides: _Slides, gap: Callable[[str, str], float]
) -> None:
    side = limb[-1]
    if isinstance(how, Lay):
        for name in how.rests:
            press = PRESS.get(name, 0.0)
            slides.close(f"{limb} {name}", gap(f"{name}.{side}", "floor") + press)
        if how.against:
            slides.close(f"{limb} middle", gap(f"elbow.{side}", how.against))
    elif how.on:
        end = "hand" if limb.startswith("arm") else how.part
        slides.close(f"{limb} end", gap(f"{end}.{side}", how.on) + how.give)


def _resting(body: Body, part_name: str) -> Ints:
    """Return the skin by which a contact is judged.

    It is what comes nearer when the bone is let down that the contact moves: the lower half of
    the thigh with its knee, calf and heel for the shin, ball and toes for the foot.
    """
    kind, _, side = part_name.partition(".")
    if kind not in ("thigh", "shin", "foot"):
        return contact.parts(body)[part_name]
    leg = contact.parts(body)[f"leg.{side}"]
    hip, knee, ankle = (
        body.heads[body.bone(f"{bone}.{side}")] for bone in ("upperleg01", "lowerleg01", "foot")
    )
    if kind == "thigh":
        along = _along(body.vertices[leg], hip, knee)
        return np.union1d(leg[(along > _HALF) & (along < 1)], contact.parts(body)[f"knee.{side}"])
    along = _along(body.vertices[leg], knee, ankle)
    ahead = (ankle - body.vertices[leg])[:, 1] > _HEEL * body.stature
    front = ahead & (along > 1 - _HEEL)
    return np.asarray(leg[front] if kind == "foot" else leg[(along > _CALF) & ~front])


def _along(points: Floats, start: Floats, end: Floats) -> Floats:
    """Return how far points are on the way from ``start`` (0) to ``end`` (1)."""
    way = end - start
    return np.asarray((points - start) @ way / float(way @ way))


def _roller(puppet: Puppet, roller: Roller | None, scale: float) -> RollerAt | None:
    if roller is None:
        return None
    centre = _spot(puppet, roller.at, scale)
    centre[2] = roller.radius
    return RollerAt(centre, unit(roller.axis), roller.length, roller.radius)


def _support(puppet: Puppet, support: Support | None, scale: float) -> SupportAt | None:
    if support is None:
        return None
    middle = _spot(puppet, support.at, scale)
    middle[2] = support.size[2]
    return SupportAt(support.kind, middle, support.size[:2])


def _finished(puppet: Puppet, pose: Pose, scale: float) -> Posed:
    camera = View(unit(pose.camera.towards), _spot(puppet, pose.camera.look_at, scale))
    wall = wall_of(puppet.body) if pose.wall else None
    roller = _roller(puppet, pose.roller, scale)
    support = _support(puppet, pose.support, scale)
    return Posed(puppet.rotations, puppet.heads(), camera, wall, roller, pose.eyes, support)
