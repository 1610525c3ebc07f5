"""A page that scrolls vertically if the window is too low for it."""

from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from glutestretch.kit.scroll_bar import SlimScrollBar

_STEPS = {0x01000013: 2, 0x01000015: 1, 0x01000016: 4, 0x01000017: 3, 0x01000010: 5, 0x01000011: 6}
"""Qt.Key of Up, Down, Page Up, Page Down, Home and End, with their QAbstractSlider actions"""


class ScrollPage(QScrollArea):
    """A frameless scroll area whose page takes the full width, and which follows the focus.

    Signals:
        resized: The visible area has another size.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Calling viewport() on Qt's own would make PySide6 load all widget classes for its type.
        self.setViewport(QWidget())
        self.setFrameStyle(QFrame.Shape.NoFrame.value)
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", 0)  # NoFocus and ScrollBarAlwaysOff, without loading Qt
        self.setProperty("horizontalScrollBarPolicy", 1)
        self.setVerticalScrollBar(SlimScrollBar())
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to the control that got the focus, even if it came from outside the page."""
        page = self.widget()
        if now is not None and page is not None and page.isAncestorOf(now):
            self._scroll_to(now)

    def _scroll_to(self, control: QWidget) -> None:
        """Show all of a control, and not only where its text is written, if there is room."""
        self.ensureWidgetVisible(control)
        page, room, height = self.widget(), self.viewport().height(), control.height()
        if page is not None and height <= room:
            top = control.mapTo(page, QPoint()).y()
            bar = self.verticalScrollBar()
            bar.setValue(min(max(bar.value(), top + height - room), top))

    def focus_on(self, control: QWidget) -> None:
        """Focus a control that may be new, and scroll to it once it is laid out."""
        control.setFocus()
        QTimer.singleShot(0, control, partial(self._scroll_to, control))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Emit ``resized``."""
        super().resizeEvent(event)
        self.resized.emit()

    def take_key(self, key: int) -> bool:
        """Scroll if this is a key for scrolling; return whether it was used.

        Args:
            key: A value of ``Qt.Key``.
        """
        if key not in _STEPS or not self.verticalScrollBar().maximum():
            return False
        from PySide6.QtWidgets import QAbstractSlider  # noqa: PLC0415 - rarely needed

        self.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction(_STEPS[key]))
        return True
