"""The rows of the stretch list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QImage

from glutestretch.kit.record import Record, replace

Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _TOOL_TIP, _ACCESSIBLE_TEXT, _ACCESSIBLE_DESCRIPTION = 0, 3, 11, 12
"""Roles of Qt.ItemDataRole, which is slow to load."""


class Row(Record):
    """One stretch as the list shows it; ``detail`` says in words what the flags show."""

    id: str
    name: str
    detail: str = ""
    thumbnail: QImage | None = None
    optional: bool = False
    left_out: bool = False
    done: bool = False


class RowModel(QAbstractListModel):
    """The rows, for a view and for screen readers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.tips = False
        """Whether a row explains itself in a tool tip."""

    def reword(self, rows: tuple[Row, ...]) -> bool:
        """Change the words of rows that are the same ones otherwise; return whether they are."""
        if [(row.id, row.optional) for row in rows] != [
            (row.id, row.optional) for row in self._rows
        ]:
            return False
        before, self._rows = self._rows, list(rows)
        for number, row in enumerate(rows):
            if row != before[number]:
                at = self.index(number)
                self.dataChanged.emit(at, at)
        return True

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> Row:
        """Return a row by its place."""
        return self._rows[number]

    def place_of(self, row_id: str) -> QModelIndex:
        """Return the place of a row, an invalid one if there is no such row."""
        for number, row in enumerate(self._rows):
            if row.id == row_id:
                return self.index(number)
        return QModelIndex()

    def opens_the_optional(self, number: int) -> bool:
        """Tell whether a line separates this row from those before it."""
        return number > 0 and self._rows[number].optional and not self._rows[number - 1].optional

    def set_detail(self, row_id: str, detail: str) -> None:
        """Change the second line of a row."""
        at = self.place_of(row_id)
        if at.isValid() and self._rows[at.row()].detail != detail:
            self._rows[at.row()] = replace(self._rows[at.row()], detail=detail)
            self.dataChanged.emit(at, at)

    def set_thumbnail(self, row_id: str, image: QImage) -> QModelIndex:
        """Change the picture of a row and return its place; its size stays what it was."""
        at = self.place_of(row_id)
        if at.isValid():
            self._rows[at.row()] = replace(self._rows[at.row()], thumbnail=image)
        return at

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """Return a row in words."""
        row = self._rows[index.row()]
        if role == _DISPLAY:
            return row.name
        if role == _ACCESSIBLE_TEXT:
            return ". ".join(part for part in (row.name, row.detail) if part)
        if role == _ACCESSIBLE_DESCRIPTION:
            return row.detail
        if role == _TOOL_TIP and self.tips:
            return f"{row.name}\n{row.detail}".strip()
        return None
