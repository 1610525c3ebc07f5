"""A bar that says what was just done and offers to undo it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP


class UndoBar(QWidget):
    """A sentence and ``Undo``.

    Signals:
        undo_wished: The user wants it undone.
    """

    undo_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", self, tone="secondary")
        self.undo_button = Button(self.tr("Undo"), self)
        self.undo_button.setAutoDefault(False)
        self.undo_button.clicked.connect(self.undo_wished)
        line = QHBoxLayout(self)
        line.setContentsMargins(4 * GAP, 0, 3 * GAP, 0)
        line.setSpacing(3 * GAP)
        line.addWidget(self._text, 1)
        line.addWidget(self.undo_button)

    @property
    def sentence(self) -> str:
        """What was done."""
        return self._text.text()

    def show_done(self, sentence: str) -> None:
        """Show what was done; the button's accessible name says what it undoes."""
        self._text.setText(sentence)
        self.undo_button.setAccessibleName(self.tr("Undo: {done}").format(done=sentence))

    def take_focus(self) -> None:
        """Focus ``Undo`` and announce the sentence."""
        self.undo_button.setFocus()
        say(self.window(), self.sentence)
