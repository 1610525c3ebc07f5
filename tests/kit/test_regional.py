"""Times, dates and weeks are those of the user's region, and what is shown can be typed."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, QTime

from glutestretch.kit import regional
from glutestretch.kit.qt_region import writing
from glutestretch.kit.region import EVERY_DAY, without_marks
from glutestretch.reminders.engine.phrases import EXAMPLES, rule, timed
from glutestretch.reminders.engine.rules import ClockTimes, Sitting
from glutestretch.reminders.engine.time_windows import Hours
from tests.reminders.engine.rig import sentence_or

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime.fromisoformat("2026-03-02T12:00+01:00")  # a Monday
CLOCKS = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
LOCALES = sorted(
    {
        locale.name()
        for locale in QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
        )
    }
)
SATURDAY, SUNDAY, FRIDAY = 5, 6, 4
MINUTES = "m"  # and "madainn", the morning in Scottish Gaelic: in 30m stays thirty minutes


@contextmanager
def living_in(name: str) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", name)
        yield


@pytest.mark.parametrize(
    ("name", "afternoon", "morning"),
    [
        ("en_US", "2:30\N{NARROW NO-BREAK SPACE}PM", "9:05\N{NARROW NO-BREAK SPACE}AM"),
        ("en_GB", "14:30", "09:05"),
        ("de_DE", "14:30", "09:05"),
        ("fi_FI", "14.30", "9.05"),
        ("fr_CA", "14 h 30", "09 h 05"),
        ("ko_KR", "오후 2:30", "오전 9:05"),
        ("zh_TW", "下午2:30", "上午9:05"),
        ("hi_IN", "2:30 pm", "9:05 am"),
        ("ar_EG", "2:30 PM", "9:05 AM"),
        ("fa_IR", "14:30", "09:05"),
        ("C", "14:30", "9:05"),
    ],
)
def test_a_time_is_written_as_the_region_does(name: str, afternoon: str, morning: str) -> None:
    with living_in(name):
        shown = [regional.time_text(time(14, 30)), regional.time_text(time(9, 5))]

    assert shown == [afternoon, morning]


@pytest.mark.parametrize("name", [*LOCALES[1:], "de", "zh_Hant", "sr@latin", "de_XX.UTF-8"])
def test_times_and_dates_are_written_as_qt_writes_them(name: str) -> None:
    locale = QLocale(name.removesuffix(".UTF-8"))
    western = locale if locale.zeroDigit() == "0" else QLocale.c()
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    with living_in(name):
        there = regional.region()
        for clock in (time(0), time(9, 5), time(12), time(14, 30)):
            written = western.toString(QTime(clock.hour, clock.minute), there.time_format)
            assert regional.time_text(clock) == written
        for day in (date(2026, 11, 25), date(2006, 1, 2)):
            written = western.toString(QDate(day.year, day.month, day.day), pattern)
            assert regional.date_text(day) == without_marks(written)
    assert there.first_day == locale.firstDayOfWeek().value - 1
    assert there.working_days == {day.value - 1 for day in locale.weekdays()}


@pytest.mark.parametrize("name", ["", "POSIX", "C.UTF-8", "xx_YY"])
def test_where_no_language_is_known_a_month_has_its_name(name: str) -> None:
    with living_in(name):
        assert regional.date_text(date(2026, 11, 25)) == "25 November 2026"
        assert regional.time_text(time(9, 5)) == "9:05"


@pytest.mark.parametrize("name", LOCALES)
def test_each_region_understands_what_it_is_shown(name: str) -> None:
    with living_in(name):
        for clock in (time(0), time(9, 5), time(12), time(14, 30), time(23, 59)):
            assert regional.read_time(regional.time_text(clock)) == clock


@given(CLOCKS, st.sampled_from(LOCALES))
def test_the_time_that_is_shown_is_understood(clock: time, name: str) -> None:
    with living_in(name):
        shown = regional.time_text(clock)
        read = regional.read_time(shown)
        typed = rule(f"daily {shown}", NOON, BERLIN, regional.region())

    assert read == clock
    assert typed == ClockTimes([clock])


@given(CLOCKS, st.sampled_from(LOCALES))
def test_the_time_is_understood_in_the_digits_and_words_of_the_place(
    clock: time, name: str
) -> None:
    with living_in(name):
        locale = QLocale(name)
        own = {ord("0") + digit: locale.toString(digit) for digit in range(10)}
        half = locale.amText() if clock.hour < 12 else locale.pmText()
        assume(half not in MINUTES)
        shown = f"{clock.hour % 12 or 12}:{clock.minute:02}"
        read = regional.read_time(f"{shown} {half}".translate(own))
        of_the_day = regional.read_time(f"{clock.hour}:{clock.minute:02}".translate(own))

    assert read == of_the_day == clock


@pytest.mark.parametrize("name", LOCALES)
def test_every_example_is_accepted(name: str) -> None:
    with living_in(name):
        found = [timed(phrase, regional.region()) for phrase in EXAMPLES]

        assert all(rule(phrase, NOON, BERLIN, regional.region()) for phrase in found)
    assert ("weekdays 2:30pm" in found) is not ("weekdays 14:30" in found)


@given(CLOCKS, CLOCKS, st.sampled_from(LOCALES))
def test_hours_are_understood_as_they_are_shown(start: time, end: time, name: str) -> None:
    with living_in(name):
        shown = f"{regional.time_text(start)}-{regional.time_text(end)}"
        phrase = f"every 1m {shown}"
        typed, problem = sentence_or(rule, phrase, NOON, BERLIN, regional.region())

    if not re.search("the day or the night|too short", problem):
        assert typed == Sitting(1, [Hours(start, end, EVERY_DAY)])


@pytest.mark.parametrize(
    ("name", "weekend", "first"),
    [
        ("en_US", {SATURDAY, SUNDAY}, SUNDAY),
        ("de_DE", {SATURDAY, SUNDAY}, 0),
        ("ar_EG", {FRIDAY, SATURDAY}, SATURDAY),
        ("fa_IR", {FRIDAY}, SATURDAY),
        ("hi_IN", {SUNDAY}, SUNDAY),
    ],
)
def test_the_week_is_that_of_the_region(name: str, weekend: set[int], first: int) -> None:
    with living_in(name):
        region = regional.region()

        assert region.weekend == weekend
        assert region.first_day == first
        assert rule("weekends 10:00", NOON, BERLIN, region) == ClockTimes([time(10)], weekend)


@pytest.mark.parametrize("name", ["ar_EG", "fa_IR", "mr_IN", "bn_BD", "hi_IN"])
def test_digits_are_western_everywhere(name: str) -> None:
    with living_in(name):
        shown = regional.time_text(time(14, 30)) + regional.date_text(date(2026, 11, 25))
        shown += writing(regional.region()).toString(12.5)

    assert shown.isascii(), shown


def test_times_follow_their_own_environment_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LC_ALL")
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.setenv("LC_TIME", "ar_EG.UTF-8")

    assert regional.region().weekend == {FRIDAY, SATURDAY}
    assert regional.time_text(time(14, 30)) == "2:30 PM"

    monkeypatch.setenv("LC_TIME", "de_DE.UTF-8")

    assert regional.time_text(time(14, 30)) == "14:30"


@pytest.mark.parametrize("typed", ["2:30 م", "٢:٣٠ م", "٢:٣٠م", "2:30pm", "14:30", "١٤:٣٠"])
def test_what_an_egyptian_types_is_understood(live_in: Callable[[str], None], typed: str) -> None:
    live_in("ar_EG")

    assert regional.read_time(typed) == time(14, 30)


@pytest.mark.parametrize("typed", ["2:30 p. m.", "2:30 p.m.", "2:30pm", "2:30 P M"])
def test_dots_and_spaces_of_am_and_pm_are_optional(
    live_in: Callable[[str], None], typed: str
) -> None:
    live_in("es_MX")

    assert regional.read_time(typed) == time(14, 30)
