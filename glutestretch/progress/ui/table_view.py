"""A table to read and to copy from."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from glutestretch.kit.scroll_bar import SlimScrollBar
from glutestretch.kit.theme import TARGET
from glutestretch.progress.tables import TableModel

_MOST_ROWS = 8


class TableView(QTableView):
    """Rows of words; what is chosen, or else everything, is copied by the usual key."""

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = model
        self.setModel(model)
        self.setVerticalScrollBar(SlimScrollBar())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TARGET)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        model.modelReset.connect(self.updateGeometry)

    def copy(self) -> None:
        """Copy the chosen rows, or all of them, below the heads of the columns."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        QGuiApplication.clipboard().setText(self._words.as_text(chosen or None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by the usual key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of a few rows; the rest scrolls."""
        rows = min(max(self._words.rowCount(), 1), _MOST_ROWS)
        row = self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), head + rows * row + 2 * self.frameWidth() + row)

    def minimumSizeHint(self) -> QSize:
        """Return a height at which it is still read."""
        return QSize(0, self.sizeHint().height())
