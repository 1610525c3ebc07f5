"""What belongs to a day, by the clock on the wall; a day begins when the user says."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, tzinfo

from glutestretch.diary.forms import Row, Value
from glutestretch.kit.days import day_at

_STAY = frozenset({"acknowledgements", "screenings", "left_out"})
"""What protects the user stays whatever day is deleted."""


def of_day(
    rows: Iterable[Row], day: date, begins: int, zone: tzinfo | None = None
) -> tuple[Row, ...]:
    """Return all that was done on a day: its sessions with all that belongs to them, and pains.

    A session belongs to the day on which it began, and what has no session to its own.

    Args:
        rows: What the diary holds.
        day: The day.
        begins: The hour at which a day begins.
        zone: Where the clock on the wall is; None for that of the system.
    """
    return tuple(row for row, found in _with_days(rows, begins, zone) if found == day)


def sessions_by_day(
    rows: Iterable[Row], begins: int, zone: tzinfo | None = None
) -> dict[date, int]:
    """Return the days on which something was done, in order, with the number of sessions.

    Args:
        rows: What the diary holds.
        begins: The hour at which a day begins.
        zone: Where the clock on the wall is; None for that of the system.
    """
    found: dict[date, int] = {}
    for row, day in _with_days(rows, begins, zone):
        found[day] = found.get(day, 0) + (row.table == "sessions")
    return dict(sorted(found.items()))


def _with_days(rows: Iterable[Row], begins: int, zone: tzinfo | None) -> Iterator[tuple[Row, date]]:
    def day(at: Value) -> date:
        return day_at(datetime.fromisoformat(str(at)).astimezone(zone), begins)

    known = [(row, row.named()) for row in rows if row.table not in _STAY]
    began: dict[Value, date] = {
        named["id"]: day(named["at"]) for row, named in known if row.table == "sessions"
    }
    for row, named in known:
        yield row, began.get(named.get("session")) or day(named["at"])
