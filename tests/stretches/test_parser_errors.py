"""An invalid content file is refused with a sentence that names file, entry and field."""

from typing import Any

import pytest

from glutestretch.stretches.catalogue import Guidance, Step, Stretch
from glutestretch.stretches.parser import (
    MOST_LINE,
    build,
    parse_all,
    parse_guidance,
    parse_screening,
    parse_stretch,
)
from glutestretch.stretches.problem import ContentError
from glutestretch.stretches.screening import Screening
from tests.support.problems import refusal

FILE = "hip-opener.toml"


def step(**fields: object) -> dict[str, object]:
    return {
        "text": "Bend the {lead} knee.",
        "alt": "The {lead} knee.",
        "seconds": 10,
        "move_seconds": 4,
    } | fields


def hold(**fields: object) -> dict[str, object]:
    return {"text": "Stay on the {lead} side.", "alt": "A person rests.", "hold": True} | fields


def raw_stretch(**fields: object) -> dict[str, object]:
    return {
        "id": "hip-opener",
        "name": "Hip opener",
        "order": 10,
        "why": "It opens the hip.",
        "felt": "{lead} hip",
        "start_alt": "A person stands on the {lead} foot.",
        "step": [step(), hold()],
    } | fields


def raw_guidance(**fields: object) -> dict[str, object]:
    return {
        "why": "It eases.",
        "muscle": "It is deep.",
        "quiet_spot": "Find one.",
        "warning_version": 1,
        "warning_question": "Does it hurt?",
        "warning_advice": "See someone.",
        "pain_advice": ["Rest."],
        "dose": "A minute a side.",
        "limits": "It does no wonders.",
        "source": [{"says": "How long", "cite": "Somebody 2011", "doi": "10.1000/182"}],
    } | fields


def without(raw: dict[str, object], field: str) -> dict[str, object]:
    return {name: value for name, value in raw.items() if name != field}


def stretch_named(identifier: str, *, optional: bool = False) -> Stretch:
    return parse_stretch(f"{identifier}.toml", raw_stretch(id=identifier, optional=optional))


def raw_screening(**fields: object) -> dict[str, object]:
    concern = {
        "id": "bones",
        "question": "Fragile bones?",
        "meaning": "They break.",
        "stretches": ["one"],
        "source": "Somebody 2022",
    }
    return {
        "version": 1,
        "title": "One more page",
        "question": "Does any apply?",
        "agreed": "Somebody agreed.",
        "concern": [concern | fields],
    }


def screening(**fields: object) -> Screening:
    return parse_screening("screening.toml", raw_screening(**fields))


def guidance() -> Guidance:
    return parse_guidance("guidance.toml", raw_guidance())


def complaint(raw: dict[str, Any]) -> str:
    """Return why a stretch is refused, without the full stop."""
    return refusal(parse_stretch, FILE, raw).removesuffix(".")


def step_complaint(first: dict[str, object]) -> str:
    return complaint(raw_stretch(step=[first, hold()]))


def test_a_valid_file_is_read() -> None:
    stretch = parse_stretch(FILE, raw_stretch())

    assert [step.hold for step in stretch.steps] == [False, True]


def test_omitted_fields_have_their_defaults() -> None:
    stretch = parse_stretch(FILE, raw_stretch())

    assert (stretch.advised_breaths, stretch.until) == ((5, 6), "")
    assert (stretch.two_sided, stretch.optional) == (True, False)


def test_an_unknown_field_is_refused_by_name() -> None:
    sentence = complaint(raw_stretch(colour="teal"))

    assert sentence == f"{FILE}: stretch: colour is not a field that is known here"


def test_an_unknown_field_of_a_step_is_refused_by_name() -> None:
    sentence = step_complaint(step(picture="a.webp"))

    assert sentence == f"{FILE}: hip-opener: step 1: picture is not a field that is known here"


@pytest.mark.parametrize("field", ["id", "name", "order", "why", "felt", "start_alt"])
def test_a_missing_field_is_named(field: str) -> None:
    sentence = complaint(without(raw_stretch(), field))

    assert sentence.startswith(f"{FILE}: ")
    assert sentence.endswith(f": {field} is missing")


@pytest.mark.parametrize("field", ["text", "alt", "seconds", "move_seconds"])
def test_a_missing_field_of_a_step_is_named(field: str) -> None:
    sentence = step_complaint(without(step(), field))

    assert sentence == f"{FILE}: hip-opener: step 1: {field} is missing"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", 3),
        ("name", ["Hip opener"]),
        ("name", "  "),
        ("order", "10"),
        ("order", True),
        ("order", 10.5),
        ("why", False),
        ("felt", 0),
        ("start_alt", 0),
        ("until", 7),
        ("two_sided", "yes"),
        ("optional", 1),
        ("advised_breaths", 5),
        ("advised_breaths", "56"),
        ("advised_breaths", [5]),
        ("advised_breaths", [5.5, 6]),
        ("advised_breaths", [True, 6]),
        ("step", "sit"),
        ("step", []),
        ("step", {"text": "Sit."}),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(field: str, value: object) -> None:
    sentence = complaint(raw_stretch(**{field: value}))

    assert sentence.startswith(f"{FILE}: ")
    assert f": {field} " in sentence


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", 1),
        ("alt", []),
        ("breath", 2),
        ("seconds", "ten"),
        ("seconds", True),
        ("waits", 1),
        ("hold", 1),
    ],
)
def test_a_value_of_the_wrong_kind_in_a_step_is_refused(field: str, value: object) -> None:
    sentence = step_complaint(step(**{field: value}))

    assert sentence.startswith(f"{FILE}: hip-opener: step 1: {field} must be ")


@pytest.mark.parametrize("first", ["Sit down.", 7, ["Sit down."]])
def test_a_step_that_is_not_a_table_is_refused(first: object) -> None:
    sentence = complaint(raw_stretch(step=[first, hold()]))

    expected = f"{FILE}: hip-opener: step must be a list of entries with fields, not "
    assert sentence.startswith(expected)


@pytest.mark.parametrize("value", [0, 1001, -5, float("nan"), float("inf"), 10**40])
def test_an_order_out_of_bounds_is_refused(value: float) -> None:
    sentence = complaint(raw_stretch(order=value))

    assert sentence.startswith(f"{FILE}: hip-opener: order must be from 1 to 1000, not ")


@pytest.mark.parametrize("value", [2.9, 121, float("nan")])
def test_seconds_out_of_bounds_are_refused(value: float) -> None:
    sentence = step_complaint(step(seconds=value))

    assert sentence == f"{FILE}: hip-opener: step 1: seconds must be from 3 to 120, not {value}"


@pytest.mark.parametrize("value", [[6, 5], [0, 6]])
def test_advised_breaths_out_of_bounds_are_refused(value: list[int]) -> None:
    sentence = complaint(raw_stretch(advised_breaths=value))

    assert sentence.startswith(f"{FILE}: hip-opener: advised_breaths must be two whole numbers")


def test_a_breath_that_is_neither_in_nor_out_is_refused() -> None:
    sentence = step_complaint(step(breath="held"))

    assert sentence == f"{FILE}: hip-opener: step 1: breath must be one of in, out, not 'held'"


@pytest.mark.parametrize("text", ["Bend {lead.", "Bend lead}.", "Bend {.", "Bend {lead!}."])
def test_a_stray_brace_is_refused(text: str) -> None:
    sentence = step_complaint(step(text=text))

    assert sentence.startswith(f"{FILE}: hip-opener: step 1: text has a stray brace")


@pytest.mark.parametrize("name", ["side", "", "0", "lead.upper", "lead[0]", "LEAD"])
def test_an_unknown_placeholder_is_refused(name: str) -> None:
    sentence = step_complaint(step(text=f"Bend the {{{name}}} knee."))

    expected = f"{FILE}: hip-opener: step 1: text has the unknown placeholder {{{name}}}"
    assert sentence == expected


@pytest.mark.parametrize("placeholder", ["{lead!r}", "{lead!x}", "{lead:>9}", "{lead:d}"])
def test_a_placeholder_with_a_format_of_its_own_is_refused(placeholder: str) -> None:
    sentence = step_complaint(step(text=f"Bend the {placeholder} knee."))

    assert sentence.startswith(f"{FILE}: hip-opener: step 1: text ")


@pytest.mark.parametrize("field", ["why", "name", "until"])
def test_a_placeholder_where_there_is_no_side_is_refused(field: str) -> None:
    sentence = complaint(raw_stretch(**{field: "It opens the {lead} hip."}))

    assert sentence == f"{FILE}: hip-opener: {field} has the unknown placeholder {{lead}}"


@pytest.mark.parametrize("text", ["Bend the left knee.", "Right foot up.", "LEFT.", "right-hand"])
def test_left_and_right_without_a_placeholder_are_refused(text: str) -> None:
    sentence = step_complaint(step(text=text))

    assert "hip-opener: step 1: text says " in sentence
    assert sentence.endswith("write {lead} or {other}")


def test_an_upright_spine_is_no_side() -> None:
    stretch = parse_stretch(FILE, raw_stretch(step=[step(text="Sit upright."), hold()]))

    assert stretch.steps[0].text == "Sit upright."


@pytest.mark.parametrize("text", ["One. Two. Three.", "Sit! Ready? Go."])
def test_three_sentences_are_refused(text: str) -> None:
    sentence = step_complaint(step(text=text))

    assert sentence == f"{FILE}: hip-opener: step 1: text has more than two sentences"


@pytest.mark.parametrize("identifier", ["Hip-opener", "hip opener", "hip--opener", "hip1", "-hip"])
def test_an_id_of_other_letters_is_refused(identifier: str) -> None:
    sentence = complaint(raw_stretch(id=identifier))

    assert sentence.startswith(f"{FILE}: stretch: id must be lower-case words joined by '-'")


def test_an_id_unlike_the_file_name_is_refused() -> None:
    sentence = complaint(raw_stretch(id="knee-opener"))

    assert sentence == f"{FILE}: stretch: id must be the file's own name, not 'knee-opener'"


@pytest.mark.parametrize(
    "steps", [[hold(), step()], [step()], [hold(), hold()], [step(), step(), step()]]
)
def test_the_hold_is_the_last_step_and_no_other(steps: list[dict[str, object]]) -> None:
    sentence = complaint(raw_stretch(step=steps))

    expected = "step: the last one, and no other, must have hold = true"
    assert sentence == f"{FILE}: hip-opener: {expected}"


def test_a_hold_has_no_seconds_of_its_own() -> None:
    sentence = complaint(raw_stretch(step=[step(), hold(seconds=30)]))

    assert sentence.startswith(f"{FILE}: hip-opener: step 2: seconds ")


def test_two_stretches_of_one_id_are_refused() -> None:
    twice = [stretch_named("hip-opener"), stretch_named("hip-opener")]
    sentence = refusal(build, guidance(), twice, screening())
    assert sentence == f"{FILE}: hip-opener: id is another stretch's id, too."


@pytest.mark.parametrize("stretches", [[], [stretch_named("tip", optional=True)]])
def test_content_without_a_stretch_to_play_is_refused(stretches: list[Stretch]) -> None:
    sentence = refusal(build, guidance(), stretches, screening())
    assert sentence == "stretches: there is no stretch that is not optional."


def test_stretches_stand_in_their_order_whatever_the_files_are_called() -> None:
    raw = {
        "guidance": raw_guidance(),
        "screening": raw_screening(stretches=["a"]),
        "stretches": {
            "a.toml": raw_stretch(id="a", order=30),
            "b.toml": raw_stretch(id="b", order=10),
            "c.toml": raw_stretch(id="c", order=20),
        },
    }

    catalogue = parse_all(raw)

    assert [stretch.id for stretch in catalogue.stretches] == ["b", "c", "a"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("why", 1),
        ("why", "One. Two. Three."),
        ("muscle", ""),
        ("quiet_spot", "Find {lead}."),
        ("source", []),
        ("source", ["a book"]),
        ("warning_version", 0),
        ("warning_version", 1.5),
        ("warning_version", "1"),
        ("pain_advice", "Rest."),
        ("pain_advice", []),
        ("pain_advice", ["Rest.", " "]),
        ("pain_advice", ["Rest.", 2]),
        ("colour", "teal"),
    ],
)
def test_invalid_texts_around_the_stretches_are_refused(field: str, value: object) -> None:
    sentence = refusal(parse_guidance, "guidance.toml", raw_guidance(**{field: value}))
    assert sentence.startswith(f"guidance.toml: guidance: {field} ")


@pytest.mark.parametrize("field", list(raw_guidance()))
def test_no_text_around_the_stretches_may_be_missing(field: str) -> None:
    sentence = refusal(parse_guidance, "guidance.toml", without(raw_guidance(), field))
    assert sentence.startswith(f"guidance.toml: guidance: {field} ")


@pytest.mark.parametrize(
    ("source", "field"),
    [
        ({"says": "How long"}, "cite"),
        ({"says": "How long", "cite": "Somebody", "doi": "a book"}, "doi"),
        ({"says": "How long", "cite": "Somebody", "page": "9"}, "page"),
    ],
)
def test_a_wrong_source_is_named_by_its_number(source: dict[str, str], field: str) -> None:
    sentence = refusal(parse_guidance, "guidance.toml", raw_guidance(source=[source]))
    assert sentence.startswith(f"guidance.toml: guidance: source 1: {field} ")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"question": ""}, "question"),
        ({"source": ""}, "source"),
        ({"stretches": []}, "stretches"),
        ({"stretches": "one"}, "stretches"),
        ({"urgent": True}, "stretches"),
        ({"doi": "a book"}, "doi"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_wrong_concern_is_named_by_its_number(fields: dict[str, object], field: str) -> None:
    sentence = refusal(parse_screening, "screening.toml", raw_screening(**fields))
    assert sentence.startswith(f"screening.toml: screening: concern 1: {field} ")


def test_a_concern_about_a_stretch_that_is_not_there_is_refused() -> None:
    sentence = refusal(build, guidance(), [stretch_named("one")], screening(stretches=["two"]))
    assert sentence == "screening.toml: bones: stretches names 'two', which is not a stretch."


def test_two_concerns_with_one_id_are_refused() -> None:
    raw = raw_screening()
    concerns = raw["concern"]
    assert isinstance(concerns, list)

    sentence = refusal(parse_screening, "screening.toml", raw | {"concern": concerns * 2})
    assert sentence == "screening.toml: screening: concern: two concerns share an id."


def test_a_step_may_last_as_long_as_its_bounds() -> None:
    for seconds in (3, 120):
        stretch = parse_stretch(FILE, raw_stretch(step=[step(seconds=seconds), hold()]))
        assert stretch.steps[0].seconds == seconds
    for seconds in (2, 121):
        assert f"from 3 to 120, not {seconds}" in step_complaint(step(seconds=seconds))


@pytest.mark.parametrize(
    ("field", "least", "most"), [("order", 1, 1000), ("least_seconds", 10, 300)]
)
def test_a_number_of_a_stretch_may_be_at_its_bounds(field: str, least: int, most: int) -> None:
    usual = raw_stretch(until="It eases.", least_seconds=10)
    for value in (least, most):
        assert getattr(parse_stretch(FILE, usual | {field: value}), field) == value
    for value in (least - 1, most + 1):
        assert f"from {least} to {most}, not {value}" in complaint(usual | {field: value})


def test_seconds_without_words_for_when_to_stop_are_refused() -> None:
    sentence = complaint(raw_stretch(least_seconds=60))
    assert sentence.startswith(f"{FILE}: hip-opener: least_seconds ")


def test_a_short_line_that_is_long_on_either_side_is_refused() -> None:
    long = {"left": "a", "right": "a" * (MOST_LINE + 1)}
    assert step_complaint(step(brief=long)).startswith(f"{FILE}: hip-opener: step 1: brief ")
    sound = {"left": "a" * MOST_LINE, "right": "a"}
    assert parse_stretch(FILE, raw_stretch(step=[step(brief=sound), hold()]))


def test_an_error_is_written_for_a_log_with_place_code_and_values() -> None:
    error = ContentError("empty", "a.toml: stretch", field="why")
    assert str(error) == "a.toml: stretch: empty {'field': 'why'}"
    assert ContentError("empty").place == ""


def test_a_fault_of_a_side_of_a_short_line_is_told_with_its_place() -> None:
    line = step_complaint(step(brief={"left": "{lead}", "right": "b"}))
    assert line.startswith(f"{FILE}: hip-opener: step 1: brief: left ")


def test_a_hold_has_no_seconds_and_a_step_no_picture_of_another() -> None:
    first, last = parse_stretch(FILE, raw_stretch()).steps
    assert (last.seconds, last.move_seconds) == (0, 0)
    assert min(first.seconds, first.move_seconds) > 0
    bare = Step("a", "", "b", "", 5.0, 2.0, waits=False, hold=False)
    assert (bare.picture, bare.care) == ("", "")


@pytest.mark.parametrize(
    ("version", "sound"), [(0, False), (1, True), (10_000, True), (10_001, False)]
)
def test_a_version_of_the_warning_has_bounds(version: int, *, sound: bool) -> None:
    raw = raw_guidance(warning_version=version)
    if sound:
        assert parse_guidance("guidance.toml", raw).warning_version == version
    else:
        assert "warning_version" in refusal(parse_guidance, "guidance.toml", raw)
