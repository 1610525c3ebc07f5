"""Connects prescriptions with the routines, the reminders and the window of the running app."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from glutestretch.app.startup import FirstScreen
from glutestretch.app.ui.dialogs import Dialogs
from glutestretch.prescriptions.adding import Adding
from glutestretch.prescriptions.engine.change import Own
from glutestretch.prescriptions.engine.prescription import Prescription
from glutestretch.prescriptions.making import made_of
from glutestretch.reminders.engine import engine
from glutestretch.reminders.service import Reminders
from glutestretch.routines.own_routines import OwnRoutines
from glutestretch.settings.preferences import Preferences


class Running:
    """Keeps what a prescription brings as every other change is kept.

    What cannot be written lasts until the app ends, is told in the window, and is tried again.
    """

    def __init__(
        self, routines: OwnRoutines, reminders: Reminders, preferences: Preferences
    ) -> None:
        self._routines = routines
        self._reminders = reminders
        self._preferences = preferences

    @property
    def own(self) -> Own:
        """What the user has now."""
        variants = self._preferences.settings.variants
        return Own(self._routines.routines, self._reminders.facts, variants)

    def keep(self, own: Own) -> str:
        """Let the user have this from now on."""
        listed = own.facts.reminders
        self._routines.take(own.routines)
        self._reminders.take(lambda facts, now: engine.with_reminders(facts, now, listed))
        self._preferences.set("variants", own.variants)
        return ""


class PrescriptionsFeature(QObject):
    """Opens the windows of prescriptions.

    Args:
        first: The window, and the stretches.
        routines: The user's own routines.
        reminders: Loads the reminders when they are first needed.
        dialogs: What opens dialogs.

    Attributes:
        adding: What adds prescriptions.
    """

    def __init__(
        self,
        first: FirstScreen,
        routines: OwnRoutines,
        reminders: Callable[[], Reminders],
        dialogs: Dialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._reminders = reminders
        self._dialogs = dialogs
        self.adding = Adding(
            lambda: Running(routines, reminders(), first.preferences), first.catalogue
        )

    def ask_for_file(self) -> None:
        """Let the user choose a file, and open it."""
        asking = QFileDialog(self._first.window, self.tr("Add a prescription"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilters([self.tr("Prescriptions (*.glutestretch)"), self.tr("All files (*)")])
        asking.fileSelected.connect(self.open)
        asking.open()

    def open(self, path: str) -> None:
        """Show what the prescription in a file would bring, in place of one that is shown."""
        from glutestretch.prescriptions.ui.dialog import PrescriptionDialog  # noqa: PLC0415

        first = self._first
        for shown in first.window.findChildren(PrescriptionDialog):
            shown.close()
        self._dialogs.open(
            PrescriptionDialog(
                self.adding,
                Path(path),
                first.pictures.thumbnail,
                first.pictures.at_rest,
                first.window,
            )
        )

    def write(self, routine: str, over: QWidget) -> None:
        """Let the user save a routine as a prescription.

        Args:
            routine: Its id.
            over: The window that this was wished for in.
        """
        from glutestretch.prescriptions.ui.writing_dialog import WritingDialog  # noqa: PLC0415

        first = self._first

        def make(title: str, sender: str, notes: str) -> tuple[Prescription, int]:
            return made_of(
                first.book.found(routine),
                first.catalogue,
                self._reminders().facts.reminders,
                {pack.id: pack.title for pack in first.packs().installed.packs},
                first.preferences.settings.variants,
                title=title,
                sender=sender,
                notes=notes,
            )

        self._dialogs.open(WritingDialog(make, first.catalogue, first.pictures.at_rest, over))
