"""A page to read: about the glutes, the keys, the app."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from glutestretch._built.text_dialog import Ui_TextDialog
from glutestretch.widgets.theme import text_factor
from glutestretch.windows.fitted_dialog import room_for


class TextDialog(QDialog):
    """Shows a title and a text, which may be rich text."""

    def __init__(self, title: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TextDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        self.ui.title.setText(title)
        self.ui.body.setText(body)
        self.ui.scroll.setAccessibleName(title)
        self.ui.close_button.clicked.connect(self.accept)
        self._take_room(QSize(560, 520) * text_factor())

    def put_above(self, picture: QWidget) -> None:
        """Show a picture above the text."""
        self.ui.page_layout.insertWidget(0, picture)
        self.ui.page_layout.setSpacing(16)
        self._take_room(self.size() + QSize(0, picture.sizeHint().height() // 2))

    def _take_room(self, wished: QSize) -> None:
        self.resize(wished.boundedTo(room_for(self)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the text by key."""
        if not self.ui.scroll.take_key(event.key()):
            super().keyPressEvent(event)
