"""Fields of a table with their labels, and what is wrong with each below it."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.fields import ChoiceField, DecimalField, NumberField
from glutestretch.kit.labelled_field import LabelledField, align
from glutestretch.kit.line_field import LineField
from glutestretch.kit.record import Record
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.translation import tr
from glutestretch.packs.draft_texts import label
from glutestretch.packs.ui.words_field import WordsField


class Spec(Record):
    """What a field is.

    Attributes:
        name: Its name in the table.
        kind: ``line``, ``words``, ``sides`` (words that may speak of a side), ``whole``,
            ``seconds``, ``choice`` or ``two`` (two whole numbers).
        bounds: Of a number: the least and the greatest.
        usual: What an empty field is taken for.
        choices: Of a choice: each value, and its words.
        least: Of a number that may be left out: the words for that.
        lines: How high a field for words is.
    """

    name: str
    kind: str = "words"
    bounds: tuple[int, int] = (0, 0)
    usual: object = None
    choices: tuple[tuple[object, str], ...] = ()
    least: str = ""
    lines: int = 2


class _Input(QWidget):
    """Shows a value and tells a new one; base of the kinds of fields."""

    changed = Signal(str, object)
    focused = Signal(object)

    def __init__(self, spec: Spec, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self.field = field
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(field)

    @property
    def first(self) -> QWidget:
        """What has the keyboard first."""
        return self.field

    def show_value(self, value: object) -> None:
        """Show a value."""

    def show_fault(self, sentence: str) -> None:
        """Let a screen reader say what is wrong, too."""
        self.field.setAccessibleDescription(sentence)

    def _put(self, value: object) -> None:
        """Tell what stands there now."""
        self.changed.emit(self._spec.name, value)


class _Line(_Input):
    def __init__(self, spec: Spec, name: str, parent: QWidget) -> None:
        self.line = LineField(name)
        super().__init__(spec, self.line, parent)
        self.line.textChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        words = str(value or "")
        if words != self.line.text():
            blocked = self.line.blockSignals(True)
            self.line.setText(words)
            self.line.blockSignals(blocked)

    def _tell(self, words: str) -> None:
        self._put(words or None)


class _Number(_Input):
    def __init__(self, spec: Spec, name: str, parent: QWidget) -> None:
        least, most = spec.bounds
        self.number: NumberField | DecimalField
        if spec.kind == "whole":
            self.number = NumberField(name, least, most)
            self.number.setSpecialValueText(spec.least)
        else:
            self.number = DecimalField(name, least, most, tr("s"))
        super().__init__(spec, self.number, parent)
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        usual = self._spec.usual
        shown = value if isinstance(value, int | float) else usual
        blocked = self.number.blockSignals(True)
        if isinstance(shown, int | float):
            self.number.setValue(int(shown) if self._spec.kind == "whole" else shown)  # type: ignore[arg-type]
        self.number.blockSignals(blocked)

    def _tell(self, value: float) -> None:
        left_out = bool(self._spec.least) and value == self._spec.bounds[0]
        whole = int(value) if value == int(value) else value
        self._put(None if left_out else whole)


class _Choice(_Input):
    def __init__(self, spec: Spec, name: str, parent: QWidget) -> None:
        self.choice = ChoiceField(name)
        super().__init__(spec, self.choice, parent)
        for _, words in spec.choices:
            self.choice.addItem(words)
        self.choice.activated.connect(self._tell)

    def show_value(self, value: object) -> None:
        values = [one for one, _ in self._spec.choices]
        known = value if value in values else self._spec.usual
        self.choice.setCurrentIndex(values.index(known))

    def _tell(self, index: int) -> None:
        value = self._spec.choices[index][0]
        self._put(None if value == self._spec.usual else value)


class _Two(_Input):
    """Two whole numbers, the first of them no greater than the second."""

    def __init__(self, spec: Spec, name: str, parent: QWidget) -> None:
        pair = QWidget()
        super().__init__(spec, pair, parent)
        least, most = spec.bounds
        titles = (self.tr("{name}, at least"), self.tr("{name}, at most"))
        self.numbers = [NumberField(title.format(name=name), least, most) for title in titles]
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GAP)
        for number in self.numbers:
            number.setKeyboardTracking(False)
            line.addWidget(number)
        self.numbers[0].valueChanged.connect(self._first)
        self.numbers[1].valueChanged.connect(self._second)

    def show_value(self, value: object) -> None:
        pair = value if isinstance(value, Sequence) else self._spec.usual
        for number, one in zip(self.numbers, pair, strict=False):  # type: ignore[call-overload]
            blocked = number.blockSignals(True)
            number.setValue(int(one))
            number.blockSignals(blocked)

    @property
    def first(self) -> QWidget:
        return self.numbers[0]

    def _first(self, value: int) -> None:
        self._put([value, max(value, self.numbers[1].value())])

    def _second(self, value: int) -> None:
        self._put([min(value, self.numbers[0].value()), value])

    def show_fault(self, sentence: str) -> None:
        for number in self.numbers:
            number.setAccessibleDescription(sentence)


class _Words(_Input):
    def __init__(self, spec: Spec, name: str, parent: QWidget) -> None:
        sided = spec.kind == "sides"
        self.words = WordsField(name, spec.lines, sided=sided)
        super().__init__(spec, self.words, parent)
        self.words.changed.connect(self._put)
        self.words.focused.connect(self.focused)
        self.offer_sides = False

    @property
    def first(self) -> QWidget:
        return self.words.sides["right"] if self.words.is_apart else self.words.both

    def show_value(self, value: object) -> None:
        self.words.show_words(value, offer_sides=self.offer_sides)

    def show_fault(self, sentence: str) -> None:
        self.words.show_fault(sentence)


_KINDS: Mapping[str, type[_Line | _Number | _Choice | _Two | _Words]] = {
    "line": _Line,
    "words": _Words,
    "sides": _Words,
    "whole": _Number,
    "seconds": _Number,
    "choice": _Choice,
    "two": _Two,
}


class FieldForm(QWidget):
    """The fields of a table.

    Args:
        specs: What they are.

    Signals:
        changed: The name of a field, and what it says now; None if it is to be left out.
        focused: A field for words that may speak of a side has got the keyboard.
    """

    changed = Signal(str, object)
    focused = Signal(object)

    def __init__(self, specs: Iterable[Spec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inputs: dict[str, _Input] = {}
        self.problems: dict[str, Text] = {}
        self.rows: dict[str, LabelledField] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2 * GAP)
        for spec in specs:
            title = label(spec.name)
            made = _KINDS[spec.kind](spec, title, self)
            made.changed.connect(self.changed)
            if spec.kind == "sides":
                made.focused.connect(self.focused)
            self.inputs[spec.name] = made
            row = LabelledField(title, made, self, made.first)
            self.rows[spec.name] = row
            problem = self.problems[spec.name] = Text("", self, Size.SMALL, tone="hot")
            problem.hide()
            both = QVBoxLayout()
            both.setSpacing(GAP // 2)
            both.addWidget(row)
            both.addWidget(problem)
            lines.addLayout(both)

    def show_fields(
        self, fields: Mapping[str, object], faults: Mapping[str, str], *, offer_sides: bool = False
    ) -> None:
        """Show what the fields of a table say, and what is wrong with them.

        Args:
            fields: Their values by name.
            faults: What is wrong, in a sentence, by the name of the field.
            offer_sides: Whether words may be written out for both sides.
        """
        for name, made in self.inputs.items():
            if isinstance(made, _Words):
                made.offer_sides = offer_sides
            made.show_value(fields.get(name))
            sentence = faults.get(name, "")
            self.problems[name].setText(sentence)
            self.problems[name].setVisible(bool(sentence))
            made.show_fault(sentence)

    def set_shown(self, name: str, shown: bool) -> None:  # noqa: FBT001 - a setter
        """Show a field, or leave it out."""
        self.rows[name].setVisible(shown)
        if not shown:
            self.problems[name].hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields beside their labels, or below where the window is narrow."""
        super().resizeEvent(event)
        align(list(self.rows.values()), self.width())
