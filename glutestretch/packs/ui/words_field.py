"""A field for a sentence, which may be written out for both sides."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.note_field import NoteField
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, TARGET, Size
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.stretches.sides import Side, word

_WIDTH = 58
"""How many letters of the usual width a line has at least."""


class Lines(NoteField):
    """A note as high as so many lines; what is typed there is one line all the same.

    Signals:
        focused: It has got the keyboard.
    """

    focused = Signal()

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = lines
        self.setAccessibleName(name)
        self._fit()

    def words(self) -> str:
        """Return what stands there, on one line."""
        return " ".join(self.toPlainText().splitlines())

    def show_words(self, words: str) -> None:
        """Show other words, unless they stand there already."""
        if words != self.words():
            blocked = self.blockSignals(True)
            self.setPlainText(words)
            self.blockSignals(blocked)

    def sizeHint(self) -> QSize:
        """Return the size of its lines."""
        metrics = QFontMetrics(self.font())
        width = _WIDTH * metrics.averageCharWidth() + 6 * GAP
        return QSize(width, max(TARGET, self._count * metrics.lineSpacing() + 5 * GAP))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and the width of a few letters."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusInEvent(event)
        self.focused.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()


class WordsField(QWidget):
    """Words for both sides at once, or for each side by itself.

    Signals:
        changed: What stands there: a text, a table of ``left`` and ``right``, or None.
        focused: A field for words has got the keyboard, which is told, too.
    """

    changed = Signal(object)
    focused = Signal(object)

    def __init__(
        self, name: str, lines: int, *, sided: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sided = sided
        self.both = self._lines(name, lines)
        self._apart = QWidget(self)
        inner = QVBoxLayout(self._apart)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP)
        self.sides: dict[str, Lines] = {}
        for side, title in (("right", self.tr("Right side")), ("left", self.tr("Left side"))):
            inner.addWidget(Text(title, self._apart, Size.SMALL, tone="secondary"))
            self.sides[side] = self._lines(f"{name}: {title}", lines)
            inner.addWidget(self.sides[side])
        self.apart_button = Button("", self)
        self.apart_button.setAutoDefault(False)
        self.apart_button.clicked.connect(self._turn)
        self.apart_button.hide()
        self._name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.both)
        column.addWidget(self._apart)
        row = WrappingRow()
        row.addWidget(self.apart_button)
        column.addLayout(row)
        self._apart.hide()

    def _lines(self, name: str, lines: int) -> Lines:
        field = Lines(name, lines, self)
        field.textChanged.connect(self._tell)
        field.focused.connect(self._got_focus)
        return field

    @property
    def is_apart(self) -> bool:
        """Whether each side has words of its own."""
        return not self._apart.isHidden()

    def show_words(self, value: object, *, offer_sides: bool) -> None:
        """Show what stands in a field.

        Args:
            value: A text, a table of ``left`` and ``right``, or None.
            offer_sides: Whether each side may be written out by itself.
        """
        apart = isinstance(value, Mapping)
        if isinstance(value, Mapping):
            for side, field in self.sides.items():
                field.show_words(str(value.get(side, "")))
        else:
            self.both.show_words(str(value or ""))
        self._show_apart(apart)
        self.apart_button.setVisible(self._sided and (offer_sides or apart))

    def _show_apart(self, apart: bool) -> None:  # noqa: FBT001 - a setter
        self.both.setVisible(not apart)
        self._apart.setVisible(apart)
        words = self.tr("One text for both sides") if apart else self.tr("Write out both sides")
        self.apart_button.setText(words)
        self.apart_button.setAccessibleName(f"{words}: {self._name}")

    def show_fault(self, sentence: str) -> None:
        """Let a screen reader say what is wrong, too."""
        for field in (self.both, *self.sides.values()):
            field.setAccessibleDescription(sentence)

    def _turn(self) -> None:
        apart = not self.is_apart
        if apart:
            words = self.both.words()
            for side, field in self.sides.items():
                field.show_words(_written_out(words, Side(side)))
        else:
            self.both.show_words(self.sides["right"].words())
        self._show_apart(apart)
        follow_layout(self)
        (self.sides["right"] if apart else self.both).setFocus()
        self._tell()

    def _got_focus(self) -> None:
        self.focused.emit(self.sender())

    def _tell(self) -> None:
        if self.is_apart:
            self.changed.emit({side: field.words() for side, field in self.sides.items()})
        else:
            self.changed.emit(self.both.words() or None)


def _written_out(words: str, side: Side) -> str:
    """Return words with the side in place of what stands for it."""
    try:
        return word(words, side)
    except (LookupError, ValueError):  # a stray brace
        return words
