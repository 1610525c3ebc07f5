"""The question at the start of a session: how stiff are hips and lower back?"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.scale import Scale
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP

SKIP_KEY = "N"
"""Says that the user does not want to say now."""


class StiffnessBar(Card):
    """Stands above the step while the session goes on; it asks for nothing.

    Attributes:
        question: What it asks, in one sentence.
        stops: What takes the focus, in reading order.

    Signals:
        rated: How stiff it is, 0 to 10.
        skipped: The user does not want to say.
    """

    rated = Signal(int)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = self.tr(
            "How stiff are your hips and lower back, from 0, not at all, to 10, as can be?"
        )
        self.setAccessibleName(self.question)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4 * GAP, 2 * GAP, 4 * GAP, 2 * GAP)
        lines.setSpacing(GAP)
        head = QHBoxLayout()
        head.setSpacing(2 * GAP)
        head.addWidget(Text(self.question, self), 1)
        self.skip_button = Button(self.tr("Not now"), self)
        self.skip_button.set_key_hint(SKIP_KEY)
        self.skip_button.clicked.connect(self.skipped)
        head.addWidget(self.skip_button)
        lines.addLayout(head)
        self.scale = Scale(self)
        self.scale.set_name(self.question)
        self.scale.take_digits()
        self.scale.chosen.connect(self.rated)
        lines.addWidget(self.scale)
        self.stops = (self.skip_button, *self.scale.steps)
        action = QAction(self)
        action.setShortcut(QKeySequence(SKIP_KEY))
        action.setAutoRepeat(False)
        action.triggered.connect(self.skipped)
        self.addAction(action)
