"""One entry of a routine in the editor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutestretch.kit.movable_row import MovableRow
from glutestretch.kit.tab_order import follow_layout
from glutestretch.routines.texts import entry_words
from glutestretch.routines.ui.entry_fields import EntryFields
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.routines import Entry


class EntryRow(MovableRow):
    """What is done, and the buttons that move, change, duplicate and remove it.

    Signals:
        duplicate_wished: Have it once more, right below.
        changed: The ``Entry`` as its fields say now, and the name of the one that was changed.
    """

    duplicate_wished = Signal()
    changed = Signal(object, str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._stretch = ""
        self.fields: EntryFields | None = None
        self.duplicate_button = self.add_before_removing(
            self.tr("Duplicate"), self.duplicate_wished
        )

    def show_entry(self, entry: Entry, place: int, count: int, *, opened: bool) -> None:
        """Show an entry.

        Args:
            entry: The entry.
            place: Where it is, counted from 0.
            count: How many there are.
            opened: Whether its fields are shown.
        """
        known = entry.stretch in self._catalogue
        stretch = self._catalogue[entry.stretch].name if known else entry.stretch
        name = self.tr("{number}. {stretch}").format(number=place + 1, stretch=stretch)
        words = entry_words(self._catalogue, entry)
        if not known:
            words = self.tr("This stretch is not here any more, so it is not played.")
        self.show_place(name, words, place, count, opened=opened)
        self.name_button(self.duplicate_button, self.tr("Duplicate: {entry}"))
        self.open_button.setEnabled(known)
        self._show_fields(entry, opened=opened and known)

    def _show_fields(self, entry: Entry, *, opened: bool) -> None:
        fields, anew = self.fields, entry.stretch != self._stretch
        self._stretch = entry.stretch
        if fields is not None and (anew or not opened):
            self.lines.removeWidget(fields)
            fields.hide()
            fields.deleteLater()
            fields = self.fields = None
        if not opened:
            return
        if fields is None:
            two_sided = self._catalogue[entry.stretch].two_sided
            self.fields = EntryFields(entry, two_sided=two_sided, parent=self)
            self.fields.changed.connect(self.changed)
            self.lines.addWidget(self.fields)
            self.fields.show()
            follow_layout(self)
        else:
            fields.show_entry(entry)
