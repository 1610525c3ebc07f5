"""The settings, laid out from their declarations and applied as they change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QWidget

from glutestretch._built.settings_dialog import Ui_SettingsDialog
from glutestretch.core import settings as declared
from glutestretch.core.settings import PRESETS, Choice, Number, Row, Settings, Switch
from glutestretch.widgets.choice import TickBox
from glutestretch.widgets.fields import ChoiceField, DecimalField, NumberField
from glutestretch.widgets.text import Text
from glutestretch.widgets.theme import TARGET, Size, text_factor

_SIZE = QSize(640, 680)

Setter = Callable[[object], None]


class SettingsDialog(QDialog):
    """One row a setting.

    Signals:
        setting_wished: Name and new value of a setting.
        defaults_wished: All settings as they were at first.
    """

    setting_wished = Signal(str, object)
    defaults_wished = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self._setters: dict[str, Setter] = {}
        self._showing = False
        group = ""
        for name, row in declared.rows():
            if row.group != group:
                group = row.group
                self._add_heading(group)
            self._add_row(name, row)
            if name == "out_seconds":
                self._add_presets()
        self.ui.close_button.clicked.connect(self.accept)
        self.ui.close_button.setAutoDefault(False)
        self.ui.defaults_button.clicked.connect(self.defaults_wished)
        self.ui.defaults_button.setAutoDefault(False)
        self.show_settings(settings)
        wished = _SIZE * text_factor()
        self.resize(wished.boundedTo(self.screen().availableSize() - QSize(40, 60)))

    def show_settings(self, settings: Settings) -> None:
        """Show these values."""
        self._showing = True
        for name, put in self._setters.items():
            put(getattr(settings, name))
        lengths = (settings.in_seconds, settings.out_seconds)
        presets = [(preset.in_seconds, preset.out_seconds) for preset in PRESETS]
        self._preset.setCurrentIndex(presets.index(lengths) + 1 if lengths in presets else 0)
        self._showing = False

    def _wish(self, name: str, value: object) -> None:
        if not self._showing:
            self.setting_wished.emit(name, value)

    def _add_heading(self, text: str) -> None:
        heading = Text(self.tr(text), self.ui.page, Size.HEADING, "strong")
        self.ui.rows_layout.addSpacing(12)
        self.ui.rows_layout.addWidget(heading)

    def _add_row(self, name: str, row: Row) -> None:
        control, put = self._control(name, row)
        control.setObjectName(name)
        control.setMinimumHeight(TARGET)
        control.setAccessibleName(self.tr(row.title))
        control.setAccessibleDescription(self.tr(row.hint))
        self._setters[name] = put
        if isinstance(row.kind, Switch):
            self.ui.rows_layout.addWidget(control)
        else:
            label = QLabel(self.tr(row.title), self.ui.page)
            label.setWordWrap(True)
            label.setBuddy(control)
            line = QHBoxLayout()
            line.addWidget(label, 1)
            line.addWidget(control)
            self.ui.rows_layout.addLayout(line)
        if row.hint:
            self._add_hint(row.hint)

    def _add_hint(self, hint: str) -> None:
        label = Text(self.tr(hint), self.ui.page, Size.SMALL, tone="secondary")
        self.ui.rows_layout.addWidget(label)

    def _control(self, name: str, row: Row) -> tuple[QWidget, Setter]:
        match row.kind:
            case Switch():
                return self._switch(name, row)
            case Choice():
                return self._choice(name, row.kind)
            case Number():
                return self._number(name, row.kind)

    def _switch(self, name: str, row: Row) -> tuple[QWidget, Setter]:
        box = TickBox(self.tr(row.title), self.ui.page)
        box.toggled.connect(partial(self._wish, name))
        return box, lambda value: box.setChecked(bool(value))

    def _choice(self, name: str, kind: Choice) -> tuple[QWidget, Setter]:
        box = ChoiceField("", self.ui.page)
        words = [word for word, _ in kind.texts]
        box.addItems([self.tr(text) for _, text in kind.texts])
        box.activated.connect(lambda index: self._wish(name, words[index]))
        return box, lambda value: box.setCurrentIndex(words.index(str(value)))

    def _number(self, name: str, kind: Number) -> tuple[QWidget, Setter]:
        unit, page = self.tr(kind.unit) if kind.unit else "", self.ui.page
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
            seconds = f"{preset.in_seconds:g} / {preset.out_seconds:g} s"
            box.addItem(f"{self.tr(preset.name)} · {seconds}")
        box.activated.connect(self._preset_chosen)
        label = QLabel(title, self.ui.page)
        label.setBuddy(box)
        line = QHBoxLayout()
        line.addWidget(label, 1)
        line.addWidget(box)
        self.ui.rows_layout.addLayout(line)

    def _preset_chosen(self, index: int) -> None:
        if index > 0:
            preset = PRESETS[index - 1]
            self.setting_wished.emit("in_seconds", preset.in_seconds)
            self.setting_wished.emit("out_seconds", preset.out_seconds)
