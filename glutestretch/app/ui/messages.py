"""What the notices above the panel say, and when they go."""

from functools import partial

from PySide6.QtCore import QObject

from glutestretch.app.ui.main_window import MainWindow
from glutestretch.app.unsaved import Keeper
from glutestretch.desktop.paths import Paths
from glutestretch.diary.store import DiaryStore
from glutestretch.session.engine.chart import Mode
from glutestretch.session.launcher import SessionLauncher
from glutestretch.session.recorder import SessionRecorder
from glutestretch.session.session import Session
from glutestretch.session.step_view import StepView
from glutestretch.stretches.catalogue import Catalogue


class UnkeptNotice(QObject):
    """What is said while something could not be written to its file."""

    def __init__(
        self, window: MainWindow, keeper: Keeper, topic: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._topic = topic

    def show(self, problem: str) -> None:
        """Say why it could not be written."""
        self._window.notices.say(problem, topic=self._topic)

    def withdraw(self) -> None:
        """Take that down where it is written by now."""
        if not self._keeper.unsaved:
            self._window.notices.clear(self._topic)


class MessageController(QObject):
    """Puts up each notice once, and takes it down when its topic is over."""

    def __init__(
        self,
        window: MainWindow,
        catalogue: Catalogue,
        session: Session,
        launcher: SessionLauncher,
        recorder: SessionRecorder,
        diary: DiaryStore,
        paths: Paths,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._catalogue = catalogue
        self._session = session
        self._launcher = launcher
        self._recorder = recorder
        self._diary = diary
        self._paths = paths
        self._told_problem = ""
        self._told_left_out = ""
        self._visit_from = ""

    def offer(self) -> None:
        """Offer to go on with a session that broke off."""
        self._window.notices.say(
            self.tr("Your last session broke off. Would you like to go on where it stopped?"),
            topic="offer",
            action=self.tr("Go on"),
            act=self._launcher.take_up,
            dismiss=self._launcher.give_up,
        )

    def withdraw_offer(self) -> None:
        """Take the offer down."""
        self._window.notices.clear("offer")

    def offer_visit(self, stretch: str) -> None:
        """Say why a stretch that was chosen waits, and offer to go there in the session."""
        self._window.notices.clear("visit")
        self._visit_from = self._session.cue.stretch
        name = self._catalogue[stretch].name
        if self._session.plan.start_of(stretch) is None:
            words = self.tr("{name} is not in this session. You can open it after the session.")
            self._window.notices.say(words.format(name=name), topic="visit")
            return
        words = self.tr("{name} waits while this session runs.")
        self._window.notices.say(
            words.format(name=name),
            topic="visit",
            action=self.tr("Go there now"),
            act=partial(self._session.visit, stretch),
        )

    def tell_slept(self) -> None:
        """Say why the session stands still."""
        self._window.notices.say(
            self.tr("The computer was asleep, so the session has paused."), topic="slept"
        )

    def tell_diary(self) -> None:
        """Begin a mode with the notices that belong to it, and what the diary has to say."""
        self._window.notices.clear("slept")
        if not self._session.running:
            self._window.notices.clear("visit")
        if self._session.mode is Mode.FINISHED:
            self._window.notices.clear("routine gone")
        self.tell_unwritten()

    def tell_unwritten(self) -> None:
        """Say in one notice what keeps the folder or the diary from being written, if anything."""
        problem = self._paths.problem or self._diary.problem
        if problem != self._told_problem:
            self._told_problem = problem
            self._window.notices.clear("diary")
            if problem:
                self._window.notices.say(problem, topic="diary")

    def tell_routine_gone(self) -> None:
        """Say why another routine begins than the one that was named."""
        self._window.notices.clear("routine gone")
        self._window.notices.say(
            self.tr("The routine that was wanted is gone, so the whole routine begins."),
            topic="routine gone",
        )

    def tell_refused(self, stretch: str) -> None:
        """Say again that a stretch is left out, as somebody wants to play it."""
        self._window.notices.clear("left out")
        self._told_left_out = stretch
        self._say_left_out(stretch)

    def follow(self, step_view: StepView) -> None:
        """Follow the panel to a step.

        An open stretch that is left out can be put back. The offer of a visit goes once the
        session has gone on to another stretch, or ended.
        """
        shown, running = step_view.stretch, self._session.running
        left_out = not running and shown in self._recorder.past.out
        told, self._told_left_out = self._told_left_out, shown if left_out else ""
        if told != self._told_left_out:
            self._window.notices.clear("left out")
            if left_out:
                self._say_left_out(shown)
        if self._visit_from and (shown != self._visit_from or not running):
            self._visit_from = ""
            self._window.notices.clear("visit")

    def tell_all_left_out(self) -> None:
        """Say why no session began after the questions."""
        self._window.notices.say(
            self.tr(
                "Your answers leave all of these stretches out for now. Please ask a doctor or "
                "physiotherapist which of them suit you."
            ),
            topic="all left out",
        )

    def _say_left_out(self, stretch: str) -> None:
        """Say why a stretch is not played; after pain, or by the screening, or both."""
        name, past = self._catalogue[stretch].name, self._recorder.past
        if stretch in past.left_out:
            self._window.notices.say(
                self.tr("{name} hurt, so it is left out and not played.").format(name=name),
                topic="left out",
                action=self.tr("Put it back"),
                act=partial(self._put_back, stretch),
            )
        if stretch in past.advised_against:
            concerns = self._catalogue.screening.concerning(stretch, past.concerns)
            why = " ".join(concern.meaning for concern in concerns)
            words = self.tr("{name} is left out by your answers. {why}")
            self._window.notices.say(
                words.format(name=name, why=why),
                topic="left out",
                action=self.tr("My provider has agreed"),
                act=partial(self._agreed, stretch),
            )

    def _agreed(self, stretch: str) -> None:
        self._told_left_out = ""
        self._launcher.agreed(stretch)

    def _put_back(self, stretch: str) -> None:
        self._told_left_out = ""
        self._launcher.put_back(stretch)
