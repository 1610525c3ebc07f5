"""The settings, laid out from their declarations and applied as they change."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from glutestretch._built.settings_dialog import Ui_SettingsDialog
from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.checks import TickBox
from glutestretch.kit.fields import ChoiceField, DecimalField, NumberField
from glutestretch.kit.fitted_dialog import room_for
from glutestretch.kit.labelled_field import LabelledField, align
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, TARGET, Size, restyles, text_factor
from glutestretch.kit.translation import tr
from glutestretch.kit.undo_bar import UndoBar
from glutestretch.settings import model as declared
from glutestretch.settings import voices
from glutestretch.settings.model import (
    PRESETS,
    ByStretch,
    Choice,
    Number,
    Row,
    Settings,
    Switch,
    Variants,
    restored,
    with_variant,
)
from glutestretch.settings.search import OTHER_WORDS, is_found
from glutestretch.stretches.catalogue import Stretch
from glutestretch.stretches.variant_texts import variant_title

_SIZE = QSize(640, 680)
_DATA = "day_begins"
"""The setting below which the way to the data stands."""

Setter = Callable[[object], None]


class _Block(QWidget):
    """What belongs to one setting, found by its texts.

    Attributes:
        lines: What is in it, one below the other.
        stop: Its control.
        texts: What the user reads of it, and may call it.
    """

    def __init__(self, group: "_Group", *texts: str) -> None:
        super().__init__(group)
        self.group = group
        self.texts = texts
        self.stop: QWidget = self
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(2 * GAP)
        group.lines.addWidget(self)
        group.blocks.append(self)


class _Group(QWidget):
    """The settings of one group below its heading.

    Attributes:
        lines: Heading and settings, one below the other.
        button: Restores the defaults of the group.
        title: What the group is called.
        restorable: Whether it has anything but its defaults.
        blocks: Its settings.
    """

    def __init__(self, title: str, button: Button, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = title
        self.button = button
        self.restorable = False
        self.blocks: list[_Block] = []
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 4 * GAP)
        self.lines.setSpacing(2 * GAP)
        self._heading = Text(title, self, Size.HEADING, "strong")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(button)
        self.lines.addLayout(self._head)

    def event(self, event: QEvent) -> bool:
        """Put the button below the heading where both do not fit beside each other."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            needed = self._heading.width_of(self.title) + self.button.sizeHint().width() + 2 * GAP
            directions = QBoxLayout.Direction
            beside = needed <= self.width()
            self._head.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        return super().event(event)


class SettingsDialog(QDialog):
    """One row a setting.

    Args:
        settings: Their values.
        stretches: The stretches, some of which have variants.
        language: That of the app, which decides what voices there are.
        parent: The Qt parent.

    Attributes:
        groups: The settings by the name of their group.
        about: What becomes of a change; not while something is searched for.

    Signals:
        setting_wished: Name and new value of a setting.
        defaults_wished: The settings of this group as they were at first; empty for all.
        undo_wished: The settings as they were before that.
        trial_wished: Let this be heard.
        data_wished: Open what can be done with the diary, in place of the settings.
    """

    setting_wished = Signal(str, object)
    defaults_wished = Signal(str)
    undo_wished = Signal()
    trial_wished = Signal(str)
    data_wished = Signal()

    def __init__(
        self,
        settings: Settings,
        stretches: Iterable[Stretch],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self._variable = [stretch for stretch in stretches if stretch.variants]
        self._variants: Variants = ()
        self._setters: dict[str, Setter] = {}
        self._rows: list[LabelledField] = []
        self._showing = False
        self.groups: dict[str, _Group] = {}
        words = self.tr("What you change counts at once, and is kept on this computer.")
        self.about = Text(words, self.ui.page, tone="secondary")
        self.ui.rows_layout.addWidget(self.about)
        for name, row in declared.rows():
            if row.group not in self.groups:
                self._add_group(row.group)
            if isinstance(row.kind, ByStretch):
                self._add_variants(name, row)
            else:
                self._add_row(name, row)
            if name == "out_seconds":
                self._add_presets(row.group)
            elif name == _DATA:
                self._add_data(row.group)
        self._add_search()
        self._add_ways_back()
        self.ui.close_button.clicked.connect(self.accept)
        self.ui.close_button.setAutoDefault(False)
        self.show_settings(settings)
        follow_layout(self)
        self.search.setFocus()
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
        for name, group in self.groups.items():
            group.restorable = restored(settings, name) != settings
            self._show_ways_back(group)
        self.ui.defaults_button.setEnabled(restored(settings) != settings)
        self._showing = False

    def _wish(self, name: str, value: object) -> None:
        if not self._showing:
            self.setting_wished.emit(name, value)

    # What is searched for.

    def _add_search(self) -> None:
        self.search = self.ui.search
        self.search.set_name(self.tr("Search the settings"))
        self.search.textChanged.connect(self._search)
        self.search.left_ahead.connect(self._go_to_first)
        self.clear_button = self.ui.clear_button
        self.clear_button.set_brief(True)
        self.clear_button.setAutoDefault(False)
        self.clear_button.clicked.connect(self._clear_search)
        self.clear_button.hide()
        self.nothing = Text("", self.ui.page, tone="secondary")
        self.nothing.hide()
        self.ui.rows_layout.addWidget(self.nothing)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _clear_search(self) -> None:
        self.search.setFocus()
        self.search.clear()

    def _search(self, typed: str) -> None:
        """Show what is meant, with the headings above it, or say that nothing is."""
        found = 0
        for group in self.groups.values():
            of_group = 0
            for block in group.blocks:
                shown = is_found(typed, (group.title, *block.texts))
                block.setVisible(shown)
                of_group += shown
            group.setVisible(of_group > 0)
            self._show_ways_back(group)
            found += of_group
        self.clear_button.setVisible(bool(typed))
        self.about.setVisible(not typed)
        self._say_nothing(typed, found)
        self.ui.scroll.verticalScrollBar().setValue(0)

    def _say_nothing(self, typed: str, found: int) -> None:
        words = self.tr("No setting has “{typed}” in it. Try a shorter word, or another one.")
        self.nothing.setText("" if found else words.format(typed=typed.strip()))
        self.nothing.setVisible(not found)
        if typed.strip():
            say(self, self.nothing.text() or tr("%n settings found", "", found))

    def _go_to_first(self) -> None:
        """Give the keyboard to the first setting that is shown."""
        for group in self.groups.values():
            for block in group.blocks:
                if block.isVisibleTo(self):
                    block.stop.setFocus()
                    return

    # Back to the defaults, and back from there.

    def _show_ways_back(self, group: _Group) -> None:
        """Offer to restore a group that has changed, while all of it can be seen."""
        whole = all(block.isVisibleTo(group) for block in group.blocks)
        group.button.setVisible(group.restorable and whole)

    def _add_ways_back(self) -> None:
        self.undo_bar = UndoBar(self)
        self.undo_bar.hide()
        self.undo_bar.setContentsMargins(12, 8, 16, 0)
        self.undo_bar.undo_wished.connect(self._undo)
        self.ui.SettingsDialog_layout.insertWidget(2, self.undo_bar)
        self.ui.defaults_button.clicked.connect(partial(self._restore, ""))
        self.ui.defaults_button.setAutoDefault(False)

    def _restore(self, group: str) -> None:
        self.defaults_wished.emit(group)
        words = self.tr("Defaults restored: {group}").format(group=tr(group))
        self.undo_bar.show_done(words if group else self.tr("All defaults restored"))
        self.undo_bar.show()
        self.undo_bar.take_focus()

    def _undo(self) -> None:
        self.search.setFocus()
        self.undo_bar.hide()
        self.undo_wished.emit()

    # A row for each setting.

    def _add_group(self, name: str) -> None:
        title = tr(name)
        button = Button(self.tr("Restore"), self.ui.page)
        button.setAccessibleName(self.tr("Restore defaults: {group}").format(group=title))
        button.setAutoDefault(False)
        button.set_consequence("destroys")
        button.clicked.connect(partial(self._restore, name))
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        self.groups[name] = _Group(title, button, self.ui.page)
        self.ui.rows_layout.addWidget(self.groups[name])

    def _add_row(self, name: str, row: Row) -> None:
        group = self.groups[row.group]
        title, hint = tr(row.title), tr(row.hint) if row.hint else ""
        words = [tr(text) for _, text in row.kind.texts] if isinstance(row.kind, Choice) else []
        if name in OTHER_WORDS:
            words.append(tr(OTHER_WORDS[name]))
        block = _Block(group, title, hint, *words)
        control, put = self._control(name, row)
        control.setObjectName(name)
        control.setMinimumHeight(TARGET)
        control.setAccessibleName(title)
        control.setAccessibleDescription(hint)
        self._setters[name] = put
        self._fill(block, title, control, labelled=not isinstance(row.kind, Switch))
        if hint:
            block.lines.addWidget(Text(hint, block, Size.SMALL, tone="secondary"))
        if row.trial:
            self._add_trial(block, title, row.trial)

    def _add_variants(self, name: str, row: Row) -> None:
        """Add a choice of variants for each stretch that has any."""
        title, hint = tr(row.title), tr(row.hint)
        fields: dict[str, tuple[ChoiceField, tuple[str, ...]]] = {}
        for stretch in self._variable:
            ids = ("", *(variant.id for variant in stretch.variants))
            words = [variant_title(stretch.varied(one)) for one in ids]
            block = _Block(self.groups[row.group], title, hint, stretch.name, *words)
            if not fields:
                block.lines.setContentsMargins(0, 3 * GAP, 0, 0)
                block.lines.addWidget(Text(title, block, Size.BODY, "strong"))
                block.lines.addWidget(Text(hint, block, Size.SMALL, tone="secondary"))
            box = ChoiceField(f"{title}: {stretch.name}", self.ui.page)
            box.setObjectName(f"{name}_{stretch.id}")
            box.setMinimumHeight(TARGET)
            box.addItems(words)
            box.activated.connect(partial(self._choose_variant, name, stretch.id, ids))
            self._fill(block, stretch.name, box, labelled=True)
            fields[stretch.id] = box, ids
        self._setters[name] = partial(self._show_variants, fields)

    def _choose_variant(self, name: str, stretch: str, ids: tuple[str, ...], index: int) -> None:
        self._wish(name, with_variant(self._variants, stretch, ids[index]))

    def _show_variants(
        self, fields: dict[str, tuple[ChoiceField, tuple[str, ...]]], value: object
    ) -> None:
        self._variants = value if isinstance(value, tuple) else ()
        chosen = dict(self._variants)
        for stretch, (box, ids) in fields.items():
            word = chosen.get(stretch, "")
            box.setCurrentIndex(ids.index(word) if word in ids else 0)

    def _add_trial(self, block: _Block, title: str, trial: str) -> None:
        button = Button(self.tr("Try it"), block)
        button.setObjectName(f"try_{trial}")
        button.setAccessibleName(self.tr("Try it: {title}").format(title=title))
        button.setAutoDefault(False)
        button.clicked.connect(partial(self.trial_wished.emit, trial))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button)
        block.lines.addLayout(line)

    def _fill(self, block: _Block, title: str, control: QWidget, *, labelled: bool) -> None:
        """Put the control into its block, with a label beside it if it has none of its own."""
        block.stop = control
        if not labelled:
            block.lines.addWidget(control)
            return
        row = LabelledField(title, control, block)
        self._rows.append(row)
        block.lines.addWidget(row)

    def _control(self, name: str, row: Row) -> tuple[QWidget, Setter]:
        match row.kind:
            case Switch():
                return self._switch(name, row)
            case Choice():
                return self._choice(name, row.kind)
            case Number():
                return self._number(name, row.kind)
        raise TypeError(name)

    def _switch(self, name: str, row: Row) -> tuple[QWidget, Setter]:
        box = TickBox(tr(row.title), self.ui.page)
        box.toggled.connect(partial(self._wish, name))
        return box, lambda value: box.setChecked(bool(value))

    def _choice(self, name: str, kind: Choice) -> tuple[QWidget, Setter]:
        box = ChoiceField("", self.ui.page)
        texts = dict(kind.texts)
        words = list(voices.offered(self._language)) if name == "voice" else list(texts)
        box.addItems([tr(texts[word]) for word in words])
        box.activated.connect(lambda index: self._wish(name, words[index]))

        def put(value: object) -> None:
            word = str(value)
            shown = voices.speaking(word, self._language) if name == "voice" else word
            box.setCurrentIndex(words.index(shown))

        return box, put

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

    def _add_presets(self, group: str) -> None:
        """Add one choice that sets both breath lengths."""
        title = self.tr("Both at once")
        block = _Block(self.groups[group], title, *(tr(preset.name) for preset in PRESETS))
        box = self._preset = ChoiceField(title, self.ui.page)
        box.setObjectName("preset")
        box.setMinimumHeight(TARGET)
        box.addItem(self.tr("Choose …"))
        for preset in PRESETS:
            words = self.tr("{name} · {drawn_in} / {let_out} s")
            lengths = {"drawn_in": preset.in_seconds, "let_out": preset.out_seconds}
            box.addItem(words.format(name=tr(preset.name), **lengths))
        box.activated.connect(self._preset_chosen)
        self._fill(block, title, box, labelled=True)

    def _preset_chosen(self, index: int) -> None:
        if index > 0:
            preset = PRESETS[index - 1]
            self.setting_wished.emit("in_seconds", preset.in_seconds)
            self.setting_wished.emit("out_seconds", preset.out_seconds)

    def _add_data(self, group: str) -> None:
        """Add the way to what can be done with the diary as a whole."""
        words = self.tr("Export, import, print or delete what the diary has of you.")
        text = self.tr("Your data…")
        block = _Block(self.groups[group], text, words)
        block.stop = self.data_button = Button(text, block)
        self.data_button.setAutoDefault(False)
        self.data_button.clicked.connect(self._leave_for_data)
        line = QHBoxLayout()
        line.addWidget(self.data_button)
        line.addStretch(1)
        block.lines.addLayout(line)
        block.lines.addWidget(Text(words, block, Size.SMALL, tone="secondary"))

    def _leave_for_data(self) -> None:
        self.accept()
        self.data_wished.emit()

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
