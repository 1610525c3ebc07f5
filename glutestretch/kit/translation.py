"""Sentences outside of widgets in the user's language; widgets have ``self.tr``.

Where Qt is loaded it holds the translation. It is never loaded to be asked: a command that finds
the app closed reads the build's own table with ``use_table``.
"""

import sys
from collections.abc import Iterable, Mapping

Forms = tuple[str, ...]
"""A sentence in another language: as it is said of one, of two, of many; or its only form."""
_table: dict[tuple[str, str], Forms] = {}
_language = ""


def use_table(language: str, table: Mapping[tuple[str, str], Forms]) -> None:
    """Speak a language without Qt from now on.

    Args:
        language: Its code.
        table: Its sentences, by the English one and the comment.
    """
    global _language  # noqa: PLW0603 - as Qt's translators, it is the process's
    _language = language
    _table.clear()
    _table.update(table)


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
    if core:
        said = str(core.QCoreApplication.translate("", text, comment, n))
    else:
        said = _without_qt(text, comment, n) if _table else english
    if n == 1 and said == english:  # a sentence that is missing there says it as of many
        from glutestretch._built.english import ONE  # noqa: PLC0415 - not at the first paint

        return ONE.get((text, comment), text).replace("%n", "1")
    return said


def _without_qt(text: str, comment: str, n: int) -> str:
    from glutestretch.kit.plurals import plural_form  # noqa: PLC0415 - for commands alone

    forms = _table.get((text, comment)) or (text,)
    if n < 0:
        return forms[0]
    return forms[min(plural_form(_language, n), len(forms) - 1)].replace("%n", str(n))


def listed(words: Iterable[str]) -> str:
    """Return words as a list in a sentence: ``a, b and c``."""
    *most, last = words
    return tr("{most} and {last}").format(most=comma().join(most), last=last) if most else last


def comma() -> str:
    """Return what stands between the things of a list in a sentence."""
    return tr(", ", "between the things of a list")


def decimal(number: float) -> str:
    """Return a number with one decimal, as the language of the sentences writes it."""
    return f"{number:.1f}".replace(".", tr(".", "the decimal point"))


def begun(words: str) -> str:
    """Return the words with the first letter capitalised, as at the start of a sentence."""
    return words[:1].upper() + words[1:]


def QT_TR_NOOP(text: str) -> str:
    """Mark a sentence in data for ``lupdate``; ``tr`` translates it where it is shown."""
    return text
