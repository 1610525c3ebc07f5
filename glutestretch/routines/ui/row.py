"""One own routine in the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.menu import Menu
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size


class RoutineRow(Card):
    """A routine's title and length, and what can be done with it.

    Signals:
        edit_wished: Open it in the editor.
        duplicate_wished: Add a second one like it.
        prescription_wished: Save it as a prescription.
        delete_wished: Take it out of the list.
    """

    edit_wished = Signal()
    duplicate_wished = Signal()
    prescription_wished = Signal()
    delete_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", self, weight="strong")
        self.detail = Text("", self, Size.SMALL, tone="secondary")
        self.edit_button = self._button(self.tr("Edit"))
        self.edit_button.clicked.connect(self.edit_wished)
        self.more_button = self._button(self.tr("More"))
        self._fill_menu()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(4 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        line.setSpacing(2 * GAP)
        line.addLayout(words, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self.edit_button, 0, middle)
        line.addWidget(self.more_button, 0, middle)

    def show_routine(self, title: str, detail: str, *, playable: bool) -> None:
        """Show a routine as it is now.

        Args:
            title: What it is called.
            detail: How long it is.
            playable: Whether there is anything to do in it.
        """
        self.prescribe.setEnabled(playable)
        self.title.setText(title)
        self.detail.setText(detail)
        self.setAccessibleName(title)
        self.edit_button.setAccessibleName(self.tr("Edit: {title}").format(title=title))
        self.edit_button.setAccessibleDescription(detail)
        self.more_button.setAccessibleName(self.tr("More: {title}").format(title=title))
        self.more_button.menu().setAccessibleName(self.more_button.accessibleName())

    def _button(self, text: str) -> Button:
        button = Button(text, self)
        button.setAutoDefault(False)
        return button

    def _fill_menu(self) -> None:
        menu = Menu(self.more_button)
        menu.addAction(self.tr("D&uplicate")).triggered.connect(self.duplicate_wished)
        self.prescribe = menu.addAction(self.tr("&Save as a prescription…"))
        self.prescribe.triggered.connect(self.prescription_wished)
        delete = QAction(self.tr("&Delete"), self)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setAutoRepeat(False)
        delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.triggered.connect(self.delete_wished)
        self.addAction(delete)
        menu.addAction(delete)
        self.more_button.setMenu(menu)
