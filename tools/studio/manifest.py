"""What every picture was made from, so that an old one is noticed; needs no Blender."""

from __future__ import annotations

import fcntl
import hashlib
import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from tools.studio import anatomy, poses
from tools.studio.clips.film import CLIP, LOOP, film_of, pose_of
from tools.studio.dress import muscle
from tools.studio.figure import body, breath
from tools.studio.live import keys
from tools.studio.poses import variants
from tools.studio.posing import motion
from tools.studio.scene import reach
from tools.studio.scene.look import FURNISHING, GAZES, LOOKS
from tools.studio.scene.view import SECOND, VIEWS

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "pictures"
LATE = Path(__file__).with_name("late.txt")
"""Stretches whose pictures wait to be made anew, such as ``man/wall-glute``, one a line."""
SIZES = ("", "-720", "-thumb")
PLATE = keys.PLATE
_PAIRED = ("upperleg01", "lowerleg01", "foot", "upperarm01", "lowerarm01", "wrist")
JOINTS = ("root", "spine01", "head", *(f"{bone}.{side}" for side in "LR" for bone in _PAIRED))
MOVED = 0.004  # a joint further away than this (m) makes a picture old


def names() -> tuple[str, ...]:
    """The names of all pictures, clips, loops and files of the live figure, of one figure.

    What shows a variant is a still alone.
    """
    moving = [name for name in poses.names() if poses.before(name)]
    held_poses = [name for name in moving if name not in map(poses.before, moving)]
    clips, loops = (
        [f"{name}{ending}" for name in n] for n, ending in ((moving, CLIP), (held_poses, LOOP))
    )
    plates = [f"{PLATE}-{name.rpartition('-')[0]}" for name in held_poses]
    return (*poses.stills(), PLATE, *plates, *clips, *loops, *keys.names())


def is_plate(name: str) -> bool:
    """Whether this is a plate of anatomy: the general one, or that of a stretch."""
    return name.startswith(PLATE) and not keys.is_live(name)


def stretch_of(plate: str) -> str:
    """The stretch that a plate shows; empty for the general one."""
    return plate.removeprefix(PLATE).removeprefix("-")


def held(plate: str) -> str:
    """The pose of a plate: the last step of its stretch; empty for the general one."""
    stretch = stretch_of(plate)
    return [n for n in poses.names() if n.rpartition("-")[0] == stretch][-1] if stretch else ""


def is_film(name: str) -> bool:
    """Whether this is a clip or a loop."""
    return name.endswith((CLIP, LOOP))


def is_loop(name: str) -> bool:
    """Whether this goes to and fro."""
    return name.endswith(LOOP)


def source(name: str, figure: str) -> str:
    """Hash of all that a picture or film is made from: pose, body, look and camera."""
    if keys.is_live(name):
        return _baked(name, figure)
    if is_film(name):
        return _filmed(name, figure)
    parts: dict[str, object] = {
        "body": dict(body._SHAPES[figure]),  # noqa: SLF001 - the shape is the body's identity
        "look": asdict(LOOKS[figure]),
    }
    if is_plate(name):
        parts |= {"anatomy": _anatomy(), "pose": repr(poses.described().get(held(name)))}
    elif name in variants.described():
        parts |= _varied(name, figure)
    else:
        stretch = name.rpartition("-")[0]
        alike = {n: repr(p) for n, p in poses.described().items() if n.startswith(f"{stretch}-")}
        parts |= {"pose": name, "framed with": alike, "view": repr(VIEWS.get(stretch))}
        parts |= {"second view": repr(SECOND[name])} if name in SECOND else {}
        wide = reach.WIDER.get((figure, stretch))
        parts |= {"mat": wide} if wide else {}
        parts |= _opened(stretch, figure)
    return _hash(json.dumps(parts, sort_keys=True).encode())


def _varied(name: str, figure: str) -> dict[str, object]:
    """What the picture of a variant is made from, besides body and look."""
    pose = poses.pose_of(name)
    parts = {
        "pose": asdict(pose),
        "framed with": {n: asdict(poses.pose_of(n)) for n in poses.framed_with(name)},
        "view": repr(VIEWS[variants.frame(name)]),
        "mat": reach.width(figure, variants.frame(name)),
        "glow": muscle.heat(name),
    }
    parts |= {"gaze": asdict(GAZES[figure])} if pose.eyes else {}
    return parts | ({"furnishing": asdict(FURNISHING)} if pose.support else {})


def _opened(stretch: str, figure: str) -> dict[str, object]:
    """Where the eyes look in the pictures of a stretch, and on the way; nothing if closed."""
    own = [n for n in poses.names() if n.rpartition("-")[0] == stretch]
    looks = {n: [p.eyes for p in (*poses.between(n), poses.described()[n])] for n in own}
    if not any(eyes for some in looks.values() for eyes in some):
        return {}
    return {"eyes": repr(looks), "gaze": asdict(GAZES[figure])}


@cache
def _anatomy() -> str:
    """Hash of the modules in which bones, muscles and plates are written down."""
    folder = Path(anatomy.__file__).parent
    return _hash(b"".join(path.read_bytes() for path in sorted(folder.glob("*.py"))))


def _filmed(name: str, figure: str) -> str:
    pose = pose_of(name)
    parts = {
        "poses": [source(n, figure) for n in (poses.before(pose), pose)],
        "between": repr(poses.between(pose)),
        "film": repr(film_of(name)),
        "breath": (breath.FRONT, breath.SIDE, breath.BACK) if is_loop(name) else (),
    }
    return _hash(json.dumps(parts, sort_keys=True).encode())


def _baked(name: str, figure: str) -> str:
    step = keys.pose_of(name)
    moved = name.endswith((keys.MOTION, keys.HOLD))
    parts = {
        "file": name,
        "version": keys.VERSION,
        "poses": source(step, figure),
        "between": repr(poses.between(step)) if moved else "",
        "breath": (breath.FRONT, breath.SIDE, breath.BACK) if name.endswith(keys.HOLD) else (),
    }
    return _hash(json.dumps(parts, sort_keys=True).encode())


def picture_of(name: str) -> str:
    """The pose that a film, a plate or a file of the live figure belongs to; empty for none."""
    picture = keys.pose_of(name) if keys.is_live(name) else name
    return held(picture) if is_plate(picture) else pose_of(picture)


def joints(name: str, figure: str) -> list[list[float]]:
    """Where the joints are, in metres: the part that the solver has in a picture.

    Of a movement they are those half way, of anything else those of the pose.
    """
    someone = body.load(figure)
    posed = poses.solve(someone, picture_of(name))
    if name.endswith((CLIP, keys.MOTION)):
        posed = motion.along(someone, poses.path(someone, picture_of(name)), 0.5)
    heads = posed.heads
    return [[round(float(x), 3) for x in heads[someone.bone(bone)]] for bone in JOINTS]


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def files(name: str, figure: str) -> list[str]:
    """The files of one picture, film or moment, relative to the folder of the pictures."""
    if keys.is_live(name):
        return [f"{figure}/{name}"]
    if is_film(name):
        return [f"{figure}/{name}.webp"]
    sizes = (*SIZES, "-second") if name in SECOND else SIZES
    return [f"{figure}/{name}{size}.webp" for size in sizes]


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
        **({"joints": joints(name, figure)} if picture_of(name) else {}),
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
    if solve and picture_of(name) and _moved(entry.get("joints", []), joints(name, figure)):
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


def late(path: Path = LATE) -> dict[str, list[str]]:
    """Whose pictures wait to be made anew, and what ``verify`` complains of them.

    A complaint that belongs to none of these is filed under an empty name.
    """
    named = path.read_text(encoding="utf-8").split() if path.exists() else []
    found: dict[str, list[str]] = {name: [] for name in named}
    for complaint in verify(solve=False):
        about = complaint.partition(":")[0]
        owner = next((name for name in named if _belongs(about, name)), "")
        found.setdefault(owner, []).append(complaint)
    return found


def _belongs(about: str, name: str) -> bool:
    return about == name or about.startswith((f"{name}-", f"{name}."))
