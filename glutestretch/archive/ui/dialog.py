"""Your data: taken along, brought back, put on paper, and deleted."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from glutestretch.archive import texts
from glutestretch.archive.archive import Archive
from glutestretch.archive.files import ArchiveError
from glutestretch.archive.page import ReportPages
from glutestretch.archive.printing import write_report
from glutestretch.kit.button import Button
from glutestretch.kit.fields import DateField
from glutestretch.kit.labelled_field import LabelledField, align
from glutestretch.kit.notice_dialog import NoticeDialog
from glutestretch.kit.printer import ask_how_to_print
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.undo_bar import UndoBar
from glutestretch.kit.wrapping_row import WrappingRow

_WIDTH = 600
_EDGE = 7 * GAP


class DataDialog(NoticeDialog):
    """What can be done with the diary as a whole; what was done last can be undone.

    Args:
        archive: What does it.
        report: Makes the report for paper; raises an ``ArchiveError`` if there is nothing in it.
        parent: The window.
    """

    def __init__(
        self, archive: Archive, report: Callable[[], ReportPages], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._report = report
        self._days = archive.days
        self.setWindowTitle(self.tr("Your data"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_EDGE, 5 * GAP, _EDGE, 5 * GAP)
        lines.setSpacing(2 * GAP)
        self._fill_outcome(lines)
        self._fill_along(lines)
        self._fill_back(lines)
        self._fill_deletion(lines)
        row = WrappingRow()
        row.set_last_apart(True)
        lines.addLayout(row)
        self.fit_words(lines, _WIDTH)
        self.close_button = self._button(row, self.tr("Close"), self.accept)
        self.close_button.set_kind("primary")
        self._show_days()
        self._show_outcome()
        self.export_button.setFocus()

    def _fill_outcome(self, lines: QVBoxLayout) -> None:
        self.notices.setContentsMargins(0, 0, 0, GAP)
        lines.addLayout(self.notices)
        self.done_bar = UndoBar(self)
        self.done_bar.undo_wished.connect(self._undo)
        lines.addWidget(self.done_bar)

    def _fill_along(self, lines: QVBoxLayout) -> None:
        section = self._section(
            lines,
            self.tr("Take it along"),
            self.tr(
                "Everything you did, as a table or for other programs; or the last twelve weeks "
                "on a page or two for your physiotherapist."
            ),
        )
        row = WrappingRow()
        self.export_button = self._button(row, self.tr("Export…"), self._ask_where_to_export)
        self._button(row, self.tr("Save as PDF…"), self._ask_where_to_save)
        self._button(row, self.tr("Print…"), self._ask_how_to_print)
        section.addLayout(row)

    def _fill_back(self, lines: QVBoxLayout) -> None:
        section = self._section(
            lines,
            self.tr("Bring it back"),
            self.tr(
                "An export, a part of one, or the diary of another computer. What is here already "
                "is not added twice."
            ),
        )
        row = WrappingRow()
        self.import_button = self._button(row, self.tr("Import…"), self._ask_what_to_import)
        self.import_button.set_consequence("records")
        section.addLayout(row)

    def _fill_deletion(self, lines: QVBoxLayout) -> None:
        section = self._section(
            lines,
            self.tr("Delete"),
            self.tr(
                "The sessions and pains of a day, or everything. After a day, what hurt stays left "
                "out; after everything, the questions about your health are asked again."
            ),
        )
        self.day = DateField(self.tr("Day"), self)
        self.day.dateChanged.connect(self._show_day)
        self._day_label = LabelledField(self.tr("Day"), self.day, self)
        align([self._day_label], _WIDTH - 2 * _EDGE)
        section.addWidget(self._day_label)
        self.of_day = Text("", self, tone="secondary")
        section.addWidget(self.of_day)
        row = WrappingRow()
        self.day_button = self._button(row, self.tr("Delete this day"), self._delete_day)
        self.all_button = self._button(row, self.tr("Delete everything"), self._delete_all)
        for button in (self.day_button, self.all_button):
            button.set_consequence("destroys")
        section.addLayout(row)

    def _section(self, lines: QVBoxLayout, title: str, words: str) -> QVBoxLayout:
        section = QVBoxLayout()
        section.setContentsMargins(0, 0, 0, 4 * GAP)
        section.setSpacing(2 * GAP)
        section.addWidget(Text(title, self, Size.HEADING, "strong"))
        section.addWidget(Text(words, self, tone="secondary"))
        lines.addLayout(section)
        return section

    def _button(self, row: WrappingRow, text: str, slot: Callable[[], object]) -> Button:
        button = Button(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        row.addWidget(button)
        return button

    # What is shown.

    def _show_days(self) -> None:
        self._days = self._archive.days
        self._day_label.setVisible(bool(self._days))
        self.day_button.setVisible(bool(self._days))
        self.all_button.setEnabled(bool(self._days) or not self._archive.empty)
        if self._days:
            first, last, shown = min(self._days), max(self._days), self.day.day
            self.day.setDateRange(
                QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day)
            )
            self.day.set_day(shown if shown in self._days else last)
        self._show_day()

    def _show_day(self) -> None:
        if not self._days:
            self.of_day.setText(texts.nothing_yet())
            return
        sessions = self._days.get(self.day.day)
        self.day_button.setEnabled(sessions is not None)
        self.of_day.setText(
            texts.nothing_on_day() if sessions is None else texts.sessions_on_day(sessions)
        )

    def _show_outcome(self) -> None:
        self.done_bar.setVisible(bool(self._archive.undoable))
        self.done_bar.show_done(self._archive.undoable)

    def _tell(self, sentence: str) -> None:
        self.show_notice(sentence, self.export_button)

    # What the user does.

    def _do(self, act: Callable[[], str]) -> bool:
        """Do something, and say what became of it; return whether it was done."""
        try:
            sentence = act()
        except ArchiveError as error:
            self._tell(str(error))
            return False
        self._show_days()
        self._show_outcome()
        if self._archive.undoable == sentence:
            self.leave_notice()
            self.bring_into_view(self.done_bar)
            self.done_bar.take_focus()
        else:
            self._tell(sentence)
        return True

    def export(self, path: str) -> None:
        """Write the diary to a file; to a PDF, the page to print."""
        if Path(path).suffix.casefold() == ".pdf":
            self.save_report(path)
            return
        self._do(partial(self._archive.export, Path(path)))

    def save_report(self, path: str) -> None:
        """Write the report as a PDF."""

        def save() -> str:
            write_report(Path(path), self._report())
            return texts.report_saved(Path(path))

        self._do(save)

    def import_file(self, path: str) -> None:
        """Add what a file knows."""
        self._do(partial(self._archive.import_file, Path(path)))

    def _delete_day(self) -> None:
        self._do(partial(self._archive.delete_day, self.day.day))

    def _delete_all(self) -> None:
        self._do(self._archive.delete_all)

    def _undo(self) -> None:
        if self._do(self._archive.undo):
            self.close_button.setFocus()

    def _ask_where_to_export(self) -> None:
        asking = self._asking(self.tr("Export your diary"), "csv")
        asking.setNameFilters([self.tr("Table (*.csv)"), self.tr("For programs (*.json)")])
        asking.filterSelected.connect(
            lambda chosen: asking.setDefaultSuffix("json" if "json" in chosen else "csv")
        )
        asking.selectFile("glutestretch.csv")
        asking.fileSelected.connect(self.export)
        asking.open()

    def _ask_where_to_save(self) -> None:
        asking = self._asking(self.tr("Save a page to print"), "pdf")
        asking.setNameFilter(self.tr("PDF (*.pdf)"))
        asking.selectFile("glutestretch.pdf")
        asking.fileSelected.connect(self.save_report)
        asking.open()

    def _ask_what_to_import(self) -> None:
        asking = QFileDialog(self, self.tr("Import into your diary"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilters(
            [self.tr("Diaries (*.csv *.json *.sqlite3)"), self.tr("All files (*)")]
        )
        asking.fileSelected.connect(self.import_file)
        asking.open()

    def _asking(self, title: str, suffix: str) -> QFileDialog:
        asking = QFileDialog(self, title)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix(suffix)
        return asking

    def _ask_how_to_print(self) -> None:
        try:
            problem = ask_how_to_print(self._report(), self)
        except ArchiveError as error:
            problem = str(error)
        if problem:
            self._tell(problem)
