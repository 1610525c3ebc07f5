"""Says lines at their moments: never two at once, and by the clock alone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutestretch.audio_guidance.engine.timing import Utterance
from glutestretch.audio_guidance.voice import Voice
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm


class Speaker(QObject):
    """Holds what is still to be said.

    Attributes:
        voice: Who says it.
        volume: How loud, from 0 to 1 as the ear hears it.

    Signals:
        saying: A line begins, or goes on, that takes so many seconds.
    """

    saying = Signal(float)

    def __init__(
        self,
        voice: Voice,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.voice = voice
        self.volume = 1.0
        self._clock = clock
        self._alarm = alarms(self)
        self._queue: list[Utterance] = []
        self._began = 0.0
        self._silent_from = 0.0
        self._paused_at: float | None = None

    @property
    def busy(self) -> bool:
        """Whether a line is being said, or stands still half said."""
        return self._now < self._silent_from

    @property
    def pending(self) -> bool:
        """Whether anything is being said, or still to be said."""
        return self.busy or bool(self._queue)

    @property
    def paused(self) -> bool:
        """Whether it stands still."""
        return self._paused_at is not None

    @property
    def ends_at(self) -> float:
        """When all will have been said, in seconds of the monotonic clock."""
        last = self._began + self._queue[-1].ends if self._queue else 0.0
        return max(self._silent_from, last)

    @property
    def _now(self) -> float:
        return self._clock.monotonic() if self._paused_at is None else self._paused_at

    def say(self, utterances: tuple[Utterance, ...]) -> None:
        """Say these lines, counted from now, in place of all others."""
        self.stop()
        self._began = self._clock.monotonic()
        self._queue = list(utterances)
        self._arm()

    def stop(self) -> None:
        """Say nothing more; a line that is being said fades out."""
        self._alarm.cancel()
        if self.busy or self.paused:
            self.voice.stop()
        self._queue = []
        self._silent_from = 0.0
        self._paused_at = None

    def silence(self) -> None:
        """Say nothing more at once, whatever a line was thought to take."""
        self.stop()
        self.voice.stop()

    def pause(self) -> None:
        """Stand still, within a line or before the next one."""
        if self._paused_at is None:
            self._alarm.cancel()
            self.voice.pause()
            self._paused_at = self._clock.monotonic()

    def resume(self) -> None:
        """Go on exactly there."""
        if self._paused_at is None:
            return
        passed = self._clock.monotonic() - self._paused_at
        self.voice.resume()
        self._silent_from += passed
        self._began += passed
        self._paused_at = None
        self._arm()

    def _arm(self) -> None:
        if self._queue:
            self._alarm.at(self._began + self._queue[0].at, self._say_next)

    def _say_next(self) -> None:
        line = self._queue.pop(0).line
        self._silent_from = self._clock.monotonic() + line.seconds
        self.voice.say(line, self.volume)
        self.saying.emit(line.seconds)
        self._arm()
