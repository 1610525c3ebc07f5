"""Announcements to screen readers, and capitalised sentences."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(where: QWidget, sentence: str) -> None:
    """Have the screen reader announce a sentence, if one is running."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, sentence))


def begun(words: str) -> str:
    """Return the words with the first letter capitalised, as at the start of a sentence."""
    return words[:1].upper() + words[1:]
