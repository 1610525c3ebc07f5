"""What keys are called on this system and in this language."""

from PySide6.QtGui import QGuiApplication, QKeySequence

_LEFT_TO_RIGHT, _AS_BEFORE = "\u2066", "\u2069"
"""Unicode's marks around what is read from the left in any language, as the names of keys are."""


def key_name(key: QKeySequence | str) -> str:
    """Return the name of a key or of several keys held together, as in ``Alt+Up``.

    Args:
        key: The keys, or their names as ``QKeySequence`` reads them.
    """
    return read_from_left(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def read_from_left(name: str) -> str:
    """Return a key's name such that a language written from the right leaves its signs in order."""
    return f"{_LEFT_TO_RIGHT}{name}{_AS_BEFORE}" if QGuiApplication.isRightToLeft() else name
