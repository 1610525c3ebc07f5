"""A radio button with a picture."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QKeyEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QRadioButton, QWidget

from glutestretch.kit.button import ENTERS
from glutestretch.kit.focus_ring import FocusRing
from glutestretch.kit.paint import CENTRED, draw_round, fill_round, smooth_painter
from glutestretch.kit.text_fitting import fitted_line
from glutestretch.kit.theme import CARD_RADIUS, GAP, Size, colours_of, face, mixed, restyles

_PICTURE = QSize(176, 132)
_SMALL_PICTURE = QSize(96, 72)
_EDGE, _CHOSEN_EDGE = 1, 3
_LIFT = 0.06


class PictureChoice(FocusRing, QRadioButton):
    """A card with a picture above its words, and a strong edge when it is chosen.

    Args:
        text: What is chosen.
        image: The picture, larger than it is shown.
        parent: The Qt parent.
    """

    def __init__(self, text: str, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._image = image
        self._scaled: QPixmap | None = None
        self._size = _PICTURE
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)

    def set_small(self, small: bool) -> None:  # noqa: FBT001 - a setter
        """Show a smaller picture, where there is little height."""
        size = _SMALL_PICTURE if small else _PICTURE
        if size != self._size:
            self._size, self._scaled = size, None
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the picture with the words below it."""
        metrics = QFontMetrics(self._face())
        words = metrics.horizontalAdvance(self.text()) + 2 * GAP
        width = max(self._size.width(), words) + 4 * GAP
        return QSize(width, self._size.height() + metrics.height() + 6 * GAP)

    def minimumSizeHint(self) -> QSize:
        """Return the same size: there is nothing to leave out."""
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        """Take a click anywhere on the card."""
        return self.rect().contains(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be chosen by Enter, too."""
        if event.key() not in ENTERS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size and colours."""
        super().changeEvent(event)
        if restyles(event):
            self.updateGeometry()
            self.update()

    def _face(self) -> QFont:
        return face(self, Size.BODY, QFont.Weight.DemiBold)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, picture, words and ring."""
        colours, chosen = colours_of(self), self.isChecked()
        wide = _CHOSEN_EDGE if chosen else _EDGE
        edge = colours.accent if chosen else colours.line
        fill = colours.accent_wash if chosen else colours.card
        if self.underMouse():
            fill = mixed(fill, colours.ink, _LIFT)
        painter = smooth_painter(self)
        fill_round(painter, self.rect(), CARD_RADIUS, edge)
        box = QRectF(self.rect()).adjusted(wide, wide, -wide, -wide)
        fill_round(painter, box, CARD_RADIUS - wide, fill)
        if self._ring and self.hasFocus():
            inner = box.adjusted(3, 3, -3, -3)
            draw_round(painter, inner, CARD_RADIUS - wide - 3, colours.ink, 2)
        room = QRect(2 * GAP, 2 * GAP, self.width() - 4 * GAP, self._size.height())
        picture = self._fitted(room.size())
        place = QRect(QPoint(), picture.deviceIndependentSize().toSize())
        place.moveCenter(room.center())
        painter.drawPixmap(place.topLeft(), picture)
        painter.setFont(fitted_line(self.text(), self._face(), room.width()))
        painter.setPen(colours.ink)
        words = QRectF(room.left(), room.bottom(), room.width(), self.height() - room.bottom())
        painter.drawText(words, CENTRED, self.text())
        painter.end()

    def _fitted(self, room: QSize) -> QPixmap:
        """Return the picture in the size in which it is shown."""
        ratio = self.devicePixelRatioF()
        if self._scaled is None or self._scaled.devicePixelRatio() != ratio:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            image = self._image.scaled(room * ratio, keep, smooth.SmoothTransformation)
            self._scaled = QPixmap.fromImage(image)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled
