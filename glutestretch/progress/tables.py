"""Every picture of the progress page as a table, for screen readers and for copying."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from glutestretch.kit.record import Record
from glutestretch.kit.regional import date_text
from glutestretch.kit.translation import tr
from glutestretch.progress import texts
from glutestretch.progress.overview import Pain, Progress
from glutestretch.stretches.catalogue import Catalogue

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_WEEK = timedelta(days=7)


class Table(Record):
    """Heads of columns, and rows of as many cells."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class TableModel(QAbstractTableModel):
    """A table for a view and for screen readers; it cannot be changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table((), ())

    def set_table(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._table.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell; a screen reader also hears the head of the column."""
        if not index.isValid():
            return None
        words = self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self._table.heads[index.column()]
            return tr("{head}: {words}").format(head=head, words=words or tr("nothing"))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """Return the head of a column; rows have none."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._table.heads[section]
        return None

    def as_text(self, rows: Iterable[int] | None = None) -> str:
        """Return some rows, or all, below the heads, as spreadsheets take them."""
        chosen = [self._table.rows[row] for row in rows] if rows is not None else self._table.rows
        return "\n".join("\t".join(cells) for cells in (self._table.heads, *chosen))


def days(progress: Progress, year: int) -> Table:
    """Return the days of a year with sessions or pain, the last one first."""
    hurt = _pains_by_day(progress.pains)
    shown = sorted({*progress.days, *hurt}, reverse=True)
    rows = []
    for day in shown:
        if day.year == year:
            done = progress.days.get(day)
            sums = (str(done.sessions), str(texts.minutes(done.seconds))) if done else ("0", "0")
            rows.append((texts.written_day(day), *sums, str(len(hurt.get(day, ())))))
    heads = (tr("Day"), tr("Sessions"), tr("Minutes held"), tr("Reports of pain"))
    return Table(heads, tuple(rows))


def _pains_by_day(pains: Sequence[Pain]) -> dict[date, list[Pain]]:
    found: dict[date, list[Pain]] = {}
    for pain in pains:
        found.setdefault(pain.day, []).append(pain)
    return found


def is_in(week: date, year: int) -> bool:
    """Return whether any day of the week with this first day is in a year."""
    return year in (week.year, (week + _WEEK - timedelta(days=1)).year)


def weeks(progress: Progress, year: int) -> Table:
    """Return the weeks of a year, the last one first."""
    rows = [
        (
            date_text(week.first),
            str(week.days),
            str(week.sessions),
            str(texts.minutes(week.seconds)),
            tr("yes") if week.met else "",
        )
        for week in reversed(progress.weeks)
        if is_in(week.first, year)
    ]
    heads = (tr("Week from"), tr("Days"), tr("Sessions"), tr("Minutes held"), tr("Goal met"))
    return Table(heads, tuple(rows))


def balance(progress: Progress, catalogue: Catalogue) -> Table:
    """Return how long each side was held, by stretch and in all."""
    found = progress.balance
    rows = [
        (catalogue[one.stretch].name, *map(str, map(texts.minutes, (one.left, one.right))))
        for one in found.stretches
    ]
    if rows:
        rows.append((tr("All"), str(texts.minutes(found.left)), str(texts.minutes(found.right))))
    heads = (tr("Stretch"), tr("Left, minutes"), tr("Right, minutes"))
    return Table(heads, tuple(rows))


def stiffness(progress: Progress, year: int) -> Table:
    """Return the averages of the weeks of a year, the last one first."""
    rows = [
        (
            date_text(week.first),
            texts.points(week.before),
            texts.points(week.after),
            str(week.answers),
        )
        for week in reversed(progress.stiff_weeks)
        if is_in(week.first, year)
    ]
    return Table((tr("Week from"), tr("Before"), tr("After"), tr("Sessions")), tuple(rows))


def pains(progress: Progress, catalogue: Catalogue, year: int) -> Table:
    """Return the reports of pain of a year, the last one first."""
    rows = [
        (
            date_text(pain.day),
            texts.place(catalogue, pain.past),
            texts.level(pain.past),
            pain.past.report.note.replace("\n", " "),
            texts.done_about(pain.past),
        )
        for pain in reversed(progress.pains)
        if pain.day.year == year
    ]
    heads = (tr("Day"), tr("Where"), tr("How strong"), tr("Your words"), tr("What was done"))
    return Table(heads, tuple(rows))
