"""A list of rows that are dragged, moved by keys, opened and removed."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.movable_row import MovableRow, lift, place_at
from glutestretch.kit.theme import GAP

_R = TypeVar("_R", bound=MovableRow)


class RowList(QWidget, Generic[_R]):
    """Tells by their places what is to be done with the rows; a drag is told step by step.

    Args:
        make: Makes another row.

    Attributes:
        rows: The rows from top to bottom.

    Signals:
        move_wished: From a place by so many places, by key or button.
        drag_began: A row is about to be dragged.
        drag_wished: From a place to another one, as a part of one drag.
        dropped: The place where a dragged row was let go.
        open_wished: Show what is in the row at this place, or put it away.
        remove_wished: Take out the row at this place.
    """

    move_wished = Signal(int, int)
    drag_began = Signal()
    drag_wished = Signal(int, int)
    dropped = Signal(int)
    open_wished = Signal(int)
    remove_wished = Signal(int)

    def __init__(self, make: Callable[[], _R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._drag: int | None = None
        self.rows: list[_R] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2 * GAP)

    def place_of(self, row: object) -> int:
        """Return the place of a row."""
        return next(place for place, one in enumerate(self.rows) if one is row)

    def have(self, count: int) -> None:
        """Have so many rows."""
        while len(self.rows) < count:
            row = self._make()
            row.move_wished.connect(self._move)
            row.open_wished.connect(self._open)
            row.remove_wished.connect(self._remove)
            row.dragged.connect(self._drag_to)
            row.dropped.connect(self._drop)
            self.rows.append(row)
            self._lines.addWidget(row)
            row.show()
        for row in self.rows[count:]:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[count:]
        self.setVisible(count > 0)

    def _move(self, by: int) -> None:
        place = self.place_of(self.sender())
        if 0 <= place + by < len(self.rows):
            self.move_wished.emit(place, by)

    def _open(self) -> None:
        self.open_wished.emit(self.place_of(self.sender()))

    def _remove(self) -> None:
        self.remove_wished.emit(self.place_of(self.sender()))

    def _drag_to(self, height: int) -> None:
        """Move what is dragged to where the mouse is."""
        if self._drag is None:
            self._drag = self.place_of(self.sender())
            self.drag_began.emit()
        to = place_at(self.rows, self._drag, height)
        lift(self.rows, to)
        before, self._drag = self._drag, to
        if to != before:
            self.drag_wished.emit(before, to)

    def _drop(self) -> None:
        lift(self.rows, None)
        place, self._drag = self._drag, None
        if place is not None:
            self.dropped.emit(place)
