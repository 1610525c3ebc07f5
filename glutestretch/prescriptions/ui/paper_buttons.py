"""Puts a prescription on paper, or into a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from glutestretch.kit.button import Button
from glutestretch.kit.notice_dialog import NoticeDialog
from glutestretch.kit.printer import ask_how_to_print
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.prescriptions import texts
from glutestretch.prescriptions.making import MakingError, save_page
from glutestretch.prescriptions.page import PrescriptionPages


class PaperButtons(QObject):
    """Two buttons of a window, which tells what became of them.

    Args:
        pages: Makes the pages.
        tell: Says a sentence in the window.
        over: The window.

    Attributes:
        print_button: Asks for a printer.
        save_button: Asks for a file.
        row: Both of them.
    """

    def __init__(
        self,
        pages: Callable[[], PrescriptionPages],
        tell: Callable[[str], None],
        over: NoticeDialog,
    ) -> None:
        super().__init__(over)
        self._pages = pages
        self._tell = tell
        self._over = over
        self.print_button = Button(self.tr("Print…"), over)
        self.print_button.clicked.connect(self._ask_how_to_print)
        self.save_button = Button(self.tr("Save as PDF…"), over)
        self.save_button.clicked.connect(self._ask_where)
        self.row = WrappingRow()
        for button in (self.print_button, self.save_button):
            button.setAutoDefault(False)
            self.row.addWidget(button)

    def save(self, path: str) -> None:
        """Write the page to a file."""
        try:
            self._tell(save_page(Path(path), self._pages().as_pdf))
        except MakingError as error:
            self._tell(str(error))

    def _ask_where(self) -> None:
        asking = QFileDialog(self._over, self.tr("Save as PDF"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix("pdf")
        asking.setNameFilter(self.tr("Pages to print (*.pdf)"))
        asking.selectFile(f"{texts.file_name(self._pages().title)}.pdf")
        asking.fileSelected.connect(self.save)
        asking.open()

    def _ask_how_to_print(self) -> None:
        if problem := ask_how_to_print(self._pages(), self._over):
            self._tell(problem)
