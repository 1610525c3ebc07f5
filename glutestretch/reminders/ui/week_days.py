"""Days of the week to choose from, one chip each, and names for some of them together."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.chip import TickChip
from glutestretch.kit.regional import region
from glutestretch.kit.theme import GAP
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.reminders.texts.moments import short_names


def week_order() -> list[int]:
    """Return the days of the week, 0 for Monday, from the one on which the region's begins."""
    first = region().first_day
    return [(first + ahead) % 7 for ahead in range(7)]


class WeekDays(QWidget):
    """Seven chips, the first day of the locale's week first, and buttons for usual choices.

    Args:
        names: The days' names from Monday on.
        usual: What a button says, and the days it chooses, counted from 0.

    Attributes:
        chips: One a day, from Monday on wherever the week begins.

    Signals:
        changed: The user has chosen other days.
    """

    changed = Signal()

    def __init__(
        self,
        names: Sequence[str],
        usual: Sequence[tuple[str, frozenset[int]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._showing = False
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2 * GAP)
        chips = WrappingRow(spacing=GAP + 2)
        lines.addLayout(chips)
        order = week_order()
        short = short_names(names)
        made = {day: self._chip(names[day], short[day]) for day in order}
        for chip in made.values():
            chips.addWidget(chip)
        self.chips = tuple(made[day] for day in sorted(order))
        if usual:
            buttons = WrappingRow(spacing=GAP + 2)
            lines.addLayout(buttons)
            for text, days in usual:
                button = Button(text, self)
                button.setAutoDefault(False)
                button.clicked.connect(partial(self._choose, days))
                buttons.addWidget(button)

    @property
    def days(self) -> frozenset[int]:
        """The days that are chosen, counted from 0."""
        return frozenset(day for day, chip in enumerate(self.chips) if chip.isChecked())

    def set_days(self, days: Iterable[int]) -> None:
        """Show these days as chosen."""
        chosen = frozenset(days)
        self._showing = True
        for day, chip in enumerate(self.chips):
            chip.setChecked(day in chosen)
        self._showing = False

    def _chip(self, name: str, short: str) -> TickChip:
        chip = TickChip(short, self)
        chip.setAccessibleName(name)
        chip.toggled.connect(self._toggled)
        return chip

    def _toggled(self) -> None:
        if not self._showing:
            self.changed.emit()

    def _choose(self, days: frozenset[int]) -> None:
        if days != self.days:
            self.set_days(days)
            self.changed.emit()
