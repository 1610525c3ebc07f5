"""Shows the session to the desktop as a player shows its track, and obeys the media keys."""

from PySide6.QtCore import QObject

from glutestretch.desktop.media_keys.api import MediaKeys, Playback
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.facts import BreathTurned, CountedDown, CueBegan, Fact
from glutestretch.session.session import Session
from glutestretch.session.step_presenter import StepPresenter
from glutestretch.session.texts import of_side
from glutestretch.settings.model import Settings


class MediaPresenter(QObject):
    """Has the media keys while a session runs, paused or not; a key never starts one."""

    def __init__(
        self,
        session: Session,
        presenter: StepPresenter,
        keys: MediaKeys,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._presenter = presenter
        self._keys = keys
        self._wanted = False
        self._track = 0
        keys.play_wished.connect(session.resume)
        keys.pause_wished.connect(session.pause)
        keys.play_pause_wished.connect(self._play_or_pause)
        keys.next_wished.connect(session.next)
        keys.previous_wished.connect(session.back)
        self.apply(settings)

    def apply(self, settings: Settings) -> None:
        """Take or leave the keys as the setting ``media_keys`` says."""
        if settings.media_keys != self._wanted:
            self._wanted = settings.media_keys
            happened = self._session.happened
            (happened.connect if self._wanted else happened.disconnect)(self._happened)
            self._show()

    def _happened(self, fact: Fact) -> None:
        if isinstance(fact, CueBegan):
            self._track += 1
        if not isinstance(fact, BreathTurned | CountedDown):
            self._show()

    def _show(self) -> None:
        run = self._session.run
        if not (self._wanted and run.running):
            self._keys.clear()
            return
        view = self._presenter.view
        step = view.step
        name = of_side(step.title, step.side) if step.two_sided else step.title
        playback = Playback(
            track=self._track,
            title=self.tr("{name} · {heading}").format(name=name, heading=step.heading),
            seconds=run.ends_at,
            playing=run.mode is not Mode.PAUSED,
            next=view.controls.next,
            previous=view.controls.back,
        )
        self._keys.show(playback, lambda: self._session.elapsed)

    def _play_or_pause(self) -> None:
        (self._session.resume if self._session.mode is Mode.PAUSED else self._session.pause)()
