"""Starting sessions: the routine, a single stretch, or one that broke off."""

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.diary.events import OpenSession
from glutestretch.session import stretch_list
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.engine.plan import Routine, has_place
from glutestretch.session.recorder import SessionRecorder
from glutestretch.session.session import Session
from glutestretch.settings.preferences import Preferences
from glutestretch.stretches.catalogue import Catalogue


class SessionLauncher(QObject):
    """Decides what a session is made of.

    Signals:
        routine_changed: Stretches were taken out of the routine or put back.
        startable: Whether the routine can be started now; taken for possible before it is told.
        offered: There is a session that broke off and can be taken up.
        offer_over: There is none any more.
        refused: This stretch is left out, so it is not played.
    """

    routine_changed = Signal()
    startable = Signal(bool)
    offered = Signal()
    offer_over = Signal()
    refused = Signal(str)

    def __init__(
        self,
        catalogue: Catalogue,
        preferences: Preferences,
        session: Session,
        recorder: SessionRecorder,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._preferences = preferences
        self._session = session
        self._recorder = recorder
        self._clock = clock
        self._offer: OpenSession | None = None
        self._taking_up = False
        self._startable = True
        session.mode_changed.connect(self._mode_changed)
        session.screened.connect(self.routine_changed)

    @property
    def left_out(self) -> frozenset[str]:
        """The stretches that are not played until they are put back."""
        return self._recorder.past.out

    def look_back(self) -> None:
        """Offer to go on with a session that broke off, or close its record if it is too old.

        The past is known from now on, and with it whether there is anything to start.
        """
        self._tell_startable()
        broken_off = self._recorder.past.open_session
        if broken_off is None:
            return
        known = has_place(self._catalogue, broken_off.stretches, broken_off.cue)
        whole = not self.left_out.intersection(broken_off.stretches)
        if known and whole and broken_off.resumable(self._clock.now()):
            self._offer = broken_off
            self.offered.emit()
        else:
            self._recorder.given_up(broken_off)

    def look_again(self) -> None:
        """Take the offer back once it is too old to go on with."""
        if self._offer and not self._offer.resumable(self._clock.now()):
            self.give_up()

    def start_routine(self) -> None:
        """Start the routine."""
        self._start(self._routine)

    def play(self, stretch: str) -> None:
        """Start a session of one stretch, unless it is left out: it is to be put back first."""
        if stretch in self.left_out:
            self.refused.emit(stretch)
        else:
            self._start((stretch,))

    def take_up(self) -> None:
        """Go on with the session that broke off."""
        if self._offer and self.left_out.intersection(self._offer.stretches):
            self.give_up()
        elif self._offer:
            self._taking_up = True
            self._session.start(self._offer)

    def give_up(self) -> None:
        """Leave the session that broke off as it is."""
        offer, self._offer = self._offer, None
        if offer:
            self._recorder.given_up(offer)
            self.offer_over.emit()

    def agreed(self, stretch: str) -> None:
        """Put one stretch back that the screening left out: a provider has agreed to it."""
        past = self._recorder.past
        stretches = tuple(sorted(past.advised_against - {stretch}))
        concerns = tuple(sorted(past.concerns))
        self._recorder.agreed(past, concerns, stretches)
        self.routine_changed.emit()
        self._tell_startable()

    def put_back(self, stretch: str) -> None:
        """Put a stretch back into the routine."""
        self._recorder.put_back(stretch)
        self.routine_changed.emit()
        self._tell_startable()

    @property
    def _routine(self) -> tuple[str, ...]:
        stretches = stretch_list.routine(self._catalogue, self._recorder.past)
        return tuple(stretch.id for stretch in stretches)

    def _start(self, stretches: tuple[str, ...]) -> None:
        self._taking_up = False
        side = stretch_list.first_side(self._preferences.settings, self._recorder.past)
        self._session.start(Routine(stretches, side))

    def _mode_changed(self, mode: Mode) -> None:
        if self._session.running:
            self._settle_offer()
        elif mode is Mode.IDLE:
            self.look_again()
            if self._offer:
                self.offered.emit()
        if mode is Mode.HURTING:
            self.routine_changed.emit()
        self._tell_startable()

    def _settle_offer(self) -> None:
        """A session runs: it is the one that was offered, or that one is given up."""
        if self._taking_up and self._offer:
            self._offer = None
            self.offer_over.emit()
        self.give_up()

    def _tell_startable(self) -> None:
        startable = self._session.can(Wish.START) and bool(self._routine)
        if startable != self._startable:
            self._startable = startable
            self.startable.emit(startable)
