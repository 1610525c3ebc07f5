"""A pack that is written loses nothing that nobody edits, and follows what somebody does."""

import tomllib
from collections.abc import Mapping
from string import ascii_lowercase
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.packs.engine import draft as drafts
from glutestretch.packs.engine import toml_writer
from glutestretch.packs.engine.draft import START, PackDraft
from glutestretch.packs.engine.pack import check
from glutestretch.packs.engine.toml_tables import tables
from tests.support.packs import PIGEON, png, varied, whole

ids = st.text(ascii_lowercase, min_size=1, max_size=4)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
sided = words | st.fixed_dictionaries({"left": words, "right": words})
numbers = st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False)
step_fields = st.fixed_dictionaries(
    {"text": sided, "alt": sided},
    optional={"brief": words, "care": sided, "breath": st.sampled_from(("in", "out"))},
)
timed = st.fixed_dictionaries(
    {"seconds": numbers, "move_seconds": numbers}, optional={"waits": st.booleans()}
)
sources = st.lists(
    st.fixed_dictionaries({"says": words, "cite": words, "supports": st.lists(words, max_size=2)}),
    min_size=1,
    max_size=2,
)


@st.composite
def stretches(draw: st.DrawFn, name: str) -> dict[str, bytes]:
    """Return the files of a stretch whose fields have the right types."""
    count = draw(st.integers(1, 4))
    steps = [draw(step_fields) | draw(timed) for _ in range(count - 1)]
    table: dict[str, Any] = {"id": name, "order": draw(st.integers(1, 99)), "name": draw(words)}
    table |= {"advised_breaths": [3, 4], "two_sided": draw(st.booleans()), "felt": draw(sided)}
    table["step"] = [*steps, draw(step_fields) | {"hold": True}]
    pictures = [f"{name}-start", *(f"{name}-{n}" for n in range(1, count + 1))]
    variants = []
    for variant in draw(st.lists(ids, unique=True, max_size=2)):
        own = draw(st.integers(1, count))
        numbered = range(count - own + 1, count + 1)
        prefix = f"{name}-{variant}"
        shown = [*pictures, *(f"{prefix}-{n}" for n in numbered)]
        made = [draw(step_fields) | draw(timed) for _ in range(own - 1)]
        made.append(draw(step_fields) | {"hold": True})
        made = [
            one | draw(st.fixed_dictionaries({}, optional={"picture": st.sampled_from(shown)}))
            for one in made
        ]
        variants.append({"id": variant, "kind": "easier", "name": draw(words), "step": made})
        pictures += [f"{prefix}-{n}" for n in range(1, count + 1)]
    if variants:
        table["variant"] = variants
    if draw(st.booleans()):
        table["source"] = draw(sources)
    drawn = draw(st.sets(st.sampled_from(pictures)))
    files = {f"pictures/{one}.png": one.encode() for one in drawn}
    files |= {f"pictures/{one}-left.webp": b"left" + one.encode() for one in sorted(drawn)[::2]}
    return files | {f"stretches/{name}.toml": toml_writer.written(table)}


@st.composite
def packs(draw: st.DrawFn) -> dict[str, bytes]:
    """Return the files of a pack."""
    head = draw(st.dictionaries(st.sampled_from(("id", "title", "author")) | ids, words))
    files = {"pack.toml": toml_writer.written(head | {"version": draw(st.integers(1, 9))})}
    for name in draw(st.lists(ids, unique=True, max_size=3)):
        files |= draw(stretches(name))
    return files


def told(files: Mapping[str, bytes]) -> Mapping[str, object]:
    """Return what files say, and the pictures without their endings."""
    return {
        name.rpartition(".")[0]: tables(name, content) if name.endswith("toml") else content
        for name, content in files.items()
    }


@settings(deadline=None)
@given(packs())
def test_what_nobody_edits_is_written_as_it_was_read(files: dict[str, bytes]) -> None:
    assert told(drafts.write(drafts.parse(files))) == told(files)


@given(st.recursive(words | numbers | st.booleans(), lambda one: st.lists(one, max_size=3)))
def test_every_value_is_read_as_it_was_written(value: object) -> None:
    table = {"a key": value, "table": [{"inner": {"left": value, "right": 1.5}}]}
    assert tomllib.loads(toml_writer.written(table).decode()) == table


def two() -> PackDraft:
    """Return a pack of two stretches, the first with a variant."""
    files = varied() | {
        "stretches/owl.toml": PIGEON.replace('"pigeon"', '"owl"').replace("10", "20", 1).encode()
    }
    return drafts.parse(files)


def ids_of(pack: PackDraft) -> list[str]:
    return [one.id for one in pack.stretches]


def test_a_written_pack_is_a_pack() -> None:
    pack = drafts.parse(varied())
    assert check(drafts.write(pack)).pack == check(varied()).pack


def test_stretches_are_numbered_anew_only_where_they_change_places() -> None:
    pack = drafts.stretch_moved(two(), 1, 0)
    assert ids_of(pack) == ["owl", "pigeon"]
    assert ids_of(drafts.parse(drafts.write(pack))) == ["owl", "pigeon"]
    assert drafts.write(two())["stretches/owl.toml"].count(b"order = 20") == 1


def test_a_step_takes_its_picture_along_and_the_last_one_is_held() -> None:
    stretch = drafts.parse(whole() | {"pictures/pigeon-1.png": png(500)}).stretches[0]
    stretch = drafts.step_added(stretch)
    assert [step.fields.get("alt") for step in stretch.steps][1] is None
    pack = PackDraft({}, (drafts.step_moved(stretch, 0, 2),))

    files = drafts.write(pack)

    assert files["pictures/pigeon-3.png"] == png(500)
    assert "pictures/pigeon-1.png" not in files
    steps = tables("", files["stretches/pigeon.toml"])["step"]
    assert [step.get("hold") for step in steps] == [None, None, True]
    assert ["seconds" in step for step in steps] == [True, True, False]
    back = drafts.step_moved(pack.stretches[0], 2, 0)
    [first, *_] = tables("", drafts.write(PackDraft({}, (back,)))["stretches/pigeon.toml"])["step"]
    assert first["seconds"] == 10


def test_a_variant_follows_the_step_whose_picture_it_shows() -> None:
    shown = varied()
    text = shown["stretches/pigeon.toml"].replace(
        b'alt = "The person lies', b'picture = "pigeon-1"\nalt = "The person lies'
    )
    stretch = drafts.parse(shown | {"stretches/pigeon.toml": text}).stretches[0]
    moved = drafts.step_moved(drafts.step_added(stretch), 0, 1)
    table = tables("", drafts.write(PackDraft({}, (moved,)))["stretches/pigeon.toml"])
    assert table["variant"][0]["step"][0]["picture"] == "pigeon-2"
    gone = drafts.step_removed(stretch, 0)
    table = tables("", drafts.write(PackDraft({}, (gone,)))["stretches/pigeon.toml"])
    assert "picture" not in table["variant"][0]["step"][0]


def test_a_removed_stretch_takes_its_pictures_with_it() -> None:
    files = drafts.write(drafts.stretch_removed(two(), 0))
    assert sorted(files) == ["pack.toml", "stretches/owl.toml"]


def test_pictures_come_and_go() -> None:
    stretch = drafts.parse(whole()).stretches[0]
    stretch = drafts.with_picture(stretch, START, None)
    stretch = drafts.with_picture(stretch, 1, b"left", left=True)
    files = drafts.write(PackDraft({}, (stretch,)))
    assert "pictures/pigeon-start.png" not in files
    assert files["pictures/pigeon-2-left.webp"] == b"left"


def test_a_new_stretch_has_an_id_of_its_own() -> None:
    pack = drafts.empty()
    for name in ("Käfer & Fuß", "Käfer Fuss!", "Pigeon", "座る"):
        pack = drafts.stretch_added(pack, name, {"pigeon", "pigeon-b"})
    assert ids_of(pack) == ["kafer-fuss", "kafer-fuss-b", "pigeon-c", "stretch"]
    many = {"a"}
    for _ in range(60):
        many.add(drafts.identifier("A", many, ""))
    assert len(many) == 61


def test_a_field_is_set_and_left_out() -> None:
    pack = drafts.with_field(drafts.empty("de"), "title", "Hips")
    assert pack.title == "Hips"
    assert "title" not in drafts.with_field(pack, "title", None).fields
    stretch = drafts.parse(whole()).stretches[0]
    changed = drafts.step_field(drafts.stretch_field(stretch, "why", "So."), 0, "breath", "in")
    again = drafts.with_stretch(PackDraft({}, (stretch,)), 0, changed)
    assert again.stretches[0].fields["why"] == "So."
    assert again.stretches[0].steps[0].fields["breath"] == "in"


def test_an_empty_pack_says_its_format_and_language() -> None:
    assert drafts.empty("de").fields == {"format": 1, "language": "de"}


def test_what_says_nothing_of_itself_has_no_name() -> None:
    bare, draft = drafts.StretchDraft({}), PackDraft({})
    assert (bare.id, bare.name, draft.id, draft.title) == ("", "", "", "")
    assert (PackDraft({"id": "a", "title": "A"}).id, PackDraft({"title": "A"}).title) == ("a", "A")
    [pigeon] = drafts.parse(whole()).stretches
    assert (pigeon.id, pigeon.name) == ("pigeon", "Pigeon on a chair")


def test_words_that_end_a_hold_come_with_its_least_seconds_and_go_with_them() -> None:
    [stretch] = drafts.parse(whole()).stretches
    until = drafts.stretch_field(stretch, "until", "it eases")
    assert (until.fields["until"], until.fields["least_seconds"]) == ("it eases", 60)
    longer = drafts.stretch_field(until, "least_seconds", 90)
    assert drafts.stretch_field(longer, "until", "it is over").fields["least_seconds"] == 90
    gone = drafts.stretch_field(longer, "until", None)
    assert not {"until", "least_seconds"} & gone.fields.keys()
    assert "least_seconds" not in drafts.stretch_field(longer, "until", "").fields


def test_a_variant_with_more_steps_than_its_stretch_keeps_no_picture_of_the_first() -> None:
    [stretch] = drafts.parse(varied()).stretches
    alone = drafts.step_removed(stretch, 0)
    assert len(alone.steps) == 1
    steps = [drafts.StepDraft(n, {}, drafts.Drawn(png())) for n in (7, 8)]
    wider = replace(alone, variants=(drafts.VariantDraft({"id": "lying"}, tuple(steps)),))
    of_lying = [name for name, _ in drafts.pictures_of(wider) if "lying" in name]
    assert of_lying == ["pigeon-lying-1"]


def test_values_are_written_as_toml_has_them() -> None:
    table = {"a b": [True, 1, 0.5, "x\x7f"], "t": {"k": False}, "e": {}, "rows": [{"n": 1}]}
    assert toml_writer.written(table) == (
        b'"a b" = [true, 1, 0.5, "x\\u007F"]\nt = { k = false }\ne = {}\n\n[[rows]]\nn = 1\n'
    )
    with pytest.raises(TypeError, match="NoneType"):
        toml_writer.written({"a": None})
