"""Asks at the start of a session how stiff it feels, above the step and only until a hold.

In the big view, and in a window so low that the picture would suffer, the last page asks instead.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from shiboken6 import isValid

from glutestretch.app.ui.main_window import MainWindow
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.kit.theme import text_factor
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.session import Session
from glutestretch.session.ui.stiffness_bar import StiffnessBar
from glutestretch.settings.preferences import Preferences

STAYS_SECONDS = 1.5
"""How long an answer is seen; a 1 can become 10 meanwhile."""
_LEAST_HEIGHT = 640
"""The height of a window with room for it, at a text size of 100 %."""


class StiffnessQuestion(QObject):
    """Shows the question when a session begins, unless the user does not want it.

    Attributes:
        bar: The question that is shown, or None.
        asked: Whether the present session, or the last one, began with it.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        preferences: Preferences,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._preferences = preferences
        self._clock = clock
        self._alarm = alarms(self)
        self.bar: StiffnessBar | None = None
        self.asked = False
        session.mode_changed.connect(self._follow)
        window.panel.floor_changed.connect(self._end)

    def _follow(self, mode: Mode) -> None:
        """Ask when a session begins; stop asking once a hold is near or the session is over."""
        if mode not in (Mode.FOLLOWING, Mode.PAUSED):
            self._end()
        elif not self._session.before.running:
            wanted = self._preferences.settings.ask_stiffness and self._session.can(Wish.RATE)
            self.asked = wanted and self._has_room
            if self.asked:
                self._ask()

    @property
    def _has_room(self) -> bool:
        window = self._window
        return not window.big and window.height() >= _LEAST_HEIGHT * text_factor()

    def _ask(self) -> None:
        self._end()
        self.bar = StiffnessBar(self._window)
        self.bar.rated.connect(self._rate)
        self.bar.skipped.connect(self._end)
        self._window.notices.add(self.bar, self.bar.stops)
        self._window.installEventFilter(self)
        QTimer.singleShot(0, self.bar, self._say)  # after the step, which would cut it off

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make way where the window has become too low, or its text too large."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange) and not self._has_room:
            self.asked = False
            self._end()
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        if self.bar is not None:
            self._window.notices.noticed.emit(self.bar.question)

    def _rate(self, level: int) -> None:
        self._session.rate(level)
        self._alarm.at(self._clock.monotonic() + STAYS_SECONDS, self._end)

    def _end(self) -> None:
        self._alarm.cancel()
        self._window.removeEventFilter(self)
        bar, self.bar = self.bar, None
        if bar is not None and isValid(bar):
            self._window.notices.over.emit(bar.question)
            had_focus = bar.isAncestorOf(self._window.focusWidget())
            bar.hide()
            bar.deleteLater()
            if had_focus:
                self._window.panel.take_focus()
