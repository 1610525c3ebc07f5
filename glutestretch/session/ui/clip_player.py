"""Moves the picture: once into each pose, and with the breath while the pose is held."""

from typing import Protocol

from PySide6.QtCore import QObject

from glutestretch.desktop.motion import Motion
from glutestretch.pictures.clips import Clip, Clips, Frames
from glutestretch.session.step_view import Moment, StepView
from glutestretch.session.ui.step_panel import StepPanel

WAIT_SECONDS = 0.9
"""How long the still is seen before the movement into it begins."""


class Live(Protocol):
    """What can move the figure itself, in place of frames; each says whether it does."""

    @property
    def moving(self) -> bool:
        """Whether a movement is being shown."""

    @property
    def in_hand(self) -> bool:
        """Whether the user has turned the figure, where it is only there for that."""

    def show(self, picture: str, *, mirrored: bool) -> bool:
        """Follow the card to a picture; return whether the figure moves on into its pose."""

    def play(self) -> bool:
        """Show the movement into the pose."""

    def breathe(self, fullness: float) -> bool:
        """Show how full the lungs are, in a hold."""

    def rest(self) -> None:
        """Breathe no more."""


class ClipPlayer(QObject):
    """Lays frames over the picture of the panel; with reduced motion it never does.

    Args:
        films: Where frames come from.
        panel: Where they are shown.
        motion: How things move.
        live: What moves and breathes in place of frames wherever it can.
    """

    def __init__(
        self,
        films: Clips,
        panel: StepPanel,
        motion: Motion,
        parent: QObject | None = None,
        *,
        live: Live | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._alarm, self._still = motion.clock, motion.alarms(self), motion.still
        self._films = films
        self._live = live
        self._panel = panel
        self._screen = panel.ui.illustration
        self._step_view: StepView | None = None
        self._clip: Clip | None = None
        self._next_at = 0.0
        self._loop: Frames | None = None
        self._frame = -1
        self._moment: Moment | None = None
        self._asked_for = ""
        self._offered = False
        films.loop_arrived.connect(self._loop_arrived)
        panel.movement_wished.connect(self.play)
        self._screen.box_changed.connect(self._resized)

    @property
    def playing(self) -> bool:
        """Whether a movement is being shown."""
        return self._clip is not None or (self._live is not None and self._live.moving)

    def show(self, step_view: StepView | None) -> None:
        """Follow the panel to a step; if its picture is another one, play the movement once."""
        before, self._step_view = self._step_view, step_view
        if (
            before
            and step_view
            and (before.picture, before.side) == (step_view.picture, step_view.side)
        ):
            return
        self._stop()
        moves_on = self._live is not None and self._live.show(
            step_view.picture if step_view else "",
            mirrored=step_view is not None and step_view.mirrored,
        )
        if self._offer() and before and self._is_seen() and not moves_on:
            self._alarm.at(self._clock.monotonic() + WAIT_SECONDS, self._play_by_itself)

    def _play_by_itself(self) -> None:
        if self._live is None or not self._live.in_hand:
            self.play()

    def play(self) -> None:
        """Show the movement into the pose from its beginning."""
        if not self._can_play() or self._step_view is None:
            return
        self._stop()
        if self._live is not None and self._live.play():
            return
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
        if self._live is not None and self._live.breathe(breath.fullness):
            return
        if self._asked_for != self._step_view.picture:
            self._ask_for_loop(self._step_view.picture)
        if self._loop is not None:
            frame = round(breath.fullness * (len(self._loop.images) - 1))
            if frame != self._frame:
                self._frame = frame
                self._screen.show_frame(self._loop.images[frame], self._loop.box)

    def _ask_for_loop(self, picture: str) -> None:
        self._drop_loop()
        shown = self._screen.picture_size()
        if not shown.isEmpty():  # else it is asked for once the picture is there
            self._asked_for = picture
            self._films.ask_for_loop(picture, shown)

    def rest(self) -> None:
        """Breathe no more: no hold is under way."""
        if self._frame >= 0:
            self._screen.show_still()
        self._drop_loop()
        self._moment = None
        if self._live is not None:
            self._live.rest()

    def set_still(self, still: bool) -> None:  # noqa: FBT001 - a slot
        """Move from now on, or keep still."""
        self._still = still
        moved = self._clip is not None or self._frame >= 0
        self._stop()
        if moved:
            self._screen.show_still()
        self._offer()

    def make_way(self) -> None:
        """Show nothing that moves by itself: the user turns the figure."""
        self._stop()

    def forget(self) -> None:
        """Start again with the next step, as after a change of the figure."""
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
        if self._asked_for:
            self._drop_loop()

    def _drop_loop(self) -> None:
        self._films.forget_loop()
        self._loop, self._frame, self._asked_for = None, -1, ""

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
        if offered is not self._offered:
            self._offered = offered
            self._panel.offer_movement(offered)
        return offered
