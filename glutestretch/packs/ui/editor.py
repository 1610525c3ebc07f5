"""The window in which a pack is written: the pack, and a page for each of its stretches."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.fitted_dialog import room_for
from glutestretch.kit.movable_row import MovableRow, focus_after_move
from glutestretch.kit.row_list import RowList
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import Size, text_factor
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.packs import draft_texts
from glutestretch.packs.engine import draft as engine
from glutestretch.packs.ui.editor_page import EditorPage
from glutestretch.packs.ui.field_form import FieldForm
from glutestretch.packs.ui.specs import pack_specs
from glutestretch.packs.ui.stretch_page import StretchPage
from glutestretch.packs.writing import Writing

_SIZE = QSize(860, 720)


class PackPage(EditorPage):
    """What a pack says of itself, and its stretches.

    Signals:
        open_wished: Show the stretch at this place.
        save_wished: Keep the pack as it is now.
        close_wished: Leave it as a draft.
    """

    open_wished = Signal(int)
    save_wished = Signal()
    close_wished = Signal()

    def __init__(self, writing: Writing, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pack"), parent)
        self._writing = writing
        page, lines = self.page, self.lines
        about = self.tr(
            "What you write is kept as a draft, also if you close this window. Once nothing is "
            "missing you can save it, and its stretches come into your list."
        )
        lines.addWidget(Text(about, page, tone="secondary"))
        self.form = FieldForm(pack_specs(), page)
        self.form.changed.connect(writing.set_field)
        lines.addWidget(self.form)
        lines.addWidget(Text(self.tr("Stretches"), page, Size.HEADING, "strong"))
        self.problem = Text("", page, Size.SMALL, tone="hot")
        lines.addWidget(self.problem)
        self._list: RowList[MovableRow] = RowList(self._make_row, page)
        self._list.move_wished.connect(self._move)
        self._list.drag_began.connect(writing.settle)
        self._list.drag_wished.connect(self._drag)
        self._list.dropped.connect(self._drop)
        self._list.open_wished.connect(self.open_wished)
        self._list.remove_wished.connect(self._remove)
        lines.addWidget(self._list)
        row = WrappingRow()
        self.add_stretch_button = Button(self.tr("Add a stretch"), page)
        self.add_stretch_button.setAutoDefault(False)
        self.add_stretch_button.clicked.connect(self._add)
        row.addWidget(self.add_stretch_button)
        lines.addLayout(row)
        lines.addStretch(1)
        self.undo_button = self.add_tool(self.tr("Undo"), self._undo)
        self.redo_button = self.add_tool(self.tr("Redo"), self._redo)
        self.close_button = self.add_end(self.tr("Close"), self.close_wished)
        self.save_button = self.add_end(self.tr("Save"), self.save_wished)
        self.save_button.set_kind("primary")
        writing.changed.connect(self.show_now)
        self.show_now()

    @property
    def rows(self) -> list[MovableRow]:
        """The stretches from top to bottom."""
        return self._list.rows

    def take_focus(self) -> None:
        """Give the keyboard to the first field."""
        self.form.inputs["title"].first.setFocus()

    def _make_row(self) -> MovableRow:
        return MovableRow(self.page)

    def show_now(self) -> None:
        """Show the pack as it is now."""
        writing, pack = self._writing, self._writing.pack
        faults = writing.faults_of(None)
        faults.setdefault("title", faults.get("id", ""))
        self.form.show_fields(pack.fields, faults)
        self.problem.setText(faults.get("", ""))
        self.problem.setVisible("" in faults)
        self._list.have(len(pack.stretches))
        for place, (row, stretch) in enumerate(zip(self.rows, pack.stretches, strict=True)):
            words = draft_texts.stretch_words(stretch, writing.count_of(place))
            name = draft_texts.stretch_name(stretch, place)
            row.show_place(name, words, place, len(self.rows), opened=False)
        self.undo_button.setEnabled(writing.can_undo)
        self.redo_button.setEnabled(writing.can_redo)
        self.save_button.setEnabled(not writing.faults)
        self.status.setText(draft_texts.status(len(writing.faults)))
        follow_layout(self)

    def _add(self) -> None:
        self._writing.add_stretch()
        self.open_wished.emit(len(self.rows) - 1)

    def _remove(self, place: int) -> None:
        removed = self.tr("Removed: {entry}").format(entry=self.rows[place].name.text())
        self._writing.take(engine.stretch_removed(self._writing.pack, place))
        left = min(place, len(self.rows) - 1)
        self.area.focus_on(self.rows[left].open_button if self.rows else self.add_stretch_button)
        say(self, removed)

    def _move(self, place: int, by: int) -> None:
        self._writing.take(engine.stretch_moved(self._writing.pack, place, place + by))
        row = self.rows[place + by]
        self.area.focus_on(focus_after_move(row, by))
        say(self, row.name.text())

    def _drag(self, place: int, to: int) -> None:
        self._writing.take(engine.stretch_moved(self._writing.pack, place, to), "drag")

    def _drop(self, place: int) -> None:
        say(self, self.rows[place].name.text())
        self._writing.settle()

    def _undo(self) -> None:
        self._writing.undo()
        self._keep_focus(self.undo_button, self.redo_button)

    def _redo(self) -> None:
        self._writing.redo()
        self._keep_focus(self.redo_button, self.undo_button)

    def _keep_focus(self, button: Button, other: Button) -> None:
        if button.hasFocus() and not button.isEnabled():
            other.setFocus()


class PackEditor(QDialog):
    """Writes a pack; it is kept as a draft until it is saved.

    Args:
        writing: The pack.
        parent: The window.

    Signals:
        save_wished: Keep the pack; the window closes.
        preview_wished: Show a ``Stretch`` with these pictures by name, from this step on.
    """

    save_wished = Signal()
    preview_wished = Signal(object, object, int)

    def __init__(self, writing: Writing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.writing = writing
        writing.setParent(self)
        self.stretch: StretchPage | None = None
        self._opened = 0
        self._pages = QStackedWidget(self)
        self.page = PackPage(writing, self)
        self.page.open_wished.connect(self.open_stretch)
        self.page.save_wished.connect(self._save)
        self.page.close_wished.connect(self.accept)
        self._pages.addWidget(self.page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._pages)
        self.finished.connect(writing.keep)
        self._add_keys()
        self.setWindowTitle(self.tr("Write a pack"))
        self.page.take_focus()
        wished = _SIZE * text_factor()
        self.resize(wished.boundedTo(room_for(self)))

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self.writing.undo),
            (QKeySequence.StandardKey.Redo, self.writing.redo),
        ):
            action = QAction(self)
            action.setShortcuts(keys)
            action.triggered.connect(slot)
            self.addAction(action)

    def open_stretch(self, place: int) -> None:
        """Show the page of a stretch."""
        self.writing.settle()
        self._opened = place
        page = self.stretch = StretchPage(self.writing, place, self)
        page.left.connect(self._leave_stretch)
        page.preview_wished.connect(self._preview)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.setWindowTitle(self.tr("Write a stretch"))
        page.take_focus()

    def _leave_stretch(self) -> None:
        page, self.stretch = self.stretch, None
        if page is None:
            return
        self.writing.changed.disconnect(page.show_now)
        self.writing.settle()
        self._pages.setCurrentWidget(self.page)
        self._pages.removeWidget(page)
        page.deleteLater()
        self.setWindowTitle(self.tr("Write a pack"))
        rows = self.page.rows
        opener = rows[self._opened].open_button if self._opened < len(rows) else None
        self.page.area.focus_on(opener or self.page.add_stretch_button)

    def _preview(self, place: int, step: int) -> None:
        found = self.writing.previewed(place)
        if found is not None:
            self.preview_wished.emit(found, self.writing.pictures(place), step)

    def _save(self) -> None:
        self.writing.keep()
        self.save_wished.emit()
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the stretch by Esc, and scroll by key."""
        area = self.stretch.area if self.stretch else self.page.area
        if self.stretch and event.key() == Qt.Key.Key_Escape:
            self._leave_stretch()
        elif not area.take_key(event.key()):
            super().keyPressEvent(event)
