"""What was done in the session that has just ended, and what is good to do next."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from glutestretch._built.finished_page import Ui_FinishedPage
from glutestretch.diary.completion import Done
from glutestretch.kit.card import Card
from glutestretch.kit.icon_label import GlyphLabel
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size, text_factor
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.session.summary import StretchDone, Summary
from glutestretch.session.ui.feeling_card import FeelingCard
from glutestretch.session.ui.side_bar import SideBar

_BESIDE = 620
"""The width from which the picture stands beside the cards, at a text size of 100 %."""
_PICTURE = 260


class FinishedPage(QWidget):
    """The end of a session.

    Signals:
        leave_wished: The user has read it.
        pain_wished: Pain came after the session.
        massage_wished: Play the massage with this id.
        reminders_wished: Open the reminders, to set one.
    """

    leave_wished = Signal()
    pain_wished = Signal()
    massage_wished = Signal(str)
    reminders_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FinishedPage()
        self.ui.setupUi(self)
        self._massage = ""
        self._bars: list[SideBar] = []
        self._cards: list[QWidget] = []
        self.feeling = FeelingCard(self)
        self.ui.page_layout.insertWidget(2, self.feeling)
        row = WrappingRow(self.ui.buttons)
        row.set_last_apart(True)
        for button in (
            self.ui.leave_button,
            self.ui.massage_button,
            self.ui.reminder_button,
            self.ui.pain_button,
        ):
            row.addWidget(button)
        self.ui.leave_button.clicked.connect(self.leave_wished)
        self.ui.pain_button.clicked.connect(self.pain_wished)
        self.ui.reminder_button.clicked.connect(self.reminders_wished)
        self.ui.massage_button.clicked.connect(self._wish_massage)
        follow_layout(self)

    def show_summary(self, summary: Summary) -> None:
        """Show what was done."""
        ui = self.ui
        ui.title.setText(summary.title)
        ui.summary.setText(summary.total)
        ui.closing.setText(summary.closing)
        self._massage = summary.massage
        ui.massage_button.setVisible(bool(summary.massage))
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._bars = []
        self._cards = [self._card(stretch) for stretch in summary.stretches]
        for bar in self._bars:
            bar.align_with(self._bars)
        for card in self._cards:
            ui.cards_layout.addWidget(card)

    def show_next(self, words: str) -> None:
        """Say when the next reminder comes, or without words offer to set one."""
        self.ui.next.setText(words)
        self.ui.next.setVisible(bool(words))
        self.ui.reminder_button.setVisible(not words)

    def show_picture(self, image: QImage, alt: str) -> None:
        """Show a figure at rest."""
        self.ui.picture.show_picture(image, alt)
        self.ui.picture.setAccessibleName(self.tr("Picture"))

    def _card(self, stretch: StretchDone) -> Card:
        card = Card(self)
        lines = QVBoxLayout(card)
        lines.setContentsMargins(5 * GAP, 4 * GAP, 5 * GAP, 4 * GAP)
        lines.setSpacing(GAP)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(2 * GAP)
        if stretch.done is Done.WHOLE:
            head.addWidget(GlyphLabel("check", self.tr("Done"), card))
        head.addWidget(Text(stretch.name, card, Size.INSTRUCTION, "strong"), 1)
        lines.addLayout(head)
        for side in stretch.sides:
            bar = SideBar(side.name, side.words, side.share, card)
            self._bars.append(bar)
            lines.addWidget(bar)
        return card

    def _wish_massage(self) -> None:
        self.massage_wished.emit(self._massage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the picture where there is room for it beside the cards."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE * text_factor()
        self.ui.picture.setVisible(beside)
        self.ui.picture.setMinimumSize(round(0.36 * self.width()), _PICTURE)
