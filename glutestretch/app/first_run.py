"""Knows who is new here."""

import os

from PySide6.QtCore import QObject, Signal

from glutestretch.app.startup import FirstScreen
from glutestretch.diary.events import Overview
from glutestretch.diary.store import DiaryStore
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode
from glutestretch.session.session import Session


class FirstRun(QObject):
    """Has the welcome shown to those who are new here.

    Args:
        first: The window, and what is chosen.
        session: What is running.
        diary: What happened.
        parent: The Qt parent.

    Signals:
        welcome_wished: Somebody is new here.
    """

    welcome_wished = Signal()

    def __init__(
        self,
        first: FirstScreen,
        session: Session,
        diary: DiaryStore,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._session = session
        self._diary = diary

    def greet(self) -> None:
        """Wish for the welcome where nothing is set or done yet, unless something else goes on."""
        first = self._first
        if (
            first.state.welcomed
            or not first.window.isVisible()
            or self._session.mode is not Mode.IDLE
        ):
            return
        told = os.path.exists(first.paths.settings) or first.preferences.problems  # noqa: PTH110
        if told or self._diary.overview() != Overview():
            first.state = replace(first.state, welcomed=True)
        else:
            self.welcome_wished.emit()
