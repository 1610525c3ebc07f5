"""Where the keyboard is: a ring that is seen unless a click brought the focus."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class FocusRing(_Base):
    """What controls that paint a ring have in common.

    No event is asked for the reason of the focus: the first to ask has Python build the whole
    ``Qt`` namespace, and with a window manager that is before the first paint.

    Attributes:
        _ring: Whether the ring is to be seen while the control has the focus.
    """

    _ring = True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hide the ring: a press brings the focus, too."""
        self._ring = False
        self.update()
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a press once the focus goes elsewhere in the window.

        Where the window or a menu came or went, the focus within the window stayed.
        """
        if self.window().focusWidget() is not self:
            self._ring = True
        super().focusOutEvent(event)


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
