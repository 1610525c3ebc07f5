"""The card with the picture of a step."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from glutestretch.widgets.fit import fitted_block, wrapped_size
from glutestretch.widgets.paint import (
    CENTRED,
    MIDDLE,
    WRAP,
    clear_colour,
    fill_disc,
    fill_round,
    paint_fitted,
    smooth_painter,
)
from glutestretch.widgets.theme import (
    CARD_RADIUS,
    GAP,
    Colours,
    Size,
    colours_of,
    face,
    restyles,
    text_factor,
)

_FADE_MS = 200
_MARGIN = 5 * GAP


class Illustration(QLabel):
    """A rounded card that keeps a picture in aspect, with a pill and a ring laid over it.

    It is a label so that screen readers find a graphic; the owner sets the accessible name, the
    picture's alternative text is the description. The picture is scaled once per size.
    """

    box_changed = Signal(QSize)
    """The room for the picture changed; the size is in device pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image = QImage()
        self._mirrored = False
        self._alt = ""
        self._felt = ""
        self._empty = ""
        self._ring: QWidget | None = None
        self._card: QPixmap | None = None
        self._fading: QPixmap | None = None
        self._fade: QVariantAnimation | None = None
        self._share = 1.0
        self._pill: tuple[QRect, QFont] | None = None
        self._box = QSize()
        self.setForegroundRole(QPalette.ColorRole.BrightText)  # in which the pill is written

    def picture_box(self) -> QSize:
        """Return the room for the picture in device pixels, for decoding it at that size."""
        return self.size() * self.devicePixelRatioF()

    def show_picture(
        self,
        image: QImage,
        alt: str,
        mirrored: bool = False,  # noqa: FBT001, FBT002 - a setter
        fade: bool = False,  # noqa: FBT001, FBT002 - a setter
    ) -> None:
        """Show a picture with a transparent background.

        Args:
            image: the picture, of any size; one that fits ``picture_box`` is not scaled.
            alt: what it shows, in words.
            mirrored: show it flipped from left to right.
            fade: blend over from the picture before in 200 ms.
        """
        before = self._card if fade and self.isVisible() else None
        self._image, self._mirrored, self._alt, self._empty = image, mirrored, alt, ""
        self._start_fade(before)
        self._describe()
        self._forget_card()

    def set_empty(self, text: str) -> None:
        """Show a sentence in place of a picture that is missing."""
        self._image, self._alt, self._empty = QImage(), "", text
        self._start_fade(None)
        self._describe()
        self._forget_card()

    def set_felt(self, text: str) -> None:
        """Say where the stretch is felt, in the pill at the bottom left; empty hides it."""
        if text != self._felt:
            self.update(self._pill_box())
            self._felt, self._pill = text, None
            self._describe()
            self.update(self._pill_box())

    def set_ring(self, ring: QWidget) -> None:
        """Lay a widget over the top right corner and let its size follow the card."""
        self._ring = ring
        ring.setParent(self)
        self._place_ring()
        self._pill = None

    def sizeHint(self) -> QSize:
        """Return a modest size; the card takes all room it is given, and leaves room for words."""
        return QSize(320, 180)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which a posture can be read."""
        return QSize(220, 165)

    # What is told to screen readers, and what Qt asks for.

    def _describe(self) -> None:
        if self._image.isNull():
            self.setText(self._empty)
        elif self.pixmap().isNull():
            sign = QPixmap(1, 1)  # a label that has a pixmap is a graphic
            sign.fill(clear_colour())
            self.setPixmap(sign)
        parts = (self._alt or self._empty, self._felt)
        self.setAccessibleDescription(" ".join(part for part in parts if part))

    def _forget_card(self) -> None:
        self._card = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the size with picture, pill and ring."""
        super().resizeEvent(event)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's font and colours."""
        super().changeEvent(event)
        if restyles(event):
            self._restyle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Finish a fade that nobody sees."""
        super().hideEvent(event)
        self._start_fade(None)

    def _restyle(self) -> None:
        self._start_fade(None)
        self._pill = None
        self._place_ring()
        self._forget_card()
        self._tell_box()

    def _tell_box(self) -> None:
        box = self.picture_box()
        if box != self._box:
            self._box = box
            self.box_changed.emit(box)

    def _place_ring(self) -> None:
        if self._ring is None:
            return
        width, height = self.width(), self.height()
        margin = round(min(9 * GAP, 0.06 * min(width, height)))
        side = max(0.33 * height, 128 * text_factor())
        side = round(min(side, 0.45 * width, 0.62 * height))
        self._ring.setGeometry(width - margin - side, margin, side, side)

    # Blending from one picture to the next.

    def _start_fade(self, before: QPixmap | None) -> None:
        self._fading = before
        if self._fade is not None:
            self._fade.stop()
        if before is None:
            return
        if self._fade is None:
            self._fade = QVariantAnimation(self)
            self._fade.setStartValue(0.0)
            self._fade.setEndValue(1.0)
            self._fade.setDuration(_FADE_MS)
            self._fade.valueChanged.connect(self._fade_on)
        self._share = 0.0
        self._fade.start()

    def _fade_on(self, share: float) -> None:
        self._share = share
        if share >= 1.0:
            self._fading = None
        self.update()

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card from its cached pixmap, then the pill."""
        colours = colours_of(self)
        if self._card is None or self._card.devicePixelRatio() != self.devicePixelRatioF():
            self._card = self._compose(colours)
            if self.picture_box() != self._box:  # the window came to another screen
                QTimer.singleShot(0, self._tell_box)
        painter = QPainter(self)
        if self._fading is not None:
            painter.drawPixmap(0, 0, self._fading)
            painter.setOpacity(self._share)
        painter.drawPixmap(0, 0, self._card)
        painter.setOpacity(1.0)
        if self._empty:
            self._paint_empty(painter, colours)
        if self._felt:
            self._paint_pill(painter, colours)
        painter.end()

    def _compose(self, colours: Colours) -> QPixmap:
        """Return the card with the picture on it, cut to the card's round corners."""
        room, ratio = self.picture_box(), self.devicePixelRatioF()
        card = QPixmap(room)
        card.fill(clear_colour())
        painter = smooth_painter(card)
        fill_round(painter, card.rect(), CARD_RADIUS * ratio, colours.card)
        if not self._image.isNull():
            paint_fitted(painter, self._image, room, mirrored=self._mirrored)
        painter.end()
        card.setDevicePixelRatio(ratio)
        return card

    def _paint_empty(self, painter: QPainter, colours: Colours) -> None:
        box = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setFont(fitted_block(self._empty, face(self, Size.BODY), box.width(), box.height()))
        painter.setPen(colours.secondary)
        painter.drawText(box, CENTRED | WRAP, self._empty)

    def _pill_box(self) -> QRect:
        """Return where the pill is, laid out once per text, size and font."""
        if not self._felt:
            return QRect()
        if self._pill is None:
            self._pill = self._lay_pill_out()
        return self._pill[0]

    def _lay_pill_out(self) -> tuple[QRect, QFont]:
        font = face(self, Size.SMALL, QFont.Weight.DemiBold)
        margin = min(_MARGIN, self.width() // 20)
        pill = self._pill_within(font, margin, self.width() - 2 * margin)
        ring = self._ring
        if ring is not None and pill[0].intersects(ring.geometry()):
            pill = self._pill_within(font, margin, ring.x() - 2 * margin)
        return pill

    def _pill_within(self, font: QFont, margin: int, width: int) -> tuple[QRect, QFont]:
        beside = 6 * GAP + self._dot(font)
        room = max(1, width - beside)
        font = fitted_block(self._felt, font, room, max(1, round(self.height() * 0.4)))
        text = wrapped_size(self._felt, font, room)
        height = text.height() + 4 * GAP
        top = self.height() - margin - height
        return QRect(margin, top, text.width() + beside + 1, height), font

    def _dot(self, font: QFont) -> int:
        """Return the room for the dot before the pill's text."""
        return round(font.pixelSize() * 0.8) + GAP

    def _paint_pill(self, painter: QPainter, colours: Colours) -> None:
        box = self._pill_box()
        font = self._pill[1] if self._pill is not None else painter.font()
        room = self._dot(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetrics(font).height() + 4 * GAP
        fill_round(painter, box, line / 2, colours.hot_wash)
        middle = QPointF(box.left() + 3 * GAP + (room - GAP) / 2, box.top() + line / 2)
        fill_disc(painter, middle, (room - GAP) / 2, colours.hot)
        painter.setFont(font)
        text = box.adjusted(3 * GAP + room, 0, 0, 0)
        painter.drawText(text, MIDDLE | WRAP, self._felt)
