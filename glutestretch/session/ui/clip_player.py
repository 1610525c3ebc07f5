"""Moves the picture: once into each pose, and with the breath while the pose is held."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.pictures.clips import Clip, Clips, Frames
from glutestretch.session.step_view import Moment, StepView
from glutestretch.session.ui.step_panel import StepPanel

WAIT_SECONDS = 0.9
"""How long the still is seen before the movement into it begins."""


class ClipPlayer(QObject):
    """Lays frames over the picture of the panel; with reduced motion it never does.

    Args:
        films: Where frames come from.
        panel: Where they are shown.
        clock: Times the frames.
        alarms: Makes an alarm on that clock for an owner.
        still: Whether no motion is wanted.
    """

    def __init__(
        self,
        films: Clips,
        panel: StepPanel,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        parent: QObject | None = None,
        *,
        still: bool = False,
    ) -> None:
        super().__init__(parent)
        self._films = films
        self._panel = panel
        self._screen = panel.ui.illustration
        self._still = still
        self._clock = clock
        self._alarm = alarms(self)
        self._step_view: StepView | None = None
        self._clip: Clip | None = None
        self._next_at = 0.0
        self._loop: Frames | None = None
        self._frame = -1
        self._moment: Moment | None = None
        self._asked_for = ("", QSize())
        films.loop_arrived.connect(self._loop_arrived)
        panel.movement_wished.connect(self.play)
        self._screen.box_changed.connect(self._resized)

    @property
    def playing(self) -> bool:
        """Whether a movement is being shown."""
        return self._clip is not None

    def show(self, step_view: StepView | None) -> None:
        """Follow the panel to a scene; where its picture is another one, play once by itself."""
        before, self._step_view = self._step_view, step_view
        if (
            before
            and step_view
            and (before.picture, before.side) == (step_view.picture, step_view.side)
        ):
            return
        self._stop()
        if self._offer() and before and self._is_seen():
            self._alarm.at(self._clock.monotonic() + WAIT_SECONDS, self.play)

    def play(self) -> None:
        """Show the movement into the pose from its beginning."""
        if not self._can_play() or self._step_view is None:
            return
        self._stop()
        self._clip = self._films.clip(self._step_view.picture)
        if self._clip is not None:
            self._next_at = self._clock.monotonic()
            self._show_next()

    def breathe(self, moment: Moment | None) -> None:
        """Show how full the lungs are, in a hold."""
        self._moment = moment
        breath = moment.breath if moment else None
        if breath is None or self._still or self._clip or self._step_view is None:
            return
        shown = self._screen.picture_size()
        if self._asked_for != (self._step_view.picture, shown):
            self._drop_loop()
            self._asked_for = self._step_view.picture, shown
            self._films.ask_for_loop(self._step_view.picture, shown)
        if self._loop is not None:
            frame = round(breath.fullness * (len(self._loop.images) - 1))
            if frame != self._frame:
                self._frame = frame
                self._screen.show_frame(self._loop.images[frame], self._loop.box)

    def rest(self) -> None:
        """Breathe no more: no hold is under way."""
        if self._frame >= 0:
            self._screen.show_still()
        self._drop_loop()
        self._moment = None

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a slot
        """Move from now on, or keep still."""
        self._still = still
        moved = self._clip is not None or self._frame >= 0
        self._stop()
        if moved:
            self._screen.show_still()
        self._offer()

    def forget(self) -> None:
        """Start anew with the next scene, as after a change of the figure."""
        self._stop()
        self._step_view = None

    def _show_next(self) -> None:
        clip = self._clip
        frames = clip.next(self._screen.picture_size()) if clip and self._can_play() else None
        if clip is None or frames is None:
            self._clip = None
            self._screen.show_still()
            return
        self._screen.show_frame(frames.images[0], frames.box)
        self._next_at += clip.frame_seconds
        self._alarm.at(self._next_at, self._show_next)

    def _stop(self) -> None:
        """Show nothing that moves, whatever was shown."""
        self._alarm.cancel()
        if self._clip is not None:
            self._clip = None
            self._screen.show_still()
        self._drop_loop()

    def _drop_loop(self) -> None:
        if not self._asked_for[0]:
            return
        self._films.forget_loop()
        self._loop, self._frame, self._asked_for = None, -1, ("", QSize())

    def _loop_arrived(self, loop: Frames) -> None:
        self._loop = loop
        if self._moment is not None:
            self.breathe(self._moment)

    def _resized(self) -> None:
        """Have the loop decoded anew at the size it is shown in now."""
        self._drop_loop()
        if self._moment is not None:
            self.breathe(self._moment)

    def _can_play(self) -> bool:
        return (
            self._step_view is not None
            and not self._still
            and self._is_seen()
            and self._films.has_clip(self._step_view.picture)
        )

    def _is_seen(self) -> bool:
        return self._screen.isVisible() and not self._screen.window().isMinimized()

    def _offer(self) -> bool:
        """Offer the movement into this step where there is one; return whether there is."""
        step_view = self._step_view
        offered = (
            step_view is not None and not self._still and self._films.has_clip(step_view.picture)
        )
        self._panel.offer_movement(offered)
        return offered
