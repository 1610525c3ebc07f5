"""What was found, a card for each thing; one of them has the keyboard, and arrows move it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.doctor import texts
from glutestretch.doctor.engine.findings import Finding, State, lacking
from glutestretch.kit.card import Card
from glutestretch.kit.focus_ring import FocusRing
from glutestretch.kit.paint import draw_round, smooth_painter
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size, colours_of

_TONES = {State.FINE: "secondary", State.LIMITED: "warning", State.MISSING: "ink"}
_ROUND = 11
"""A little less than the card's own corners, which lie outside of the ring."""
_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_End: 1000, Qt.Key.Key_Home: -1000}


class FindingCard(FocusRing, Card):
    """One thing: its name, how far it is there, what was found, and what can be done.

    Signals:
        step_wished: The keyboard is wanted so many cards on.
        reached: It has the keyboard.
    """

    step_wished = Signal(int)
    reached = Signal()

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        title, state = texts.title(finding), texts.state(finding)
        said = [one for one in (texts.found_words(finding), texts.advice(finding)) if one]
        self.setAccessibleName(f"{title} · {state}")
        self.setAccessibleDescription(" · ".join(said))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4 * GAP, 3 * GAP, 4 * GAP, 3 * GAP)
        lines.setSpacing(GAP // 2)
        lines.addWidget(Text(title, self, weight="strong"))
        tone = "hot" if lacking([finding]) else _TONES[finding.state]
        lines.addWidget(Text(state, self, Size.SMALL, "medium", tone))
        for words in said:
            lines.addWidget(Text(words, self, Size.SMALL, tone="secondary"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for another card."""
        step = _KEYS.get(Qt.Key(event.key()))
        if step:
            self.step_wished.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it has the keyboard."""
        super().focusInEvent(event)
        self.reached.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint it without the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and a ring where it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus() and self.ring_shown:
            painter = smooth_painter(self)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_round(painter, box, _ROUND, colours_of(self).accent, 2)
            painter.end()


class FindingList(QWidget):
    """All cards, what is missing first; Tab reaches the one that had the keyboard last."""

    def __init__(self, found: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(texts.page_title())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2 * GAP)
        order = [State.MISSING, State.LIMITED, State.FINE]
        ordered = sorted(found, key=lambda finding: order.index(finding.state))
        self.cards = [FindingCard(finding, self) for finding in ordered]
        for card in self.cards:
            card.step_wished.connect(self._step)
            card.reached.connect(self._keep)
            lines.addWidget(card)
        self._keep_at(0)

    def _step(self, by: int) -> None:
        place = self.cards.index(self.sender()) + by  # type: ignore[arg-type]
        self.cards[min(max(place, 0), len(self.cards) - 1)].setFocus()

    def _keep(self) -> None:
        self._keep_at(self.cards.index(self.sender()))  # type: ignore[arg-type]

    def _keep_at(self, place: int) -> None:
        """Let Tab reach the card at this place alone."""
        for number, card in enumerate(self.cards):
            by_tab = number == place
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus)
