"""All that the first paint shows, and no more."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from glutestretch.app import start_cache
from glutestretch.app.ui.main_window import MainWindow
from glutestretch.desktop.paths import Paths
from glutestretch.diary.events import Overview
from glutestretch.kit.qt_language import language_of, speak
from glutestretch.kit.record import replace
from glutestretch.pictures.decoded import DecodedPictures
from glutestretch.pictures.stills import Pictures
from glutestretch.session import stretch_list
from glutestretch.session.browser import StepBrowser
from glutestretch.session.ui.still_presenter import StillPresenter
from glutestretch.session.view import first_view
from glutestretch.settings.file import SettingsFile
from glutestretch.settings.model import Settings
from glutestretch.settings.preferences import Preferences
from glutestretch.settings.ui.appearance import Look
from glutestretch.settings.window_state import StateFile
from glutestretch.stretches.bundle import open_bundle
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routines import Routine
from glutestretch.stretches.sides import Side

if TYPE_CHECKING:
    from glutestretch.packs.collection import Collection
    from glutestretch.routines.own_routines import OwnRoutines


class FirstScreen:
    """The window with the open stretch and the list, from files alone.

    Args:
        application: What to dress.
        paths: Where the files are.
        background: Leave the window hidden until somebody asks for it.

    Attributes:
        language: The code of the language that it speaks.
        starts_anew: Whether another start is to follow when it is closed.
        rests: Lets the small process take over when it is closed, if that is to follow.

    Raises:
        ContentError: If the installed content cannot be used.
    """

    def __init__(
        self, application: QApplication, paths: Paths, *, background: bool = False
    ) -> None:
        self.paths = paths
        self.state_file = StateFile(paths.window)
        self.state = self.state_file.load()
        self.preferences = Preferences(SettingsFile(paths.settings), application)
        self.look = Look(application, self.preferences, self.state)
        self.look.apply()
        self.language = language_of(self.preferences.settings.language)
        self.starts_anew = False
        self.rests: Callable[[], object] | None = None
        speak(application, self.language)
        self.catalogue = open_bundle(language=self.language)
        self._packs: Collection | None = None
        if os.path.isdir(paths.packs):  # noqa: PTH112 - pathlib is slow to load
            self.packs().read()
        self.book = RoutineBook(self.catalogue)
        self._application = application
        self._own: OwnRoutines | None = None
        if not self.book.find(self.state.routine):
            self.own_routines()
        self.reader = StepBrowser(self.catalogue, application)
        self.reader.use(self.preferences.settings.variants)
        self.reader.open(self.state.stretch)
        kept = DecodedPictures(paths.decoded_pictures if start_cache.wanted() else "")
        self.pictures = Pictures(self.preferences.settings.figure, application, kept)
        self.pictures.show_also(self._pack_pictures)
        self.pictures.preload(self.reader.step_view.picture, self._pictures_in_list())
        self.window = MainWindow()
        self.still_presenter = StillPresenter(self.pictures, self.window.panel)
        self._routine_of: tuple[Routine, Settings] | None = None
        self._load_thumbnails()
        self._show()
        if not background:
            self.window.show()

    def _pictures_in_list(self) -> list[str]:
        now, settings = datetime.now(UTC), self.preferences.settings
        return [e.picture for e in stretch_list.entries(self.catalogue, Overview(), settings, now)]

    def _load_thumbnails(self) -> None:
        self.thumbnails = {name: self.pictures.thumbnail(name) for name in self._pictures_in_list()}

    def keep_pictures(self) -> None:
        """Keep what is shown, and the next still image, for the next start."""
        view = self.reader.step_view
        stills = [name for name in (view.picture, view.following) if name]
        self.pictures.keep(stills, self._pictures_in_list(), stills[:1])

    def _show(self) -> None:
        window = self.window
        window.restore_geometry_text(self.state.geometry)
        view = first_view(self.reader)
        window.panel.show_step(view.step)
        window.panel.show_controls(view.controls)
        self.still_presenter.show(view.step)
        self.show_shelf(Overview(), datetime.now(UTC))
        window.sidebar.show_current(view.step.stretch)

    def show_shelf(
        self, past: Overview, now: datetime, playing: tuple[str, Side] | None = None
    ) -> None:
        """Show the stretch list and the routine with what is known of the past."""
        settings = self.preferences.settings
        sidebar = self.window.sidebar
        entries = stretch_list.entries(self.catalogue, past, settings, now, playing)
        sidebar.show_entries(entries, self.thumbnails)
        left = stretch_list.routine(self.book, past, self.state.routine)
        if (left, settings) != self._routine_of:
            self._routine_of = left, settings
            sidebar.show_routine(stretch_list.routine_words(self.catalogue, left, settings))

    def packs(self) -> "Collection":
        """Return the user's packs; they are read when there are any, or one is wished for."""
        if self._packs is None:
            from glutestretch.packs.collection import Collection  # noqa: PLC0415

            self._packs = Collection(self.paths.packs, self.catalogue)
        return self._packs

    @property
    def _pack_pictures(self) -> dict[str, str]:
        return self._packs.pictures if self._packs else {}

    @property
    def pack_problems(self) -> tuple[str, ...]:
        """What keeps packs from being shown, a sentence for each."""
        return self._packs.problems if self._packs else ()

    def follow_packs(self) -> tuple[str, ...]:
        """Have the stretches of the packs that there are now; return the ids of new ones."""
        new = self.packs().read()
        self.pictures.show_also(self.packs().pictures)
        self._load_thumbnails()
        if self.reader.stretch not in self.catalogue:
            self.reader.open(self.catalogue.stretches[0].id)
        return new

    def own_routines(self) -> "OwnRoutines":
        """Return the user's own routines; they are read when they are first wanted."""
        if self._own is None:
            from glutestretch.routines.file import RoutineFile  # noqa: PLC0415
            from glutestretch.routines.own_routines import OwnRoutines  # noqa: PLC0415

            store = RoutineFile(self.paths.routines)
            self._own = OwnRoutines(store, self.book, self._application)
        return self._own

    def change_figure(self, figure: str) -> None:
        """Show all pictures anew with this figure."""
        self.still_presenter.set_figure(figure)
        self._load_thumbnails()
        self.window.sidebar.show_pictures(self.thumbnails)

    def save(self) -> None:
        """Keep place, size and what lies open for the next start."""
        self.state = replace(
            self.state,
            geometry=self.window.geometry_text(),
            stretch=self.reader.stretch,
            dark=self.look.dark,
            contrast=self.look.high_contrast,
        )
        self.state_file.save(self.state)
