"""One reminder in the list."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.checks import TickBox
from glutestretch.kit.menu import Menu
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, TARGET, Size, restyles
from glutestretch.reminders.reminder_list import Row

_MARK = 1.3
"""How wide the mark of a tick box is, in font sizes."""


class ReminderRow(Card):
    """A box to tick with the reminder's words, and what can be done with it.

    Signals:
        switch_wished: On or off.
        edit_wished: Open it in the editor.
        test_wished: Show it now, as it will look.
        duplicate_wished: Add a second one like it.
        delete_wished: Take it out of the list.
    """

    switch_wished = Signal(bool)
    edit_wished = Signal()
    test_wished = Signal()
    duplicate_wished = Signal()
    delete_wished = Signal()

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quiet = row.quiet
        self.tick = TickBox(self)
        policy = QSizePolicy.Policy
        self.tick.setSizePolicy(policy.Preferred, policy.Preferred)
        self.tick.clicked.connect(self.switch_wished)
        self._indented = QWidget(self)
        self.offers = Text("", self._indented, Size.SMALL, tone="secondary")
        self._offers_line = QHBoxLayout(self._indented)
        self._offers_line.addWidget(self.offers)
        self.edit_button = self._button(self.tr("Edit"))
        self.edit_button.clicked.connect(self.edit_wished)
        self.more_button = self._button(self.tr("More"))
        self._fill_menu()
        self._lay_out()
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Show the reminder as it is now."""
        self.id, summary = row.id, row.summary
        self.setAccessibleName(summary)
        self.tick.setText(row.words)
        self.tick.setChecked(row.enabled)
        self.offers.setText(row.offers)
        self._indented.setVisible(bool(row.offers))
        self.edit_button.setAccessibleName(self.tr("Edit: {summary}").format(summary=summary))
        self.more_button.setAccessibleName(self.tr("More: {summary}").format(summary=summary))
        self.more_button.menu().setAccessibleName(self.more_button.accessibleName())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size."""
        super().changeEvent(event)
        if restyles(event):
            self._fit_mark()

    def _fit_mark(self) -> None:
        """Leave the mark its height, and begin what is offered where the box's words begin."""
        mark = round(self.tick.font().pixelSize() * _MARK)
        self.tick.setMinimumHeight(max(TARGET, mark + 3 * GAP))
        self._offers_line.setContentsMargins(mark + 4 * GAP, 0, 0, GAP)

    def _button(self, text: str) -> Button:
        button = Button(text, self)
        button.setAutoDefault(False)
        return button

    def _fill_menu(self) -> None:
        menu = Menu(self.more_button)
        if not self.quiet:
            menu.addAction(self.tr("&Test this reminder")).triggered.connect(self.test_wished)
        menu.addAction(self.tr("D&uplicate")).triggered.connect(self.duplicate_wished)
        delete = QAction(self.tr("&Delete"), self)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setAutoRepeat(False)
        delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.triggered.connect(self.delete_wished)
        self.addAction(delete)
        menu.addAction(delete)
        self.more_button.setMenu(menu)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        line.setSpacing(2 * GAP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.tick)
        words.addWidget(self._indented)
        self._fit_mark()
        line.addLayout(words, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self.edit_button, 0, middle)
        line.addWidget(self.more_button, 0, middle)
