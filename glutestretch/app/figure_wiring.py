"""Builds what moves in the picture: films, the live figure, and the glow of a cue."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.app.services import Services
from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.motion import Motion
from glutestretch.desktop.timer import Alarm
from glutestretch.pictures.clips import Clips
from glutestretch.pictures.ui.live_player import LivePlayer
from glutestretch.session.engine.chart import Mode
from glutestretch.session.session import Session
from glutestretch.session.ui.clip_player import ClipPlayer
from glutestretch.session.visual_cues import VisualCue, VisualCues
from glutestretch.settings.model import Settings

if TYPE_CHECKING:
    from glutestretch.pictures.ui.anatomy import AnatomyDiagrams, Live
    from glutestretch.session.ui.edge_glow import GlowPlayer


class FigureFeature(QObject):
    """The figure in the card, as it moves.

    Attributes:
        clip_player: Plays the movement into a step, and lets the picture breathe.
        live: Turns the figure.
    """

    def __init__(
        self,
        services: Services,
        first: FirstScreen,
        session: Session,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._clock = clock
        self._alarms = alarms
        self._new_figures = services.figures
        self._glow: GlowPlayer | None = None
        settings, panel = first.preferences.settings, first.window.panel
        motion = Motion(clock, alarms, first.look.still)
        self._films = Clips(settings.figure, self)
        self.live = LivePlayer(
            services.figures(settings.figure),
            panel.ui.illustration,
            motion,
            self,
            wanted=settings.live_figure,
        )
        self.clip_player = ClipPlayer(self._films, panel, motion, self, live=self.live)
        cues = VisualCues(session, settings, self)
        cues.shown.connect(self._show_cue)
        first.preferences.changed.connect(cues.apply)
        first.preferences.changed.connect(self._change_person)
        first.preferences.changed.connect(self._bring_to_life)
        first.look.still_changed.connect(self.live.set_still)
        first.look.still_changed.connect(self.clip_player.set_still)
        self.live.taken.connect(self.clip_player.make_way)

    def _show_cue(self, cue: VisualCue) -> None:
        """Let a change in a session be seen; what glows is loaded with the first one."""
        if self._glow is None:
            from glutestretch.session.ui.edge_glow import GlowPlayer  # noqa: PLC0415

            window, look = self._first.window, self._first.look
            motion = Motion(self._clock, self._alarms, look.still)
            self._glow = GlowPlayer(window.panel.ui.illustration, window, motion, self)
            look.still_changed.connect(self._glow.set_still)
        self._glow.show(cue)

    def rest(self, mode: Mode) -> None:
        """Let the picture breathe in a hold only, also while that is paused."""
        if mode not in (Mode.HOLDING, Mode.PAUSED):
            self.clip_player.rest()

    def for_diagrams(self) -> "Live":
        """Return what brings the diagrams of the muscles to life."""
        from glutestretch.pictures.ui.anatomy import Live  # noqa: PLC0415

        settings = self._first.preferences.settings
        motion = Motion(self._clock, self._alarms, self._first.look.still)
        return Live(self._new_figures(settings.figure), motion, settings.live_figure)

    def follow(self, diagrams: "AnatomyDiagrams") -> None:
        """Let diagrams move as everything else does, also while they are open."""
        self._first.look.still_changed.connect(diagrams.set_still)

    def _change_person(self, settings: Settings) -> None:
        """Change the person in the pictures."""
        if settings.figure != self._first.pictures.figure:
            self.clip_player.forget()
            self._films.set_figure(settings.figure)
            self.live.set_figure(settings.figure)
            self._first.change_figure(settings.figure)
            self.clip_player.show(self._first.still_presenter.step_view)

    def _bring_to_life(self, settings: Settings) -> None:
        self.live.set_wanted(settings.live_figure)
