"""An unobtrusive scroll bar."""

from PySide6 import QtWidgets
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar

from glutestretch.kit.paint import fill_round, placed, smooth_painter
from glutestretch.kit.theme import colours_of, mixed

_WIDTH = 10
_THUMB = 4


class SlimScrollBar(QScrollBar):
    """A vertical scroll bar painted as a thin rounded handle, without buttons or groove.

    Create it without a parent: resolving QScrollBar's overloaded constructors would load ``Qt``.
    """

    def sizeHint(self) -> QSize:
        """Return a narrow strip."""
        return QSize(_WIDTH, 4 * _WIDTH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the handle."""
        if self.maximum() <= self.minimum():
            return
        option = QtWidgets.QStyleOptionSlider()  # slow to load, and rarely needed
        self.initStyleOption(option)
        thumb = self.style().subControlRect(
            QtWidgets.QStyle.ComplexControl.CC_ScrollBar,
            option,
            QtWidgets.QStyle.SubControl.SC_ScrollBarSlider,
            self,
        )
        colours = colours_of(self)
        painter = smooth_painter(self)
        left = self.width() - _THUMB - 1
        box = QRectF(left, thumb.top() + 1, _THUMB, thumb.height() - 2)
        shade = mixed(colours.line, colours.secondary, 0.7 if self.underMouse() else 0.5)
        fill_round(painter, placed(self, box), _THUMB / 2, shade)
        painter.end()
