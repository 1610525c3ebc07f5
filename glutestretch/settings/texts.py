"""What can be wrong with settings and their files, in sentences."""

from pathlib import Path

from glutestretch.kit import texts
from glutestretch.kit.problem import Problem
from glutestretch.kit.translation import QT_TR_NOOP, tr

SENTENCES: texts.Sentences = {
    **texts.SENTENCES,
    "unknown_setting": QT_TR_NOOP("{name} is not a setting of this version."),
}


def problem_words(problem: Problem) -> str:
    """Return what is wrong with a setting, in a sentence."""
    return texts.problem_words(problem, SENTENCES)


def in_file(problem: Problem) -> str:
    """Return what is wrong with a setting in the file."""
    return tr("Settings: {problem}").format(problem=problem_words(problem))


def unreadable(path: Path, error: OSError) -> str:
    """Return that the file cannot be read, so that it stays as it is."""
    words = tr(
        "The settings in {path} cannot be read ({why}), so the usual ones apply and changes last "
        "until you quit."
    )
    return words.format(path=path, why=error.strerror)


def stuck(path: Path, what: str, error: OSError) -> str:
    """Return that the file is useless but stays, for it cannot be renamed.

    Args:
        path: The file.
        what: What it is in place of a file; empty for one that is damaged.
        error: Why it cannot be renamed.
    """
    words = tr(
        "The settings in {path} are damaged and cannot be set aside ({why}), so the usual ones "
        "apply and changes last until you quit."
    )
    if what:
        words = tr(
            "The settings in {path} are in fact {what} and cannot be set aside ({why}), so the "
            "usual ones apply and changes last until you quit."
        )
    return words.format(path=path, what=what, why=error.strerror)


def renamed(aside: Path, what: str) -> str:
    """Return that the file is useless and has another name now.

    Args:
        aside: Its new name.
        what: What it is in place of a file; empty for one that is damaged.
    """
    words = tr("The settings file was damaged and is now {aside}; the usual settings apply.")
    if what:
        words = tr("The settings file was {what} and is now {aside}; the usual settings apply.")
    return words.format(what=what, aside=aside)


def unwritable(path: Path, error: OSError) -> str:
    """Return that the settings cannot be written."""
    words = tr("The settings cannot be written to {path} ({why}); they apply until you quit.")
    return words.format(path=path, why=error.strerror)


def window_renamed(aside: Path, what: str) -> str:
    """Return that what was no file for the window's place has another name now."""
    words = tr(
        "The file for the window's place was {what} and is now {aside}; a new one was started."
    )
    return words.format(what=what, aside=aside)
