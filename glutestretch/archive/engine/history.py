"""Sessions of the past, put together from the diary's rows."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo

from glutestretch.diary.events import (
    HoldOutcome,
    Occasion,
    PastPain,
    SessionOutcome,
    TighterSide,
)
from glutestretch.diary.forms import Row, Value, clean
from glutestretch.kit.record import Record
from glutestretch.stretches.sides import Side

Plain = dict[str, object]


class PastHold(Record):
    """A hold of a past session; an empty variant is the stretch itself."""

    stretch: str
    side: Side
    breaths: int
    seconds: float
    outcome: HoldOutcome
    variant: str = ""


class PastSession(Record):
    """A session of the past.

    Attributes:
        id: The session's id.
        began: When.
        ended: When; None if it never ended.
        outcome: How it ended; None likewise.
        routine: The id of its routine.
        title: The routine's own title; empty for those of the app.
        holds: Its holds, in order.
        before: How stiff hips and lower back were before it, 0 to 10; None if not said.
        after: The same after it.
        tighter: Which side felt tighter; None if not said.
    """

    id: str
    began: datetime
    ended: datetime | None
    outcome: SessionOutcome | None
    routine: str
    title: str
    holds: tuple[PastHold, ...]
    before: int | None
    after: int | None
    tighter: TighterSide | None

    @property
    def seconds_held(self) -> float:
        """How long its holds took together."""
        return sum(hold.seconds for hold in self.holds)


def sessions(rows: Iterable[Row]) -> tuple[PastSession, ...]:
    """Return all sessions, in the order in which they were recorded.

    Args:
        rows: What the diary holds; rows that the app never writes are left out before.
    """
    of_session: dict[Value, dict[str, list[dict[str, Value]]]] = {}
    began = []
    for row in rows:
        named = row.named()
        if row.table == "sessions":
            began.append(named)
        elif "session" in named:
            of_session.setdefault(named["session"], {}).setdefault(row.table, []).append(named)
    return tuple(_session(one, of_session.get(one["id"], {})) for one in began)


def _session(
    began: Mapping[str, Value], parts: Mapping[str, list[dict[str, Value]]]
) -> PastSession:
    routine = json.loads(str(began["routine"]))
    [*_, ended] = [None, *parts.get("ends", [])]
    [*_, tighter] = [None, *parts.get("tighter_sides", [])]
    stiffness = {told["occasion"]: told["level"] for told in parts.get("stiffness", [])}
    return PastSession(
        str(began["id"]),
        datetime.fromisoformat(str(began["at"])),
        datetime.fromisoformat(str(ended["at"])) if ended else None,
        SessionOutcome(str(ended["outcome"])) if ended else None,
        routine["id"],
        routine.get("title", ""),
        tuple(_hold(hold) for hold in parts.get("holds", [])),
        _level(stiffness.get(Occasion.BEFORE)),
        _level(stiffness.get(Occasion.AFTER)),
        TighterSide(str(tighter["side"])) if tighter else None,
    )


def _hold(held: Mapping[str, Value]) -> PastHold:
    return PastHold(
        str(held["stretch"]),
        Side(str(held["side"])),
        int(held["breaths"] or 0),
        float(held["seconds"] or 0),
        HoldOutcome(str(held["outcome"])),
        str(held["variant"]),
    )


def _level(told: Value) -> int | None:
    return told if isinstance(told, int) else None


def as_plain(session: PastSession, zone: tzinfo | None) -> Plain:
    """Return a session in plain values, with moments by the clock on the wall.

    Args:
        session: The session.
        zone: Where that clock is; None for that of the system.
    """
    return {
        "id": session.id,
        "began": _local(session.began, zone),
        "ended": _local(session.ended, zone) if session.ended else None,
        "outcome": session.outcome.value if session.outcome else None,
        "routine": session.routine,
        "title": session.title,
        "seconds_held": round(session.seconds_held, 1),
        "stiffness_before": session.before,
        "stiffness_after": session.after,
        "tighter_side": session.tighter.value if session.tighter else None,
        "holds": [
            {
                "stretch": hold.stretch,
                "variant": hold.variant or None,
                "side": hold.side.value,
                "breaths": hold.breaths,
                "seconds": round(hold.seconds, 1),
                "outcome": hold.outcome.value,
            }
            for hold in session.holds
        ],
    }


def _local(at: datetime, zone: tzinfo | None) -> str:
    return at.astimezone(zone).isoformat(timespec="seconds")


def pain_as_plain(pain: PastPain, zone: tzinfo | None) -> Plain:
    """Return a reported pain in plain values, with moments by the clock on the wall.

    Args:
        pain: The pain.
        zone: Where that clock is; None for that of the system.
    """
    told = pain.report
    return {
        "at": _local(told.at, zone),
        "stretch": told.stretch or None,
        "variant": told.variant or None,
        "side": told.side.value if told.side else None,
        "level": told.level,
        "moment": told.moment.value,
        "note": clean(told.note),
        "put_back": _local(pain.put_back, zone) if pain.put_back else None,
    }
