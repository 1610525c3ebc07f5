"""A small window that shows a reminder where neither the desktop nor the main window does."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.desktop.notification import Notification
from glutestretch.kit.announce import say
from glutestretch.kit.message_bar import MessageBar
from glutestretch.kit.theme import GAP, text_factor

_WIDTH = 440
_EDGE = 4 * GAP
_TITLE_BAR = 10 * GAP
"""Room for what the desktop puts above a window, which is not known before."""
_FLAGS = Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint


class ReminderWindow(QWidget):
    """Stands in the lower corner above other windows, and leaves the keyboard where it is.

    Args:
        notification: What it says, and its buttons.
        answer: Takes the action of the button that is pressed.
        dismiss: Called when it is closed without an answer.
        place: The part of the screen that is free for windows.
    """

    def __init__(
        self,
        notification: Notification,
        answer: Callable[[str], object],
        dismiss: Callable[[], object],
        place: QRect,
    ) -> None:
        super().__init__(None, _FLAGS)
        self._dismiss = dismiss
        self._place = place
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(notification.title)
        start, *others = notification.buttons
        self.notice = MessageBar(
            notification.sentence,
            "reminder",
            start.label,
            partial(answer, start.action),
            dismiss,
            self,
            tuple((button.label, partial(answer, button.action)) for button in others),
        )
        self.notice.ui.action_button.set_kind("primary")
        self.notice.ui.close_button.hide()  # the window has one of its own
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._lines.addWidget(self.notice)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()  # not a button, which would take what the user is typing for an answer
        self._fit()
        self.show()
        say(self, self.notice.sentence)

    def put_away(self) -> None:
        """Take it off the screen, for good."""
        self.hide()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Take the room that the words need, also at another text size."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Being closed by the desktop is no answer."""
        event.accept()
        self._dismiss()

    def _fit(self) -> None:
        room = self._place.size() - QSize(2 * _EDGE, 2 * _EDGE)
        width = min(round(_WIDTH * text_factor()), room.width())
        lines = self._lines
        wraps = lines.hasHeightForWidth()
        high = lines.totalHeightForWidth(width) if wraps else lines.totalSizeHint().height()
        size = QSize(width, min(high, room.height()))
        self.setFixedSize(size)
        corner = self._place.bottomRight() - QPoint(_EDGE, _EDGE + _TITLE_BAR)
        self.move(corner.x() - size.width(), corner.y() - size.height())
