"""What is said above the pages of the main window, one notice below another."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.theme import TARGET

if TYPE_CHECKING:
    from glutestretch.desktop.notification import Notification
    from glutestretch.kit.message_bar import MessageBar


class NoticeArea(ScrollPage):
    """Shows notices, and scrolls where they need more height than it is given.

    Args:
        before: The control that the keyboard comes to before the notices.
        parent: The Qt parent.

    Signals:
        noticed: A sentence to be read out once what is being said is over.
        over: What that sentence tells is over.
        crowded: A notice has come or gone, or needs other room; the owner calls ``fit``.
        reminder_dismissed: The reminder that was shown here is not wanted.
    """

    noticed = Signal(str)
    over = Signal(str)
    crowded = Signal()
    reminder_dismissed = Signal()

    def __init__(self, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._used = False
        self._shelf = QWidget()
        self._shelf.setObjectName("page")
        self._column = QVBoxLayout(self._shelf)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setWidget(self._shelf)
        self.hide()
        self._shelf.installEventFilter(self)

    @property
    def shown(self) -> "list[MessageBar]":
        """The notices that stand here."""
        from glutestretch.kit.message_bar import MessageBar  # noqa: PLC0415

        bars = self._shelf.findChildren(MessageBar)
        return [notice for notice in bars if not notice.isHidden()]

    def say(
        self,
        sentence: str,
        topic: str = "",
        action: str = "",
        act: Callable[[], object] | None = None,
        dismiss: Callable[[], object] | None = None,
        more: tuple[tuple[str, Callable[[], object]], ...] = (),
    ) -> None:
        """Show a sentence; one that stands there already is not repeated."""
        from glutestretch.kit.message_bar import MessageBar  # noqa: PLC0415

        for shown in self.shown:
            if shown.sentence == sentence:
                return
        self._used = True
        notice = MessageBar(sentence, topic, action, act, dismiss, self.window(), more)
        stops = (notice.ui.action_button, *notice.more_buttons, notice.ui.close_button)
        notice.left.connect(partial(self.over.emit, sentence))
        self.add(notice, stops)
        self.noticed.emit(sentence)

    def add(self, bar: QWidget, stops: Sequence[QWidget]) -> None:
        """Show a bar below those that stand there.

        Args:
            bar: What to show.
            stops: What in it takes the focus, in reading order.
        """
        above = self.shown
        before: QWidget = above[-1].ui.close_button if above else self._before
        for stop in stops:
            self.setTabOrder(before, stop)
            before = stop
        self._column.addWidget(bar)
        bar.show()  # else it would count as hidden until the layout has its turn
        self.crowded.emit()  # a layout in a hidden area asks for no turn

    def remind(self, notification: "Notification", answer: Callable[[str], object]) -> None:
        """Show a reminder, where the desktop shows none; keep the focus."""
        self.clear("reminder")
        window = self.window()
        start, *others = notification.buttons
        sentence, topic = notification.sentence, "reminder"
        act, dismiss = partial(answer, start.action), self.reminder_dismissed.emit
        more = tuple((button.label, partial(answer, button.action)) for button in others)
        self.say(sentence, topic, start.label, act, dismiss, more)
        from glutestretch.kit.message_bar import show_over_dialogs  # noqa: PLC0415

        show_over_dialogs(window, sentence, topic, start.label, act, dismiss, more)
        QApplication.alert(window)

    def clear(self, topic: str) -> None:
        """Take the notices on a topic away, also those in dialogs."""
        if not self._used:
            return
        from glutestretch.kit.message_bar import MessageBar  # noqa: PLC0415

        for notice in self.window().findChildren(MessageBar):
            if notice.topic == topic:
                notice.leave()

    def fit(self, width: int, most: int) -> None:
        """Take the height that the notices need.

        Args:
            width: The width that they will have; that of a hidden area is old.
            most: The greatest height, in pixels.
        """
        shown = not self._column.isEmpty()
        if shown:
            for notice in self.shown:
                notice.fit(width)
            needed = self._column.totalHeightForWidth(width)
            self.setFixedHeight(min(needed, max(TARGET, most)))
        self.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when a notice comes, goes or needs other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.crowded.emit()
        return super().eventFilter(watched, event)
