"""A label that shows an icon beside a text."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.paint import smooth_painter
from glutestretch.kit.theme import Size, colours_of, face, restyles


class GlyphLabel(QLabel):
    """One of ``icons.NAMES`` in the accent colour, as large as the text beside it."""

    def __init__(self, glyph: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._scale = glyph, 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def magnify(self, scale: float) -> None:
        """Scale the icon by this factor, as the big view does."""
        self._scale = scale
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Update after a change of text size."""
        super().changeEvent(event)
        if restyles(event):
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the text beside it."""
        side = face(self, Size.BODY * self._scale).pixelSize() + 2
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = smooth_painter(self)
        paint_glyph(painter, self._glyph, QRectF(self.rect()), colours_of(self).accent)
        painter.end()
