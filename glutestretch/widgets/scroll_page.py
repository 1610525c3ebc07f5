"""A page that scrolls up and down where the window is too low for it."""

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from glutestretch.widgets.scroll_bar import SlimScrollBar


class ScrollPage(QScrollArea):
    """A frameless scroll area whose page takes the full width and follows the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameStyle(QFrame.Shape.NoFrame.value)
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", 0)  # NoFocus and ScrollBarAlwaysOff, without loading Qt
        self.setProperty("horizontalScrollBarPolicy", 1)
        self.setVerticalScrollBar(SlimScrollBar(self))
