"""The picture of a step on its card: where it lies, and the pixels it is painted from."""

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from glutestretch.kit.paint import clear_colour, fill_round, paint_placed, smooth_painter
from glutestretch.kit.theme import CARD_RADIUS, Colours, colours_of
from glutestretch.pictures.live.scene import Seen
from glutestretch.pictures.ui.floor_light import FloorLight, Pool, is_lit, pool_of
from glutestretch.pictures.ui.live_card import LiveCard
from glutestretch.pictures.ui.placement import Box, Placement, RingRoom

_SHAPE = QSize(1440, 1080)
"""The size of all pictures, used until there is one."""
_REST_MS = 2000
"""How long after the last painting the card lets go of its pixels."""


def _whole_size(image: QImage) -> QSize:
    """Return the size of all pictures, whatever one was decoded at, or that of another shape."""
    rounded = abs(image.width() * _SHAPE.height() - image.height() * _SHAPE.width())
    return _SHAPE if rounded <= _SHAPE.width() else image.size()


class PictureCard(LiveCard):
    """A rounded card with a picture, or with a frame of a film in place of a part of it.

    The picture is scaled once per size. A moment after the last painting the scaled pixels are
    let go of: what is on screen is in the window's buffer.

    Attributes:
        again: Returns the picture that is shown once more, after ``let_go_of_picture``.

    Signals:
        rested: Nothing has been painted for a moment.
    """

    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again: Callable[[], QImage] | None = None
        self._image = QImage()
        self._has_picture = False
        self._picture = _SHAPE
        self._mirrored = False
        self._region: Box = (0.0, 0.0, 1.0, 1.0)
        self._least = (1.0, 1.0)
        self._ring_room = RingRoom()
        self._box = QSize()
        self._floor = FloorLight()
        self._frame: tuple[QImage, QRect] | None = None
        self._card: QPixmap | None = None
        self._at_rest = False
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._let_go)

    def picture_box(self) -> QSize:
        """Return the size of the complete picture in device pixels, to decode it at.

        Parts that need not be visible may lie outside the card.
        """
        return self._placement().place(self._picture).size()

    def picture_size(self) -> QSize:
        """Return the size of the picture in device pixels; empty if there is none."""
        return self.picture_box() if self._has_picture else QSize()

    def let_go_of_picture(self) -> None:
        """Let go of the picture itself; it is asked for again once it is painted."""
        self._image = QImage()

    @property
    def awaits_painting(self) -> bool:
        """Whether all of the card is about to be painted anew."""
        return self._card is None and not self._at_rest

    def take_region(self, box: Box, least: tuple[float, float]) -> None:
        """Have another part of the pictures to be seen; see ``set_region``."""
        rescaled = least != self._least
        self._region, self._least, self._frame = box, least, None
        self._forget_card()
        if rescaled:
            self._emit_box()

    def show_frame(self, frame: QImage, box: QRect) -> None:
        """Show a frame of a movement in place of a part of the picture.

        Args:
            frame: The frame, of the size of the box or smaller.
            box: Its position in the picture, not mirrored, in device pixels.
        """
        if not self._has_picture:
            return
        if self.live is not None:
            self._forget_live()
            self._card = None
        self._frame = frame, box
        if self._card is None:
            self._card = self._compose(colours_of(self))
        place, colours = self._placement().part(self._picture, box), colours_of(self)
        if self._mirrored:
            frame = frame.flipped(QtCore.Qt.Orientation.Horizontal)
        ratio = self._card.devicePixelRatio()
        painter = QPainter(self._card)
        painter.scale(1 / ratio, 1 / ratio)
        if self._reaches_corner(place):  # slower, since Qt shares it out to threads
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.fillRect(place, colours.card)
        if is_lit(colours):
            self._floor.paint(painter, self._pool(), colours, place)
        if frame.size() == place.size():
            painter.drawImage(place.topLeft(), frame)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, frame)
        painter.end()
        shown = QRectF(QPointF(place.topLeft()) / ratio, QSizeF(place.size()) / ratio)
        self.update(shown.toAlignedRect())

    def show_still(self) -> None:
        """Show the picture again, without a frame."""
        self._frame = None
        self._forget_live()
        self._forget_card()

    def live_room(self) -> tuple[QSize, QRect]:
        """Return the size of the card, and the place of the picture on it, in device pixels."""
        placement = self._placement()
        return placement.card, placement.place(self._picture)

    def show_live(self, image: QImage, turned: bool, anchors: Seen) -> None:  # noqa: FBT001
        """Show the live figure, in an image of the whole card, in place of the picture."""
        if not self._has_picture:
            return
        super().show_live(image, turned, anchors)
        self._frame = None
        self._forget_card()

    def take_picture(self, image: QImage, *, mirrored: bool) -> None:
        """Have another picture, or none for a null image."""
        self._frame = None
        self._image, self._mirrored = image, mirrored
        self._has_picture = not image.isNull()
        self._picture = _whole_size(image) if self._has_picture else _SHAPE

    # Where the picture lies.

    def _placement(self) -> Placement:
        ratio = self.devicePixelRatioF()
        column = round(self._ring_room.column(self.size()) * ratio)
        room, mirrored = self.size() * ratio, self._mirrored
        return Placement(room, column, self._region, self._least, mirrored)

    def _reaches_corner(self, place: QRect) -> bool:
        """Return whether a box in device pixels may lie over the card's rounded corners."""
        by = round(CARD_RADIUS * self.devicePixelRatioF())
        card = QRect(QPoint(), self.size() * self.devicePixelRatioF())
        upright, lying = card.adjusted(by, 0, -by, 0), card.adjusted(0, by, 0, -by)
        return not (upright.contains(place) or lying.contains(place))

    def _emit_box(self) -> None:
        box = self.picture_box()
        if box != self._box:
            self._box = box
            self._frame = None
            self.box_changed.emit(box)

    def _pool(self) -> Pool:
        """Return where the floor is lit, in device pixels."""
        placement = self._placement()
        left, top, right, bottom = self._region
        first, last = (
            placement.point(self._picture, QPointF(*corner))
            for corner in ((left, top), (right, bottom))
        )
        return pool_of(QRectF(first, last).normalized(), placement.card)

    # Its pixels.

    def paint_card(self, painter: QPainter) -> None:
        """Paint the card with the picture, or with what of a film is shown."""
        if self._card is None or self._card.devicePixelRatio() != self.devicePixelRatioF():
            self._card = self._compose(colours_of(self))
            if self._frame is not None:
                self.show_frame(*self._frame)
            if self.picture_box() != self._box:  # the window has moved to another screen
                QTimer.singleShot(0, self._emit_box)
        painter.drawPixmap(0, 0, self._card)
        self._rest.start()

    def _compose(self, colours: Colours) -> QPixmap:
        """Return the card with the picture, clipped to the card's rounded corners."""
        self._at_rest = False
        ratio, placement = self.devicePixelRatioF(), self._placement()
        card = QPixmap(placement.card)
        card.fill(clear_colour())
        painter = smooth_painter(card)
        fill_round(painter, card.rect(), CARD_RADIUS * ratio, colours.card)
        if self._has_picture:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            if is_lit(colours):
                self._floor.paint(painter, self._pool(), colours, card.rect())
        if self.live is not None:
            paint_placed(painter, self.live, card.rect())
        elif self._has_picture:
            if self._image.isNull() and self.again:
                self._image = self.again()
            place = placement.place(self._picture)
            paint_placed(painter, self._image, place, mirrored=self._mirrored)
        painter.end()
        card.setDevicePixelRatio(ratio)
        return card

    def _forget_card(self) -> None:
        self._card = None
        self._at_rest = False
        self.update()

    def _let_go(self) -> None:
        """Let go of what nobody paints any more; a film goes on in the same pixels."""
        if self._card is not None and self._frame is None and self.live is None:
            self._card, self._at_rest = None, True
            self.rested.emit()
