"""Sentences outside of widgets in the user's language; widgets have ``self.tr``."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Return a sentence in the user's language, or as it is where there is no translation.

    ``lupdate`` finds calls of this function by its name, and none of a function around it.

    Args:
        text: The English sentence, written out at the call.
        comment: What tells two uses of the same words apart.
        n: The number that ``%n`` stands for, where the sentence has one. By it the language
            chooses among its plural forms.
    """
    return QCoreApplication.translate("", text, comment, n)


def listed(words: Iterable[str]) -> str:
    """Return words as a list in a sentence: ``a, b and c``."""
    *most, last = words
    return tr("{most} and {last}").format(most=", ".join(most), last=last) if most else last
