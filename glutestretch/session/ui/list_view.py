"""The list of stretches."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from glutestretch.kit.focus_ring import FocusRing
from glutestretch.kit.scroll_bar import SlimScrollBar
from glutestretch.kit.theme import restyles
from glutestretch.session.ui.list_delegate import RowPainter
from glutestretch.session.ui.list_model import Row, RowModel

__all__ = ["Row", "StretchList"]

_SPACE = 0x20
"""Qt.Key.Key_Space"""


class StretchList(FocusRing, QListView):
    """Rows of thumbnail, name and detail; the current one is a card.

    Clicking a row, Enter and the arrow keys wish for a stretch; ``set_current`` wishes nothing.
    """

    stretch_wished = Signal(str)
    """The user chose the row of this id, which is current already."""

    _ring = False  # the first screen begins here, and its current row is marked anyway

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._pressed_on = -1
        self._rows = RowModel(self)
        self._painter = RowPainter(self, self._rows)
        self._sheet = QWidget()  # the viewport Qt makes is slow to ask for, the first time
        self.setViewport(self._sheet)
        self._sheet.setAutoFillBackground(False)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setFrameStyle(QFrame.Shape.NoFrame.value)
        self.setMouseTracking(True)
        self.entered.connect(self._hover)
        self.setVerticalScrollBar(SlimScrollBar())
        self.setProperty("horizontalScrollBarPolicy", 1)  # always off, without loading Qt
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._clicked)

    @property
    def current(self) -> str:
        """The id of the current row, empty if there is none."""
        at = self.currentIndex()
        return self._rows.row(at.row()).id if at.isValid() else ""

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; the current one stays current if it is still there."""
        if self._rows.reword(rows):
            self.scheduleDelayedItemsLayout()
            self._sheet.update()
            return
        current = self.current
        self._quiet = True
        self._painter.forget()
        self._rows.set_rows(rows)
        self._quiet = False
        self.set_current(current)

    def set_detail(self, row_id: str, detail: str) -> None:
        """Change the second line of a row."""
        self._rows.set_detail(row_id, detail)

    def set_thumbnail(self, row_id: str, image: QImage) -> None:
        """Give a row its picture."""
        self._painter.forget_picture(row_id)
        self.update(self._rows.set_thumbnail(row_id, image))

    def set_current(self, row_id: str) -> None:
        """Make a row current without a wish; an unknown id leaves none current."""
        self._quiet = True
        self.setCurrentIndex(self._rows.place_of(row_id))
        self._quiet = False

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a setter
        """Show thumbnails only, with tool tips, for narrow windows."""
        if compact != self._painter.compact:
            self._painter.compact = self._rows.tips = compact
            self.scheduleDelayedItemsLayout()
            self._sheet.update()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Wish for the row the user moved to."""
        super().currentChanged(current, previous)
        self._sheet.update()
        if current.isValid() and not self._quiet:
            self.stretch_wished.emit(self._rows.row(current.row()).id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which row was current before the press."""
        self._pressed_on = self.currentIndex().row()
        super().mousePressEvent(event)
        self._painter.ring = self._ring

    def _hover(self, at: QModelIndex) -> None:
        self._painter.hovered = at.row()
        self._sheet.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the row the pointer left."""
        super().leaveEvent(event)
        self._painter.hovered = -1
        self._sheet.update()

    def _clicked(self, at: QModelIndex) -> None:
        if at.row() == self._pressed_on:  # a press on another row has wished already
            self.stretch_wished.emit(self._rows.row(at.row()).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a wish, too; Space and letters are the window's."""
        self._ring = self._painter.ring = True
        if event.key() == _SPACE or event.text().isalpha():
            event.ignore()
            return
        if event.isAutoRepeat():
            return  # each row opens a stretch, so a held key goes on by one
        if event.key() in _enter_keys() and self.current:
            self.stretch_wished.emit(self.current)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring unless a press brought the focus; getting focus is no wish."""
        self._quiet = True
        super().focusInEvent(event)
        self._painter.ring = self._ring
        self._quiet = False
        self._sheet.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's font and colours."""
        super().changeEvent(event)
        if restyles(event):
            self._restyle()

    def _restyle(self) -> None:
        self._painter.forget()
        self.scheduleDelayedItemsLayout()
        self._sheet.update()


def _enter_keys() -> set[int]:
    keys = QtCore.Qt.Key  # only now: the first paint does without it
    return {keys.Key_Return, keys.Key_Enter}
