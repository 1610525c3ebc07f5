"""What every spoken line was made from, so that an old one is noticed; needs no model."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tools.voice import listen
from tools.voice.script import RESOURCES, Line, lines
from tools.voice.voices import MODEL, RECIPE, VOICES, language_of

FOLDER = RESOURCES / "voice"
Entry = dict[str, Any]
# By voice ("calm/en"), then by the line's id.
Manifest = dict[str, dict[str, Entry]]


def file(voice: str, line: str) -> str:
    """Return the file of a line, relative to the folder of the voices."""
    return f"{voice}/{line}.opus"


def source(line: Line, voice: str) -> str:
    """Return a hash of all that the sound of a line is made from."""
    parts = {
        "text": line.text,
        "voice": asdict(VOICES[voice]),
        "recipe": asdict(RECIPE),
        "model": MODEL,
    }
    return _hash(json.dumps(parts, sort_keys=True).encode())


def read(folder: Path = FOLDER) -> Manifest:
    """Return the manifest, empty if there is none."""
    path = folder / "manifest.json"
    if not path.exists():
        return {}
    found: Manifest = json.loads(path.read_text("utf-8"))
    return found


def record(line: Line, voice: str, facts: dict[str, float], folder: Path = FOLDER) -> None:
    """Note that a line has just been spoken."""
    content = (folder / file(voice, line.id)).read_bytes()
    made = {"text": line.text, "source": source(line, voice), "file": _hash(content), **facts}
    entries = read(folder)
    entries.setdefault(voice, {})[line.id] = made
    _write(entries, folder)


def heard(
    line: str, voice: str, words: str, folder: Path = FOLDER, *, sounds_alike: bool = False
) -> None:
    """Note what speech recognition understood of the file as it is.

    Args:
        line: The line's id.
        voice: Who speaks it.
        words: What was understood.
        folder: Where the voices are.
        sounds_alike: Whether that is other words than the line's that sound the same.
    """
    entries = read(folder)
    entry = entries[voice][line]
    entry["heard"] = words
    if sounds_alike:
        entry["sounds_alike"] = True
    _write(entries, folder)


def without_what_is_gone(folder: Path = FOLDER) -> None:
    """Drop entries and files of lines that are no longer spoken."""
    kept = {voice: {line.id for line in lines(language_of(voice))} for voice in VOICES}
    entries = {
        voice: {name: entry for name, entry in spoken.items() if name in kept[voice]}
        for voice, spoken in read(folder).items()
        if voice in kept
    }
    _write(entries, folder)
    known = {folder / file(voice, name) for voice, spoken in entries.items() for name in spoken}
    for path in folder.rglob("*.opus"):
        if path not in known:
            path.unlink()


def is_fresh(line: Line, voice: str, folder: Path = FOLDER) -> bool:
    """Whether the file of a line is there and was made from what the line is today."""
    return not _complaints(line, voice, read(folder), folder)


def verify(folder: Path = FOLDER) -> list[str]:
    """Return everything that is missing, foreign, or older than its words, in words."""
    entries = read(folder)
    spoken = [(voice, line) for voice in VOICES for line in lines(language_of(voice))]
    found = [
        complaint
        for voice, line in spoken
        for complaint in _complaints(line, voice, entries, folder)
    ]
    known = {file(voice, line.id) for voice, line in spoken}
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*.opus")}
    listed = {file(voice, name) for voice, made in entries.items() for name in made}
    return [
        *found,
        *(f"{name}: no line has this name" for name in sorted((there | listed) - known)),
    ]


def misheard(folder: Path = FOLDER) -> list[str]:
    """Return the lines that speech recognition did not understand word for word, or never heard."""
    return [
        f"{voice}/{name}: {entry['text']!r} was heard as {entry.get('heard', 'nothing yet')!r}"
        for voice, made in read(folder).items()
        for name, entry in made.items()
        if not entry.get("sounds_alike")
        and not listen.alike(entry.get("heard", ""), entry["text"], language_of(voice))
    ]


def _complaints(line: Line, voice: str, entries: Manifest, folder: Path) -> list[str]:
    name = file(voice, line.id)
    entry = entries.get(voice, {}).get(line.id)
    if entry is None or not (folder / name).exists():
        return [f"{name}: missing"]
    found = []
    if entry["source"] != source(line, voice):
        found.append(f"{name}: words, voice or recipe changed since it was spoken")
    if entry["file"] != _hash((folder / name).read_bytes()):
        found.append(f"{name}: not the file that was made")
    return found


def _write(entries: Manifest, folder: Path) -> None:
    ordered = {key: dict(sorted(entries[key].items())) for key in sorted(entries)}
    waiting = folder / ".manifest.json.tmp"
    waiting.write_text(json.dumps(ordered, indent=1, ensure_ascii=False) + "\n", "utf-8")
    waiting.replace(folder / "manifest.json")


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
