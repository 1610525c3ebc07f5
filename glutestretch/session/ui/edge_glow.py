"""A soft glow along an edge: one slow rise and fall for each change in a session."""

from math import pi, sin

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainterPath,
    QPaintEvent,
    QPolygonF,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from glutestretch.desktop.motion import Motion
from glutestretch.kit.paint import smooth_painter
from glutestretch.kit.record import Record
from glutestretch.kit.theme import CARD_RADIUS, colours_of
from glutestretch.session.visual_cues import Change, VisualCue
from glutestretch.stretches.sides import Side

FRAME_SECONDS = 1 / 12
_ROUNDING = 1e-6
_SOLID = 0.3
"""The share of its width in which the edge has its full colour; from there on it fades."""


class Look(Record):
    """How a change glows.

    Attributes:
        seconds: How long it rises and falls.
        width: The width of the edge, as a share of the shorter side of what glows.
        least: The same in pixels, at least.
        towards: How many times as wide it is at the side that comes next.
    """

    seconds: float = 1.5
    width: float = 0.035
    least: int = 14
    towards: float = 1.0


_USUAL = Look()
_LOOKS = {
    Change.SIDE: Look(seconds=2.5, towards=6.0),
    Change.END: Look(seconds=3.0, width=0.04, least=20),
}


def look_of(change: Change) -> Look:
    """Return how a change glows; those of side and end differ from all others."""
    return _LOOKS.get(change, _USUAL)


def strength_at(part: float) -> float:
    """Return how strong a glow is, 0 to 1, when so much of its time is over, 0 to 1."""
    return sin(pi * min(1.0, max(0.0, part))) ** 2


class EdgeGlow(QWidget):
    """Paints the edge of the widget that it lies over, and lets the mouse through.

    Args:
        over: The widget.
        radius: The radius of its corners in pixels.
    """

    def __init__(self, over: QWidget, radius: int = 0) -> None:
        super().__init__(over)
        self._over = over
        self._radius = radius
        self._look = _USUAL
        self._side: Side | None = None
        self._strength = 0.0
        self._edges: list[tuple[QPainterPath, QBrush]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def begin(self, look: Look, side: Side | None) -> None:
        """Glow in this way from now on, wider towards a side."""
        self._look, self._side = look, side
        self._fit()
        self.show()

    def set_strength(self, strength: float) -> None:
        """Glow so strongly, 0 to 1."""
        self._strength = strength
        if self.size() != self._over.size():
            self._fit()
        self.update()

    @property
    def inside(self) -> QRectF:
        """The box that stays free of it."""
        look, box = self._look, QRectF(self.rect())
        wide = max(look.least, look.width * min(box.width(), box.height()))
        left = wide * (look.towards if self._side is Side.LEFT else 1.0)
        right = wide * (look.towards if self._side is Side.RIGHT else 1.0)
        return box.adjusted(left, wide, -right, -wide)

    def _fit(self) -> None:
        """Lie over the widget, and lay out the four edges; nothing else is painted again."""
        self.setGeometry(self._over.rect())
        self.setMask(QRegion(self.rect()).subtracted(QRegion(self.inside.toAlignedRect())))
        box, inside = QRectF(self.rect()), self.inside
        card = QPainterPath()
        card.addRoundedRect(box, self._radius, self._radius)
        outer = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
        inner = (inside.topLeft(), inside.topRight(), inside.bottomRight(), inside.bottomLeft())
        self._edges = []
        for one, other in ((0, 1), (1, 2), (2, 3), (3, 0)):
            edge = QPainterPath()
            edge.addPolygon(QPolygonF([outer[one], outer[other], inner[other], inner[one]]))
            edge.closeSubpath()
            start, end = outer[one], inner[one]
            across = QPointF(start.x(), end.y()) if one % 2 == 0 else QPointF(end.x(), start.y())
            self._edges.append((edge.intersected(card), self._fading(start, across)))

    def _fading(self, start: QPointF, end: QPointF) -> QBrush:
        """Return a brush that fades from the edge inwards."""
        colour = colours_of(self).accent
        clear = QColor(colour)
        clear.setAlpha(0)
        gradient = QLinearGradient(start, end)
        for place, here in ((0.0, colour), (_SOLID, colour), (1.0, clear)):
            gradient.setColorAt(place, here)
        return QBrush(gradient)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edges."""
        painter = smooth_painter(self)
        painter.setOpacity(self._strength)
        for edge, brush in self._edges:
            painter.fillPath(edge, brush)
        painter.end()


class GlowPlayer(QObject):
    """Lets edges glow: the card's, and the whole window's at the end of a session.

    With reduced motion an edge is coloured for as long, and does not rise and fall.

    Args:
        card: What glows at a change within a session.
        whole: What glows at its end.
        motion: How things move.
        parent: The Qt parent.
    """

    def __init__(
        self, card: QWidget, whole: QWidget, motion: Motion, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock, self._alarm, self._still = motion.clock, motion.alarms(self), motion.still
        self._card, self._whole = card, whole
        self._glows: dict[QWidget, EdgeGlow] = {}
        self._glow: EdgeGlow | None = None
        self._seconds = self._began = 0.0

    def show(self, cue: VisualCue) -> None:
        """Glow for a change; what still glows for an earlier one ends."""
        self._end()
        at_end = cue.change is Change.END
        over = self._whole if at_end else self._card
        if not over.isVisible() or over.window().isMinimized():
            return
        if over not in self._glows:
            self._glows[over] = EdgeGlow(over, 0 if at_end else CARD_RADIUS)
        self._glow = self._glows[over]
        (self._glow.raise_ if at_end else self._glow.lower)()  # below the ring
        look = look_of(cue.change)
        self._seconds, self._began = look.seconds, self._clock.monotonic()
        self._glow.begin(look, cue.side)
        self._next()

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a slot
        """Keep still from now on, or move."""
        self._still = still

    def _next(self) -> None:
        elapsed = self._clock.monotonic() - self._began
        if self._glow is None or elapsed >= self._seconds - _ROUNDING:
            self._end()
            return
        self._glow.set_strength(1.0 if self._still else strength_at(elapsed / self._seconds))
        wait = self._seconds - elapsed if self._still else FRAME_SECONDS
        self._alarm.at(self._began + elapsed + wait, self._next)

    def _end(self) -> None:
        self._alarm.cancel()
        if self._glow is not None:
            self._glow.hide()
            self._glow = None
