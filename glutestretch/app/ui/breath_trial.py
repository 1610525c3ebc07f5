"""Lets a ring breathe for a moment, so that a pace can be tried."""

from collections.abc import Callable
from math import isfinite

from PySide6.QtCore import QObject

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.kit.translation import tr
from glutestretch.session.engine.breathing import Breath, GuidedPace, OwnPace
from glutestretch.session.ui.breath_ring import BreathRing
from glutestretch.settings.model import Settings

BREATHS = 2
_FRAME_SECONDS = 1 / 30


class BreathTrial(QObject):
    """Moves a ring as a hold would, at the pace of the settings.

    Where the ring leads, ``begin`` draws two breaths. Where the pace is the user's own, the ring
    follows ``draw_in`` and ``let_out``, and presses on itself.

    Args:
        ring: What moves.
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        settings: The settings in force.
    """

    def __init__(
        self,
        ring: BreathRing,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        settings: Settings,
    ) -> None:
        super().__init__(ring)
        self._ring = ring
        self._clock = clock
        self._alarm = alarms(self)
        self._since = clock.monotonic()
        self._pace: GuidedPace | OwnPace = OwnPace(0, settings.out_seconds)
        ring.set_words((tr("Breathe in"), tr("Breathe out")))
        ring.in_breath_began_wished.connect(self.draw_in)
        ring.in_breath_ended_wished.connect(self.let_out)
        self.use(settings)

    def use(self, settings: Settings) -> None:
        """Come to rest, at the pace of these settings from now on."""
        if settings.pace == "own":
            self._pace = OwnPace(0, settings.out_seconds, settings.in_seconds)
        else:
            self._pace = GuidedPace(BREATHS, settings.in_seconds, settings.out_seconds)
        self.stop()

    def begin(self) -> None:
        """Draw two breaths; nothing where the pace is the user's own."""
        if isinstance(self._pace, GuidedPace):
            self._since = self._clock.monotonic()
            self._move()

    def stop(self) -> None:
        """Come to rest."""
        self._alarm.cancel()
        if isinstance(self._pace, OwnPace):
            self._pace = OwnPace(0, self._pace.usual_out_seconds, self._pace.usual_in_seconds)
        self._since = self._clock.monotonic()
        self._ring.show_breath(tr("Breathe in"), "", 0.0, 0.0)

    def draw_in(self) -> None:
        """Breathe in, where the pace is the user's own."""
        if isinstance(self._pace, OwnPace):
            self._pace = self._pace.in_began(self._elapsed)
            self._move()

    def let_out(self) -> None:
        """Breathe out, where the pace is the user's own."""
        if isinstance(self._pace, OwnPace):
            self._pace = self._pace.in_ended(self._elapsed)
            self._move()

    @property
    def _elapsed(self) -> float:
        return self._clock.monotonic() - self._since

    def _move(self) -> None:
        elapsed, end = self._elapsed, self._pace.ends_at()
        if end is not None and elapsed >= end:
            self.stop()
            return
        self._show(self._pace.at(elapsed))
        change = self._pace.next_change(elapsed, max(1, self._ring.steps - 1), _FRAME_SECONDS)
        if isfinite(change):
            self._alarm.at(self._since + change, self._move)

    def _show(self, breath: Breath) -> None:
        word = tr("Breathe in") if breath.drawing_in else tr("Breathe out")
        self._ring.show_breath(word, "", breath.fullness, breath.progress)
