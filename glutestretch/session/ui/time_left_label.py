"""How long still, in as many words as there is room for."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from glutestretch.kit.theme import Size, face, restyles


class TimeLeftLabel(QWidget):
    """One line at the right, hidden while nothing runs or no words fit.

    It grows with its words but does not shrink with them, so that what lies beside it stays. The
    label within is in no layout: other words of the same size cost nothing but their painting.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._variants: tuple[str, ...] = ()
        self._scale = 1.0
        self._most = 0
        self._size = QSize()
        self.hide()

    @property
    def text(self) -> str:
        """The words that are shown, or would be if there was room."""
        return self._label.text()

    def show_variants(self, variants: tuple[str, ...]) -> None:
        """Show the first of these texts that fits; the longest comes first, none hides it."""
        begins = not self._variants
        self._variants = variants
        if begins:
            alignments = QtCore.Qt.AlignmentFlag
            self._label.setAlignment(alignments.AlignRight | alignments.AlignVCenter)
            self._start_over()
        else:
            self._choose()

    def set_most(self, pixels: int) -> None:
        """Set the largest width it may take."""
        if pixels != self._most:
            self._most = pixels
            self._start_over()

    def magnify(self, scale: float) -> None:
        """Scale the text by this factor, as the big view does."""
        if scale != self._scale:
            self._scale = scale
            self._start_over()

    def sizeHint(self) -> QSize:
        """Return the size of the longest words since the session began."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """Return the same size: the words never wrap."""
        return self._size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the label all the room."""
        super().resizeEvent(event)
        self._label.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Choose again after a change of text size."""
        super().changeEvent(event)
        if restyles(event):
            self._start_over()

    def _start_over(self) -> None:
        """Choose anew, in a size of its own."""
        if self._variants:
            self._label.setFont(face(self, Size.SMALL * self._scale))
            self._size = QSize()
            self._choose()

    def _choose(self) -> None:
        metrics = QFontMetrics(self._label.font())
        for text in self._variants:
            width = metrics.horizontalAdvance(text) + 1
            if width <= self._most:
                self._label.setText(text)
                if width > self._size.width():
                    self._size = QSize(width, self._label.sizeHint().height())
                    self.updateGeometry()
                self.show()
                return
        self.hide()
