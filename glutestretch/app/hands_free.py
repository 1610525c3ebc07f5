"""Builds what a session needs of the desktop, and connects it, when the first one begins."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.media_keys.api import MediaKeys
from glutestretch.desktop.timer import Alarm
from glutestretch.desktop.wake_lock.api import WakeLock
from glutestretch.kit.record import Record
from glutestretch.session.media_presenter import MediaPresenter
from glutestretch.session.session import Session
from glutestretch.session.stay_awake import StayAwake
from glutestretch.session.step_presenter import StepPresenter

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


class SessionDesktop(Record):
    """The outside world, as far as a session has to do with it."""

    wake_lock: WakeLock
    media_keys: MediaKeys


def real_session_desktop(session: "Bus | None", parent: QObject) -> SessionDesktop:
    """Return this machine's own.

    Args:
        session: The session's bus, where there is one.
        parent: What owns it all.
    """
    # ruff: noqa: PLC0415 - each is loaded only where a session needs it
    from glutestretch.desktop.media_keys.select import desktop_media_keys
    from glutestretch.desktop.wake_lock.select import desktop_wake_lock

    return SessionDesktop(desktop_wake_lock(session, parent), desktop_media_keys(session, parent))


class HandsFree(QObject):
    """Keeps the screen awake and takes the media keys while a session runs."""

    def __init__(
        self,
        desktop: SessionDesktop,
        first: FirstScreen,
        session: Session,
        step_presenter: StepPresenter,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        preferences = first.preferences
        awake = StayAwake(
            session, desktop.wake_lock, clock, alarms(self), preferences.settings, self
        )
        media = MediaPresenter(
            session, step_presenter, desktop.media_keys, preferences.settings, self
        )
        preferences.changed.connect(awake.apply)
        preferences.changed.connect(media.apply)
        desktop.media_keys.raise_wished.connect(first.window.bring_up)
