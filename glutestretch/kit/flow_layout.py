"""A row of widgets that wraps to the next line where the window is narrow."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from glutestretch.kit.paint import placed


class FlowLayout(QLayout):
    """Lays its items out like words of a text; the last can be placed at the far end."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 12) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._last_apart = False
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        if parent is not None:
            parent.setLayout(self)

    def set_last_apart(self, apart: bool) -> None:  # noqa: FBT001 - a setter
        """Place the last item at the far end of its line."""
        self._last_apart = apart
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None if there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None if there is none."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Return True: the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._lay_out(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._lay_out(rect, moving=True)

    def sizeHint(self) -> QSize:
        """Return the size of all items on a single line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(h.width() for h in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), 10_000))
            if lines[-1] and used + hint.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, hint))
            used += hint.width() + self.spacing()
        return lines

    def _lay_out(self, rect: QRect, *, moving: bool) -> int:
        lines = self._lines(rect.width())
        parent = self.parentWidget()
        y = rect.y()
        for line in lines:
            high = max((hint.height() for _, hint in line), default=0)
            x = rect.x()
            for item, hint in line:
                if moving and self._last_apart and item is self._items[-1]:
                    x = rect.right() + 1 - hint.width()
                if moving:
                    place = QRect(QPoint(x, y), QSize(hint.width(), high))
                    item.setGeometry(placed(parent, place, rect) if parent else place)
                x += hint.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.y())
