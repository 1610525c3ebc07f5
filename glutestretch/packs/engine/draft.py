"""A pack that is being written: what is in it so far, whether or not it may be a pack yet.

Fields are kept as they stand in their tables, so that whatever nobody edits stays as it is. Steps
keep their pictures, and are told apart by a number of their own, so that they can change places.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from typing import Any, cast

from glutestretch.kit.record import Record, replace
from glutestretch.packs.engine import toml_writer
from glutestretch.packs.engine.entries import PACK, PICTURES, STRETCHES, picture_name
from glutestretch.packs.engine.image_headers import image_header
from glutestretch.packs.engine.pack import FORMAT
from glutestretch.packs.engine.toml_tables import tables

Fields = Mapping[str, object]
Files = Mapping[str, bytes]

START = -1
"""In place of a step's number: what comes before the first step."""
_ENDINGS = {"png": "png", "jpeg": "jpg"}
_LETTERS = re.compile(r"[a-z]+")
_MOST_ID = 40
_SECONDS: Fields = {"seconds": 10, "move_seconds": 3}
LEAST_SECONDS = 60
_TIMES = ("seconds", "move_seconds", "waits")


class Drawn(Record):
    """The pictures of a step: of the right side, and of the left one if that is not a mirror."""

    right: bytes | None = None
    left: bytes | None = None


class StepDraft(Record):
    """A step.

    Attributes:
        key: What it is told apart by from all other steps of its stretch.
        fields: Those of its table, but for ``hold`` and ``picture``.
        drawn: Its pictures.
        shows: For a step of a variant that names a picture: the key of the step whose picture
            that is, or ``START``; None for its own.
    """

    key: int
    fields: Fields
    drawn: Drawn = Drawn()
    shows: int | None = None


class VariantDraft(Record):
    """A variant: the fields of its table, and its own steps."""

    fields: Fields
    steps: tuple[StepDraft, ...] = ()


class StretchDraft(Record):
    """A stretch.

    Attributes:
        fields: Those of its table, but for steps and variants.
        steps: Its steps; the last one is the hold.
        drawn: The pictures before the first step.
        variants: Its variants.
        spare: Pictures by name that no step shows.
    """

    fields: Fields
    steps: tuple[StepDraft, ...] = ()
    drawn: Drawn = Drawn()
    variants: tuple[VariantDraft, ...] = ()
    spare: Files = {}  # noqa: RUF012 - a default that nobody changes

    @property
    def id(self) -> str:
        """The name of its file."""
        return str(self.fields.get("id", ""))

    @property
    def name(self) -> str:
        """What it is called so far."""
        return str(self.fields.get("name", ""))


class PackDraft(Record):
    """A pack.

    Attributes:
        fields: What it says of itself.
        stretches: Its stretches in their order.
    """

    fields: Fields
    stretches: tuple[StretchDraft, ...] = ()

    @property
    def id(self) -> str:
        """The name of its folder."""
        return str(self.fields.get("id", ""))

    @property
    def title(self) -> str:
        """What it is called so far."""
        return str(self.fields.get("title", ""))


# --- from files and back


def empty(language: str = "en") -> PackDraft:
    """Return a pack with nothing in it."""
    return PackDraft({"format": FORMAT, "language": language})


def parse(files: Files) -> PackDraft:
    """Return what is in the files of a pack; they may lack anything but tables that can be read.

    Raises:
        ContentError: If one cannot be read.
    """
    pictures = _Pictures(files)
    raw = [
        tables(name, files[name])
        for name in sorted(files)
        if name.startswith(STRETCHES) and name.endswith(".toml")
    ]
    raw.sort(key=lambda table: (_order(table), str(table.get("id", ""))))
    whole = [_parsed(table, pictures) for table in raw]
    stretches = [replace(one, spare=pictures.rest(one)) for one in whole]
    return PackDraft(tables(PACK, files.get(PACK, b"")), tuple(stretches))


def _order(table: Fields) -> float:
    order = table.get("order")
    return order if isinstance(order, int | float) else 0


class _Pictures:
    """The pictures of a pack, each taken once; those of stretches before those of variants."""

    def __init__(self, files: Files) -> None:
        found = {name.rpartition(".")[0]: one for name, one in files.items() if picture_name(name)}
        self._left = {name.removeprefix(PICTURES): content for name, content in found.items()}

    def of(self, name: str) -> Drawn:
        """Take the pictures of a step."""
        return Drawn(self._left.pop(name, None), self._left.pop(f"{name}-left", None))

    def rest(self, stretch: StretchDraft) -> Files:
        """Take what no step of a stretch or of its variants shows."""
        owners = {stretch.id, *_variant_ids(stretch)}
        names = [name for name in self._left if _owner(name) in owners]
        return {name: self._left.pop(name) for name in names}


def _owner(name: str) -> str:
    found = picture_name(f"{PICTURES}{name}.png")
    return found.stretch if found else ""


def _variant_ids(stretch: StretchDraft) -> list[str]:
    return [f"{stretch.id}-{one.fields.get('id', '')}" for one in stretch.variants]


def _tables(value: object) -> list[Fields]:
    rows = value if isinstance(value, list) else []
    return [row for row in rows if isinstance(row, Mapping)]


def _parsed(table: Fields, pictures: _Pictures) -> StretchDraft:
    name = str(table.get("id", ""))
    steps = [
        StepDraft(number, _plain(raw), pictures.of(f"{name}-{number + 1}"))
        for number, raw in enumerate(_tables(table.get("step")))
    ]
    stretch = StretchDraft(
        {field: value for field, value in table.items() if field not in ("step", "variant")},
        tuple(steps),
        pictures.of(f"{name}-start"),
    )
    for raw in _tables(table.get("variant")):
        stretch = _with_variant(stretch, raw, pictures)
    return stretch


def _plain(raw: Fields) -> Fields:
    return {field: value for field, value in raw.items() if field not in ("hold", "picture")}


def _with_variant(stretch: StretchDraft, raw: Fields, pictures: _Pictures) -> StretchDraft:
    found = _tables(raw.get("step"))
    prefix = f"{stretch.id}-{raw.get('id', '')}"
    first = len(stretch.steps) - len(found)
    keys = [next_key(stretch) + place for place in range(len(found))]
    named = {f"{stretch.id}-start": START}
    named |= {f"{stretch.id}-{place + 1}": step.key for place, step in enumerate(stretch.steps)}
    named |= {f"{prefix}-{first + place + 1}": key for place, key in enumerate(keys)}
    steps = [
        StepDraft(
            key,
            _plain(one) if one.get("picture", "") in (*named, "") else _but_hold(one),
            pictures.of(f"{prefix}-{first + place + 1}"),
            named.get(str(one.get("picture", ""))),
        )
        for place, (key, one) in enumerate(zip(keys, found, strict=True))
    ]
    fields = {field: value for field, value in raw.items() if field != "step"}
    return replace(stretch, variants=(*stretch.variants, VariantDraft(fields, tuple(steps))))


def _but_hold(raw: Fields) -> Fields:
    """Keep a picture, too, that no step has."""
    return {field: value for field, value in raw.items() if field != "hold"}


def next_key(stretch: StretchDraft) -> int:
    """Return a key that no step of a stretch has."""
    others = (step.key for one in stretch.variants for step in one.steps)
    return max((*(step.key for step in stretch.steps), *others), default=START) + 1


def write(pack: PackDraft) -> dict[str, bytes]:
    """Return the files of a pack as it is so far."""
    files = {PACK: toml_writer.written(pack.fields)}
    for stretch in ordered(pack.stretches):
        files[f"{STRETCHES}{stretch.id}.toml"] = toml_writer.written(_table(stretch))
        for name, content in pictures_of(stretch):
            files[f"{PICTURES}{name}.{_ending(content)}"] = content
    return files


def _ending(content: bytes) -> str:
    header = image_header(content)
    return _ENDINGS.get(header.kind, "webp") if header else "webp"


def ordered(stretches: Iterable[StretchDraft]) -> tuple[StretchDraft, ...]:
    """Return stretches whose ``order`` says how they stand; as they are if it does already."""
    found = tuple(stretches)
    keys = [(one.fields.get("order"), one.id) for one in found]
    whole = all(isinstance(order, int) for order, _ in keys)
    if whole and keys == sorted(cast("list[Any]", keys)):
        return found
    return tuple(
        replace(one, fields={**one.fields, "order": 10 * place})
        for place, one in enumerate(found, 1)
    )


def _table(stretch: StretchDraft) -> Fields:
    table: dict[str, object] = dict(stretch.fields)
    table["step"] = _held([dict(step.fields) for step in stretch.steps])
    if stretch.variants:
        table["variant"] = [_variant_table(stretch, one) for one in stretch.variants]
    if "source" in table:
        table["source"] = table.pop("source")  # after the others, as it is written by hand
    return table


def _variant_table(stretch: StretchDraft, variant: VariantDraft) -> Fields:
    steps = []
    for step in variant.steps:
        fields = dict(step.fields)
        if step.shows is not None and (name := picture_of(stretch, variant, step.shows)):
            fields["picture"] = name
        steps.append(fields)
    return {**variant.fields, "step": _held(steps)}


def _held(steps: list[dict[str, object]]) -> list[dict[str, object]]:
    """Let the last step be the hold, and all others last as long as they say, or as usual."""
    if not steps:
        return steps
    others = [{**step, **{n: v for n, v in _SECONDS.items() if n not in step}} for step in steps]
    last = {name: value for name, value in steps[-1].items() if name not in _TIMES}
    return [*others[:-1], {**last, "hold": True}]


def picture_of(stretch: StretchDraft, variant: VariantDraft, key: int) -> str:
    """Return the name of the picture of the step with this key; empty if there is none."""
    if key == START:
        return f"{stretch.id}-start"
    for place, step in enumerate(stretch.steps, 1):
        if step.key == key:
            return f"{stretch.id}-{place}"
    first = len(stretch.steps) - len(variant.steps) + 1
    for place, step in enumerate(variant.steps, first):
        if step.key == key:
            return f"{stretch.id}-{variant.fields.get('id', '')}-{place}"
    return ""


def pictures_of(stretch: StretchDraft) -> Iterable[tuple[str, bytes]]:
    """Return the pictures of a stretch by their names, without what they end in."""
    found = {**stretch.spare}
    named = [(f"{stretch.id}-start", stretch.drawn)]
    named += [(f"{stretch.id}-{n}", step.drawn) for n, step in enumerate(stretch.steps, 1)]
    for prefix, variant in zip(_variant_ids(stretch), stretch.variants, strict=True):
        first = len(stretch.steps) - len(variant.steps) + 1
        named += [(f"{prefix}-{n}", step.drawn) for n, step in enumerate(variant.steps, first)]
    for name, drawn in named:
        if not picture_name(f"{PICTURES}{name}.png"):
            continue  # of a variant with more steps than the stretch has left
        for ending, content in (("", drawn.right), ("-left", drawn.left)):
            if content is not None:
                found[f"{name}{ending}"] = content
    return found.items()


# --- changes, each of which returns the next pack


def with_field(pack: PackDraft, name: str, value: object) -> PackDraft:
    """Let the pack say something else of itself; None leaves a field out."""
    return replace(pack, fields=_set(pack.fields, name, value))


def _set(fields: Fields, name: str, value: object) -> Fields:
    if value is None:
        return {field: one for field, one in fields.items() if field != name}
    return {**fields, name: value}


def stretch_added(pack: PackDraft, name: str, taken: Collection[str]) -> PackDraft:
    """Add a stretch with one step and a hold.

    Args:
        pack: The pack.
        name: What it is called.
        taken: The ids of other stretches.
    """
    known = {*taken, *(one.id for one in pack.stretches)}
    fields = {"id": identifier(name, known, "stretch"), "name": name}
    steps = (StepDraft(0, _SECONDS), StepDraft(1, {}))
    return replace(pack, stretches=(*pack.stretches, StretchDraft(fields, steps)))


def stretch_removed(pack: PackDraft, place: int) -> PackDraft:
    """Take out the stretch at this place."""
    return replace(pack, stretches=_without(pack.stretches, place))


def stretch_moved(pack: PackDraft, place: int, to: int) -> PackDraft:
    """Move a stretch to another place; beyond either end it goes to that end."""
    return replace(pack, stretches=_moved(pack.stretches, place, to))


def with_stretch(pack: PackDraft, place: int, stretch: StretchDraft) -> PackDraft:
    """Put another stretch at this place."""
    before, after = pack.stretches[:place], pack.stretches[place + 1 :]
    return replace(pack, stretches=(*before, stretch, *after))


def stretch_field(stretch: StretchDraft, name: str, value: object) -> StretchDraft:
    """Let a stretch say something else; None leaves a field out.

    What words end a hold, and how long it lasts at least, come and go together.
    """
    fields = _set(stretch.fields, name, value)
    if name == "until":
        least = (fields.get("least_seconds") or LEAST_SECONDS) if value else None
        fields = _set(fields, "least_seconds", least)
    return replace(stretch, fields=fields)


def step_added(stretch: StretchDraft) -> StretchDraft:
    """Add a step before the hold."""
    place = max(len(stretch.steps) - 1, 0)
    new = StepDraft(next_key(stretch), _SECONDS)
    return replace(stretch, steps=(*stretch.steps[:place], new, *stretch.steps[place:]))


def step_removed(stretch: StretchDraft, place: int) -> StretchDraft:
    """Take out the step at this place; the last one left is the hold."""
    return replace(stretch, steps=_without(stretch.steps, place))


def step_moved(stretch: StretchDraft, place: int, to: int) -> StretchDraft:
    """Move a step to another place; beyond either end it goes to that end."""
    return replace(stretch, steps=_moved(stretch.steps, place, to))


def step_field(stretch: StretchDraft, place: int, name: str, value: object) -> StretchDraft:
    """Let a step say something else; None leaves a field out."""
    step = stretch.steps[place]
    return _with_step(stretch, place, replace(step, fields=_set(step.fields, name, value)))


def with_picture(
    stretch: StretchDraft, place: int, content: bytes | None, *, left: bool = False
) -> StretchDraft:
    """Show another picture of a step, or before the first one.

    Args:
        stretch: The stretch.
        place: Which step, or ``START``.
        content: The picture; None for none.
        left: Whether it is of the left side.
    """
    drawn = stretch.drawn if place == START else stretch.steps[place].drawn
    drawn = replace(drawn, left=content) if left else replace(drawn, right=content)
    if place == START:
        return replace(stretch, drawn=drawn)
    return _with_step(stretch, place, replace(stretch.steps[place], drawn=drawn))


def _with_step(stretch: StretchDraft, place: int, step: StepDraft) -> StretchDraft:
    return replace(stretch, steps=(*stretch.steps[:place], step, *stretch.steps[place + 1 :]))


def _without(rows: tuple[Any, ...], place: int) -> tuple[Any, ...]:
    return (*rows[:place], *rows[place + 1 :])


def _moved(rows: tuple[Any, ...], place: int, to: int) -> tuple[Any, ...]:
    left = list(rows)
    row = left.pop(place)
    left.insert(min(max(to, 0), len(left)), row)
    return tuple(left)


# --- ids


def identifier(words: str, taken: Collection[str], usual: str) -> str:
    """Return an id made of words that nothing has yet.

    Args:
        words: What it is called.
        taken: The ids that there are.
        usual: What to begin with where the words have no Latin letter.
    """
    plain = unicodedata.normalize("NFKD", words.replace("ß", "ss")).casefold()
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    found = "-".join(_LETTERS.findall(letters))[: _MOST_ID - 4].strip("-") or usual
    number, made = 0, found
    while made in taken:
        number += 1
        made = f"{found}-{_in_letters(number)}"
    return made


def _in_letters(number: int) -> str:
    """Return ``b`` for the first one after the one without, then ``c``, and so on."""
    letters = ""
    while number:
        number, place = divmod(number, 26)
        letters = chr(ord("a") + place) + letters
    return letters
