"""What to do in pain, and the user's own words on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutestretch._built.hurting_page import Ui_HurtingPage


class HurtingPage(QWidget):
    """Shown from the moment pain was reported until the user has read it.

    Signals:
        understood: The user leaves the page; carries the note, empty if none was written.
    """

    understood = Signal(str)

    def __init__(self, advice: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HurtingPage()
        self.ui.setupUi(self)
        self.ui.advice.setText("\n\n".join(advice))
        self.ui.note.setAccessibleName(self.ui.note_label.text())
        self.ui.understood_button.clicked.connect(self._understood)

    def show_pain(self, stretch: str, side: str) -> None:
        """Say what was recorded, and begin with an empty note."""
        self.ui.recorded.setText(
            self.tr(
                "Recorded: {stretch}, {side} side. It stays out of the routine until you put it "
                "back, and you will be asked about pain before the next session."
            ).format(stretch=stretch, side=side)
        )
        self.ui.note.clear()

    @property
    def note(self) -> str:
        """What the user has written so far."""
        return self.ui.note.toPlainText()

    def _understood(self) -> None:
        self.understood.emit(self.note)
