"""Sentences outside of widgets in the user's language; widgets have ``self.tr``."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Return a sentence in the user's language, or in English if there is no translation.

    ``lupdate`` finds calls of this function by its name, but not calls of a wrapper around it.

    Args:
        text: The English sentence, as a literal.
        comment: Distinguishes two uses of the same words.
        n: The number for ``%n``, which also selects the plural form.
    """
    return QCoreApplication.translate("", text, comment, n)


def listed(words: Iterable[str]) -> str:
    """Return words as a list in a sentence: ``a, b and c``."""
    *most, last = words
    return tr("{most} and {last}").format(most=", ".join(most), last=last) if most else last
