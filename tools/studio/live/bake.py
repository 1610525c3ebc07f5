"""From the name of a file of the live figure to the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tools.studio import poses
from tools.studio.dress import muscle
from tools.studio.figure import body
from tools.studio.live import plates
from tools.studio.live.cast import cast
from tools.studio.live.container import packed
from tools.studio.live.format import Content, of_keys, of_model
from tools.studio.live.keys import (
    HOLD,
    MODEL,
    MOTION,
    PLATE,
    Timing,
    movement,
    pose_of,
    rolling,
    rolls,
    stretch_of,
)
from tools.studio.live.take import Moment, pose, take
from tools.studio.posing import motion

if TYPE_CHECKING:
    from pathlib import Path

    from tools.studio.live.cast import Cast


def make(name: str, figure: str, folder: Path) -> dict[str, Any]:
    """Bake one file and put it into place below the folder; no facts need to be told of it."""
    picture_name = pose_of(name)
    content = (
        plates.content(name, figure)
        if picture_name == PLATE
        else _content(cast(figure, stretch_of(picture_name)), name, picture_name)
    )
    path = folder / figure / name
    path.parent.mkdir(parents=True, exist_ok=True)
    waiting = path.with_name(f".{name}.tmp")
    waiting.write_bytes(packed(content))
    waiting.replace(path)
    return {}


def _content(who: Cast, name: str, step: str) -> Content:
    """What a file of a stretch says."""
    return of_model(who.model) if name.endswith(MODEL) else _keys(who, name, step)


def _keys(who: Cast, name: str, step: str) -> Content:
    """The content of the file of one or several moments."""
    someone, order = body.load(who.figure), {"order": who.model.facts["order"]}
    if name.endswith(MOTION) or (name.endswith(HOLD) and rolls(step)):
        timing = (movement if name.endswith(MOTION) else rolling)(someone, step)
        keys = [take(who, moment) for moment in _passed(who.figure, step, timing)]
        return of_keys(keys, {"shares": timing.shares, "whole": timing.whole, **order})
    moment = take(who, pose(who.figure, step))
    if name.endswith(HOLD):
        # Light baked anew would differ by its noise, and flicker with the breath.
        full = take(who, pose(who.figure, step, breath=1.0), lit=False)
        moment = replace(full, light=moment.light, shade=moment.shade)
    return of_keys([moment], order)


def _passed(figure: str, step: str, timing: Timing) -> list[Moment]:
    """The moments of a movement."""
    someone = body.load(figure)
    path = poses.path(someone, step)
    before, after = muscle.heat(poses.before(step)), muscle.heat(step)
    return [
        Moment(motion.along(someone, path, share), before + share * (after - before))
        for share in timing.shares
    ]
