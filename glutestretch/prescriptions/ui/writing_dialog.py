"""Saves a routine as a prescription: what it is called, who it is from, and what else to say."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.labelled_field import LabelledField, align
from glutestretch.kit.line_field import LineField
from glutestretch.kit.note_field import NoteField
from glutestretch.kit.notice_dialog import NoticeDialog
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.prescriptions import texts
from glutestretch.prescriptions.engine import ENDING
from glutestretch.prescriptions.engine.prescription import (
    MOST_SENDER,
    MOST_TITLE,
    Prescription,
)
from glutestretch.prescriptions.making import MakingError, save
from glutestretch.prescriptions.page import PrescriptionPages
from glutestretch.prescriptions.ui.paper_buttons import PaperButtons
from glutestretch.stretches.catalogue import Catalogue

_WIDTH = 600
_EDGE = 7 * GAP
_NOTE_HEIGHT = 120

Make = Callable[[str, str, str], tuple[Prescription, int]]
"""Makes a prescription of its title, its sender and its notes; says what was left out, too."""


class WritingDialog(NoticeDialog):
    """Writes a prescription to a file.

    Args:
        make: Makes it of what is typed here.
        catalogue: The stretches.
        picture: Returns the picture with a name for paper.
        parent: The window.

    Attributes:
        paper: Puts it on paper.
    """

    def __init__(
        self,
        make: Make,
        catalogue: Catalogue,
        picture: Callable[[str], QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._make = make
        self._catalogue = catalogue
        first, _ = make("", "", "")
        self.setWindowTitle(self.tr("Save as a prescription"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_EDGE, 5 * GAP, _EDGE, 5 * GAP)
        lines.setSpacing(3 * GAP)
        lines.addLayout(self.notices)
        lines.addWidget(Text(texts.comes_with(first), self, tone="secondary"))
        self.title = LineField(self.tr("Title"), self)
        self.title.setMaxLength(MOST_TITLE)
        self.title.setText(first.title)
        self.sent_by = LineField(self.tr("From"), self)
        self.sent_by.setMaxLength(MOST_SENDER)
        self.notes = NoteField(self)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setFixedHeight(_NOTE_HEIGHT)
        rows = [
            LabelledField(self.tr("Title"), self.title, self),
            LabelledField(self.tr("From"), self.sent_by, self),
        ]
        align(rows, _WIDTH - 2 * _EDGE)
        for row in rows:
            lines.addWidget(row)
        lines.addWidget(Text(self.tr("Notes"), self))
        lines.addWidget(self.notes)
        self.paper = PaperButtons(self._pages, self.tell, self)
        lines.addLayout(self.paper.row)
        foot = WrappingRow()
        foot.set_last_apart(True)
        self.save_button = Button(self.tr("Save…"), self, "primary")
        self.save_button.clicked.connect(self._ask_where)
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.clicked.connect(self.accept)
        for button in (self.save_button, self.close_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        lines.addLayout(foot)
        self.fit_words(lines, _WIDTH)
        self.title.setFocus()

    def tell(self, sentence: str) -> None:
        """Say what became of a wish, and leave the keyboard where it does no harm."""
        self.show_notice(sentence, self.close_button)
        self.close_button.setFocus()

    @property
    def _made(self) -> tuple[Prescription, int]:
        return self._make(self.title.text(), self.sent_by.text(), self.notes.toPlainText())

    def _pages(self) -> PrescriptionPages:
        return PrescriptionPages(self._made[0], self._catalogue, self._picture)

    def save(self, path: str) -> None:
        """Write it to a file."""
        made, once = self._made
        try:
            self.tell(save(Path(path), made, once, self._catalogue))
        except MakingError as error:
            self.tell(str(error))

    def _ask_where(self) -> None:
        asking = QFileDialog(self, self.tr("Save as a prescription"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix(ENDING.removeprefix("."))
        asking.setNameFilter(self.tr("Prescriptions (*.glutestretch)"))
        asking.selectFile(f"{texts.file_name(self._made[0].title)}{ENDING}")
        asking.fileSelected.connect(self.save)
        asking.open()
