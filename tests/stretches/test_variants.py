"""Easier and harder variants: what the content says of them, and what a file of one may say."""

import re
from typing import Any

import pytest

from glutestretch.kit.record import replace
from glutestretch.stretches.catalogue import Stretch, VariantKind
from glutestretch.stretches.parser import KNEE, build, parse_stretch
from glutestretch.stretches.sides import Side
from tests.stretches.test_content_facts import PROMISES, sentences, turned_round
from tests.stretches.test_parser_errors import (
    FILE,
    guidance,
    hold,
    raw_stretch,
    screening,
    step,
    stretch_named,
)
from tests.support.library import RESOURCES, catalogue
from tests.support.problems import refusal

VARIANTS = [
    pytest.param(stretch.varied(variant.id), id=f"{stretch.id}-{variant.id}")
    for stretch in catalogue().stretches
    for variant in stretch.variants
]
FIGURES = ("woman", "man")
SIZES = ("", "-720", "-thumb")


def test_each_stretch_has_the_variants_that_were_agreed() -> None:
    found = {
        stretch.id: [(one.id, one.kind.value) for one in stretch.variants]
        for stretch in catalogue().stretches
        if stretch.variants
    }

    assert found == {
        "prone-glute": [("cushion", "easier"), ("chair", "easier")],
        "wall-glute": [("floor", "easier"), ("pull", "harder")],
        "seated-twist": [("chair", "easier"), ("elbow", "harder")],
        "foam-roller": [("light", "easier"), ("crossed", "harder")],
    }


@pytest.mark.parametrize("varied", VARIANTS)
def test_a_variant_has_the_name_the_sides_and_the_number_of_steps_of_its_stretch(
    varied: Stretch,
) -> None:
    whole = catalogue()[varied.id]

    assert (varied.name, varied.two_sided, varied.until) == (
        whole.name,
        whole.two_sided,
        whole.until,
    )
    assert len(varied.steps) == len(whole.steps)
    assert varied.variant_name
    assert varied.steps != whole.steps


@pytest.mark.parametrize("varied", VARIANTS)
@pytest.mark.parametrize("side", Side)
def test_its_words_are_as_those_of_a_stretch(varied: Stretch, side: Side) -> None:
    felt = varied.felt_for(side)
    assert re.search(rf"\b{side}\b", felt)
    assert not re.search(rf"\b{side.other}\b", felt)
    assert not PROMISES.search(varied.why)
    for one in varied.steps:
        for text in (one.text_for(side), one.alt_for(side), one.care_for(side), varied.why):
            assert not text or re.fullmatch(r"[A-Z].*[.]", text)
            assert len(sentences(text)) <= 2
            assert len(text.split()) <= 45
            assert not set(text) & set("{}")
        assert one.brief
        assert turned_round(one.text_for(side)) == one.text_for(side.other)
        assert turned_round(one.care_for(side)) == one.care_for(side.other)


@pytest.mark.parametrize("stretch", catalogue().stretches, ids=lambda stretch: stretch.id)
def test_what_a_variant_and_what_care_for_the_knee_rest_on_stands_beside_it(
    stretch: Stretch,
) -> None:
    supported = {name for source in stretch.sources for name in source.supports}
    steps = [*stretch.steps, *(one for varied in stretch.variants for one in varied.steps)]
    careful = any(one.care for one in steps)

    assert supported == {one.id for one in stretch.variants} | ({KNEE} if careful else set())
    for source in stretch.sources:
        assert source.doi or source.address


@pytest.mark.parametrize("stretch", ["prone-glute", "wall-glute", "seated-twist"])
def test_what_protects_the_knee_is_said_where_it_bends(stretch: str) -> None:
    whole = catalogue()[stretch]
    cared = [bool(one.care) for one in whole.steps]

    assert (
        cared
        == {
            "prone-glute": [True, False, False],
            "wall-glute": [False, True, False],
            "seated-twist": [False, True, False, False],
        }[stretch]
    )


def _pictures() -> set[str]:
    return {
        name
        for stretch in catalogue().stretches
        for variant in stretch.variants
        for varied in [stretch.varied(variant.id)]
        for name in (varied.start_picture, *map(varied.picture, range(len(varied.steps))))
    }


@pytest.mark.parametrize("name", sorted(_pictures()))
def test_every_picture_of_a_variant_is_there(name: str) -> None:
    missing = [
        f"{figure}/{name}{size}.webp"
        for figure in FIGURES
        for size in SIZES
        if not (RESOURCES / "pictures" / figure / f"{name}{size}.webp").exists()
    ]
    assert missing == []


def test_an_unknown_variant_is_the_stretch_itself() -> None:
    whole = catalogue()["wall-glute"]

    assert whole.varied("") is whole
    assert whole.varied("handstand") is whole
    assert whole.variant_name == ""


# --- what a file may say


def variant(**fields: object) -> dict[str, object]:
    return {
        "id": "chair",
        "kind": "easier",
        "name": "On a chair",
        "why": "It is lower.",
        "step": [hold(text="Sit on the {lead} side.")],
    } | fields


def source(**fields: object) -> dict[str, object]:
    return {
        "says": "The chair",
        "cite": "Somebody 2011",
        "address": "https://example.org/chair",
        "supports": ["chair"],
    } | fields


def parsed(*variants: dict[str, object], **fields: object) -> Stretch:
    return parse_stretch(FILE, raw_stretch(variant=list(variants), **fields))


def test_the_steps_that_a_variant_does_not_have_are_the_stretchs_own() -> None:
    stretch = parsed(variant())
    varied = stretch.varied("chair")

    assert varied.steps[0] == stretch.steps[0]
    assert varied.steps[1].text_for(Side.LEFT) == "Sit on the left side."
    assert [varied.picture(n) for n in (0, 1)] == ["hip-opener-1", "hip-opener-chair-2"]
    assert stretch.variants[0].kind is VariantKind.EASIER


def test_a_step_may_show_another_picture_of_its_stretch() -> None:
    for name in ("hip-opener-start", "hip-opener-2", "hip-opener-chair-1"):
        varied = parsed(variant(step=[step(picture=name), hold()])).varied("chair")
        assert varied.picture(0) == name
        assert varied.picture_for(0, Side.LEFT) == name


def test_what_a_variant_does_not_say_is_as_the_stretch_says_it() -> None:
    stretch = parsed(variant(), needs="a stool")
    varied = stretch.varied("chair")

    assert (varied.felt, varied.start_alt, varied.needs) == (
        stretch.felt,
        stretch.start_alt,
        "a stool",
    )
    assert varied.start_picture == "hip-opener-start"


def test_a_variant_that_begins_elsewhere_begins_with_its_first_picture() -> None:
    own = variant(start_alt="A person sits.", needs="", felt="{lead} thigh", step=[step(), hold()])
    varied = parsed(own, needs="a stool").varied("chair")

    assert varied.start_picture == "hip-opener-chair-1"
    assert varied.start_alt_for(Side.LEFT) == "A person sits."
    assert varied.felt_for(Side.LEFT) == "left thigh"
    assert varied.needs == ""


_AT = f"{FILE}: hip-opener: variant 1"


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"id": "on-a-chair"}, "id must be lower-case words joined by '-', not 'on-a-chair'"),
        ({"id": KNEE}, "id must be lower-case words joined by '-', not 'knee'"),
        ({"kind": "other"}, "kind must be one of easier, harder, not 'other'"),
        ({"name": ""}, "name is empty"),
        ({"why": "A. B. C."}, "why has more than two sentences"),
        ({"order": 3}, "order is not a field that is known here"),
        ({"step": []}, "step needs at least one [[step]]"),
        (
            {"step": [step(), step(), hold()]},
            "step: a variant has no more steps than its stretch, 2",
        ),
        ({"step": [step()]}, "step: the last one, and no other, must have hold = true"),
    ],
)
def test_a_fault_in_a_variant_is_told_with_its_place(fields: dict[str, Any], error: str) -> None:
    raw = raw_stretch(variant=[variant(**fields)])
    assert refusal(parse_stretch, FILE, raw) == f"{_AT}: {error}."


@pytest.mark.parametrize(
    "name", ["wall-glute-1", "hip-opener", "hip-opener-3", "hip-opener-chair-0", "hip-opener-box-1"]
)
def test_a_picture_of_something_else_is_refused(name: str) -> None:
    raw = raw_stretch(variant=[variant(step=[hold(picture=name)])])
    assert refusal(parse_stretch, FILE, raw) == (
        f"{_AT}: step 1: picture must be a picture of this stretch, such as NAME-1 or "
        f"NAME-VARIANT-1, not {name!r}."
    )


def test_a_stretchs_own_step_names_no_picture() -> None:
    raw = raw_stretch(step=[step(picture="hip-opener-1"), hold()])
    assert refusal(parse_stretch, FILE, raw).endswith("picture is not a field that is known here.")


def test_two_variants_never_share_an_id() -> None:
    raw = raw_stretch(variant=[variant(), variant()])
    error = "variant 2: id: two variants share the id 'chair'."
    assert refusal(parse_stretch, FILE, raw) == f"{FILE}: hip-opener: {error}"


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"supports": ["box"]}, "supports names 'box', which is not a variant of this stretch"),
        (
            {"address": "javascript:alert(1)"},
            "address must begin with https:// or http://, not be 'javascript:alert(1)'",
        ),
        ({"cite": ""}, "cite is empty"),
        ({"page": 3}, "page is not a field that is known here"),
    ],
)
def test_a_fault_in_a_source_is_told_with_its_place(fields: dict[str, Any], error: str) -> None:
    raw = raw_stretch(variant=[variant()], source=[source(**fields)])
    assert refusal(parse_stretch, FILE, raw) == f"{FILE}: hip-opener: source 1: {error}."


def test_easier_and_harder_are_a_ladder_with_the_stretch_in_its_middle() -> None:
    whole = parsed(
        variant(id="low", kind="easier"),
        variant(id="lower", kind="easier"),
        variant(id="high", kind="harder"),
        variant(id="higher", kind="harder"),
    )
    ladder = ["higher", "high", "", "low", "lower"]
    for place, name in enumerate(ladder):
        here = whole.varied(name)
        easier, harder = (here.next_variant(kind) for kind in VariantKind)
        assert easier == (ladder[place + 1] if place < 4 else None)
        assert harder == (ladder[place - 1] if place else None)


def test_the_names_of_a_stretch_are_its_own_and_those_of_its_variants() -> None:
    whole = parsed(variant(id="low"))
    assert whole.names == (whole.id, f"{whole.id}-low")


def test_the_left_side_has_pictures_of_its_own_where_they_were_drawn() -> None:
    whole = parsed()
    first, start = whole.picture(0), whole.start_picture
    assert (first, start) == (f"{whole.id}-1", f"{whole.id}-start")
    drawn = replace(whole, drawn_left=frozenset({first, start}))
    for side in Side:
        assert whole.picture_for(0, side) == first
        assert whole.start_picture_for(side) == start
    assert drawn.picture_for(0, Side.RIGHT) == first
    assert drawn.picture_for(0, Side.LEFT) == f"{first}-left"
    assert drawn.picture_for(1, Side.LEFT) == f"{whole.id}-2"
    assert drawn.start_picture_for(Side.RIGHT) == start
    assert drawn.start_picture_for(Side.LEFT) == f"{start}-left"


def test_a_step_shows_its_own_picture_unless_it_names_another() -> None:
    assert catalogue()["wall-glute"].steps[0].picture == ""


def test_a_variant_may_not_be_named_like_a_stretch() -> None:
    whole = parsed(variant(id="low"))
    other = replace(stretch_named("hip-opener-low"), order=99)
    sentence = refusal(build, guidance(), (whole, other), screening())
    assert sentence.startswith("hip-opener.toml: hip-opener: low: id")


def test_a_catalogue_that_becomes_another_one_is_so_for_all_who_have_it() -> None:
    names = ("hip-opener", *(name for one in screening().concerns for name in one.stretches))
    whole = [stretch_named(name) for name in dict.fromkeys(names)]
    one = build(guidance(), whole, screening())
    other = build(guidance(), (*whole, stretch_named("new")), screening())
    assert "new" not in one
    one.become(other)
    assert "new" in one
    assert one["new"] is other["new"]
