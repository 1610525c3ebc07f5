"""Two languages that nobody speaks, for tests that look for English and for words cut off."""

import re
import string

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

_LATIN = "áƀçðéƒĝĥíĵķļɱñöþǫŕšţúṽŵẋýž"
_HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרש"
_PLACEHOLDERS = re.compile(r"(\{[^}]*\}|%n|<[^>]*>|&[a-z]+;)")
# One in three more: what German needs where English is short, and more than it needs elsewhere.
LONGER = 1 / 3


class PseudoLanguage(QTranslator):
    """Writes every marked sentence longer, and with letters that English has not.

    Args:
        parent: What it is made for.
        right_to_left: Whether to write Hebrew letters, and lay windows out from the right.
    """

    def __init__(self, parent: QObject, *, right_to_left: bool = False) -> None:
        super().__init__(parent)
        self.right_to_left = right_to_left
        letters = (_HEBREW * 2) if right_to_left else _LATIN + _LATIN.upper()
        self._letters = str.maketrans(dict(zip(string.ascii_letters, letters, strict=True)))

    def isEmpty(self) -> bool:
        """Say that there is something to translate with."""
        return False

    def translate(
        self,
        _context: str,
        text: str,
        _comment: str | None = None,
        n: int = -1,
    ) -> str:
        """Return a sentence in this language; placeholders, markup and ``&`` stay as they are."""
        if text == "QT_LAYOUT_DIRECTION":
            return "RTL" if self.right_to_left else "LTR"
        parts = _PLACEHOLDERS.split(text)
        parts[::2] = [part.translate(self._letters) for part in parts[::2]]
        words = len(re.sub(r"\W", "", text))
        longer = parts[0][:1].strip("& ") or "ö"
        more = " ".join(longer * 5 for _ in range(round(words * LONGER / 5)))
        said = "".join(parts) + (f" {more}" if more else "")
        return said if n < 0 else said.replace("%n", str(n))


def speak(language: PseudoLanguage) -> None:
    """Let the app speak this language from now on."""
    QCoreApplication.installTranslator(language)


def be_silent(language: PseudoLanguage) -> None:
    """Let the app speak English again."""
    QCoreApplication.removeTranslator(language)
