"""Watches for the moment a reminder is due, and for what keeps it from being shown."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.idle.api import Idle
from glutestretch.desktop.interruptibility.api import Busy
from glutestretch.desktop.notification import Reason as Obstacle
from glutestretch.desktop.notification import Reasons
from glutestretch.desktop.power.api import Power
from glutestretch.desktop.wall_clock.time_zone import ZoneWatch
from glutestretch.desktop.wall_clock.timer import WallAlarm
from glutestretch.kit.record import Record
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.reconcile import AGAIN_AFTER, NATURAL_BREAK
from glutestretch.reminders.engine.state import Pending, Reason, ReminderState
from glutestretch.reminders.keeper import Step
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.status import Status


class Surroundings(Record):
    """What the desktop and the machine tell."""

    alarm: WallAlarm
    zone: ZoneWatch
    power: Power
    idle: Idle
    busy: Busy


class ReminderScheduler(QObject):
    """Keeps one alarm at the next moment, and asks before it lets a reminder be shown.

    Signals:
        due: This reminder, as ``Pending``, is to be shown now.
        withdrawn: What is shown is no longer wanted.
    """

    due = Signal(object)
    withdrawn = Signal()

    def __init__(
        self,
        reminders: Reminders,
        clock: Clock,
        around: Surroundings,
        parent: QObject | None = None,
        *,
        heeds: Callable[[Obstacle], bool] = lambda _obstacle: True,
    ) -> None:
        """Watch for these reminders.

        Args:
            reminders: The list, and what is known of it.
            clock: What the wall clock shows.
            around: What the desktop and the machine tell.
            parent: What owns it.
            heeds: Whether the user wants reminders held for this.
        """
        super().__init__(parent)
        self._heeds = heeds
        self._reminders = reminders
        self._clock = clock
        self._around = around
        self._locked = False
        self._asking = False
        self._due: engine.Due | None = None
        self._watched_breaks = False

    def start(self) -> None:
        """Deal with what came due while the app was closed, and begin to watch."""
        around = self._around
        zone = around.zone.zone
        self._reminders.become(lambda facts, now: engine.in_zone(facts, now, zone))
        around.alarm.clock_changed.connect(self._clock_changed)
        around.zone.changed.connect(self._zone_changed)
        around.power.going_to_sleep.connect(self._going_to_sleep)
        around.power.woke.connect(self._clock_changed)
        around.power.locked.connect(self._screen_locked)
        around.power.unlocked.connect(self._screen_unlocked)
        around.idle.rested.connect(self._rested)
        around.idle.returned.connect(self._returned)
        around.busy.changed.connect(self._busy_changed)
        self._reminders.stepped.connect(self._follow)
        around.power.start()
        self._look()

    def stop(self) -> None:
        """Write down how far all was seen, and watch no more."""
        self._reminders.stepped.disconnect(self._follow)
        self._reminders.keep()
        self._around.alarm.cancel()
        self._around.idle.watch(0)
        self._around.busy.rest()

    def session_began(self) -> None:
        """A session runs: what comes due meanwhile is held."""
        self._reminders.become(engine.session_began)

    def session_ended(self, *, counts: bool) -> None:
        """The session is over; one that counts has done what reminders are for."""
        self._reminders.become(partial(engine.session_ended, counts=counts))

    def heed_anew(self) -> None:
        """The user may want reminders held for other things than before."""
        if self._reminders.facts.busy:
            self._around.busy.ask(self._busy_changed)

    # What the machine and the desktop tell.

    def _clock_changed(self) -> None:
        self._around.zone.check()
        self._look()

    def _zone_changed(self, zone: str) -> None:
        self._reminders.become(lambda facts, now: engine.in_zone(facts, now, zone))

    def _going_to_sleep(self) -> None:
        self._look()

    def _screen_locked(self) -> None:
        self._locked = True
        self._set_busy((), lambda facts, now: engine.away(facts, now, now))

    def _screen_unlocked(self) -> None:
        self._locked = False
        self._set_busy((), engine.back)

    def _rested(self) -> None:
        self._reminders.become(lambda facts, now: engine.away(facts, now, now - NATURAL_BREAK))

    def _returned(self) -> None:
        if self._locked:
            self._look()
        else:
            self._reminders.become(engine.back)

    def _busy_changed(self, reasons: Reasons) -> None:
        self._set_busy(reasons)

    def _set_busy(self, reasons: Reasons, first: Step = lambda facts, _now: facts) -> None:
        """Take a first step, and note of what speaks against showing anything."""
        found = self._respected(reasons)
        self._reminders.become(lambda facts, now: engine.busy(first(facts, now), now, found))

    def _respected(self, reasons: Reasons) -> tuple[Reason, ...]:
        """Return what speaks against showing anything, by what the user wants."""
        found = tuple([Reason[reason.name] for reason in reasons if self._heeds(reason)])
        return (*found, Reason.LOCKED) if self._locked else found

    def _told_busy(self, reasons: Reasons) -> None:
        """Show what is due, unless something speaks against it."""
        self._asking = False
        found, before = self._respected(reasons), self._reminders.facts.offer
        self._reminders.become(partial(engine.offered, reasons=found))
        facts = self._reminders.facts
        if facts.offer and facts.offer is not before and facts.offer.at == facts.seen:
            self.due.emit(facts.offer)

    # What follows.

    def _look(self) -> None:
        """See what has come due."""
        self._reminders.catch_up()

    def _ring(self) -> None:
        """Ask at once whether what is due by now can be shown; one step then does it all."""
        facts, due = self._reminders.facts, self._due
        kept_back = facts.session_since or facts.away_since or facts.busy
        if due and due.at and due.at <= self._clock.now() and not kept_back:
            self._ask()
        else:
            self._look()

    def _follow(self, status: Status) -> None:
        """Show what is due, or wait for the next moment at which there is to look."""
        facts = self._reminders.facts
        self._watch_breaks(facts)
        self._due = due = status.due
        if facts.offer is None:
            self.withdrawn.emit()
        if due is None or not due.held:
            self._around.busy.rest()
        elif facts.busy:
            self._watch_busy(facts)
        ripe = status.ripe
        self._wait_for(None if due is None or ripe else due.at, facts.offer, status.now)
        if ripe:
            self._ask()

    def _ask(self) -> None:
        if not self._asking:
            self._asking = True
            self._around.busy.ask(self._told_busy)

    def _wait_for(self, moment: datetime | None, shown: Pending | None, now: datetime) -> None:
        """Look again then, and when what is shown has rested long enough."""
        again = shown.at + AGAIN_AFTER if shown else None
        if again and again > now and (moment is None or moment <= now or again < moment):
            moment = again
        if moment and moment > now:
            self._around.alarm.at(moment, self._ring)
        else:
            self._around.alarm.cancel()

    def _watch_busy(self, facts: ReminderState) -> None:
        known = tuple(Obstacle[r.name] for r in facts.busy if r.name in Obstacle.__members__)
        if known:
            self._around.busy.watch(known)

    def _watch_breaks(self, facts: ReminderState) -> None:
        """Have natural breaks told only while a reminder counts sitting."""
        wanted = engine.minds_breaks(facts)
        if wanted != self._watched_breaks:
            self._watched_breaks = wanted
            self._around.idle.watch(round(NATURAL_BREAK.total_seconds()) if wanted else 0)
