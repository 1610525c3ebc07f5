"""What every picture was made from, so that an old one is noticed; needs no Blender."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tools.studio import body, poses
from tools.studio.look import DEFAULT
from tools.studio.view import VIEWS

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "pictures"
SIZES = ("", "-720", "-thumb")


def source(name: str, figure: str) -> str:
    """Hash of pose (with its camera), body and look of one picture."""
    parts = {
        "pose": repr(poses.described()[name]),
        "body": dict(body._SHAPES[figure]),  # noqa: SLF001 - the shape is the body's identity
        "view": repr(VIEWS.get(name.rpartition("-")[0])),
        "look": asdict(DEFAULT),
    }
    text = json.dumps(parts, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _digest(path: Path) -> str:
    """Hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


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


def record(name: str, figure: str, folder: Path = RESOURCES) -> None:
    """Note that a picture has just been made."""
    entries = read(folder)
    entries[f"{figure}/{name}"] = {
        "source": source(name, figure),
        "files": {file: _digest(folder / file) for file in files(name, figure)},
    }
    text = json.dumps(dict(sorted(entries.items())), indent=1) + "\n"
    waiting = folder / ".manifest.json.tmp"
    waiting.write_text(text, encoding="utf-8")
    waiting.replace(folder / "manifest.json")


def verify(folder: Path = RESOURCES) -> list[str]:
    """Everything that is missing, foreign or older than what it is made from, in words."""
    found = []
    for key, entry in read(folder).items():
        figure, _, name = key.partition("/")
        if name not in poses.names():
            found.append(f"{key}: there is no such pose")
        elif entry["source"] != source(name, figure):
            found.append(f"{key}: pose, body, look or camera changed since it was made")
        for file, digest in entry["files"].items():
            if not (folder / file).exists():
                found.append(f"{file}: missing")
            elif _digest(folder / file) != digest:
                found.append(f"{file}: not the file that was made")
    return found
