"""Starting sessions: the routine, a single stretch, or one that broke off."""

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.diary.events import OpenSession, TighterSide
from glutestretch.session import stretch_list
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.engine.plan import has_place
from glutestretch.session.recorder import SessionRecorder
from glutestretch.session.session import Session
from glutestretch.settings.preferences import Preferences
from glutestretch.stretches import routines
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routines import FULL, Routine
from glutestretch.stretches.sides import Side


class SessionLauncher(QObject):
    """Decides what a session is made of.

    Signals:
        routine_changed: Stretches were taken out of the routine or put back.
        startable: Whether the routine can be started now; taken for possible before it is told.
        offered: There is a session that broke off and can be taken up.
        offer_over: There is none any more.
        refused: This stretch is left out, so it is not played.
        routine_gone: The routine that was named is gone, so the full one begins.
        tighter_asked: The routine with this id begins once it is known which side is tighter.
    """

    routine_changed = Signal()
    startable = Signal(bool)
    offered = Signal()
    offer_over = Signal()
    refused = Signal(str)
    routine_gone = Signal()
    tighter_asked = Signal(str)

    def __init__(
        self,
        book: RoutineBook,
        preferences: Preferences,
        session: Session,
        recorder: SessionRecorder,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._preferences = preferences
        self._session = session
        self._recorder = recorder
        self._clock = clock
        self._offer: OpenSession | None = None
        self._taking_up = False
        self._startable = True
        self._chosen = FULL
        self._told: TighterSide | None = None
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
        skipped = frozenset(broken_off.skipped)
        known = has_place(self._book.catalogue, broken_off.routine, broken_off.cue, skipped)
        whole = not self.left_out.intersection(broken_off.played)
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
        """Start the chosen routine."""
        self.start_called(self._chosen)

    @property
    def chosen(self) -> str:
        """The id of the routine that is started unless another one is named."""
        return self._chosen

    def choose(self, routine: str) -> None:
        """Choose the routine that is started from now on; one that is gone is the full one."""
        self._chosen = routine if self._book.find(routine) else FULL
        self.routine_changed.emit()
        self._tell_startable()

    def start_called(self, routine: str) -> None:
        """Start the routine with this id; if it is gone, the full one.

        What depends on the tighter side asks for it first, where the diary does not know it.
        """
        found = self._book.found(routine)
        if found.id != routine:
            self.routine_gone.emit()
        if self.asks_tighter(routine) and self._session.can(Wish.START):
            self.tighter_asked.emit(found.id)
        else:
            self.start(found)

    def asks_tighter(self, routine: str) -> bool:
        """Return whether a routine depends on the tighter side, and nobody knows that yet."""
        return self._book.found(routine).needs_tighter and self._recorder.past.tighter is None

    def start_with_tighter(self, routine: str, tighter: TighterSide) -> None:
        """Start the routine with this id, and note what was said of the tighter side with it."""
        self.start(self._book.found(routine), tighter)
        self._note_tighter()

    def play(self, stretch: str) -> None:
        """Start a session of one stretch, unless it is left out: it is to be put back first."""
        if stretch in self.left_out:
            self.refused.emit(stretch)
        else:
            self.start(routines.single(stretch))

    def start(self, routine: Routine, told: TighterSide | None = None) -> None:
        """Start a routine, without the stretches that are left out.

        Args:
            routine: What to start.
            told: The tighter side, if the user was asked for it.
        """
        self._taking_up, self._told = False, told
        past = self._recorder.past
        side = stretch_list.first_side(self._preferences.settings, past)
        told = told or past.tighter
        tighter = None if told in (None, TighterSide.NEITHER) else Side(str(told))
        last = Side(past.last_first_side) if past.last_first_side else None
        self._session.start(routine.settled(tighter, last).without(self.left_out), side)

    def take_up(self) -> None:
        """Go on with the session that broke off."""
        if self._offer and self.left_out.intersection(self._offer.played):
            self.give_up()
        elif self._offer:
            self._taking_up, self._told = True, None
            self._session.take_up(self._offer)

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

    def follow_past(self) -> None:
        """Follow a past that was brought in from elsewhere, or deleted."""
        open_session = self._recorder.past.open_session
        if self._offer and (open_session is None or open_session.id != self._offer.id):
            self._offer = None
            self.offer_over.emit()
        self.routine_changed.emit()
        self._tell_startable()

    @property
    def _routine(self) -> Routine:
        return stretch_list.routine(self._book, self._recorder.past, self._chosen)

    def _note_tighter(self) -> None:
        """Write down what was said of the tighter side, once the session it is for has begun."""
        if self._told and self._session.running:
            told, self._told = self._told, None
            self._recorder.told_tighter(told)

    def _mode_changed(self, mode: Mode) -> None:
        if self._session.running:
            self._settle_offer()
            self._note_tighter()
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
        startable = self._session.can(Wish.START) and bool(self._routine.entries)
        if startable != self._startable:
            self._startable = startable
            self.startable.emit(startable)
