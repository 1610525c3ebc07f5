"""What every picture was made from, so that an old one is noticed; needs no Blender."""

from __future__ import annotations

import fcntl
import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tools.studio import body, breath, motion, muscle, poses
from tools.studio.film import CLIP, LOOP, film_of, pose_of
from tools.studio.look import LOOKS
from tools.studio.view import VIEWS

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "pictures"
SIZES = ("", "-720", "-thumb")
PLATE = "anatomy"
_PAIRED = ("upperleg01", "lowerleg01", "foot", "upperarm01", "lowerarm01", "wrist")
JOINTS = ("root", "spine01", "head", *(f"{bone}.{side}" for side in "LR" for bone in _PAIRED))
MOVED = 0.004  # a joint further away than this (m) makes a picture old


def names() -> tuple[str, ...]:
    """The names of all pictures, clips and loops of a figure."""
    moving = [name for name in poses.names() if poses.before(name)]
    held = [name for name in moving if name not in map(poses.before, moving)]
    clips, loops = (
        [f"{name}{ending}" for name in n] for n, ending in ((moving, CLIP), (held, LOOP))
    )
    return (*poses.names(), PLATE, *clips, *loops)


def is_film(name: str) -> bool:
    """Whether this is a clip or a loop."""
    return name.endswith((CLIP, LOOP))


def is_loop(name: str) -> bool:
    """Whether this goes to and fro."""
    return name.endswith(LOOP)


def source(name: str, figure: str) -> str:
    """Hash of all that a picture, clip or loop is made from: pose, body, look and camera."""
    if is_film(name):
        return _filmed(name, figure)
    parts: dict[str, object] = {
        "body": dict(body._SHAPES[figure]),  # noqa: SLF001 - the shape is the body's identity
        "look": asdict(LOOKS[figure]),
    }
    if name == PLATE:
        parts |= {"muscles": repr(muscle.PATCHES), "view": repr(muscle.VIEW)}
    else:
        stretch = name.rpartition("-")[0]
        alike = {n: repr(p) for n, p in poses.described().items() if n.startswith(f"{stretch}-")}
        parts |= {"pose": name, "framed with": alike, "view": repr(VIEWS.get(stretch))}
    return _hash(json.dumps(parts, sort_keys=True).encode())


def _filmed(name: str, figure: str) -> str:
    pose = pose_of(name)
    parts = {
        "poses": [source(n, figure) for n in (poses.before(pose), pose)],
        "between": repr(poses.between(pose)),
        "film": repr(film_of(name)),
        "breath": (breath.FRONT, breath.SIDE, breath.BACK) if is_loop(name) else (),
    }
    return _hash(json.dumps(parts, sort_keys=True).encode())


def joints(name: str, figure: str) -> list[list[float]]:
    """Where the joints are, in metres: the part that the solver has in a picture.

    Of a clip they are those half way, of anything else those of the pose.
    """
    someone = body.load(figure)
    posed = poses.solve(someone, pose_of(name))
    if is_film(name) and not is_loop(name):
        posed = motion.along(someone, poses.path(someone, pose_of(name)), 0.5)
    heads = posed.heads
    return [[round(float(x), 3) for x in heads[someone.bone(bone)]] for bone in JOINTS]


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def files(name: str, figure: str) -> list[str]:
    """The files of one picture, clip or loop, relative to the folder of the pictures."""
    if is_film(name):
        return [f"{figure}/{name}.webp"]
    return [f"{figure}/{name}{size}.webp" for size in SIZES]


def read(folder: Path = RESOURCES) -> dict[str, dict[str, Any]]:
    """The entries of the manifest, keyed by figure and name."""
    path = folder / "manifest.json"
    if not path.exists():
        return {}
    content: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return content


def record(name: str, figure: str, facts: dict[str, Any], folder: Path = RESOURCES) -> None:
    """Note that a picture has just been made, with facts that the application may use."""
    entry = {
        "source": source(name, figure),
        "files": {file: _hash((folder / file).read_bytes()) for file in files(name, figure)},
        **facts,
        **({} if name == PLATE else {"joints": joints(name, figure)}),
    }
    with (folder / ".manifest.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several figures may be drawn at once
        entries = read(folder) | {f"{figure}/{name}": entry}
        text = json.dumps(dict(sorted(entries.items())), indent=1) + "\n"
        waiting = folder / ".manifest.json.tmp"
        waiting.write_text(text, encoding="utf-8")
        waiting.replace(folder / "manifest.json")


def _moved(before: list[list[float]], now: list[list[float]]) -> bool:
    """Whether any joint is elsewhere."""
    if len(before) != len(now):
        return True
    pairs = zip(before, now, strict=True)
    return any(abs(a - b) > MOVED for old, new in pairs for a, b in zip(old, new, strict=True))


def outdated(name: str, figure: str, entry: dict[str, Any], *, solve: bool = True) -> str:
    """Why an entry no longer describes its picture; empty if it does."""
    if name not in names():
        return "there is no such pose"
    if entry["source"] != source(name, figure):
        return "pose, body, look or camera changed since it was made"
    if solve and name != PLATE and _moved(entry.get("joints", []), joints(name, figure)):
        return "the solver puts the joints elsewhere since it was made"
    return ""


def verify(folder: Path = RESOURCES, *, solve: bool = True) -> list[str]:
    """Everything that is missing, foreign or older than what it is made from, in words.

    Solving the poses again needs the body data; without it, pass solve=False.
    """
    found = []
    entries = read(folder)
    for figure in sorted({key.partition("/")[0] for key in entries}):
        found += [
            f"{figure}/{name}: missing" for name in names() if f"{figure}/{name}" not in entries
        ]
    for key, entry in entries.items():
        figure, _, name = key.partition("/")
        complaint = outdated(name, figure, entry, solve=solve)
        if complaint:
            found.append(f"{key}: {complaint}")
        for file, digest in entry["files"].items():
            if not (folder / file).exists():
                found.append(f"{file}: missing")
            elif _hash((folder / file).read_bytes()) != digest:
                found.append(f"{file}: not the file that was made")
    return found
