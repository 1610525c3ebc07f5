"""Hides the controls of the big view while nobody uses them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.session.ui.step_panel import StepPanel

QUIET_SECONDS = 3.0
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class AutoHide(QObject):
    """Shows the controls when the mouse moves or Tab is pressed, and hides them a little later.

    They stay while the keyboard is on them, and while the session waits for the user. A press is
    delivered before they come: it would land on what has just appeared.

    Args:
        window: The window, whose mouse pointer is hidden with the controls.
        panel: Whose controls they are.
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
    """

    def __init__(
        self,
        window: QWidget,
        panel: StepPanel,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._panel = panel
        self._clock = clock
        self._alarm = alarms(self)
        self._watched: QWindow | None = None
        self._pointer = QPointF()
        panel.floor_changed.connect(self._follow)
        panel.controls_needed_changed.connect(self.show)

    def show(self) -> None:
        """Show the controls, and hide them when nothing has happened for a while."""
        if self._watched is None:
            return
        self._window.unsetCursor()
        self._panel.show_controls_bar(True)
        self._alarm.at(self._clock.monotonic() + QUIET_SECONDS, self._hide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the mouse, and the keys that move the focus, wherever they go to."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            if event.globalPosition() != self._pointer:
                self._pointer = event.globalPosition()
                QTimer.singleShot(0, self, self.show)  # a tap moves the pointer, then presses
        elif isinstance(event, QKeyEvent) and event.key() in _TABS:
            self.show()
        return super().eventFilter(watched, event)

    def _follow(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = self._window.windowHandle() if on else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self.show()
        else:
            self._alarm.cancel()
            self._window.unsetCursor()

    def _hide(self) -> None:
        if self._panel.controls_needed:
            return
        self._panel.show_controls_bar(False)
        self._window.setCursor(Qt.CursorShape.BlankCursor)
