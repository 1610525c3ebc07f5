"""What can be wrong with a command, in sentences."""

from pathlib import Path

from glutestretch.kit import texts
from glutestretch.kit.problem import Problem
from glutestretch.kit.translation import QT_TR_NOOP, tr
from glutestretch.reminders.texts import problems

SENTENCES: texts.Sentences = {
    **problems.SENTENCES,
    "no_count": QT_TR_NOOP("“{text}” is not a number from 1 to {most}."),
    "no_start": QT_TR_NOOP("“{text}” is not a moment; write it like 2026-03-28T12:00."),
    "no_such_routine": QT_TR_NOOP("There is no routine “{name}”; there are {ids}."),
    "several_routines": QT_TR_NOOP("“{name}” can be {ids}; please write more of it."),
}


def problem_words(problem: Problem) -> str:
    """Return what is wrong with what was typed, in a sentence."""
    return texts.problem_words(problem, SENTENCES)


def unreadable(path: Path, error: OSError) -> str:
    """Return that the file of the reminders cannot be read."""
    words = tr("The file of the reminders, {path}, cannot be read ({why}); it is left as it is.")
    return words.format(path=path, why=error.strerror)


def not_a_file(path: Path, what: str) -> str:
    """Return that something else is in the place of the file of the reminders."""
    words = tr("The file of the reminders, {path}, is {what}; it is left as it is.")
    return words.format(path=path, what=what)


def damaged(path: Path) -> str:
    """Return that the file of the reminders is damaged."""
    words = tr("The file of the reminders, {path}, is damaged; it is left as it is.")
    return words.format(path=path)


def newer(path: Path) -> str:
    """Return that a newer version wrote the file of the reminders."""
    words = tr(
        "The file of the reminders, {path}, was written by a newer version of this app; it is "
        "left as it is."
    )
    return words.format(path=path)


def linux_alone() -> str:
    """Return that menus are the installer's work on this system."""
    return tr("install-desktop is for Linux; on this system an installer does that.")


def launcher_there(entry: Path) -> str:
    """Return that the app is in the menus now."""
    words = tr("Glutestretch is in your menus now, by {path}; install-desktop --remove undoes it.")
    return words.format(path=entry)


def launcher_gone() -> str:
    """Return that the app is in the menus no more, and does not start at login."""
    return tr("Glutestretch is in your menus no more, and does not start at login.")


def unwritable_launcher(error: OSError | None) -> str:
    """Return that the launcher cannot be changed; without an error, that its command is no text."""
    if error is None:
        return tr("The path of this installation is no text that a launcher can hold.")
    words = tr("{path} cannot be changed ({why}).")
    return words.format(path=error.filename, why=error.strerror)
