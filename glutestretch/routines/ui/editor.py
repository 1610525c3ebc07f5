"""The page on which a routine is written."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.labelled_field import LabelledField, align
from glutestretch.kit.line_field import LineField
from glutestretch.kit.menu import Menu
from glutestretch.kit.movable_row import focus_after_move
from glutestretch.kit.row_list import RowList
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size, restyles, text_factor
from glutestretch.kit.translation import begun
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.routines.engine.draft import Draft
from glutestretch.routines.file import MOST_LETTERS
from glutestretch.routines.ui.entry_row import EntryRow
from glutestretch.session import stretch_list, texts
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routines import Entry, Routine

_EDGE = 7 * GAP
_BESIDE_WIDTH = 560
"""From which width on the length stands beside the buttons, at a text size of 100 %."""


class RoutineEditor(QWidget):
    """Title and entries of a routine; each change takes effect at once, and can be undone.

    Args:
        routine: The routine as it is.
        catalogue: The stretches.
        settings: Breaths and times, for its length.

    Signals:
        changed: The ``Routine`` as it is now.
        left: The user is done.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(
        self,
        routine: Routine,
        catalogue: Catalogue,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._settings = settings
        self._draft = Draft(routine)
        self._opened: int | None = None
        self.area = ScrollPage(self)
        self._page = QWidget()
        self._page.setObjectName("page")
        self._fill_page()
        self._fill_foot()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.area, 1)
        lines.addWidget(self._foot)
        self._add_keys()
        self._show()

    @property
    def rows(self) -> list[EntryRow]:
        """The entries from top to bottom."""
        return self._list.rows

    @property
    def routine(self) -> Routine:
        """The routine as it is now."""
        return self._draft.routine

    def take_focus(self) -> None:
        """Give the keyboard to the title, to be written over."""
        self.title.setFocus()
        self.title.selectAll()

    def _fill_page(self) -> None:
        page = self._page
        self.area.setAccessibleName(self.tr("Routine"))
        lines = QVBoxLayout(page)
        lines.setContentsMargins(_EDGE, 5 * GAP, _EDGE, 5 * GAP)
        lines.setSpacing(2 * GAP)
        self.title = LineField(self.tr("Title"), page)
        self.title.setMaxLength(MOST_LETTERS)
        self.title.textChanged.connect(self._call)
        self._title_row = LabelledField(self.tr("Title"), self.title, page)
        lines.addWidget(self._title_row)
        lines.addSpacing(2 * GAP)
        about = self.tr("Add the stretches that you want, in their order.")
        lines.addWidget(Text(about, page, tone="secondary"))
        self._list: RowList[EntryRow] = RowList(self._make_row, page)
        self._list.move_wished.connect(self._move)
        self._list.drag_began.connect(self._begin_drag)
        self._list.drag_wished.connect(self._drag)
        self._list.dropped.connect(self._drop)
        self._list.open_wished.connect(self._open)
        self._list.remove_wished.connect(self._remove)
        lines.addWidget(self._list)
        row = WrappingRow()
        self.add_button = self._button(self.tr("Add a stretch"), page)
        self.add_button.setMenu(self._stretches())
        row.addWidget(self.add_button)
        lines.addLayout(row)
        lines.addStretch(1)
        self.area.setWidget(page)

    def _stretches(self) -> Menu:
        menu = Menu(self.add_button)
        menu.setAccessibleName(self.tr("Add a stretch"))
        for stretch in self._catalogue.stretches:
            action = menu.addAction(stretch.name.replace("&", "&&"))
            action.triggered.connect(partial(self._add, stretch.id))
        return menu

    def _fill_foot(self) -> None:
        self._foot = QWidget(self)
        self.length = Text("", self._foot, Size.BODY, "strong")
        buttons = QWidget(self._foot)
        row = WrappingRow(buttons, spacing=2 * GAP)
        self.undo_button = self._button(self.tr("Undo"), buttons)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button = self._button(self.tr("Redo"), buttons)
        self.redo_button.clicked.connect(self.redo)
        self.done_button = self._button(self.tr("Done"), buttons)
        self.done_button.set_kind("primary")
        self.done_button.clicked.connect(self.left)
        for button in (self.undo_button, self.redo_button, self.done_button):
            row.addWidget(button)
        self._foot_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._foot_line.setContentsMargins(_EDGE, 2 * GAP, _EDGE, 3 * GAP)
        self._foot_line.setSpacing(2 * GAP)
        self._foot_line.addWidget(self.length, 1)
        self._foot_line.addWidget(buttons)

    def _button(self, text: str, parent: QWidget) -> Button:
        button = Button(text, parent)
        button.setAutoDefault(False)
        return button

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
        ):
            action = QAction(self)
            action.setShortcuts(keys)
            action.triggered.connect(slot)
            self.addAction(action)

    # What is shown.

    def _show(self) -> None:
        draft, entries = self._draft, self.routine.entries
        if self.title.text() != self.routine.title:
            self.title.setText(self.routine.title)
        self._list.have(len(entries))
        for place, (row, entry) in enumerate(zip(self.rows, entries, strict=True)):
            row.show_entry(entry, place, len(entries), opened=place == self._opened)
        self.add_button.setEnabled(draft.can_add)
        self.undo_button.setEnabled(draft.can_undo)
        self.redo_button.setEnabled(draft.can_redo)
        self.length.setText(self._length())
        follow_layout(self)

    def _length(self) -> str:
        """Return how long the routine takes, in words."""
        found = RoutineBook(self._catalogue, (self.routine,)).find(self.routine.id)
        if found is None:
            return self.tr("Nothing to do yet")
        minutes = stretch_list.minutes(self._catalogue, found, self._settings)
        return begun(texts.about_minutes(minutes))

    def _make_row(self) -> EntryRow:
        row = EntryRow(self._catalogue, self._page)
        row.duplicate_wished.connect(self._duplicate)
        row.changed.connect(self._change)
        return row

    # What the user does.

    def _take(self, draft: Draft) -> None:
        if draft == self._draft:
            return
        before, self._draft = self.routine, draft
        self._show()
        if self.routine != before:
            self.changed.emit(self.routine)

    def _call(self, title: str) -> None:
        self._take(self._draft.titled(title))

    def _add(self, stretch: str) -> None:
        self._opened = None
        self._take(self._draft.added(stretch))
        self.area.focus_on(self.rows[-1].open_button)
        say(self, self.tr("Added: {entry}").format(entry=self.rows[-1].name.text()))

    def _duplicate(self) -> None:
        place = self._list.place_of(self.sender())
        self._opened = None
        self._take(self._draft.repeated(place))
        below = min(place + 1, len(self.rows) - 1)
        self.area.focus_on(self.rows[below].open_button)
        say(self, self.tr("Added: {entry}").format(entry=self.rows[below].name.text()))

    def _remove(self, place: int) -> None:
        removed = self.tr("Removed: {entry}").format(entry=self.rows[place].name.text())
        self._opened = None
        self._take(self._draft.removed(place))
        left = min(place, len(self.rows) - 1)
        self.area.focus_on(self.rows[left].open_button if self.rows else self.add_button)
        say(self, removed)

    def _move(self, place: int, by: int) -> None:
        self._opened = None
        self._take(self._draft.moved(place, place + by))
        row = self.rows[place + by]
        self.area.focus_on(focus_after_move(row, by))
        say(self, row.name.text())

    def _open(self, place: int) -> None:
        self._opened = None if self._opened == place else place
        self._draft = self._draft.settled()
        self._show()
        fields = self.rows[place].fields
        if fields is not None:
            self.area.focus_on(fields.hold.choice)

    def _change(self, entry: Entry, what: str) -> None:
        place = self._list.place_of(self.sender())
        self._take(self._draft.changed(place, entry, what))

    def _begin_drag(self) -> None:
        self._opened = None
        self._draft = self._draft.settled()
        self._show()

    def _drag(self, place: int, to: int) -> None:
        self._take(self._draft.moved(place, to, "drag"))

    def _drop(self, place: int) -> None:
        say(self, self.rows[place].name.text())
        self._draft = self._draft.settled()

    def undo(self) -> None:
        """Take the last change back."""
        self._step(self._draft.undone(), self.undo_button, self.redo_button)

    def redo(self) -> None:
        """Make the change again that was undone last."""
        self._step(self._draft.redone(), self.redo_button, self.undo_button)

    def _step(self, draft: Draft, button: Button, other: Button) -> None:
        focused = button.hasFocus()
        self._opened = None
        self._take(draft)
        if focused and not button.isEnabled():
            other.setFocus()

    # The room there is.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what belongs together side by side, or one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size."""
        super().changeEvent(event)
        if restyles(event) and self.isVisible():
            self._arrange()

    def _arrange(self) -> None:
        align([self._title_row], self.width() - 2 * _EDGE)
        beside = self.width() >= _BESIDE_WIDTH * text_factor()
        directions = QBoxLayout.Direction
        self._foot_line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._foot_line.setStretch(0, 1 if beside else 0)
