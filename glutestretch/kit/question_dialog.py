"""A question dialog in the app's own style."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.arrow_keys import arrow_keys
from glutestretch.kit.button import Button
from glutestretch.kit.fitted_dialog import FittedDialog
from glutestretch.kit.record import Record
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.wrapping_row import WrappingRow

_WIDTH = 520


class Answer(Record):
    """A button of a question dialog.

    Attributes:
        label: The text of the button.
        act: Called when the button is pressed.
        consequence: What a press does beyond keeping things as they are, one of
            ``button.CONSEQUENCES``.
    """

    label: str
    act: Callable[[], object] | None = None
    consequence: str = ""


class QuestionDialog(FittedDialog):
    """Asks a question; closing it without pressing a button does nothing.

    Args:
        question: The question, in one sentence.
        details: What to know before answering, one paragraph each.
        answers: The buttons. The first is the default button and has the focus; it should keep
            things as they are.
        parent: The window that the question is about.

    Attributes:
        buttons: The buttons, in the order of the answers.
    """

    def __init__(
        self,
        question: str,
        details: tuple[str, ...],
        answers: tuple[Answer, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleDescription(" ".join((question, *details)))
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(7 * GAP, 6 * GAP, 7 * GAP, 6 * GAP)
        self.lines.setSpacing(3 * GAP)
        self.lines.addWidget(Text(question, self, Size.HEADING, "strong"))
        for detail in details:
            self.lines.addWidget(Text(detail, self, tone="secondary"))
        self._row = WrappingRow()
        self.lines.addLayout(self._row)
        kinds = ("primary",) + ("quiet",) * (len(answers) - 1)
        self.buttons = tuple(
            self._add(answer, kind) for answer, kind in zip(answers, kinds, strict=True)
        )
        self.fit_words(self.lines, _WIDTH)
        self.buttons[0].setDefault(True)
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, answer: Answer, kind: str) -> Button:
        button = Button(answer.label, self, kind)
        button.set_consequence(answer.consequence)
        button.clicked.connect(self.accept)
        if answer.act:
            button.clicked.connect(answer.act)
        self._row.addWidget(button)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the answers with the arrow keys."""
        ahead, back = arrow_keys(self)
        if event.key() in (ahead, Qt.Key.Key_Down):
            self.focusNextChild()
        elif event.key() in (back, Qt.Key.Key_Up):
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
