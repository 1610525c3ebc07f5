"""The user's own routines: the list, and the editor as a page in it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.fitted_dialog import room_for
from glutestretch.kit.menu import Menu
from glutestretch.kit.message_bar import MessageBar
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, text_factor
from glutestretch.kit.undo_bar import UndoBar
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.routines.own_routines import OwnRoutines
from glutestretch.routines.texts import length_words
from glutestretch.routines.ui.editor import RoutineEditor
from glutestretch.routines.ui.row import RoutineRow
from glutestretch.session import stretch_list
from glutestretch.settings.model import Settings
from glutestretch.stretches.routine_texts import routine_title
from glutestretch.stretches.routines import BUILT_IN, Entry, Routine

_SIZE = QSize(800, 680)
_EDGE = 7 * GAP


class RoutinesDialog(QDialog):
    """Makes, edits, duplicates and deletes own routines; each change takes effect at once.

    Args:
        own: The routines.
        settings: Breaths and times, for their lengths.

    Signals:
        prescription_wished: Save the routine with this id as a prescription.
    """

    prescription_wished = Signal(str)

    def __init__(self, own: OwnRoutines, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._settings = settings
        self._rows: dict[str, RoutineRow] = {}
        self._deleted_from: int | None = None
        self._opener: QWidget | None = None
        self.editor: RoutineEditor | None = None
        self._pages = QStackedWidget(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._pages)
        self._fill_list()
        own.changed.connect(self._show_rows)
        own.failed.connect(self.show_notice)
        self._show_rows()
        self.setWindowTitle(self.tr("Your own routines"))
        (self.rows[0].edit_button if self.rows else self.make_button).setFocus()
        wished = _SIZE * text_factor()
        self.resize(wished.boundedTo(room_for(self)))

    @property
    def rows(self) -> tuple[RoutineRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows[routine.id] for routine in self._own.routines)

    @property
    def notice(self) -> MessageBar | None:
        """What was said last above the list, if it is still shown."""
        return next((one for one in self.findChildren(MessageBar) if not one.isHidden()), None)

    def show_notice(self, sentence: str) -> None:
        """Show a sentence above the list, in place of the one before, and have it read out."""
        before = self.notice
        if before is not None:
            before.hide()
            before.deleteLater()
        notice = MessageBar(sentence, parent=self._list_page)
        notice.left.connect(notice.hide)
        self._notices.addWidget(notice)
        notice.show()
        say(self, sentence)

    # What is shown.

    def _fill_list(self) -> None:
        self._list_page, page = QWidget(), QWidget()
        self.area = ScrollPage(self._list_page)
        self.area.setAccessibleName(self.tr("Your own routines"))
        lines = QVBoxLayout(page)
        lines.setContentsMargins(_EDGE, 5 * GAP, _EDGE, 5 * GAP)
        lines.setSpacing(3 * GAP)
        self._notices = QVBoxLayout()
        lines.addLayout(self._notices)
        about = self.tr(
            "The stretches that you need, in your order, held as long and as often as you like. "
            "You choose one beside Start, and a reminder can offer it."
        )
        lines.addWidget(Text(about, page, tone="secondary"))
        self._list = QVBoxLayout()
        self._list.setSpacing(3 * GAP)
        lines.addLayout(self._list)
        self.deleted_bar = UndoBar(page)
        self.deleted_bar.undo_wished.connect(self._undo)
        self.deleted_bar.hide()
        row = WrappingRow()
        self.make_button = self._button(self.tr("Make a routine"), page)
        self.make_button.setMenu(self._beginnings())
        row.addWidget(self.make_button)
        lines.addLayout(row)
        lines.addStretch(1)
        self.area.setWidget(page)
        page.setObjectName("page")
        self._page = page
        foot = QHBoxLayout()
        foot.setContentsMargins(_EDGE, 2 * GAP, _EDGE, 3 * GAP)
        foot.addStretch(1)
        self.close_button = self._button(self.tr("Close"), self._list_page)
        self.close_button.set_kind("primary")
        self.close_button.clicked.connect(self.accept)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self._list_page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)
        self._pages.addWidget(self._list_page)

    def _button(self, text: str, parent: QWidget) -> Button:
        button = Button(text, parent)
        button.setAutoDefault(False)
        return button

    def _beginnings(self) -> Menu:
        """Return what a new routine can begin with."""
        menu, book = Menu(self.make_button), self._own.book
        menu.setAccessibleName(self.tr("Make a routine"))
        menu.addAction(self.tr("Empty")).triggered.connect(partial(self.make, ()))
        for name in BUILT_IN:
            routine = book.find(name)
            if routine is not None:
                title = routine_title(book.catalogue, routine).replace("&", "&&")
                action = menu.addAction(self.tr("Like: {title}").format(title=title))
                action.triggered.connect(partial(self.make, routine.entries))
        return menu

    def _show_rows(self) -> None:
        routines = self._own.routines
        for gone in self._rows.keys() - {routine.id for routine in routines}:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        shown: list[QWidget] = []
        for routine in routines:
            row = self._rows.get(routine.id) or self._add_row(routine.id)
            row.show_routine(
                routine_title(self._own.book.catalogue, routine),
                self._detail(routine),
                playable=self._own.book.find(routine.id) is not None,
            )
            shown.append(row)
        self.deleted_bar.setVisible(self._deleted_from is not None)
        if self._deleted_from is not None:
            shown.insert(self._deleted_from, self.deleted_bar)
        for widget in (*self._rows.values(), self.deleted_bar):
            self._list.removeWidget(widget)
        for widget in shown:
            self._list.addWidget(widget)
        follow_layout(self._list_page)

    def _add_row(self, routine: str) -> RoutineRow:
        row = self._rows[routine] = RoutineRow(self._page)
        row.edit_wished.connect(partial(self.edit, routine))
        row.duplicate_wished.connect(partial(self._duplicate, routine))
        row.prescription_wished.connect(partial(self.prescription_wished.emit, routine))
        row.delete_wished.connect(partial(self._delete, routine))
        row.show()
        return row

    def _detail(self, routine: Routine) -> str:
        book = self._own.book
        found = book.find(routine.id)
        if found is None:
            return self.tr("Nothing to do yet")
        minutes = stretch_list.minutes(book.catalogue, found, self._settings)
        return length_words(len(found.stretches), minutes)

    # What the user does.

    def make(self, entries: tuple[Entry, ...]) -> None:
        """Add a routine of these entries, and open it in the editor."""
        self.edit(self._own.add(entries))
        self._opener = self.make_button

    def edit(self, routine: str) -> None:
        """Open a routine in the editor."""
        self._forget_deleted()
        self._opener = self._rows[routine].edit_button
        own = self._own
        editor = self.editor = RoutineEditor(own[routine], own.book.catalogue, self._settings, self)
        editor.changed.connect(own.change)
        editor.left.connect(self._leave_editor)
        self._pages.addWidget(editor)
        self._pages.setCurrentWidget(editor)
        self.setWindowTitle(self.tr("Edit the routine"))
        editor.take_focus()

    def _leave_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        self._pages.setCurrentWidget(self._list_page)
        self._pages.removeWidget(editor)
        editor.deleteLater()
        self.setWindowTitle(self.tr("Your own routines"))
        back = self._opener
        (back if back is not None and isValid(back) else self.make_button).setFocus()

    def _duplicate(self, routine: str) -> None:
        self._forget_deleted()
        copy = self._own.duplicate(routine)
        self.area.focus_on(self._rows[copy].edit_button)
        say(self, self.tr("Added a second one like it."))

    def _delete(self, routine: str) -> None:
        own = self._own
        title = routine_title(own.book.catalogue, own[routine])
        words = self.tr("Deleted: {title}. What named it has the whole routine now.")
        self._deleted_from = own.routines.index(own[routine])
        self.deleted_bar.show_done(words.format(title=title))
        own.delete(routine)
        self.deleted_bar.take_focus()
        self.area.focus_on(self.deleted_bar.undo_button)

    def _undo(self) -> None:
        before = set(self._rows)
        self._deleted_from = None
        self._own.undo_delete()
        for back in self._rows.keys() - before:
            self.area.focus_on(self._rows[back].edit_button)

    def _forget_deleted(self) -> None:
        """Take the offer down to bring a routine back: other things are done now."""
        if self._deleted_from is not None:
            self._deleted_from = None
            self._show_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the editor by Esc, and scroll by key."""
        area = self.editor.area if self.editor else self.area
        if self.editor and event.key() == Qt.Key.Key_Escape:
            self._leave_editor()
        elif not area.take_key(event.key()):
            super().keyPressEvent(event)
