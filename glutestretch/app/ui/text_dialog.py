"""A page to read: about the glutes, the keys, the app."""

import re
from html import unescape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QDesktopServices, QFocusEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from glutestretch._built.text_dialog import Ui_TextDialog
from glutestretch.kit.fitted_dialog import room_for
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.theme import TARGET, text_factor

_LINK = "<a "
_WIDE, _HIGH = 560, 520
"""The size of a page that is not short, in logical pixels at a text size of 100 %."""
_ADDRESS = re.compile("<a href='([^']*)'")


class _Linked(QLabel):
    """A paragraph with one link, which has the keyboard when the paragraph has.

    A click anywhere on the paragraph opens it: a line of text is too low for a finger.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.LinksAccessibleByKeyboard
            | flags.TextSelectableByKeyboard
            | flags.TextSelectableByMouse
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(TARGET)
        [address] = _ADDRESS.findall(text)
        self._address = unescape(address)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the link, unless words have been selected to copy them."""
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside and not self.hasSelectedText():
            QDesktopServices.openUrl(self._address)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard to the link, as a further Tab would."""
        super().focusInEvent(event)
        self.focusNextPrevChild(True)


class TextDialog(QDialog):
    """Shows a title and a text, which may be rich text."""

    def __init__(self, title: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TextDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        self.ui.title.setText(title)
        self._write(body)
        self.ui.scroll.setAccessibleName(title)
        self.ui.close_button.clicked.connect(self.accept)
        self._take_room(QSize(_WIDE, _HIGH) * text_factor())

    def _write(self, body: str) -> None:
        """Give each paragraph with a link a label of its own, which Tab brings into view."""
        blocks = [""]
        for paragraph in re.split(r"(?<=</p>)", body):
            if _LINK in paragraph or _LINK in blocks[-1]:
                blocks.append("")
            blocks[-1] += paragraph
        self.ui.body.setText(blocks[0])
        for number, block in enumerate(blocks[1:], self.ui.page_layout.indexOf(self.ui.body) + 1):
            label = (_Linked if _LINK in block else QLabel)(block, self.ui.page)
            label.setWordWrap(True)
            label.setOpenExternalLinks(True)
            self.ui.page_layout.insertWidget(number, label)
        follow_layout(self)
        self.ui.close_button.setFocus()

    def put_above(self, picture: QWidget) -> None:
        """Show a picture above the text."""
        self.ui.page_layout.insertWidget(0, picture)
        self.ui.page_layout.setSpacing(16)
        follow_layout(self)
        self._take_room(self.size() + QSize(0, picture.sizeHint().height() // 2))

    def _take_room(self, wished: QSize) -> None:
        self.resize(wished.boundedTo(room_for(self)))

    def _needed(self) -> int:
        """Return the height at which nothing scrolls."""
        lines, inside, width = self.ui.TextDialog_layout, self.ui.page_layout, self.width()
        margins = lines.contentsMargins()
        others = lines.totalHeightForWidth(width) - self.ui.scroll.sizeHint().height()
        return others + inside.totalHeightForWidth(width - margins.left() - margins.right())

    def showEvent(self, event: QShowEvent) -> None:
        """Be no higher than the text, all of which is there by now."""
        if not event.spontaneous():
            self.resize(self.width(), min(self.height(), self._needed()))
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow with the text, as far as a page is high at first."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            most = min(round(_HIGH * text_factor()), room_for(self).height())
            self.resize(self.width(), max(self.height(), min(most, self._needed())))
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the text by key."""
        if not self.ui.scroll.take_key(event.key()):
            super().keyPressEvent(event)
