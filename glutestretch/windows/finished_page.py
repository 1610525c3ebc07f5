"""What was done in the session that has just ended."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutestretch._built.finished_page import Ui_FinishedPage
from glutestretch.presenters.summary import Summary


class FinishedPage(QWidget):
    """The end of a session.

    Signals:
        leave_wished: The user has read it.
        pain_wished: Pain came after the session.
    """

    leave_wished = Signal()
    pain_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FinishedPage()
        self.ui.setupUi(self)
        self.ui.leave_button.clicked.connect(self.leave_wished)
        self.ui.pain_button.clicked.connect(self.pain_wished)

    def show_summary(self, summary: Summary) -> None:
        """Show what was done."""
        self.ui.title.setText(summary.title)
        self.ui.summary.setText(summary.total)
        self.ui.holds.setText("\n".join(summary.lines))
        self.ui.card.setVisible(bool(summary.lines))
        self.ui.closing.setText(summary.closing)
