"""Every sentence of own routines outside of their widgets."""

from pathlib import Path

from glutestretch.kit import texts
from glutestretch.kit.problem import Problem
from glutestretch.kit.translation import QT_TR_NOOP, begun, tr
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.routines import Entry, Sides

SENTENCES: texts.Sentences = {
    **texts.SENTENCES,
    "not_own": QT_TR_NOOP("“{id}” is not the id of an own routine; those begin with own-."),
}


def sides_words(sides: Sides) -> str:
    """Return on which sides an entry is done, as it can be chosen."""
    return {
        Sides.BOTH: tr("Both sides, first as in the settings"),
        Sides.RIGHT_FIRST: tr("Right side first"),
        Sides.LEFT_FIRST: tr("Left side first"),
        Sides.ALTERNATE: tr("First side in turns"),
        Sides.TIGHTER_FIRST: tr("Tighter side first"),
        Sides.RIGHT: tr("Right side only"),
        Sides.LEFT: tr("Left side only"),
        Sides.TIGHTER: tr("Tighter side only"),
    }[sides]


def entry_words(catalogue: Catalogue, entry: Entry) -> str:
    """Return how an entry is done: ``5 times 10 seconds · Right side first``."""
    known = entry.stretch in catalogue
    told = [_hold(entry, catalogue[entry.stretch].until if known else "")]
    if entry.holds > 1 and entry.between != Entry.between:
        told.append(tr("{seconds} s between holds").format(seconds=_short(entry.between)))
    if entry.repetitions > 1:
        told.append(tr("%n whole rounds", "", entry.repetitions))
    if known and entry.sides is not Sides.BOTH:
        told.append(sides_words(entry.sides))
    if entry.rest is not None:
        told.append(tr("{seconds} s rest before").format(seconds=_short(entry.rest)))
    if entry.step_seconds is not None:
        told.append(tr("{seconds} s a step").format(seconds=_short(entry.step_seconds)))
    return begun(" · ".join(told))


def _hold(entry: Entry, until: str) -> str:
    if entry.seconds is not None:
        hold = tr("{seconds} seconds").format(seconds=_short(entry.seconds))
    elif entry.breaths is not None:
        hold = tr("%n breaths", "", entry.breaths)
    else:
        hold = until or tr("breaths as in the settings")
    if entry.holds == 1:
        return hold
    return tr("%n times {hold}", "", entry.holds).format(hold=hold)


def _short(seconds: float) -> str:
    return f"{seconds:g}"


def length_words(stretches: int, minutes: int) -> str:
    """Return how many stretches a routine has, and how long it takes."""
    return tr("%n stretches · about {minutes} min", "", stretches).format(minutes=minutes)


def own_title(number: int) -> str:
    """Return what a new routine is called until it gets a name."""
    if number == 1:
        return tr("My routine")
    return tr("My routine {number}").format(number=number)


def copy_title(title: str) -> str:
    """Return what a copy of a routine is called."""
    return tr("{title} (copy)").format(title=title)


# --- the file


def unusable(number: int, problem: Problem) -> str:
    """Return that an entry of the file cannot be used, and why."""
    words = tr("Routine {number} of the file cannot be used: {problem}")
    return words.format(number=number, problem=texts.problem_words(problem, SENTENCES))


def unreadable(path: Path, error: OSError) -> str:
    """Return that the file cannot be read, so that it stays as it is."""
    words = tr(
        "Your routines in {path} cannot be read ({why}), so they are left as they are, and new "
        "ones last until you quit."
    )
    return words.format(path=path, why=error.strerror)


def newer(path: Path) -> str:
    """Return that a newer version wrote the file, so that it stays as it is."""
    words = tr(
        "Your routines in {path} were written by a newer version of this app, so they are left "
        "as they are, and new ones last until you quit."
    )
    return words.format(path=path)


def stuck(path: Path, what: str, error: OSError) -> str:
    """Return that the file is useless but stays, for it cannot be renamed.

    Args:
        path: The file.
        what: What it is in place of a file; empty for one that is damaged.
        error: Why it cannot be renamed.
    """
    words = tr(
        "Your routines in {path} are damaged and cannot be set aside ({why}), so they are left "
        "as they are, and new ones last until you quit."
    )
    if what:
        words = tr(
            "Your routines in {path} are in fact {what} and cannot be set aside ({why}), so they "
            "are left as they are, and new ones last until you quit."
        )
    return words.format(path=path, what=what, why=error.strerror)


def renamed(aside: Path, what: str, *, copied: bool) -> str:
    """Return that the file is useless and has another name now.

    Args:
        aside: Its new name.
        what: What it is in place of a file; empty for one that is damaged.
        copied: Whether the routines now come from a copy of it.
    """
    if copied and what:
        words = tr(
            "The file of your routines was {what} and is now {aside}; the routines come from a "
            "copy of it."
        )
    elif copied:
        words = tr(
            "The file of your routines was damaged and is now {aside}; the routines come from a "
            "copy of it."
        )
    elif what:
        words = tr("The file of your routines was {what} and is now {aside}; none is left.")
    else:
        words = tr("The file of your routines was damaged and is now {aside}; none is left.")
    return words.format(what=what, aside=aside)


def unwritable(path: Path, error: OSError) -> str:
    """Return that the file cannot be written, and what that means for changes."""
    words = tr(
        "Your routines cannot be written to {path} ({why}); changes to them last until you quit."
    )
    return words.format(path=path, why=error.strerror)
