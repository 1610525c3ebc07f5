"""A dialog as large as its content, up to the size of the screen; beyond that it scrolls."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.theme import text_factor

_AS_NEEDED, _NEVER = 0, 1
"""Qt.ScrollBarPolicy.ScrollBarAsNeeded and ScrollBarAlwaysOff"""
_FRAME = QSize(40, 60)
"""Space for the frame that a window manager adds to a dialog, in logical pixels."""


def room_for(dialog: QWidget) -> QSize:
    """Return the largest size of a dialog on its screen, in logical pixels."""
    return dialog.screen().availableSize() - _FRAME


class FittedDialog(QDialog):
    """Keeps its last row, the buttons, visible; the rest scrolls on a small screen.

    Call ``fit_words`` once everything is in the layout.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: QVBoxLayout | None = None
        self._words: QVBoxLayout | None = None
        self._base_width = 0

    def fit_words(self, lines: QVBoxLayout, width: int) -> None:
        """Move all rows of this layout except the last onto a scrolling page.

        Args:
            lines: The dialog's layout.
            width: The dialog's width in logical pixels at a text size of 100 %.
        """
        self._lines, self._base_width = lines, width
        self._scroll, self._page = ScrollPage(self), QWidget()
        self._page.setObjectName("page")
        self._words = QVBoxLayout(self._page)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(lines.spacing())
        while lines.count() > 1 and (item := lines.itemAt(0)):
            if (widget := item.widget()) is not None:
                # Qt caches a widget's size in its first layout item: remove that one first.
                lines.removeWidget(widget)
                self._words.addWidget(widget)
            elif (layout := item.layout()) is not None:
                lines.removeItem(layout)
                layout.setParent(None)
                self._words.addLayout(layout)
            else:
                lines.removeItem(item)
                self._words.addItem(item)
        self._scroll.setWidget(self._page)
        self._page.installEventFilter(self)
        lines.insertWidget(0, self._scroll, 1)
        follow_layout(self)
        self._fit()

    def bring_into_view(self, words: QWidget) -> None:
        """Scroll to a widget that has just been added, once it is laid out.

        If it is higher than the page, its beginning is shown.
        """
        QTimer.singleShot(0, words, partial(self._show_beginning, words))

    def _show_beginning(self, words: QWidget) -> None:
        self._scroll.ensureWidgetVisible(words)
        bar, top = self._scroll.verticalScrollBar(), words.mapTo(self._page, QPoint()).y()
        bar.setValue(min(bar.value(), top))

    def _fit(self) -> None:
        if self._lines is None or self._words is None:
            return
        room, edges = room_for(self), self._lines.contentsMargins()
        width = min(round(self._base_width * text_factor()), room.width())
        inside = width - edges.left() - edges.right()
        self._words.activate()
        height = self._words.totalHeightForWidth(inside) + edges.top() + edges.bottom()
        for row in range(self._lines.count()):
            item = self._lines.itemAt(row)
            if item is not None and not isinstance(item.widget(), ScrollPage):
                wraps = item.hasHeightForWidth()
                own = item.heightForWidth(inside) if wraps else item.sizeHint().height()
                height += own + self._lines.spacing()
        # A scroll area that once had a bar only checks whether the content fits beside it.
        self._scroll.setProperty(
            "verticalScrollBarPolicy", _NEVER if height <= room.height() else 0
        )
        self.setFixedSize(width, min(height, room.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the content of the page changes size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Fit again when a part changes size, for example with the text size."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return done
