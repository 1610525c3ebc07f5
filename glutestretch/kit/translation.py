"""Sentences outside of widgets in the user's language; widgets have ``self.tr``.

Only Qt can hold a translation, so it is asked where it is loaded, and never loaded to be asked: a
command that finds the app closed speaks the English of the code.
"""

import sys
from collections.abc import Iterable


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Return a sentence in the user's language, or in English if there is no translation.

    ``lupdate`` finds calls of this function by its name, but not calls of a wrapper around it.

    Args:
        text: The English sentence, as a literal; with ``%n``, as it is said of many.
        comment: Distinguishes two uses of the same words.
        n: The number for ``%n``, which also selects the plural form.
    """
    english = text if n < 0 else text.replace("%n", str(n))
    core = sys.modules.get("PySide6.QtCore")
    said = str(core.QCoreApplication.translate("", text, comment, n)) if core else english
    return _of_one(text, comment) if n == 1 and said == english else said


def _of_one(text: str, comment: str) -> str:
    """Return what English says of one; a sentence that is missing there says it as of many."""
    from glutestretch._built.english import ONE  # noqa: PLC0415 - not at the first paint

    return ONE.get((text, comment), text).replace("%n", "1")


def listed(words: Iterable[str]) -> str:
    """Return words as a list in a sentence: ``a, b and c``."""
    *most, last = words
    return tr("{most} and {last}").format(most=", ".join(most), last=last) if most else last


def begun(words: str) -> str:
    """Return the words with the first letter capitalised, as at the start of a sentence."""
    return words[:1].upper() + words[1:]


def QT_TR_NOOP(text: str) -> str:
    """Mark a sentence in data for ``lupdate``; ``tr`` translates it where it is shown."""
    return text
