"""What is done with the diary as a whole: looked back on, printed, brought in, deleted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.clock import Clock
from glutestretch.diary.store import DiaryStore
from glutestretch.kit.regional import region
from glutestretch.session.session import Session

if TYPE_CHECKING:
    from glutestretch.archive.archive import Archive
    from glutestretch.archive.page import ReportPages
    from glutestretch.progress.overview import Progress

# ruff: noqa: PLC0415 - each is loaded when it is first wanted


class DiaryFeature(QObject):
    """The diary of a running app.

    Args:
        first: The window, and what is chosen.
        session: What is running.
        diary: What happened.
        clock: What time it is.
        parent: The Qt parent.

    Signals:
        changed: The past is another one: brought in from elsewhere, or deleted.
    """

    changed = Signal()

    def __init__(
        self,
        first: FirstScreen,
        session: Session,
        diary: DiaryStore,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._session = session
        self._diary = diary
        self._clock = clock
        self._archive: Archive | None = None

    def archive(self) -> "Archive":
        """Return what exports, imports and deletes."""
        if self._archive is None:
            from glutestretch.archive.archive import Archive

            self._archive = Archive(self._diary, self._clock)
            self._archive.changed = self.changed.emit
            self._archive.running = lambda: self._session.running
            self._archive.day_begins = lambda: self._first.preferences.settings.day_begins
        return self._archive

    def catch_up(self) -> None:
        """Learn what another computer has written into a folder that both share."""
        if not self._session.running and self._diary.catch_up():
            self.changed.emit()

    def report(self) -> "ReportPages":
        """Return the pages for a physiotherapist."""
        from glutestretch.archive.printing import report_pages

        return report_pages(
            self.archive().entries(),
            self._diary.pains(),
            self._first.catalogue,
            self._first.preferences.settings.day_begins,
            self._clock.now(),
            self._first.pictures.at_rest,
        )

    def progress(self) -> "Progress":
        """Return what came of the sessions, up to now."""
        from glutestretch.progress.overview import look_back

        settings, catalogue = self._first.preferences.settings, self._first.catalogue
        here = self._clock.now().astimezone()
        return look_back(self._diary, settings, catalogue, here, region().first_day)
