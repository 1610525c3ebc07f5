"""The question what closing the window is to do while there are reminders."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from glutestretch.widgets.button import Button
from glutestretch.widgets.text import Text
from glutestretch.widgets.theme import GAP, Size, text_factor
from glutestretch.widgets.wrapping_row import WrappingRow

_WIDTH = 520
_EDGE = 10 * GAP


class ClosingDialog(QDialog):
    """Offers to stay or to quit; closing it in another way leaves all as it is."""

    def __init__(
        self, sentence: str, sentences: tuple[str, ...], stay: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._most = parent.width() - _EDGE
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(parent.windowTitle())
        self.setAccessibleDescription(" ".join((sentence, *sentences)))
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(7 * GAP, 6 * GAP, 7 * GAP, 6 * GAP)
        self.lines.setSpacing(3 * GAP)
        self.lines.addWidget(Text(sentence, self, Size.HEADING, "strong"))
        for more in sentences:
            self.lines.addWidget(Text(more, self, tone="secondary"))
        self.lines.addSpacing(2 * GAP)
        self._row = WrappingRow()
        self.lines.addLayout(self._row)
        self.stay_button = self._add(stay, "primary")
        self.quit_button = self._add(self.tr("Quit"), "quiet")
        self.stay_button.setDefault(True)
        self.stay_button.setFocus()

    def on_answer(self, stay: Callable[[], object], leave: Callable[[], object]) -> None:
        """Call one of these when that button is pressed."""
        self.stay_button.clicked.connect(stay)
        self.quit_button.clicked.connect(leave)

    def _add(self, text: str, kind: str) -> Button:
        button = Button(text, self, kind)
        button.clicked.connect(self.accept)
        self._row.addWidget(button)
        return button

    def event(self, event: QEvent) -> bool:
        """Take the room that all the words need, also at another text size."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            width = min(round(_WIDTH * text_factor()), self._most)
            self.setFixedSize(width, self.lines.totalHeightForWidth(width))
        return done
