"""The page on which one stretch of a pack is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.movable_row import focus_after_move
from glutestretch.kit.row_list import RowList
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import Size
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.packs import draft_texts
from glutestretch.packs.engine import draft as engine
from glutestretch.packs.engine.draft import START, StretchDraft
from glutestretch.packs.engine.draft_faults import PICTURE
from glutestretch.packs.ui.editor_page import EditorPage
from glutestretch.packs.ui.field_form import FieldForm
from glutestretch.packs.ui.picture_field import PictureField
from glutestretch.packs.ui.specs import stretch_specs
from glutestretch.packs.ui.step_row import StepRow
from glutestretch.packs.ui.words_field import Lines
from glutestretch.packs.writing import Writing


class StretchPage(EditorPage):
    """The fields of a stretch, and its steps.

    Args:
        writing: The pack.
        place: Which of its stretches.

    Signals:
        left: The user is done with it.
        preview_wished: Show this stretch as a session would, from the step at this place on.
    """

    left = Signal()
    preview_wished = Signal(int, int)

    def __init__(self, writing: Writing, place: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Stretch"), parent)
        self._writing = writing
        self._place = place
        self._opened: int | None = None
        self._words: Lines | None = None
        self._fill()
        self._fill_foot()
        self._add_keys()
        writing.changed.connect(self.show_now)
        self.show_now()

    @property
    def _stretch(self) -> StretchDraft:
        return self._writing.pack.stretches[self._place]

    @property
    def rows(self) -> list[StepRow]:
        """The steps from top to bottom."""
        return self._list.rows

    def take_focus(self) -> None:
        """Give the keyboard to the first field."""
        self.form.inputs["name"].first.setFocus()

    def _fill(self) -> None:
        page, lines = self.page, self.lines
        self.form = FieldForm(stretch_specs(), page)
        self.form.changed.connect(self._set)
        self.form.focused.connect(self._remember)
        lines.addWidget(self.form)
        self.picture = PictureField(self.tr("Picture before the first step"), page)
        self.picture.chosen.connect(self._draw_start)
        lines.addWidget(self.picture)
        self.kept = Text("", page, Size.SMALL, tone="secondary")
        lines.addWidget(self.kept)
        lines.addWidget(Text(self.tr("Steps"), page, Size.HEADING, "strong"))
        self.about = Text("", page, Size.SMALL, tone="secondary")
        lines.addWidget(self.about)
        self._list: RowList[StepRow] = RowList(self._make_row, page)
        self._list.move_wished.connect(self._move)
        self._list.drag_began.connect(self._begin_drag)
        self._list.drag_wished.connect(self._drag)
        self._list.dropped.connect(self._drop)
        self._list.open_wished.connect(self._open)
        self._list.remove_wished.connect(self._remove)
        lines.addWidget(self._list)
        row = WrappingRow()
        self.add_step_button = Button(self.tr("Add a step"), page)
        self.add_step_button.setAutoDefault(False)
        self.add_step_button.clicked.connect(self._add)
        row.addWidget(self.add_step_button)
        lines.addLayout(row)
        lines.addStretch(1)

    def _fill_foot(self) -> None:
        self.lead_button = self.add_tool("{lead}", self._put_lead)
        self.lead_button.setAccessibleName(self.tr("Put in the side that is stretched"))
        self.other_button = self.add_tool("{other}", self._put_other)
        self.other_button.setAccessibleName(self.tr("Put in the other side"))
        self.undo_button = self.add_tool(self.tr("Undo"), self._undo)
        self.redo_button = self.add_tool(self.tr("Redo"), self._redo)
        self.preview_button = self.add_tool(self.tr("Preview"), self._preview)
        self.done_button = self.add_end(self.tr("Done"), self.left)
        self.done_button.set_kind("primary")

    def _add_keys(self) -> None:
        for key, slot in (("Ctrl+1", self._put_lead), ("Ctrl+2", self._put_other)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.addAction(action)
        for button, words in (
            (self.lead_button, self.tr("The side that is stretched (Ctrl+1)")),
            (self.other_button, self.tr("The other side (Ctrl+2)")),
        ):
            button.setToolTip(words)

    def _make_row(self) -> StepRow:
        row = StepRow(self.page)
        row.changed.connect(self._set_in_step)
        row.chosen.connect(self._draw)
        row.focused.connect(self._remember)
        return row

    # What is shown.

    def show_now(self) -> None:
        """Show the stretch as it is now."""
        if self._place >= len(self._writing.pack.stretches):
            self.left.emit()  # it was just added, and that was undone
            return
        writing, stretch = self._writing, self._stretch
        faults = writing.faults_of(self._place)
        language = str(writing.pack.fields.get("language", "en"))
        offer_sides = language.partition("-")[0] != "en"
        faults.setdefault("name", faults.get("id", ""))
        self.about.setText(self._about(by_side=offer_sides))
        self.lead_button.setVisible(not offer_sides)
        self.other_button.setVisible(not offer_sides)
        self.form.show_fields(stretch.fields, faults, offer_sides=offer_sides)
        held_until = bool(stretch.fields.get("until"))
        self.form.set_shown("least_seconds", held_until)
        self.form.set_shown("advised_breaths", not held_until)
        start = writing.faults_of(self._place, START)
        self.picture.show_picture(stretch.drawn.right, start.get(PICTURE, ""))
        kept = [draft_texts.kept_with(stretch), faults.get("", ""), faults.get("step", "")]
        self.kept.setText(" ".join(filter(None, kept)))
        self.kept.setVisible(any(kept))
        self._show_steps(offer_sides=offer_sides)
        self.undo_button.setEnabled(writing.can_undo)
        self.redo_button.setEnabled(writing.can_redo)
        count = writing.count_of(self._place)
        self.status.setText(draft_texts.status(count))
        self.preview_button.setEnabled(writing.previewed(self._place) is not None)
        follow_layout(self)

    def _about(self, *, by_side: bool) -> str:
        if by_side:
            return self.tr(
                "Where the words differ from side to side, write out both sides: each field has a "
                "button for that. The last step is the hold."
            )
        return self.tr(
            "Write for the side that is stretched: {lead} becomes left or right, {other} the other "
            "one. The buttons below put them in. The last step is the hold."
        )

    def _show_steps(self, *, offer_sides: bool) -> None:
        steps, two_sided = self._stretch.steps, self._stretch.fields.get("two_sided") is not False
        self._list.have(len(steps))
        for place, (row, step) in enumerate(zip(self.rows, steps, strict=True)):
            held, opened = place == len(steps) - 1, place == self._opened
            count = self._writing.count_of(self._place, place)
            words = draft_texts.step_words(step, count, held=held)
            name = draft_texts.step_name(step, place)
            row.show_place(name, words, place, len(steps), opened=opened)
            row.set_opened(opened)
            if row.fields is not None:
                row.fields.show_step(
                    step,
                    self._writing.faults_of(self._place, place),
                    held=held,
                    two_sided=two_sided,
                    offer_sides=offer_sides,
                )

    # What the user does.

    def _take(self, stretch: StretchDraft, doing: str = "") -> None:
        pack = engine.with_stretch(self._writing.pack, self._place, stretch)
        self._writing.take(pack, f"{doing} {self._place}" if doing else "")

    def _set(self, name: str, value: object) -> None:
        self._writing.set_stretch_field(self._place, name, value)

    def _set_in_step(self, name: str, value: object) -> None:
        place = self._list.place_of(self.sender())
        self._take(engine.step_field(self._stretch, place, name, value), f"{name} {place}")

    def _draw_start(self, content: bytes | None) -> None:
        self._take(engine.with_picture(self._stretch, START, content))

    def _draw(self, content: bytes | None, left: bool) -> None:  # noqa: FBT001 - a slot
        place = self._list.place_of(self.sender())
        self._take(engine.with_picture(self._stretch, place, content, left=left))

    def _add(self) -> None:
        self._opened = max(len(self._stretch.steps) - 1, 0)
        self._take(engine.step_added(self._stretch))
        fields = self.rows[self._opened].fields
        if fields is not None:
            self.area.focus_on(fields.form.inputs["text"].first)

    def _open(self, place: int) -> None:
        self._opened = None if self._opened == place else place
        self._writing.settle()
        self.show_now()
        fields = self.rows[place].fields
        if fields is not None:
            self.area.focus_on(fields.form.inputs["text"].first)

    def _remove(self, place: int) -> None:
        removed = self.tr("Removed: {entry}").format(entry=self.rows[place].name.text())
        self._opened = None
        self._take(engine.step_removed(self._stretch, place))
        left = min(place, len(self.rows) - 1)
        self.area.focus_on(self.rows[left].open_button if self.rows else self.add_step_button)
        say(self, removed)

    def _move(self, place: int, by: int) -> None:
        self._opened = None
        self._take(engine.step_moved(self._stretch, place, place + by))
        row = self.rows[place + by]
        self.area.focus_on(focus_after_move(row, by))
        say(self, row.name.text())

    def _begin_drag(self) -> None:
        self._opened = None
        self._writing.settle()
        self.show_now()

    def _drag(self, place: int, to: int) -> None:
        self._take(engine.step_moved(self._stretch, place, to), "drag")

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

    def _preview(self) -> None:
        self.preview_wished.emit(self._place, self._opened or 0)

    def _remember(self, words: Lines) -> None:
        self._words = words

    def _put_lead(self) -> None:
        self._put("{lead}")

    def _put_other(self) -> None:
        self._put("{other}")

    def _put(self, side: str) -> None:
        """Put in what stands for a side, where words were written last."""
        words = self._words
        if words is not None and words.isVisibleTo(self) and self.lead_button.isVisible():
            words.insertPlainText(side)
            words.setFocus()
