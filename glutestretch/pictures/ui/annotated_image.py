"""A picture with the names of its parts beside it."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from glutestretch.kit.paint import (
    fill_disc,
    fill_round,
    fitted_size,
    paint_fitted,
    smooth_painter,
)
from glutestretch.kit.text_fitting import fitted_block, wrapped_size
from glutestretch.kit.theme import (
    CARD_RADIUS,
    GAP,
    Colours,
    Size,
    colours_of,
    face,
    restyles,
    text_factor,
)

_MARGIN = 4 * GAP
_HEIGHT = 320
_DOT = 3.5
_VEIL = 0.8
"""How opaque the card is behind a name that lies over the picture."""


class Label(NamedTuple):
    """The name of a part: its position, as shares of the picture, and the side for the name."""

    text: str
    at: tuple[float, float]
    on_right: bool


class AnnotatedImage(QLabel):
    """A card with a picture in the middle and names on both sides, with lines to the parts.

    The left and right ``empty`` shares of the picture are blank, so names may cover them. The
    owner sets the accessible name; the names are the accessible description.
    """

    def __init__(
        self,
        image: QImage,
        labels: tuple[Label, ...],
        empty: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._image = image
        self.labels = labels
        self._empty = empty
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(", ".join(label.text for label in labels))

    def sizeHint(self) -> QSize:
        """Return a size whose height follows the user's text size."""
        return QSize(480, round(_HEIGHT * (1 + (text_factor() - 1) * 0.5)))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size in which the names fit."""
        return QSize(320, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Update after a change of font or colours."""
        super().changeEvent(event)
        if restyles(event):
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, picture, lines and names."""
        colours = colours_of(self)
        painter = smooth_painter(self)
        fill_round(painter, self.rect(), CARD_RADIUS, colours.card)
        if not self._image.isNull():
            paint_fitted(painter, self._image, self.size())
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            self._paint_labels(painter, colours)
        painter.end()

    def _paint_labels(self, painter: QPainter, colours: Colours) -> None:
        free = {True: 0, False: 0}
        for label in sorted(self.labels, key=lambda label: label.at[1]):
            box, font = self.name_box(label)
            box.moveTop(max(box.top(), free[label.on_right]))
            free[label.on_right] = box.bottom() + GAP
            self._paint_label(painter, label, (box, font), colours)

    def _picture(self) -> QRectF:
        size = fitted_size(self._image.size(), self.size())
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def name_box(self, label: Label) -> tuple[QRect, QFont]:
        """Return the position and the font of a name."""
        picture = self._picture()
        column = picture.left() + self._empty * picture.width() - _MARGIN
        room = max(40, round(column - 2 * GAP))
        font = fitted_block(label.text, face(self, Size.SMALL, QFont.Weight.DemiBold), room)
        size = wrapped_size(label.text, font, room)
        middle = picture.top() + label.at[1] * picture.height()
        left = self.width() - _MARGIN - size.width() if label.on_right else _MARGIN
        return QRect(round(left), round(middle - size.height() / 2), *size.toTuple()), font

    def _paint_label(
        self, painter: QPainter, label: Label, name: tuple[QRect, QFont], colours: Colours
    ) -> None:
        picture = self._picture()
        box, font = name
        part = picture.topLeft() + QPointF(
            label.at[0] * picture.width(), label.at[1] * picture.height()
        )
        edge = box.left() - 2 * GAP if label.on_right else box.right() + 2 * GAP
        start = QPointF(edge, min(max(part.y(), box.top()), box.bottom()))
        painter.setPen(QPen(colours.ink, 1.2))
        painter.drawLine(start, part)
        fill_disc(painter, part, _DOT + 1.5, colours.card)
        fill_disc(painter, part, _DOT, colours.ink)
        behind = QColor(colours.card)
        behind.setAlphaF(_VEIL)
        fill_round(painter, box.adjusted(-GAP, -1, GAP, 1), GAP, behind)
        painter.setFont(font)
        side = Qt.AlignmentFlag.AlignRight if label.on_right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, label.text)
