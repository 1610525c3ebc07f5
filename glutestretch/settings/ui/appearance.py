"""Colours, text size and motion, as the settings and the desktop wish."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from glutestretch.desktop.appearance.preferences import AppearancePreferences
from glutestretch.kit.theme import DARK, LIGHT, application_face, palette
from glutestretch.settings.model import Settings


class Look(QObject):
    """Dresses the application, and again whenever a wish changes.

    Signals:
        still_changed: Whether pictures and ring are to keep still.
    """

    still_changed = Signal(bool)

    def __init__(self, application: QApplication, *, was_dark: bool) -> None:
        super().__init__(application)
        self._application = application
        self._system_font = application.font()
        self._settings = Settings()
        self._wishes = AppearancePreferences(dark=was_dark)
        self._dressed: tuple[bool, float] | None = None
        self.still = False

    @property
    def dark(self) -> bool:
        """Whether the dark colours are worn."""
        if self._settings.theme == "system":
            return bool(self._wishes.dark)
        return self._settings.theme == "dark"

    def apply(self, settings: Settings) -> None:
        """Follow these settings."""
        self._settings = settings
        self._dress()

    def follow(self, wishes: AppearancePreferences) -> None:
        """Follow what the desktop wishes where the settings leave it to it."""
        self._wishes = wishes
        self._dress()

    def _dress(self) -> None:
        percent = self._settings.text_percent * self._wishes.text_scale
        if self._dressed != (wanted := (self.dark, percent)):
            before, self._dressed = self._dressed, wanted
            if before is None or before[1] != percent:
                self._application.setFont(application_face(self._system_font, round(percent)))
            if before is None or before[0] != self.dark:
                self._application.setPalette(palette(DARK if self.dark else LIGHT))
        motion = self._settings.motion
        still = bool(self._wishes.reduced_motion) if motion == "system" else motion == "reduced"
        if still != self.still:
            self.still = still
            self.still_changed.emit(still)
