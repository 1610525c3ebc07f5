"""The question about hip and back pain, before a session may start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutestretch._built.warning_dialog import Ui_WarningDialog
from glutestretch.diary.events import Answer
from glutestretch.kit.fitted_dialog import FittedDialog
from glutestretch.stretches.catalogue import Guidance

_WIDTH = 560


class WarningDialog(FittedDialog):
    """Asks about pain; closing it in any way but ``Start`` starts nothing.

    Signals:
        answered: The session may start; carries the ``Answer`` to record.
    """

    answered = Signal(object)

    def __init__(self, guidance: Guidance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WarningDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.advice.setText(guidance.warning_advice)
        ui.question.setText(guidance.warning_question)
        ui.seen.setAccessibleDescription(ui.pain_text.text())
        ui.no_pain.setAccessibleDescription(guidance.warning_question)
        ui.pain.setAccessibleDescription(guidance.warning_question)
        for choice in (ui.no_pain, ui.pain, ui.seen):
            choice.toggled.connect(self._weigh)
        ui.pain.toggled.connect(self._show_advice)
        ui.start_button.clicked.connect(self._start)
        ui.not_now_button.clicked.connect(self.reject)
        ui.start_button.setDefault(True)
        self._weigh()
        self.fit_words(ui.WarningDialog_layout, _WIDTH)
        ui.no_pain.setFocus()

    @property
    def may_start(self) -> bool:
        """Whether the answers given so far let the session start."""
        ui = self.ui
        return ui.no_pain.isChecked() or (ui.pain.isChecked() and ui.seen.isChecked())

    def _weigh(self) -> None:
        self.ui.pain_card.setVisible(self.ui.pain.isChecked())
        self.ui.start_button.setEnabled(self.may_start)

    def _show_advice(self, hurts: bool) -> None:  # noqa: FBT001 - a slot
        if hurts:
            self.bring_into_view(self.ui.pain_card)

    def _start(self) -> None:
        if self.may_start:
            no_pain = self.ui.no_pain.isChecked()
            self.answered.emit(Answer.NO_PAIN if no_pain else Answer.CLEARED)
            self.accept()
