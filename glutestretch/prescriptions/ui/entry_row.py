"""A stretch of a prescription: what it looks like, and how it is done."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.paint import smooth_painter
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size

_PICTURE = QSize(84, 63)


class _Picture(QWidget):
    """A small picture beside words that say the same."""

    def __init__(self, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = image
        self.setFixedSize(_PICTURE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture; nothing if there is none."""
        painter = smooth_painter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.end()


class EntryRow(QWidget):
    """The picture of the hold, the name of the stretch, and how it is done."""

    def __init__(self, image: QImage, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = _Picture(image, self)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Text(name, self, weight="strong"))
        column.addWidget(Text(words, self, Size.SMALL, tone="secondary"))
        column.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3 * GAP)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
