"""All that the first paint shows, and no more."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from glutestretch.core.history import Overview
from glutestretch.core.plan import Cue
from glutestretch.presenters import shelf
from glutestretch.presenters.controls import Controls, MainButton, Marked
from glutestretch.presenters.preferences import Preferences
from glutestretch.presenters.reader import Reader
from glutestretch.services.content import open_bundle
from glutestretch.services.paths import Paths
from glutestretch.services.pictures import Pictures
from glutestretch.services.settings_file import SettingsFile
from glutestretch.services.state_file import StateFile
from glutestretch.windows.gallery import Gallery
from glutestretch.windows.look import Look
from glutestretch.windows.main_window import MainWindow


class FirstScreen:
    """The window with the open stretch and the list, from files alone.

    Args:
        application: What to dress.
        paths: Where the files are.
        background: Leave the window hidden until somebody asks for it.

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
        self.look = Look(application, was_dark=bool(self.state.get("dark")))
        self.look.apply(self.preferences.settings)
        self.catalogue = open_bundle()
        self.reader = Reader(self.catalogue, application)
        self.reader.open(str(self.state.get("stretch", "")))
        self.pictures = Pictures(self.preferences.settings.figure, application)
        self.pictures.foresee(self.reader.scene.picture, self._pictures_in_list())
        self.window = MainWindow()
        self.gallery = Gallery(self.pictures, self.window.panel, application)
        self._load_thumbnails()
        self._show()
        if not background:
            self.window.show()

    def _pictures_in_list(self) -> list[str]:
        now, settings = datetime.now(UTC), self.preferences.settings
        return [e.picture for e in shelf.entries(self.catalogue, Overview(), settings, now)]

    def _load_thumbnails(self) -> None:
        self.thumbnails = {name: self.pictures.thumbnail(name) for name in self._pictures_in_list()}

    def _show(self) -> None:
        window = self.window
        window.restore_geometry_text(str(self.state.get("geometry", "")))
        scene = self.reader.scene
        window.panel.show_scene(scene)
        window.panel.show_controls(
            Controls(
                main=MainButton.PLAY,
                running=False,
                back=False,
                next=self.reader.can_turn_on,
                switch_side=scene.two_sided,
                start=True,
                pain=True,
                marked=Marked.START,
            )
        )
        self.gallery.show(scene)
        self.show_shelf(Overview(), datetime.now(UTC))
        window.sidebar.show_current(scene.stretch)

    def show_shelf(self, past: Overview, now: datetime, playing: Cue | None = None) -> None:
        """Show the stretch list and the routine with what is known of the past."""
        settings = self.preferences.settings
        sidebar = self.window.sidebar
        entries = shelf.entries(self.catalogue, past, settings, now, playing)
        sidebar.show_entries(entries, self.thumbnails)
        sidebar.show_routine(shelf.routine_words(self.catalogue, past, settings))

    def change_figure(self, figure: str) -> None:
        """Show all pictures anew with this figure."""
        self.gallery.set_figure(figure)
        self._load_thumbnails()
        self.window.sidebar.show_pictures(self.thumbnails)

    def save(self) -> None:
        """Keep place, size and what lies open for the next start."""
        self.state_file.save(
            self.state
            | {
                "geometry": self.window.geometry_text(),
                "stretch": self.reader.stretch,
                "dark": self.look.dark,
            }
        )
