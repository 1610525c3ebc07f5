"""A picture of a step: shown small, chosen from a file, taken away."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.paint import fill_round, smooth_painter
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size, colours_of
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.packs import draft_texts
from glutestretch.packs.decoding import decoded, picture_to_keep
from glutestretch.packs.files import PackError, read_picture

_SMALL = QSize(112, 84)
_RADIUS = 8


class _Small(QWidget):
    """Paints a picture, or an empty frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SMALL)
        self.image = QImage()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = smooth_painter(self)
        fill_round(painter, self.rect(), _RADIUS, colours_of(self).line)
        if not self.image.isNull():
            size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self.image)
        painter.end()


class PictureField(QWidget):
    """A picture and the buttons to choose another one, or none.

    Args:
        title: What it is a picture of.

    Signals:
        chosen: The picture as a pack keeps it; None for none.
    """

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: bytes | None = None
        self.small = _Small(self)
        self.small.setAccessibleName(title)
        self.problem = Text("", self, Size.SMALL, tone="hot")
        self.choose_button = self._button(self.tr("Choose…"), self.tr("Choose: {title}"), title)
        self.choose_button.clicked.connect(self._ask)
        self.remove_button = self._button(
            self.tr("Take away"), self.tr("Take away: {title}"), title
        )
        self.remove_button.set_consequence("destroys")
        self.remove_button.clicked.connect(self._take_away)
        buttons = WrappingRow(spacing=2 * GAP)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(Text(title, self))
        column.addLayout(buttons)
        column.addWidget(self.problem)
        column.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3 * GAP)
        line.addWidget(self.small, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        self.problem.hide()
        self.remove_button.hide()

    def _button(self, text: str, name: str, title: str) -> Button:
        button = Button(text, self)
        button.setAutoDefault(False)
        button.setAccessibleName(name.format(title=title))
        return button

    def show_picture(self, content: bytes | None, fault: str) -> None:
        """Show a picture, and what is wrong with it."""
        if content is not self._content or (content is None and self.small.image.isNull()):
            self._content = content
            image = decoded(content) if content else QImage()
            smooth = Qt.TransformationMode.SmoothTransformation
            keep = Qt.AspectRatioMode.KeepAspectRatio
            self.small.image = image.scaled(_SMALL * 2, keep, smooth) if content else image
            self.small.update()
            self.remove_button.setVisible(content is not None)
        self._say(fault)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.choose_button.setAccessibleDescription(sentence)

    def choose(self, path: str) -> None:
        """Take the picture in a file, if it is one."""
        try:
            content = picture_to_keep(read_picture(Path(path)))
        except PackError as error:
            self._say(draft_texts.refused_picture(error.faults[0]))
            self.choose_button.setFocus()
        else:
            self.chosen.emit(content)

    def _take_away(self) -> None:
        self.choose_button.setFocus()
        self.chosen.emit(None)

    def _ask(self) -> None:
        asking = QFileDialog(self, self.tr("Choose a picture"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilters(
            [self.tr("Pictures (*.png *.webp *.jpg *.jpeg)"), self.tr("All files (*)")]
        )
        asking.fileSelected.connect(self.choose)
        asking.open()
