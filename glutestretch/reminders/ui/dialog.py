"""The reminders: what comes next, the list, and what became of them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from glutestretch._built.reminders_dialog import Ui_RemindersDialog
from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.fitted_dialog import room_for
from glutestretch.kit.menu import Menu
from glutestretch.kit.message_bar import MessageBar
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.theme import text_factor
from glutestretch.kit.translation import begun
from glutestretch.kit.undo_bar import UndoBar
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.reminder_list import ReminderList, Row
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.status import Status
from glutestretch.reminders.texts.rules import summary
from glutestretch.reminders.texts.status import log_lines, next_caption, next_words, state_words
from glutestretch.reminders.ui.editor import ReminderEditor
from glutestretch.reminders.ui.log import ReminderLog
from glutestretch.reminders.ui.row import ReminderRow
from glutestretch.reminders.ui.suggestions import Suggestions

_SIZE = QSize(800, 700)


class RemindersDialog(QDialog):
    """Everything about reminders; the editor is a page in it."""

    def __init__(
        self, reminders: Reminders, listed: ReminderList, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RemindersDialog()
        self.ui.setupUi(self)
        self._list = listed
        self._reminders = reminders
        self._shown: tuple[Row, ...] = ()
        self._rows: dict[str, ReminderRow] = {}
        self._deleted_from: tuple[bool, int] | None = None
        self._editor: ReminderEditor | None = None
        self._fill_page()
        self._fill_pause_menu()
        self.ui.resume_button.clicked.connect(self._resume)
        self.ui.export_button.clicked.connect(self._ask_where)
        self.ui.close_button.clicked.connect(self.accept)
        reminders.changed.connect(self.show_reminders)
        reminders.failed.connect(self.show_notice)
        self.show_reminders()
        self._first_stop().setFocus()
        wished = _SIZE * text_factor()
        self.resize(wished.boundedTo(room_for(self)))

    # What is shown.

    @property
    def rows(self) -> tuple[ReminderRow, ...]:
        """The rows from top to bottom."""
        listed = sorted(self._shown, key=lambda row: row.quiet)
        return tuple(self._rows[row.id] for row in listed)

    @property
    def editor(self) -> ReminderEditor | None:
        """The editor while it is open."""
        return self._editor

    @property
    def notices(self) -> tuple[MessageBar, ...]:
        """The sentences above the list."""
        return tuple(one for one in self.ui.notices.findChildren(MessageBar) if not one.isHidden())

    def show_reminders(self) -> None:
        """Show the list, the state and the log as they are now."""
        self._shown = self._list.rows
        self._show_state(self._reminders.status)
        self._show_rows()
        self._allow_export()
        self.log.show_lines(log_lines(self._reminders.facts, self._reminders.now))

    def show_notice(self, sentence: str) -> None:
        """Show a sentence above the list, in place of the one before, and have it read out."""
        ui = self.ui
        for before in self.notices:
            before.hide()
            before.deleteLater()
        notice = MessageBar(sentence, dismiss=ui.notices.hide, parent=ui.notices)
        ui.notices_layout.addWidget(notice)
        notice.show()
        ui.notices.show()
        say(self, sentence)

    def _fill_page(self) -> None:
        ui = self.ui
        ui.notices.hide()
        ui.scroll.setAccessibleName(self.windowTitle())
        self.suggestions = Suggestions(ui.page)
        self.suggestions.chosen.connect(self._take_suggestion)
        self.deleted_bar = UndoBar(ui.page)
        self.deleted_bar.undo_wished.connect(self._undo)
        self.deleted_bar.hide()
        row = WrappingRow(ui.add_row)
        self.add_button = Button(self.tr("Add a reminder"), ui.add_row)
        self.add_quiet_button = Button(self.tr("Add a quiet period"), ui.add_row)
        for button, slot in (
            (self.add_button, self.add_reminder),
            (self.add_quiet_button, self.add_quiet),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        self.log = ReminderLog(ui.page)
        ui.log_layout.addWidget(self.log)

    def _fill_pause_menu(self) -> None:
        menu, pause_for = Menu(self.ui.pause_button), self._reminders.pause_for
        menu.setAccessibleName(self.tr("Pause"))
        for text, slot in (
            (self.tr("For &30 minutes"), partial(pause_for, 30)),
            (self.tr("For &1 hour"), partial(pause_for, 60)),
            (self.tr("For &2 hours"), partial(pause_for, 120)),
            (self.tr("Until &tomorrow"), self._reminders.pause_until_tomorrow),
            (self.tr("Until I &resume"), partial(pause_for, None)),
        ):
            menu.addAction(text).triggered.connect(partial(self._pause, slot))
        self.ui.pause_button.setMenu(menu)

    def _show_state(self, status: Status) -> None:
        ui, paused = self.ui, status.paused
        state = state_words(status) if paused else next_words(status)
        caption = next_caption(status, self._list.book) if state and not paused else ""
        state = state or self.tr("No reminder is to come")
        ui.state.setText(begun(state))
        ui.state_caption.setText(caption)
        ui.state_caption.setVisible(bool(caption))
        ui.state_card.setVisible(bool(self._shown) or paused)
        ui.pause_button.setVisible(not paused)
        ui.resume_button.setVisible(paused)
        ui.close_button.set_kind("quiet" if paused else "primary")

    def _allow_export(self) -> None:
        button, possible = self.ui.export_button, self._list.exportable
        if not possible and button.hasFocus():
            self.add_button.setFocus()
        button.setEnabled(possible)
        why = self.tr("There is no reminder yet that a calendar can hold: one at times, or once.")
        button.setToolTip("" if possible else why)

    def _show_rows(self) -> None:
        rows = self._shown
        for gone in self._rows.keys() - {row.id for row in rows}:
            self._put_away(self._rows.pop(gone))
        reminders: list[QWidget] = [self._row(row) for row in rows if not row.quiet]
        quiet: list[QWidget] = [self._row(row) for row in rows if row.quiet]
        self.suggestions.setVisible(not reminders)
        self.ui.quiet_heading.setVisible(bool(quiet))
        self.deleted_bar.setVisible(self._deleted_from is not None)
        if self._deleted_from is not None:
            was_quiet, place = self._deleted_from
            (quiet if was_quiet else reminders).insert(place, self.deleted_bar)
        arranged = _arrange(self.ui.reminders_layout, [*reminders, self.suggestions])
        if _arrange(self.ui.quiet_layout, quiet) or arranged:
            follow_layout(self.ui.list_page)

    def _row(self, row: Row) -> ReminderRow:
        if row.id in self._rows:
            self._rows[row.id].show_row(row)
            return self._rows[row.id]
        shown = self._rows[row.id] = ReminderRow(row, self.ui.page)
        shown.switch_wished.connect(partial(self._list.switch, row.id))
        shown.test_wished.connect(partial(self._reminders.test, row.id))
        shown.edit_wished.connect(partial(self.edit, row.id))
        shown.duplicate_wished.connect(partial(self._duplicate, row.id))
        shown.delete_wished.connect(partial(self._delete, row.id))
        return shown

    def _put_away(self, row: ReminderRow) -> None:
        row.hide()
        row.deleteLater()

    def _summary(self, reminder: str) -> str:
        reminders = self._reminders
        return summary(self._list.rule(reminder), reminders.now, reminders.zone)

    def _first_stop(self) -> QWidget:
        """Return where the keyboard begins."""
        if self.suggestions.isHidden():
            return next(row for row in self.rows if not row.quiet).tick
        return self.add_button

    # What the user does.

    def add_reminder(self) -> None:
        """Open the editor on a new reminder."""
        self._open(ReminderEditor(self._list, parent=self), self.add_button)

    def add_quiet(self) -> None:
        """Open the editor on a new quiet period."""
        self._open(ReminderEditor(self._list, quiet=True, parent=self), self.add_quiet_button)

    def edit(self, reminder: str) -> None:
        """Open the editor on a reminder of the list."""
        editor = ReminderEditor(self._list, reminder, parent=self)
        self._open(editor, self._rows[reminder].edit_button)

    def _open(self, editor: ReminderEditor, opener: QWidget) -> None:
        self._editor, self._opener = editor, opener
        editor.saved.connect(self._saved)
        editor.left.connect(self._leave_editor)
        self.ui.pages.addWidget(editor)
        self.ui.pages.setCurrentWidget(editor)
        self.setWindowTitle(editor.title)
        editor.take_focus()

    def _saved(self, reminder: str) -> None:
        self._close_editor()
        row = self._rows.get(reminder)  # one for a moment that has passed meanwhile is over
        (row.tick if row else self.add_button).setFocus()

    def _leave_editor(self) -> None:
        self._close_editor()
        back = self._opener if isValid(self._opener) else self.add_button
        back.setFocus()

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self.ui.pages.setCurrentWidget(self.ui.list_page)
            self.ui.pages.removeWidget(editor)
            editor.deleteLater()
        self.setWindowTitle(self.tr("Reminders"))

    def _take_suggestion(self, make: Callable[[datetime], Rule]) -> None:
        added = self._list.add(make(self._reminders.now))
        self._rows[added].tick.setFocus()

    def _duplicate(self, reminder: str) -> None:
        copy = self._list.duplicate(reminder)
        self._rows[copy].tick.setFocus()
        say(self, self.tr("Added a second one like it."))

    def _delete(self, reminder: str) -> None:
        row = self._rows[reminder]
        layout = self.ui.quiet_layout if row.quiet else self.ui.reminders_layout
        listed = [one for one in _widgets_in(layout) if one is not self.deleted_bar]
        self._deleted_from = row.quiet, listed.index(row)
        deleted = self.tr("Deleted: {summary}").format(summary=self._summary(reminder))
        self.deleted_bar.show_done(deleted)
        self._list.delete(reminder)
        self.deleted_bar.take_focus()

    def _undo(self) -> None:
        before = set(self._rows)
        self._deleted_from = None
        self._list.undo_delete()
        for back in self._rows.keys() - before:
            self._rows[back].tick.setFocus()

    def _pause(self, slot: Callable[[], None]) -> None:
        slot()
        self.ui.resume_button.setFocus()
        say(self, self.ui.state.text())

    def _resume(self) -> None:
        self._reminders.resume()
        self.ui.pause_button.setFocus()
        say(self, self.ui.state.text())

    def _ask_where(self) -> None:
        asking = QFileDialog(self, self.tr("Export to a calendar"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilter(self.tr("Calendars (*.ics)"))
        asking.setDefaultSuffix("ics")
        asking.selectFile("glutestretch.ics")
        asking.fileSelected.connect(self.export)
        asking.open()

    def export(self, path: str) -> None:
        """Write the reminders to a calendar file, and say what came of it."""
        said = self._list.export_calendar(path)
        self.show_notice(said or self.tr("Your reminders are in {path} now.").format(path=path))

    def changeEvent(self, event: QEvent) -> None:
        """Bring words such as "today" up to date when the user comes back."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.show_reminders()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the editor by Esc, and scroll by key."""
        scroll = self._editor.ui.scroll if self._editor else self.ui.scroll
        if self._editor and event.key() == Qt.Key.Key_Escape:
            self._leave_editor()
        elif not scroll.take_key(event.key()):
            super().keyPressEvent(event)


def _widgets_in(layout: QVBoxLayout) -> list[QWidget]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    return [widget for item in items if item and (widget := item.widget())]


def _arrange(layout: QVBoxLayout, wanted: list[QWidget]) -> bool:
    """Let a layout hold these widgets from top to bottom; say whether it did not before."""
    if _widgets_in(layout) == wanted:
        return False
    for widget in _widgets_in(layout):
        layout.removeWidget(widget)
    for widget in wanted:
        layout.addWidget(widget)
    return True
