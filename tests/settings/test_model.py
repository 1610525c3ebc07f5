"""Settings: each declared once, and no value that is not one of its own."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.record import as_dict
from glutestretch.settings.model import (
    PRESETS,
    ByStretch,
    Choice,
    Number,
    Row,
    Settings,
    Switch,
    as_json,
    changed,
    read,
    rows,
)
from tests.support.problems import refusal as refused
from tests.support.problems import words

NAMES = [name for name, _ in rows()]
ROWS = dict(rows())
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(10**300, 10**500)
    | st.floats()
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


def values_of(row: Row, default: object) -> st.SearchStrategy[object]:
    """Return the values that a setting can have."""
    match row.kind:
        case Switch():
            return st.booleans()
        case Choice(texts):
            return st.sampled_from([word for word, _ in texts])
        case Number(least, most):
            if isinstance(default, int):
                return st.integers(int(least), int(most))
            return st.floats(least, most)
        case ByStretch():
            word = st.from_regex(r"[a-z]+(-[a-z]+)*", fullmatch=True)
            return st.dictionaries(word, word, max_size=4).map(lambda d: tuple(sorted(d.items())))
    raise TypeError(row.kind)


GOOD = st.fixed_dictionaries(
    {},
    optional={name: values_of(ROWS[name], getattr(Settings(), name)) for name in NAMES},
)


def refusal(name: str, value: object) -> str:
    said = refused(changed, Settings(), name, value)
    assert name in said
    return said


@pytest.mark.parametrize("name", NAMES)
def test_a_default_is_one_of_the_values_its_declaration_allows(name: str) -> None:
    default = getattr(Settings(), name)

    settings = changed(Settings(), name, default)

    assert settings == Settings()
    assert type(getattr(settings, name)) is type(default)


def test_every_setting_has_a_row_in_the_dialog() -> None:
    assert tuple(NAMES) == Settings.__match_args__
    assert all(row.group and row.title for row in ROWS.values())


def test_no_two_settings_have_the_same_title() -> None:
    assert len({row.title for row in ROWS.values()}) == len(NAMES)


def test_every_choice_has_a_text_of_its_own() -> None:
    for row in ROWS.values():
        if isinstance(row.kind, Choice):
            words, texts = zip(*row.kind.texts, strict=True)
            assert len(set(words)) == len(set(texts)) == len(words)


def test_the_defaults_are_those_of_the_product() -> None:
    usual = Settings()

    assert (usual.breaths, usual.in_seconds, usual.out_seconds) == (6, 4.0, 6.0)
    assert (usual.change_over_seconds, usual.pace, usual.plays_itself) == (8.0, "guided", True)


def test_presets_are_breaths_that_can_be_set() -> None:
    for preset in PRESETS:
        settings = changed(Settings(), "in_seconds", preset.in_seconds)
        settings = changed(settings, "out_seconds", preset.out_seconds)
        assert (settings.in_seconds, settings.out_seconds) == (
            preset.in_seconds,
            preset.out_seconds,
        )


def test_the_usual_breath_is_a_preset() -> None:
    assert (4, 6) in [(preset.in_seconds, preset.out_seconds) for preset in PRESETS]


@given(GOOD)
def test_what_is_written_is_read_again(values: dict[str, object]) -> None:
    settings = Settings()
    for name, value in values.items():
        settings = changed(settings, name, value)

    again, problems = read(json.loads(json.dumps(as_json(settings))))

    assert (again, problems) == (settings, ())


@given(GOOD)
def test_changes_come_out_as_they_went_in(values: dict[str, object]) -> None:
    settings, problems = read(values)

    assert not problems
    assert as_dict(settings) == as_dict(Settings()) | values


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=10), JSON, max_size=6))
def test_whatever_stands_in_the_file_settings_come_of_it(raw: dict[str, object]) -> None:
    settings, problems = read(raw)

    told = {words(problem).split(" ", 1)[0] for problem in problems} & set(NAMES)
    for name in NAMES:
        value = getattr(settings, name)
        assert changed(settings, name, value) == settings
        assert name in told or name not in raw or as_json(settings)[name] == raw[name]
    assert len(problems) == sum(name not in NAMES for name in raw) + len(told)


@given(JSON)
def test_a_problem_names_the_setting_and_what_it_may_be(value: object) -> None:
    for name in NAMES:
        _, problems = read({name: value})
        for problem in problems:
            assert words(problem).startswith(f"{name} must be ")
            assert ", not " in words(problem)


@pytest.mark.parametrize("name", ["volume", "", "Breaths", "breaths "])
def test_an_unknown_setting_is_told_by_its_name(name: str) -> None:
    settings, problems = read({name: 3})

    assert settings == Settings()
    assert [*map(words, problems)] == [f"{name} is not a setting of this version."]


def test_one_bad_value_spoils_no_other() -> None:
    settings, problems = read({"breaths": 99, "theme": "dark"})

    assert (settings.breaths, settings.theme) == (6, "dark")
    assert [*map(words, problems)] == ["breaths must be from 3 to 12, not 99."]


def test_on_and_off_are_no_numbers() -> None:
    assert refusal("breaths", True) == "breaths must be a whole number, not True."
    assert refusal("plays_itself", 1) == "plays_itself must be true or false, not 1."


def test_breaths_are_whole() -> None:
    assert refusal("breaths", 5.5) == "breaths must be a whole number, not 5.5."


def test_a_whole_number_may_be_written_with_a_point() -> None:
    breaths = changed(Settings(), "breaths", 5.0).breaths

    assert (breaths, type(breaths)) == (5, int)


def test_seconds_may_be_written_without_a_point() -> None:
    seconds = changed(Settings(), "in_seconds", 5).in_seconds

    assert (seconds, type(seconds)) == (5.0, float)


@pytest.mark.parametrize("name", [n for n in NAMES if isinstance(ROWS[n].kind, Number)])
def test_a_number_may_be_at_its_bounds_and_not_one_step_past(name: str) -> None:
    kind = ROWS[name].kind
    assert isinstance(kind, Number)
    for value, past in ((kind.least, kind.least - kind.step), (kind.most, kind.most + kind.step)):
        assert getattr(changed(Settings(), name, value), name) == value
        assert "must be from" in refusal(name, past)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1, 10**400])
def test_numbers_beyond_all_bounds_are_refused(value: float) -> None:
    assert refusal("rest_seconds", value).startswith("rest_seconds must be from 0 to 120, not ")


def test_a_word_that_is_no_choice_is_refused_with_all_choices() -> None:
    sentence = refusal("theme", "teal")

    assert sentence == "theme must be one of system, light, dark, not 'teal'."
