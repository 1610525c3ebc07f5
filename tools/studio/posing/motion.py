"""Between poses: joints turn, limbs keep their length, what stands still stays where it is.

Everything that is mended on the way (a planted hand held in place, a limb lifted that would sink)
starts from what the turning joints give by themselves and grows from nothing at both ends, so
that the first and last picture of a movement are the poses themselves and nothing hops.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.figure.rotation import about, as_vector, part, shortest, unit
from tools.studio.figure.skeleton import (
    Eyes,
    Posed,
    Puppet,
    RollerAt,
    View,
    below,
    chain,
    place,
    rest_axes,
)  # fmt: skip
from tools.studio.figure.skin import wrap
from tools.studio.figure.surface import smoothstep
from tools.studio.posing import contact

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tools.studio.figure.body import Body, Floats, Ints

TRUNK = ("seat", "back", "head")
LIMBS = ("leg.L", "leg.R", "arm.L", "arm.R")
PLANTED = 0.01  # a hand or foot that moves less than this (m) between two poses stays in place
CLEAR = 0.002  # how high above the floor a limb is lifted that would sink, metres
SLIP = 0.008  # how far (m) hand or foot of a straight limb gives way instead of buckling it
_STIFF, _BENT = 8.0, 35.0  # a limb bent less than this (degrees) is straight, more is bent
_POINTS = (0.01, 0.06)  # how far (m) elbow or knee is off the line when it points somewhere
_HINGE = 0.03  # how much the hinge counts beside the bend that a limb has
_LIFTS = 8
_PACES = 8  # steps in which the pace of a stretch is measured
_SETTLE = 0.25  # how much time a pose that is passed is given beside that
_LIFT = 1.3  # raising the end of a limb raises what is nearer to the trunk less
_NOTHING = 1e-9
_ENOUGH = 0.0002  # what is sunk less than this is not raised any more, metres


def along(body: Body, path: Sequence[Posed], t: float) -> Posed:
    """Return the pose a share ``t`` (0 to 1) of the way along poses.

    Joints pass the poses between without a jerk, and the one that goes furthest goes at an even
    pace. At the ends the poses are returned as they are.
    """
    if t <= 0 or t >= 1 or len(path) == 1:
        return path[0] if t <= 0 else path[-1]
    times = _times(path)
    share = float(np.interp(t, _paced(body, tuple(path)), _grid(times)))
    leg = min(int(np.searchsorted(times, share, side="right")) - 1, len(path) - 2)
    within = (share - times[leg]) / (times[leg + 1] - times[leg])
    return _Stretch(body, path, times, leg).at(within)


def interpolate(body: Body, a: Posed, b: Posed, t: float) -> Posed:
    """Return the pose a share ``t`` (0 to 1) of the way from ``a`` to ``b``.

    Every joint turns by that share of its way; the pelvis moves in a straight line. Hands and
    feet that are in one place in both poses stay there, and limbs that would sink through the
    floor on the way are lifted. At the ends the poses are returned as they are.
    """
    return along(body, (a, b), t)


def _times(path: Sequence[Posed]) -> Floats:
    """Return when (0 to 1) each pose of the path is passed."""
    ways = [_furthest(a, b) for a, b in pairwise(path)]
    return np.concatenate([[0.0], np.cumsum(ways) / sum(ways)])


def _grid(times: Floats) -> Floats:
    """Return shares of the way, evenly many in each stretch."""
    return np.interp(
        np.linspace(0, len(times) - 1, (len(times) - 1) * _PACES + 1), np.arange(len(times)), times
    )


@cache
def _paced(body: Body, path: tuple[Posed, ...]) -> Floats:
    """Return when (0 to 1) each share of the grid is passed at an even pace."""
    times = _times(path)
    places = [path[0].heads]
    for leg in range(len(path) - 1):
        stretch = _Stretch(body, path, times, leg)
        places += [stretch.heads((i + 1) / _PACES) for i in range(_PACES)]
    ways = np.linalg.norm(np.diff(places, axis=0), axis=2).max(axis=1)
    ways += _SETTLE * ways.mean()
    return np.concatenate([[0.0], np.cumsum(ways) / ways.sum()])


def _furthest(a: Posed, b: Posed) -> float:
    return max(float(np.linalg.norm(a.heads - b.heads, axis=1).max()), _ENOUGH)


@dataclass(eq=False)
class _Stretch:
    """The way from one pose of a path to the next."""

    body: Body
    path: Sequence[Posed]
    times: Floats
    leg: int

    @property
    def a(self) -> Posed:
        return self.path[self.leg]

    @property
    def b(self) -> Posed:
        return self.path[self.leg + 1]

    def at(self, t: float) -> Posed:
        """Return the pose a share of the way, with nothing sunk and what is planted in place."""
        turned = self._turned(t)
        lifts = dict.fromkeys(("trunk", *LIMBS), 0.0)
        for _ in range(_LIFTS):
            puppet = self._mended(turned, lifts, t)
            skin = wrap(self.body, puppet.rotations, puppet.heads())
            sunk = {p: d - float(skin[m][:, 2].min()) for p, (m, d) in self._allowed(t).items()}
            if max(sunk.values()) <= _ENOUGH:
                break
            raised = max(0.0, *(sunk[name] for name in TRUNK))
            lifts["trunk"] += raised
            for limb in LIMBS:
                planted = limb in self._planted
                more = sunk[limb] if planted else _LIFT * (sunk[limb] - raised)
                lifts[limb] += max(0.0, more)
        return _posed(puppet, self.a, self.b, t)

    def heads(self, t: float) -> Floats:
        """Return where the turning joints alone bring the bones."""
        turned = self._turned(t)
        return turned.heads()

    @cached_property
    def _planted(self) -> list[str]:
        numbers = {limb: self.body.bone(chain(limb).end) for limb in LIMBS}
        moved = np.linalg.norm(self.a.heads - self.b.heads, axis=1)
        return [limb for limb, number in numbers.items() if moved[number] < PLANTED]

    def _allowed(self, t: float) -> dict[str, tuple[Ints, float]]:
        """Return for each part its vertices and how low (z, m) it may come."""
        named = contact.parts(self.body)
        return {
            name: (named[name], (1 - t) * self._lows[0][name] + t * self._lows[1][name])
            for name in (*TRUNK, *LIMBS)
        }

    @cached_property
    def _lows(self) -> list[dict[str, float]]:
        """Return how low each part comes in both poses, CLEAR for one that is above the floor."""
        return [_lows(self.body, posed) for posed in (self.a, self.b)]

    def _turned(self, t: float) -> Puppet:
        """Return the figure with every joint turned by its share, and nothing else."""
        body = self.body
        puppet = Puppet(body)
        puppet.root_at = self._passing([p.heads[0] for p in self.path], _difference, t)
        puppet.root_at = puppet.root_at + self.a.heads[0]
        for i, parent in enumerate(body.parents.tolist()):
            turns = [_local(p.rotations, i, parent) for p in self.path]
            local = turns[self.leg] @ _rotation(self._passing(turns, _turning, t))
            puppet.rotations[i] = local if parent < 0 else puppet.rotations[parent] @ local
        return puppet

    def _passing(
        self, places: list[Floats], step: Callable[[Floats, Floats], Floats], t: float
    ) -> Floats:
        """Return how far a joint has come from where the stretch begins.

        It is a cubic curve, which goes on at the speed with which the joint came, never
        overshoots, and rests for a moment where the joint turns back.
        """
        leg, last = self.leg, len(places) - 2
        near = range(max(leg - 1, 0), min(leg + 1, last) + 1)
        spans = np.diff(self.times)
        speeds = {i: step(places[i], places[i + 1]) / spans[i] for i in near}
        way = speeds[leg] * spans[leg]
        enters = _steady(speeds[leg - 1], speeds[leg]) if leg > 0 else speeds[leg]
        leaves = _steady(speeds[leg], speeds[leg + 1]) if leg < last else speeds[leg]
        return np.asarray(
            t * (1 - t) ** 2 * spans[leg] * enters
            + t * t * (3 - 2 * t) * way
            - t * t * (1 - t) * spans[leg] * leaves
        )

    def _mended(self, turned: Puppet, lifts: dict[str, float], t: float) -> Puppet:
        """Return the figure with the trunk and limbs lifted and what is planted in its place."""
        a, b = self.a, self.b
        puppet = Puppet(self.body)
        puppet.rotations = turned.rotations.copy()
        puppet.root_at = turned.root_at + np.array([0, 0, lifts["trunk"]])
        for limb in LIMBS:
            up = np.array([0, 0, lifts[limb]])
            end, bend = (self.body.bone(n) for n in (chain(limb).end, chain(limb).lower[0]))
            if limb in self._planted:
                whole = a.rotations[end] @ part(a.rotations[end].T @ b.rotations[end], t)
                goal, middle = ((1 - t) * a.heads[n] + t * b.heads[n] for n in (end, bend))
                _bring(puppet, limb, goal + up, whole, middle + up)
            elif lifts[limb] > 0:
                _bring(puppet, limb, puppet.head(chain(limb).end) + up)
        return puppet


@cache
def _lows(body: Body, posed: Posed) -> dict[str, float]:
    skin = wrap(body, posed.rotations, posed.heads)
    named = contact.parts(body)
    return {n: min(CLEAR, float(skin[named[n]][:, 2].min())) for n in (*TRUNK, *LIMBS)}


def _steady(before: Floats, after: Floats) -> Floats:
    """Return the speed at a pose that is passed: none where the direction changes."""
    same = before * after > 0
    total = np.where(same, before + after, 1.0)
    return np.asarray(np.where(same, 2 * before * after / total, 0.0))


def _difference(a: Floats, b: Floats) -> Floats:
    return np.asarray(b - a)


def _turning(a: Floats, b: Floats) -> Floats:
    return as_vector(a.T @ b)


def _rotation(vector: Floats) -> Floats:
    angle = float(np.linalg.norm(vector))
    return np.eye(3) if angle < _NOTHING else about(vector, float(np.degrees(angle)))


def _local(rotations: Floats, bone: int, parent: int) -> Floats:
    return rotations[bone] if parent < 0 else np.asarray(rotations[parent].T @ rotations[bone])


def _bring(
    puppet: Puppet, limb: str, goal: Floats, end: Floats | None = None, middle: Floats | None = None
) -> None:
    """Move wrist or ankle to ``goal``, by as little as that takes.

    Hand or foot are turned as ``end``, or as they are; elbow or knee go towards ``middle``.
    Without it the limb is swung as it is. A straight limb gives way by up to SLIP rather than
    buckle.
    """
    bones, body = chain(limb), puppet.body
    whole, fore, own = (below(body, b) for b in (bones.upper[0], bones.lower[0], bones.end))
    end = puppet.get(bones.end) if end is None else end
    top, joint, tip = (puppet.head(b) for b in (bones.upper[0], bones.lower[0], bones.end))
    hinge = puppet.get(bones.upper[1]) @ unit(rest_axes(body, bones)[2])
    bend = np.eye(3)
    if middle is not None:
        bend = _bend(joint - top, tip - joint, float(np.linalg.norm(goal - top)), hinge)
    swing = shortest(joint + bend @ (tip - joint) - top, goal - top)
    if middle is not None:
        line = unit(goal - top)
        swing = _roll(line, swing @ (joint - top), middle - top) @ swing
    puppet.rotations[fore] = bend @ puppet.rotations[fore]
    puppet.rotations[whole] = swing @ puppet.rotations[whole]
    puppet.rotations[own] = (end @ puppet.get(bones.end).T) @ puppet.rotations[own]


def _bend(upper: Floats, lower: Floats, wanted: float, hinge: Floats) -> Floats:
    """Return the turn of the lower bone after which the limb is ``wanted`` metres long."""
    a, b = float(np.linalg.norm(upper)), float(np.linalg.norm(lower))
    bent = float(np.degrees(np.arccos(np.clip(upper @ lower / (a * b), -1, 1))))
    now = float(np.linalg.norm(upper + lower))
    gives = SLIP * (1 - float(smoothstep(_STIFF, _BENT, np.array(bent))))
    miss = wanted - now
    length = now + miss * abs(miss) / max(abs(miss) + gives, _NOTHING)
    cosine = (length**2 - a * a - b * b) / (2 * a * b)
    more = float(np.degrees(np.arccos(np.clip(cosine, -1, 1)))) - bent
    return about(np.cross(upper, lower) / (a * b) + _HINGE * hinge, more)


def _roll(line: Floats, joint: Floats, middle: Floats) -> Floats:
    """Return the turn about ``line`` that brings a joint to the side on which ``middle`` is."""
    now, then = (p - line * float(p @ line) for p in (joint, middle))
    nearer = min(float(np.linalg.norm(now)), float(np.linalg.norm(then)))
    angle = np.degrees(np.arctan2(float(line @ np.cross(now, then)), float(now @ then)))
    return about(line, float(angle * smoothstep(*_POINTS, np.array(nearer))))


def _posed(puppet: Puppet, a: Posed, b: Posed, t: float) -> Posed:
    def mix(x: Floats, y: Floats) -> Floats:
        return np.asarray((1 - t) * x + t * y)

    camera = View(
        unit(mix(a.camera.towards, b.camera.towards)), mix(a.camera.look_at, b.camera.look_at)
    )
    roller = b.roller
    if a.roller is not None and b.roller is not None:
        centre = mix(a.roller.centre, b.roller.centre)
        roller = RollerAt(centre, b.roller.axis, b.roller.length, b.roller.radius)
    heads = place(puppet.body, puppet.rotations, puppet.root_at)
    return Posed(puppet.rotations, heads, camera, b.wall, roller, _eyes(a, b, t))


def _eyes(a: Posed, b: Posed, t: float) -> Eyes | None:
    """Return how open the eyes are and where they look, a share of the way."""
    if a.eyes is None or b.eyes is None:
        return b.eyes
    pairs = zip(astuple(a.eyes), astuple(b.eyes), strict=True)
    return Eyes(*(start + t * (end - start) for start, end in pairs))
