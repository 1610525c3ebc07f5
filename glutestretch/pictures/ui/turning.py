"""The hand that turns the live figure: a drag, the arrow keys, and the way back."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication

from glutestretch.pictures.ui.live_card import LiveCard

_ACROSS, _UPWARD = 180.0, 90.0
"""Degrees for a drag over the card's whole width, and height."""
_PRESS_ACROSS, _PRESS_UPWARD = 15.0, 10.0
"""Degrees for one press of an arrow key."""
_KEYS = {
    Qt.Key.Key_Left: (_PRESS_ACROSS, 0.0),
    Qt.Key.Key_Right: (-_PRESS_ACROSS, 0.0),
    Qt.Key.Key_Up: (0.0, -_PRESS_UPWARD),
    Qt.Key.Key_Down: (0.0, _PRESS_UPWARD),
}
"""What the arrows do: the figure turns as if the hand drew it there."""


class Turning(QObject):
    """Follows mouse and keyboard on a card, while it is on.

    Signals:
        dragged: By how many degrees the hand has turned it: around, and up.
        let_go: The hand has let go.
        turned: By how many degrees a key is to turn it: around, and up.
        home_wished: It is to go back to the view of the still images.
    """

    dragged = Signal(float, float)
    let_go = Signal()
    turned = Signal(float, float)
    home_wished = Signal()

    def __init__(self, card: LiveCard) -> None:
        super().__init__(card)
        self._card = card
        self._on = False
        self._pressed: QPointF | None = None
        self._last: QPointF | None = None
        self._way_back: QShortcut | None = None
        card.turned.connect(self._offer_way_back)

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a setter
        """Follow from now on, or no longer."""
        if on == self._on:
            return
        self._on = on
        self._end()
        if on:
            self._card.installEventFilter(self)
        else:
            self._card.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that turn the figure; the mouse is for others, too, who want clicks."""
        if isinstance(event, QMouseEvent):
            self._follow_mouse(event)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def _offer_way_back(self, turned: bool) -> None:  # noqa: FBT001 - a slot
        """Let 0 lead back wherever the focus is, while there is a way back."""
        if self._way_back is None:
            self._way_back = QShortcut(QKeySequence(Qt.Key.Key_0), self._card.window())
            self._way_back.setAutoRepeat(False)
            self._way_back.activated.connect(self.home_wished)
        self._way_back.setEnabled(turned)

    def _take_key(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if event.key() == Qt.Key.Key_0:
            self.home_wished.emit()
        elif (by := _KEYS.get(Qt.Key(event.key()))) is not None:
            self.turned.emit(*by)
        else:
            return False
        return True

    def _follow_mouse(self, event: QMouseEvent) -> None:
        kind, left = event.type(), event.button() is Qt.MouseButton.LeftButton
        if kind is QEvent.Type.MouseMove and self._pressed is not None:
            self._move_to(event.position())
        elif kind is QEvent.Type.MouseButtonPress and left:
            self._pressed = event.position()
        elif kind is QEvent.Type.MouseButtonRelease and left:
            self._end()
        elif kind is QEvent.Type.MouseButtonDblClick and left:
            self.home_wished.emit()

    def _move_to(self, place: QPointF) -> None:
        if self._last is None:
            way = place - (self._pressed or place)
            if way.manhattanLength() < QApplication.startDragDistance():
                return
            self._last = self._pressed or place
            self._card.setCursor(Qt.CursorShape.ClosedHandCursor)
        by, self._last = place - self._last, place
        self.dragged.emit(
            -by.x() / self._card.width() * _ACROSS, by.y() / self._card.height() * _UPWARD
        )

    def _end(self) -> None:
        dragged, self._pressed, self._last = self._last is not None, None, None
        if dragged:
            self._card.unsetCursor()
            self.let_go.emit()
