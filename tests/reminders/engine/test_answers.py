"""What the user answers, changes and hears: the course of a reminder from due to done."""

from datetime import datetime, time, timedelta

import pytest

from glutestretch.kit.record import replace
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.engine import FOR_EVER, Answer, Due
from glutestretch.reminders.engine.quiet_rules import QuietHours
from glutestretch.reminders.engine.rules import ClockTimes, Once, Reminder, Sitting
from glutestretch.reminders.engine.state import Event, Reason, ReminderState, Where, fresh_id
from glutestretch.reminders.engine.state_json import as_json, from_json
from glutestretch.reminders.engine.time_windows import Hours
from tests.reminders.engine.rig import Desk
from tests.support.problems import refusal, words

NOON = "2026-03-02T12:00+01:00"
HOURLY = ClockTimes([time(hour) for hour in range(24)])
AT_TWO = ClockTimes([time(14)])
WHILE_SITTING = Sitting(45, [Hours(time(9), time(17))])


def in_berlin(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-03-{text}+01:00")


def test_the_next_is_told_with_its_moment() -> None:
    desk = Desk(NOON, AT_TWO, HOURLY)

    assert desk.due() == Due("2", in_berlin("02T13:00"), in_berlin("02T13:00"))


def test_without_reminders_nothing_is_due() -> None:
    assert Desk(NOON).due() is None
    assert Desk(NOON, QuietHours(Hours(time(22), time(7)))).due() is None


def test_two_at_one_moment_are_one() -> None:
    desk = Desk(NOON, AT_TWO, AT_TWO)
    desk.wait(hours=2)

    [(_, due)] = desk.shown
    assert (due.reminder, due.together) == ("1", ("2",))


def test_an_ignored_reminder_comes_back_once() -> None:
    desk = Desk(NOON, AT_TWO)
    desk.wait(hours=20)

    assert desk.times == ["Mon 14:00", "Mon 14:10"]
    assert [due.again for _, due in desk.shown] == [False, True]
    assert desk.due() == Due("1", in_berlin("03T14:00"), in_berlin("03T14:00"))
    assert desk.log() == ["1 Mon 14:00 fired", "1 Mon 14:00 fired", "1 Mon 14:00 ignored"]


def test_after_the_second_time_the_next_day_is_waited_for() -> None:
    desk = Desk(NOON, AT_TWO)
    desk.wait(hours=2, minutes=11)

    assert desk.due() == Due("1", in_berlin("03T14:00"), in_berlin("03T14:00"))


def test_one_that_was_answered_does_not_come_back() -> None:
    desk = Desk(NOON, AT_TWO)
    desk.wait(hours=2)
    desk.answer(Answer.START)
    desk.wait(hours=20)

    assert desk.times == ["Mon 14:00"]
    assert desk.log() == ["1 Mon 14:00 fired", "1 Mon 14:00 started"]


def test_ten_minutes_later_is_from_the_answer_on_and_as_often_as_wanted() -> None:
    desk = Desk(NOON, AT_TWO)
    desk.wait(hours=2, minutes=5)
    for _ in range(3):
        desk.answer(Answer.LATER)
        desk.wait(minutes=10)

    assert desk.times == ["Mon 14:00", "Mon 14:15", "Mon 14:25", "Mon 14:35"]
    assert not any(due.again for _, due in desk.shown)


def test_skipped_for_today_it_comes_tomorrow() -> None:
    desk = Desk(NOON, HOURLY, AT_TWO)
    desk.wait(hours=1)
    desk.answer(Answer.SKIP_TODAY)
    coming = engine.upcoming(desk.facts, desk.now, 2)
    desk.wait(hours=11, minutes=1)

    assert [(found.reminder, f"{found.at:%a %H:%M}") for found in coming] == [
        ("2", "Mon 14:00"),
        ("1", "Tue 00:00"),
    ]
    assert desk.times == ["Mon 13:00", "Mon 14:00", "Mon 14:10", "Tue 00:00"]
    assert "1 Mon 15:00 omitted skipped" in desk.log()


def test_only_skips_of_today_are_kept() -> None:
    desk = Desk(NOON, AT_TWO, ClockTimes([time(15)]))
    desk.wait(hours=2)
    desk.answer(Answer.SKIP_TODAY)
    desk.wait(hours=1)
    desk.answer(Answer.SKIP_TODAY)
    assert set(desk.facts.skipped) == {"1", "2"}
    desk.wait(hours=23)
    desk.answer(Answer.SKIP_TODAY)

    assert set(desk.facts.skipped) == {"1"}


def test_skipping_settles_what_came_together_but_holds_for_the_one_that_was_named() -> None:
    desk = Desk(NOON, HOURLY, ClockTimes([time(13), time(15)]))
    desk.wait(hours=1)
    desk.answer(Answer.SKIP_TODAY)
    desk.wait(hours=2, minutes=5)

    assert [
        (time, due.reminder) for time, (_, due) in zip(desk.times, desk.shown, strict=True)
    ] == [
        ("Mon 13:00", "1"),
        ("Mon 15:00", "2"),
    ]


def test_a_sitting_reminder_that_is_skipped_begins_anew_the_next_day() -> None:
    desk = Desk("2026-03-02T09:00+01:00", WHILE_SITTING)
    desk.wait(minutes=45)
    desk.answer(Answer.SKIP_TODAY)
    desk.tell(engine.away, desk.now)
    desk.wait(hours=1)
    desk.tell(engine.back)
    desk.wait(hours=23)

    assert desk.times == ["Mon 09:45", "Tue 09:45"]


def test_where_one_is_to_be_seen_is_noted_with_it_alone() -> None:
    desk = Desk(NOON, ClockTimes([time(13)]), AT_TWO)
    desk.wait(hours=2)
    desk.tell(engine.shown, "1", Where.WINDOW)
    assert engine.shown_in(desk.facts) is None

    desk.tell(engine.shown, "2", Where.NOTIFICATION)

    assert engine.shown_in(desk.facts) is Where.NOTIFICATION
    assert [(line.reminder, line.what, line.where) for line in desk.facts.log] == [
        ("1", Event.FIRED, None),
        ("1", Event.FIRED, Where.WINDOW),
        ("1", Event.IGNORED, None),
        ("2", Event.FIRED, Where.NOTIFICATION),
    ]


def test_what_was_put_off_is_awaited_at_the_end_of_quiet_and_by_its_own_name_alone() -> None:
    desk = Desk(NOON, AT_TWO, HOURLY, QuietHours(Hours(time(14, 5), time(14, 30))))
    desk.wait(hours=2)
    desk.answer(Answer.LATER)
    lead = desk.shown[-1][1].reminder
    other = "2" if lead == "1" else "1"

    assert engine.awaited(desk.facts, desk.now, 1, lead)[0].at == in_berlin("02T14:30")
    assert {found.reminder for found in engine.awaited(desk.facts, desk.now, 3, other)} == {other}
    assert engine.awaited(desk.facts, desk.now, 1, other)[0].at != in_berlin("02T14:30")


def test_a_late_answer_still_counts() -> None:
    desk = Desk(NOON, AT_TWO)
    desk.wait(hours=3)
    desk.answer(Answer.LATER)
    desk.wait(minutes=10)

    assert desk.times == ["Mon 14:00", "Mon 14:10", "Mon 15:10"]


def test_an_answer_to_what_never_came_changes_nothing() -> None:
    desk = Desk(NOON, AT_TWO)
    before = desk.facts

    desk.tell(engine.answered, "1", Answer.SKIP_TODAY)

    assert desk.facts == before


def test_the_next_one_takes_the_place_of_one_unanswered() -> None:
    desk = Desk(NOON, AT_TWO, ClockTimes([time(14, 5)]))
    desk.wait(hours=2, minutes=20)

    assert [(due.reminder, due.again) for _, due in desk.shown] == [
        ("1", False),
        ("2", False),
        ("2", True),
    ]


def test_the_hour_after_a_session_is_free_of_clock_reminders_alone() -> None:
    desk = Desk(NOON, HOURLY, Once(in_berlin("02T12:40")), WHILE_SITTING)
    desk.tell(engine.session_began)
    desk.wait(minutes=10)
    desk.tell(engine.session_ended)
    coming = engine.upcoming(desk.facts, desk.now, 4)
    desk.wait(minutes=70)

    assert [(found.reminder, f"{found.at:%H:%M}") for found in coming] == [
        ("2", "12:40"),
        ("3", "12:55"),
        ("3", "13:40"),
        ("1", "14:00"),
    ]
    assert desk.log(Event.OMITTED) == ["1 Mon 13:00 omitted session"]
    assert desk.times == ["Mon 12:40", "Mon 12:50", "Mon 12:55", "Mon 13:05"]


def test_what_comes_due_just_when_the_hour_is_over_comes() -> None:
    desk = Desk(NOON, HOURLY)
    desk.tell(engine.session_began)
    desk.tell(engine.session_ended)
    desk.wait(hours=1)

    assert desk.times == ["Mon 13:00"]


def test_a_session_settles_what_was_put_off_before_it_also_what_comes_but_once() -> None:
    desk = Desk(NOON, Once(in_berlin("02T14:00")))
    desk.wait(hours=2)
    desk.answer(Answer.LATER)
    desk.tell(engine.session_began)
    desk.wait(minutes=9)
    desk.tell(engine.session_ended)
    desk.wait(hours=8)

    assert desk.times == ["Mon 14:00"]
    assert desk.log(Event.OMITTED) == ["1 Mon 14:00 omitted session"]


def test_what_the_camera_held_is_held_by_the_session_that_follows() -> None:
    desk = Desk(NOON, Once(in_berlin("02T14:00")), AT_TWO)
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.wait(hours=2, minutes=1)
    desk.tell(engine.session_began)
    desk.wait(minutes=9)
    desk.tell(engine.session_ended)
    assert desk.times == []
    desk.tell(engine.busy, [])

    assert desk.times == ["Mon 14:10"]
    assert desk.log(Event.OMITTED) == ["2 Mon 14:00 omitted session"]


def test_a_session_that_outlasted_a_sleep_settles_what_the_camera_held() -> None:
    desk = Desk(NOON, Once(in_berlin("02T14:00")))
    desk.tell(engine.session_began)
    desk.sleep(minutes=5)
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.wait(hours=2)
    assert [pending.held for pending in desk.facts.waiting] == [Reason.CAMERA]
    desk.tell(engine.session_ended)
    desk.tell(engine.busy, [])

    assert desk.times == []
    assert desk.log(Event.OMITTED) == ["1 Mon 14:00 omitted session"]


def test_held_over_quiet_hours_it_waits_for_their_end_or_is_missed() -> None:
    desk = Desk(NOON, AT_TWO, QuietHours(Hours(time(15), time(16))))
    desk.tell(engine.busy, [Reason.DO_NOT_DISTURB])
    desk.wait(hours=3, minutes=30)
    desk.tell(engine.busy, [])
    due = desk.due()

    assert due == Due("1", in_berlin("02T14:00"), in_berlin("02T16:00"), held=Reason.QUIET)
    desk.wait(minutes=30)
    assert desk.times == ["Mon 16:00"]


def test_held_over_a_night_of_quiet_it_is_missed() -> None:
    desk = Desk(NOON, ClockTimes([time(21, 55)]), QuietHours(Hours(time(22), time(7))))
    desk.tell(engine.busy, [Reason.DO_NOT_DISTURB])
    desk.wait(hours=10, minutes=30)
    desk.tell(engine.busy, [])
    desk.wait(hours=10)

    assert desk.log() == [
        "1 Mon 21:55 held do_not_disturb",
        "1 Mon 21:55 missed quiet",
    ]


def test_what_weighs_most_is_the_reason_told() -> None:
    desk = Desk(NOON, AT_TWO)
    desk.tell(engine.busy, [Reason.LOCKED, Reason.CAMERA])
    assert engine.holding(desk.facts, desk.now) == engine.Hold(Reason.CAMERA)

    desk.tell(engine.session_began)
    assert engine.holding(desk.facts, desk.now) == engine.Hold(Reason.SESSION)


def test_a_pause_tells_until_when_it_holds() -> None:
    desk = Desk(NOON, AT_TWO)
    desk.wait(hours=2)
    desk.answer(Answer.LATER)
    until = desk.now + timedelta(minutes=30)
    desk.tell(engine.paused, until)
    desk.wait(minutes=15)

    assert desk.due() == Due("1", in_berlin("02T14:00"), until, held=Reason.PAUSED)
    desk.tell(engine.paused, FOR_EVER)
    assert desk.due() == Due("1", in_berlin("02T14:00"), None, held=Reason.PAUSED)
    desk.tell(engine.resumed)
    assert desk.times == ["Mon 14:00", "Mon 14:15"]


def test_a_new_reminder_counts_from_now_on() -> None:
    desk = Desk(NOON, WHILE_SITTING)
    desk.wait(minutes=30)
    more = (*desk.facts.reminders, Reminder("2", HOURLY), Reminder("3", WHILE_SITTING))
    desk.tell(engine.with_reminders, more)
    desk.wait(minutes=15)
    desk.answer(Answer.START)
    desk.wait(minutes=14)

    assert [due.reminder for _, due in desk.shown] == ["1"]


def test_a_quiet_period_was_a_rest_although_it_is_deleted_afterwards() -> None:
    noon = QuietHours(Hours(time(12, 10), time(12, 40)))
    desk = Desk(NOON, WHILE_SITTING, noon)
    desk.wait(minutes=50)
    desk.tell(engine.with_reminders, desk.facts.reminders[:1])
    desk.wait(minutes=40)

    assert desk.times == ["Mon 13:25"]


def test_what_waits_goes_with_its_reminder() -> None:
    desk = Desk(NOON, AT_TWO, HOURLY)
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.wait(hours=2)
    desk.tell(engine.with_reminders, desk.facts.reminders[:1])
    desk.tell(engine.busy, [])

    [(_, due)] = desk.shown
    assert (due.reminder, due.together) == ("1", ())


def test_what_is_gone_is_no_longer_spoken_of() -> None:
    desk = Desk(NOON, AT_TWO, AT_TWO)
    desk.wait(hours=2)
    desk.answer(Answer.LATER)
    desk.tell(engine.with_reminders, desk.facts.reminders[:1])
    desk.wait(minutes=10)

    assert [due.together for _, due in desk.shown] == [("2",), ()]


@pytest.mark.parametrize("answered", [True, False])
@pytest.mark.parametrize(
    "change", [[], [Reminder("1", HOURLY)], [Reminder("1", AT_TWO, enabled=False)]]
)
def test_without_the_first_of_a_pair_the_other_still_comes(
    change: list[Reminder], *, answered: bool
) -> None:
    desk = Desk(NOON, AT_TWO, AT_TWO)
    desk.wait(hours=2)
    if answered:
        desk.answer(Answer.LATER)
    desk.tell(engine.with_reminders, [*change, desk.facts["2"]])
    desk.wait(minutes=10)

    assert [(due.reminder, due.together) for _, due in desk.shown[:2]] == [("1", ("2",)), ("2", ())]
    assert desk.times[1] == ("Mon 14:10" if answered else "Mon 14:00")


@pytest.mark.parametrize("change", [{"enabled": False}, {"rule": ClockTimes([time(20)])}])
def test_what_waits_goes_with_the_times_it_came_at(change: dict[str, object]) -> None:
    desk = Desk(NOON, AT_TWO)
    desk.wait(hours=2)
    desk.tell(
        engine.with_reminders,
        [replace(reminder, **change) for reminder in desk.facts.reminders],
    )
    desk.wait(hours=1)

    assert desk.times == ["Mon 14:00"]
    assert desk.facts.offer is None


def test_another_routine_leaves_the_course_as_it_is() -> None:
    desk = Desk(NOON, AT_TWO)
    desk.wait(hours=2)
    desk.tell(engine.with_reminders, [Reminder("1", AT_TWO, "wall-glute")])
    desk.wait(hours=1)

    assert desk.times == ["Mon 14:00", "Mon 14:10"]


def test_a_zone_that_there_is_not_is_refused() -> None:
    desk = Desk(NOON, AT_TWO)

    said = refusal(engine.in_zone, desk.facts, desk.now, "Mars/Base")
    assert said == "There is no time zone called “Mars/Base”; write one like Europe/Berlin."


def test_ids_are_new_for_ever() -> None:
    desk = Desk(NOON, AT_TWO, HOURLY)
    desk.wait(hours=1)
    desk.tell(engine.with_reminders, desk.facts.reminders[:1])

    assert fresh_id(desk.facts) == "3"
    assert fresh_id(ReminderState()) == "1"
    assert desk.facts["1"].rule == AT_TWO
    with pytest.raises(KeyError):
        desk.facts["2"]


def test_an_id_is_none_of_a_reminder_that_cannot_be_used() -> None:
    raw = as_json(Desk(NOON, AT_TWO).facts)
    raw["reminders"] += [{"id": "2", "kind": "weird"}, {"id": 3}, {"kind": "clock"}, 4]

    read = from_json(raw)

    assert len(read.unread) == 4
    assert fresh_id(read.facts) == "4"


@pytest.mark.parametrize("digits", ["9" * 5000, "1" + 18 * "0"])
def test_an_id_of_many_digits_is_none_to_count_on_from(digits: str) -> None:
    facts = ReminderState((Reminder("2", AT_TWO), Reminder(digits, AT_TWO)))

    assert fresh_id(facts) == "3"
    assert fresh_id(ReminderState((*facts.reminders, Reminder("9" * 18, AT_TWO)))) != digits


def test_one_for_a_moment_long_past_is_spent() -> None:
    desk = Desk(NOON, Once(in_berlin("02T13:00")), AT_TWO)

    assert engine.outdated(desk.facts, in_berlin("09T13:00")) == ()
    assert engine.outdated(desk.facts, in_berlin("09T13:01")) == ("1",)


def test_one_missed_long_before_a_start_is_in_the_log_of_that_week() -> None:
    desk = Desk(NOON, Once(in_berlin("02T13:00")), AT_TWO)
    desk.gone(Reason.CLOSED, days=20)

    assert desk.log()[0] == "1 Mon 13:00 missed closed"
    assert engine.outdated(desk.facts, desk.now) == ()
    assert engine.outdated(desk.facts, desk.now + timedelta(days=8)) == ("1",)


def test_the_log_is_of_a_week_and_has_an_end() -> None:
    desk = Desk(NOON, *(HOURLY for _ in range(3)))
    desk.wait(days=8)
    week = engine.last_week(desk.facts, desk.now)

    assert len(desk.facts.log) == 500
    assert 0 < len(week) <= 500
    assert min(line.at for line in week) >= desk.now - timedelta(days=7)


def test_what_cannot_be_read_of_the_facts_costs_only_itself() -> None:
    desk = Desk(NOON, AT_TWO, HOURLY)
    desk.wait(hours=2)
    raw = as_json(desk.facts)
    raw["reminders"][0]["times"] = ["25:00"]
    raw["state"] |= {"zone": "Mars/Base", "log": 7, "busy": ["bored"]}

    read = from_json(raw)

    less = replace(desk.facts, reminders=desk.facts.reminders[1:], zone="UTC", log=())
    assert desk.facts.offer
    left = replace(desk.facts.offer, reminder="2", together=())
    assert read.facts == replace(less, offer=None, waiting=(left,), taken=("1",))
    assert read.unread == (raw["reminders"][0],)
    assert tuple(map(words, read.problems)) == (
        (
            "Entry 1 of the file cannot be used: "
            "There is no 25:00 on the clock; a day goes from 0:00 to 23:59."
        ),
        "“zone” of the reminders could not be read and was forgotten.",
        "“busy” of the reminders could not be read and was forgotten.",
        "“log” of the reminders could not be read and was forgotten.",
    )


def test_a_line_that_cannot_be_read_costs_no_other() -> None:
    desk = Desk(NOON, AT_TWO, ClockTimes([time(15)]))
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.wait(hours=4)
    raw = as_json(desk.facts)
    raw["state"]["log"][1:1] = [7, {"at": "noon"}, raw["state"]["log"][0] | {"what": "sung"}]
    raw["state"]["waiting"][0]["at"] = None

    read = from_json(raw)

    assert read.facts == replace(desk.facts, waiting=desk.facts.waiting[1:])
    assert tuple(map(words, read.problems)) == (
        "Some of “waiting” of the reminders could not be read and was forgotten.",
        "Some of “log” of the reminders could not be read and was forgotten.",
    )


def test_what_waits_for_one_that_cannot_be_read_is_forgotten() -> None:
    desk = Desk(NOON, AT_TWO, HOURLY)
    desk.wait(hours=1)
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.wait(hours=1)
    raw = as_json(desk.facts) | {"reminders": []}

    facts = from_json(raw).facts

    assert (facts.waiting, facts.offer) == ((), None)


def test_of_two_with_one_id_the_first_is_used_and_the_second_kept() -> None:
    raw = as_json(Desk(NOON, AT_TWO).facts)
    raw["reminders"] *= 2

    read = from_json(raw)

    assert (len(read.facts.reminders), len(read.unread)) == (1, 1)
    assert tuple(map(words, read.problems)) == (
        "Entry 2 of the file cannot be used: Another one has the id 1.",
    )
