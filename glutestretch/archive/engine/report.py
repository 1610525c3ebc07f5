"""What a physiotherapist wants to know of the last weeks, in figures."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from statistics import mean

from glutestretch.archive.engine.history import PastSession
from glutestretch.diary.events import PastPain
from glutestretch.kit.days import day_at, week_of
from glutestretch.kit.record import Record
from glutestretch.stretches.sides import Side

WEEKS = 12
"""How many weeks a report looks back, the present one included."""
_DAYS = 7


class Week(Record):
    """How much was done in a week.

    Attributes:
        first: Its first day.
        sessions: How many sessions had a hold.
        seconds: How long all holds took.
    """

    first: date
    sessions: int = 0
    seconds: float = 0.0


class StretchDone(Record):
    """How much of a stretch was done.

    Attributes:
        stretch: The stretch's id.
        sessions: In how many sessions.
        left: How many seconds its left side was held.
        right: How many seconds its right side was held.
        variants: The variants in which it was held, the last one first; an empty one is itself.
    """

    stretch: str
    sessions: int
    left: float
    right: float
    variants: tuple[str, ...] = ()


class Stiffness(Record):
    """How stiff hips and lower back were, on average of the sessions with both answers.

    Attributes:
        sessions: How many those are.
        before: On average before them, 0 to 10.
        after: On average after them.
    """

    sessions: int
    before: float
    after: float


class Report(Record):
    """The last weeks in figures.

    Attributes:
        first: The first day of the first week.
        last: The last day that it tells of.
        weeks: All weeks, the first one first.
        stretches: What was done of each stretch, the one done most often first.
        stiffness: How stiff it was; None if it was never said both before and after a session.
        pains: The pains, the latest one first.
    """

    first: date
    last: date
    weeks: tuple[Week, ...]
    stretches: tuple[StretchDone, ...]
    stiffness: Stiffness | None
    pains: tuple[PastPain, ...]

    @property
    def sessions(self) -> int:
        """How many sessions there were."""
        return sum(week.sessions for week in self.weeks)

    @property
    def seconds(self) -> float:
        """How long all holds took together."""
        return sum(week.seconds for week in self.weeks)


def report(
    sessions: Iterable[PastSession],
    pains: Iterable[PastPain],
    last: date,
    first_weekday: int = 0,
    begins: int = 0,
    zone: tzinfo | None = None,
) -> Report:
    """Return the last weeks in figures.

    Args:
        sessions: All sessions.
        pains: All pains.
        last: The last day that it tells of.
        first_weekday: The first day of the week, 0 for Monday.
        begins: The hour at which a day begins.
        zone: Where the clock on the wall is; None for that of the system.
    """
    first = week_of(last, first_weekday) - timedelta(weeks=WEEKS - 1)

    def day(at: datetime) -> date:
        return day_at(at.astimezone(zone), begins)

    within = [
        (session, began)
        for session in sessions
        if session.holds and first <= (began := day(session.began)) <= last
    ]
    told = [pain for pain in pains if first <= day(pain.report.at) <= last]
    return Report(
        first,
        last,
        tuple(_week(first + timedelta(weeks=number), within) for number in range(WEEKS)),
        _stretches([session for session, _ in within]),
        _stiffness([session for session, _ in within]),
        tuple(sorted(told, key=lambda pain: pain.report.at, reverse=True)),
    )


def _week(first: date, sessions: Sequence[tuple[PastSession, date]]) -> Week:
    own = [one for one, day in sessions if timedelta(0) <= day - first < timedelta(days=_DAYS)]
    return Week(first, len(own), sum(session.seconds_held for session in own))


def _stretches(sessions: Sequence[PastSession]) -> tuple[StretchDone, ...]:
    names = dict.fromkeys(hold.stretch for session in sessions for hold in session.holds)
    done = [_stretch(name, sessions) for name in names]
    return tuple(sorted(done, key=lambda one: (-one.sessions, -one.left - one.right)))


def _stretch(name: str, sessions: Sequence[PastSession]) -> StretchDone:
    held = {Side.LEFT: 0.0, Side.RIGHT: 0.0}
    variants: dict[str, None] = {}
    count = 0
    for session in sessions:
        own = [hold for hold in session.holds if hold.stretch == name]
        count += bool(own)
        for hold in own:
            held[hold.side] += hold.seconds
            variants.pop(hold.variant, None)
            variants[hold.variant] = None
    return StretchDone(name, count, held[Side.LEFT], held[Side.RIGHT], tuple(reversed(variants)))


def _stiffness(sessions: Iterable[PastSession]) -> Stiffness | None:
    rated = [
        (session.before, session.after)
        for session in sessions
        if session.before is not None and session.after is not None
    ]
    if not rated:
        return None
    before, after = zip(*rated, strict=True)
    return Stiffness(len(rated), mean(before), mean(after))
