"""What is wrong with a draft is what the command names, and stands where it is."""

from collections.abc import Mapping

import pytest

from glutestretch.kit.record import replace
from glutestretch.packs.engine import draft as drafts
from glutestretch.packs.engine.draft import START, PackDraft
from glutestretch.packs.engine.draft_faults import LEFT_PICTURE, PICTURE, faults
from glutestretch.packs.engine.pack import check
from tests.support.packs import LYING, PIGEON, png, varied, whole

Place = tuple[str, str, int | None, int | None]


def found(pack: PackDraft, *taken: str) -> set[Place]:
    """Return the code of each fault, its field, stretch and step."""
    return {(one.error.code, one.field, one.stretch, one.step) for one in faults(pack, taken)}


def of(text: str, files: Mapping[str, bytes] | None = None) -> PackDraft:
    """Return a draft whose one stretch says this."""
    return drafts.parse({**(files or whole()), "stretches/pigeon.toml": text.encode()})


def test_a_whole_pack_has_none() -> None:
    assert found(drafts.parse(varied())) == set()


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('name = "Pigeon on a chair"', "", ("missing", "name", 0, None)),
        ("Put your {lead}", "Put your left", ("naked_side", "text", 0, 0)),
        ('"{lead} buttock"', '{ left = "<b>", right = "" }', ("markup", "felt", 0, None)),
        (
            'text = "Stay, and let the {lead} knee sink."',
            'text = { left = "", right = "So." }',
            ("empty", "text", 0, 1),
        ),
        ("order = 10", "order = 10\ntwo_sided = false", ("sides_of_one", "felt", 0, None)),
    ],
)
def test_a_fault_stands_beside_its_field(old: str, new: str, place: Place) -> None:
    assert place in found(of(PIGEON.replace(old, new)))


def test_every_fault_that_the_command_names_is_among_them() -> None:
    text = PIGEON.replace("Put your {lead}", "Put your left").replace("order = 10", 'needs = "<"')
    files = whole() | {"pack.toml": b"format = 1", "pictures/pigeon-1.png": b"none"}
    pack = of(text, files)
    named = {(one.code, one.values.get("field", "")) for one in check(drafts.write(pack)).faults}
    here = {(one.error.code, one.error.values.get("field", "")) for one in faults(pack, ())}
    assert named <= here
    assert ("missing", "title") in here


def test_pictures_are_missed_at_once() -> None:
    pack = drafts.stretch_added(drafts.empty(), "", ())
    pictures = {(step, field) for code, field, _, step in found(pack) if code == "no_such_picture"}
    assert pictures == {(START, PICTURE), (0, PICTURE), (1, PICTURE)}
    bare = {name: content for name, content in whole().items() if name != "pictures/pigeon-2.png"}
    assert found(drafts.parse(bare)) == {("no_such_picture", PICTURE, 0, 1)}


def test_a_wrong_picture_stands_at_its_step() -> None:
    files = whole() | {"pictures/pigeon-1-left.png": png(200, 100)}
    assert found(drafts.parse(files)) == {("picture_size", LEFT_PICTURE, 0, 0)}


def test_what_is_kept_and_does_not_fit_is_told_for_the_stretch() -> None:
    pack = drafts.parse(varied())
    stretch = drafts.step_removed(drafts.step_removed(pack.stretches[0], 0), 0)
    told = faults(drafts.with_stretch(pack, 0, stretch), ())
    assert all(one.stretch == 0 for one in told if one.variant)
    assert {one.error.code for one in told} >= {"needs_a_table"}


def test_an_id_that_is_taken_and_an_empty_pack_are_told() -> None:
    assert found(drafts.parse(whole()), "pigeon") == {("taken", "id", 0, None)}
    assert ("no_stretches", "", None, None) in found(drafts.empty())


def test_what_is_no_part_and_a_picture_of_nothing_stand_where_they_belong() -> None:
    pack = drafts.parse(varied())
    [one] = pack.stretches
    spare = {"pigeon-flying-1": png(), "pigeon-3": png()}
    kept = drafts.with_stretch(pack, 0, replace(one, spare={**one.spare, **spare}))
    told = {(f.error.code, f.error.place): f for f in faults(kept, ())}
    flying = told["no_stretch_of_picture", "pictures/pigeon-flying-1.png"]
    assert (flying.stretch, flying.step, flying.variant) == (0, None, True)
    third = told["no_step_of_picture", "pictures/pigeon-3.png"]
    assert (third.stretch, third.step, third.variant, third.field) == (0, None, False, "")


def test_a_picture_that_no_stretch_owns_stands_at_the_pack() -> None:
    pack = drafts.parse(whole())
    [one] = pack.stretches
    stray = drafts.with_stretch(pack, 0, replace(one, spare={"dove-1": png()}))
    [fault] = faults(stray, ())
    assert (fault.error.code, fault.stretch, fault.variant) == (
        "no_stretch_of_picture",
        None,
        False,
    )


def test_a_fault_in_a_variant_or_a_source_stands_at_the_stretch() -> None:
    text = PIGEON + LYING.replace('name = "Lying down"', "")
    fault, _ = faults(of(text, varied()), ())
    assert (fault.error.code, fault.field, fault.stretch, fault.step) == (
        "missing",
        "name",
        0,
        None,
    )
    assert fault.variant


def test_a_fault_that_is_about_no_field_stands_at_the_stretch() -> None:
    pack = drafts.parse(whole())
    stretch = replace(pack.stretches[0], steps=())
    told = faults(drafts.with_stretch(pack, 0, stretch), ())
    assert {(one.error.code, one.stretch, one.step) for one in told} >= {("needs_a_table", 0, None)}
