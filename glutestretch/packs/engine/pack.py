"""A pack, and everything that is wrong with one."""

import re
from collections.abc import Collection, Iterator, Mapping

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.problem import Problem
from glutestretch.kit.record import Record, replace
from glutestretch.packs.engine import stretch_faults, wording
from glutestretch.packs.engine.entries import PACK, PICTURES, STRETCHES, picture_name
from glutestretch.packs.engine.image_headers import ImageHeader, image_header
from glutestretch.packs.engine.toml_tables import tables
from glutestretch.stretches.catalogue import Step, Stretch
from glutestretch.stretches.problem import ContentError
from glutestretch.stretches.routines import BUILT_IN
from glutestretch.stretches.sides import Sided

FORMAT = 1
MOST_STRETCHES = 20
LEAST_SIZE = (320, 240)
MOST_SIZE = (4096, 4096)
MOST_PIXELS = 400_000_000
"""How many pixels all pictures may have together; decoding them takes some ten seconds."""
MOST_BREATHS = 30
_FIELDS = ("format", "id", "title", "author", "licence", "language", "version")
_MOST_VERSION = 1_000_000
_IDENTIFIER = re.compile(r"[a-z]+(-[a-z]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Pack(Record):
    """Stretches that belong together.

    Attributes:
        id: The name of its folder.
        title: What it is called.
        author: Who made it.
        licence: What others may do with it.
        language: What its texts are written in, such as "en".
        stretches: In their own order.
        version: The higher, the later; 0 for a pack that does not say.
    """

    id: str
    title: str
    author: str
    licence: str
    language: str
    stretches: tuple[Stretch, ...] = ()
    version: int = 0


class Checked(Record):
    """What came of checking a pack.

    Attributes:
        pack: The pack, or None if anything is wrong with it.
        faults: Everything that is wrong with it.
    """

    pack: Pack | None
    faults: tuple[ContentError, ...]


def check(
    files: Mapping[str, bytes], taken: Collection[str] = (), *, pictured: bool = True
) -> Checked:
    """Check a pack.

    Args:
        files: The content of its files by name, as ``entries.faults`` lets them pass.
        taken: The ids of stretches that there are already.
        pictured: Whether its pictures are among the files.
    """
    head, found = _head(files)
    stretches: list[Stretch] = []
    names = [name for name in files if name.startswith(STRETCHES)]
    if not names:
        found.append(ContentError("no_stretches"))
    if len(names) > MOST_STRETCHES:
        found.append(ContentError("many_stretches", most=MOST_STRETCHES))
    for name in sorted(names)[:MOST_STRETCHES]:
        stretch, faults = _stretch(name, files[name], head.language if head else "en", taken)
        found += faults
        if stretch:
            stretches.append(stretch)
    if pictured:
        found += _pictures(files, stretches, names)
    if found or head is None:
        return Checked(None, tuple(found))
    ordered = sorted(stretches, key=lambda one: (one.order, one.id))
    return Checked(replace(head, stretches=tuple(ordered)), ())


def _head(files: Mapping[str, bytes]) -> tuple[Pack | None, list[ContentError]]:
    """Return what a pack says of itself, or else what is wrong with that."""
    if PACK not in files:
        return None, [ContentError("no_pack_file", PACK)]
    try:
        fields = Fields(tables(PACK, files[PACK]))
    except ContentError as error:
        return None, [error]
    found = list(wording.faults(PACK, fields.raw))
    told = {error.values["field"] for error in found}
    found += [
        ContentError("unknown_field", PACK, field=wording.shown(name))
        for name in fields.raw
        if name not in _FIELDS
    ]
    values: dict[str, str] = {}
    for name in _FIELDS:
        try:
            values[name] = _value(fields, name)
        except Problem as problem:
            if name not in told:
                found.append(ContentError(problem.code, PACK, **problem.values))
    if found:
        return None, found
    head = Pack(
        id=values["id"],
        title=values["title"],
        author=values["author"],
        licence=values["licence"],
        language=values["language"],
        version=int(values["version"]),
    )
    return head, []


def _value(fields: Fields, name: str) -> str:
    if name == "format":
        if (number := fields.whole(name, 1, 1_000_000)) > FORMAT:
            raise Problem("newer_pack", field=name, most=FORMAT)
        return str(number)
    if name == "version":
        return str(fields.whole(name, 1, _MOST_VERSION) if name in fields.raw else 0)
    text = fields.text(name).strip()
    if name == "id" and not _IDENTIFIER.fullmatch(text):
        raise Problem("no_identifier", field=name, value=text)
    if name == "language" and not _LANGUAGE.fullmatch(text):
        raise Problem("no_language", field=name, value=text)
    return text


def _stretch(
    name: str, content: bytes, language: str, taken: Collection[str]
) -> tuple[Stretch | None, list[ContentError]]:
    try:
        raw = tables(name, content)
    except ContentError as error:
        return None, [error]
    stretch, found = stretch_faults.parsed(name.removeprefix(STRETCHES), raw)
    told = {(error.place, error.values.get("field")) for error in found}
    found += [
        error
        for error in wording.faults(name, raw)
        if (error.place, error.values["field"]) not in told
    ]
    if stretch is None:
        return None, found
    found += _beyond_the_parser(name, stretch, language, taken)
    return stretch, found


def _beyond_the_parser(
    name: str, stretch: Stretch, language: str, taken: Collection[str]
) -> Iterator[ContentError]:
    """Yield what the app's own content is not checked for."""
    if stretch.id in BUILT_IN or stretch.id in taken:
        yield ContentError("taken", name, field="id", value=stretch.id)
    if stretch.advised_breaths[1] > MOST_BREATHS:
        yield ContentError(
            "out_of_bounds",
            name,
            field="advised_breaths",
            least=1,
            most=MOST_BREATHS,
            value=stretch.advised_breaths[1],
        )
    for variant in stretch.variants:
        if f"{stretch.id}-{variant.id}" in taken:
            yield ContentError("taken", f"{name}: {variant.id}", field="id", value=variant.id)
    for place, field, text in _told(name, stretch):
        if not stretch.two_sided and _has_sides(text):
            yield ContentError("sides_of_one", place, field=field)
        elif isinstance(text, str) and _has_sides(text) and language.partition("-")[0] != "en":
            yield ContentError("english_sides", place, field=field)
    if stretch.two_sided and not any(map(_says_a_side, stretch.steps)):
        yield ContentError("no_sides", name, field="two_sided")


def _told(name: str, stretch: Stretch) -> Iterator[tuple[str, str, str | Sided]]:
    """Yield place, field and text of all that may tell one side from the other."""
    variants = [(f"{name}: {one.id}", stretch.varied(one.id)) for one in stretch.variants]
    for place, told in ((name, stretch), *variants):
        for field in ("felt", "start_alt"):
            yield place, field, getattr(told, field)
        for number, step in enumerate(told.steps, start=1):
            if told is not stretch and not step.picture:
                continue  # one of the stretch's own
            for field in ("text", "brief", "alt", "care"):
                yield f"{place}: step {number}", field, getattr(step, field)


def _has_sides(text: str | Sided) -> bool:
    return isinstance(text, Sided) or "{" in text


def _says_a_side(step: Step) -> bool:
    return _has_sides(step.text)


def _pictures(
    files: Mapping[str, bytes], stretches: list[Stretch], names: list[str]
) -> Iterator[ContentError]:
    """Yield what is wrong with pictures: those that there are, and those that there are not."""
    known = _picturable(stretches)
    written = {name.removeprefix(STRETCHES).removesuffix(".toml") for name in names}
    drawn: set[str] = set()
    pixels = 0
    for name in sorted(files):
        if (found := picture_name(name)) is None:
            continue
        if not found.left:
            drawn.add(f"{found.stretch}-{found.step}")
        header = image_header(files[name])
        pixels += header.width * header.height if header else 0
        yield from picture_faults(name, header)
        stretch = known.get(found.stretch)
        if found.stretch not in written and not stretch:
            yield ContentError("no_stretch_of_picture", name, name=found.stretch)
        elif stretch and found.step != "start" and int(found.step) > len(stretch.steps):
            yield ContentError("no_step_of_picture", name, number=int(found.step))
        elif stretch and found.left and not stretch.two_sided:
            yield ContentError("left_of_one", name)
    if pixels > MOST_PIXELS:
        yield ContentError("many_pixels", most=MOST_PIXELS // 1_000_000)
    yield from _undrawn(stretches, drawn)


def _picturable(stretches: list[Stretch]) -> dict[str, Stretch]:
    """Return by what the names of pictures begin with the stretch, or its variant."""
    found = {stretch.id: stretch for stretch in stretches}
    for stretch in stretches:
        for one in stretch.variants:
            found.setdefault(f"{stretch.id}-{one.id}", stretch.varied(one.id))
    return found


def _undrawn(stretches: list[Stretch], drawn: set[str]) -> Iterator[ContentError]:
    """Yield the pictures that there are not."""
    for stretch in stretches:
        for picture in stretch.pictures:
            if picture not in drawn:
                yield ContentError("no_such_picture", f"{PICTURES}{picture}.png")


def picture_faults(name: str, header: ImageHeader | None) -> list[ContentError]:
    """Return what is wrong with a picture by its header, if anything is."""
    if header is None:
        return [ContentError("no_picture", name)]
    if header.moving:
        return [ContentError("moving_picture", name)]
    if (
        LEAST_SIZE[0] <= header.width <= MOST_SIZE[0]
        and LEAST_SIZE[1] <= header.height <= MOST_SIZE[1]
    ):
        return []
    least, most = (f"{across} x {up}" for across, up in (LEAST_SIZE, MOST_SIZE))
    width, height = header.width, header.height
    return [ContentError("picture_size", name, width=width, height=height, least=least, most=most)]
