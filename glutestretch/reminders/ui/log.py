"""What became of reminders in the last week, as a table of words."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.translation import begun
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.reminders.texts.status import LogLine

_FEW = 8


class ReminderLog(Card):
    """The newest lines, and the others when they are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LogLine, ...] | None = None
        self._table = QWidget(self)
        self.all_button = Button(self)
        self.all_button.setAutoDefault(False)
        self.all_button.clicked.connect(self._show_all)
        self._all = False
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(5 * GAP, 4 * GAP, 5 * GAP, 4 * GAP)
        self._parts.setSpacing(3 * GAP)
        self._parts.addWidget(self._table)
        below = WrappingRow()
        below.addWidget(self.all_button)
        self._parts.addLayout(below)

    def show_lines(self, lines: tuple[LogLine, ...]) -> None:
        """Show these, the newest first."""
        if lines != self._lines:
            self._lines = lines
            self._build()

    def _show_all(self) -> None:
        self._all = True
        self._build()

    def _build(self) -> None:
        lines = self._lines or ()
        shown = lines if self._all else lines[:_FEW]
        before, self._table = self._table, self._table_of(shown)
        self._parts.replaceWidget(before, self._table)
        before.hide()
        before.deleteLater()
        self.all_button.setText(self.tr("Show all {n} lines").format(n=len(lines)))
        self.all_button.setVisible(len(shown) < len(lines))

    def _table_of(self, lines: tuple[LogLine, ...]) -> QWidget:
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 * GAP)
        grid.setVerticalSpacing(2 * GAP)
        if not lines:
            words = self.tr("Nothing so far. What becomes of your reminders is noted here.")
            grid.addWidget(Text(words, table, tone="secondary"), 0, 0)
            return table
        heads = (self.tr("When"), self.tr("Reminder"), self.tr("What happened"))
        for column, head in enumerate(heads):
            grid.setColumnStretch(column, 1)
            grid.addWidget(Text(head, table, Size.SMALL, "strong", "secondary"), 0, column)
        for number, line in enumerate(lines, 1):
            grid.addWidget(Text(begun(line.when), table, Size.SMALL, tone="secondary"), number, 0)
            grid.addWidget(Text(line.reminder, table, Size.SMALL), number, 1)
            grid.addWidget(Text(begun(line.outcome), table, Size.SMALL), number, 2)
        return table
