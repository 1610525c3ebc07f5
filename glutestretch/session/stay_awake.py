"""Keeps the screen awake while a session runs, and a little into a pause."""

from PySide6.QtCore import QObject

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.desktop.wake_lock.api import WakeLock
from glutestretch.session.engine.chart import ACTIVE
from glutestretch.session.session import Session
from glutestretch.settings.model import Settings

LONG_PAUSE_SECONDS = 120.0


class StayAwake(QObject):
    """Holds the lock as the session and the setting ``keep_awake`` say."""

    def __init__(
        self,
        session: Session,
        lock: WakeLock,
        clock: Clock,
        alarm: Alarm,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._lock = lock
        self._clock = clock
        self._alarm = alarm
        self._wanted = settings.keep_awake
        session.mode_changed.connect(self._follow)
        self._follow()

    def apply(self, settings: Settings) -> None:
        """Go by the setting from now on."""
        if settings.keep_awake != self._wanted:
            self._wanted = settings.keep_awake
            self._follow()

    def _follow(self) -> None:
        self._alarm.cancel()
        if not (self._wanted and self._session.running):
            self._lock.release()
        elif self._session.mode in ACTIVE:
            self._lock.hold()
        else:
            self._alarm.at(self._clock.monotonic() + LONG_PAUSE_SECONDS, self._lock.release)
