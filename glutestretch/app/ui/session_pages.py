"""What surrounds a session: the warning before it, the pages after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutestretch.app.ui.main_window import MainWindow
from glutestretch.diary.events import Answer, Occasion, TighterSide
from glutestretch.pictures.stills import Pictures
from glutestretch.session import texts
from glutestretch.session.engine.chart import Mode
from glutestretch.session.recorder import SessionRecorder
from glutestretch.session.session import Session
from glutestretch.session.step_presenter import StepPresenter
from glutestretch.settings.preferences import Preferences
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.sides import Side

NOT_SURE: tuple[str, None] = ("", None)
"""A pain that the user cannot place."""


class SessionPages(QObject):
    """Shows the page or dialog that belongs to each mode; each is made when first needed.

    ``asked_before`` says whether the session began with the question how stiff it feels, and
    ``next_reminder`` says when the next reminder comes, or nothing where none is set.

    Signals:
        massage_wished: Play the massage with this id.
        announced: What a page says, for a screen reader.
    """

    massage_wished = Signal(str)
    announced = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        recorder: SessionRecorder,
        catalogue: Catalogue,
        pictures: Pictures,
        step_presenter: StepPresenter,
        preferences: Preferences,
        asked_before: Callable[[], bool],
        next_reminder: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._recorder = recorder
        self._catalogue = catalogue
        self._pictures = pictures
        self._step_presenter = step_presenter
        self._preferences = preferences
        self._asked_before = asked_before
        self._next_reminder = next_reminder
        self._choices: tuple[tuple[str, Side | None], ...] = ()

    def follow(self, mode: Mode) -> None:
        """Show what belongs to this mode of the session."""
        if mode is Mode.SCREENING:
            self._ask()
        elif mode is Mode.HURTING:
            self._show_hurting()
        elif mode is Mode.FINISHED:
            self._show_finished()
        else:
            self._window.pages.put_below(self._window.panel)
            if mode is Mode.IDLE:
                self._window.sidebar.focus_list()

    def _ask(self) -> None:
        """Ask what has to be known before a session, one page after the other."""
        if self._session.warning_due:
            self._ask_about_pain()
        else:
            self._ask_who_should_not()

    def _ask_about_pain(self) -> None:
        from glutestretch.session.ui.warning_dialog import WarningDialog  # noqa: PLC0415

        dialog = WarningDialog(self._catalogue.guidance, self._window)
        dialog.answered.connect(self._pain_answered)
        dialog.rejected.connect(self._session.decline)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _pain_answered(self, answer: Answer) -> None:
        self._session.clear(answer)
        if self._session.mode is Mode.SCREENING:
            self._ask_who_should_not()

    def _ask_who_should_not(self) -> None:
        from glutestretch.session.ui.screening_dialog import ScreeningDialog  # noqa: PLC0415

        dialog = ScreeningDialog(self._catalogue, self._window)
        dialog.answered.connect(self._screened)
        dialog.rejected.connect(self._session.decline)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _screened(self, concerns: tuple[str, ...], agreed: bool) -> None:  # noqa: FBT001 - a slot
        self._session.screen(concerns, agreed=agreed)

    def _show_hurting(self) -> None:
        from glutestretch.session.ui.pain_page import PainPage  # noqa: PLC0415

        page = self._window.findChild(PainPage)
        if page is None:
            page = PainPage(self._catalogue.guidance.pain_advice, self._window)
            page.understood.connect(self._session.understood)
            page.went_on.connect(self._session.go_on_without)
            page.withdrawn.connect(self._session.withdraw)
            page.chosen.connect(self._report)
        self._choices = (*self._step_presenter.pain_choices, NOT_SURE)
        names = [self._place_of_pain(*choice) for choice in self._choices]
        page.begin(names, in_session=not self._session.reading_hurt)
        self._window.pages.put_below(page)
        if self._session.reported:
            self.show_report()
        self.announced.emit(" ".join(self._catalogue.guidance.pain_advice))
        page.focus_note()

    def _place_of_pain(self, stretch: str, side: Side | None) -> str:
        if side is None:
            return self.tr("I am not sure")
        if not self._catalogue[stretch].two_sided:
            return self._catalogue[stretch].name
        return texts.of_side(self._catalogue[stretch].name, side)

    def _report(self, number: int) -> None:
        self._session.report(*self._choices[number])

    def show_report(self) -> None:
        """Say on the page on pain what was recorded."""
        from glutestretch.session.ui.pain_page import PainPage  # noqa: PLC0415

        page = self._window.findChild(PainPage)
        if page is None:
            return
        words = self.tr("Recorded. You will be asked about pain before the next session.")
        if self._recorder.last_pain is not None:
            words = self.tr(
                "Recorded: {place}. It stays out of the routine until you put it back, and you "
                "will be asked about pain before the next session."
            ).format(place=self._place_of_pain(*self._recorder.last_pain))
        page.show_pain(words, can_go_on=self._session.can_go_on_without)
        self.announced.emit(words)
        page.focus_note()

    def leave_pain(self) -> None:
        """Leave the page on pain as its button does; what was written there is kept."""
        from glutestretch.session.ui.pain_page import PainPage  # noqa: PLC0415

        page = self._window.findChild(PainPage)
        if page is not None:
            self._session.understood(page.note, page.level)

    def keep_note(self) -> None:
        """Record what was written about a pain whose page is still open."""
        if self._session.mode is Mode.HURTING:
            from glutestretch.session.ui.pain_page import PainPage  # noqa: PLC0415

            page = self._window.findChild(PainPage)
            if page is not None:
                self._session.keep_words(page.note, page.level)

    def _show_finished(self) -> None:
        from glutestretch.session.summary import summary  # noqa: PLC0415
        from glutestretch.session.ui.finished_page import FinishedPage  # noqa: PLC0415

        page = self._window.findChild(FinishedPage)
        if page is None:
            page = FinishedPage(self._window)
            page.leave_wished.connect(self._session.leave)
            page.pain_wished.connect(self._window.panel.pain_wished)
            page.reminders_wished.connect(self._window.reminders_wished)
            page.massage_wished.connect(self.massage_wished)
            page.feeling.rated.connect(self._rate)
            page.feeling.before_rated.connect(self._rate_before)
            page.feeling.tighter_told.connect(self._tell_tighter)
        session = self._session
        words = summary(
            self._catalogue, session.plan, self._recorder.holds, finished=session.completed
        )
        page.show_summary(words)
        page.show_picture(self._pictures.at_rest(words.picture), words.alt)
        page.show_next(self._next_reminder())
        page.feeling.setVisible(self._preferences.settings.ask_stiffness and session.counts)
        page.feeling.before.setVisible(not self._asked_before())
        self._show_feeling()
        self._window.pages.put_below(page)
        self.announced.emit(f"{words.title}. {words.total}")
        page.ui.leave_button.setFocus()
        page.ui.scroll.verticalScrollBar().setValue(0)  # what had the focus in between is below

    def _rate(self, level: int) -> None:
        self._session.rate(level)
        self.announced.emit(self._show_feeling())

    def _rate_before(self, level: int) -> None:
        self._session.rate(level, before=True)
        self.announced.emit(self._show_feeling())

    def _tell_tighter(self, side: TighterSide) -> None:
        self._session.tell_tighter(side)
        self._show_feeling()

    def _show_feeling(self) -> str:
        """Show on the last page what was said of how it feels; return it in words."""
        from glutestretch.session.ui.finished_page import FinishedPage  # noqa: PLC0415

        recorder, page = self._recorder, self._window.findChild(FinishedPage)
        before, after = map(recorder.stiffness.get, Occasion)
        said = texts.stiffness(before, after)
        if page is not None:
            page.feeling.show_answers(said, before, after, recorder.tighter)
        return said
