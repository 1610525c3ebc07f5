"""Waits for the moment a reminder is due, and checks whether it can be shown."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.idle.api import Idle
from glutestretch.desktop.interruptibility.api import Busy
from glutestretch.desktop.notification import Reason as Obstacle
from glutestretch.desktop.notification import Reasons
from glutestretch.desktop.power.api import Power
from glutestretch.desktop.wall_clock.time_zone import ZoneWatch
from glutestretch.desktop.wall_clock.timer import WallAlarm
from glutestretch.kit.core import QObject, Signal
from glutestretch.kit.record import Record
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.sitting import NATURAL_BREAK
from glutestretch.reminders.engine.state import Reason, ReminderState
from glutestretch.reminders.keeper import Step
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.status import Status


class Surroundings(Record):
    """Where the desktop and the machine report changes."""

    alarm: WallAlarm
    zone: ZoneWatch
    power: Power
    idle: Idle
    busy: Busy


class ReminderScheduler(QObject):
    """Keeps one alarm at the next moment, and asks the desktop before a reminder is shown.

    Signals:
        due: This reminder, as ``Pending``, is to be shown now.
        withdrawn: What is shown is no longer needed.
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
        respects: Callable[[Obstacle], bool] = lambda _obstacle: True,
        look_back: Callable[[], object] = lambda: None,
    ) -> None:
        """Watch for these reminders.

        Args:
            reminders: The list and its state.
            clock: The wall clock.
            around: Where the desktop and the machine report changes.
            parent: The Qt parent.
            respects: Returns whether the user wants reminders held for a reason.
            look_back: Called before something is shown, to tell the reminders what was done.
        """
        super().__init__(parent)
        self._respects = respects
        self._look_back = look_back
        self._reminders = reminders
        self._clock = clock
        self._around = around
        self._locked = False
        self._asking = False
        self._due: engine.Due | None = None
        self._watched_breaks = False

    def start(self) -> None:
        """Deal with what came due while the app was closed, and start watching."""
        around = self._around
        zone = around.zone.zone
        self._reminders.take(lambda facts, now: engine.in_zone(facts, now, zone))
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
        """Store up to when everything was seen, and stop watching."""
        self._reminders.stepped.disconnect(self._follow)
        self._reminders.keep()
        self._around.alarm.cancel()
        self._around.idle.watch(0)
        self._around.busy.rest()

    def session_began(self) -> None:
        """Note that a session is running: what comes due during it is held."""
        self._reminders.take(engine.session_began)

    def session_ended(self, *, counts: bool) -> None:
        """Note that the session is over; if it counts, waiting reminders are settled by it."""
        self._reminders.take(partial(engine.session_ended, counts=counts))

    def check_again(self) -> None:
        """Check again, after the settings have changed, whether something is still held."""
        if self._reminders.facts.busy:
            self._around.busy.ask(self._busy_changed)

    # What the machine and the desktop report.

    def _clock_changed(self) -> None:
        self._around.zone.check()
        self._look()

    def _zone_changed(self, zone: str) -> None:
        self._reminders.take(lambda facts, now: engine.in_zone(facts, now, zone))

    def _going_to_sleep(self) -> None:
        self._look()

    def _screen_locked(self) -> None:
        self._locked = True
        self._set_busy((), lambda facts, now: engine.away(facts, now, now))

    def _screen_unlocked(self) -> None:
        self._locked = False
        self._set_busy((), engine.back)

    def _rested(self) -> None:
        self._reminders.take(lambda facts, now: engine.away(facts, now, now - NATURAL_BREAK))

    def _returned(self) -> None:
        if self._locked:
            self._look()
        else:
            self._reminders.take(engine.back)

    def _busy_changed(self, reasons: Reasons) -> None:
        self._set_busy(reasons)

    def _set_busy(self, reasons: Reasons, first: Step = lambda facts, _now: facts) -> None:
        """Take a first step, and note what speaks against showing anything."""
        found = self._respected(reasons)
        self._reminders.take(lambda facts, now: engine.busy(first(facts, now), now, found))

    def _respected(self, reasons: Reasons) -> tuple[Reason, ...]:
        """Return what speaks against showing anything, as far as the user respects it."""
        found = tuple([Reason[reason.name] for reason in reasons if self._respects(reason)])
        return (*found, Reason.LOCKED) if self._locked else found

    def _told_busy(self, reasons: Reasons) -> None:
        """Show what is due, unless something speaks against it."""
        self._look_back()
        self._asking = False
        found, before = self._respected(reasons), self._reminders.facts.offer
        self._reminders.take(partial(engine.offered, reasons=found))
        facts = self._reminders.facts
        if facts.offer and facts.offer is not before and facts.offer.at == facts.seen:
            self.due.emit(facts.offer)

    # What follows.

    def _look(self) -> None:
        """Check what has come due."""
        self._reminders.reconcile()

    def _ring(self) -> None:
        """Ask at once whether what is due can be shown; the answer is then one step."""
        facts, due = self._reminders.facts, self._due
        kept_back = facts.session_since or facts.away_since or facts.busy
        if due and due.at and due.at <= self._clock.now() and not kept_back:
            self._ask()
        else:
            self._look()

    def _follow(self, status: Status) -> None:
        """Show what is due, or wait for the next moment to check."""
        facts = self._reminders.facts
        self._watch_breaks(facts)
        self._due = due = status.due
        if facts.offer is None:
            self.withdrawn.emit()
        if due is None or not due.held:
            self._around.busy.rest()
        elif facts.busy:
            self._watch_busy(facts)
        ready = status.ready
        answered_until = engine.answered_until(facts)
        self._wait_for(None if due is None or ready else due.at, answered_until, status.now)
        if ready:
            self._ask()

    def _ask(self) -> None:
        if not self._asking:
            self._asking = True
            self._around.busy.ask(self._told_busy)

    def _wait_for(self, moment: datetime | None, again: datetime | None, now: datetime) -> None:
        """Check again then, and when what is shown has not been answered for long enough."""
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
        """Watch for natural breaks only while a reminder counts sitting."""
        wanted = engine.any_counts_sitting(facts)
        if wanted != self._watched_breaks:
            self._watched_breaks = wanted
            self._around.idle.watch(round(NATURAL_BREAK.total_seconds()) if wanted else 0)
