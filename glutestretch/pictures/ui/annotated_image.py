"""A picture with the names of its parts beside it, which follow them where it is turned."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutestretch.kit.paint import (
    fill_disc,
    fill_round,
    fitted_size,
    paint_placed,
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
from glutestretch.kit.translation import comma
from glutestretch.pictures.live.scene import Seen, Sight
from glutestretch.pictures.ui.live_card import LiveCard

_MARGIN = 4 * GAP
_HEIGHT = 320
_DOT = 3.5
_VEIL = 0.8
"""How opaque the card is behind a name that lies over the picture."""
_MIDDLE, _BEYOND = 0.5, 0.08
"""How far a part goes beyond the middle before its name changes sides."""
_GONE, _WHOLE = -0.15, 0.2
"""How much a part faces the eye where its name has faded away, and where it has not begun to."""


class Label(NamedTuple):
    """The name of a part, and its position as shares of the picture."""

    part: str
    text: str
    at: tuple[float, float]


class Name(NamedTuple):
    """A name as it is painted.

    Attributes:
        text: What it says.
        at: Where its part is on the card.
        box: Where it is itself.
        font: In which font.
        on_right: Whether it lies to the right of the picture.
        opacity: From 1 to 0 for a part that lies behind.
    """

    text: str
    at: QPointF
    box: QRect
    font: QFont
    on_right: bool
    opacity: float


class AnnotatedImage(LiveCard):
    """A card with a picture in the middle and names on both sides, with lines to the parts.

    The left and right ``empty`` shares of the picture are blank, so names may cover them. The
    owner sets the accessible name; the names are the accessible description. Where the picture is
    live, names follow their parts, and fade away while these lie behind.
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
        self._labels = labels
        self._empty = empty
        self._on_right = {label.part: label.at[0] > _MIDDLE for label in labels}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def sizeHint(self) -> QSize:
        """Return a size whose height follows the user's text size."""
        return QSize(480, round(_HEIGHT * (1 + (text_factor() - 1) * 0.5)))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size in which the names fit."""
        return QSize(320, self.sizeHint().height())

    def live_room(self) -> tuple[QSize, QRect]:
        """Return the size of the picture in device pixels: a live image shows just that."""
        size = (self._picture().size() * self.devicePixelRatioF()).toSize()
        return size, QRect(QPoint(), size)

    def show_live(self, image: QImage, turned: bool, anchors: Seen) -> None:  # noqa: FBT001
        """Show the live model in place of the picture, with the names at its anchors."""
        super().show_live(image, turned, anchors if turned else {})
        self._choose_sides()

    def show_still(self) -> None:
        """Show the picture again, with the names where they were."""
        super().show_still()
        self._choose_sides()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a live image drawn anew, of the new size."""
        super().resizeEvent(event)
        self.box_changed.emit(self.live_room()[0])

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
            shown = self._image if self.live is None else self.live
            paint_placed(painter, shown, self._picture().toRect())
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            for name in self.names():
                painter.setOpacity(name.opacity)
                _paint_name(painter, name, colours)
            painter.setOpacity(1.0)
        self.paint_focus(painter, colours)
        painter.end()

    def _describe(self) -> None:
        names = comma().join(label.text for label in self._labels)
        self.setAccessibleDescription(". ".join(filter(None, (names, self._way()))))

    def _choose_sides(self) -> None:
        """Put each name on the side where its part is, but not to and fro in the middle."""
        for label in self._labels:
            x = self._sight(label).x
            beyond = x - _MIDDLE if self._on_right[label.part] else _MIDDLE - x
            if not self.seen or beyond < -_BEYOND:
                self._on_right[label.part] = x > _MIDDLE

    def _sight(self, label: Label) -> Sight:
        """Return where a part is seen: in the picture, where nothing else is known."""
        return self.seen.get(label.part, Sight(*label.at, 1.0))

    def _picture(self) -> QRectF:
        if self._image.isNull():
            return QRectF(self.rect())
        size = fitted_size(self._image.size(), self.size())
        spare = self.size() - size
        return QRectF(QRect(QPoint(spare.width() // 2, spare.height() // 2), size))

    def names(self) -> list[Name]:
        """Return all names as they are painted: below each other on both sides of the picture."""
        found = []
        for on_right in (False, True):
            own = [label for label in self._labels if self._on_right[label.part] is on_right]
            laid = [self._laid(label) for label in sorted(own, key=lambda one: self._sight(one).y)]
            free, below = 0, self.rect().bottom()
            for name in laid:
                name.box.moveTop(max(name.box.top(), free))
                free = name.box.bottom() + GAP
            for name in reversed(laid):
                name.box.moveBottom(min(name.box.bottom(), below))
                below = name.box.top() - GAP
            found += laid
        return found

    def _laid(self, label: Label) -> Name:
        """Return a name beside its part, whatever else is there."""
        picture, sight = self._picture(), self._sight(label)
        on_right = self._on_right[label.part]
        column = picture.left() + self._empty * picture.width() - _MARGIN
        room = max(40, round(column - 2 * GAP))
        font = fitted_block(label.text, face(self, Size.SMALL, QFont.Weight.DemiBold), room)
        size = wrapped_size(label.text, font, room)
        at = picture.topLeft() + QPointF(sight.x * picture.width(), sight.y * picture.height())
        left = self.width() - _MARGIN - size.width() if on_right else _MARGIN
        box = QRect(QPoint(round(left), round(at.y() - size.height() / 2)), size)
        opacity = min(1.0, max(0.0, (sight.facing - _GONE) / (_WHOLE - _GONE)))
        return Name(label.text, at, box, font, on_right, opacity)


def _paint_name(painter: QPainter, name: Name, colours: Colours) -> None:
    """Paint a name, and the line to its part."""
    box = name.box
    edge = box.left() - 2 * GAP if name.on_right else box.right() + 2 * GAP
    start = QPointF(edge, min(max(name.at.y(), box.top()), box.bottom()))
    painter.setPen(QPen(colours.ink, 1.2))
    painter.drawLine(start, name.at)
    fill_disc(painter, name.at, _DOT + 1.5, colours.card)
    fill_disc(painter, name.at, _DOT, colours.ink)
    behind = QColor(colours.card)
    behind.setAlphaF(_VEIL)
    fill_round(painter, box.adjusted(-GAP, -1, GAP, 1), GAP, behind)
    painter.setFont(name.font)
    side = Qt.AlignmentFlag.AlignRight if name.on_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(box, flags, name.text)
