"""A label with its field beside it, or below it where space is short."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from glutestretch.kit.theme import GAP, text_factor

_LABEL_ROOM = 180
"""The minimum width of the labels, in logical pixels at a text size of 100 %."""


class LabelledField(QWidget):
    """One row of a form; ``align`` lines several of them up.

    Args:
        title: The label.
        field: What stands beside it.
        parent: The Qt parent.
        labelled: What within the field the label belongs to, if not all of it.
    """

    def __init__(
        self,
        title: str,
        field: QWidget,
        parent: QWidget | None = None,
        labelled: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._label = QLabel(title, self)
        self._label.setWordWrap(True)
        self._label.setBuddy(labelled or field)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2 * GAP)
        self._line.addWidget(self._label, 1)
        self._line.addWidget(field)
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def arrange(self, width: int, *, beside: bool) -> None:
        """Give the field this width, in pixels, beside its label, or the full width below it."""
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._line.setSpacing(2 * GAP if beside else GAP)
        self.field.setMinimumWidth(width if beside else 0)


def align(rows: Sequence[LabelledField], width: int) -> None:
    """Line up all fields within a width in pixels."""
    widest = max(row.field.sizeHint().width() for row in rows)
    beside = width - widest >= _LABEL_ROOM * text_factor()
    for row in rows:
        row.arrange(widest, beside=beside)
