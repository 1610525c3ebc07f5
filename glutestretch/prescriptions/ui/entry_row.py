"""A stretch of a prescription: what it looks like, and how it is done."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size

_PICTURE = QSize(84, 63)


class EntryRow(QWidget):
    """The picture of the hold, the name of the stretch, and how it is done."""

    def __init__(self, image: QImage, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel(self)
        picture.setFixedSize(_PICTURE)
        if not image.isNull():
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(image.width() / _PICTURE.width())
            picture.setPixmap(pixmap)
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
