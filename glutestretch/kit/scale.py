"""A scale from 0 to 10, answered by one click or one key."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from glutestretch.kit.chip import ChoiceChip
from glutestretch.kit.theme import GAP
from glutestretch.kit.wrapping_row import WrappingRow

MOST = 10
_CLICK_FOCUS, _TAB_FOCUS = 2, 1


class Scale(QWidget):
    """Eleven radio buttons in a row, none of them chosen at first.

    While it is visible, a digit typed anywhere in the window chooses its number, and a 0 right
    after a 1 makes it 10; text that is being typed keeps its digits. The arrow keys move between
    the numbers, which Space chooses, and Tab passes all of them at once.

    Signals:
        chosen: The user chose this number.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = WrappingRow(self)
        row.setSpacing(GAP)
        self.steps = tuple(self._step(number) for number in range(MOST + 1))
        for step in self.steps:
            row.addWidget(step)
        self._level: int | None = None
        self._typed: int | None = None
        self.show_level(None)

    @property
    def level(self) -> int | None:
        """The number that is chosen, or None."""
        return self._level

    def set_name(self, question: str) -> None:
        """Say to a screen reader what is asked."""
        self.setAccessibleName(question)
        for number, step in enumerate(self.steps):
            name = self.tr("{number} of 10").format(number=number)
            step.setAccessibleName(name)
            step.setAccessibleDescription(question)

    def take_digits(self) -> None:
        """Let the digits of the keyboard choose, too."""
        for digit in range(MOST):
            action = QAction(self)
            action.setShortcut(QKeySequence(str(digit)))
            action.setAutoRepeat(False)
            action.triggered.connect(partial(self._take, digit))
            self.addAction(action)

    def show_level(self, level: int | None) -> None:
        """Show that this number, or none, is chosen; nobody is told."""
        self._level, self._typed = level, None
        for number, step in enumerate(self.steps):
            step.setAutoExclusive(False)
            step.setChecked(number == level)
        for number, step in enumerate(self.steps):
            step.setAutoExclusive(True)
            reached = number == (level or 0)
            step.setProperty("focusPolicy", _TAB_FOCUS if reached else _CLICK_FOCUS)

    def _step(self, number: int) -> ChoiceChip:
        step = ChoiceChip(str(number), self)
        step.setProperty("consequence", "records")
        step.clicked.connect(partial(self._choose, number))
        return step

    def _choose(self, number: int) -> None:
        self.show_level(number)
        self.chosen.emit(number)

    def _take(self, digit: int) -> None:
        number = MOST if digit == 0 and self._typed == 1 else digit
        self._choose(number)
        self._typed = number
