"""Which files the live figure has, and at which moments of a movement it has keys; no Blender."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from glutestretch.pictures.live import timeline
from tools.studio import poses
from tools.studio.figure import body
from tools.studio.figure.body import Floats
from tools.studio.figure.skin import skin
from tools.studio.posing import motion

MODEL, POSE, MOTION, HOLD = ".model", ".pose", ".motion", ".hold"
KINDS = (MODEL, POSE, MOTION, HOLD)
PLATE = "anatomy"  # the plate about the muscles, which is live as well
VERSION = 1  # raise it when the files change without their poses

STRAIGHT = 0.03  # a point may be this far (m) from the line that is shown between two keys
LEGS = FEW, _, _, MANY = 4, 6, 8, 12  # lines that a movement may be shown by
SLOW, QUICK = 3.5, 2.5  # seconds of a movement of many lines, and of one of few
_SOME = 7  # every so many points of the skin are asked for their way


@dataclass(frozen=True)
class Timing:
    """Where the keys of a movement are, as shares of its way, and how many seconds it takes."""

    shares: tuple[float, ...]
    whole: float


def stretch_of(name: str) -> str:
    """The stretch that a picture belongs to."""
    return name.rpartition("-")[0]


def stretches() -> tuple[str, ...]:
    """All stretches."""
    return tuple(dict.fromkeys(map(stretch_of, poses.names())))


def steps(stretch: str) -> tuple[str, ...]:
    """The pictures of a stretch, from its start."""
    return tuple(name for name in poses.names() if stretch_of(name) == stretch)


def names() -> tuple[str, ...]:
    """All files of a figure without their folder; those that others need come first."""
    found: list[str] = []
    for stretch in stretches():
        own = steps(stretch)
        found += [f"{stretch}{MODEL}", *(f"{name}{POSE}" for name in own)]
        found += [*(f"{name}{MOTION}" for name in own[1:]), f"{own[-1]}{HOLD}"]
    return (*found, f"{PLATE}{MODEL}", f"{PLATE}{POSE}")


def is_live(name: str) -> bool:
    """Whether this is a file of the live figure."""
    return name.endswith(KINDS)


def pose_of(name: str) -> str:
    """The picture that a file belongs to; for the model of a stretch, the last of it."""
    stem, kind = name.rsplit(".", 1)
    return steps(stem)[-1] if f".{kind}" == MODEL and stem != PLATE else stem


def eased(share: float) -> float:
    """At an even pace, but slow at both ends; the application's own curve."""
    return timeline.eased(share)


def rolls(name: str) -> bool:
    """Whether a hold is a movement to and fro rather than breath alone."""
    return poses.described()[name].roller is not None


def movement(someone: body.Body, name: str) -> Timing:
    """Return where the keys into a picture are, strictly between the pictures.

    There are as many as it takes for the lines between them to be the way that the skin goes.
    """
    legs = _legs(someone, name)
    return Timing(tuple(k / legs for k in range(1, legs)), _seconds(legs))


def rolling(someone: body.Body, name: str) -> Timing:
    """Return where the keys from a picture back to the one before are; that one is the last."""
    legs = _legs(someone, name)
    return Timing(tuple(1 - k / legs for k in range(1, legs + 1)), _seconds(legs))


def _seconds(legs: int) -> float:
    return QUICK + (SLOW - QUICK) * (legs - FEW) / (MANY - FEW)


@cache
def _legs(someone: body.Body, name: str) -> int:
    """How many straight lines the way into a picture needs."""
    path = poses.path(someone, name)
    index = someone.groups["body"][::_SOME]
    way = np.stack(
        [
            skin(someone, motion.along(someone, path, k / MANY / 2))[index]
            for k in range(2 * MANY + 1)
        ]
    )
    return next((legs for legs in LEGS if _bend(way, 2 * MANY // legs) < STRAIGHT), MANY)


def _bend(way: Floats, every: int) -> float:
    """How far places on a way are from the lines between every so many of them, metres."""
    share = np.arange(every)[:, None, None] / every
    furthest = 0.0
    for first in range(0, len(way) - 1, every):
        line = way[first] + share * (way[first + every] - way[first])
        away = np.linalg.norm(way[first : first + every] - line, axis=2)
        furthest = max(furthest, float(away.max()))
    return furthest
