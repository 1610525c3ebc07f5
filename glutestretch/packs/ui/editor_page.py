"""What both pages of the pack editor have: fields that scroll, a list, and buttons below."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size, restyles, text_factor
from glutestretch.kit.wrapping_row import WrappingRow

EDGE = 7 * GAP
_FOOT_MARGINS = (EDGE, 2 * GAP, EDGE, 3 * GAP)
_MOST_FOOT = 0.4
"""The share of the height that the buttons may have below the page."""
_BESIDE_WIDTH = 640
"""From which width on the status stands beside the buttons, at a text size of 100 %."""


class EditorPage(QWidget):
    """A page that scrolls, above a line that says how it stands and has buttons.

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
        self._foot_widget = foot = QWidget(self)
        self.status = Text("", foot, Size.BODY, "strong")
        self._buttons = QWidget(foot)
        self._row = WrappingRow(self._buttons, spacing=2 * GAP)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        self._foot.setContentsMargins(*_FOOT_MARGINS)
        self._foot.setSpacing(2 * GAP)
        self._foot.addWidget(self.status, 1)
        self._foot.addWidget(self._buttons)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.area, 1)
        self._whole.addWidget(foot)

    def add_button(self, text: str, slot: object) -> Button:
        """Add a button to the line below."""
        button = Button(text, self._buttons)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        self._row.addWidget(button)
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
        beside = self.width() >= _BESIDE_WIDTH * text_factor()
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._foot.setStretch(0, 1 if beside else 0)
        edges = 0 if self._foot_widget.parent() is self else 2 * EDGE
        high = self._foot.totalHeightForWidth(self.width() - edges)
        self._let_foot_scroll(high > _MOST_FOOT * self.height())

    def _let_foot_scroll(self, scrolls: bool) -> None:  # noqa: FBT001 - a setter
        """Put the buttons at the end of the page where they would leave it too little room."""
        foot = self._foot_widget
        if scrolls == (foot.parent() is self.page):
            return
        focused = self.window().focusWidget()
        before, after = (self._whole, self.lines) if scrolls else (self.lines, self._whole)
        before.removeWidget(foot)
        after.addWidget(foot)
        self._foot.setContentsMargins(*((0, 2 * GAP, 0, 0) if scrolls else _FOOT_MARGINS))
        foot.show()
        if focused is not None and foot.isAncestorOf(focused):
            focused.setFocus()
