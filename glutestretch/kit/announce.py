"""Words as sentences, and sentences for screen readers."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(where: QWidget, sentence: str) -> None:
    """Let a screen reader say a sentence, if there is one."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, sentence))


def begun(words: str) -> str:
    """Return words with a capital, as a sentence begins."""
    return words[:1].upper() + words[1:]
