"""The words of the stretch list and of the routine above it."""

from datetime import datetime, timedelta

from glutestretch.diary.completion import TOGETHER
from glutestretch.diary.events import Overview
from glutestretch.kit.record import Record
from glutestretch.session import texts
from glutestretch.session.engine import plan as plans
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Catalogue, Stretch
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routine_texts import routine_title
from glutestretch.stretches.routines import FULL, Routine
from glutestretch.stretches.sides import Side


def routine(book: RoutineBook, past: Overview, chosen: str = FULL) -> Routine:
    """Return the chosen routine, or the full one if it is gone, without what is left out."""
    return book.found(chosen).without(past.out)


def minutes(catalogue: Catalogue, found: Routine, settings: Settings) -> int:
    """Return how many minutes a routine probably takes, at least one."""
    return max(1, round(plans.make(catalogue, found, Side.RIGHT, settings).seconds / 60))


def first_side(settings: Settings, past: Overview) -> Side:
    """Return the side that the next session begins with."""
    if settings.starting_side == "alternate":
        return Side.LEFT if past.last_first_side == Side.RIGHT else Side.RIGHT
    return Side(settings.starting_side)


def routine_words(catalogue: Catalogue, left: Routine, settings: Settings) -> str:
    """Return how much a routine is: title, stretches, sides, minutes.

    Args:
        catalogue: The stretches.
        left: The routine, without what is left out.
        settings: Breaths and times.
    """
    title = "" if left.id == FULL else routine_title(catalogue, left)
    return texts.routine(len(left.stretches), minutes(catalogue, left, settings), title)


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
        words = [texts.optional(), stretch.until] if stretch.optional else [stretch.until]
    else:
        words = [texts.breaths(settings.breaths, two_sided=stretch.two_sided)]
    if variant := stretch.varied(dict(settings.variants).get(stretch.id, "")).variant_name:
        words.insert(0, variant)
    if stretch.id in past.left_out:
        words.insert(0, texts.left_out(after_pain=True))
    elif stretch.id in past.advised_against:
        words.insert(0, texts.left_out(after_pain=False))
    elif (side := begun_side(stretch, past, now)) is not None:
        words.insert(0, texts.side_done(side))
    elif (done := last_whole(stretch, past)) is not None:
        words.insert(0, "✓ " + texts.done(done, now))
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
            detail=texts.playing(playing[1], two_sided=stretch.two_sided)
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
