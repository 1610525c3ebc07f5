"""What the pages of the welcome have in common."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from glutestretch.kit.theme import GAP, restyles
from glutestretch.settings.model import Settings

BESIDE = 560
"""The width from which something stands beside the words, at a text size of 100 %."""


class WelcomePart(QWidget):
    """One page of the welcome, below its title.

    Attributes:
        title: What it is about.
        spoken: What a screen reader says as it is opened.
    """

    title = ""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(3 * GAP)

    @property
    def spoken(self) -> str:
        """What a screen reader says as the page is opened."""
        return self.title

    @property
    def first_stop(self) -> QWidget | None:
        """What takes the keyboard as it is opened; None for the button that goes on."""
        return None

    def show_settings(self, settings: Settings) -> None:
        """Show what of the settings is chosen here."""

    def leave(self) -> None:
        """Come to rest."""

    def group(self, title: str, buttons: Mapping[str, QAbstractButton]) -> QButtonGroup:
        """Let one of several be chosen; each tells a screen reader what is chosen."""
        group = QButtonGroup(self)
        for button in buttons.values():
            button.setAccessibleDescription(title)
            group.addButton(button)
        return group

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size."""
        super().changeEvent(event)
        if restyles(event):
            self.fit()

    def fit(self) -> None:
        """Lay out for this width and text size."""
