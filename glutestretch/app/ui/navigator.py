"""Which page of the window is shown, apart from what a session is doing."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from glutestretch.kit.record import Record


class _Opened(Record):
    """A page that lies over others, and what had the keyboard before it."""

    page: QWidget
    focus: QWidget | None


class Navigator(QStackedWidget):
    """The pages of the window: one that the app's doings call for, and those opened over it.

    The page below follows from the session: its step, a pain, its end. Another of these comes
    up at once, whatever lies over it. A page that the user opens lies over it until the user
    goes back, while the session below goes on.

    Args:
        below: The first page below.
        parent: What owns it.
    """

    def __init__(self, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = below
        self._opened: list[_Opened] = []
        self.addWidget(below)
        self.widgetRemoved.connect(self._forget_removed)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._opened[-1].page if self._opened else self._below

    @property
    def is_over(self) -> bool:
        """Whether a page lies over the one that the session calls for."""
        return bool(self._opened)

    def put_below(self, page: QWidget) -> None:
        """Let this be the page below; another one than before is shown at once.

        Who shows it gives it the keyboard.
        """
        if page is not self._below:
            self._below = page
            self._opened.clear()
        self._show()

    def open(self, page: QWidget) -> None:
        """Show a page over the others and give it the keyboard, where a press is harmless.

        One that is open already comes to the top again, with those above it closed.
        """
        for number, opened in enumerate(self._opened):
            if opened.page is page:
                del self._opened[number + 1 :]
                break
        else:
            self._opened.append(_Opened(page, self.window().focusWidget()))
        self._show()
        self._focus(page)

    def back(self) -> bool:
        """Close the page on top and give the keyboard back; return whether there was one."""
        if not self._opened:
            return False
        closed = self._opened.pop()
        self._show()
        self._focus(closed.focus)
        return True

    def close_opened(self) -> None:
        """Show the page below; who asks for it gives it the keyboard."""
        self._opened.clear()
        self._show()

    def hasHeightForWidth(self) -> bool:
        """Need no height of their own: the pages scroll, and so give way to the notices above."""
        return False

    def _show(self) -> None:
        if self.indexOf(self.page) < 0:
            self.addWidget(self.page)
        self.setCurrentWidget(self.page)

    def _focus(self, control: QWidget | None) -> None:
        from shiboken6 import isValid  # noqa: PLC0415

        from glutestretch.kit.focus_ring import focus_harmless  # noqa: PLC0415

        usable = control is not None and isValid(control) and control.isVisible()
        focus_harmless(control if control is not None and usable else self.page)

    def _forget_removed(self) -> None:
        """Show what lay under a page that was taken out or deleted."""
        from shiboken6 import isValid  # noqa: PLC0415

        left = [one for one in self._opened if isValid(one.page) and self.indexOf(one.page) >= 0]
        if len(left) < len(self._opened):
            self._opened = left
            self._show()
