"""A label in one of the theme's sizes and colours."""

from math import ceil

from PySide6 import QtCore
from PySide6.QtCore import Property, QEvent, QPointF, QSize
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QWidget

from glutestretch.kit.text_fitting import fitted_block, wrapped_size
from glutestretch.kit.theme import Size, face, restyles

_TONES = {
    "ink": QPalette.ColorRole.WindowText,
    "secondary": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Link,
    "hot": QPalette.ColorRole.BrightText,
    "warning": QPalette.ColorRole.LinkVisited,
}
_WEIGHTS = {
    "normal": QFont.Weight.Normal,
    "medium": QFont.Weight.Medium,
    "strong": QFont.Weight.DemiBold,
    "heavy": QFont.Weight.Bold,
}
_AIRY = frozenset({Size.INSTRUCTION, Size.BIG})
_AIR = 0.22
"""Extra line spacing for text that is read from a distance, as a share of the font size."""
_LEAST = 6
_ONE_LINE = 100_000
_MOST_REMEMBERED = 64
"""A layout asks for the same heights many times over before it is done."""


class Text(QLabel):
    """Plain text that wraps between words, and shrinks rather than being cut off.

    ``text_size`` is a name of ``Size`` in lower case, ``weight`` is "normal", "medium", "strong"
    or "heavy", ``tone`` is "ink", "secondary", "accent", "hot" or "warning"; all can be set in
    a Designer form. It adapts to the user's text size and colour scheme.
    """

    def __init__(
        self,
        text: str | QWidget | None = "",
        parent: QWidget | None = None,
        size: Size = Size.BODY,
        weight: str = "normal",
        tone: str = "ink",
    ) -> None:
        if not isinstance(text, str):  # a Designer form passes the parent alone
            parent, text = text, ""
        super().__init__(text, parent)
        self.setWordWrap(True)
        self._size = size
        self._scale = 1.0
        self._weight = weight
        self._aligned: QtCore.Qt.AlignmentFlag | None = None
        self._heights: dict[tuple[str, int], int] = {}
        self._widths: dict[str, int] = {}
        self.set_tone(tone)
        self._update_font()

    def _get_size(self) -> str:
        return self._size.name.lower()

    def set_size(self, size: str) -> None:
        """Set the size by its name in lower case, such as "title"."""
        self._size = Size[size.upper()]
        self._update_font()

    def magnify(self, scale: float) -> None:
        """Scale the text by this factor, as the big view does."""
        if scale != self._scale:
            self._scale = scale
            self._update_font()

    def _get_weight(self) -> str:
        return self._weight

    def set_weight(self, weight: str) -> None:
        """Set the weight: "normal", "medium", "strong" or "heavy"."""
        self._weight = weight
        self._update_font()

    def _get_tone(self) -> str:
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Set the tone: "ink", "secondary", "accent", "hot" or "warning"."""
        self.setForegroundRole(_TONES[tone])
        self._tone = tone

    text_size = Property(str, _get_size, set_size)
    weight = Property(str, _get_weight, set_weight)
    tone = Property(str, _get_tone, set_tone)

    def changeEvent(self, event: QEvent) -> None:
        """Update after a change of text size."""
        super().changeEvent(event)
        if restyles(event):
            self._update_font()

    def setAlignment(self, alignment: "QtCore.Qt.AlignmentFlag") -> None:
        """Align the text; by default it is at the left and vertically centred."""
        super().setAlignment(alignment)
        self._aligned = alignment

    def _update_font(self) -> None:
        self._face = face(self, self._size * self._scale, _WEIGHTS[self._weight])
        self._heights.clear()
        self._widths.clear()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the text on one line."""
        width = self._widest_line
        return QSize(width, self.heightForWidth(width))

    @property
    def _widest_line(self) -> int:
        """The width in pixels at which the text wraps only where it says so itself."""
        text = self.text()
        if text not in self._widths:
            if len(self._widths) == _MOST_REMEMBERED:
                self._widths.clear()
            self._widths[text] = max(map(self.width_of, text.split("\n")))
        return self._widths[text]

    def minimumSizeHint(self) -> QSize:
        """Return the size of a short word; the layout asks for the height at its width."""
        line = QFontMetrics(self._face).height()
        return QSize(min(self._widest_line, 4 * line), line)

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels of the text wrapped at a width."""
        return self.height_of(self.text(), width)

    def width_of(self, text: str) -> int:
        """Return the width in pixels that another text would have here, on one line."""
        return wrapped_size(text, self._face, _ONE_LINE).width() + 1

    def height_of(self, text: str, width: int) -> int:
        """Return the height in pixels that another text would have here, wrapped at a width."""
        known = text, width
        if known not in self._heights:
            if len(self._heights) == _MOST_REMEMBERED:
                self._heights.clear()
            font = fitted_block(text, self._face, width)
            self._heights[known] = ceil(self._laid_out(font, width, text)[1])
        return self._heights[known]

    @property
    def text_pixels(self) -> int:
        """The font size in pixels at the user's text size, without magnification."""
        return face(self, self._size).pixelSize()

    def _laid_out(
        self, font: QFont, width: int, text: str | None = None
    ) -> tuple[QTextLayout, float]:
        """Return the layout of this text, or of another, at a width, and its height."""
        layout = QTextLayout((self.text() if text is None else text).replace("\n", "\u2028"), font)
        option = layout.textOption()
        if self._aligned is not None:
            option.setAlignment(self._aligned)
        if self.isRightToLeft():
            flags = QtCore.Qt.AlignmentFlag
            option.setTextDirection(QtCore.Qt.LayoutDirection.RightToLeft)
            if self._aligned is None or not self._aligned & flags.AlignHCenter:
                option.setAlignment(flags.AlignRight | flags.AlignAbsolute)
        option.setWrapMode(
            QTextOption.WrapMode.WordWrap if self.wordWrap() else QTextOption.WrapMode.ManualWrap
        )
        layout.setTextOption(option)
        spaced = self._size in _AIRY
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            high = line.height()
            top += high + (font.pixelSize() * _AIR if spaced else 0)
        layout.endLayout()
        return layout, top - (font.pixelSize() * _AIR if spaced and top else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, smaller only if it does not fit even wrapped."""
        box = self.contentsRect()
        font = fitted_block(self.text(), self._face, box.width(), box.height())
        layout, high = self._laid_out(font, box.width())
        while high > box.height() + 1 and font.pixelSize() > _LEAST:
            font.setPixelSize(font.pixelSize() - 1)
            layout, high = self._laid_out(font, box.width())
        painter = QPainter(self)  # its pen has the colour of the foreground role
        at_top = self._aligned is not None and self._aligned & QtCore.Qt.AlignmentFlag.AlignTop
        top = 0.0 if at_top else max(0.0, (box.height() - high) / 2)
        layout.draw(painter, QPointF(box.left(), box.top() + top))
        painter.end()
