"""How an entry of a routine is done, in fields."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.fields import ChoiceField, DecimalField, NumberField
from glutestretch.kit.labelled_field import LabelledField, align
from glutestretch.kit.record import Record, replace
from glutestretch.kit.theme import GAP
from glutestretch.routines.texts import sides_words
from glutestretch.stretches.routines import (
    BETWEEN,
    BREATHS,
    HOLDS,
    REPETITIONS,
    REST,
    SECONDS,
    STEP_SECONDS,
    Entry,
    Sides,
)


class Measure(Record):
    """What a number can be given in.

    Attributes:
        name: The field of an ``Entry``.
        choice: The words to choose it by.
        label: The words beside the number.
        unit: The unit behind it.
        bounds: The least and the greatest number.
        begin: The number to begin with.
        whole: Whether it is a whole number.
    """

    name: str
    choice: str
    label: str
    unit: str
    bounds: tuple[float, float]
    begin: float
    whole: bool = False


class MeasureField(QWidget):
    """A choice between what is usual and a number of one's own, which then has a field.

    Signals:
        chosen: The fields of an entry by name: all its measures, at most one of them not None.
    """

    chosen = Signal(object)

    def __init__(
        self, title: str, usual: str, measures: tuple[Measure, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._measures = measures
        self.choice = ChoiceField(title, self)
        self.choice.addItem(usual)
        self.numbers: dict[str, NumberField | DecimalField] = {}
        self.rows = [LabelledField(title, self.choice, self)]
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2 * GAP)
        lines.addWidget(self.rows[0])
        for measure in measures:
            self.choice.addItem(measure.choice)
            number = self._number(f"{title}: {measure.label}", measure)
            self.numbers[measure.name] = number
            row = LabelledField(measure.label, number, self)
            row.hide()
            self.rows.append(row)
            lines.addWidget(row)
        self.choice.activated.connect(self._choose)

    def _number(self, name: str, measure: Measure) -> NumberField | DecimalField:
        least, most = measure.bounds
        number: NumberField | DecimalField
        if measure.whole:
            number = NumberField(name, int(least), int(most), measure.unit, self)
        else:
            number = DecimalField(name, least, most, measure.unit, self)
        number.setKeyboardTracking(False)
        number.valueChanged.connect(self._tell)
        return number

    def show_entry(self, entry: Entry) -> None:
        """Show what an entry says."""
        shown = 0
        for place, measure in enumerate(self._measures, 1):
            value, number = getattr(entry, measure.name), self.numbers[measure.name]
            blocked = number.blockSignals(True)
            if value is not None:
                shown = place
                _put(number, value)
            number.blockSignals(blocked)
        self.choice.setCurrentIndex(shown)
        self._show_number()

    def _choose(self, index: int) -> None:
        if index:
            measure = self._measures[index - 1]
            number = self.numbers[measure.name]
            blocked = number.blockSignals(True)
            _put(number, measure.begin)
            number.blockSignals(blocked)
        self._show_number()
        self._tell()

    def _show_number(self) -> None:
        for place, row in enumerate(self.rows[1:], 1):
            row.setVisible(place == self.choice.currentIndex())

    def _tell(self) -> None:
        chosen: dict[str, float | None] = dict.fromkeys(self.numbers)
        if place := self.choice.currentIndex():
            name = self._measures[place - 1].name
            chosen[name] = self.numbers[name].value()
        self.chosen.emit(chosen)


def _put(number: NumberField | DecimalField, value: float) -> None:
    if isinstance(number, NumberField):
        number.setValue(int(value))
    else:
        number.setValue(value)


class EntryFields(QWidget):
    """All fields of an entry; that of whole rounds only where it has some.

    Args:
        entry: The entry.
        two_sided: Whether its stretch has sides to choose.
        parent: The Qt parent.

    Signals:
        changed: The ``Entry`` as it is now, and the name of the field that was changed.
    """

    changed = Signal(object, str)

    def __init__(self, entry: Entry, *, two_sided: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        lines = QVBoxLayout(self)
        lines.setContentsMargins(2 * GAP, 0, 0, GAP)
        lines.setSpacing(2 * GAP)
        self.hold = self._hold()
        self.holds = NumberField(self.tr("How many times"), *HOLDS, parent=self)
        self.holds.setKeyboardTracking(False)
        self.holds.valueChanged.connect(self._hold_again)
        times = LabelledField(self.tr("How many times"), self.holds, self)
        self.between = DecimalField(
            self.tr("Rest between, in position"), *BETWEEN, self.tr("s"), self
        )
        self.between.setKeyboardTracking(False)
        self.between.valueChanged.connect(self._rest_between)
        self._between = LabelledField(self.tr("Rest between, in position"), self.between, self)
        self.repetitions = NumberField(self.tr("Whole rounds"), *REPETITIONS, parent=self)
        self.repetitions.setKeyboardTracking(False)
        self.repetitions.valueChanged.connect(self._repeat)
        rounds = LabelledField(self.tr("Whole rounds"), self.repetitions, self)
        rounds.setVisible(entry.repetitions > 1)
        self.sides = ChoiceField(self.tr("Sides"), self)
        for sides in Sides:
            self.sides.addItem(sides_words(sides), sides)
        self.sides.activated.connect(self._choose_sides)
        by_side = LabelledField(self.tr("Sides"), self.sides, self)
        by_side.setVisible(two_sided)
        self.rest = self._rest()
        self.steps = self._steps()
        for row in (self.hold, times, self._between, rounds, by_side, self.rest, self.steps):
            lines.addWidget(row)
        for name, field in (("hold", self.hold), ("rest", self.rest), ("steps", self.steps)):
            field.chosen.connect(partial(self._measure, name))
        self._rows = [
            *self.hold.rows,
            times,
            self._between,
            rounds,
            *([by_side] if two_sided else []),
            *self.rest.rows,
            *self.steps.rows,
        ]
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show what an entry says."""
        self._entry = entry
        for number, value in (
            (self.holds, entry.holds),
            (self.between, entry.between),
            (self.repetitions, entry.repetitions),
        ):
            blocked = number.blockSignals(True)
            _put(number, value)
            number.blockSignals(blocked)
        self._between.setVisible(entry.holds > 1)
        self.sides.setCurrentIndex(self.sides.findData(entry.sides))
        for field in (self.hold, self.rest, self.steps):
            field.show_entry(entry)

    def _hold(self) -> MeasureField:
        breaths = Measure(
            "breaths",
            self.tr("Counted in breaths"),
            self.tr("Breaths"),
            self.tr("breaths"),
            BREATHS,
            6,
            whole=True,
        )
        seconds = Measure(
            "seconds", self.tr("Counted in seconds"), self.tr("Seconds"), self.tr("s"), SECONDS, 30
        )
        return MeasureField(self.tr("Each hold"), self.tr("As usual"), (breaths, seconds), self)

    def _rest(self) -> MeasureField:
        own = Measure(
            "rest", self.tr("Its own"), self.tr("Seconds of rest"), self.tr("s"), REST, 10
        )
        usual = self.tr("As in the settings")
        return MeasureField(self.tr("Rest before each round"), usual, (own,), self)

    def _steps(self) -> MeasureField:
        own = Measure(
            "step_seconds",
            self.tr("Its own"),
            self.tr("Seconds for each instruction"),
            self.tr("s"),
            STEP_SECONDS,
            10,
        )
        return MeasureField(self.tr("Time for the steps"), self.tr("As usual"), (own,), self)

    def _measure(self, what: str, values: dict[str, float | None]) -> None:
        self._change(what, **values)

    def _hold_again(self, count: int) -> None:
        self._between.setVisible(count > 1)
        self._change("holds", holds=count)

    def _rest_between(self, seconds: float) -> None:
        self._change("between", between=seconds)

    def _repeat(self, count: int) -> None:
        self._change("repetitions", repetitions=count)

    def _choose_sides(self) -> None:
        self._change("sides", sides=Sides(str(self.sides.currentData())))

    def _change(self, what: str, **values: object) -> None:
        self._entry = replace(self._entry, **values)
        self.changed.emit(self._entry, what)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields beside their labels, or below where the window is narrow."""
        super().resizeEvent(event)
        align(self._rows, self.width() - 2 * GAP)
