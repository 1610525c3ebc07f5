"""What must not make a reminder come late, twice, all at once or not at all: a row for each."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

import pytest

from glutestretch.kit.region import WORKING_DAYS
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.engine import Answer
from glutestretch.reminders.engine.quiet_rules import QuietHours
from glutestretch.reminders.engine.rules import ClockTimes, Once, Sitting
from glutestretch.reminders.engine.state import Event, Reason
from glutestretch.reminders.engine.time_windows import Hours
from tests.reminders.engine.rig import Desk

MONDAY_NOON = "2026-03-02T12:00+01:00"
AT_HALF_PAST_TWO = ClockTimes([time(14, 30)], WORKING_DAYS)
WHILE_SITTING = Sitting(45, [Hours(time(9), time(17))])


def coming(desk: Desk) -> list[str]:
    """Return all the next moments of the first reminder, as clocks show them."""
    return [f"{c.at:%a %H:%M}" for c in engine.upcoming(desk.facts, desk.now, 2, "1")]


def suspend() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.sleep(hours=4)
    assert desk.times == ["Mon 16:00"]
    desk.answer(Answer.START)
    desk.wait(hours=20)
    assert desk.times == ["Mon 16:00"]


def suspend_too_long_for_use() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.sleep(hours=7)
    assert desk.times == []
    assert desk.log() == ["1 Mon 14:30 missed asleep"]


def suspend_over_midnight() -> None:
    desk = Desk("2026-03-02T22:00+01:00", ClockTimes([time(23, 30)]))
    desk.sleep(hours=3)
    assert desk.times == []
    assert desk.log() == ["1 Mon 23:30 missed asleep"]


def suspend_with_many_missed() -> None:
    desk = Desk(MONDAY_NOON, ClockTimes([time(hour) for hour in range(24)]), AT_HALF_PAST_TWO)
    desk.sleep(hours=3, minutes=40)
    [(_, due)] = desk.shown
    assert (due.reminder, f"{due.due:%H:%M}", due.together) == ("1", "15:00", ("2",))
    assert desk.log(Event.FIRED) == ["1 Mon 15:00 fired"]


def lock() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.wait(hours=2)
    desk.tell(engine.busy, [Reason.LOCKED])
    desk.tell(engine.away, desk.now)
    desk.wait(hours=1)
    assert desk.times == []
    assert desk.log() == ["1 Mon 14:30 held locked"]
    desk.tell(engine.busy, [])
    desk.tell(engine.back)
    assert desk.times == ["Mon 15:00"]


def lock_over_night() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.tell(engine.busy, [Reason.LOCKED])
    desk.wait(hours=20)
    desk.tell(engine.busy, [])
    assert desk.times == []
    assert desk.log() == ["1 Mon 14:30 held locked", "1 Mon 14:30 missed locked"]


def lock_over_night_then_busy() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.tell(engine.busy, [Reason.LOCKED])
    desk.wait(hours=20)
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.wait(hours=1)
    desk.tell(engine.busy, [])
    assert desk.times == []
    assert desk.log() == ["1 Mon 14:30 held locked", "1 Mon 14:30 missed locked"]


def held_longer_than_of_use() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.wait(hours=7)
    desk.tell(engine.busy, [])
    assert desk.times == ["Mon 19:00"]


def dst_spring() -> None:
    desk = Desk("2026-03-28T12:00+01:00", ClockTimes([time(2, 30)]))
    desk.wait(days=2)
    assert desk.shown[0][0] == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert desk.times == ["Sun 03:30", "Sun 03:40", "Mon 02:30", "Mon 02:40"]


def dst_autumn() -> None:
    desk = Desk("2026-10-24T12:00+02:00", ClockTimes([time(2, 30)]))
    desk.wait(days=2)
    assert desk.shown[0][0] == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert desk.times == ["Sun 02:30", "Sun 02:40", "Mon 02:30", "Mon 02:40"]


def zone_to_the_east() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.tell(engine.in_zone, "Asia/Kathmandu")
    desk.wait_until("2026-03-03T15:00+05:45")
    assert desk.times == ["Tue 14:30", "Tue 14:40"]


def zone_to_the_west() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.wait(hours=2, minutes=30)
    desk.answer(Answer.START)
    desk.tell(engine.in_zone, "America/New_York")
    desk.wait_until("2026-03-02T18:00-05:00")
    assert len(desk.shown) == 1
    desk.wait(days=1)
    assert desk.times[1:] == ["Tue 14:30", "Tue 14:40"]


def clock_back() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.wait(hours=2, minutes=30)
    desk.answer(Answer.START)
    desk.gone(Reason.CLOCK, hours=-2)
    desk.wait(hours=12)
    assert desk.times == ["Mon 14:30"]
    desk.wait(days=1)
    assert desk.times == ["Mon 14:30", "Tue 14:30", "Tue 14:40"]


def clock_back_untold() -> None:
    desk = Desk("2026-03-02T12:00+01:00", WHILE_SITTING, AT_HALF_PAST_TWO)
    desk.wait(minutes=40)
    desk.gone(None, hours=-2)
    desk.wait(minutes=5)
    assert [due.reminder for _, due in desk.shown] == ["1"]
    assert desk.times == ["Mon 10:45"]


def clock_back_after_it_was_shown() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.wait(hours=2, minutes=35)
    desk.gone(Reason.CLOCK, hours=-1)
    desk.wait(minutes=5)
    assert desk.times == ["Mon 14:30", "Mon 13:40"]
    desk.wait(minutes=10)
    due = desk.due()
    assert due
    assert f"{due.due:%a %H:%M}" == "Tue 14:30"


def clock_back_after_a_session() -> None:
    desk = Desk("2026-03-04T12:00+01:00", ClockTimes([time(9), time(10)]))
    desk.tell(engine.session_began)
    desk.tell(engine.session_ended)
    desk.gone(Reason.CLOCK, hours=-3.5)
    desk.wait(hours=1.5)
    assert desk.times == ["Wed 10:00"]
    assert desk.log() == ["1 Wed 09:00 omitted session", "1 Wed 10:00 fired"]


def clock_back_in_a_pause() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.tell(engine.paused, desk.now + timedelta(minutes=30))
    desk.gone(Reason.CLOCK, days=-3)
    desk.wait(hours=3)
    assert desk.times == ["Fri 14:30", "Fri 14:40"]
    assert desk.facts.paused_until is None


def clock_forward_while_away() -> None:
    desk = Desk(MONDAY_NOON, WHILE_SITTING)
    desk.wait(minutes=30)
    desk.tell(engine.away, desk.now)
    desk.gone(Reason.CLOCK, hours=1)
    desk.wait(minutes=2)
    desk.tell(engine.back)
    desk.wait(minutes=15)
    assert desk.times == ["Mon 13:47"]


def clock_forward_in_a_session() -> None:
    desk = Desk(MONDAY_NOON, WHILE_SITTING)
    desk.wait(minutes=30)
    desk.tell(engine.session_began)
    desk.gone(Reason.CLOCK, hours=1)
    desk.wait(minutes=2)
    desk.tell(engine.session_ended, counts=False)
    desk.wait(minutes=15)
    assert desk.times == ["Mon 13:47"]


def clock_forward_after_sitting() -> None:
    desk = Desk(MONDAY_NOON, WHILE_SITTING)
    desk.wait(minutes=50)
    desk.answer(Answer.START)
    desk.gone(Reason.CLOCK, hours=1)
    desk.wait(minutes=39)
    assert desk.times == ["Mon 12:45"]
    desk.wait(minutes=1)
    assert desk.times == ["Mon 12:45", "Mon 14:30"]


def clock_back_in_another_zone() -> None:
    desk = Desk(MONDAY_NOON, Once(datetime(2026, 3, 2, 12, 0, tzinfo=UTC)))
    desk.wait(hours=1)
    desk.answer(Answer.START)
    desk.tell(engine.in_zone, "America/New_York")
    desk.gone(Reason.CLOCK, hours=-1)
    desk.wait(hours=3)
    assert len(desk.shown) == 1


def clock_back_while_snoozed() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.wait(hours=2, minutes=30)
    desk.answer(Answer.LATER)
    desk.gone(Reason.CLOCK, hours=-24)
    desk.wait(minutes=9)
    assert desk.times == ["Mon 14:30"]
    desk.wait(minutes=1)
    assert desk.times == ["Mon 14:30", "Sun 14:40"]


def clock_forward() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO, WHILE_SITTING)
    desk.wait(minutes=40)
    desk.gone(Reason.CLOCK, hours=3)
    assert desk.times == ["Mon 15:40"]
    desk.answer(Answer.START)
    desk.wait(minutes=5)
    assert [due.reminder for _, due in desk.shown] == ["1", "2"]


def clock_far_forward_and_back() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.gone(Reason.CLOCK, days=3000)
    desk.gone(Reason.CLOCK, days=-3000)
    desk.wait(hours=3)
    assert desk.times == ["Mon 14:30", "Mon 14:40"]


def second_instance() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.wait(hours=2, minutes=30)
    other = Desk(MONDAY_NOON)
    other.now, other.facts = desk.now, desk.facts
    other.restart()
    other.look()
    other.wait(minutes=9)
    assert other.times == []


def restart() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO, Once(datetime(2026, 3, 2, 15, 0, tzinfo=UTC)))
    desk.wait(hours=2, minutes=40)
    desk.answer(Answer.LATER)
    desk.restart()
    desk.gone(Reason.CLOSED, minutes=1)
    desk.wait(hours=2)
    assert desk.times == [
        "Mon 14:30",
        "Mon 14:40",
        "Mon 14:50",
        "Mon 15:00",
        "Mon 16:00",
        "Mon 16:10",
    ]


def restart_in_a_session() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.tell(engine.session_began)
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.tell(engine.away, desk.now)
    desk.restart()
    desk.gone(Reason.CLOSED, minutes=1)
    desk.wait(hours=2, minutes=29)
    assert desk.times == ["Mon 14:30"]


def restart_in_a_session_with_the_clock_set_back() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO, WHILE_SITTING)
    desk.wait(minutes=40)
    desk.tell(engine.session_began)
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.tell(engine.away, desk.now)
    desk.wait(minutes=3)
    desk.restart()
    desk.gone(Reason.CLOSED, minutes=-60)
    assert engine.holding(desk.facts, desk.now) is None
    desk.wait(minutes=4)
    assert desk.times == []
    desk.wait(minutes=1)
    assert desk.times == ["Mon 11:48"]
    desk.answer(Answer.START)
    desk.wait_until("2026-03-02T14:30+01:00")
    assert desk.times[-1] == "Mon 14:30"


def restart_in_a_long_session_with_the_clock_set_back() -> None:
    desk = Desk(MONDAY_NOON, WHILE_SITTING)
    desk.wait(minutes=40)
    desk.tell(engine.session_began)
    desk.wait(minutes=5)
    desk.restart()
    desk.gone(Reason.CLOSED, minutes=-60)
    desk.wait(minutes=45)
    assert desk.times == ["Mon 12:30"]


def long_absence() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO, ClockTimes([time(9), time(10)]))
    desk.restart()
    desk.gone(Reason.CLOSED, days=3650)
    assert desk.times == ["Thu 12:00"]
    assert desk.log(Event.FIRED, Event.JOINED) == ["2 Thu 09:00 joined", "2 Thu 10:00 fired"]
    assert len(desk.log(Event.MISSED)) == 5 + 2 * 6


def session_by_itself() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.wait(hours=1, minutes=50)
    desk.tell(engine.session_began)
    desk.wait(minutes=11)
    desk.tell(engine.session_ended)
    desk.wait(hours=8)
    assert desk.times == []
    assert desk.log() == ["1 Mon 14:30 omitted session"]
    desk.wait(days=1)
    assert desk.times == ["Tue 14:30", "Tue 14:40"]


def session_running() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.wait(hours=2, minutes=25)
    desk.tell(engine.session_began)
    desk.wait(minutes=11)
    desk.tell(engine.session_ended)
    desk.wait(hours=8)
    assert desk.times == []
    assert desk.log() == ["1 Mon 14:30 held session", "1 Mon 14:30 omitted session"]


def once_in_a_session() -> None:
    desk = Desk(MONDAY_NOON, Once(datetime(2026, 3, 2, 13, 30, tzinfo=UTC)), AT_HALF_PAST_TWO)
    desk.wait(hours=2, minutes=25)
    desk.tell(engine.session_began)
    desk.wait(minutes=11)
    desk.tell(engine.session_ended)
    desk.wait(minutes=5)
    assert desk.times == ["Mon 14:36"]
    assert "2 Mon 14:30 omitted session" in desk.log()


def session_given_up() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.wait(hours=2, minutes=29)
    desk.tell(engine.session_began)
    desk.wait(minutes=2)
    desk.tell(engine.session_ended, counts=False)
    assert desk.times == ["Mon 14:31"]


def session_given_up_counts_no_sitting() -> None:
    desk = Desk(MONDAY_NOON, WHILE_SITTING)
    desk.wait(minutes=43)
    desk.tell(engine.session_began)
    desk.wait(minutes=3)
    desk.tell(engine.session_ended, counts=False)
    desk.wait(minutes=1)
    assert (desk.times, desk.log()) == ([], [])
    desk.wait(minutes=1)
    assert desk.times == ["Mon 12:48"]


def away_since_before_it_was_seen() -> None:
    desk = Desk(MONDAY_NOON, WHILE_SITTING, AT_HALF_PAST_TWO)
    desk.wait(minutes=30)
    desk.tell(engine.away, desk.now - timedelta(minutes=4))
    assert desk.due() == engine.Due(
        "2",
        datetime.fromisoformat("2026-03-02T14:30+01:00"),
        datetime.fromisoformat("2026-03-02T14:30+01:00"),
    )
    assert engine.upcoming(desk.facts, desk.now, 1)[0].reminder == "1"
    desk.wait(minutes=1)
    desk.tell(engine.away, desk.now)
    desk.tell(engine.back)
    desk.wait(minutes=44)
    assert desk.times == []
    desk.wait(minutes=1)
    assert desk.times == ["Mon 13:16"]


def natural_break() -> None:
    desk = Desk("2026-03-02T09:00+01:00", WHILE_SITTING)
    desk.wait(minutes=40)
    desk.tell(engine.away, desk.now)
    desk.wait(minutes=6)
    desk.tell(engine.back)
    desk.wait(minutes=44)
    assert desk.times == []
    desk.wait(minutes=1)
    assert desk.times == ["Mon 10:31"]


def short_break() -> None:
    desk = Desk("2026-03-02T09:00+01:00", WHILE_SITTING)
    desk.wait(minutes=40)
    desk.tell(engine.away, desk.now)
    desk.wait(minutes=3)
    desk.tell(engine.back)
    desk.wait(minutes=10)
    assert desk.times == ["Mon 09:48"]


def suspend_as_a_break() -> None:
    desk = Desk("2026-03-02T09:00+01:00", WHILE_SITTING)
    desk.wait(minutes=40)
    desk.sleep(minutes=30)
    desk.wait(minutes=45)
    assert desk.times == ["Mon 10:55"]


def pause() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.tell(engine.paused, desk.now + timedelta(hours=3))
    desk.wait(hours=12)
    assert desk.times == []
    assert desk.log() == ["1 Mon 14:30 omitted paused"]
    desk.wait(days=1)
    assert desk.times == ["Tue 14:30", "Tue 14:40"]


def pause_until_resumed() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO, WHILE_SITTING)
    desk.tell(engine.paused)
    desk.wait(days=2)
    assert (desk.times, desk.due()) == ([], None)
    desk.tell(engine.resumed)
    assert desk.times == []
    desk.wait(hours=3)
    assert desk.times[0] == "Wed 12:45"


def quiet() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO, QuietHours(Hours(time(14), time(15))))
    desk.wait(days=1)
    assert desk.times == []
    assert desk.log() == ["1 Mon 14:30 omitted quiet"]


def pause_over_one_moment() -> None:
    desk = Desk(MONDAY_NOON, Once(datetime(2026, 3, 2, 11, 30, tzinfo=UTC)))
    desk.tell(engine.paused, desk.now + timedelta(minutes=80))
    assert coming(desk) == ["Mon 13:20"]
    desk.now += timedelta(minutes=40)
    assert coming(desk) == ["Mon 13:20"]
    desk.look()
    assert coming(desk) == ["Mon 13:20"]
    assert desk.log() == ["1 Mon 12:30 held paused"]
    desk.wait(hours=12)
    assert desk.times == ["Mon 13:20", "Mon 13:30"]


def pause_over_one_moment_until_resumed() -> None:
    desk = Desk(MONDAY_NOON, Once(datetime(2026, 3, 2, 11, 30, tzinfo=UTC)))
    desk.tell(engine.paused)
    desk.wait(hours=2)
    assert (desk.times, coming(desk)) == ([], [])
    desk.tell(engine.resumed)
    assert desk.times == ["Mon 14:00"]


def pause_over_one_moment_too_long_for_use() -> None:
    desk = Desk(MONDAY_NOON, Once(datetime(2026, 3, 2, 11, 30, tzinfo=UTC)))
    desk.tell(engine.paused, desk.now + timedelta(hours=4))
    assert coming(desk) == []
    desk.wait(hours=5)
    assert desk.times == []
    assert desk.log() == ["1 Mon 12:30 missed paused"]


def pause_over_one_moment_while_closed() -> None:
    desk = Desk(MONDAY_NOON, Once(datetime(2026, 3, 2, 11, 30, tzinfo=UTC)))
    desk.tell(engine.paused, desk.now + timedelta(minutes=80))
    desk.restart()
    desk.gone(Reason.CLOSED, hours=2)
    assert desk.times == ["Mon 14:00"]


def quiet_over_one_moment() -> None:
    for start in ("11:00", "12:10"):
        desk = Desk(
            f"2026-03-02T{start}+01:00",
            Once(datetime(2026, 3, 2, 11, 30, tzinfo=UTC)),
            QuietHours(Hours(time(12), time(13))),
        )
        assert coming(desk) == ["Mon 13:00"]
        desk.wait(hours=12)
        assert desk.times == ["Mon 13:00", "Mon 13:10"]


def quiet_while_sitting() -> None:
    for start in ("11:20", "11:58", "12:10"):
        desk = Desk(
            f"2026-03-02T{start}+01:00",
            WHILE_SITTING,
            QuietHours(Hours(time(12), time(12, 40))),
        )
        [coming] = engine.upcoming(desk.facts, desk.now, 1)
        desk.wait_until("2026-03-02T13:30+01:00")
        assert desk.times == ["Mon 13:25"]
        assert f"{coming.at:%a %H:%M}" == "Mon 13:25"


def quiet_that_is_taken_back_while_sitting() -> None:
    night = QuietHours(Hours(time(12), time(16)))
    desk = Desk("2026-03-02T11:30+01:00", WHILE_SITTING, night)
    desk.wait(hours=1)
    desk.tell(engine.with_reminders, desk.facts.reminders[:1])
    desk.wait(minutes=35)
    assert desk.times == ["Mon 13:00"]


def pause_while_sitting() -> None:
    desk = Desk("2026-03-02T11:30+01:00", WHILE_SITTING)
    desk.wait(minutes=30)
    desk.tell(engine.paused, desk.now + timedelta(minutes=10))
    [coming] = engine.upcoming(desk.facts, desk.now, 1)
    desk.wait(hours=1)
    assert desk.times == ["Mon 12:55"]
    assert f"{coming.at:%a %H:%M}" == "Mon 12:55"


def pause_while_sitting_until_resumed() -> None:
    desk = Desk("2026-03-02T11:30+01:00", WHILE_SITTING)
    desk.wait(minutes=30)
    desk.tell(engine.paused)
    desk.wait(minutes=10)
    desk.tell(engine.resumed)
    desk.tell(engine.resumed)
    desk.wait(minutes=44)
    assert desk.times == []
    desk.wait(minutes=1)
    assert desk.times == ["Mon 12:55"]


def held_then_free() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.tell(engine.busy, [Reason.FULL_SCREEN, Reason.MICROPHONE])
    desk.wait(hours=9)
    due = desk.due()
    assert due
    assert (due.held, due.at) == (Reason.FULL_SCREEN, None)
    assert desk.times == []
    desk.tell(engine.busy, [])
    assert desk.times == ["Mon 21:00"]
    assert desk.log() == ["1 Mon 14:30 held full_screen", "1 Mon 14:30 fired"]


def held_for_days_then_free() -> None:
    desk = Desk(MONDAY_NOON, AT_HALF_PAST_TWO)
    desk.tell(engine.busy, [Reason.DO_NOT_DISTURB])
    desk.wait(days=9)
    desk.tell(engine.busy, [])
    [(_, due)] = desk.shown
    assert f"{due.due:%a %d}" == "Tue 10"


def several_held_become_one() -> None:
    desk = Desk(MONDAY_NOON, *(ClockTimes([time(hour)]) for hour in (13, 14, 15)))
    desk.tell(engine.busy, [Reason.CAMERA])
    desk.wait(hours=4)
    desk.tell(engine.busy, [])
    [(_, due)] = desk.shown
    assert (due.reminder, set(due.together)) == ("3", {"1", "2"})
    desk.answer(Answer.START)
    desk.wait(hours=12)
    assert len(desk.shown) == 1
    assert desk.log(Event.JOINED) == ["1 Mon 13:00 joined", "2 Mon 14:00 joined"]


ROWS: tuple[Callable[[], None], ...] = (
    suspend,
    suspend_too_long_for_use,
    suspend_over_midnight,
    suspend_with_many_missed,
    lock,
    lock_over_night,
    lock_over_night_then_busy,
    held_longer_than_of_use,
    dst_spring,
    dst_autumn,
    zone_to_the_east,
    zone_to_the_west,
    clock_back,
    clock_back_untold,
    clock_back_after_it_was_shown,
    clock_back_after_a_session,
    clock_back_in_a_pause,
    clock_forward_while_away,
    clock_forward_in_a_session,
    clock_forward_after_sitting,
    clock_back_in_another_zone,
    clock_back_while_snoozed,
    clock_forward,
    clock_far_forward_and_back,
    second_instance,
    restart,
    restart_in_a_session,
    restart_in_a_session_with_the_clock_set_back,
    restart_in_a_long_session_with_the_clock_set_back,
    long_absence,
    once_in_a_session,
    session_by_itself,
    session_running,
    session_given_up,
    session_given_up_counts_no_sitting,
    away_since_before_it_was_seen,
    natural_break,
    short_break,
    suspend_as_a_break,
    pause,
    pause_until_resumed,
    quiet,
    pause_over_one_moment,
    pause_over_one_moment_until_resumed,
    pause_over_one_moment_too_long_for_use,
    pause_over_one_moment_while_closed,
    quiet_over_one_moment,
    quiet_while_sitting,
    quiet_that_is_taken_back_while_sitting,
    pause_while_sitting,
    pause_while_sitting_until_resumed,
    held_then_free,
    held_for_days_then_free,
    several_held_become_one,
)


@pytest.mark.parametrize("row", [pytest.param(row, id=row.__name__) for row in ROWS])
def test_the_matrix(row: Callable[[], None]) -> None:
    row()
