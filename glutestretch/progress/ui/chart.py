"""A painted picture of numbers: it is pointed into by mouse and keys, and says what is there."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutestretch.kit.announce import say
from glutestretch.kit.focus_ring import FocusRing
from glutestretch.kit.paint import draw_round, smooth_painter
from glutestretch.kit.theme import GAP, Colours, Size, colours_of, face, restyles, text_factor


class Chart(FocusRing, QWidget):
    """Paints once and keeps the picture, so that scrolling costs one copy of it.

    A subclass says how many marks there are, where each is, what it says, and how far each arrow
    key leads.

    Signals:
        pointed: What is at the place pointed at, in words; empty for none.
    """

    pointed = Signal(str)
    ways: dict[Qt.Key, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}  # noqa: RUF012

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._at: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._read_style()

    # --- what a subclass says

    @property
    def count(self) -> int:
        """How many marks there are."""
        raise NotImplementedError

    def box(self, number: int) -> QRectF:
        """Return where a mark is."""
        raise NotImplementedError

    def words(self, number: int) -> str:
        """Return what a mark says."""
        raise NotImplementedError

    def height_at(self, width: int) -> float:
        """Return the height of the picture at a width."""
        raise NotImplementedError

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Paint the picture."""
        raise NotImplementedError

    @property
    def first_pointed(self) -> int:
        """The mark to which the first press of a key leads."""
        return self.count - 1

    # --- the picture

    @property
    def scale(self) -> float:
        """The user's text size as a factor."""
        return text_factor()

    @property
    def line(self) -> int:
        """The height of a label."""
        return self._line

    def label_width(self, text: str) -> int:
        """Return the width of a label."""
        if text not in self._widths:
            self._widths[text] = QFontMetrics(self._small).horizontalAdvance(text)
        return self._widths[text]

    def renew(self) -> None:
        """Paint anew, since what is shown has changed."""
        self._picture = None
        if self._at is not None and self._at >= self.count:
            self._at = None
        self.updateGeometry()
        self.update()

    def _read_style(self) -> None:
        self._small = face(self, Size.SMALL, QFont.Weight.Medium)
        self._widths: dict[str, int] = {}
        self._line = QFontMetrics(self._small).height()

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew after a change of font or colours."""
        super().changeEvent(event)
        if restyles(event):
            self._read_style()
            self.renew()

    def hasHeightForWidth(self) -> bool:
        """Return True: the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return round(self.height_at(width))

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        width = round(640 * self.scale)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which marks can be told apart."""
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Copy the picture, and mark what is pointed at."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = smooth_painter(self._picture)
            painter.setLayoutDirection(self.layoutDirection())
            painter.setFont(self._small)
            self.draw(painter, colours_of(self))
            painter.end()
        painter = smooth_painter(self)
        painter.drawPixmap(0, 0, self._picture)
        colours = colours_of(self)
        if self._at is not None and self._at < self.count:
            around = self.box(self._at).adjusted(-2, -2, 2, 2)
            draw_round(painter, around, GAP, colours.ink, 2)
        if self.hasFocus() and self.ring_shown:
            draw_round(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, colours.ink, 2)
        painter.end()

    # --- pointing

    def _point(self, at: int | None, *, aloud: bool = False) -> None:
        if at == self._at:
            return
        self._at = at
        words = "" if at is None else self.words(at)
        self.pointed.emit(words)
        if aloud:
            say(self, words)
        self.update()

    def mark_at(self, place: QPointF) -> int | None:
        """Return the mark at a place, if there is one."""
        numbers = range(self.count)
        return next(
            (n for n in numbers if self.box(n).adjusted(-1, -1, 1, 1).contains(place)), None
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the mouse points at."""
        self._point(self.mark_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing any more."""
        super().leaveEvent(event)
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys, to the first by Home and to the last by End."""
        key = Qt.Key(event.key())
        if self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            key = Qt.Key.Key_Left if key is Qt.Key.Key_Right else Qt.Key.Key_Right
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count - 1}
        if not self.count or (key not in self.ways and key not in ends):
            super().keyPressEvent(event)
            return
        if key in ends:
            self._point(ends[key], aloud=True)
        elif self._at is None:
            self._point(self.first_pointed, aloud=True)
        else:
            there = self._at + self.ways[key]
            self._point(there if 0 <= there < self.count else self._at, aloud=True)
