"""Colours, text size and motion, as the settings and the desktop prefer them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from glutestretch.desktop.appearance.preferences import AppearancePreferences
from glutestretch.kit.theme import Colours, application_face, palette, scheme
from glutestretch.settings.preferences import Preferences
from glutestretch.settings.window_state import WindowState


class Look(QObject):
    """Gives the application its fonts and colours, and again whenever a preference changes.

    Args:
        application: What is dressed.
        preferences: The settings in force.
        last: Which colours were in use when the app last ran.

    Attributes:
        still: Whether pictures and ring are to keep still.

    Signals:
        still_changed: Whether pictures and ring are to keep still.
    """

    still_changed = Signal(bool)

    def __init__(
        self, application: QApplication, preferences: Preferences, last: WindowState
    ) -> None:
        super().__init__(application)
        self._application = application
        self._system_font = application.font()
        self._preferences = preferences
        self._wishes = AppearancePreferences(dark=last.dark, high_contrast=last.contrast)
        self._dressed: tuple[Colours, float] | None = None
        self.still = False

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        theme = self._preferences.settings.theme
        return bool(self._wishes.dark) if theme == "system" else theme == "dark"

    @property
    def high_contrast(self) -> bool:
        """Whether the colours of high contrast are in use."""
        contrast = self._preferences.settings.contrast
        return bool(self._wishes.high_contrast) if contrast == "system" else contrast == "high"

    def follow(self, wishes: AppearancePreferences) -> None:
        """Follow what the desktop prefers where the settings leave it to it."""
        self._wishes = wishes
        self.apply()

    def apply(self) -> None:
        """Follow the settings in force."""
        settings = self._preferences.settings
        percent = settings.text_percent * self._wishes.text_scale
        colours = scheme(dark=self.dark, contrast=self.high_contrast)
        if self._dressed != (wanted := (colours, percent)):
            before, self._dressed = self._dressed, wanted
            if before is None or before[1] != percent:
                self._application.setFont(application_face(self._system_font, round(percent)))
            if before is None or before[0] is not colours:
                self._application.setPalette(palette(colours))
        motion = settings.motion
        still = bool(self._wishes.reduced_motion) if motion == "system" else motion == "reduced"
        if still != self.still:
            self.still = still
            self.still_changed.emit(still)
