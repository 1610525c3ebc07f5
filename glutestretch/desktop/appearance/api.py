"""The desktop's appearance preferences, and their changes while the app runs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from glutestretch.desktop.appearance.preferences import AppearancePreferences


class Appearance(QObject):
    """The preferences known so far; this null implementation never changes them.

    Signals:
        changed: The preferences have changed; carries the new ``AppearancePreferences``.
    """

    changed = Signal(object)

    def __init__(
        self, preferences: AppearancePreferences | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences or AppearancePreferences()

    @property
    def preferences(self) -> AppearancePreferences:
        """The preferences known so far."""
        return self._preferences

    def start(self) -> None:
        """Start reading and watching the preferences; ``changed`` reports them."""

    def take(self, preferences: AppearancePreferences) -> None:
        """Store new preferences, and emit ``changed`` if they differ."""
        if preferences != self._preferences:
            self._preferences = preferences
            self.changed.emit(preferences)


class StyleHintsAppearance(Appearance):
    """The preferences from ``QStyleHints``, on Windows and macOS: colour scheme and contrast."""

    def start(self) -> None:
        """Read and watch colour scheme and contrast."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._read)
        hints.accessibility().contrastPreferenceChanged.connect(self._read)
        self._read()

    def _read(self) -> None:
        hints = QGuiApplication.styleHints()
        known = {Qt.ColorScheme.Dark: True, Qt.ColorScheme.Light: False}
        high = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        self.take(AppearancePreferences(dark=known.get(hints.colorScheme()), high_contrast=high))
