"""Times of day are understood in every common notation."""

from datetime import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glutestretch.kit.typed_times import (
    may_mean_the_day,
    spelled,
    starts_time,
    typed_time,
    with_half,
)
from tests.support.problems import refusal

CLOCKS = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
ZEROS = "0\N{ARABIC-INDIC DIGIT ZERO}\N{EXTENDED ARABIC-INDIC DIGIT ZERO}\N{DEVANAGARI DIGIT ZERO}"


def _writings(clock: time) -> list[str]:
    hour, minute = clock.hour, f"{clock.minute:02}"
    half = "PM" if hour >= 12 else "AM"
    alone = [f"{hour}", f"{hour}h", f"{hour % 12 or 12}{half}"] if not clock.minute else []
    return [
        *(f"{hour}{sign}{minute}" for sign in ("", ":", ".", "h")),
        *(f"{hour:02}{sign}{minute}" for sign in ("", ":", ".", "h", "H")),
        *(f"{hour % 12 or 12}:{minute}{gap}{half}" for gap in ("", " ", "\N{NO-BREAK SPACE}")),
        f"{hour % 12 or 12}.{minute} {half[0].lower()}.m.",
        with_half(clock),
        *alone,
    ]


@example(time(0), "0")
@example(time(12), "0")
@given(CLOCKS, st.sampled_from(ZEROS))
def test_a_time_is_understood_in_every_common_notation(clock: time, zero: str) -> None:
    digits = {ord("0") + digit: chr(ord(zero) + digit) for digit in range(10)}
    for writing in _writings(clock):
        assert typed_time(writing.translate(digits)) == clock, writing


@pytest.mark.parametrize(
    ("text", "clock"),
    [("noon", time(12)), ("Midnight", time(0)), ("12am", time(0)), ("12 pm", time(12))],
)
def test_noon_and_midnight(text: str, clock: time) -> None:
    assert typed_time(text) == clock


@pytest.mark.parametrize("text", ["24:00", "9:60", "13pm", "0am", "2460", "99"])
def test_an_impossible_time_is_refused_with_a_sentence(text: str) -> None:
    assert refusal(typed_time, text).startswith(f"There is no {text} on the clock")


@pytest.mark.parametrize("text", ["", "soon", "9:5", "14:", "9:00-17:00", "12345", "1430pm", "7h5"])
def test_other_text_is_refused_with_a_sentence(text: str) -> None:
    assert "is not a time of day" in refusal(typed_time, text)


@pytest.mark.parametrize(
    ("start", "end", "asked"),
    [
        ("9:00", "5:00", True),
        ("12", "8", True),
        ("9:00", "1:00", True),
        ("9:00", "0:59", False),
        ("9:00", "17:00", False),
        ("22:00", "6:00", False),
        ("9am", "5am", False),
        ("0:00", "0:00", False),
        ("13:00", "8:00", False),
        ("9:00", "9:00", False),
        ("noon", "midnight", False),
    ],
)
def test_only_ambiguous_hours_are_asked_about(start: str, end: str, *, asked: bool) -> None:
    assert may_mean_the_day(start, end) is asked


@pytest.mark.parametrize(
    ("clock", "text"), [(time(14, 30), "14:30"), (time(7, 5), "7:05"), (time(0), "0:00")]
)
def test_a_time_is_stored_with_two_digits_of_minutes(clock: time, text: str) -> None:
    assert spelled(clock) == text


@pytest.mark.parametrize(
    ("word", "starts"),
    [
        ("9", True),
        ("14:30-15:00", True),
        ("noon", True),
        ("Noon-2pm", True),
        ("midnight", True),
        ("mon-fri", False),
        ("afternoon", False),
        ("", False),
    ],
)
def test_a_word_that_starts_a_time_is_told_from_others(word: str, *, starts: bool) -> None:
    assert starts_time(word) is starts
