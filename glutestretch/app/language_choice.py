"""What becomes of a change of language in the settings."""

from PySide6.QtCore import QObject, Qt

from glutestretch.app.startup import FirstScreen
from glutestretch.app.system_packages import font_command
from glutestretch.app.ui.dialogs import Dialogs
from glutestretch.kit.languages import LANGUAGES
from glutestretch.kit.qt_language import lacks_font, language_of
from glutestretch.session.session import Session

NO_FONT = "This computer has no font for {name}; please install one, and start Glutestretch again."
NO_FONT_BUT = (
    "This computer has no font for {name}; please run {command}, and start Glutestretch again."
)


class LanguageChoice(QObject):
    """Starts the app anew in the language that was chosen, once the settings are closed.

    Args:
        first: The window, and the language that it speaks.
        session: What must be over first; then the next start speaks it.
        dialogs: Where the settings are opened.
        parent: The Qt parent.
    """

    def __init__(
        self, first: FirstScreen, session: Session, dialogs: Dialogs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._session = session
        dialogs.settings_left.connect(self.follow, Qt.ConnectionType.QueuedConnection)
        if lacks_font(first.language):
            self._tell_of_font(LANGUAGES[first.language], font_command(first.language))

    def _tell_of_font(self, name: str, command: str) -> None:
        """Say so in English, which can be read."""
        words = NO_FONT_BUT if command else NO_FONT
        self._first.window.notices.say(words.format(name=name, command=command))

    def follow(self) -> None:
        """Close the window for another start, unless it speaks the language already."""
        first = self._first
        wished = language_of(first.preferences.settings.language)
        if wished == first.language or self._session.running:
            return
        first.starts_anew = True
        first.window.quit()
        first.starts_anew = not first.window.isVisible()
