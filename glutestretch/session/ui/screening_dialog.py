"""Who should not stretch, or not yet: asked once before a session."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutestretch._built.screening_dialog import Ui_ScreeningDialog
from glutestretch.kit.checks import TickBox
from glutestretch.kit.fitted_dialog import FittedDialog
from glutestretch.kit.text import Text
from glutestretch.kit.theme import Size
from glutestretch.kit.translation import comma
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.screening import Concern

_WIDTH = 600


class ScreeningDialog(FittedDialog):
    """Asks; closing it in any way but by its marked button starts nothing.

    Signals:
        answered: The ids of what applies, and whether a provider has agreed all the same.
    """

    answered = Signal(object, bool)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.ui = Ui_ScreeningDialog()
        self.ui.setupUi(self)
        screening, ui = catalogue.screening, self.ui
        ui.title.setText(screening.title)
        ui.question.setText(screening.question)
        ui.agreed.setText(screening.agreed)
        self.ticks = {concern.id: self._add(concern) for concern in screening.concerns}
        self._row = WrappingRow(ui.buttons)
        self._row.addWidget(ui.go_on_button)
        self._row.addWidget(ui.not_now_button)
        ui.agreed.toggled.connect(self._weigh)
        ui.go_on_button.clicked.connect(self._go_on)
        ui.not_now_button.clicked.connect(self.reject)
        self._weigh()
        self.fit_words(ui.ScreeningDialog_layout, _WIDTH)
        self.ticks[screening.concerns[0].id].setFocus()

    @property
    def concerns(self) -> tuple[Concern, ...]:
        """What applies, by the answers given so far."""
        every = self._catalogue.screening.concerns
        return tuple(one for one in every if self.ticks[one.id].isChecked())

    def _add(self, concern: Concern) -> TickBox:
        tick = TickBox(concern.question, self)
        tick.setAccessibleDescription(self._catalogue.screening.question)
        meaning = Text(concern.meaning, self, Size.SMALL, tone="secondary")
        meaning.setVisible(False)
        if not concern.urgent:
            tick.toggled.connect(meaning.setVisible)
        tick.toggled.connect(self._weigh)
        tick.toggled.connect(
            partial(self._show_meaning, self.ui.urgent_card if concern.urgent else meaning)
        )
        self.ui.concerns_layout.addWidget(tick)
        self.ui.concerns_layout.addWidget(meaning)
        return tick

    def _weigh(self) -> None:
        ui, concerns = self.ui, self.concerns
        urgent = [concern for concern in concerns if concern.urgent]
        ui.urgent_card.setVisible(bool(urgent))
        ui.urgent_text.setText(" ".join(concern.meaning for concern in urgent))
        ui.agreed.setVisible(bool(concerns) and not urgent)
        ui.outcome.setText(self._outcome())
        ui.outcome.setVisible(bool(concerns) and not urgent)
        ui.go_on_button.setVisible(not urgent)
        ui.go_on_button.setText(self.tr("Go on") if concerns else self.tr("None of these"))
        self._row.set_last_apart(bool(urgent))
        ui.not_now_button.setText(self.tr("Close") if urgent else self.tr("Not now"))

    def _show_meaning(self, words: QWidget, applies: bool) -> None:  # noqa: FBT001 - a slot
        if applies:
            self.bring_into_view(words)

    def _outcome(self) -> str:
        """Say in plain words what the answers leave out."""
        if self.ui.agreed.isChecked():
            return self.tr("Nothing is left out. Stop at once where anything hurts.")
        left_out = self._catalogue.screening.left_out(one.id for one in self.concerns)
        names = [one.name for one in self._catalogue.stretches if one.id in left_out]
        if len(names) == len(self._catalogue.stretches):
            return self.tr("All stretches are left out until a provider has agreed.")
        return self.tr("Left out until a provider has agreed: {names}.").format(
            names=comma().join(names)
        )

    def _go_on(self) -> None:
        if not any(concern.urgent for concern in self.concerns):
            self.answered.emit(
                tuple(concern.id for concern in self.concerns), self.ui.agreed.isChecked()
            )
            self.accept()
