"""What to do in pain, where it was, and the user's own words on it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutestretch._built.pain_page import Ui_PainPage
from glutestretch.kit.button import Button
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.wrapping_row import WrappingRow


class PainPage(QWidget):
    """Shown from the moment somebody felt pain until they leave it.

    In a hold it is known where the pain was; elsewhere the page asks, and nothing is recorded
    before the answer. A report can be changed and taken back as long as the page is shown.

    Signals:
        understood: The user ends here; carries the note, empty if none was written, and how
            strong the pain is, 0 to 10, or None.
        went_on: The session is to go on without the stretch that hurt; carries the same.
        withdrawn: Nothing hurt, or the report is to be taken back.
        chosen: It was there: the number of the choice.
    """

    understood = Signal(str, object)
    went_on = Signal(str, object)
    withdrawn = Signal()
    chosen = Signal(int)

    def __init__(self, advice: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PainPage()
        self.ui.setupUi(self)
        self.choices: list[Button] = []
        self._row = WrappingRow(self.ui.choices)
        self.ui.advice.setText("\n\n".join(advice))
        self.ui.note.setAccessibleName(self.ui.note_label.text())
        self.ui.level.set_name(self.ui.level_label.text())
        buttons = WrappingRow(self.ui.buttons)
        for button in (
            self.ui.understood_button,
            self.ui.go_on_button,
            self.ui.elsewhere_button,
            self.ui.undo_button,
        ):
            button.set_yielding()
            buttons.addWidget(button)
        self.ui.note.textChanged.connect(partial(self.ui.scroll.ensureWidgetVisible, self.ui.note))
        self.ui.understood_button.clicked.connect(self._understood)
        self.ui.go_on_button.clicked.connect(self._go_on)
        self.ui.undo_button.clicked.connect(self.withdrawn)
        self.ui.elsewhere_button.clicked.connect(self._ask_again)

    def begin(self, choices: Sequence[str], *, in_session: bool) -> None:
        """Ask where it was, with an empty note.

        Args:
            choices: Where it may have been, the likely places first.
            in_session: Whether a session was stopped for it.
        """
        self.ui.note.clear()
        self.ui.level.show_level(None)
        for button in self.choices:
            button.hide()
            button.deleteLater()
        self.choices = [self._choice(number, words) for number, words in enumerate(choices)]
        follow_layout(self)
        self._in_session = in_session
        self._show(reported=False, can_go_on=False)

    def show_pain(self, recorded: str, *, can_go_on: bool) -> None:
        """Say what was recorded.

        Args:
            recorded: In a sentence.
            can_go_on: Whether the session has other stretches.
        """
        self.ui.recorded.setText(recorded)
        self._show(reported=True, can_go_on=can_go_on)

    def _show(self, *, reported: bool, can_go_on: bool) -> None:
        ui = self.ui
        ui.question.setVisible(not reported)
        ui.choices.setVisible(not reported)
        ui.recorded.setVisible(reported)
        ui.go_on_button.setVisible(can_go_on)
        ui.elsewhere_button.setVisible(reported)
        ui.understood_button.setVisible(reported or self._in_session)
        ending = self.tr("End here") if self._in_session else self.tr("I have stopped")
        ui.understood_button.setText(ending)
        undo = self.tr("Undo this report") if reported else self.tr("Nothing hurts: go back")
        ui.undo_button.setText(undo)

    def focus_note(self) -> None:
        """Put the keyboard where no habitual key does harm, and what to do in view."""
        self.ui.note.setFocus()
        self.ui.scroll.verticalScrollBar().setValue(0)

    @property
    def note(self) -> str:
        """What the user has written so far."""
        return self.ui.note.toPlainText()

    @property
    def level(self) -> int | None:
        """How strong the pain is, 0 to 10; None if the user does not say."""
        return self.ui.level.level

    def _choice(self, number: int, words: str) -> Button:
        button = Button(words, self.ui.choices)
        button.set_yielding()
        button.set_consequence("records")
        button.clicked.connect(partial(self.chosen.emit, number))
        self._row.addWidget(button)
        button.show()
        return button

    def _ask_again(self) -> None:
        self._show(reported=False, can_go_on=False)

    def _understood(self) -> None:
        self.understood.emit(self.note, self.level)

    def _go_on(self) -> None:
        self.went_on.emit(self.note, self.level)
