"""Calls a slot at a moment of the wall clock, even across sleep and changes of the clock."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from glutestretch.desktop.clock import Clock
from glutestretch.kit.core import QObject, QTimer, Signal, SignalInstance

TICK_SECONDS = 30.0
_JUMP_SECONDS = 2.0


class WallAlarm(Protocol):
    """Calls one slot at one moment of the wall clock; arming it again replaces both."""

    @property
    def clock_changed(self) -> SignalInstance:
        """The wall clock was set, or advanced while the machine was asleep.

        Only emitted while the alarm is armed, and it stays armed. Whatever was computed from
        the clock, the alarm's moment included, should be computed again.
        """

    def at(self, moment: datetime, slot: Callable[[], object]) -> None:
        """Call the slot once at this moment, or in the next turn if it has passed.

        Args:
            moment: An aware datetime; the slot is never called before it.
            slot: Called without arguments; it may arm the alarm again.
        """

    def cancel(self) -> None:
        """Forget the slot; does nothing if none is armed."""


class TickAlarm(QObject):
    """An alarm that polls the clock, for systems without a wall-clock timer.

    While armed it wakes every half a minute and at its moment; otherwise never.

    Signals: see ``WallAlarm``.
    """

    clock_changed = Signal()

    def __init__(
        self, clock: Clock, parent: QObject | None = None, *, tick_seconds: float = TICK_SECONDS
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._tick = timedelta(seconds=tick_seconds)
        self._moment = clock.now()
        self._slot: Callable[[], object] | None = None
        self._clocks_apart = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._check)

    def at(self, moment: datetime, slot: Callable[[], object]) -> None:
        """Call the slot once at this moment."""
        if self._slot is None:
            self._clocks_apart = self._apart()
        self._moment = moment
        self._slot = slot
        self._wait()

    def cancel(self) -> None:
        """Forget the slot."""
        self._slot = None
        self._timer.stop()

    def _apart(self) -> float:
        """Return the seconds between the wall clock and the monotonic clock."""
        return self._clock.now().timestamp() - self._clock.monotonic()

    def _wait(self) -> None:
        left = min(self._moment - self._clock.now(), self._tick)
        self._timer.start(max(0, -(-left // timedelta(milliseconds=1))))

    def _check(self) -> None:
        apart = self._apart()
        jumped = abs(apart - self._clocks_apart) > _JUMP_SECONDS
        self._clocks_apart = apart
        if jumped:
            self.clock_changed.emit()
        if self._slot is None:
            return
        if self._clock.now() < self._moment:
            self._wait()
            return
        slot, self._slot = self._slot, None
        slot()


def wall_alarm(clock: Clock, parent: QObject | None = None) -> WallAlarm:
    """Return an alarm on this machine's wall clock.

    Args:
        clock: The clock, for systems where the alarm has to poll it.
        parent: The Qt parent.
    """
    if sys.platform == "linux":
        from glutestretch.desktop.wall_clock.timerfd import TimerfdAlarm, WallTimer  # noqa: PLC0415

        try:
            return TimerfdAlarm(WallTimer(), parent)
        except OSError:
            return TickAlarm(clock, parent)
    else:
        return TickAlarm(clock, parent)
