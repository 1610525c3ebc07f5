"""A dialog as large as its words need, and no larger than the screen: then it scrolls."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.theme import text_factor

_AS_NEEDED, _NEVER = 0, 1
"""Scroll bar policies, without loading Qt."""
_FRAME = QSize(40, 60)
"""Room for the frame that a window manager lays around a dialog."""


def room_for(dialog: QWidget) -> QSize:
    """Return how large a dialog may be on its screen."""
    return dialog.screen().availableSize() - _FRAME


class FittedDialog(QDialog):
    """Keeps its last row, the buttons, in view; the rest scrolls where the screen is low.

    Call ``fit_words`` once everything is laid out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: QVBoxLayout | None = None
        self._words: QVBoxLayout | None = None
        self._wished = 0

    def fit_words(self, lines: QVBoxLayout, width: int) -> None:
        """Take all rows of this layout but the last onto a page that can scroll.

        Args:
            lines: The dialog's layout.
            width: The dialog's width in logical pixels at a text size of 100 %.
        """
        self._lines, self._wished = lines, width
        self._scroll, self._page = ScrollPage(self), QWidget()
        self._page.setObjectName("page")
        self._words = QVBoxLayout(self._page)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(lines.spacing())
        while lines.count() > 1 and (item := lines.itemAt(0)):
            if (widget := item.widget()) is not None:
                # Qt measures a widget anew only for its first item: that one must be gone.
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
        """Scroll to words that have just come onto the page, once they are laid out.

        Where they are taller than the page is, their beginning is shown.
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
        width = min(round(self._wished * text_factor()), room.width())
        inside = width - edges.left() - edges.right()
        self._words.activate()
        height = self._words.totalHeightForWidth(inside) + edges.top() + edges.bottom()
        for row in range(self._lines.count()):
            item = self._lines.itemAt(row)
            if item is not None and not isinstance(item.widget(), ScrollPage):
                wraps = item.hasHeightForWidth()
                own = item.heightForWidth(inside) if wraps else item.sizeHint().height()
                height += own + self._lines.spacing()
        # A scroll area that once had a bar asks only whether the words fit beside it.
        self._scroll.setProperty(
            "verticalScrollBarPolicy", _NEVER if height <= room.height() else 0
        )
        self.setFixedSize(width, min(height, room.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the words on the page need other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Fit again when a part needs other room, as with another text size."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return done
