"""The card with the picture of a step."""

from functools import partial

from PySide6 import QtCore
from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.paint import (
    CENTRED,
    WRAP,
    clear_colour,
    fill_round,
    paint_placed,
    smooth_painter,
)
from glutestretch.kit.text_fitting import fitted_block
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
from glutestretch.pictures.ui.callout import Callout, lay_out_callout, paint_callout, paint_pointer

_MARGIN = 5 * GAP
_VEIL = 0.62
"""The opacity of what covers a dimmed picture."""
_PAUSE_SHARE = 0.14
_SHAPE = QSize(1440, 1080)
"""The size of all pictures, used until there is one."""
_AROUND = 1.04
"""The margin around the part that has to be visible, as a factor."""


class Illustration(QLabel):
    """A rounded card that shows a picture, with a callout and widgets on top of it.

    It is a ``QLabel`` so that screen readers find a graphic. The owner sets the accessible name;
    the picture's alternative text is the description. The picture is scaled once per size.

    Signals:
        box_changed: The complete picture has another size, in device pixels.
        felt_hidden: Whether the callout has no space beside the figure, so that its text has to
            be shown elsewhere.

    Attributes:
        most_ring: The largest share of the card's width for a ring with a column of its own.
    """

    box_changed = Signal(QSize)
    felt_hidden = Signal(bool)
    most_ring = 0.6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image = QImage()
        self._mirrored = False
        self._alt = ""
        self._is_graphic = False
        self._felt = ""
        self._dimmed = False
        self._empty = ""
        self._felt_at: QPointF | None = None
        self._ring: QWidget | None = None
        self._corner: QWidget | None = None
        self._card: QPixmap | None = None
        self._laid: tuple[QImage, QRect] | None = None
        self._region = (0.0, 0.0, 1.0, 1.0)
        self._least = (1.0, 1.0)
        self._figure = (0.0, 0.0, 0.0, 0.0)
        self._least_ring = 0
        self._ring_apart = False
        self._callout_shown = True
        self._callout: Callout | None = None
        self._box = QSize()
        self.setForegroundRole(QPalette.ColorRole.BrightText)  # the callout's text

    def picture_box(self) -> QSize:
        """Return the size of the complete picture in device pixels, to decode it at.

        Parts that need not be visible may lie outside the card.
        """
        return self._placed(self._image.size() if not self._image.isNull() else _SHAPE).size()

    def picture_size(self) -> QSize:
        """Return the size of the picture in device pixels; empty if there is none."""
        return QSize() if self._image.isNull() else self._place().size()

    def set_region(
        self,
        box: tuple[float, float, float, float],
        least: tuple[float, float] = (1.0, 1.0),
        figure: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0),
    ) -> None:
        """Set the part of the pictures that has to be visible; it is centred in the card.

        Args:
            box: Left, top, right and bottom, as shares of the picture's size, not mirrored.
            least: The width and height of the largest box to be shown at the same scale.
            figure: The box of the figure, which nothing may cover.
        """
        if (box, least, figure) != (self._region, self._least, self._figure):
            self._region, self._least, self._figure = box, least, figure
            self._laid = self._callout = None
            self._forget_card()
            self._emit_box()

    def show_picture(
        self,
        image: QImage,
        alt: str,
        mirrored: bool = False,  # noqa: FBT001, FBT002 - a setter
    ) -> None:
        """Show a picture with a transparent background.

        Args:
            image: The picture, of any size; one of the size ``picture_box`` is not scaled.
            alt: What it shows, in words.
            mirrored: Whether to flip it horizontally.
        """
        self._laid = None
        self._image, self._mirrored, self._alt, self._empty = image, mirrored, alt, ""
        self._describe()
        self._forget_card()

    def show_frame(self, frame: QImage, box: QRect) -> None:
        """Show a frame of a movement in place of a part of the picture.

        Args:
            frame: The frame, of the size of the box or smaller.
            box: Its position in the picture, not mirrored, in device pixels.
        """
        if self._image.isNull():
            return
        self._laid = frame, box
        if self._card is None:
            self._card = self._compose(colours_of(self))
        frame_box, frame = self._turned(frame, box)
        painter = QPainter(self._card)
        painter.scale(*[1 / self._card.devicePixelRatio()] * 2)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.fillRect(frame_box, colours_of(self).card)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(frame_box, frame)
        painter.end()
        ratio = self._card.devicePixelRatio()
        shown = QRectF(QPointF(frame_box.topLeft()) / ratio, QSizeF(frame_box.size()) / ratio)
        self.update(shown.toAlignedRect())

    def show_still(self) -> None:
        """Show the picture again, without a frame."""
        self._laid = None
        self._forget_card()

    def set_empty(self, text: str) -> None:
        """Show a sentence in place of a missing picture."""
        self._laid = None
        self._image, self._alt, self._empty = QImage(), "", text
        self._describe()
        self._forget_card()

    def set_felt(self, text: str, at: tuple[float, float] | None = None) -> None:
        """Show where the stretch is felt, in the callout at the bottom left.

        Args:
            text: The text; empty hides the callout.
            at: The point in the picture, as shares of its size, not mirrored.
        """
        place = QPointF(*at) if at else None
        if (text, place) != (self._felt, self._felt_at):
            self.update(self._felt_box())
            self._felt, self._felt_at, self._callout = text, place, None
            self._describe()
            self._emit_felt_hidden()
            self.update(self._felt_box())

    def set_dimmed(self, dimmed: bool) -> None:  # noqa: FBT001 - a setter
        """Fade the picture behind a pause icon, or show it normally."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def set_ring(self, ring: QWidget) -> None:
        """Put a widget on the top right corner; its size follows the card."""
        self._ring = ring
        ring.setParent(self)
        self._place_ring()
        self._callout = None

    def set_corner(self, widget: QWidget) -> None:
        """Put a widget on the bottom right corner."""
        self._corner = widget
        widget.setParent(self)
        self.place_corner()

    def place_corner(self) -> None:
        """Place the corner's widget again after its size or visibility has changed."""
        if self._corner is not None:
            margin = min(_MARGIN, self.width() // 20)
            size = self._corner.sizeHint()
            left, top = self.width() - margin - size.width(), self.height() - margin - size.height()
            self._corner.setGeometry(QRect(QPoint(left, top), size))
            self._callout = None
            self.update()

    def sizeHint(self) -> QSize:
        """Return a small size: the card grows into the space that the texts leave."""
        return QSize(320, 180)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which a pose is recognisable."""
        return QSize(120, 90)

    def _room(self) -> QSize:
        return self.size() * self.devicePixelRatioF()

    def _place(self) -> QRect:
        """Return the position of the complete picture on the card, in device pixels."""
        return self._placed(self._image.size())

    def _free_rooms(self) -> list[QRect]:
        """Return the rectangles left for the picture: all, or beside and below a ring apart."""
        room = QRect(QPoint(), self._room())
        if not self._ring_apart:
            return [room]
        taken = round(self._ring_width() * self.devicePixelRatioF())
        return [
            room.adjusted(0, 0, -min(taken, room.width() - 1), 0),
            room.adjusted(0, min(taken, room.height() - 1), 0, 0),
        ]

    def _share(self, picture: QSize, room: QRect) -> float:
        """Return the scale of a picture in this rectangle."""
        width, height = self._least
        return min(
            room.width() / (picture.width() * min(1.0, width * _AROUND)),
            room.height() / (picture.height() * min(1.0, height * _AROUND)),
        )

    def _roomiest(self, picture: QSize) -> QRect:
        """Return the rectangle in which a picture is largest."""
        return max(self._free_rooms(), key=partial(self._share, picture))

    def _placed(self, picture: QSize) -> QRect:
        room = self._roomiest(picture)
        share = self._share(picture, room)
        size = QSize(
            max(1, round(picture.width() * share)), max(1, round(picture.height() * share))
        )
        left, top, right, bottom = self._region
        x = round(room.width() / 2 - size.width() * (left + right) / 2)
        y = round(room.height() / 2 - size.height() * (top + bottom) / 2)
        if self._mirrored:
            x = room.width() - size.width() - x
        return QRect(room.topLeft() + QPoint(x, y), size)

    def _turned(self, frame: QImage, box: QRect) -> tuple[QRect, QImage]:
        """Return the position of a frame on the card, and the frame, both mirrored if needed."""
        place = self._place()
        left = place.width() - box.right() - 1 if self._mirrored else box.left()
        if self._mirrored:
            frame = frame.flipped(QtCore.Qt.Orientation.Horizontal)
        return QRect(place.topLeft() + QPoint(left, box.top()), box.size()), frame

    # Accessibility and layout.

    def _describe(self) -> None:
        if self._image.isNull():
            self.setText(self._empty)
            self._is_graphic = False
        elif not self._is_graphic:  # calling pixmap() would start a timer in Qt's cache
            self._is_graphic = True
            marker = QPixmap(1, 1)  # a label with a pixmap is a graphic to screen readers
            marker.fill(clear_colour())
            self.setPixmap(marker)
        parts = (self._alt or self._empty, self._felt)
        self.setAccessibleDescription(" ".join(filter(None, parts)))

    def _forget_card(self) -> None:
        self._card = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Resize picture, callout and ring."""
        super().resizeEvent(event)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Update after a change of font or colours."""
        super().changeEvent(event)
        if restyles(event):
            self._restyle()

    def _restyle(self) -> None:
        self._callout = None
        self._place_ring()
        self.place_corner()
        self._forget_card()
        self._emit_box()

    def _emit_box(self) -> None:
        box = self.picture_box()
        if box != self._box:
            self._box = box
            self._laid = None
            self.box_changed.emit(box)

    def set_ring_room(self, side: int, apart: bool) -> None:  # noqa: FBT001 - a setter
        """Set the ring's minimum size in pixels, and whether the picture keeps clear of it."""
        if (side, apart) != (self._least_ring, self._ring_apart):
            self._least_ring, self._ring_apart = side, apart
            self._restyle()

    def _ring_side(self) -> int:
        width, height = self.width(), self.height()
        side = max(0.33 * height, 128 * text_factor(), self._least_ring)
        most = (
            (self.most_ring * width, 0.94 * height)
            if self._ring_apart
            else (0.45 * width, 0.62 * height)
        )
        return round(min(side, *most))

    def _ring_margin(self) -> int:
        share = 0.03 if self._ring_apart else 0.06
        return round(min(9 * GAP, share * min(self.width(), self.height())))

    def _ring_width(self) -> int:
        return self._ring_side() + 2 * self._ring_margin()

    def _place_ring(self) -> None:
        if self._ring is None:
            return
        side, margin = self._ring_side(), self._ring_margin()
        self._ring.setGeometry(self.width() - margin - side, margin, side, side)

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card from its cached pixmap, then the callout."""
        colours = colours_of(self)
        if self._card is None or self._card.devicePixelRatio() != self.devicePixelRatioF():
            self._card = self._compose(colours)
            if self._laid is not None:
                self.show_frame(*self._laid)
            if self.picture_box() != self._box:  # the window has moved to another screen
                QTimer.singleShot(0, self._emit_box)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._card)
        if self._dimmed:
            self._paint_dimmed(painter, colours)
        if self._empty:
            self._paint_empty(painter, colours)
        if self._felt:
            self._paint_felt(painter, colours)
        painter.end()

    def _compose(self, colours: Colours) -> QPixmap:
        """Return the card with the picture, clipped to the card's rounded corners."""
        ratio = self.devicePixelRatioF()
        card = QPixmap(self._room())
        card.fill(clear_colour())
        painter = smooth_painter(card)
        fill_round(painter, card.rect(), CARD_RADIUS * ratio, colours.card)
        if not self._image.isNull():
            paint_placed(painter, self._image, self._place(), mirrored=self._mirrored)
        painter.end()
        card.setDevicePixelRatio(ratio)
        return card

    def _paint_dimmed(self, painter: QPainter, colours: Colours) -> None:
        veil = QColor(colours.card)
        veil.setAlphaF(_VEIL)
        fill_round(painter, self.rect(), CARD_RADIUS, veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_glyph(painter, "pause", self._pause_box(), colours.secondary)

    def _pause_box(self) -> QRectF:
        side = max(24.0, min(self.width(), self.height()) * _PAUSE_SHARE)
        room = self._roomiest(self._image.size() if not self._image.isNull() else _SHAPE)
        middle = QRectF(room).center() / self.devicePixelRatioF()
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def _paint_empty(self, painter: QPainter, colours: Colours) -> None:
        box = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setFont(fitted_block(self._empty, face(self, Size.BODY), box.width(), box.height()))
        painter.setPen(colours.secondary)
        painter.drawText(box, CENTRED | WRAP, self._empty)

    def _felt_box(self) -> QRect:
        """Return the area that the callout and its pointer cover."""
        return self.rect() if self._felt_at else self._callout_box()

    def _callout_box(self) -> QRect:
        """Return the callout's position, laid out once per text, size and font."""
        if not self._felt:
            return QRect()
        if self._callout is None:
            self._callout = self._lay_out_callout()
        return self._callout.box

    def _lay_out_callout(self) -> Callout:
        font = face(self, Size.SMALL, QFont.Weight.DemiBold)
        margin = min(_MARGIN, self.width() // 20)
        room, highest = (
            self.rect().adjusted(margin, 0, -margin, -margin),
            round(self.height() * 0.4),
        )
        callout = lay_out_callout(self._felt, font, room, highest)
        for laid in (self._ring, self._corner):
            if laid is None or (laid is self._corner and laid.isHidden()):
                continue
            if callout.box.intersects(laid.geometry()):
                room.setWidth(laid.x() - 2 * margin)
                callout = lay_out_callout(self._felt, font, room, highest)
        # Text smaller than the user's would be there for nobody: the words say it then.
        shown = callout.font.pixelSize() >= font.pixelSize() and not self._covers(callout.box)
        if shown is not self._callout_shown:
            self._callout_shown = shown
            QTimer.singleShot(0, self, self._emit_felt_hidden)
        return callout

    def _emit_felt_hidden(self) -> None:
        self.felt_hidden.emit(bool(self._felt) and not self._callout_shown)

    def _covers(self, box: QRect) -> bool:
        """Return whether this box would cover the figure."""
        left, top, right, bottom = self._figure
        if self._image.isNull() or right <= left:
            return False
        first = self._picture_place(QPointF(left, top))
        last = self._picture_place(QPointF(right, bottom))
        person = QRectF(first, last).normalized()
        inset = 0.06 * min(person.width(), person.height())
        return QRectF(box).intersects(person.adjusted(inset, inset, -inset, -inset))

    def _picture_place(self, share: QPointF) -> QPointF:
        """Return the position on the card of a point given as shares of the unmirrored picture."""
        place, ratio = self._place(), self.devicePixelRatioF()
        x = 1 - share.x() if self._mirrored else share.x()
        return (
            QPointF(place.x() + x * place.width(), place.y() + share.y() * place.height()) / ratio
        )

    def _paint_felt(self, painter: QPainter, colours: Colours) -> None:
        box = self._callout_box()
        if self._felt_at is not None and not self._image.isNull():
            radius = max(7.0, 0.022 * self.height())
            place = self._picture_place(self._felt_at)
            callout = QRectF(box) if self._callout_shown else None
            paint_pointer(painter, callout, place, radius, colours)
        if self._callout is not None and self._callout_shown:
            paint_callout(painter, self._callout, self._felt, colours)
