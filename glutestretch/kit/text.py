"""A label in one of our sizes and tones."""

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
}
_WEIGHTS = {
    "normal": QFont.Weight.Normal,
    "medium": QFont.Weight.Medium,
    "strong": QFont.Weight.DemiBold,
    "heavy": QFont.Weight.Bold,
}
_AIRY = frozenset({Size.INSTRUCTION, Size.BIG})
_AIR = 0.22
"""The extra room between the lines of sizes that are read from afar, in font sizes."""
_LEAST = 6
_ONE_LINE = 100_000


class Text(QLabel):
    """Plain text that wraps at word ends, shrinks before it would be cut, and is never selected.

    ``text_size`` is a name of ``Size`` in lower case, ``weight`` is "normal", "medium", "strong"
    or "heavy", ``tone`` is "ink", "secondary", "accent" or "hot"; all can be set in a Designer
    form. It follows the user's text size and colour scheme by itself.
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
        self.set_tone(tone)
        self._dress()

    def _get_size(self) -> str:
        return self._size.name.lower()

    def set_size(self, size: str) -> None:
        """Set the size by its name in lower case, such as "title"."""
        self._size = Size[size.upper()]
        self._dress()

    def magnify(self, scale: float) -> None:
        """Write so many times larger than usual, as the big view does."""
        if scale != self._scale:
            self._scale = scale
            self._dress()

    def _get_weight(self) -> str:
        return self._weight

    def set_weight(self, weight: str) -> None:
        """Set the weight: "normal", "medium", "strong" or "heavy"."""
        self._weight = weight
        self._dress()

    def _get_tone(self) -> str:
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Set the tone: "ink", "secondary", "accent" or "hot"."""
        self.setForegroundRole(_TONES[tone])
        self._tone = tone

    text_size = Property(str, _get_size, set_size)
    weight = Property(str, _get_weight, set_weight)
    tone = Property(str, _get_tone, set_tone)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size."""
        super().changeEvent(event)
        if restyles(event):
            self._dress()

    def setAlignment(self, alignment: "QtCore.Qt.AlignmentFlag") -> None:
        """Align the text; without it the text is at the left, in the middle of the height."""
        super().setAlignment(alignment)
        self._aligned = alignment

    def _dress(self) -> None:
        self._face = face(self, self._size * self._scale, _WEIGHTS[self._weight])
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the text on one line."""
        lines = self.text().split("\n")
        widest = max(wrapped_size(line, self._face, _ONE_LINE).width() for line in lines)
        return QSize(widest + 1, self.heightForWidth(widest + 1))

    def minimumSizeHint(self) -> QSize:
        """Return the room of one short word; the layout asks for the height at its width."""
        line = QFontMetrics(self._face).height()
        return QSize(min(self.sizeHint().width(), 4 * line), line)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text wrapped at a width."""
        return ceil(self._laid_out(fitted_block(self.text(), self._face, width), width)[1])

    def height_of(self, text: str, width: int) -> int:
        """Return the height that another text would have here, wrapped at a width."""
        return ceil(self._laid_out(fitted_block(text, self._face, width), width, text)[1])

    @property
    def text_pixels(self) -> int:
        """The size of this text where it is not magnified, with the user's own text size."""
        return face(self, self._size).pixelSize()

    def _laid_out(
        self, font: QFont, width: int, text: str | None = None
    ) -> tuple[QTextLayout, float]:
        """Return the text, or another, in lines of a width, and its height."""
        layout = QTextLayout((self.text() if text is None else text).replace("\n", "\u2028"), font)
        option = layout.textOption()
        if self._aligned is not None:
            option.setAlignment(self._aligned)
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
        """Paint the text, smaller only where even wrapping leaves it no room."""
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
