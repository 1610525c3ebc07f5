"""What can be said of exports and imports, in sentences."""

from datetime import date
from pathlib import Path

from glutestretch.archive.engine.history import PastSession
from glutestretch.kit import texts
from glutestretch.kit.problem import Problem
from glutestretch.kit.regional import date_text, time_text
from glutestretch.kit.translation import QT_TR_NOOP, tr

SENTENCES: texts.Sentences = {
    **texts.SENTENCES,
    "foreign_export": QT_TR_NOOP("it is not an export of the diary of Glutestretch."),
    "broken_export": QT_TR_NOOP("it is damaged; please export it again."),
    "newer_export": QT_TR_NOOP(
        "a newer version of Glutestretch has exported it; please update the app."
    ),
    "broken_entry": QT_TR_NOOP("entry {number} cannot be used: {problem}"),
    "unknown_kind": QT_TR_NOOP("entry {number} is of no known kind; there are {kinds}."),
    "entries_differ": QT_TR_NOOP(
        "entries {before} and {number} are the same one, but say different things."
    ),
    "not_a_name": QT_TR_NOOP("{field} is not a name that can be read."),
    "not_positions": QT_TR_NOOP("{field} is not a list of positions."),
    "too_long": QT_TR_NOOP("{field} is longer than {most} letters."),
}


def problem_words(problem: Problem) -> str:
    """Return what is wrong with a file, in a sentence."""
    return texts.problem_words(problem, SENTENCES)


def refused(path: Path, problem: Problem) -> str:
    """Return why a file was not imported."""
    words = tr("Nothing was imported from {path}: {problem}")
    return words.format(path=path, problem=problem_words(problem))


def not_a_file(path: Path, what: str) -> str:
    """Return that what should be imported is no file, or too large a one."""
    words = tr("Nothing was imported: {path} is {what}.")
    return words.format(path=path, what=what)


def no_name(path: Path) -> str:
    """Return that no file can be called what should be imported."""
    return tr("Nothing was imported: no file is called {path}.").format(path=ascii(str(path)))


def unreadable(path: Path, error: OSError) -> str:
    """Return that what should be imported cannot be read."""
    words = tr("Nothing was imported: {path} cannot be read ({why}).")
    return words.format(path=path, why=error.strerror)


def unwritable(path: Path, error: OSError) -> str:
    """Return that an export cannot be written."""
    words = tr("{path} cannot be written ({why}); what was there is as it was.")
    return words.format(path=path, why=error.strerror)


def unknown_ending(path: Path) -> str:
    """Return that a file's name does not say what should be in it."""
    words = tr(
        "Please let the name of {path} end in .csv for a table, .json for programs, or .pdf for a "
        "page to print."
    )
    return words.format(path=path)


def exported(path: Path) -> str:
    """Return that an export is written."""
    return tr("Your diary is in {path} now.").format(path=path)


def nothing_new(path: Path) -> str:
    """Return that an import has nothing that the diary lacks."""
    return tr("Your diary has everything in {path} already.").format(path=path)


def imported(sessions: int, entries: int) -> str:
    """Return how much an import has added."""
    if sessions:
        return tr("%n sessions were added to your diary.", "", sessions)
    return tr("%n entries were added to your diary.", "", entries)


def empty() -> str:
    """Return that there is nothing to export or delete."""
    return tr("There is nothing in your diary yet.")


def empty_day(day: date) -> str:
    """Return that there is nothing to delete on a day."""
    return tr("There is nothing in your diary on {day}.").format(day=date_text(day))


def day_deleted(day: date) -> str:
    """Return that a day was deleted."""
    return tr("Deleted: {day}").format(day=date_text(day))


def all_deleted() -> str:
    """Return that everything was deleted."""
    return tr("Your diary is empty now. The questions about your health are asked again.")


def session_line(session: PastSession) -> str:
    """Return a past session on one line."""
    local = session.began.astimezone()
    words = tr("{day}, {time}: {minutes}, {holds}").format(
        day=date_text(local.date()),
        time=time_text(local.time()),
        minutes=tr("%n minutes held", "", round(session.seconds_held / 60)),
        holds=tr("%n holds", "", len(session.holds)),
    )
    if session.before is None or session.after is None:
        return words
    stiffness = tr("{session}, stiffness {before} before and {after} after")
    return stiffness.format(session=words, before=session.before, after=session.after)


def sessions_on_day(sessions: int) -> str:
    """Return what was done on a day."""
    return tr("%n sessions on this day.", "", sessions)


def nothing_on_day() -> str:
    """Return that nothing was done on a day."""
    return tr("Nothing on this day.")


def nothing_yet() -> str:
    """Return that nothing was done on any day."""
    return tr("There are no sessions and no pains in the diary.")


def report_saved(path: Path) -> str:
    """Return that the report is written."""
    return tr("The page to print is in {path} now.").format(path=path)
