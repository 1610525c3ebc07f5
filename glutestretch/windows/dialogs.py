"""The dialogs of the menu, each imported and made when it is opened."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from glutestretch.core.catalogue import Catalogue
from glutestretch.presenters.preferences import Preferences
from glutestretch.windows.main_window import MainWindow


class Dialogs(QObject):
    """Opens dialogs over the window.

    Signals:
        opening: A dialog is about to cover the window.
    """

    opening = Signal()

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        catalogue: Catalogue,
        data_dir: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._preferences = preferences
        self._catalogue = catalogue
        self._data_dir = data_dir

    def open_settings(self) -> None:
        """Open the settings."""
        from glutestretch.windows.settings_dialog import SettingsDialog  # noqa: PLC0415

        preferences = self._preferences
        dialog = SettingsDialog(preferences.settings, self._window)
        dialog.setting_wished.connect(preferences.set)
        dialog.defaults_wished.connect(preferences.restore_defaults)
        preferences.changed.connect(dialog.show_settings)
        self._open(dialog)

    def open_glutes(self) -> None:
        """Open the page about the muscles."""
        from glutestretch.windows import pages  # noqa: PLC0415

        self._read(self.tr("About your glutes"), pages.about_glutes(self._catalogue))

    def open_keys(self) -> None:
        """Open the page of keys."""
        from glutestretch.windows import pages  # noqa: PLC0415

        self._read(self.tr("Keys"), pages.keys())

    def open_about(self) -> None:
        """Open the page about the app."""
        from glutestretch.windows import pages  # noqa: PLC0415

        self._read(self.tr("About Glutestretch"), pages.about_app(self._data_dir))

    def _read(self, title: str, body: str) -> None:
        from glutestretch.windows.text_dialog import TextDialog  # noqa: PLC0415

        self._open(TextDialog(title, body, self._window))

    def _open(self, dialog: QDialog) -> None:
        self.opening.emit()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
