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
from glutestretch.reminders.engine.rules import Rule
from glutestretch.reminders.engine.state import Reason, ReminderState
from glutestretch.reminders.service import Reminders


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
        due: This ``Due`` is to be shown now.
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
        self._looking = False
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
        self._reminders.changed.connect(self._look)
        around.power.start()
        self._look()

    def stop(self) -> None:
        """Write down how far all was seen, and watch no more."""
        self._reminders.changed.disconnect(self._look)
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
        self._look()

    def _going_to_sleep(self) -> None:
        self._reminders.catch_up()

    def _screen_locked(self) -> None:
        self._locked = True
        self._reminders.become(lambda facts, now: engine.away(facts, now, now))
        self._set_busy(())

    def _screen_unlocked(self) -> None:
        self._locked = False
        self._reminders.become(engine.back)
        self._set_busy(())

    def _rested(self) -> None:
        self._reminders.become(lambda facts, now: engine.away(facts, now, now - NATURAL_BREAK))

    def _returned(self) -> None:
        self._reminders.catch_up()
        if not self._locked:
            self._reminders.become(engine.back)
        self._look()

    def _busy_changed(self, reasons: Reasons) -> None:
        self._set_busy(reasons)
        self._look()

    def _set_busy(self, reasons: Reasons) -> None:
        """Take note of what speaks against showing anything."""
        found = tuple(Reason[reason.name] for reason in reasons if self._heeds(reason))
        found += (Reason.LOCKED,) if self._locked else ()
        self._reminders.become(lambda facts, now: engine.busy(facts, now, found))

    # What follows.

    def _look(self) -> None:
        """See what is due; show it, or wait for the next moment at which there is to look."""
        if self._looking:
            return
        self._looking = True
        try:
            self._reminders.catch_up()
            self._watch_breaks()
            if self._reminders.facts.offer is None:
                self.withdrawn.emit()
            self._wait_or_show(self._reminders.next_due())
        finally:
            self._looking = False

    def _wait_or_show(self, due: engine.Due | None) -> None:
        now = self._clock.now()
        if due is None or not due.held:
            self._around.busy.rest()
            if self._reminders.facts.busy and not self._locked:
                self._set_busy(())  # nobody tells any more when that ends
        if due and due.at and due.at <= now and not due.held:
            self._wait_for([])
            if not self._asking:
                self._asking = True
                self._around.busy.ask(self._told_busy)
        else:
            self._wait_for([due.at] if due and due.at and due.at > now else [])
        if due is not None and due.held and self._reminders.facts.busy:
            self._watch_busy(self._reminders.facts)

    def _wait_for(self, moments: list[datetime]) -> None:
        """Look again at the first of these, and when what is shown has rested long enough."""
        shown = self._reminders.facts.offer
        if shown and shown.at + AGAIN_AFTER > self._clock.now():
            moments = [*moments, shown.at + AGAIN_AFTER]
        if moments:
            self._around.alarm.at(min(moments), self._look)
        else:
            self._around.alarm.cancel()

    def _watch_busy(self, facts: ReminderState) -> None:

        known = tuple(Obstacle[r.name] for r in facts.busy if r.name in Obstacle.__members__)
        if known:
            self._around.busy.watch(known)

    def _told_busy(self, reasons: Reasons) -> None:
        self._asking = False
        self._set_busy(reasons)
        due = self._reminders.next_due()
        if due is None or due.held or due.at is None or due.at > self._clock.now():
            self._look()
            return
        self._reminders.become(lambda facts, now: engine.fired(facts, now, due))
        self.due.emit(due)
        self._look()

    def _watch_breaks(self) -> None:
        """Have natural breaks told only while a reminder counts sitting."""
        wanted = any(
            reminder.enabled and isinstance(reminder.rule, Rule) and reminder.rule.counts_sitting
            for reminder in self._reminders.facts.reminders
        )
        if wanted != self._watched_breaks:
            self._watched_breaks = wanted
            self._around.idle.watch(round(NATURAL_BREAK.total_seconds()) if wanted else 0)
            if not wanted and not self._locked:
                self._reminders.become(engine.back)
