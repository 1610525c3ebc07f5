"""The settings, laid out from their declarations and applied as they change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from glutestretch._built.settings_dialog import Ui_SettingsDialog
from glutestretch.kit.button import Button
from glutestretch.kit.checks import TickBox
from glutestretch.kit.fields import ChoiceField, DecimalField, NumberField
from glutestretch.kit.fitted_dialog import room_for
from glutestretch.kit.labelled_field import LabelledField, align
from glutestretch.kit.text import Text
from glutestretch.kit.theme import TARGET, Size, restyles, text_factor
from glutestretch.kit.translation import tr
from glutestretch.kit.undo_bar import UndoBar
from glutestretch.settings import model as declared
from glutestretch.settings.model import PRESETS, Choice, Number, Row, Settings, Switch, restored

_SIZE = QSize(640, 680)

Setter = Callable[[object], None]


class SettingsDialog(QDialog):
    """One row a setting.

    Signals:
        setting_wished: Name and new value of a setting.
        defaults_wished: The settings of this group as they were at first; empty for all.
        undo_wished: The settings as they were before that.
        trial_wished: Let this be heard.
    """

    setting_wished = Signal(str, object)
    defaults_wished = Signal(str)
    undo_wished = Signal()
    trial_wished = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self._setters: dict[str, Setter] = {}
        self._rows: list[LabelledField] = []
        self._showing = False
        self.group_buttons: dict[str, Button] = {}
        for name, row in declared.rows():
            if row.group not in self.group_buttons:
                self._add_heading(row.group)
            self._add_row(name, row)
            if name == "out_seconds":
                self._add_presets()
        self._add_ways_back()
        self.ui.close_button.clicked.connect(self.accept)
        self.ui.close_button.setAutoDefault(False)
        self.show_settings(settings)
        self._rows[0].field.setFocus()
        wished = _SIZE * text_factor()
        self.resize(wished.boundedTo(room_for(self)))

    def show_settings(self, settings: Settings) -> None:
        """Show these values."""
        self._showing = True
        for name, put in self._setters.items():
            put(getattr(settings, name))
        lengths = (settings.in_seconds, settings.out_seconds)
        presets = [(preset.in_seconds, preset.out_seconds) for preset in PRESETS]
        self._preset.setCurrentIndex(presets.index(lengths) + 1 if lengths in presets else 0)
        for group, button in self.group_buttons.items():
            button.setVisible(restored(settings, group) != settings)
        self.ui.defaults_button.setEnabled(restored(settings) != settings)
        self._showing = False

    def _wish(self, name: str, value: object) -> None:
        if not self._showing:
            self.setting_wished.emit(name, value)

    # Back to the defaults, and back from there.

    def _add_ways_back(self) -> None:
        self.undo_bar = UndoBar(self)
        self.undo_bar.hide()
        self.undo_bar.setContentsMargins(12, 8, 16, 0)
        self.undo_bar.undo_wished.connect(self._undo)
        self.ui.SettingsDialog_layout.insertWidget(1, self.undo_bar)
        self.ui.defaults_button.clicked.connect(partial(self._restore, ""))
        self.ui.defaults_button.setAutoDefault(False)

    def _restore(self, group: str) -> None:
        self.defaults_wished.emit(group)
        words = self.tr("Defaults restored: {group}").format(group=tr(group))
        self.undo_bar.show_done(words if group else self.tr("All defaults restored"))
        self.undo_bar.show()
        self.undo_bar.take_focus()

    def _undo(self) -> None:
        self._rows[0].field.setFocus()
        self.undo_bar.hide()
        self.undo_wished.emit()

    # A row for each setting.

    def _add_heading(self, group: str) -> None:
        heading = Text(tr(group), self.ui.page, Size.HEADING, "strong")
        button = self.group_buttons[group] = Button(self.tr("Restore"), self.ui.page)
        button.setAccessibleName(self.tr("Restore defaults: {group}").format(group=tr(group)))
        button.setAutoDefault(False)
        button.set_consequence("destroys")
        button.clicked.connect(partial(self._restore, group))
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        line = QHBoxLayout()
        line.addWidget(heading, 1)
        line.addWidget(button)
        self.ui.rows_layout.addLayout(line)

    def _add_row(self, name: str, row: Row) -> None:
        control, put = self._control(name, row)
        control.setObjectName(name)
        control.setMinimumHeight(TARGET)
        control.setAccessibleName(tr(row.title))
        control.setAccessibleDescription(tr(row.hint))
        self._setters[name] = put
        if isinstance(row.kind, Switch):
            self.ui.rows_layout.addWidget(control)
        else:
            self._add_field(tr(row.title), control)
        if row.hint:
            hint = Text(tr(row.hint), self.ui.page, Size.SMALL, tone="secondary")
            self.ui.rows_layout.addWidget(hint)
        if row.trial:
            self._add_trial(row)

    def _add_trial(self, row: Row) -> None:
        button = Button(self.tr("Try it"), self.ui.page)
        button.setObjectName(f"try_{row.trial}")
        button.setAccessibleName(self.tr("Try it: {title}").format(title=tr(row.title)))
        button.setAutoDefault(False)
        button.clicked.connect(partial(self.trial_wished.emit, row.trial))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button)
        self.ui.rows_layout.addLayout(line)

    def _add_field(self, title: str, field: QWidget) -> None:
        row = LabelledField(title, field, self.ui.page)
        self._rows.append(row)
        self.ui.rows_layout.addWidget(row)

    def _control(self, name: str, row: Row) -> tuple[QWidget, Setter]:
        match row.kind:
            case Switch():
                return self._switch(name, row)
            case Choice():
                return self._choice(name, row.kind)
            case Number():
                return self._number(name, row.kind)

    def _switch(self, name: str, row: Row) -> tuple[QWidget, Setter]:
        box = TickBox(tr(row.title), self.ui.page)
        box.toggled.connect(partial(self._wish, name))
        return box, lambda value: box.setChecked(bool(value))

    def _choice(self, name: str, kind: Choice) -> tuple[QWidget, Setter]:
        box = ChoiceField("", self.ui.page)
        words = [word for word, _ in kind.texts]
        box.addItems([tr(text) for _, text in kind.texts])
        box.activated.connect(lambda index: self._wish(name, words[index]))
        return box, lambda value: box.setCurrentIndex(words.index(str(value)))

    def _number(self, name: str, kind: Number) -> tuple[QWidget, Setter]:
        unit, page = tr(kind.unit) if kind.unit else "", self.ui.page
        box: NumberField | DecimalField
        if isinstance(getattr(Settings(), name), int):
            box = whole = NumberField("", int(kind.least), int(kind.most), unit, page)
            whole.setSingleStep(int(kind.step))
            put: Setter = lambda value: whole.setValue(int(str(value)))  # noqa: E731
        else:
            box = decimal = DecimalField("", kind.least, kind.most, unit, page)
            decimal.setSingleStep(kind.step)
            put = lambda value: decimal.setValue(float(str(value)))  # noqa: E731
        box.setKeyboardTracking(False)
        box.valueChanged.connect(partial(self._wish, name))
        return box, put

    def _add_presets(self) -> None:
        """Add one choice that sets both breath lengths."""
        title = self.tr("Both at once")
        box = self._preset = ChoiceField(title, self.ui.page)
        box.setObjectName("preset")
        box.setMinimumHeight(TARGET)
        box.addItem(self.tr("Choose …"))
        for preset in PRESETS:
            words = self.tr("{name} · {drawn_in} / {let_out} s")
            lengths = {"drawn_in": preset.in_seconds, "let_out": preset.out_seconds}
            box.addItem(words.format(name=tr(preset.name), **lengths))
        box.activated.connect(self._preset_chosen)
        self._add_field(title, box)

    def _preset_chosen(self, index: int) -> None:
        if index > 0:
            preset = PRESETS[index - 1]
            self.setting_wished.emit("in_seconds", preset.in_seconds)
            self.setting_wished.emit("out_seconds", preset.out_seconds)

    # The room there is.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields beside their labels, or below where the window is narrow."""
        super().resizeEvent(event)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size."""
        super().changeEvent(event)
        if restyles(event) and self.isVisible():
            self._align()

    def _align(self) -> None:
        margins = self.ui.page_layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        align(self._rows, room)
