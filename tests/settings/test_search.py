"""What is found by the words that are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.settings.model import rows
from glutestretch.settings.search import OTHER_WORDS, folded, is_found

TEXTS = ("Wartezeit für Übungen", "Größe der Schrift", "Ύψος")


@pytest.mark.parametrize(
    "typed", ["warte", "UBUNG", "übungen", "größe", "GRÖSSE", "schrift warte", "υψος"]
)
def test_parts_capitals_and_accents_do_not_matter(typed: str) -> None:
    assert is_found(typed, TEXTS)


@pytest.mark.parametrize("typed", ["pause", "warte pause", "zeit-für"])
def test_every_word_has_to_stand_somewhere(typed: str) -> None:
    assert not is_found(typed, TEXTS)


@given(st.text(), st.lists(st.text()))
def test_without_a_word_everything_is_found(blank: str, texts: list[str]) -> None:
    assert is_found(" " * len(blank), texts)


@given(st.text(), st.integers(0), st.integers(1))
def test_a_text_is_found_by_any_part_of_it(text: str, start: int, length: int) -> None:
    bare = folded(text)
    at = start % (len(bare) + 1)
    assert is_found(bare[at : at + length], [text])


@given(st.text())
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(), st.text(), st.lists(st.text()))
def test_more_words_find_no_more(typed: str, more: str, texts: list[str]) -> None:
    assert is_found(typed, texts) or not is_found(f"{typed} {more}", texts)


def test_other_words_belong_to_settings_that_there_are() -> None:
    assert OTHER_WORDS.keys() <= dict(rows()).keys()


def test_a_straight_apostrophe_finds_a_typographic_one() -> None:
    assert is_found("l'écran", ["Garder l\N{RIGHT SINGLE QUOTATION MARK}écran"])
