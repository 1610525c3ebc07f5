"""The first page of the welcome: what this is, for whom, and how long it takes."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from glutestretch.app.ui.welcome_part import BESIDE, WelcomePart
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, text_factor
from glutestretch.pictures.ui.illustration import Illustration

_PICTURE = QSize(280, 210)


class WhatItIs(WelcomePart):
    """What this is, for whom, and how long it takes.

    Args:
        minutes: How long the routine takes.
        image: A picture of it.
        alt: What that shows, in words.
        parent: The Qt parent.
    """

    def __init__(self, minutes: int, image: QImage, alt: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = self.tr("Welcome to Glutestretch")
        self.words = (
            self.tr(
                "For you if your hips and lower back ache after a long run, many stairs or a day "
                "in a chair."
            ),
            self.tr(
                "It leads you through three stretches on both sides, hands-free and from the "
                "floor. That takes about {minutes} minutes."
            ).format(minutes=minutes),
            self.tr(
                "You see and hear each step, it counts your breaths, and it stops at once when you "
                "say that something hurts."
            ),
            self.tr(
                "It is not medical advice. Before the first session it asks about pain and about "
                "your health."
            ),
        )
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(6 * GAP)
        words = QVBoxLayout()
        words.setSpacing(3 * GAP)
        self._texts = [Text(sentence, self) for sentence in self.words]
        self._texts[-1].set_tone("secondary")
        for text in self._texts:
            words.addWidget(text)
        words.addStretch(1)
        self._row.addLayout(words, 3)
        self._picture = Illustration(self)
        self._picture.setMinimumSize(_PICTURE)
        self._picture.setAccessibleName(self.tr("Picture"))
        self._picture.show_picture(image, alt)
        self._row.addWidget(self._picture, 2)
        self.lines.addLayout(self._row)

    @property
    def spoken(self) -> str:
        """Title and words: there is no control to read them with."""
        return " ".join((f"{self.title}.", *self.words))

    def fit(self) -> None:
        """Lay out for this width and text size."""
        beside = self.width() >= BESIDE * text_factor()
        self._picture.setVisible(beside)
        for text in self._texts:
            text.set_size("instruction" if beside else "body")
