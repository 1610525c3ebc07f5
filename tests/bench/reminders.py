"""How long the reminders' engine takes, with a thousand of them and ten years behind them."""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from functools import partial
from random import Random
from statistics import median

from glutestretch.desktop.clock import SystemClock
from glutestretch.kit.record import replace
from glutestretch.reminders import listing
from glutestretch.reminders.calendar import IcsExport
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import ClockTimes, Once, Reminder, Sitting
from glutestretch.reminders.engine.state import LOG_LENGTH, Event, LogEntry, ReminderState
from glutestretch.reminders.engine.state_json import as_json, from_json
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.file import NullReminders
from glutestretch.reminders.reminder_list import ReminderList
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.texts import listing as words
from glutestretch.stretches.bundle import open_bundle
from glutestretch.stretches.routine_book import RoutineBook

_COUNT = 1000
_LISTED = 20_000
_TIMES = 40
_TIMES_LISTED = 5
NOW = datetime(2026, 3, 4, 9, 3, tzinfo=UTC)
_YEARS_AGO = timedelta(days=3653)


def thousand(now: datetime = NOW) -> ReminderState:
    """Return a thousand reminders of all kinds, used for ten years."""
    return many(_COUNT, now)


def many(count: int, now: datetime = NOW) -> ReminderState:
    """Return so many reminders of all kinds, used for ten years."""
    chance = Random(4)  # noqa: S311 - the same at each run, not secret
    rules = [_rule(chance, number, now) for number in range(count)]
    facts = engine.reconciled(ReminderState(zone="Europe/Berlin"), now - _YEARS_AGO)
    log = tuple(
        LogEntry(
            now - timedelta(hours=hours), str(hours), now - timedelta(hours=hours), Event.FIRED
        )
        for hours in reversed(range(LOG_LENGTH))
    )
    facts = replace(facts, log=log)
    listed = [Reminder(str(number), rule) for number, rule in enumerate(rules)]
    return engine.with_reminders(facts, now, listed)


def _of_one_kind(rule: Callable[[Random], Rule], now: datetime) -> ReminderState:
    """Return a thousand reminders of one kind."""
    chance = Random(4)  # noqa: S311 - the same at each run, not secret
    facts = engine.reconciled(ReminderState(zone="Europe/Berlin"), now)
    listed = [Reminder(str(number), rule(chance)) for number in range(_COUNT)]
    return engine.with_reminders(facts, now, listed)


def sitting(chance: Random) -> Sitting:
    """Return one that counts sitting before and after noon."""
    days = chance.sample(range(7), chance.randint(1, 7))
    start = chance.randrange(6, 10)
    morning = Hours(clock(start), clock(start + 3, 30), days)
    return Sitting(chance.randrange(20, 90), [morning, Hours(clock(13), clock(start + 9), days)])


def times_of_day(chance: Random) -> ClockTimes:
    """Return one of some times on some days."""
    days = chance.sample(range(7), chance.randint(1, 7))
    count = chance.randint(1, 5)
    return ClockTimes(
        [clock(chance.randrange(24), chance.randrange(60)) for _ in range(count)], days
    )


def _rule(chance: Random, number: int, now: datetime) -> Rule | Quiet:
    """Return three of times of day for each of sitting and each of one moment, and some quiet."""
    if number == 0:
        return QuietHours(Hours(clock(22), clock(7)))
    if number == 1:
        return QuietDates(date(2026, 8, 1), date(2026, 8, 14))
    days = chance.sample(range(7), chance.randint(1, 7))
    kind = number % 5
    if kind == 0:
        start = chance.randrange(6, 12)
        return Sitting(chance.randrange(20, 90), [Hours(clock(start), clock(start + 8), days)])
    if kind == 1:
        return Once(now + timedelta(minutes=chance.randrange(-500_000, 500_000)))
    times = [clock(chance.randrange(24), chance.randrange(60)) for _ in range(1 + kind)]
    return ClockTimes(times, days)


def milliseconds(work: Callable[[], object], times: int = _TIMES) -> list[float]:
    """Return how long each of some runs took."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append((time.perf_counter() - began) * 1000)
    return took


def next_five() -> dict[str, list[float]]:
    """Return the milliseconds of each answer to "which are the next five?" by circumstance."""
    moments = {
        "in the morning": NOW,
        "just before a night of quiet": datetime(2026, 3, 4, 20, 58, tzinfo=UTC),
        "in the night clocks go forward": datetime(2026, 3, 29, 0, 30, tzinfo=UTC),
        "on the eve of clocks going back": datetime(2026, 10, 24, 20, 58, tzinfo=UTC),
        "in the night clocks go back": datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    }
    kinds: dict[str, Callable[[datetime], ReminderState]] = {
        "": thousand,
        "of those after sitting ": partial(_of_one_kind, sitting),
        "of those at times of day ": partial(_of_one_kind, times_of_day),
    }
    found = {}
    for kind, make in kinds.items():
        for name, moment in moments.items():
            next_five = partial(engine.upcoming, make(moment), moment, 5)
            found[kind + name] = milliseconds(next_five)
    return found


def others() -> dict[str, list[float]]:
    """Return the milliseconds of what happens less often: waking, storing, reading."""
    facts = thousand()
    read = iter([as_json(facts) for _ in range(_TIMES)])  # reading uses it up
    week = NOW + timedelta(days=7)
    closed = engine.Reason.CLOSED
    return {
        "next due": milliseconds(lambda: engine.next_due(NOW, facts)),
        "catching up with a week": milliseconds(
            lambda: engine.reconciled(facts, week, closed),
        ),
        "into plain values": milliseconds(lambda: as_json(facts)),
        "out of plain values": milliseconds(lambda: from_json(next(read))),
    }


def lists() -> dict[str, list[float]]:
    """Return the milliseconds of a long list: as programs, terminals and the window have it."""
    facts, book = many(_LISTED), RoutineBook(open_bundle())
    reminders = Reminders(NullReminders(facts), _Standing())
    shown = ReminderList(reminders, book, IcsExport())
    return {
        "as JSON": milliseconds(lambda: listing.listed(facts, NOW), _TIMES_LISTED),
        "in lines": milliseconds(lambda: words.lines(facts, NOW, book), _TIMES_LISTED),
        "rows of the window": milliseconds(lambda: shown.rows, _TIMES_LISTED),
    }


class _Standing(SystemClock):
    """A clock that stands still."""

    def now(self) -> datetime:
        """Return the same moment always."""
        return NOW


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the table."""
    return [
        *(_row(f"next five {name}", took, "5 ms") for name, took in next_five().items()),
        *(_row(name, took, "") for name, took in others().items()),
        *(_row(name, took, "1,000 ms", _LISTED) for name, took in lists().items()),
    ]


def _row(what: str, took: list[float], aim: str, count: int = _COUNT) -> tuple[str, str, str, str]:
    return (
        f"{count:,} reminders: {what}",
        f"median {median(took):.2f} ms",
        f"**{max(took):.2f} ms** at most",
        aim,
    )


if __name__ == "__main__":
    for row in rows():
        print(f"| {' | '.join(row)} |")
