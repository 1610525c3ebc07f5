"""Speech from a process that is started when it is needed, and ended when it hangs."""

import sys
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.helper_process import NOT_STARTED, HelperProcess, Trouble
from glutestretch.desktop.speech import exit as status
from glutestretch.desktop.speech.problem import Problem
from glutestretch.desktop.timer import Alarm
from glutestretch.kit.record import Record

PATIENCE_SECONDS = 6.0
"""How late a text may begin; a line that comes later than that is worse than none."""
_TROUBLE = Trouble(
    {
        status.LOST: Problem.NO_ANSWER,
        status.NO_ENGINE: Problem.NO_ENGINE,
        status.NO_LIBRARY: Problem.NO_LIBRARY,
        status.NO_VOICE: Problem.NO_VOICE,
        NOT_STARTED: Problem.NO_LIBRARY,
    },
    otherwise=Problem.NO_ANSWER,
    final=Problem.NO_LIBRARY,
    waits=(0.5, 5.0, 60.0),
    start_seconds=12.0,
)
_SLOW = 2.0
_MARGIN_SECONDS = 5.0


class _Text(Record):
    """A text to be spoken, and since when."""

    asked: float
    name: str
    text: str
    volume: float
    seconds: float


class HelperSpeech(HelperProcess):
    """Hands one text after another to the program in ``program``; see ``Speech``.

    A constructor or a text that does not come to its end is taken for a hang: the program is
    killed, tried again soon, and then told of.

    Args:
        language: Of what is to be said, as in ``en``.
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        command: How the program is started.
        parent: The Qt parent.

    Signals: see ``Speech``.
    """

    spoken = Signal(str, float)
    unspoken = Signal(str, float)

    def __init__(
        self,
        language: str,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        command: tuple[str, ...] = (sys.executable, "-m", __package__ or ""),
        parent: QObject | None = None,
    ) -> None:
        super().__init__((*command, language), _TROUBLE, clock, alarms, parent)
        self._clock = clock
        self._opened = 0.0
        self._waiting: list[_Text] = []
        self._current: _Text | None = None
        self._number = 0
        self._paused = False
        self.answered.connect(self._heard)
        self.lost.connect(self._hand_back)

    def open(self) -> None:
        """Start the program, unless it runs."""
        if not self.running:
            self._opened = self._clock.monotonic()
        super().open()

    def close(self) -> None:
        """Let the program end."""
        self._forget_texts()
        super().close()

    def say(self, name: str, text: str, volume: float, seconds: float) -> bool:
        """Speak a text once those before it are spoken."""
        now = self._clock.monotonic()
        if not self.wake() or not (self.ready or self._may_be_in_time(now)):
            return False
        self._waiting.append(_Text(now, name, text, volume, seconds))
        self._go_on()
        return True

    def stop(self) -> None:
        """Fall silent, and forget what is still to be said."""
        if self._current is not None:
            self.tell(do="stop")
            self.expect_nothing()
        self._forget_texts()

    def pause(self) -> None:
        """Fall silent, and keep the place."""
        self._paused = True
        if self._current is not None:
            self.tell(do="pause")
            self.expect_nothing()

    def resume(self) -> None:
        """Go on from the last pause within the text."""
        self._paused = False
        if self._current is not None:
            self.tell(do="resume")
            self._expect(self._current)
        self._go_on()

    def _go_on(self) -> None:
        """Hand on the next text that is not too late."""
        if not self.ready or self._paused or self._current is not None:
            return
        self._waiting = self._in_time()
        if self._waiting:
            text = self._current = self._waiting.pop(0)
            self._number += 1
            self.tell(do="say", text=text.text, volume=text.volume, id=self._number)
            self._expect(text)

    def _expect(self, text: _Text) -> None:
        self.expect_answer(_SLOW * text.seconds + _MARGIN_SECONDS)

    def _heard(self, answer: Mapping[str, Any]) -> None:
        text = self._current
        if text is not None and answer.get("said") == self._number:
            self._current = None
            if "seconds" in answer:
                self.spoken.emit(text.name, answer["seconds"])
        self._go_on()

    def _may_be_in_time(self, now: float) -> bool:
        """Return whether what starts can still be waited for; it is not if it failed before."""
        return not self.failing and now - self._opened < PATIENCE_SECONDS

    def _hand_back(self) -> None:
        """Let another voice say the last text that would still be in time."""
        waiting = () if self._paused else self._in_time()
        self._forget_texts()
        if waiting:
            self.unspoken.emit(waiting[-1].name, waiting[-1].volume)

    def _in_time(self) -> list[_Text]:
        now = self._clock.monotonic()
        return [one for one in self._waiting if now - one.asked < PATIENCE_SECONDS]

    def _forget_texts(self) -> None:
        self._waiting, self._current, self._paused = [], None, False
