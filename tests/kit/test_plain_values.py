"""The reader of stored data: the value, or a sentence with the field, the rule and the value."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.problem import Problem
from tests.support.problems import refusal as refused
from tests.support.problems import words

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
READERS: dict[str, Callable[[Fields], object]] = {
    "value": lambda fields: fields.value("x"),
    "text": lambda fields: fields.text("x"),
    "word": lambda fields: fields.word("x", ("in", "out")),
    "flag": lambda fields: fields.flag("x"),
    "number": lambda fields: fields.number("x", 0.5, 9),
    "whole": lambda fields: fields.whole("x", 1, 9),
    "moment": lambda fields: fields.moment("x"),
    "day": lambda fields: fields.day("x"),
    "entries": lambda fields: fields.entries("x"),
    "texts": lambda fields: fields.texts("x"),
    "tables": lambda fields: fields.tables("x"),
}


def refusal(reader: str, raw: object) -> str:
    return refused(lambda: READERS[reader](Fields(raw)))


@pytest.mark.parametrize(
    ("reader", "stored", "value"),
    [
        ("value", None, None),
        ("text", " a ", " a "),
        ("word", "out", "out"),
        ("flag", False, False),
        ("number", 0.5, 0.5),
        ("number", 9, 9),
        ("whole", 9, 9),
        ("whole", 3.0, 3),
        ("moment", "2026-03-02T14:30:00+01:00", datetime(2026, 3, 2, 13, 30, tzinfo=UTC)),
        ("day", "2026-03-02", date(2026, 3, 2)),
        ("entries", [1, "a", None], [1, "a", None]),
        ("texts", ["a", "b"], ("a", "b")),
        ("texts", [], ()),
        ("tables", [{"a": 1}], [{"a": 1}]),
    ],
)
def test_what_fits_is_read(reader: str, stored: object, value: object) -> None:
    read = READERS[reader](Fields({"x": stored}))

    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    ("reader", "stored", "sentence"),
    [
        ("text", 3, "x must be text, not 3."),
        ("text", " ", "x is empty."),
        ("word", "held", "x must be one of in, out, not 'held'."),
        ("word", None, "x must be one of in, out, not None."),
        ("word", ["in"], "x must be one of in, out, not ['in']."),
        ("flag", 1, "x must be true or false, not 1."),
        ("number", True, "x must be a number, not True."),
        ("number", "5", "x must be a number, not '5'."),
        ("number", 0.4, "x must be from 0.5 to 9, not 0.4."),
        ("number", 9.1, "x must be from 0.5 to 9, not 9.1."),
        ("number", float("nan"), "x must be from 0.5 to 9, not nan."),
        ("whole", False, "x must be a whole number, not False."),
        ("whole", 2.5, "x must be a whole number, not 2.5."),
        ("whole", 0, "x must be from 1 to 9, not 0."),
        ("moment", "soon", "“soon” is not a moment; write it like 2026-03-02T14:30:00+01:00."),
        ("moment", 3, "“3” is not a moment; write it like 2026-03-02T14:30:00+01:00."),
        (
            "moment",
            "2026-03-02T14:30",
            "2026-03-02T14:30:00 lacks its distance from UTC, such as +01:00.",
        ),
        ("moment", "9001-01-01T00:00+00:00", "Years go from 1900 to 9000, not 9001."),
        ("day", "2026-02-30", "“2026-02-30” is not a date; write it like 2026-03-02."),
        ("day", "1899-12-31", "Years go from 1900 to 9000, not 1899."),
        ("entries", "ab", "x must be a list, not 'ab'."),
        ("texts", "ab", "x must be a list, not 'ab'."),
        ("texts", ["a", 3], "x must be a list of texts, not ['a', 3]."),
        ("texts", ["a", ""], "x must be a list of texts, not ['a', '']."),
        ("tables", {"a": 1}, "x must be a list, not {'a': 1}."),
        ("tables", [{}, 9], "x must be a list of entries with fields, not [{}, 9]."),
    ],
)
def test_what_does_not_fit_is_refused_with_what_it_must_be(
    reader: str, stored: object, sentence: str
) -> None:
    assert refusal(reader, {"x": stored}) == sentence


@pytest.mark.parametrize("reader", [name for name in READERS if name != "texts"])
def test_a_field_that_is_not_there_is_named(reader: str) -> None:
    assert refusal(reader, {"y": 1}) == "x is missing."


def test_a_default_stands_for_what_is_not_there_but_not_for_what_is_wrong() -> None:
    nothing, wrong = Fields({}), Fields({"x": 3})

    assert nothing.text("x", "") == ""
    assert nothing.flag("x", default=True) is True
    assert nothing.word("x", ("in", "out"), "") == ""
    assert nothing.texts("x") == ()
    readers: tuple[Callable[[], object], ...] = (
        lambda: wrong.text("x", ""),
        lambda: wrong.word("x", ("in", "out"), ""),
        lambda: wrong.flag("x", default=True),
    )
    for read in readers:
        assert refused(read).startswith("x must be ")


def test_unknown_fields_are_refused_where_all_are_known() -> None:
    Fields({"x": 1}).only(("x", "y"))
    said = refused(Fields({"x": 1, "z": 2}).only, ("x", "y"))
    assert said == "z is not a field that is known here."


@pytest.mark.parametrize("raw", [[], None, 7, "x"])
def test_an_entry_has_fields(raw: object) -> None:
    assert refusal("value", raw) == f"An entry must have fields, not be {raw!r}."


@given(JSON, st.sampled_from(list(READERS)))
def test_whatever_is_stored_is_read_or_refused_in_a_sentence(value: object, reader: str) -> None:
    stored = json.loads(json.dumps({"x": value}))
    try:
        READERS[reader](Fields(stored))
    except Problem as problem:
        assert words(problem).endswith(".")  # noqa: PT017 - any other error fails the test
