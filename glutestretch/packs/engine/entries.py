"""What a pack may be made of: the names of its files, and how large they may be."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from glutestretch.kit.record import Record
from glutestretch.packs.engine.wording import shown
from glutestretch.stretches.problem import ContentError

PACK = "pack.toml"
STRETCHES = "stretches/"
PICTURES = "pictures/"
MOST_FILES = 200
MOST_TEXT = 64 << 10
"""How many bytes of TOML there may be in a file."""
MOST_PICTURE = 4 << 20
"""How many bytes a picture may have."""
MOST_BYTES = 48 << 20
"""How many bytes all files may have together."""
MOST_RATIO = 100
"""How many bytes may come of one that is compressed; pictures and sentences stay below 20."""
_MOST_FAULTS = 20
_ALWAYS_FINE = 32 << 10
"""Whatever is no larger may come of as few bytes as it likes."""
_TOML = re.compile(r"pack\.toml|stretches/[a-z]+(-[a-z]+)*\.toml")
_PICTURE = re.compile(r"pictures/([a-z]+(?:-[a-z]+)*)-(start|[1-9]\d?)(-left)?\.(png|webp|jpe?g)")


class Entry(Record):
    """A file of a pack, as its folder or archive announces it.

    Attributes:
        name: Its name within the pack.
        size: How many bytes it has.
        packed: How many of them are stored.
        oddity: What speaks against its kind; None for a plain file.
    """

    name: str
    size: int
    packed: int
    oddity: ContentError | None = None


class PictureName(Record):
    """What the name of a picture says.

    Attributes:
        stretch: The id of its stretch.
        step: ``start``, or the number of a step.
        left: Whether it shows the left side, which otherwise the right one does in a mirror.
    """

    stretch: str
    step: str
    left: bool


def picture_name(name: str) -> PictureName | None:
    """Return what the name of a file says if it is that of a picture, or else None."""
    found = _PICTURE.fullmatch(name)
    return PictureName(found[1], found[2], bool(found[3])) if found else None


def is_left_aside(name: str) -> bool:
    """Return whether a file is none of the pack's: what desktops and version control hide."""
    parts = name.split("/")
    hidden = any(part.startswith(".") and part != ".." for part in parts)
    return (hidden or parts[0] == "__MACOSX") and "\\" not in name


def common_folder(names: Sequence[str]) -> str:
    """Return the one folder that everything lies in, with its slash; empty if there is none."""
    folder = names[0].partition("/")[0] + "/" if names else ""
    wrapped = f"{folder}{PACK}" in names and all(name.startswith(folder) for name in names)
    return folder if wrapped and folder not in ("/", "../") else ""


def faults(entries: Sequence[Entry]) -> list[ContentError]:
    """Return what speaks against reading these files; nothing was read of them yet."""
    if len(entries) > MOST_FILES:
        return [ContentError("many_files", most=MOST_FILES)]
    found = list(islice(_each(entries), _MOST_FAULTS))
    if sum(entry.size for entry in entries) > MOST_BYTES:
        found.append(ContentError("large_pack", most=MOST_BYTES >> 20))
    return found


def _each(entries: Iterable[Entry]) -> Iterator[ContentError]:
    seen: set[str] = set()
    for entry in entries:
        if fault := _fault(entry, shown(entry.name), seen):
            yield fault
        seen.add(_slot(entry.name))


def _fault(entry: Entry, place: str, seen: set[str]) -> ContentError | None:
    """Return what is wrong with a file, if anything is."""
    name, fault = entry.name, None
    if re.match(r"/|\\|\w:", name) or ".." in re.split(r"[/\\]", name):
        fault = ContentError("leads_out", place)
    elif entry.oddity:
        fault = ContentError(entry.oddity.code, place)
    elif not _TOML.fullmatch(name) and not _PICTURE.fullmatch(name):
        fault = ContentError("no_part", place)
    elif _slot(name) in seen:
        fault = ContentError("twice", place)
    elif entry.size > _most(name):
        fault = ContentError("large_file", place, most=_most(name) >> 10)
    elif entry.size > _ALWAYS_FINE and entry.size > MOST_RATIO * entry.packed:
        fault = ContentError("bomb", place, ratio=MOST_RATIO)
    return fault


def _slot(name: str) -> str:
    """Return what a file stands for: a picture is one whatever its ending."""
    return name.rpartition(".")[0] if _PICTURE.fullmatch(name) else name


def _most(name: str) -> int:
    return MOST_PICTURE if name.startswith(PICTURES) else MOST_TEXT
