"""How much of one side was held: a name, a bar and words, in one line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from glutestretch.kit.paint import MIDDLE, draw_round, fill_round, placed, smooth_painter
from glutestretch.kit.text_fitting import fitted_line
from glutestretch.kit.theme import GAP, Size, colours_of, face, mixed, restyles

_BAR = 8
_LEAST_BAR = 60


class SideBar(QProgressBar):
    """A progress bar that says what it measures.

    Args:
        name: The side.
        words: What was held of it.
        share: How much of it, 0 to 1.
    """

    def __init__(self, name: str, words: str, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setValue(round(100 * min(1.0, max(0.0, share))))
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name, self._words, self._scale = name, words, 1.0
        self._fellows: Sequence[SideBar] = (self,)
        self._dress()

    def align_with(self, fellows: "Sequence[SideBar]") -> None:
        """Begin and end the bar where the others do."""
        self._fellows = fellows
        self.update()

    @property
    def _columns(self) -> tuple[int, int]:
        """The widths of the widest name and the widest words."""
        strong, plain = QFontMetrics(self._strong), QFontMetrics(self._plain)
        names = (strong.horizontalAdvance(bar._name) for bar in self._fellows)  # noqa: SLF001
        words = (plain.horizontalAdvance(bar._words) for bar in self._fellows)  # noqa: SLF001
        return max(names) + 2, max(words) + 2

    def magnify(self, scale: float) -> None:
        """Write so many times larger than usual, as the big view does."""
        if scale != self._scale:
            self._scale = scale
            self._dress()

    def _dress(self) -> None:
        self._strong = face(self, Size.BODY * self._scale, QFont.Weight.Medium)
        self._plain = face(self, Size.BODY * self._scale)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's font and colours."""
        super().changeEvent(event)
        if restyles(event):
            self._dress()

    def sizeHint(self) -> QSize:
        """Return the room of name, bar and words."""
        text = QFontMetrics(self._plain).horizontalAdvance(self._words) + 2
        name = QFontMetrics(self._strong).horizontalAdvance(self._name) + 2
        return QSize(name + text + 3 * _LEAST_BAR + 6 * GAP, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the room in which the words still stand below one another."""
        widest = max(
            QFontMetrics(self._plain).horizontalAdvance(self._words),
            QFontMetrics(self._strong).horizontalAdvance(self._name) + _LEAST_BAR + 3 * GAP,
        )
        return QSize(min(widest, self.sizeHint().width()), self._height())

    def _height(self) -> int:
        return QFontMetrics(self._plain).height() + 2 * GAP

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name, the bar and the words."""
        colours = colours_of(self)
        painter = smooth_painter(self)
        name, text = self._columns
        room = self.width() - name - text - 6 * GAP
        painter.setPen(colours.ink)
        painter.setFont(self._strong)
        painter.drawText(placed(self, QRect(0, 0, name, self.height())), MIDDLE, self._name)
        if room >= _LEAST_BAR:
            self._paint_bar(painter, placed(self, QRectF(name + 3 * GAP, 0, room, self.height())))
        painter.setPen(colours.secondary)
        painter.setFont(fitted_line(self._words, self._plain, max(1, self.width() - name - GAP)))
        left = self.width() - min(text, self.width() - name - GAP)
        painter.drawText(placed(self, QRect(left, 0, text, self.height())), MIDDLE, self._words)
        painter.end()

    def _paint_bar(self, painter: QPainter, room: QRectF) -> None:
        colours = colours_of(self)
        bar = QRectF(room.left(), room.center().y() - _BAR / 2, room.width(), _BAR)
        draw_round(painter, bar, _BAR / 2, mixed(colours.line, colours.secondary, 0.6))
        if self.value():
            over = QRectF(bar)
            over.setWidth(max(_BAR, bar.width() * self.value() / 100))
            if self.isRightToLeft():
                over.moveRight(bar.right())
            fill_round(painter, over, _BAR / 2, colours.accent)
