"""Listens to the user's breath in a hold that goes by it, and at no other time."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.microphone.api import Microphone, Problem
from glutestretch.kit.record import Record
from glutestretch.session.engine.breath_follower import BreathFollower, Hearing
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.followed_pace import FollowedPace
from glutestretch.session.engine.run import Run
from glutestretch.session.session import Session

LEVELS = 4
"""How many steps of loudness are told apart."""


class Ear(StrEnum):
    """How the breath is heard just now."""

    LISTENING = "listening"
    FOLLOWING = "following"
    GUIDED = "guided"


class Listening(Record):
    """What is heard of the breath: how, and how loud it is, from 0 to ``LEVELS``."""

    ear: Ear
    level: int = 0


_EARS = {
    Hearing.LISTENING: Ear.LISTENING,
    Hearing.FOLLOWING: Ear.FOLLOWING,
    Hearing.UNSURE: Ear.GUIDED,
}


class BreathListener(QObject):
    """Opens the microphone with a hold and closes it with its end, a pause, or pain.

    Nothing of what is heard is kept, but for some seconds of its loudness.

    Signals:
        changed: What is heard now, a ``Listening``; None where nobody listens.
        failed: Nothing can be heard; the ``Problem``. Once a session.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        microphone: Callable[[QObject], Microphone],
        parent: QObject | None = None,
    ) -> None:
        """Create one that does not listen.

        Args:
            session: Whose holds are listened to.
            microphone: Makes the microphone for an owner, when it is first needed.
            parent: The Qt parent.
        """
        super().__init__(parent)
        self._session = session
        self._make = microphone
        self._microphone: Microphone | None = None
        self._follower: BreathFollower | None = None
        self._guided = 0.0
        self._open = False
        self._cue = -1
        self._told_failure = False
        self._said: Listening | None = None
        session.changed.connect(self._follow)

    def ignore_for(self, seconds: float) -> None:
        """Take what is heard in the next seconds for the app's own voice or sounds."""
        if self._open and self._follower is not None:
            self._follower.ignore(seconds)

    def _follow(self, run: Run) -> None:
        if run.mode is Mode.HOLDING and isinstance(run.pace, FollowedPace):
            if run.place.cue != self._cue:
                self._listen(run.place.cue, run.pace.breath_seconds)
        elif self._cue >= 0:
            self._cue = -1
            self._stop()
            self._say(None)
        if not run.running:
            self._follower = None
            self._told_failure = False

    def _listen(self, cue: int, guided: float) -> None:
        self._cue = cue
        if self._follower is None or guided != self._guided:
            self._follower, self._guided = BreathFollower(guided), guided
        else:
            self._follower.start()
        if self._microphone is None:
            self._microphone = self._make(self)
            self._microphone.heard.connect(self._hear)
            self._microphone.failed.connect(self._fail)
        self._open = True
        self._microphone.open()
        self._say(Listening(Ear.LISTENING))

    def _stop(self) -> None:
        self._open = False
        if self._microphone is not None:
            self._microphone.close()

    def _hear(self, samples: Sequence[int]) -> None:
        follower = self._follower
        if not self._open or follower is None:
            return
        followed = follower.hearing is Hearing.FOLLOWING
        turns = follower.hear(samples)
        if followed and follower.hearing is not Hearing.FOLLOWING:
            self._session.lose_breath()
        for turn in turns:
            self._session.hear_breath(turn)
        if self._open:
            self._say(Listening(_EARS[follower.hearing], round(follower.level * LEVELS)))

    def _fail(self, problem: str) -> None:
        if not self._open:
            return
        self._open = False
        self._session.lose_breath()
        self._say(Listening(Ear.GUIDED))
        if not self._told_failure:
            self._told_failure = True
            self.failed.emit(Problem(problem))

    def _say(self, listening: Listening | None) -> None:
        if listening != self._said:
            self._said = listening
            self.changed.emit(listening)
