"""What surrounds a session: the warning before it, the pages after it."""

from PySide6.QtCore import QObject, Signal

from glutestretch.core.catalogue import Catalogue
from glutestretch.presenters.chart import Mode
from glutestretch.presenters.logbook import Logbook
from glutestretch.presenters.scene import side_name
from glutestretch.presenters.session import Session
from glutestretch.presenters.summary import summary
from glutestretch.services.pictures import Pictures
from glutestretch.windows.main_window import MainWindow


class SessionPages(QObject):
    """Shows the page or dialog that belongs to each mode; each is made when first needed.

    Signals:
        massage_wished: Play the massage with this id.
    """

    massage_wished = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        logbook: Logbook,
        catalogue: Catalogue,
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._logbook = logbook
        self._catalogue = catalogue
        self._pictures = pictures
        session.mode_changed.connect(self._mode_changed)
        window.closing.connect(self._keep_note)

    def _mode_changed(self, mode: Mode) -> None:
        if mode is Mode.SCREENING:
            self._ask()
        elif mode is Mode.HURTING:
            self._show_hurting()
        elif mode is Mode.FINISHED:
            self._show_finished()
        else:
            self._window.show_page(self._window.panel)
            if mode is Mode.IDLE:
                self._window.sidebar.focus_list()

    def _ask(self) -> None:
        from glutestretch.windows.warning_dialog import WarningDialog  # noqa: PLC0415

        dialog = WarningDialog(self._catalogue.guidance, self._window)
        dialog.answered.connect(self._session.clear)
        dialog.rejected.connect(self._session.decline)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_hurting(self) -> None:
        from glutestretch.windows.hurting_page import HurtingPage  # noqa: PLC0415

        page = self._window.findChild(HurtingPage)
        if page is None:
            page = HurtingPage(self._catalogue.guidance.pain_advice, self._window)
            page.understood.connect(self._session.understood)
        pain = self._logbook.last_pain
        if pain is not None:
            page.show_pain(self._catalogue[pain[0]].name, side_name(pain[1]))
        self._window.show_page(page)
        self._window.announce(" ".join(self._catalogue.guidance.pain_advice))
        page.ui.note.setFocus()  # the button would take a habitual Space for an answer

    def leave_pain(self) -> None:
        """Leave the page on pain as its button does; what was written there is kept."""
        from glutestretch.windows.hurting_page import HurtingPage  # noqa: PLC0415

        page = self._window.findChild(HurtingPage)
        if page is not None:
            self._session.understood(page.note)

    def _keep_note(self) -> None:
        """Record what was written about a pain whose page is still open."""
        if self._session.mode is Mode.HURTING:
            from glutestretch.windows.hurting_page import HurtingPage  # noqa: PLC0415

            page = self._window.findChild(HurtingPage)
            if page is not None:
                self._logbook.pain_in_words(page.note)

    def _show_finished(self) -> None:
        from glutestretch.windows.finished_page import FinishedPage  # noqa: PLC0415

        page = self._window.findChild(FinishedPage)
        if page is None:
            page = FinishedPage(self._window)
            page.leave_wished.connect(self._session.leave)
            page.pain_wished.connect(self._window.panel.pain_wished)
            page.reminders_wished.connect(self._window.reminders_wished)
            page.massage_wished.connect(self.massage_wished)
        session = self._session
        words = summary(
            self._catalogue, session.plan, self._logbook.holds, finished=session.completed
        )
        page.show_summary(words)
        page.show_picture(self._pictures.at_rest(words.picture), words.alt)
        sidebar = self._window.sidebar
        page.show_next(sidebar.reminder_words, reminder_set=sidebar.reminder_set)
        self._window.show_page(page)
        self._window.announce(f"{words.title}. {words.total}")
        page.ui.leave_button.setFocus()
