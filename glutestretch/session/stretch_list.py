"""The words of the stretch list and of the routine above it."""

from datetime import datetime, timedelta

from glutestretch.diary.completion import TOGETHER
from glutestretch.diary.events import Overview
from glutestretch.kit.record import Record
from glutestretch.kit.translation import tr as _tr
from glutestretch.session.engine import plan as plans
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Catalogue, Stretch
from glutestretch.stretches.sides import Side

_RECENT_DAYS = 7
_JUST_NOW_SECONDS = 600


def routine(catalogue: Catalogue, past: Overview) -> tuple[Stretch, ...]:
    """Return the stretches of the routine: all but the optional and those left out."""
    return tuple(
        stretch
        for stretch in catalogue.stretches
        if not stretch.optional and stretch.id not in past.out
    )


def first_side(settings: Settings, past: Overview) -> Side:
    """Return the side that the next session begins with."""
    if settings.starting_side == "alternate":
        return Side.LEFT if past.last_first_side == Side.RIGHT else Side.RIGHT
    return Side(settings.starting_side)


def routine_words(catalogue: Catalogue, past: Overview, settings: Settings) -> str:
    """Return how much the routine is: stretches, sides, minutes."""
    stretches = routine(catalogue, past)
    if not stretches:
        return _tr("Every stretch is left out")
    minutes = max(1, round(plans.make(stretches, Side.RIGHT, settings).seconds / 60))
    words = _tr("{n} stretches · both sides · about {minutes} min")
    if len(stretches) == 1:
        words = _tr("1 stretch · both sides · about {minutes} min")
    return words.format(n=len(stretches), minutes=minutes)


def done_words(done: datetime, now: datetime) -> str:
    """Return when something was done, as people say it; a moment to come is given by date."""
    days = (now.astimezone().date() - done.astimezone().date()).days
    seconds = (now - done).total_seconds()
    if 0 <= seconds < _JUST_NOW_SECONDS:
        return _tr("Done just now")
    if days == 0 and seconds >= 0:
        return _tr("Done today")
    if days == 1:
        return _tr("Done yesterday")
    if 1 < days < _RECENT_DAYS:
        return _tr("Done {days} days ago").format(days=days)
    from glutestretch.kit.regional import date_text  # noqa: PLC0415 - not at the first paint

    return _tr("Done on {date}").format(date=date_text(done.astimezone().date()))


def now_words(stretch: Stretch, side: Side) -> str:
    """Return that a stretch is played just now, and on which side."""
    if not stretch.two_sided:
        return _tr("Now")
    return _tr("Now · left side") if side is Side.LEFT else _tr("Now · right side")


def last_whole(stretch: Stretch, past: Overview) -> datetime | None:
    """Return when the stretch was last done on all its sides, or None if it never was."""
    if stretch.two_sided:
        return past.last_done.get(stretch.id)
    return max(past.last_side.get(stretch.id, {}).values(), default=None)


def begun_side(stretch: Stretch, past: Overview, now: datetime) -> Side | None:
    """Return the side that was held last, while the other one can still be added to it."""
    sides = past.last_side.get(stretch.id, {})
    if not stretch.two_sided or not sides:
        return None
    side = max(sides, key=lambda one: sides[one])
    done = past.last_done.get(stretch.id)
    whole = done is not None and done >= sides[side]
    return None if whole or not timedelta(0) <= now - sides[side] <= TOGETHER else Side(side)


def detail(stretch: Stretch, past: Overview, settings: Settings, now: datetime) -> str:
    """Return the second line of a stretch in the list."""
    if stretch.until:
        words = [_tr("Optional"), stretch.until] if stretch.optional else [stretch.until]
    else:
        sides = _tr("{n} deep breaths a side") if stretch.two_sided else _tr("{n} deep breaths")
        words = [sides.format(n=settings.breaths)]
    if stretch.id in past.left_out:
        words.insert(0, _tr("Left out after pain"))
    elif stretch.id in past.advised_against:
        words.insert(0, _tr("Left out by your answers"))
    elif (side := begun_side(stretch, past, now)) is not None:
        words.insert(0, _tr("Left side done") if side is Side.LEFT else _tr("Right side done"))
    elif (done := last_whole(stretch, past)) is not None:
        words.insert(0, "✓ " + done_words(done, now))
    return " · ".join(words)


class Entry(Record):
    """One stretch in the list; ``picture`` names the picture it is shown by."""

    id: str
    name: str
    detail: str
    picture: str
    optional: bool
    left_out: bool
    done: bool


def entries(
    catalogue: Catalogue,
    past: Overview,
    settings: Settings,
    now: datetime,
    playing: tuple[str, Side] | None = None,
) -> tuple[Entry, ...]:
    """Return the whole list; ``playing`` is the stretch and side that a session is at."""
    played = playing[0] if playing else ""
    return tuple(
        Entry(
            id=stretch.id,
            name=stretch.name,
            detail=now_words(stretch, playing[1])
            if playing and stretch.id == played
            else detail(stretch, past, settings, now),
            picture=stretch.picture(len(stretch.steps) - 1),
            optional=stretch.optional,
            left_out=stretch.id in past.out,
            done=last_whole(stretch, past) is not None
            and begun_side(stretch, past, now) is None
            and stretch.id != played,
        )
        for stretch in catalogue.stretches
    )
