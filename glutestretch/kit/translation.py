"""Sentences outside of widgets in the user's language; widgets have ``self.tr``."""

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
