"""The words of the stretch list."""

from datetime import datetime, timedelta

import pytest

from glutestretch.diary.events import Overview
from glutestretch.session import stretch_list, texts
from glutestretch.settings.model import Settings
from glutestretch.stretches.sides import Side
from tests.support.library import book, catalogue

pytestmark = pytest.mark.usefixtures("qapp")

NOON = datetime(2026, 3, 12, 12, 0).astimezone()
EVERYTHING = frozenset(stretch.id for stretch in catalogue().stretches)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(0), "Done just now"),
        (timedelta(minutes=9, seconds=59), "Done just now"),
        (timedelta(minutes=10), "Done today"),
        (timedelta(hours=12), "Done today"),
        (timedelta(hours=12, minutes=1), "Done yesterday"),
        (timedelta(days=1), "Done yesterday"),
        (timedelta(days=2), "Done 2 days ago"),
        (timedelta(days=6), "Done 6 days ago"),
    ],
)
def test_the_past_is_told_as_people_say_it(ago: timedelta, words: str) -> None:
    assert texts.done(NOON - ago, NOON) == words


def test_just_now_goes_over_midnight() -> None:
    midnight = NOON.replace(hour=0, minute=2)

    assert texts.done(midnight - timedelta(minutes=5), midnight) == "Done just now"


@pytest.mark.parametrize(
    "ago",
    [timedelta(days=7), timedelta(days=400), timedelta(days=-1), timedelta(days=-365)],
)
def test_what_is_long_ago_or_yet_to_come_is_told_by_its_date(ago: timedelta) -> None:
    words = texts.done(NOON - ago, NOON)

    day = NOON - ago
    assert words.startswith("Done on ")
    assert f"{day.year % 100:02}" in words
    assert str(day.day) in words


def test_a_clock_set_back_by_an_hour_does_not_make_it_just_now() -> None:
    words = texts.done(NOON + timedelta(hours=1), NOON)

    assert words.startswith("Done on ")


def test_the_routine_is_all_but_the_optional_and_what_is_left_out() -> None:
    past = Overview(left_out=frozenset({"wall-glute"}))

    names = [*stretch_list.routine(book(), past).stretches]

    assert names == ["prone-glute", "seated-twist"]


def _words(past: Overview, settings: Settings | None = None) -> str:
    left = stretch_list.routine(book(), past)
    return stretch_list.routine_words(catalogue(), left, settings or Settings())


def test_the_routine_is_told_in_stretches_sides_and_minutes() -> None:
    words = _words(Overview())

    assert words == "3 stretches · both sides · about 11 min"


def test_a_routine_of_one_is_one() -> None:
    past = Overview(left_out=frozenset({"wall-glute", "seated-twist"}))

    words = _words(past)

    assert words.startswith("1 stretch · ")


def test_shorter_holds_make_a_shorter_routine() -> None:
    words = _words(Overview(), Settings(breaths=3))

    assert words.endswith("about 8 min")


def test_a_routine_of_nothing_is_told_as_such() -> None:
    words = _words(Overview(left_out=EVERYTHING))

    assert words == "Every stretch is left out"


@pytest.mark.parametrize(
    ("setting", "last", "side"),
    [
        ("right", "right", Side.RIGHT),
        ("left", "left", Side.LEFT),
        ("alternate", "", Side.RIGHT),
        ("alternate", "right", Side.LEFT),
        ("alternate", "left", Side.RIGHT),
    ],
)
def test_a_session_begins_on_the_side_that_is_set(setting: str, last: str, side: Side) -> None:
    past = Overview(last_first_side=last)

    assert stretch_list.first_side(Settings(starting_side=setting), past) is side


@pytest.mark.parametrize(
    ("stretch", "past", "words"),
    [
        ("wall-glute", Overview(), "6 deep breaths a side"),
        ("foam-roller", Overview(), "Optional · until tenderness eases"),
        (
            "wall-glute",
            Overview(last_done={"wall-glute": NOON}),
            "✓ Done just now · 6 deep breaths a side",
        ),
        (
            "wall-glute",
            Overview(last_done={"wall-glute": NOON}, left_out=EVERYTHING),
            "Left out after pain · 6 deep breaths a side",
        ),
    ],
)
def test_a_stretch_is_told_in_one_line(stretch: str, past: Overview, words: str) -> None:
    line = stretch_list.detail(catalogue()[stretch], past, Settings(), NOON)

    assert line == words


def test_the_list_has_every_stretch_in_order() -> None:
    past = Overview(last_done={"wall-glute": NOON}, left_out=frozenset({"seated-twist"}))

    entries = stretch_list.entries(catalogue(), past, Settings(), NOON)

    assert [entry.id for entry in entries] == [
        *("prone-glute", "wall-glute", "seated-twist", "foam-roller"),
    ]
    assert [entry.done for entry in entries] == [False, True, False, False]
    assert [entry.left_out for entry in entries] == [False, False, True, False]
    assert [entry.optional for entry in entries] == [False, False, False, True]


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0.1, "Right side done · 6 deep breaths a side"), (13, "6 deep breaths a side")],
)
def test_one_side_is_no_tick_and_can_be_completed_for_half_a_day(hours: float, words: str) -> None:
    past = Overview(last_side={"wall-glute": {"right": NOON}})
    now = NOON + timedelta(hours=hours)
    stretch = catalogue()["wall-glute"]

    assert stretch_list.detail(stretch, past, Settings(), now) == words
    [entry] = [
        one
        for one in stretch_list.entries(catalogue(), past, Settings(), now)
        if one.id == "wall-glute"
    ]
    assert not entry.done


def test_one_side_today_does_not_undo_the_day_before() -> None:
    day = timedelta(days=1)
    past = Overview(
        last_done={"wall-glute": NOON - day},
        last_side={"wall-glute": {"right": NOON, "left": NOON - day}},
    )
    stretch = catalogue()["wall-glute"]

    assert stretch_list.detail(stretch, past, Settings(), NOON).startswith("Right side done")
    assert "Done 2 days ago" in stretch_list.detail(stretch, past, Settings(), NOON + day)
