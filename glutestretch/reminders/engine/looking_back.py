"""Reminders that come only where nothing was done: how they look back, and give up kindly.

Such a reminder comes once a day at most. Shown and not answered, it keeps away for longer and
longer. The last time it says that it goes quiet, and then it does, until something is done.
An answer, and something done, let it begin anew. A day is the user's: it begins when they say.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from glutestretch.kit.days import day_at
from glutestretch.kit.record import replace
from glutestretch.reminders.engine.local_time import LocalMoment, resolved
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import NotDone
from glutestretch.reminders.engine.state import (
    Asked,
    Event,
    LogEntry,
    Pending,
    Reason,
    ReminderState,
    logged,
    with_only,
)

STAYS = timedelta(hours=1)
"""How long one waits for an answer."""
KEEPS_AWAY = (1, 1, 2, 4, 7, 7)
"""For how many days it keeps away at least, by how often it was shown in vain."""
LAST_TIME = len(KEEPS_AWAY)
"""Shown in vain for this many times, it goes quiet: three weeks after the first one."""


class WithPast(Rule):
    """A rule that looks back, with what is known of the past.

    Attributes:
        rule: The rule.
        begins: The hour at which a day begins.
        first: The first of the user's days on which it may come; None for any.
        times: How often in a row it was shown in vain.
    """

    excused_by_session = True

    rule: NotDone
    begins: int
    first: date | None
    times: int

    def next_after(self, here: LocalMoment) -> datetime | None:
        """Return when it comes after the moment if nothing is done until then."""
        if self.times >= LAST_TIME:
            return None
        if self.first:
            begin = resolved(datetime.combine(self.first, time(self.begins)), here.zone)
            if here.at < begin:
                here = LocalMoment(begin, here.zone).before
        return self.rule.next_after(here)

    def once_shown(self, there: LocalMoment) -> "WithPast":
        """Return the rule by which it comes after it was shown at a moment, in vain."""
        times = self.times + 1
        first = self._day(there) + _keeps_away(self.rule, times)
        return WithPast(self.rule, self.begins, first, times)

    def _day(self, there: LocalMoment) -> date:
        return day_at(there.naive, self.begins)


def _keeps_away(rule: NotDone, times: int) -> timedelta:
    """Return how long it keeps away; one that was answered, until the next day."""
    least = KEEPS_AWAY[min(times, LAST_TIME - 1)]
    return timedelta(days=max(least, rule.days) if times else least)


def with_past(facts: ReminderState, reminder: str, rule: NotDone) -> WithPast:
    """Return the rule of a reminder with what is known of the past."""
    first = _undone_from(facts, rule)
    asked = facts.asked.get(reminder)
    if asked is None:
        return WithPast(rule, facts.day_begins, first, 0)
    again = asked.day + _keeps_away(rule, asked.times)
    return WithPast(rule, facts.day_begins, max(first or again, again), asked.times)


def goes_quiet(facts: ReminderState, reminder: str) -> bool:
    """Whether one is shown for the last time, or was, and is quiet until something is done."""
    return reminder in facts.asked and facts.asked[reminder].times >= LAST_TIME


def any_looks_back(facts: ReminderState) -> bool:
    """Return whether a reminder that is switched on looks back."""
    return any(r.enabled and isinstance(r.rule, NotDone) for r in facts.reminders)


def looking_back(facts: ReminderState) -> dict[str, NotDone]:
    """Return the rules that look back, by the ids of their reminders."""
    found = {}
    for reminder in facts.reminders:
        if isinstance(reminder.rule, NotDone):
            found[reminder.id] = reminder.rule
    return found


def coming_again(facts: ReminderState, shown: Pending) -> tuple[str, ...]:
    """Return which of the reminders that are shown may come again: those that do not look back."""
    names = dict.fromkeys((shown.reminder, *shown.together))
    for reminder in facts.reminders:
        if isinstance(reminder.rule, NotDone):
            names.pop(reminder.id, None)
    return tuple(names)


def asked_now(
    facts: ReminderState, now: datetime, lead: str, together: tuple[str, ...]
) -> Mapping[str, Asked]:
    """Return how often each was shown, now that these are, the first one in front."""
    names, asked = {lead, *together}, dict(facts.asked)
    for reminder in facts.reminders:
        name = reminder.id
        if name in names and isinstance(reminder.rule, NotDone):
            times = asked[name].times if name in asked else 0
            asked[name] = Asked(_today(facts, now), times + (name == lead))
    return MappingProxyType(asked)


def known_done(facts: ReminderState, done_on: date | None, day_begins: int) -> ReminderState:
    """Return the facts with what the diary says was done; what was, begins anew."""
    kept = {
        name: asked for name, asked in facts.asked.items() if not done_on or done_on < asked.day
    }
    asked = facts.asked if len(kept) == len(facts.asked) else MappingProxyType(kept)
    return replace(facts, done_on=done_on, day_begins=day_begins, asked=asked)


def without_done(
    facts: ReminderState, rules: Mapping[str, NotDone], now: datetime
) -> ReminderState:
    """Let go of what waits or is shown though something was done, or waits since another day.

    Args:
        facts: What is known.
        rules: The rules that look back, by the ids of their reminders.
        now: An aware datetime.
    """
    today = _today(facts, now)
    names: set[str] = set()
    lines: dict[str, LogEntry] = {}
    for pending in (facts.offer, *facts.waiting):
        if pending is None:
            continue
        waits = pending is not facts.offer and pending.at <= now
        over = waits and _today(facts, pending.at) != today
        for name in (pending.reminder, *pending.together):
            names.add(name)
            rule = rules.get(name)
            first = rule and _undone_from(facts, rule)
            if first and today < first:
                line = LogEntry(now, name, pending.due, Event.OMITTED, Reason.DONE)
                lines[name] = line
            elif rule and over:
                why = pending.held or Reason.LATE
                lines[name] = LogEntry(now, name, pending.due, Event.MISSED, why)
    if not lines:
        return facts
    facts = with_only(facts, names - lines.keys())
    return replace(facts, log=logged(facts, lines.values()))


def _undone_from(facts: ReminderState, rule: NotDone) -> date | None:
    """Return the first of the user's days by which nothing was done for long enough."""
    return facts.done_on + timedelta(days=rule.days) if facts.done_on else None


def _today(facts: ReminderState, at: datetime) -> date:
    """Return the user's day of a moment."""
    return day_at(at.astimezone(zone_called(facts.zone)), facts.day_begins)
