"""The whole session on one line: what is done, where we are, what lies ahead."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from glutestretch.kit.paint import fill_disc, fill_round, placed, smooth_painter
from glutestretch.kit.record import Record
from glutestretch.kit.theme import GAP, Colours, colours_of, mixed, restyles

_BAR = 6
_KNOB = 7
"""Half the width of the mark that shows the place."""
_INSET = 0
_LEAST_SEGMENT = 6


class Segment(Record):
    """A part of the session: ``weight`` is its share of the length, ``label`` names it."""

    weight: float
    label: str


class SessionTimeline(QProgressBar):
    """Rounded segments: full where whole, half where held in part, hollow where skipped or ahead.

    A knob marks the place.

    It is a progress bar to screen readers: its value is the session's progress in per cent, its
    description a sentence such as "Segment 5 of 6: Seated spinal twist, right side".
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setValue(0)
        self.setTextVisible(False)
        self.setMouseTracking(True)
        self._segments: tuple[Segment, ...] = ()
        self._weights: list[float] = []
        self._boxes: tuple[QRect, ...] = ()
        self._done: tuple[str, ...] = ()
        self._index = 0
        self._fraction = 0.0
        self._place = 0
        self._bar, self._knob = _BAR, _KNOB

    @property
    def _high(self) -> int:
        return 2 * (self._knob + 1)

    def magnify(self, scale: float) -> None:
        """Draw bar and knob larger by this factor, as the big view does."""
        bar, knob = round(scale * _BAR), round(scale * _KNOB)
        if bar != self._bar:
            self._bar, self._knob = bar, knob
            self.updateGeometry()
            self._lay_out()

    def set_segments(self, segments: tuple[Segment, ...]) -> None:
        """Lay out a session and return to its beginning."""
        self._segments = segments
        self._weights = [segment.weight for segment in segments]
        self._index, self._fraction = 0, 0.0
        self._lay_out()
        self._tell()

    def set_done(self, done: tuple[str, ...]) -> None:
        """Say how much of each segment was done: "whole", "partial" or "skipped"."""
        self._done = done
        self.update()

    def set_position(self, index: int, fraction: float) -> None:
        """Show the place: ``fraction`` (0 to 1) of segment ``index``; past the last is the end."""
        fraction = min(1.0, max(0.0, fraction))
        before, old = self._place, self._index
        self._index, self._fraction = index, fraction
        self._place = self._find_place()
        if index != old:
            self._tell()
            self.update(placed(self, self._boxes_box(min(old, index), max(old, index))))
        elif self._place == before:
            return
        left, right = min(before, self._place), max(before, self._place)
        wide = right - left + 2 * self._knob + 4
        self.update(placed(self, QRect(left - self._knob - 2, 0, wide, self.height())))
        self._set_quietly()

    def sizeHint(self) -> QSize:
        """Return a wide, low line."""
        return QSize(320, self._high)

    def minimumSizeHint(self) -> QSize:
        """Return the least in which segments can be told apart."""
        return QSize(max(80, len(self._segments) * (_LEAST_SEGMENT + GAP)), self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the segments out again."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's colours."""
        super().changeEvent(event)
        if restyles(event):
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the segment under the pointer in the tool tip."""
        at = round(event.position().x())
        for segment, box in zip(self._segments, self._boxes, strict=True):
            seen = placed(self, box)
            if seen.left() <= at <= seen.right():
                self.setToolTip(segment.label)

    def _lay_out(self) -> None:
        count = len(self._segments)
        room = self.width() - 2 * _INSET - GAP * max(0, count - 1)
        whole = sum(self._weights) or 1.0
        spare = max(0, room - count * _LEAST_SEGMENT)
        boxes, passed, left = [], 0.0, float(_INSET)
        top = (self.height() - self._bar) // 2
        for segment in self._segments:
            wide = _LEAST_SEGMENT + spare * segment.weight / whole
            boxes.append(QRect(round(left), top, round(left + wide) - round(left), self._bar))
            left += wide + GAP
            passed += segment.weight
        self._boxes = tuple(boxes)
        self._place = self._find_place()
        self._set_quietly()
        self.update()

    def _find_place(self) -> int:
        if not self._boxes:
            return 0
        if self._index >= len(self._boxes):
            return self._boxes[-1].right()
        box = self._boxes[max(0, self._index)]
        return box.left() + round(self._fraction * box.width())

    def _boxes_box(self, first: int, last: int) -> QRect:
        box = QRect()
        for one in self._boxes[max(0, first) : last + 1]:
            box = box.united(one)
        return QRect(box.left() - 1, 0, box.width() + 2, self.height())

    def _tell(self) -> None:
        if not self._segments:
            self.setAccessibleDescription("")
            return
        index = min(max(0, self._index), len(self._segments) - 1)
        self.setAccessibleDescription(
            self.tr("Segment {number} of {count}: {label}").format(
                number=index + 1,
                count=len(self._segments),
                label=self._segments[index].label,
            )
        )

    def _set_quietly(self) -> None:
        """Set the value for screen readers; QProgressBar would repaint the whole line at once."""
        weights, whole = self._weights, sum(self._weights) or 1.0
        index = max(0, self._index)
        here = weights[index] * self._fraction if index < len(weights) else 0.0
        value = round((sum(weights[:index]) + here) * 100 / whole)
        if value == self.value():
            return
        held = QtCore.Qt.WidgetAttribute.WA_UpdatesDisabled
        self.setAttribute(held, True)
        self.setValue(value)
        self.setAttribute(held, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments in the changed rectangle, then the knob."""
        colours = colours_of(self)
        painter = smooth_painter(self)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        changed = placed(self, event.rect())
        for index, box in enumerate(self._boxes):
            if box.right() >= changed.left() and box.left() <= changed.right():
                self._paint_segment(painter, colours, index, box)
        if 0 <= self._index < len(self._boxes):
            self._paint_knob(painter, colours)
        painter.end()

    def _paint_segment(self, painter: QPainter, colours: Colours, index: int, box: QRect) -> None:
        round_by = self._bar / 2
        done = self._done[index] if index < len(self._done) else "whole"
        if index < self._index and done == "whole":
            fill_round(painter, box, round_by, colours.accent)
            return
        ahead = index != self._index
        shade = mixed(colours.line, colours.secondary, 0.6 if ahead else 0.15)
        fill_round(painter, box, round_by, shade)
        if index == self._index and self._place > box.left():
            over = box.adjusted(0, 0, self._place - box.right() - 1, 0)
            fill_round(painter, over, round_by, colours.accent)
        elif ahead:
            hollow = QRectF(box).adjusted(1, 1, -1, -1)
            fill_round(painter, hollow, round_by - 1, colours.background)
            if done == "partial" and index < self._index:
                part = box.adjusted(0, 0, -box.width() // 2, 0)
                fill_round(painter, part, round_by, colours.accent)

    def _paint_knob(self, painter: QPainter, colours: Colours) -> None:
        centre = min(max(self._place, self._knob), self.width() - self._knob)
        middle = QPointF(centre, self.height() / 2)
        fill_disc(painter, middle, self._knob, colours.accent)
        fill_disc(painter, middle, self._knob - 3, colours.card)
