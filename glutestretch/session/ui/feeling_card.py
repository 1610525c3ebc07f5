"""How stiff it feels after a session, and which side felt tighter: all may be left out."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.diary.events import TighterSide
from glutestretch.kit.card import Card
from glutestretch.kit.chip import ChoiceChip
from glutestretch.kit.scale import Scale
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.wrapping_row import WrappingRow


class FeelingCard(Card):
    """The questions of the last page; what is answered can be answered otherwise.

    Signals:
        rated: How stiff it is, 0 to 10.
        before_rated: How stiff it was before the session.
        tighter_told: The ``TighterSide`` that was chosen.
    """

    rated = Signal(int)
    before_rated = Signal(int)
    tighter_told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(5 * GAP, 4 * GAP, 5 * GAP, 4 * GAP)
        lines.setSpacing(2 * GAP)
        question = self.tr("How stiff are your hips and lower back now?")
        lines.addWidget(Text(question, self, Size.INSTRUCTION, "strong"))
        hint = self.tr("0 is not at all, 10 as stiff as can be. You can leave this out.")
        lines.addWidget(Text(hint, self, tone="secondary"))
        self.scale = Scale(self)
        self.scale.set_name(question)
        self.scale.take_digits()
        self.scale.chosen.connect(self.rated)
        lines.addWidget(self.scale)
        self.said = Text("", self, weight="medium")
        lines.addWidget(self.said)
        lines.addWidget(self._ask_of_before())
        lines.addWidget(self._ask_of_sides())

    def _ask_of_before(self) -> QWidget:
        self.before = QWidget(self)
        lines = QVBoxLayout(self.before)
        lines.setContentsMargins(0, 2 * GAP, 0, 0)
        lines.setSpacing(2 * GAP)
        question = self.tr("And before the session?")
        lines.addWidget(Text(question, self.before, Size.INSTRUCTION, "strong"))
        self.before_scale = Scale(self.before)
        self.before_scale.set_name(question)
        self.before_scale.chosen.connect(self.before_rated)
        lines.addWidget(self.before_scale)
        return self.before

    def _ask_of_sides(self) -> QWidget:
        part = QWidget(self)
        lines = QVBoxLayout(part)
        lines.setContentsMargins(0, 2 * GAP, 0, 0)
        lines.setSpacing(2 * GAP)
        which = self.tr("Which side felt tighter?")
        lines.addWidget(Text(which, part, Size.INSTRUCTION, "strong"))
        choices = QWidget(part)
        row = WrappingRow(choices)
        row.setSpacing(2 * GAP)
        names = {
            TighterSide.LEFT: self.tr("Left"),
            TighterSide.NEITHER: self.tr("Both alike"),
            TighterSide.RIGHT: self.tr("Right"),
        }
        from_left = reversed(names) if self.isRightToLeft() else iter(names)  # as on the body
        self.choices = {side: ChoiceChip(names[side], choices) for side in from_left}
        for side, chip in self.choices.items():
            chip.setProperty("consequence", "records")
            chip.setAccessibleDescription(which)
            chip.clicked.connect(partial(self.tighter_told.emit, side))
            row.addWidget(chip)
        lines.addWidget(choices)
        return part

    def show_answers(
        self, said: str, before: int | None, now: int | None, tighter: TighterSide | None
    ) -> None:
        """Show what was answered so far.

        Args:
            said: How stiff it was before and is now, in words; empty if nothing was said.
            before: How stiff it was before.
            now: How stiff it is now.
            tighter: The side that felt tighter.
        """
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.before_scale.show_level(before)
        self.scale.show_level(now)
        for side, chip in self.choices.items():
            chip.setAutoExclusive(False)
            chip.setChecked(side is tighter)
        for chip in self.choices.values():
            chip.setAutoExclusive(True)
