"""What stands where a reminder was deleted, until it is brought back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutestretch.widgets.button import Button
from glutestretch.widgets.text import Text
from glutestretch.widgets.theme import GAP


class DeletedBar(QWidget):
    """A sentence and ``Undo``.

    Signals:
        undo_wished: Bring it back.
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
        """What was deleted."""
        return self._text.text()

    def show_deleted(self, summary: str) -> None:
        """Say what was deleted."""
        self._text.setText(self.tr("Deleted: {summary}").format(summary=summary))
        self.undo_button.setAccessibleName(
            self.tr("Undo deleting: {summary}").format(summary=summary)
        )
