"""The dialogs of the menu, each imported and made when it is opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog

from glutestretch.app.ui.main_window import MainWindow
from glutestretch.kit.translation import tr
from glutestretch.settings.model import choice_text
from glutestretch.settings.preferences import Preferences
from glutestretch.stretches.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from glutestretch.app.ui.text_dialog import TextDialog
    from glutestretch.archive.archive import Archive
    from glutestretch.archive.page import ReportPages
    from glutestretch.doctor.examiner import Examiner
    from glutestretch.packs.keeper import PackKeeper
    from glutestretch.pictures.ui.anatomy import AnatomyDiagrams, Live
    from glutestretch.progress.overview import Progress
    from glutestretch.reminders.reminder_list import ReminderList
    from glutestretch.reminders.service import Reminders
    from glutestretch.routines.own_routines import OwnRoutines
    from glutestretch.stretches.catalogue import Stretch

    Pictures = Mapping[str, bytes]
    Write = Callable[[str, QWidget], object]

_OPENED_HERE = "opened from the menu"


class Dialogs(QObject):
    """Opens dialogs over the window.

    Signals:
        opening: A dialog is about to cover the window.
        trial_wished: Something of the settings wants to be heard.
        settings_left: The settings are closed again.
    """

    opening = Signal()
    settings_left = Signal()
    trial_wished = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        catalogue: Catalogue,
        language: str,
        data_dir: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._preferences = preferences
        self._catalogue = catalogue
        self._language = language
        self._data_dir = data_dir

    def open_reminders(self, reminders: "Reminders", listed: "ReminderList") -> None:
        """Open the reminders."""
        from glutestretch.reminders.ui.dialog import RemindersDialog  # noqa: PLC0415

        if not self._is_open(RemindersDialog):
            self.open(RemindersDialog(reminders, listed, self._window))

    def open_packs(self, keeper: "PackKeeper") -> None:
        """Open the packs of stretches."""
        from glutestretch.packs.ui.dialog import PacksDialog  # noqa: PLC0415

        if not self._is_open(PacksDialog):
            dialog = PacksDialog(keeper, self._window)
            dialog.preview_wished.connect(self._preview)
            self.open(dialog)

    def _preview(self, stretch: "Stretch", pictures: "Pictures", step: int) -> None:
        from glutestretch.app.ui.stretch_preview import StretchPreview  # noqa: PLC0415

        over = QApplication.activeModalWidget() or self._window
        StretchPreview(self._catalogue, stretch, pictures, step, over).open()

    def open_own_routines(self, own: "OwnRoutines", write: "Write") -> None:
        """Open the user's own routines.

        Args:
            own: The routines.
            write: Saves the one with this id as a prescription, over this window.
        """
        from glutestretch.routines.ui.dialog import RoutinesDialog  # noqa: PLC0415

        if not self._is_open(RoutinesDialog):
            dialog = RoutinesDialog(own, self._preferences.settings, self._window)
            dialog.prescription_wished.connect(lambda routine: write(routine, dialog))
            self.open(dialog)

    def open_progress(self, progress: "Progress") -> None:
        """Open the progress page."""
        from glutestretch.progress.ui.dialog import ProgressDialog  # noqa: PLC0415

        if not self._is_open(ProgressDialog):
            self.open(ProgressDialog(progress, self._catalogue, self._window))

    def open_settings(self) -> None:
        """Open the settings."""
        from glutestretch.settings.ui.dialog import SettingsDialog  # noqa: PLC0415

        if self._is_open(SettingsDialog):
            return
        preferences, stretches = self._preferences, self._catalogue.stretches
        dialog = SettingsDialog(preferences.settings, stretches, self._language, self._window)
        dialog.setting_wished.connect(preferences.set)
        dialog.defaults_wished.connect(preferences.restore_defaults)
        dialog.undo_wished.connect(preferences.undo_restore)
        dialog.trial_wished.connect(self.trial_wished)
        dialog.data_wished.connect(self._window.data_wished)
        preferences.changed.connect(dialog.show_settings)
        dialog.finished.connect(self.settings_left)
        self.open(dialog)

    def open_data(self, archive: "Archive", report: "Callable[[], ReportPages]") -> None:
        """Open what can be done with the diary as a whole."""
        from glutestretch.archive.ui.dialog import DataDialog  # noqa: PLC0415

        if not self._is_open(DataDialog):
            self.open(DataDialog(archive, report, self._window))

    def open_glutes(self, live: "Live") -> "AnatomyDiagrams":
        """Open the page about the muscles; return its diagrams, which this brings to life."""
        from glutestretch.app.ui import help_pages  # noqa: PLC0415
        from glutestretch.pictures.ui.anatomy import AnatomyDiagrams  # noqa: PLC0415

        page = self._read(self.tr("About your glutes"), help_pages.about_glutes(self._catalogue))
        own = (stretch for stretch in self._catalogue.stretches if not stretch.pack)
        stretches = [(stretch.id, stretch.name) for stretch in own]
        figure = self._preferences.settings.figure
        diagrams = AnatomyDiagrams(figure, stretches, live, page)
        page.put_above(diagrams)
        return diagrams

    def open_guide(self) -> None:
        """Open the guide."""
        from glutestretch.app.ui.guide import GuideDialog  # noqa: PLC0415

        if not self._is_open(GuideDialog):
            figure = self._preferences.settings.figure
            self.open(GuideDialog(figure, self._catalogue, self._window))

    def open_changes(self, body: str) -> None:
        """Open the page of what is new, given as HTML."""
        self._read(self.tr("What is new"), body)

    def open_keys(self) -> None:
        """Open the page of keys."""
        from glutestretch.app.ui import help_pages  # noqa: PLC0415

        key = tr(choice_text(self._preferences.settings, "own_pace_key"))
        actions, from_right = self._window.actions(), self._window.isRightToLeft()
        self._read(self.tr("Keys"), help_pages.keys(actions, key, from_right=from_right))

    def open_doctor(self, examiner: "Callable[[QObject], Examiner]") -> None:
        """Open the page of what works here.

        Args:
            examiner: Makes what finds it out, for an owner.
        """
        from glutestretch.doctor.ui.dialog import DoctorDialog  # noqa: PLC0415

        if not self._is_open(DoctorDialog):
            self.open(DoctorDialog(examiner, self._window))

    def open_about(self) -> None:
        """Open the page about the app."""
        from glutestretch.app.ui import help_pages  # noqa: PLC0415

        self._read(self.tr("About Glutestretch"), help_pages.about_app(self._data_dir))

    def close_all(self) -> None:
        """Make way for what has to be seen in the window; questions stay until answered."""
        for dialog in self._window.findChildren(QDialog):
            if dialog.property(_OPENED_HERE):
                dialog.close()

    def _is_open(self, kind: type[QDialog]) -> bool:
        """Bring up the dialog of this kind, if one is open; the tray may ask for it again."""
        for dialog in self._window.findChildren(kind):
            if dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return True
        return False

    def _read(self, title: str, body: str) -> "TextDialog":
        from glutestretch.app.ui.text_dialog import TextDialog  # noqa: PLC0415

        page = TextDialog(title, body, self._window)
        self.open(page)
        return page

    def open(self, dialog: QDialog) -> None:
        """Open a dialog, which is deleted when it is closed."""
        self.opening.emit()
        dialog.setProperty(_OPENED_HERE, True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
