"""The content in a second language: a made-up one, which turns every word around."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from glutestretch.kit.record import Record
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.parser import parse_all
from glutestretch.stretches.sides import Side, word
from glutestretch.stretches.translation import translated
from tests.support.library import RESOURCES, catalogue
from tests.support.problems import refusal

Tables = dict[str, Any]
GUIDANCE = (
    "why", "muscle", "dose", "limits", "quiet_spot", "warning_question", "warning_advice",
    "pain_advice", "warning_version",
)  # fmt: skip


def _file(name: str) -> Tables:
    return tomllib.loads((RESOURCES / name).read_text("utf-8"))


@pytest.fixture
def english() -> Tables:
    """Return the tables of the shipped content."""
    files = sorted((RESOURCES / "stretches").glob("*.toml"))
    stretches = {path.name: _file(f"stretches/{path.name}") for path in files}
    return {
        "guidance": _file("guidance.toml"),
        "screening": _file("screening.toml"),
        "stretches": stretches,
    }


def turned(value: Any) -> Any:  # noqa: ANN401 - a text, a list of texts, or a version
    """Say it in the made-up language; what tells left from right is written out for both."""
    if isinstance(value, list):
        return [turned(one) for one in value]
    if not isinstance(value, str):
        return value
    if "{" in value:
        return {side.value: turned(word(value, side)) for side in Side}
    return re.sub(r"[^\W\d]+", lambda found: found[0][::-1], value)


def spoken(table: Tables, fields: tuple[str, ...]) -> Tables:
    return {field: turned(table[field]) for field in fields if field in table}


@pytest.fixture
def texts(english: Tables) -> Tables:
    """Return the files of the made-up language."""
    guidance, screening = english["guidance"], english["screening"]
    return {
        "guidance": spoken(guidance, GUIDANCE)
        | {"source": [spoken(one, ("says",)) for one in guidance["source"]]},
        "screening": spoken(screening, ("version", "title", "question", "agreed"))
        | {"concern": [spoken(one, ("question", "meaning")) for one in screening["concern"]]},
        "stretches": {name: _stretch(raw) for name, raw in english["stretches"].items()},
    }


def _stretch(raw: Tables) -> Tables:
    texts = spoken(raw, ("name", "why", "felt", "start_alt", "until", "needs"))
    texts["step"] = _steps(raw)
    if "source" in raw:
        texts["source"] = [spoken(one, ("says",)) for one in raw["source"]]
    if "variant" in raw:
        texts["variant"] = list(map(_variant, raw["variant"]))
    return texts


def _steps(raw: Tables) -> list[Tables]:
    return [spoken(one, ("text", "brief", "alt", "care")) for one in raw["step"]]


def _variant(raw: Tables) -> Tables:
    return spoken(raw, ("name", "why", "felt", "start_alt", "needs")) | {"step": _steps(raw)}


def _said(one: Catalogue) -> Iterator[str]:
    """Return every text of the content that is shown, for both sides, in order."""
    for stretch in one.stretches:
        for varied in (stretch, *(stretch.varied(variant.id) for variant in stretch.variants)):
            yield from (varied.name, varied.why, varied.until, varied.needs, varied.variant_name)
            for side in Side:
                yield from (varied.felt_for(side), varied.start_alt_for(side))
                for step in varied.steps:
                    yield from (step.text_for(side), step.brief_for(side))
                    yield from (step.alt_for(side), step.care_for(side))
        yield from (source.says for source in stretch.sources)
    words = one.guidance
    yield from (words.why, words.muscle, words.dose, words.limits, words.quiet_spot)
    yield from (words.warning_question, words.warning_advice, *words.pain_advice)
    yield from (source.says for source in words.sources)
    yield from (one.screening.title, one.screening.question, one.screening.agreed)
    for concern in one.screening.concerns:
        yield from (concern.question, concern.meaning)


def test_every_text_comes_from_the_language(english: Tables, texts: Tables) -> None:
    found = parse_all(translated(english, texts, "xx"))
    assert list(_said(found)) == [turned(text) for text in _said(catalogue())]


def _rest(value: object) -> object:
    """Return what is no text: ids, numbers, switches, sources."""
    texts = {"name", "why", "felt", "start_alt", "until", "needs", "text", "brief", "alt"}
    texts |= {"says", "title"}
    texts |= {"care"}
    texts |= {"question", "agreed", "meaning", *GUIDANCE} - {"warning_version"}
    if isinstance(value, Record):
        return [_rest(getattr(value, name)) for name in value.__match_args__ if name not in texts]
    return [_rest(one) for one in value] if isinstance(value, tuple) else value


def test_nothing_but_texts_comes_from_the_language(english: Tables, texts: Tables) -> None:
    assert _rest(parse_all(translated(english, texts, "xx"))) == _rest(catalogue())


def test_what_has_no_file_stays_english(english: Tables, texts: Tables) -> None:
    only = {"stretches": {"wall-glute.toml": texts["stretches"]["wall-glute.toml"]}}
    found = parse_all(translated(english, only, "xx"))
    assert found["wall-glute"].name == turned(catalogue()["wall-glute"].name)
    assert found["prone-glute"] == catalogue()["prone-glute"]
    assert found.guidance == catalogue().guidance
    assert found.screening == catalogue().screening


WALL = ("stretches", "wall-glute.toml")
_IN_WALL = "xx/stretches/wall-glute.toml"


@pytest.mark.parametrize(
    ("place", "value", "error"),
    [
        ((*WALL, "why"), None, f"{_IN_WALL}: stretch: why is missing"),
        ((*WALL, "step", 1, "alt"), None, f"{_IN_WALL}: step 2: alt is missing"),
        (
            (*WALL, "until"),
            "litnu",
            f"{_IN_WALL}: stretch: until is not a text of the English file",
        ),
        (
            (*WALL, "step", 0, "seconds"),
            9,
            f"{_IN_WALL}: step 1: seconds is not a text of the English file",
        ),
        (
            (*WALL, "step", 2),
            None,
            f"{_IN_WALL}: step must have as many tables as in English, 3, in order",
        ),
        ((*WALL, "variant", 0, "name"), None, f"{_IN_WALL}: variant 1: name is missing"),
        (
            (*WALL, "variant", 1, "step", 0),
            None,
            f"{_IN_WALL}: variant 2: step must have as many tables as in English, 2, in order",
        ),
        (
            (*WALL, "variant", 0, "id"),
            "roolf",
            f"{_IN_WALL}: variant 1: id is not a text of the English file",
        ),
        (
            (*WALL, "felt"),
            "{lead} setulg",
            f"{_IN_WALL}: stretch: felt must be {{ left = …, right = … }}, each written out",
        ),
        (
            (*WALL, "felt", "left"),
            None,
            f"{_IN_WALL}: stretch: felt must be {{ left = …, right = … }}, each written out",
        ),
        (
            (*WALL, "why"),
            {"left": "a", "right": "b"},
            f"{_IN_WALL}: stretch: why must be one text for both sides, as in English",
        ),
        (
            ("stretches", "handstand.toml"),
            {},
            "xx/stretches/handstand.toml: there is no such stretch in English",
        ),
        (("help",), {}, "xx/help.toml: there is no such file in English"),
        (
            ("guidance", "warning_version"),
            0,
            "xx/guidance.toml: guidance: warning_version must be 1, the version in English, not 0",
        ),
        (
            ("screening", "version"),
            None,
            "xx/screening.toml: screening: version must be 1, the version in English, not None",
        ),
        (
            ("guidance", "pain_advice"),
            "tseR.",
            "xx/guidance.toml: guidance: pain_advice must be a list of sentences",
        ),
        (
            ("screening", "concern", 4),
            None,
            "xx/screening.toml: concern must have as many tables as in English, 5, in order",
        ),
    ],
)
def test_a_text_too_few_or_too_many_is_told_with_its_place(
    english: Tables, texts: Tables, place: tuple[Any, ...], value: object, error: str
) -> None:
    inner: Any = texts
    for key in place[:-1]:
        inner = inner[key]
    if value is None:
        del inner[place[-1]]
    else:
        inner[place[-1]] = value
    assert refusal(translated, english, texts, "xx") == f"{error}."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("A. B. C.", "has more than two sentences"),
        ("A {lead} b.", "has the unknown placeholder {lead}"),
        ("", "is empty"),
    ],
)
def test_the_parser_holds_for_each_side(
    english: Tables, texts: Tables, text: str, why: str
) -> None:
    texts["stretches"]["wall-glute.toml"]["step"][1]["alt"]["left"] = text
    sentence = refusal(parse_all, translated(english, texts, "xx"))
    assert sentence == f"wall-glute.toml: wall-glute: step 2: alt: left {why}."


def test_the_texts_around_the_stretches_may_stay_english(english: Tables, texts: Tables) -> None:
    del texts["guidance"], texts["screening"]
    found = translated(english, texts, "xx")
    assert found["guidance"] == english["guidance"]
    assert found["screening"] == english["screening"]
    assert found["stretches"] != english["stretches"]


def test_a_stretch_without_sources_and_variants_is_translated(
    english: Tables, texts: Tables
) -> None:
    for tables in (english, texts):
        for beside in ("source", "variant"):
            tables["stretches"]["wall-glute.toml"].pop(beside, None)
    found = translated(english, texts, "xx")["stretches"]["wall-glute.toml"]
    assert not {"source", "variant"} & found.keys()
    assert found["name"] == texts["stretches"]["wall-glute.toml"]["name"]
