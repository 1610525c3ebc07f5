"""What is wrong with a pack that is being written, and in which field."""

import re
from collections.abc import Collection, Iterator

from glutestretch.kit.record import Record, replace
from glutestretch.packs.engine import entries
from glutestretch.packs.engine.draft import START, Files, PackDraft, StretchDraft, write
from glutestretch.packs.engine.entries import PACK, PICTURES, STRETCHES, Entry, picture_name
from glutestretch.packs.engine.pack import check
from glutestretch.stretches.problem import ContentError

PICTURE, LEFT_PICTURE = "picture", "left_picture"
"""In place of a field's name: the pictures of a step."""
_SIDED = ("felt", "start_alt")
"""The fields of a stretch that may be written out for both sides."""
_STEP = re.compile(r"step (\d+)")


class Fault(Record):
    """Something that is wrong.

    Attributes:
        error: What it is.
        field: The name of the field; empty where it is about more than one.
        stretch: The place of its stretch; None for what is wrong with the pack itself.
        step: The place of its step, or ``START``; None for what is wrong with the stretch itself.
        variant: Whether it is in a variant.
    """

    error: ContentError
    field: str = ""
    stretch: int | None = None
    step: int | None = None
    variant: bool = False


def faults(pack: PackDraft, taken: Collection[str]) -> tuple[Fault, ...]:
    """Return everything that is wrong with a pack as it is so far.

    Args:
        pack: The pack.
        taken: The ids of stretches that there are already.
    """
    files = write(pack)
    found = [*_of_files(files), *check(files, taken).faults]
    located = [_located(pack, error) for error in found]
    known = {(one.stretch, one.step) for one in located if one.field == PICTURE}
    undrawn = (one for one in _undrawn(pack) if (one.stretch, one.step) not in known)
    return tuple(dict.fromkeys((*located, *undrawn)))


def _of_files(files: Files) -> list[ContentError]:
    return entries.faults([Entry(name, len(one), len(one)) for name, one in files.items()])


def _undrawn(pack: PackDraft) -> Iterator[Fault]:
    """Yield the pictures that there are not; a pack is checked for that once all else is right."""
    for place, stretch in enumerate(pack.stretches):
        drawn = {START: stretch.drawn, **{n: one.drawn for n, one in enumerate(stretch.steps)}}
        for step, pictures in drawn.items():
            if pictures.right is None:
                name = f"{PICTURES}{stretch.id}-{'start' if step == START else step + 1}.png"
                yield Fault(ContentError("no_such_picture", name), PICTURE, place, step)


def _located(pack: PackDraft, error: ContentError) -> Fault:
    file, *within = error.place.split(": ")
    field = str(error.values.get("field", ""))
    if picture_name(file):
        return _of_picture(pack, file, error)
    if not file.startswith(STRETCHES):
        return Fault(error, field if file == PACK else "")
    places = {f"{STRETCHES}{one.id}.toml": place for place, one in enumerate(pack.stretches)}
    fault = Fault(error, field, places.get(file))
    if not within:
        return fault
    if number := _STEP.fullmatch(within[0]):
        fault = replace(fault, step=int(number[1]) - 1)
        within = within[1:]
    elif within[0] not in _SIDED:
        return replace(fault, variant=True)
    return replace(fault, field=within[0]) if within else fault


def _of_picture(pack: PackDraft, file: str, error: ContentError) -> Fault:
    picture = picture_name(file)
    places = {one.id: place for place, one in enumerate(pack.stretches)}
    if picture is None or picture.stretch not in places:
        owners = [place for place, one in enumerate(pack.stretches) if _owns(one, file)]
        return Fault(error, stretch=owners[0] if owners else None, variant=bool(owners))
    step = START if picture.step == "start" else int(picture.step) - 1
    place = places[picture.stretch]
    if step >= len(pack.stretches[place].steps):
        return Fault(error, stretch=place)
    return Fault(error, LEFT_PICTURE if picture.left else PICTURE, place, step)


def _owns(stretch: StretchDraft, file: str) -> bool:
    return file.startswith(f"{PICTURES}{stretch.id}-")
