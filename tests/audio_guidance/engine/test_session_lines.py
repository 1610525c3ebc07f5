"""The lines of any session, in a language without words of its own for each stretch."""

from typing import Any

import pytest

from glutestretch.audio_guidance.engine.session_lines import session_lines

ENGLISH: dict[str, Any] = {
    "session": {"begin": "Begin.", "side": "The {lead} side."},
    "counted": {"breath": {"text": "{number}", "from": 2, "to": 4}},
}


def german() -> dict[str, Any]:
    return {
        "session": {"begin": "Los.", "side": {"left": "Links.", "right": "Rechts."}},
        "counted": {"breath": {"3": "drei", "other": "{number} Atemzüge"}},
    }


def test_each_number_and_each_side_has_its_line() -> None:
    assert session_lines(ENGLISH, german(), "de.toml") == {
        "begin": "Los.",
        "side-left": "Links.",
        "side-right": "Rechts.",
        "breath-2": "2 Atemzüge",
        "breath-3": "drei",
        "breath-4": "4 Atemzüge",
    }


def test_one_form_may_be_enough_for_every_number() -> None:
    texts = german()
    texts["counted"]["breath"] = "{number} mal"
    found = session_lines(ENGLISH, texts, "de.toml")
    assert [found[f"breath-{n}"] for n in (2, 3, 4)] == ["2 mal", "3 mal", "4 mal"]


@pytest.mark.parametrize(
    ("part", "line", "words", "error"),
    [
        ("session", "end", "Ende.", "de.toml: session: only one language has end."),
        ("counted", "end", "Ende.", "de.toml: counted: only one language has end."),
        ("session", "begin", {}, "de.toml: begin must be for each side where English names one."),
        ("session", "side", "Da.", "de.toml: side must be for each side where English names one."),
    ],
)
def test_other_lines_than_in_english_are_refused(
    part: str, line: str, words: object, error: str
) -> None:
    texts = german()
    texts[part][line] = words
    with pytest.raises(ValueError, match=f"^{error}$"):
        session_lines(ENGLISH, texts, "de.toml")


def test_a_line_that_is_lacking_is_told_with_all_others() -> None:
    texts = german()
    del texts["session"]["begin"]
    texts["session"]["away"] = "Fort."
    with pytest.raises(ValueError, match="session: only one language has away, begin"):
        session_lines(ENGLISH, texts, "de.toml")
