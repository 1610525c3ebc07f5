"""What both pages of the pack editor have: fields that scroll, a list, and buttons below."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size, restyles, text_factor
from glutestretch.kit.wrapping_row import WrappingRow

EDGE = 7 * GAP
_STATUS_ROOM = 240
"""How much room the status needs beside the buttons, at a text size of 100 %."""
_MOST_FOOT = 0.4
"""The share of the height that everything below the page may have."""


class EditorPage(QWidget):
    """A page that scrolls, above a line that says how it stands and has buttons.

    Where that line would leave the page too little room, all but the buttons that leave it go to
    the end of the page.

    Attributes:
        area: What scrolls.
        lines: The rows of the page.
        status: How it stands.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.area = ScrollPage(self)
        self.area.setAccessibleName(name)
        self.lines = QVBoxLayout(self.page)
        self.lines.setContentsMargins(EDGE, 5 * GAP, EDGE, 5 * GAP)
        self.lines.setSpacing(2 * GAP)
        self.area.setWidget(self.page)
        self._tools = QWidget(self)
        self.status = Text("", self._tools, Size.BODY, "strong")
        self._tool_row = WrappingRow(spacing=2 * GAP)
        self._tool_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._tools)
        self._tool_line.setContentsMargins(0, 0, 0, 0)
        self._tool_line.setSpacing(2 * GAP)
        self._tool_line.addWidget(self.status, 1)
        self._tool_line.addLayout(self._tool_row)
        self._ends = QWidget(self)
        self._end_row = WrappingRow(self._ends, spacing=2 * GAP)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(EDGE, 2 * GAP, EDGE, 3 * GAP)
        self._foot.setSpacing(2 * GAP)
        self._foot.addWidget(self._tools, 1)
        self._foot.addWidget(self._ends, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(self._foot)

    def add_tool(self, text: str, slot: object) -> Button:
        """Add a button that does something with what is on the page."""
        return self._add_button(text, slot, self._tools, self._tool_row)

    def add_end(self, text: str, slot: object) -> Button:
        """Add a button that leaves the page."""
        return self._add_button(text, slot, self._ends, self._end_row)

    def _add_button(self, text: str, slot: object, parent: QWidget, row: WrappingRow) -> Button:
        button = Button(text, parent)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        row.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what belongs together side by side, or one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size."""
        super().changeEvent(event)
        if restyles(event) and self.isVisible():
            self._arrange()

    def _arrange(self) -> None:
        directions, middle = QBoxLayout.Direction, Qt.AlignmentFlag.AlignVCenter
        inside = self.width() - 2 * EDGE
        wide = _line_width(self._tool_row) + 2 * GAP + _line_width(self._end_row)
        one_line, beside = wide <= inside, wide + _STATUS_ROOM * text_factor() <= inside
        self._foot.setAlignment(self._ends, middle if beside else Qt.AlignmentFlag.AlignBottom)
        for line, fits in ((self._foot, beside or one_line), (self._tool_line, beside)):
            line.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
        self._tool_line.setStretch(0, 1 if beside else 0)
        self._tool_line.invalidate()
        high = self._tool_line.totalHeightForWidth(inside)
        high += 0 if one_line else self._end_row.heightForWidth(inside)
        self._let_tools_scroll(not beside and high > _MOST_FOOT * self.height())

    def _let_tools_scroll(self, scroll: bool) -> None:  # noqa: FBT001 - a setter
        tools = self._tools
        if scroll == (tools.parent() is self.page):
            return
        focused = self.window().focusWidget()
        if scroll:
            self._foot.removeWidget(tools)
            self.lines.addWidget(tools)
        else:
            self.lines.removeWidget(tools)
            self._foot.insertWidget(0, tools, 1)
        tools.show()
        if focused is not None and tools.isAncestorOf(focused):
            focused.setFocus()
        follow_layout(self)


def _line_width(row: WrappingRow) -> int:
    """Return how wide a row is that does not wrap."""
    items = [item for n in range(row.count()) if (item := row.itemAt(n)) and not item.isEmpty()]
    return sum(item.sizeHint().width() for item in items) + 2 * GAP * max(len(items) - 1, 0)
