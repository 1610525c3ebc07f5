"""Builds what follows the breath by the microphone; nothing of it is loaded unless it is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from glutestretch.app.startup import FirstScreen
from glutestretch.audio_guidance.guide import AudioGuide
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.microphone.api import Microphone, Problem
from glutestretch.desktop.microphone.select import desktop_microphone
from glutestretch.desktop.timer import Alarm
from glutestretch.session import texts
from glutestretch.session.breath_listener import BreathListener
from glutestretch.session.session import Session

_TOPIC = "microphone"


def real_microphone(
    clock: Clock, alarms: Callable[[QObject], Alarm], parent: QObject
) -> Microphone:
    """Return the microphone of this machine."""
    return desktop_microphone(clock, alarms, parent)


class BreathFeature(QObject):
    """A hold that goes by the breath that the microphone hears."""

    def __init__(
        self,
        microphone: Callable[[QObject], Microphone],
        first: FirstScreen,
        session: Session,
        guide: AudioGuide,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = first.window
        self.listener = BreathListener(session, microphone, self)
        self.listener.changed.connect(self._window.panel.show_listening)
        self.listener.failed.connect(self._tell_problem)
        guide.sounding.connect(self.listener.ignore_for)

    def _tell_problem(self, problem: str) -> None:
        """Say once a session, and quietly, that the ring leads."""
        self._window.notices.clear(_TOPIC)
        self._window.notices.say(texts.unheard(Problem(problem)), topic=_TOPIC)
