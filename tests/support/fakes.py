"""Stand-ins with behaviour: a clock that tests move, and the alarms that hang on it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_MOST_ALARMS_AT_ONE_MOMENT = 10_000


class FakeAlarm:
    """An alarm that rings when its clock is moved past its moment."""

    def __init__(self, clock: "FakeClock") -> None:
        self._clock = clock
        self._moment: float | None = None
        self._order = 0
        self._slot: Callable[[], object] = lambda: None

    def at(self, moment: float, slot: Callable[[], object]) -> None:
        """Call the slot once when the clock reaches this moment."""
        self._moment = moment
        self._slot = slot
        self._order = self._clock.next_order()

    def cancel(self) -> None:
        """Forget the slot."""
        self._moment = None

    @property
    def moment(self) -> float | None:
        """The moment the alarm is set to, or None while it is not armed."""
        return self._moment

    @property
    def turn(self) -> tuple[float, int]:
        """Where it stands among the alarms of its clock: by moment, then by arming."""
        return (float("inf") if self._moment is None else self._moment, self._order)

    def ring(self) -> None:
        """Call the slot; the alarm is free to be armed again from within."""
        self._moment = None
        self._slot()


class FakeClock:
    """A clock that stands still until a test moves it.

    Attributes:
        lateness: How many seconds after its moment each alarm rings.
    """

    def __init__(self, start: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        self.lateness = 0.0
        self._wall_at_zero = start
        self._awake = 0.0
        self._asleep = 0.0
        self._alarms: list[FakeAlarm] = []
        self._armed = 0

    def monotonic(self) -> float:
        """Return the seconds advanced so far."""
        return self._awake

    def now(self) -> datetime:
        """Return the wall clock: the start, moved by all that passed and was set since."""
        return self._wall_at_zero + timedelta(seconds=self._awake + self._asleep)

    def asleep(self) -> float:
        """Return the seconds slept so far."""
        return self._asleep

    def alarm(self) -> FakeAlarm:
        """Make an alarm that rings as this clock is advanced."""
        alarm = FakeAlarm(self)
        self._alarms.append(alarm)
        return alarm

    def next_order(self) -> int:
        """Number the armings, so that alarms of one moment ring in the order of arming."""
        self._armed += 1
        return self._armed

    def advance(self, seconds: float = 0.0) -> None:
        """Let awake time pass; what is due rings in order, what it arms anew included."""
        self._run_to(self._awake + seconds)

    def pass_by(self, seconds: float) -> None:
        """Let time pass during which nothing can ring: something is busy."""
        self._awake += seconds

    def advance_to_next(self) -> bool:
        """Advance to the next alarm and ring it; say whether there was one."""
        alarm = self._next()
        if alarm is None:
            return False
        self._run_to(alarm.turn[0] + self.lateness)
        return True

    def _run_to(self, end: float) -> None:
        rung_here = 0
        while (alarm := self._next()) and alarm.turn[0] + self.lateness <= end:
            moment = alarm.turn[0] + self.lateness
            rung_here = 0 if moment > self._awake else rung_here + 1
            if rung_here > _MOST_ALARMS_AT_ONE_MOMENT:
                raise AssertionError(f"an alarm is armed again and again at {self._awake} s")
            self._awake = max(self._awake, moment)
            alarm.ring()
        self._awake = max(self._awake, end)

    def sleep(self, seconds: float) -> None:
        """Suspend the machine: the wall clock goes on, awake time and alarms stand still."""
        self._asleep += seconds

    def set_wall(self, moment: datetime) -> None:
        """Set the wall clock, as a user or the network may."""
        self._wall_at_zero += moment - self.now()

    def set_back(self, by: timedelta) -> None:
        """Set the wall clock back; nothing else notices."""
        self._wall_at_zero -= by

    def _next(self) -> FakeAlarm | None:
        armed = [alarm for alarm in self._alarms if alarm.moment is not None]
        return min(armed, key=lambda alarm: alarm.turn, default=None)
