"""One step of a stretch in the editor."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.movable_row import MovableRow
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.theme import GAP
from glutestretch.packs import draft_texts
from glutestretch.packs.engine.draft import StepDraft
from glutestretch.packs.engine.draft_faults import LEFT_PICTURE, PICTURE
from glutestretch.packs.ui.field_form import FieldForm
from glutestretch.packs.ui.picture_field import PictureField
from glutestretch.packs.ui.specs import TIMES, step_specs


class StepFields(QWidget):
    """All fields of a step, and its pictures.

    Signals:
        changed: The name of a field, and what it says now.
        chosen: A picture, and whether it is of the left side.
        focused: A field for words that may speak of a side has got the keyboard.
    """

    changed = Signal(str, object)
    chosen = Signal(object, bool)
    focused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PictureField(draft_texts.label(PICTURE), self)
        self.picture.chosen.connect(self._choose)
        self.left_picture = PictureField(draft_texts.label(LEFT_PICTURE), self)
        self.left_picture.chosen.connect(self._choose_left)
        self.form = FieldForm(step_specs(), self)
        self.form.changed.connect(self.changed)
        self.form.focused.connect(self.focused)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(2 * GAP, 0, 0, GAP)
        lines.setSpacing(3 * GAP)
        lines.addWidget(self.form)
        lines.addWidget(self.picture)
        lines.addWidget(self.left_picture)

    def _choose(self, content: object) -> None:
        self.chosen.emit(content, False)

    def _choose_left(self, content: object) -> None:
        self.chosen.emit(content, True)

    def show_step(
        self,
        step: StepDraft,
        faults: Mapping[str, str],
        *,
        held: bool,
        two_sided: bool,
        offer_sides: bool,
    ) -> None:
        """Show a step, and what is wrong with it."""
        self.form.show_fields(step.fields, faults, offer_sides=offer_sides)
        for name in TIMES:
            self.form.set_shown(name, not held)
        self.picture.show_picture(step.drawn.right, faults.get(PICTURE, ""))
        self.left_picture.show_picture(step.drawn.left, faults.get(LEFT_PICTURE, ""))
        self.left_picture.setVisible(two_sided or step.drawn.left is not None)


class StepRow(MovableRow):
    """A step, and its fields once it is opened.

    Signals:
        changed: The name of a field, and what it says now.
        chosen: A picture, and whether it is of the left side.
        focused: A field for words that may speak of a side has got the keyboard.
    """

    changed = Signal(str, object)
    chosen = Signal(object, bool)
    focused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: StepFields | None = None

    def set_opened(self, opened: bool) -> None:  # noqa: FBT001 - a setter
        """Show its fields, or put them away."""
        if self.fields is not None and not opened:
            self.lines.removeWidget(self.fields)
            self.fields.hide()
            self.fields.deleteLater()
            self.fields = None
        elif self.fields is None and opened:
            self.fields = StepFields(self)
            self.fields.changed.connect(self.changed)
            self.fields.chosen.connect(self.chosen)
            self.fields.focused.connect(self.focused)
            self.lines.addWidget(self.fields)
            self.fields.show()
            follow_layout(self)
