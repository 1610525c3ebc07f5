"""The seconds within one cue: how many are over, what they show, and when it ends."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.session.engine.breathing import Breath, GuidedPace, OwnPace
from glutestretch.session.engine.plan import Cue, Kind

SLEPT_SECONDS = 1.0
# Two readings of one moment may differ in the last digits of a float.
_ROUNDING = 1e-6


class CueTimer(QObject):
    """Times a cue on a clock that stands still while the computer sleeps.

    It wakes only when something to be seen changes, and at the end of the cue.

    Signals:
        changed: Something to be seen has changed.
        ended: The cue is over.
        slept: The computer slept while the cue ran; the timer has stopped.
    """

    changed = Signal()
    ended = Signal()
    slept = Signal()

    def __init__(
        self, clock: Clock, alarms: Callable[[QObject], Alarm], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._end = alarms(self)
        self._change = alarms(self)
        self._cue: Cue | None = None
        self._hold: GuidedPace | OwnPace | None = None
        self._running = False
        self._began = 0.0
        self._elapsed = 0.0
        self._asleep = 0.0
        self.fullness_steps = 24

    @property
    def elapsed(self) -> float:
        """Seconds of the cue that are over; stopped and slept time does not count."""
        return self._clock.monotonic() - self._began if self._running else self._elapsed

    @property
    def remaining(self) -> int | None:
        """Whole seconds left of a timed cue that is not a hold, else None."""
        if self._cue is None or self._cue.seconds is None or self._hold:
            return None
        return max(0, math.ceil(self._cue.seconds - self.elapsed - _ROUNDING))

    @property
    def breath(self) -> Breath | None:
        """Where the hold is, or None outside a hold."""
        return self._hold.at(self.elapsed + _ROUNDING) if self._hold else None

    @property
    def breaths(self) -> int:
        """How many breaths end the hold; 0 where nothing but a wish does."""
        return self._hold.breaths if self._hold else 0

    @property
    def breaths_done(self) -> int:
        """How many whole breaths of the hold are over."""
        return self._hold.breaths_done(self.elapsed + _ROUNDING) if self._hold else 0

    @property
    def held_seconds(self) -> float:
        """Seconds of the hold; noticing its end late makes it no longer."""
        end = self._ends_at()
        return self.elapsed if end is None else min(self.elapsed, end)

    @property
    def hold_is_whole(self) -> bool:
        """Whether the hold has lasted as long as it should."""
        end = self._ends_at()
        if self.breaths == 0:
            return self._cue is not None and self.elapsed >= self._cue.least - _ROUNDING
        return end is not None and self.elapsed >= end - _ROUNDING

    def load(self, cue: Cue) -> None:
        """Take up a cue at its beginning, standing still."""
        self.stop()
        self._cue = cue
        self._hold = cue.pace if cue.kind is Kind.HOLDING else None
        self._elapsed = 0.0

    def retime(self, cue: Cue) -> None:
        """Exchange the cue for one of another length, at the same second."""
        running = self._running
        self.stop()
        self._cue = cue
        if running:
            self.run()
        else:
            self.changed.emit()

    def run(self) -> None:
        """Run on from the second at which the timer stands."""
        self._began = self._clock.monotonic() - self._elapsed
        self._asleep = self._clock.asleep()
        self._running = True
        self._arm()

    def stop(self) -> None:
        """Stand still at the present second; a breath being drawn is taken to end here."""
        self.in_breath_ended()
        self._elapsed = self.elapsed
        self._running = False
        self._end.cancel()
        self._change.cancel()

    def in_breath_began(self) -> None:
        """The user begins to breathe in; counts where the pace is the user's own."""
        if self._running and isinstance(self._hold, OwnPace):
            self._hold = self._hold.in_began(self.elapsed)
            self._arm()

    def in_breath_ended(self) -> None:
        """The user has breathed in."""
        if self._running and isinstance(self._hold, OwnPace):
            self._hold = self._hold.in_ended(self.elapsed)
            self._arm()

    def _ends_at(self) -> float | None:
        if self._hold:
            return self._hold.ends_at()
        return self._cue.seconds if self._cue else None

    def _changes_at(self) -> float:
        if self._hold:
            return self._hold.next_change(self.elapsed + _ROUNDING, self.fullness_steps)
        if self._cue and self._cue.seconds is not None and self.remaining:
            return self._cue.seconds - self.remaining + 1
        return math.inf

    def _arm(self) -> None:
        end, change = self._ends_at(), self._changes_at()
        if end is None:
            self._end.cancel()
        else:
            self._end.at(self._began + end, self._at_end)
        if change < (math.inf if end is None else end):
            self._change.at(self._began + change, self._at_change)
        else:
            self._change.cancel()
        self.changed.emit()

    def _at_change(self) -> None:
        if not self._has_slept():
            self._arm()

    def _at_end(self) -> None:
        if not self._has_slept():
            self.ended.emit()

    def _has_slept(self) -> bool:
        if self._clock.asleep() - self._asleep < SLEPT_SECONDS:
            return False
        self.stop()
        self.slept.emit()
        return True
