"""The controls of a session where they lie over its picture, and not below it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from glutestretch.kit.paint import draw_round, fill_round, smooth_painter
from glutestretch.kit.theme import CARD_RADIUS, GAP, colours_of

_MARGIN = 3 * GAP


class ControlBar(QWidget):
    """Lies over the lower edge of another widget, as high as its controls need.

    Args:
        over: The widget.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._controls = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._controls.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._controls.setSpacing(_MARGIN)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        over.installEventFilter(self)
        self.hide()

    def take(self, *controls: QWidget) -> None:
        """Hold these controls, beside or below one another, until another layout takes them."""
        for control in controls:
            self._controls.addWidget(control, 1 if control is controls[-1] else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the widget below."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place that there is by now."""
        super().showEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Follow the size of the controls."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return done

    def _place(self) -> None:
        width = max(0, self._over.width() - 2 * _MARGIN)
        directions, row = QBoxLayout.Direction, self._controls
        wide = [item.sizeHint().width() + _MARGIN for item in self._shown()]
        row.setDirection(
            directions.LeftToRight if sum(wide) + _MARGIN <= width else directions.TopToBottom
        )
        height = self._controls.heightForWidth(width)
        if height < 0:
            height = self._controls.sizeHint().height()
        top = self._over.height() - _MARGIN - height
        self.setGeometry(QRect(_MARGIN, max(0, top), width, height))
        self.raise_()

    def _shown(self) -> list[QLayoutItem]:
        items = map(self._controls.itemAt, range(self._controls.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the controls."""
        colours, radius = colours_of(self), CARD_RADIUS - _MARGIN // 2
        painter = smooth_painter(self)
        fill_round(painter, self.rect(), radius, colours.background)
        draw_round(painter, self.rect().adjusted(1, 1, -1, -1), radius, colours.line, 1.5)
        painter.end()
