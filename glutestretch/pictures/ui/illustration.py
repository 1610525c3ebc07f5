"""The card with the picture of a step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QTimer, Signal
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
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.paint import CENTRED, WRAP, clear_colour, fill_round
from glutestretch.kit.text_fitting import fitted_block
from glutestretch.kit.theme import CARD_RADIUS, GAP, Colours, Size, colours_of, face, restyles
from glutestretch.pictures.ui.callout import Callout, card_margin, lay_out_callout, paint_callout
from glutestretch.pictures.ui.picture_card import PictureCard
from glutestretch.pictures.ui.placement import Box, RingRoom

if TYPE_CHECKING:
    from glutestretch.pictures.ui.second_view import SecondView

_MARGIN = 5 * GAP
_VEIL = 0.62
"""The opacity of what covers a dimmed picture."""
_PAUSE_SHARE = 0.14
_NOWHERE: Box = (0.0, 0.0, 0.0, 0.0)


class Illustration(PictureCard):
    """A rounded card that shows a picture, with a callout and widgets on top of it.

    It is a ``QLabel`` so that screen readers find a graphic. The owner sets the accessible name;
    the picture's alternative text is the description.

    Signals:
        felt_hidden: Whether the callout has no space beside the figure, so that its text has to
            be shown elsewhere.
    """

    felt_hidden = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._alt = ""
        self._is_graphic = False
        self._felt = ""
        self._dimmed = False
        self._empty = ""
        self._felt_at: QPointF | None = None
        self._ring: QWidget | None = None
        self._corner: QWidget | None = None
        self._second: SecondView | None = None
        self._figure = _NOWHERE
        self._callout_shown = True
        self._callout: Callout | None = None
        self.setForegroundRole(QPalette.ColorRole.BrightText)  # the callout's text

    def set_region(
        self,
        box: Box,
        least: tuple[float, float] = (1.0, 1.0),
        figure: Box = _NOWHERE,
    ) -> None:
        """Set the part of the pictures that has to be visible; it is centred in the card.

        Args:
            box: Left, top, right and bottom, as shares of the picture's size, not mirrored.
            least: The width and height of the largest box to be shown at the same scale.
            figure: The box of the figure, which nothing may cover.
        """
        if (box, least, figure) != (self._region, self._least, self._figure):
            self._figure, self._callout = figure, None
            self.take_region(box, least)

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
        self._callout = None
        if (alt, mirrored) != (self._alt, self._mirrored):
            self._forget_live()
        self.take_picture(image, mirrored=mirrored)
        self._alt, self._empty = alt, ""
        self._describe()
        self._forget_card()

    def set_turnable(self, turnable: bool) -> None:  # noqa: FBT001 - a setter
        """Let the keyboard come to the card, where the figure can be turned."""
        super().set_turnable(turnable)
        if turnable and self._corner is not None:
            self.setTabOrder(self, self._corner)

    def set_empty(self, text: str) -> None:
        """Show a sentence in place of a missing picture."""
        self._callout = None
        self._forget_live()
        self.take_picture(QImage(), mirrored=self._mirrored)
        self._alt, self._empty = "", text
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
            whole = self.awaits_painting
            self.update(QRect() if whole else self._callout_bounds())
            self._felt, self._felt_at, self._callout = text, place, None
            self._describe()
            self._emit_felt_hidden()
            self.update(QRect() if whole else self._callout_bounds())

    def set_second_view(self, image: QImage) -> None:
        """Show the same step from another side in a free corner; nothing for a null image.

        Args:
            image: The small picture, of the same shape as all; it is mirrored as the picture is.
        """
        if self._second is None:
            if image.isNull():
                return
            from glutestretch.pictures.ui.second_view import SecondView  # noqa: PLC0415

            self._second = SecondView(self)
        self._second.set_picture(image, mirrored=self._mirrored)
        self._describe()
        if image.isNull():
            self._second.hide()
        self._place_second()

    def set_dimmed(self, dimmed: bool) -> None:  # noqa: FBT001 - a setter
        """Fade the picture behind a pause icon, or show it normally."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def set_ring(self, ring: QWidget) -> None:
        """Put a widget on the top right corner; its size follows the card."""
        self._ring = ring
        ring.setParent(self)
        ring.setGeometry(self._ring_room.box(self.size()))
        self._callout = None
        self._place_second()

    def set_ring_room(self, side: int, apart: bool) -> None:  # noqa: FBT001 - a setter
        """Set the ring's minimum size in pixels, and whether the picture keeps clear of it."""
        room = RingRoom(side, apart)
        if room != self._ring_room:
            self._ring_room = room
            self._restyle()

    def set_corner(self, widget: QWidget) -> None:
        """Put a widget on the bottom right corner."""
        self._corner = widget
        widget.setParent(self)
        self.place_corner()

    def place_corner(self) -> None:
        """Place the corner's widget again after its size or visibility has changed."""
        if self._corner is not None:
            self._put_in_corner(self._corner)
            self._callout = None
            self._place_second()
            self.update()

    def _put_in_corner(self, corner: QWidget) -> None:
        margin, size = card_margin(self.rect()), corner.sizeHint()
        left, top = self.width() - margin - size.width(), self.height() - margin - size.height()
        corner.setGeometry(QRect(QPoint(left, top), size))

    def sizeHint(self) -> QSize:
        """Return a small size: the card grows into the space that the texts leave."""
        return QSize(320, 180)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which a pose is recognisable."""
        return QSize(120, 90)

    # Accessibility and layout.

    def _describe(self) -> None:
        if not self._has_picture:
            self.setText(self._empty)
            self._is_graphic = False
        elif not self._is_graphic:  # calling pixmap() would start a timer in Qt's cache
            self._is_graphic = True
            marker = QPixmap(1, 1)  # a label with a pixmap is a graphic to screen readers
            marker.fill(clear_colour())
            self.setPixmap(marker)
        second = (
            ""
            if self._second is None or self._second.is_empty
            else self.tr("A small picture shows it from another side.")
        )
        way = self._way() if self._has_picture else ""
        parts = (self._alt or self._empty, second, self._felt, way)
        self.setAccessibleDescription(" ".join(filter(None, parts)))

    def _set_turned(self, turned: bool) -> None:  # noqa: FBT001 - a setter
        if turned != self._turned:
            self._callout = None
        super()._set_turned(turned)

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
        if self._ring is not None:
            self._ring.setGeometry(self._ring_room.box(self.size()))
        if self._corner is not None:
            self._put_in_corner(self._corner)
        self._place_second()
        self._forget_card()
        self._emit_box()

    def _place_second(self) -> None:
        """Put the second view where it covers nothing, or hide it."""
        if self._second is None or self._second.is_empty:
            return
        callout = self._laid_callout()
        obstacles = self._obstacles()
        if callout is not None and callout.shown:
            obstacles.append(callout.box)
        margin = card_margin(self.rect())
        self._second.find_room(self.rect(), margin, self._figure_box(), obstacles)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card from its cached pixmap, and what of the callout has to be repainted."""
        painter = QPainter(self)
        self.paint_card(painter)
        if self._dimmed:
            self._paint_dimmed(painter, colours_of(self))
        if self._empty:
            self._paint_empty(painter, colours_of(self))
        callout = self._laid_callout()
        if callout is not None and callout.bounds.intersects(event.rect()):
            from_right = self.isRightToLeft()
            if from_right:
                painter.setLayoutDirection(self.layoutDirection())
            paint_callout(painter, callout, self._felt, colours_of(self), from_right=from_right)
        self.paint_focus(painter, colours_of(self))
        painter.end()

    def _paint_dimmed(self, painter: QPainter, colours: Colours) -> None:
        veil = QColor(colours.card)
        veil.setAlphaF(_VEIL)
        fill_round(painter, self.rect(), CARD_RADIUS, veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_glyph(painter, "pause", self._pause_box(), colours.secondary)

    def _pause_box(self) -> QRectF:
        side = max(24.0, min(self.width(), self.height()) * _PAUSE_SHARE)
        room = self._placement().room(self._picture)
        middle = QRectF(room).center() / self.devicePixelRatioF()
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def _paint_empty(self, painter: QPainter, colours: Colours) -> None:
        box = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setFont(fitted_block(self._empty, face(self, Size.BODY), box.width(), box.height()))
        painter.setPen(colours.secondary)
        painter.drawText(box, CENTRED | WRAP, self._empty)

    # The callout.

    def _callout_bounds(self) -> QRect:
        callout = self._laid_callout()
        return QRect() if callout is None else callout.bounds

    def _laid_callout(self) -> Callout | None:
        """Return the callout, laid out once per text, picture, size and font; None without text."""
        if self._callout is None and self._felt:
            self._callout = self._lay_out_callout()
            if self._callout.shown is not self._callout_shown:
                self._callout_shown = self._callout.shown
                QTimer.singleShot(0, self, self._emit_felt_hidden)
        return self._callout

    def _lay_out_callout(self) -> Callout:
        font = face(self, Size.SMALL, QFont.Weight.DemiBold)
        obstacles = self._obstacles()
        if not self._has_picture:
            return lay_out_callout(self._felt, font, self.rect(), obstacles)
        seen = self._felt_at if not self._turned else None
        point = self._shown_at(seen)[0] if seen else None
        return lay_out_callout(self._felt, font, self.rect(), obstacles, self._figure_box(), point)

    def _obstacles(self) -> list[QRect]:
        """Return where the ring and the corner's widget are."""
        obstacles = [self._ring.geometry()] if self._ring else []
        if self._corner is not None and not self._corner.isHidden():
            obstacles.append(self._corner.geometry())
        return obstacles

    def _figure_box(self) -> QRectF | None:
        """Return the box of the figure on the card; None where it is unknown."""
        left, top, right, bottom = self._figure
        if right <= left:
            return None
        first, last = self._shown_at(QPointF(left, top), QPointF(right, bottom))
        return QRectF(first, last).normalized()

    def _shown_at(self, *shares: QPointF) -> list[QPointF]:
        """Return the positions on the card of points given as shares of the unmirrored picture."""
        placement, ratio = self._placement(), self.devicePixelRatioF()
        return [placement.point(self._picture, share) / ratio for share in shares]

    def _emit_felt_hidden(self) -> None:
        self.felt_hidden.emit(bool(self._felt) and not self._callout_shown)
