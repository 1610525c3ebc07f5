"""How reminders stand, all of them together and each in the list; values without words."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from glutestretch.kit.record import Record, replace
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.reconcile import reconciled
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import Once, Reminder
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import Pending, Reason, ReminderState


class Status(Record):
    """How all reminders stand at one moment.

    Attributes:
        now: That moment, in UTC.
        zone: The zone whose clock times count.
        active: Whether there is a reminder that may come.
        paused_until: When a pause ends, ``FOR_EVER`` if the user will resume, None without.
        offer: What is shown and waits for an answer; None during a session.
        due: What is due next, as the engine gives it.
        next: Which reminder comes next, including one put off or held by a pause; not known
            while one is shown, due or held.
        next_at: When it does, in local time.
    """

    now: datetime
    zone: ZoneInfo
    active: bool = False
    paused_until: datetime | None = None
    offer: Pending | None = None
    due: engine.Due | None = None
    next: Reminder | None = None
    next_at: datetime | None = None

    @property
    def paused(self) -> bool:
        """Whether the user has paused all reminders."""
        return self.paused_until is not None

    @property
    def held(self) -> Reason | None:
        """Why a reminder that is due is not shown; None if none is held."""
        return self.due.held if self.due else None

    @property
    def ready(self) -> bool:
        """Whether a reminder is to be shown at once."""
        due = self.due
        return due is not None and not due.held and due.at is not None and due.at <= self.now

    @property
    def due_now(self) -> bool:
        """Whether a reminder is shown, or is to be shown at once."""
        return self.offer is not None or self.ready


def status_of(facts: ReminderState, now: datetime) -> Status:
    """Return how reminders stand at a moment."""
    facts = reconciled(facts, now)
    until = facts.paused_until
    status = Status(
        now,
        zone_called(facts.zone),
        _any_active(facts, now),
        until if until and until > now else None,
        None if facts.session_since else facts.offer,
        engine.next_due(now, facts),
    )
    if not status.active or (status.paused_until is None and (status.due_now or status.held)):
        return status
    found = _next(facts, status)
    return replace(status, next=facts[found.reminder], next_at=found.at) if found else status


def _next(facts: ReminderState, status: Status) -> engine.Occurrence | None:
    """Return the next one to come, including one put off or held by a pause."""
    due, until = status.due, facts.paused_until
    found = list(engine.upcoming(facts, status.now, 1))
    if due and due.at:
        found.append(engine.Occurrence(due.reminder, max(due.at, until) if until else due.at))
    known = (coming for coming in found if coming.at != FOR_EVER)
    return min(known, key=lambda coming: coming.at, default=None)


def _any_active(facts: ReminderState, now: datetime) -> bool:
    if facts.offer or facts.waiting:
        return True
    seen = min(facts.seen or now, now)
    for reminder in facts.reminders:
        rule = reminder.rule
        over = isinstance(rule, Once) and rule.at <= seen
        if reminder.enabled and isinstance(rule, Rule) and not over:
            return True
    return False


class Stand(StrEnum):
    """What a reminder in the list is doing now."""

    COMING = "coming"
    SHOWN = "shown"
    DUE = "due"
    HELD = "held"
    PAUSED = "paused"
    RESTING = "resting"
    """It went quiet, because nobody answered, until something is done."""
    SILENCED = "silenced"
    """It is quiet whenever it would come."""
    NONE = "none"


class Standing(Record):
    """How one reminder in the list stands.

    Attributes:
        reminder: The reminder or the quiet period.
        stand: What it is doing.
        moments: When it comes next, in local time; as many as were asked for.
        held: Why it is held.
        until: When the pause that holds it ends.
    """

    reminder: Reminder
    stand: Stand = Stand.NONE
    moments: tuple[datetime, ...] = ()
    held: Reason | None = None
    until: datetime | None = None

    @property
    def at(self) -> datetime | None:
        """When it comes next, if it is neither shown nor due, held or paused."""
        return self.moments[0] if self.stand is Stand.COMING else None


def standings(facts: ReminderState, now: datetime, count: int = 1) -> tuple[Standing, ...]:
    """Return how each reminder and quiet period stands, in the user's order.

    Those for one moment that is over are left out. The work grows in proportion to the list.

    Args:
        facts: What is known.
        now: The present moment.
        count: How many moments each is to have, at most.
    """
    facts = reconciled(facts, now)
    over = engine.over(facts, now)
    listed = tuple(r for r in facts.reminders if r.id not in over)
    return _standings(facts, now, listed, count)


def standing(facts: ReminderState, now: datetime, reminder: str) -> Standing:
    """Return how one reminder stands."""
    [found] = _standings(reconciled(facts, now), now, (facts[reminder],), 1)
    return found


def _standings(
    facts: ReminderState, now: datetime, listed: tuple[Reminder, ...], count: int
) -> tuple[Standing, ...]:
    coming = engine.each_awaited(facts, now, max(count, 1), listed)
    doing = _doing(facts, now)
    found = []
    for reminder in listed:
        moments = coming.get(reminder.id, ())
        stand, held = doing.get(reminder.id, (None, None))
        if stand is None and moments:
            stand = Stand.COMING
        elif stand is None:
            resting = reminder.enabled and engine.goes_quiet(facts, reminder.id)
            stand = Stand.RESTING if resting else Stand.NONE
        found.append(Standing(reminder, stand, moments, held))
    return _explained(facts, now, tuple(found))


def _doing(facts: ReminderState, now: datetime) -> Mapping[str, tuple[Stand | None, Reason | None]]:
    """Return what the reminders that are shown, due or held are doing, by id."""
    doing: dict[str, tuple[Stand | None, Reason | None]] = {}
    waiting = [pending for pending in facts.waiting if pending.at <= now]
    hold = engine.holding(facts, now) if waiting else None
    for pending in waiting:
        for name in (pending.reminder, *pending.together):
            if hold is None:
                doing[name] = Stand.DUE, None
            elif hold.until is None:
                doing[name] = Stand.HELD, hold.why
    if facts.offer and not facts.session_since:
        for name in (facts.offer.reminder, *facts.offer.together):
            doing[name] = Stand.SHOWN, None
    return doing


def _explained(
    facts: ReminderState, now: datetime, found: tuple[Standing, ...]
) -> tuple[Standing, ...]:
    """Add why a reminder does not come: a pause, or quiet periods."""
    still = {one.reminder.id for one in found if one.stand is Stand.NONE}
    if not still:
        return found
    until = facts.paused_until
    if until and until > now:
        away = dict.fromkeys(still, Stand.PAUSED)
    else:
        until = None
        loud = tuple(r for r in facts.reminders if not isinstance(r.rule, Quiet))
        asked = tuple(r for r in loud if r.id in still)
        come = engine.each_upcoming(replace(facts, reminders=loud), now, 1, asked)
        away = {name: Stand.SILENCED for name in still if come.get(name)}
    return tuple(
        replace(one, stand=stand, until=until) if (stand := away.get(one.reminder.id)) else one
        for one in found
    )
