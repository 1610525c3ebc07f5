"""Where the keyboard is: a ring that is seen unless a click brought the focus."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class FocusRing(_Base):
    """What controls that paint a ring have in common.

    Attributes:
        _ring: Whether the ring is to be seen while the control has the focus.
    """

    _ring = True
    _was_seen = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring unless the focus came with a click.

        A window that comes to the front leaves the ring as it was. Before it is on the screen
        nothing is asked of the event, which would slow down the first paint.
        """
        window = self.window().windowHandle()
        self._was_seen = window is not None and window.isExposed()
        if self._was_seen and not _of_the_window(event):
            self._ring = event.reason() is not QtCore.Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a click once the focus goes elsewhere in the window."""
        if self._was_seen and not _of_the_window(event):
            self._ring = True
        super().focusOutEvent(event)


def _of_the_window(event: QFocusEvent) -> bool:
    """Whether the window or a menu came or went, and the focus within it stayed."""
    reasons = QtCore.Qt.FocusReason
    return event.reason() in {reasons.ActiveWindowFocusReason, reasons.PopupFocusReason}


def came_by_itself(event: QFocusEvent) -> bool:
    """Whether not the user brought the focus, but a window that opened, or the app."""
    reasons = QtCore.Qt.FocusReason
    return event.reason() in {
        reasons.ActiveWindowFocusReason,
        reasons.OtherFocusReason,
        reasons.NoFocusReason,
    }


def focus_harmless(control: QWidget) -> None:
    """Give the keyboard to a control, or to the next in Tab's order that is harmless to press."""
    after: QWidget | None = control
    while after is not None and not _is_harmless(after):
        after = after.nextInFocusChain()
        if after is control:
            return
    if after is not None:
        after.setFocus()


def _is_harmless(control: QWidget) -> bool:
    by_tab = control.focusPolicy().value & 1
    usable = control.isVisible() and control.isEnabled() and not control.focusProxy()
    return bool(by_tab and usable and not control.property("consequence"))
