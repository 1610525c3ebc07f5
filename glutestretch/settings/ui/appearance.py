"""Colours, text size and motion, as the settings and the desktop prefer them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from glutestretch.desktop.appearance.preferences import AppearancePreferences
from glutestretch.kit.theme import DARK, LIGHT, application_face, palette
from glutestretch.settings.preferences import Preferences


class Look(QObject):
    """Gives the application its fonts and colours, and again whenever a preference changes.

    Args:
        application: What is dressed.
        preferences: The settings in force.
        was_dark: Whether the desktop preferred dark colours when the app last ran.

    Attributes:
        still: Whether pictures and ring are to keep still.

    Signals:
        still_changed: Whether pictures and ring are to keep still.
    """

    still_changed = Signal(bool)

    def __init__(
        self, application: QApplication, preferences: Preferences, *, was_dark: bool
    ) -> None:
        super().__init__(application)
        self._application = application
        self._system_font = application.font()
        self._preferences = preferences
        self._wishes = AppearancePreferences(dark=was_dark)
        self._dressed: tuple[bool, float] | None = None
        self.still = False

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        theme = self._preferences.settings.theme
        return bool(self._wishes.dark) if theme == "system" else theme == "dark"

    def follow(self, wishes: AppearancePreferences) -> None:
        """Follow what the desktop prefers where the settings leave it to it."""
        self._wishes = wishes
        self.apply()

    def apply(self) -> None:
        """Follow the settings in force."""
        settings = self._preferences.settings
        percent = settings.text_percent * self._wishes.text_scale
        if self._dressed != (wanted := (self.dark, percent)):
            before, self._dressed = self._dressed, wanted
            if before is None or before[1] != percent:
                self._application.setFont(application_face(self._system_font, round(percent)))
            if before is None or before[0] != self.dark:
                self._application.setPalette(palette(DARK if self.dark else LIGHT))
        motion = settings.motion
        still = bool(self._wishes.reduced_motion) if motion == "system" else motion == "reduced"
        if still != self.still:
            self.still = still
            self.still_changed.emit(still)
