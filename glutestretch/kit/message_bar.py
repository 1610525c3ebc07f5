"""A message at the top of a page, with buttons to act on it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QVBoxLayout, QWidget

from glutestretch._built.message_bar import Ui_MessageBar
from glutestretch.kit.announce import say
from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.wrapping_row import WrappingRow

_EDGE = 28
_LEAST_SHARE = 1.7
_MOST_SHARE = 0.5
"""Of a dialog's height, for a message at its top."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class MessageBar(Card):
    """Stays until one of its buttons is pressed or its topic is over.

    Signals:
        left: It is not shown any more.
    """

    left = Signal()

    def __init__(
        self,
        sentence: str,
        topic: str = "",
        action: str = "",
        act: Callable[[], object] | None = None,
        dismiss: Callable[[], object] | None = None,
        parent: QWidget | None = None,
        more: tuple[tuple[str, Callable[[], object]], ...] = (),
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_MessageBar()
        self.ui.setupUi(self)
        self.sentence = sentence
        self.topic = topic
        self._act = act
        self._dismiss = dismiss
        self.ui.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.ui.action_button.setText(action)
        self._row = WrappingRow(self.ui.buttons)
        self._row.set_last_apart(True)
        self._row.addWidget(self.ui.action_button)
        self.ui.action_button.setVisible(bool(action))
        self.ui.action_button.clicked.connect(self._acted)
        self.ui.close_button.clicked.connect(self._dismissed)
        self.more_buttons = tuple(self._add(text, slot) for text, slot in more)
        self._row.addWidget(self.ui.close_button)
        for button in self.findChildren(Button):
            button.setAutoDefault(False)
        follow_layout(self)

    def _add(self, text: str, slot: Callable[[], object]) -> Button:
        """Add a further button."""
        button = Button(text, self)
        button.set_consequence("records")
        button.clicked.connect(self.leave)
        button.clicked.connect(slot)
        self._row.addWidget(button)
        return button

    def event(self, event: QEvent) -> bool:
        """Follow its width, and that of its buttons."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.fit(self.width())
        return done

    def fit(self, width: int) -> None:
        """Put the buttons below the sentence if they would leave it too little of this width.

        Who gives it its height does so first: otherwise that is the height of another layout, and
        is found to be wrong only when both have been seen.
        """
        wide = self.ui.buttons.sizeHint().width() * _LEAST_SHARE < width
        layout = self.ui.MessageBar_layout
        layout.setDirection(_BESIDE if wide else _BELOW)
        layout.setStretch(0, int(wide))  # below one another, neither wants more than its height

    def _acted(self) -> None:
        self.leave()
        if self._act:
            self._act()

    def _dismissed(self) -> None:
        self.leave()
        if self._dismiss:
            self._dismiss()

    def leave(self) -> None:
        """Go, as its topic is over."""
        self.hide()
        self.deleteLater()
        self.left.emit()


class _Strip(ScrollPage):
    """A message at the top of a dialog; it scrolls where the dialog is too low for all of it."""

    def __init__(self, notice: MessageBar, edge: int, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog, self._notice = dialog, notice
        self._page = page = QWidget()
        page.setObjectName("page")
        self._lines = QVBoxLayout(page)
        self._lines.setContentsMargins(edge, edge // 2, edge, 0)
        self._lines.addWidget(notice)
        self.setWidget(page)
        page.installEventFilter(self)
        dialog.installEventFilter(self)
        self.resized.connect(self._fit)
        notice.left.connect(self._leave)

    def _leave(self) -> None:
        """Go with the message."""
        self._dialog.removeEventFilter(self)
        self._page.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _fit(self) -> None:
        """Take the height that the message needs, up to a share of the dialog's."""
        width = self.width()
        self._notice.fit(width - 2 * self._lines.contentsMargins().left())
        needed = self._lines.totalHeightForWidth(width)
        self.setFixedHeight(min(needed, round(_MOST_SHARE * self._dialog.height())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the message needs, and the size of the dialog."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)


def show_over_dialogs(
    window: QWidget,
    sentence: str,
    topic: str,
    action: str,
    act: Callable[[], object],
    dismiss: Callable[[], object],
    more: tuple[tuple[str, Callable[[], object]], ...],
) -> None:
    """Show a message at the top of each open dialog of a window, without moving the focus."""
    for dialog in window.findChildren(QDialog):
        layout = dialog.layout()
        if dialog.isVisible() and isinstance(layout, QBoxLayout):
            edge = max(0, _EDGE - layout.contentsMargins().left())
            notice = MessageBar(sentence, topic, action, act, dismiss, more=more)
            strip = _Strip(notice, edge, dialog)
            layout.insertWidget(0, strip)
            strip.show()
            say(dialog, sentence)
