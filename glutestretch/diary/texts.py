"""What can be wrong with the diary, in sentences."""

from pathlib import Path

from glutestretch.diary.schema import Damage, DamagedDiaryError
from glutestretch.kit.translation import QT_TR_NOOP, tr

_SET_ASIDE = {
    Damage.DAMAGED: QT_TR_NOOP(
        "The diary was damaged and is kept as {aside}; a new one was started."
    ),
    Damage.EMPTY: QT_TR_NOOP("The diary was empty and is kept as {aside}; a new one was started."),
    Damage.FOREIGN: QT_TR_NOOP(
        "The diary was another program's database and is kept as {aside}; a new one was started."
    ),
    Damage.INCOMPLETE: QT_TR_NOOP(
        "The diary lacked what it has to hold ({detail}) and is kept as {aside}; a new one was "
        "started."
    ),
    Damage.NOT_A_FILE: QT_TR_NOOP(
        "The diary was {detail} and is kept as {aside}; a new one was started."
    ),
}
_STUCK = {
    Damage.DAMAGED: QT_TR_NOOP(
        "The diary {path} is damaged and could not be set aside ({why}), so nothing is written "
        "down; please move it away and start the app again."
    ),
    Damage.EMPTY: QT_TR_NOOP(
        "The diary {path} is empty and could not be set aside ({why}), so nothing is written "
        "down; please move it away and start the app again."
    ),
    Damage.FOREIGN: QT_TR_NOOP(
        "The diary {path} is another program's database and could not be set aside ({why}), so "
        "nothing is written down; please move it away and start the app again."
    ),
    Damage.INCOMPLETE: QT_TR_NOOP(
        "The diary {path} lacks what it has to hold ({detail}) and could not be set aside ({why}), "
        "so nothing is written down; please move it away and start the app again."
    ),
    Damage.NOT_A_FILE: QT_TR_NOOP(
        "The diary {path} is {detail} and could not be set aside ({why}), so nothing is written "
        "down; please move it away and start the app again."
    ),
}


def was_set_aside(damage: DamagedDiaryError, aside: Path) -> str:
    """Return that a useless diary has another name now."""
    return tr(_SET_ASIDE[damage.damage]).format(detail=damage.detail, aside=aside)


def stuck(path: Path, damage: DamagedDiaryError, error: OSError | None) -> str:
    """Return that a useless diary is in the way.

    Args:
        path: The diary.
        damage: What is wrong with it.
        error: Why it could not be set aside; None if the one that was started broke, too.
    """
    why = _why(error) if error else tr("it broke twice")
    return tr(_STUCK[damage.damage]).format(path=path, detail=damage.detail, why=why)


def in_use(path: Path) -> str:
    """Return that another program is using the diary."""
    words = tr(
        "Another program is using the diary {path}; what you do is remembered and saved as soon as "
        "it has finished."
    )
    return words.format(path=path)


def disk_full(path: Path) -> str:
    """Return that there is no space for the diary."""
    words = tr(
        "The disk is full, so nothing can be written to the diary {path}; what you do is "
        "remembered while the app runs and saved once there is space."
    )
    return words.format(path=path)


def unwritable(path: Path, error: Exception) -> str:
    """Return that the diary cannot be written for some other reason."""
    words = tr(
        "The diary {path} cannot be written ({why}); what you do is remembered while the app runs, "
        "so please check that the folder exists and that you may write to it."
    )
    return words.format(path=path, why=_why(error))


def unreadable(path: Path) -> str:
    """Return that some of the holds cannot be read."""
    words = tr("A part of the diary {path} cannot be read, so not every hold is shown.")
    return words.format(path=path)


def newer(path: Path) -> str:
    """Return that a newer version wrote the diary."""
    words = tr(
        "The diary {path} was written by a newer version of the app, so it is left as it is and "
        "nothing is written down; please update the app."
    )
    return words.format(path=path)


def written_by_newer(path: Path) -> str:
    """Return that a newer version wrote the diary, which was only to be read."""
    words = tr("The diary {path} was written by a newer version of the app; please update the app.")
    return words.format(path=path)


def unusable(path: Path, error: Exception) -> str:
    """Return that the diary cannot be read at all."""
    why = tr("it is damaged") if isinstance(error, DamagedDiaryError) else _why(error)
    return tr("The diary {path} cannot be read ({why}).").format(path=path, why=why)


def no_copy(path: Path, error: Exception) -> str:
    """Return that the diary could not be backed up, and so was not migrated."""
    words = tr(
        "The diary {path} could not be made ready for this version of the app, because no copy "
        "could be made first ({why}); it is left as it is and nothing is written down until the "
        "next start."
    )
    return words.format(path=path, why=_why(error))


def not_migrated(path: Path, error: Exception) -> str:
    """Return that the diary could not be migrated."""
    words = tr(
        "The diary {path} could not be made ready for this version of the app ({why}), so it is "
        "left as it is and nothing is written down until the next start."
    )
    return words.format(path=path, why=_why(error))


def _why(error: Exception) -> str:
    """Return what the system or SQLite says, in whatever language it does."""
    return str(getattr(error, "strerror", None) or error)
