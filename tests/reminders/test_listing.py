"""What programs and people read of the reminders."""

from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType

import pytest

from glutestretch.kit.record import replace
from glutestretch.kit.region import EVERY_DAY, WORKING_DAYS
from glutestretch.reminders import listing as report
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.quiet_rules import QuietHours
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Reminder, Sitting
from glutestretch.reminders.engine.state import Asked, Reason, ReminderState, Where
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.texts import listing as words
from tests.support.library import book

# A Monday: 12:00 in Berlin.
NOON = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
CLOCK = Reminder("1", ClockTimes([time(14, 30)], WORKING_DAYS), "wall-glute")
OFF = Reminder("2", ClockTimes([time(13)], EVERY_DAY), enabled=False)
SITTING = Reminder("3", Sitting(45, [Hours(time(9), time(17))]))
QUIET = Reminder("4", QuietHours(Hours(time(22), time(7))))
OVER = Reminder("5", Once(NOON - timedelta(hours=1)))
EVERY_45 = "Every 45 minutes of sitting, every day 9:00 to 17:00"
ALL = (CLOCK, OFF, SITTING, QUIET, OVER)
SESSION = {"stretch": "wall-glute", "side": "left", "mode": "changing_side", "step": 2}


def facts(*reminders: Reminder, zone: str = "Europe/Berlin") -> ReminderState:
    return engine.reconciled(ReminderState(reminders, zone), NOON)


@pytest.fixture(autouse=True)
def _qt(qapp: object) -> None:
    assert qapp


def test_each_reminder_is_an_object_with_its_next_moment() -> None:
    assert report.listed(facts(*ALL), NOON) == [
        {
            "id": "1",
            "summary": "Weekdays at 14:30",
            "routine": "wall-glute",
            "kind": "clock",
            "enabled": True,
            "next": "2026-03-02T14:30:00+01:00",
        },
        {
            "id": "2",
            "summary": "Every day at 13:00",
            "routine": "full",
            "kind": "clock",
            "enabled": False,
            "next": None,
        },
        {
            "id": "3",
            "summary": EVERY_45,
            "routine": "full",
            "kind": "sitting",
            "enabled": True,
            "next": "2026-03-02T12:45:00+01:00",
        },
        {
            "id": "4",
            "summary": "Quiet from 22:00 to 7:00",
            "kind": "quiet_hours",
            "enabled": True,
            "next": None,
        },
    ]


def test_the_next_moments_cross_a_change_of_clocks() -> None:
    friday = datetime(2026, 3, 27, 12, 0, tzinfo=UTC)
    found = report.listed(facts(CLOCK, OFF), friday, 2)

    assert [entry["next_moments"] for entry in found] == [
        ["2026-03-27T14:30:00+01:00", "2026-03-30T14:30:00+02:00"],
        [],
    ]


def test_all_moments_in_one_list_are_in_order() -> None:
    found = report.merged(facts(*ALL), NOON, 4)

    assert [(entry["at"], entry["id"]) for entry in found] == [
        ("2026-03-02T12:45:00+01:00", "3"),
        ("2026-03-02T13:30:00+01:00", "3"),
        ("2026-03-02T14:15:00+01:00", "3"),
        ("2026-03-02T14:30:00+01:00", "1"),
    ]
    assert found[-1]["routine"] == "wall-glute"
    assert found[-1]["summary"] == "Weekdays at 14:30"


def test_what_has_happened_counts_unless_the_rules_alone_are_asked_for() -> None:
    lived = engine.paused(facts(CLOCK), NOON)
    skipped = replace(
        lived,
        paused_until=None,
        skipped=MappingProxyType({"1": LocalMoment(NOON, zone_called("Europe/Berlin")).day}),
    )

    assert report.listed(lived, NOON)[0]["next"] is None
    assert report.listed(skipped, NOON)[0]["next"] == "2026-03-03T14:30:00+01:00"
    for known in (lived, skipped):
        by_rule = report.listed(report.rules_alone(known), NOON)[0]
        assert by_rule["next"] == "2026-03-02T14:30:00+01:00"


def test_lines_for_people() -> None:
    assert words.lines(facts(*ALL), NOON, book(), 1) == [
        "1  Weekdays at 14:30 · next: today · Wall glute stretch",
        "    2026-03-02 14:30",
        "2  Every day at 13:00 · switched off · The whole routine",
        f"3  {EVERY_45} · next: today at 12:45 at the earliest · The whole routine",
        "    2026-03-02 12:45",
        "4  Quiet from 22:00 to 7:00",
    ]
    assert words.merged_lines(facts(CLOCK), NOON, book(), 2) == [
        "2026-03-02 14:30  Weekdays at 14:30 · Wall glute stretch",
        "2026-03-03 14:30  Weekdays at 14:30 · Wall glute stretch",
    ]


def test_a_pause_is_told_of_each_reminder_that_it_keeps_away() -> None:
    once = Reminder("1", Once(NOON + timedelta(hours=1)))
    for until, said in (
        (engine.FOR_EVER, "paused until you resume"),
        (NOON + timedelta(hours=2), "next: today at 14:00"),
        (NOON + timedelta(days=2), "paused until Wednesday, at 12:00"),
    ):
        paused = engine.paused(facts(once), NOON, until)
        assert words.lines(paused, NOON, book()) == [
            f"1  Once, today at 13:00 · {said} · The whole routine"
        ]


def test_a_quiet_period_is_told_of_a_reminder_that_it_keeps_away() -> None:
    night = Reminder("1", ClockTimes([time(23)]))

    assert words.lines(facts(night, QUIET), NOON, book()) == [
        "1  Every day at 23:00 · quiet whenever it would come · The whole routine",
        "4  Quiet from 22:00 to 7:00",
    ]


def test_where_clocks_go_back_each_moment_is_told_apart() -> None:
    saturday = datetime(2026, 10, 24, 20, 0, tzinfo=UTC)
    twice = Reminder("1", Sitting(45, [Hours(time(1, 30), time(3))]))
    alone = report.rules_alone(facts(twice))

    told = [line.split("  ")[0] for line in words.merged_lines(alone, saturday, book(), 4)]

    assert told == [
        "2026-10-25 02:15 +02:00",
        "2026-10-25 02:00 +01:00",
        "2026-10-25 02:45 +01:00",
        "2026-10-26 02:15",
    ]


def test_the_status_at_rest() -> None:
    assert report.status(facts(), NOON, None, running=False) == {
        "running": False,
        "session": None,
        "next_reminder": None,
        "paused_until": None,
        "shown": None,
        "held": None,
    }
    assert words.status_lines(facts(), NOON, None, running=False) == [
        "Glutestretch is not running; reminders only come while it runs.",
        "No reminder is to come.",
    ]


def test_the_status_names_the_next_reminder() -> None:
    known = facts(CLOCK)

    assert report.status(known, NOON, None, running=True)["next_reminder"] == {
        "id": "1",
        "summary": "Weekdays at 14:30",
        "routine": "wall-glute",
        "at": "2026-03-02T14:30:00+01:00",
    }
    assert words.status_lines(known, NOON, None, running=True) == [
        "No session is running.",
        "Next reminder: today at 14:30 (Weekdays at 14:30).",
    ]


def test_the_status_during_a_session() -> None:
    late = NOON + timedelta(hours=3)
    known = engine.session_began(facts(CLOCK), NOON)

    found = report.status(known, late, SESSION, running=True)

    named = {"id": "1", "summary": "Weekdays at 14:30", "routine": "wall-glute"}
    assert found["session"] == SESSION
    assert found["held"] == {"reason": "session", "until": None, "reminder": named}
    assert found["next_reminder"] == named | {"at": None}
    assert words.status_lines(known, late, SESSION, running=True) == [
        "A session is running: wall-glute, left side, changing side.",
        "Weekdays at 14:30 · held: a session is running",
    ]


ONCE = Reminder("6", Once(NOON + timedelta(minutes=30)))


def _alike(known: ReminderState, now: datetime) -> tuple[list[str], list[str]]:
    status = words.status_lines(known, now, None, running=True)[1:]
    return words.lines(known, now, book()), status


def test_list_and_status_say_the_same_of_a_reminder_for_one_moment() -> None:
    known, once = facts(ONCE), "Once, today at 12:30"
    assert _alike(known, NOON) == (
        [f"6  {once} · The whole routine"],
        [f"Next reminder: today at 12:30 ({once})."],
    )

    now = NOON + timedelta(minutes=30)
    due = engine.next_due(now, known)
    assert due is not None
    assert _alike(known, now) == (
        [f"6  {once} · due now · The whole routine"],
        [f"A reminder is due now ({once})."],
    )

    known = engine.shown(engine.fired(known, now, due), now, "6", Where.NOTIFICATION)
    told = [f"A reminder is shown as a notification ({once})."]
    assert _alike(known, now) == ([f"6  {once} · waits for your answer · The whole routine"], told)
    assert report.status(known, now, None, running=True)["shown"] == {
        "id": "6",
        "summary": once,
        "routine": "full",
        "since": "2026-03-02T12:30:00+01:00",
        "where": "notification",
    }

    later = engine.answered(known, now, "6", engine.Answer.LATER)
    assert _alike(later, now) == (
        [f"6  {once} · next: today at 12:40 · The whole routine"],
        [f"Next reminder: today at 12:40 ({once})."],
    )

    started = engine.answered(known, now, "6", engine.Answer.START)
    assert _alike(started, now) == ([], ["No reminder is to come."])
    assert report.listed(started, now) == []
    assert started["6"] == ONCE, "the log still has to name it"


def test_list_and_status_say_the_same_of_one_that_is_held() -> None:
    now = NOON + timedelta(minutes=30)
    known = engine.busy(facts(ONCE), now, [Reason.CAMERA])
    assert _alike(known, now) == (
        ["6  Once, today at 12:30 · held: the camera is in use · The whole routine"],
        ["Once, today at 12:30 · held: the camera is in use"],
    )


def test_one_that_went_quiet_says_so_in_the_list_and_has_no_next_moment() -> None:
    evening = Reminder("7", NotDone(time(18)))
    asked = MappingProxyType({"7": Asked(date(2026, 3, 1), 6)})
    known = replace(facts(evening), asked=asked)
    summary = "Every day at 18:00, if not done yet"
    assert _alike(known, NOON) == (
        [f"7  {summary} · quiet until your next session · The whole routine"],
        ["No reminder is to come."],
    )
    [listed] = report.listed(known, NOON, 1)
    assert (listed["kind"], listed["enabled"], listed["next"]) == ("not_done", True, None)
    known = engine.learnt(known, NOON, date(2026, 3, 1), 4)
    assert words.lines(known, NOON, book()) == [f"7  {summary} · next: today · The whole routine"]
    known = engine.learnt(known, NOON, date(2026, 3, 2), 4)
    assert "next: tomorrow, Tuesday" in words.lines(known, NOON, book())[0]


def test_a_reminder_held_by_the_desktop() -> None:
    late = NOON + timedelta(hours=3)
    known = engine.busy(facts(CLOCK), NOON, [Reason.CAMERA])

    held = report.status(known, late, None, running=True)["held"]

    assert (held["reason"], held["reminder"]["id"]) == ("camera", "1")


def test_a_pause_is_told_while_it_lasts() -> None:
    until = NOON + timedelta(hours=1)
    known = engine.paused(facts(), NOON, until)
    forever = engine.paused(facts(), NOON)

    def paused_until(known: ReminderState, now: datetime) -> object:
        return report.status(known, now, None, running=True)["paused_until"]

    assert paused_until(known, NOON) == "2026-03-02T13:00:00+01:00"
    assert paused_until(known, until) is None
    assert paused_until(forever, until) == "resumed"
    assert words.status_lines(known, NOON, None, running=True)[1] == (
        "Reminders are paused until today at 13:00."
    )
    assert words.status_lines(forever, NOON, None, running=True)[1] == (
        "Reminders are paused until you resume them."
    )
