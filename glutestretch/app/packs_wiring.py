"""Lets the app follow the packs that are added and removed while it runs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.clock import Clock
from glutestretch.diary.store import DiaryStore
from glutestretch.session.engine.chart import Mode
from glutestretch.session.launcher import SessionLauncher
from glutestretch.session.session import Session
from glutestretch.session.step_presenter import StepPresenter

if TYPE_CHECKING:
    from glutestretch.packs.keeper import PackKeeper


class PacksFeature(QObject):
    """The packs of a running app; what reads and writes them is loaded when it is wanted."""

    def __init__(
        self,
        first: FirstScreen,
        session: Session,
        step_presenter: StepPresenter,
        launcher: SessionLauncher,
        diary: DiaryStore,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._session = session
        self._step_presenter = step_presenter
        self._launcher = launcher
        self._diary = diary
        self._clock = clock
        self._changed = False
        self._keeper: PackKeeper | None = None

    @property
    def keeper(self) -> "PackKeeper":
        """What adds and removes packs."""
        if self._keeper is None:
            from glutestretch.packs.drafts import Drafts  # noqa: PLC0415
            from glutestretch.packs.keeper import PackKeeper  # noqa: PLC0415

            first = self._first
            drafts = Drafts(first.paths.pack_drafts)
            self._keeper = PackKeeper(
                first.packs(), lambda: self.in_use, drafts, first.language, self
            )
            self._keeper.changed.connect(self.follow)
        return self._keeper

    @property
    def in_use(self) -> frozenset[str]:
        """The ids of the packs that the session in progress plays."""
        if self._session.mode is Mode.IDLE:
            return frozenset()
        stretches, catalogue = self._session.run.routine.stretches, self._first.catalogue
        known = (catalogue[name].pack for name in stretches if name in catalogue)
        return frozenset(filter(None, known))

    def follow(self) -> None:
        """Show the packs that there are now; while a session is on, once it is left."""
        self._changed = self._session.mode is not Mode.IDLE
        if self._changed:
            return
        from glutestretch.packs.caution import left_out  # noqa: PLC0415

        first = self._first
        fact = left_out(self._diary.overview(), self._clock.now(), first.follow_packs())
        if fact:
            self._diary.record(fact)
        self._step_presenter.open(first.reader.stretch)
        self._launcher.follow_past()
        first.change_figure(first.pictures.figure)
        first.window.notices.clear("packs")
        for problem in first.pack_problems:
            first.window.notices.say(problem, topic="packs")

    def catch_up(self) -> None:
        """Show what has changed during a session, once that is left."""
        if self._changed:
            self.follow()
