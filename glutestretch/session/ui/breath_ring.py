"""The ring that breathes with the user, counts, and shows how far the hold has come."""

from math import ceil, cos, floor, radians, sin, sqrt

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QProgressBar, QWidget

from glutestretch.kit.paint import CENTRED, clear_colour, fill_disc, smooth_painter
from glutestretch.kit.text_fitting import fitted_line
from glutestretch.kit.theme import GAP, Colours, Size, colours_of, face, restyles

_ARC_STEPS = 360
_FULL_CIRCLE = 5760
"""Qt counts angles in sixteenths of a degree."""
_WORD_HEIGHT = 0.22
"""How far from the middle the word reaches, in inner radii."""
_CHORD_SHARE = 0.84
"""The inner width of the ring, in sides."""
_COUNT_LINES = 6.2
"""How many times the size of its count a ring's side is at least."""


class BreathRing(QProgressBar):
    """A disc that grows with the in-breath inside a track that fills with the hold.

    It is a progress bar to screen readers, its value the hold's progress in per cent. It repaints
    only what changes, and only when that is at least one device pixel.
    """

    in_breath_began_wished = Signal()
    """The user pressed the ring: breathing in, at their own pace."""
    in_breath_ended_wished = Signal()
    """The user let go of it, or it went away under the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self._word = ""
        self._count = ""
        self._words: tuple[str, ...] = ()
        self._number = False
        self._fullness = 0.0
        self._step = 0
        self._arc = 0
        self._still = False
        self._pressed = False
        self._least_word = 0
        self._faces: tuple[QFont, QFont] | None = None
        self._text: QPixmap | None = None
        self._text_place = QPointF()
        self._measure()

    @property
    def steps(self) -> int:
        """How many distinct disc radii there are; 1 when the ring is still."""
        return 1 if self._still else self._most - self._least + 1

    def step_at(self, fullness: float) -> int:
        """Return which of the ``steps`` a fullness of 0 to 1 shows, so equal steps look equal."""
        return round(min(1.0, max(0.0, fullness)) * (self.steps - 1))

    def show_breath(self, word: str, count: str, fullness: float, progress: float) -> None:
        """Show a moment of a hold.

        Args:
            word: what to do now, such as "Breathe in".
            count: such as "3 of 6".
            fullness: of the lungs, 0 to 1.
            progress: of the hold, 0 to 1.
        """
        self._follow_screen()
        self._write(word, count, number=False)
        self._fullness = fullness
        self._move(self.step_at(fullness), progress)

    def show_number(self, number: str, caption: str) -> None:
        """Show a big number, as before a hold, with a caption below it."""
        self._write(number, caption, number=True)
        self._fullness = 0.0
        self._move(0, 0.0)

    def set_words(self, words: tuple[str, ...]) -> None:
        """Name the words that will alternate, so that all are written in one size."""
        if words != self._words:
            self._words = words
            self._refit()

    def set_least_word(self, pixels: int) -> None:
        """Write word and count no smaller than this where there is room; 0 for as usual."""
        if pixels != self._least_word:
            self._least_word = pixels
            self._refit()

    def side_for(self, pixels: int) -> int:
        """Return the side of a ring that has room for its words at this size."""
        font = face(self, Size.HEADING, QFont.Weight.DemiBold)
        font.setPixelSize(max(1, pixels))
        widest = max((QFontMetrics(font).horizontalAdvance(w) for w in self._words), default=0)
        across = _CHORD_SHARE * sqrt(1 - _WORD_HEIGHT * _WORD_HEIGHT)
        return max(ceil((widest + 3 * GAP + 1) / across), ceil(pixels * _COUNT_LINES))

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a setter
        """Keep the disc from moving, for users who asked for less motion."""
        if still != self._still:
            self._still = still
            self._step = self.step_at(self._fullness)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the drawing's size; the owner usually decides."""
        return QSize(176, 176)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which a word can be read."""
        return QSize(96, 96)

    # What changes, and what of it must be painted again.

    def _write(self, word: str, count: str, *, number: bool) -> None:
        if (word, count, number) == (self._word, self._count, self._number):
            return
        self._word, self._count, self._number = word, count, number
        self.setAccessibleDescription(f"{word} {count}".strip())
        self._refit()

    def _refit(self) -> None:
        """Have the words written anew, in the size that fits, when they are painted next."""
        self._faces = self._text = None
        self.update(self._inside())

    def _fitted_faces(self) -> tuple[QFont, QFont]:
        """Return the fonts of the word and of the count."""
        if self._faces is None:
            word = self._fit_word()
            self._faces = word, self._fit_count(word.pixelSize())
        return self._faces

    def _fit_word(self) -> QFont:
        side = self._side
        if self._number:
            word = face(self, Size.BODY, QFont.Weight.DemiBold)
            word.setPixelSize(max(8, round(side * 0.34)))
        else:
            word = face(self, Size.HEADING, QFont.Weight.DemiBold)
            word.setPixelSize(max(word.pixelSize(), round(side * 0.112), self._least_word))
        room = self._chord(0.34 if self._number else _WORD_HEIGHT)
        words = () if self._number else self._words
        for text in words if self._word in words else (self._word, *words):
            word = fitted_line(text, word, room, round(side * 0.42))
        return word

    def _fit_count(self, word: int) -> QFont:
        side, count = self._side, face(self, Size.BODY)
        count.setPixelSize(max(count.pixelSize(), round(side * 0.085)))
        count.setPixelSize(max(6, min(count.pixelSize(), round(word * 0.85))))
        count.setPixelSize(max(count.pixelSize(), min(self._least_word, word)))
        return fitted_line(
            self._count, count, self._chord(0.62 if self._number else 0.5), round(side * 0.2)
        )

    def _move(self, step: int, progress: float) -> None:
        """Show this radius and this share of the hold.

        What is to be painted again is one rectangle: more of them cost more than their pixels.
        """
        changed = QRect()
        if step != self._step:
            box = self._disc_box(max(step, self._step))
            changed, self._step = box.toAlignedRect().adjusted(-1, -1, 1, 1), step
        arc = round(min(1.0, max(0.0, progress)) * _ARC_STEPS)
        if arc != self._arc:
            first, last = min(arc, self._arc), max(arc, self._arc)
            changed, self._arc = changed.united(self._arc_box(first, last)), arc
            self._set_quietly(round(progress * 100))
        if not changed.isEmpty():
            self.update(changed)

    def _set_quietly(self, value: int) -> None:
        """Set the value for screen readers; QProgressBar would repaint the whole ring at once."""
        if value == self.value():
            return
        held = QtCore.Qt.WidgetAttribute.WA_UpdatesDisabled
        self.setAttribute(held, True)
        self.setValue(value)
        self.setAttribute(held, False)

    # Measures, in logical pixels; radii of the disc in device pixels.

    def _follow_screen(self) -> None:
        if self._ratio != self.devicePixelRatioF():
            self._measure()
            self.update()

    def _measure(self) -> None:
        self._ratio = self.devicePixelRatioF()
        self._middle = QPointF(self.width() / 2, self.height() / 2)
        self._faces = self._text = None
        self._side = max(1, min(self.width(), self.height()))
        self._stroke = max(4, round(self._side * 0.047))
        self._track = self._side / 2 - self._stroke / 2 - max(2, self._side * 0.02)
        self._inner = self._track - self._stroke / 2
        self._most = max(2, floor((self._inner - GAP) * self._ratio))
        self._least = max(1, ceil(self._most * 0.4))
        self._step = self.step_at(self._fullness)

    def _chord(self, height: float) -> int:
        """Return the width inside the track at ``height`` inner radii from its centre."""
        return max(1, floor(2 * self._inner * sqrt(1 - height * height) - 3 * GAP))

    def _box(self, radius: float) -> QRectF:
        x, y = self._middle.x(), self._middle.y()
        return QRectF(x - radius, y - radius, 2 * radius, 2 * radius)

    def _disc_box(self, step: int) -> QRectF:
        return self._box(self._radius(step))

    def _radius(self, step: int) -> float:
        radius = self._least + (step if not self._still else (self._most - self._least) // 2)
        return radius / self._ratio

    def _inside(self) -> QRect:
        return self._box(self._inner).toAlignedRect()

    def _arc_box(self, first: int, last: int) -> QRect:
        if last - first > _ARC_STEPS // 24:
            return self.rect()
        reach = self._stroke / 2 + 2
        path = QRectF()
        for step in (first, last):
            angle = radians(90 - step * 360 / _ARC_STEPS)
            x = self._middle.x() + self._track * cos(angle)
            y = self._middle.y() - self._track * sin(angle)
            path = path.united(QRectF(x - reach, y - reach, 2 * reach, 2 * reach))
        return path.toAlignedRect()

    # What Qt asks for.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again."""
        super().resizeEvent(event)
        self._measure()
        self._refit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's font and colours."""
        super().changeEvent(event)
        if restyles(event):
            self._refit()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press for the beginning of an in-breath."""
        if event.button() is QtCore.Qt.MouseButton.LeftButton:
            self._pressed = True
            self.in_breath_began_wished.emit()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take letting go for the end of an in-breath."""
        if event.button() is QtCore.Qt.MouseButton.LeftButton:
            self._let_go()
        else:
            super().mouseReleaseEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """End an in-breath that the pointer can no longer end."""
        super().hideEvent(event)
        self._let_go()

    def _let_go(self) -> None:
        if self._pressed:
            self._pressed = False
            self.in_breath_ended_wished.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies in the changed rectangle."""
        self._follow_screen()
        colours = colours_of(self)
        painter = smooth_painter(self)
        fill_disc(painter, self._middle, self._side / 2, colours.background)
        if not self._number:
            fill_disc(painter, self._middle, self._radius(self._step), colours.accent_wash)
        if not self._inside_track(event.rect()):
            self._paint_track(painter, colours)
        if self._text is None:
            self._text = self._written(colours)
        painter.drawPixmap(self._text_place, self._text)
        painter.end()

    def _inside_track(self, box: QRect) -> bool:
        left, top, right, bottom = box.x(), box.y(), box.x() + box.width(), box.y() + box.height()
        x = max(abs(left - self._middle.x()), abs(right - self._middle.x()))
        y = max(abs(top - self._middle.y()), abs(bottom - self._middle.y()))
        return x * x + y * y < (self._inner - 1) ** 2

    def _paint_track(self, painter: QPainter, colours: Colours) -> None:
        box = self._box(self._track)
        painter.setPen(QPen(colours.line, self._stroke))
        painter.drawEllipse(box)
        if self._arc:
            pen = QPen(colours.accent, self._stroke)
            pen.setCapStyle(QtCore.Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(box, _FULL_CIRCLE // 4, -self._arc * _FULL_CIRCLE // _ARC_STEPS)

    def _written(self, colours: Colours) -> QPixmap:
        """Return word and count as a picture, to be laid over each moment of a breath."""
        word_face, count_face = self._fitted_faces()
        word, count = QFontMetrics(word_face), QFontMetrics(count_face)
        gap = -word.descent() * 0.6 if self._number else self._side * 0.012
        high = word.height() + (count.height() + gap if self._count else 0)
        self._text_place = QPointF(0, round((self.height() - high) / 2))
        text = QPixmap(QSize(self.width(), ceil(high)) * self._ratio)
        text.setDevicePixelRatio(self._ratio)
        text.fill(clear_colour())
        painter = QPainter(text)
        painter.setFont(word_face)
        painter.setPen(colours.ink)
        painter.drawText(QRectF(0, 0, self.width(), word.height()), CENTRED, self._word)
        painter.setFont(count_face)
        below = QRectF(0, word.height() + gap, self.width(), count.height())
        painter.drawText(below, CENTRED, self._count)
        painter.end()
        return text
