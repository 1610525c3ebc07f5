"""What the page is told of the past, in values, words and tables."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from glutestretch.diary.events import (
    Acknowledged,
    Answer,
    Fact,
    LeftOut,
    PainMoment,
    PainReported,
    PastPain,
    SessionBegan,
)
from glutestretch.diary.memory import NullDiary
from glutestretch.kit.record import replace
from glutestretch.progress import tables, texts
from glutestretch.progress.engine.balance import Tighter
from glutestretch.progress.engine.stiffness import Change, Verdict
from glutestretch.progress.overview import Progress, look_back
from glutestretch.progress.tables import Table, TableModel
from glutestretch.settings.model import Settings
from glutestretch.stretches.routines import single
from glutestretch.stretches.sides import Side
from tests.diary.events import whole_hold
from tests.support.library import catalogue
from tests.support.past import past

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)  # a Wednesday
MONDAY = 0


@pytest.fixture(autouse=True)
def plain_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write dates as where no region is known."""
    monkeypatch.setenv("LC_ALL", "C")


def session(at: datetime, *seconds: float, name: str = "") -> list[Fact]:
    """Return a session with a hold of each side."""
    name = name or str(at)
    facts: list[Fact] = [SessionBegan(name, at, single("wall-glute"), Side.LEFT)]
    for side, held in zip(Side, seconds, strict=False):
        facts.append(whole_hold(name, at, side, seconds=held))
    return facts


def looked_back(facts: list[Fact], settings: Settings | None = None) -> Progress:
    diary = NullDiary()
    diary.record(*facts)
    return look_back(diary, settings or Settings(), catalogue(), NOW, MONDAY)


def test_before_the_first_session_there_is_this_week_and_a_kind_word() -> None:
    found = looked_back([])
    assert [week.first for week in found.weeks] == [date(2026, 3, 2)]
    assert found.years == range(2026, 2027)
    assert texts.headline(found).startswith("Here you will see")
    assert texts.streak(found.streak) == texts.verdict(found.verdict) == ""
    assert tables.days(found, 2026).rows == tables.balance(found, catalogue()).rows == ()


def test_the_present_week_is_told_without_a_reproach() -> None:
    found = looked_back(session(NOW - timedelta(days=9), 60.0, 60.0))
    assert texts.headline(found) == "This week is still before you."
    found = looked_back(session(NOW - timedelta(days=1), 60.0, 60.0))
    assert texts.headline(found) == "This week so far: 1 day, 1 session, 2 min held."
    week = [fact for back in range(3) for fact in session(NOW - timedelta(days=back), 60.0, 60.0)]
    found = looked_back(week)
    assert texts.headline(found) == ("This week has met your goal: 3 days, 3 sessions, 6 min held.")
    assert texts.streak(found.streak) == "1 week in a row has met your goal."


def test_the_users_goal_and_day_are_used() -> None:
    night = session(datetime(2026, 3, 4, 1, 30, tzinfo=UTC), 60.0, 60.0)
    early, late = (looked_back(night, replace(Settings(), day_begins=at)) for at in (0, 4))
    assert [*early.days] == [date(2026, 3, 4)]
    assert [*late.days] == [date(2026, 3, 3)]
    settings = replace(Settings(), goal_days=1, goal_minutes=3)
    assert not looked_back(night, settings).week.met
    assert looked_back(night, replace(settings, goal_minutes=2)).week.met
    assert texts.goal(looked_back(night, settings).goal) == (
        "Your goal is 1 day a week, and 3 minutes in all."
    )


def test_today_is_yesterday_before_the_day_begins() -> None:
    diary = NullDiary()
    here = datetime(2026, 3, 5, 2, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert look_back(diary, Settings(), catalogue(), here, MONDAY).today == date(2026, 3, 4)


def test_the_balance_is_of_the_last_four_weeks() -> None:
    old, new = session(NOW - timedelta(days=40), 600.0), session(NOW, 60.0, 300.0)
    found = looked_back(old + new)
    assert (found.balance.left, found.balance.right) == (60.0, 300.0)
    assert texts.balance(found.balance) == (
        "In the last four weeks, the left side was held for 4 minutes less."
    )
    assert tables.balance(found, catalogue()).rows == (
        ("Wall glute stretch", "1", "5"),
        ("All", "1", "5"),
    )


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (None, ""),
        (Tighter(Side.LEFT, 5, 8), "Your left side felt tighter in 5 of your last 8 answers."),
        (Tighter(None, 3, 6), "Neither side felt tighter in most of your last 6 answers."),
    ],
)
def test_the_tighter_side_in_words(found: Tighter | None, words: str) -> None:
    assert texts.tighter(found) == words


def test_stiffness_in_words_promises_nothing() -> None:
    assert texts.verdict(Verdict(Change.LOWER, 1.25, 8)) == (
        "In the last four weeks, stiffness was 1.2 points lower after your sessions than before "
        "(average of 8 sessions)."
    )
    assert texts.verdict(Verdict(Change.HIGHER, 2.0, 8)).endswith("ask a health-care provider.")
    assert "much the same" in texts.verdict(Verdict(Change.ALIKE, 0.1, 8))


def test_a_pain_says_what_was_done_about_it() -> None:
    at = datetime(2026, 2, 1, 12, tzinfo=UTC)
    report = PainReported(
        "p", "", at, "seated-twist", Side.LEFT, PainMoment.HOLDING, 3, "a\npinch", 6
    )
    later = at + timedelta(days=3)
    found = looked_back(
        [
            report,
            LeftOut(at, "seated-twist", left_out=True),
            Acknowledged(later, 1, Answer.CLEARED),
            LeftOut(later, "seated-twist", left_out=False),
        ]
    )
    [row] = tables.pains(found, catalogue(), 2026).rows
    assert row == (
        "1 February 2026",
        "Seated spinal twist, left side",
        "6 of 10",
        "a pinch",
        row[-1],
    )
    assert row[-1] == (
        "The stretch was left out. It was put back on 4 February 2026. You answered on 4 February "
        "2026 that a health-care provider had agreed."
    )
    unsure = PastPain(replace(report, stretch="", side=None, level=None), 0)
    assert texts.place(catalogue(), unsure) == "Not sure where"
    assert (texts.level(unsure), texts.done_about(unsure)) == ("", "Nothing was noted since.")
    gone = PastPain(replace(report, stretch="gone"), 0)
    assert texts.place(catalogue(), gone) == "gone, left side"


def test_pains_that_another_computer_brings_come_in_order() -> None:
    pains = [
        PainReported(str(days), "", NOW - timedelta(days=days), "", None, PainMoment.HOLDING)
        for days in (1, 30, 7)
    ]
    found = looked_back([*pains])
    assert [one.past.report.id for one in found.pains] == ["30", "7", "1"]


def test_the_tables_of_all_years_hold_every_session_once() -> None:
    found = looked_back(past(NOW))
    assert len(found.years) == 2
    days = [row for year in found.years for row in tables.days(found, year).rows]
    assert sum(int(row[1]) for row in days) == sum(day.sessions for day in found.days.values())
    assert sum(int(row[3]) for row in days) == len(found.pains) == 2
    weeks = tables.weeks(found, 2026).rows
    assert weeks[0][0] == "2 March 2026"
    assert weeks[-1][0] == "29 December 2025", "it reaches into the year"
    assert len(tables.stiffness(found, 2026).rows) == len(weeks)


def test_a_table_is_copied_as_spreadsheets_take_it_and_read_with_its_heads() -> None:
    model = TableModel()
    model.set_table(Table(("Day", "Minutes"), (("today", "8"), ("yesterday", ""))))
    assert model.as_text() == "Day\tMinutes\ntoday\t8\nyesterday\t"
    assert model.as_text([1]) == "Day\tMinutes\nyesterday\t"
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.data(model.index(0, 1)) == "8"
    assert model.data(model.index(1, 1), 11) == "Minutes: nothing"
    assert model.rowCount(model.index(0, 0)) == 0
