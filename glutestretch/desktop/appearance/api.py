"""What the desktop wishes for: dark or light, less motion, larger text; followed live."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from glutestretch.desktop.appearance.preferences import AppearancePreferences


class Appearance(QObject):
    """The wishes known so far; in this quiet form they are what it was made with.

    Signals:
        changed: The wishes are other ones now; a ``AppearancePreferences``.
    """

    changed = Signal(object)

    def __init__(
        self, wishes: AppearancePreferences | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wishes = wishes or AppearancePreferences()

    @property
    def wishes(self) -> AppearancePreferences:
        """The wishes known so far."""
        return self._wishes

    def start(self) -> None:
        """Begin to ask and to follow; what is found comes by the signal."""

    def take(self, wishes: AppearancePreferences) -> None:
        """Take over new wishes, and tell if they are not the old ones."""
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed.emit(wishes)


class StyleHintsAppearance(Appearance):
    """The wishes as Qt knows them, on Windows and macOS."""

    def start(self) -> None:
        """Read the colour scheme and follow it."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._read)
        self._read()

    def _read(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        known = {Qt.ColorScheme.Dark: True, Qt.ColorScheme.Light: False}
        self.take(AppearancePreferences(dark=known.get(scheme)))
