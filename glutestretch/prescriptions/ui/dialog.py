"""A prescription: what it would bring, before anything is changed, and then adding it with undo."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.fields import ChoiceField
from glutestretch.kit.labelled_field import LabelledField, align
from glutestretch.kit.notice_dialog import NoticeDialog
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.undo_bar import UndoBar
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.prescriptions import texts
from glutestretch.prescriptions.adding import Adding, AddingError
from glutestretch.prescriptions.engine.prescription import Prescription
from glutestretch.prescriptions.files import PrescriptionError
from glutestretch.prescriptions.page import PrescriptionPages
from glutestretch.prescriptions.ui.entry_row import EntryRow
from glutestretch.prescriptions.ui.paper_buttons import PaperButtons
from glutestretch.routines.texts import entry_words

_WIDTH = 640
_EDGE = 7 * GAP
_MOST_FAULTS = 12


class PrescriptionDialog(NoticeDialog):
    """The prescription in a file; what was added can be undone while it is open.

    Args:
        adding: What reads and adds it.
        path: The file.
        thumbnail: Returns the small picture with a name.
        picture: Returns the picture with a name for paper.
        parent: The window.

    Attributes:
        prescription: What is in the file, or None if it has faults.
        paper: Puts it on paper; None likewise.
    """

    def __init__(
        self,
        adding: Adding,
        path: Path,
        thumbnail: Callable[[str], QImage],
        picture: Callable[[str], QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._adding = adding
        self._thumbnail = thumbnail
        self.paper: PaperButtons | None = None
        self.prescription: Prescription | None = None
        self.setWindowTitle(self.tr("Add a prescription"))
        self._column = lines = QVBoxLayout(self)
        lines.setContentsMargins(_EDGE, 5 * GAP, _EDGE, 5 * GAP)
        lines.setSpacing(3 * GAP)
        lines.addLayout(self.notices)
        self._fill_middle()
        try:
            self.prescription = adding.read(path)
        except PrescriptionError as error:
            self._fill_faults(path, error)
        else:
            self._fill(self.prescription)
            pages = PrescriptionPages(self.prescription, adding.catalogue, picture)
            self.paper = PaperButtons(lambda: pages, self.tell, self)
            lines.addLayout(self.paper.row)
        lines.addWidget(self.done_bar)
        foot = WrappingRow()
        foot.set_last_apart(True)
        for button in (self.add_button, self.close_button):
            foot.addWidget(button)
        lines.addLayout(foot)
        self.fit_words(lines, _WIDTH)
        self.close_button.setFocus()

    def _fill_middle(self) -> None:
        """Make what stands below the words, whatever these are."""
        self.done_bar = UndoBar(self)
        self.done_bar.undo_wished.connect(self._undo)
        self.done_bar.hide()
        self.add_button = Button(self.tr("Add it"), self, "primary")
        self.add_button.set_consequence("records")
        self.add_button.clicked.connect(self.add)
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.clicked.connect(self.accept)
        for button in (self.add_button, self.close_button):
            button.setAutoDefault(False)
        self.same_name = ChoiceField(self.tr("Yours of this name"), self)
        self.same_name.addItem(self.tr("Stays as it is"), False)
        self.same_name.addItem(self.tr("Is replaced"), True)
        self.same_name.hide()

    def _fill_faults(self, path: Path, error: PrescriptionError) -> None:
        self.add_button.hide()
        self.close_button.set_kind("primary")
        self._heading(self.tr("Nothing can be added from this file"))
        told = error.faults[:_MOST_FAULTS]
        card, inner = self._card()
        for fault in told:
            inner.addWidget(Text(texts.fault_line(path, fault), card))
        if more := len(error.faults) - len(told):
            inner.addWidget(Text(texts.more_faults(more), card, tone="secondary"))
        self._column.addWidget(card)

    def _fill(self, found: Prescription) -> None:
        lines, catalogue = self._column, self._adding.catalogue
        self._heading(found.title)
        if found.sender:
            words = texts.sent_by(found.sender)
            lines.addWidget(Text(words, self, tone="secondary"))
        self._fill_missing(found)
        if found.notes:
            card, inner = self._card()
            inner.addWidget(Text(found.notes, card))
            lines.addWidget(card)
        self._subheading(texts.routine_called(found.name))
        card, inner = self._card()
        for entry in found.entries:
            variant = dict(found.variants).get(entry.stretch, "")
            name = texts.entry_name(catalogue, entry, variant)
            words = entry_words(catalogue, entry)
            image = QImage()
            if entry.stretch in catalogue:
                stretch = catalogue[entry.stretch].varied(variant)
                image = self._thumbnail(stretch.picture(len(stretch.steps) - 1))
            inner.addWidget(EntryRow(image, name, words, card))
        lines.addWidget(card)
        if found.rules:
            self._subheading(self.tr("Reminders of it"))
            card, inner = self._card()
            for rule in found.rules:
                inner.addWidget(Text(texts.rule_words(rule), card))
            lines.addWidget(card)
        if self._adding.has_namesake(found) and self.add_button.isEnabled():
            self._fill_namesake(found)

    def _fill_missing(self, found: Prescription) -> None:
        """Say first why nothing can be added, where stretches are missing."""
        if missing := found.missing(self._adding.catalogue):
            card, inner = self._card()
            card.set_hot(True)
            for sentence in texts.needs(missing):
                inner.addWidget(Text(sentence, card))
            self._column.addWidget(card)
            self.add_button.setEnabled(False)

    def _fill_namesake(self, found: Prescription) -> None:
        """Ask what is to become of a routine of the same name."""
        words = texts.named_alike(found.name, self._adding.new_name(found))
        self._column.addWidget(Text(words, self))
        field = LabelledField(self.tr("Yours of this name"), self.same_name, self)
        align([field], _WIDTH - 2 * _EDGE)
        self.same_name.show()
        self._column.addWidget(field)

    def _heading(self, words: str) -> None:
        self._column.addWidget(Text(words, self, Size.HEADING, "strong"))

    def _subheading(self, words: str) -> None:
        line = QVBoxLayout()
        line.setContentsMargins(0, GAP, 0, 0)
        line.addWidget(Text(words, self, weight="strong"))
        self._column.addLayout(line)

    def _card(self) -> tuple[Card, QVBoxLayout]:
        card = Card(self)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(4 * GAP, 3 * GAP, 4 * GAP, 3 * GAP)
        inner.setSpacing(2 * GAP)
        return card, inner

    def tell(self, sentence: str) -> None:
        """Say what became of a wish, and leave the keyboard where it does no harm."""
        self.show_notice(sentence, self.close_button)
        self.close_button.setFocus()

    def add(self) -> None:
        """Add it."""
        if self.prescription is None:
            return
        replacing = bool(self.same_name.currentData())
        try:
            sentence = self._adding.add(self.prescription, replacing=replacing)
        except AddingError as error:
            self.tell(texts.not_added(str(error)))
            return
        self.leave_notice()
        self._allow(False)
        self.done_bar.show_done(sentence)
        self.done_bar.show()
        follow_layout(self)
        self.bring_into_view(self.done_bar)
        say(self, sentence)
        self.close_button.setFocus()

    def _undo(self) -> None:
        try:
            sentence = self._adding.undo()
        except AddingError as error:
            self.tell(str(error))
            return
        self.done_bar.hide()
        self._allow(True)
        self.tell(sentence)

    def _allow(self, allowed: bool) -> None:  # noqa: FBT001 - a setter
        self.add_button.setEnabled(allowed)
        self.same_name.setEnabled(allowed)
