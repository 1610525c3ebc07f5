"""What every picture was made from, so that an old one is noticed; needs no Blender."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tools.studio import body, muscle, poses
from tools.studio.look import LOOKS
from tools.studio.view import VIEWS

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "pictures"
SIZES = ("", "-720", "-thumb")
PLATE = "anatomy"
_PAIRED = ("upperleg01", "lowerleg01", "foot", "upperarm01", "lowerarm01", "wrist")
JOINTS = ("root", "spine01", "head", *(f"{bone}.{side}" for side in "LR" for bone in _PAIRED))
MOVED = 0.004  # a joint further away than this (m) makes a picture old


def names() -> tuple[str, ...]:
    """The names of all pictures of a figure."""
    return (*poses.names(), PLATE)


def source(name: str, figure: str) -> str:
    """Hash of pose, body, look and camera of one picture."""
    parts: dict[str, object] = {
        "body": dict(body._SHAPES[figure]),  # noqa: SLF001 - the shape is the body's identity
        "look": asdict(LOOKS[figure]),
    }
    if name == PLATE:
        parts |= {"muscles": repr(muscle.PATCHES), "view": repr(muscle.VIEW)}
    else:
        view = VIEWS.get(name.rpartition("-")[0])
        parts |= {"pose": repr(poses.described()[name]), "view": repr(view)}
    return _hash(json.dumps(parts, sort_keys=True).encode())


def joints(name: str, figure: str) -> list[list[float]]:
    """Where the joints are in the solved pose, in metres: the solver's part in a picture."""
    someone = body.load(figure)
    heads = poses.solve(someone, name).heads
    return [[round(float(x), 3) for x in heads[someone.bone(bone)]] for bone in JOINTS]


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def files(name: str, figure: str) -> list[str]:
    """The files of one picture, relative to the folder of the pictures."""
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
    entries = read(folder)
    entries[f"{figure}/{name}"] = {
        "source": source(name, figure),
        "files": {file: _hash((folder / file).read_bytes()) for file in files(name, figure)},
        **facts,
        **({} if name == PLATE else {"joints": joints(name, figure)}),
    }
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
