"""What can be wrong with the files of reminders and calendars, in sentences."""

from pathlib import Path

from glutestretch.kit.translation import QT_TR_NOOP, tr


def unreadable(path: Path, error: OSError) -> str:
    """Return that the file cannot be read, so that it stays as it is."""
    words = tr(
        "The reminders in {path} cannot be read ({why}), so they are left as they are, and new "
        "ones last until you quit."
    )
    return words.format(path=path, why=error.strerror)


def newer(path: Path) -> str:
    """Return that a newer version wrote the file, so that it stays as it is."""
    words = tr(
        "The reminders in {path} were written by a newer version of this app, so they are left "
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
        "The reminders in {path} are damaged and cannot be set aside ({why}), so they are left "
        "as they are, and new ones last until you quit."
    )
    if what:
        words = tr(
            "The reminders in {path} are in fact {what} and cannot be set aside ({why}), so they "
            "are left as they are, and new ones last until you quit."
        )
    return words.format(path=path, what=what, why=error.strerror)


def renamed(aside: Path, what: str, *, copied: bool) -> str:
    """Return that the file is useless and has another name now.

    Args:
        aside: Its new name.
        what: What it is in place of a file; empty for one that is damaged.
        copied: Whether the reminders now come from a copy of it.
    """
    if copied and what:
        words = tr(
            "The file of the reminders was {what} and is now {aside}; the reminders come from a "
            "copy of it."
        )
    elif copied:
        words = tr(
            "The file of the reminders was damaged and is now {aside}; the reminders come from a "
            "copy of it."
        )
    elif what:
        words = tr("The file of the reminders was {what} and is now {aside}; none is left.")
    else:
        words = tr("The file of the reminders was damaged and is now {aside}; none is left.")
    return words.format(what=what, aside=aside)


def unwritable(path: Path, error: OSError, *, app_runs: bool) -> str:
    """Return that the file cannot be written, and what that means for changes."""
    words = tr("The reminders cannot be written to {path} ({why}); they are as they were.")
    if app_runs:
        words = tr(
            "The reminders cannot be written to {path} ({why}); changes to them last until you "
            "quit."
        )
    return words.format(path=path, why=error.strerror)


CALENDAR_EMPTY = QT_TR_NOOP("No calendar is written, because it would be empty.")
CALENDAR_UNWRITABLE = QT_TR_NOOP("The calendar cannot be written to {path} ({why}).")
SWITCHED_OFF = QT_TR_NOOP("“{reminder}” is not in the calendar: it is switched off.")
QUIET = QT_TR_NOOP("“{reminder}” is not in the calendar: events come in quiet periods, too.")
OVER = QT_TR_NOOP("“{reminder}” is not in the calendar: it is over.")
NOT_DONE = QT_TR_NOOP(
    "“{reminder}” is not in the calendar: a calendar cannot know what you have done."
)
SITTING = QT_TR_NOOP("“{reminder}” is not in the calendar: a calendar cannot know when you sit.")
