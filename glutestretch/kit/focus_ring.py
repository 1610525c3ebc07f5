"""A focus ring that is visible unless a click brought the focus."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class FocusRing(_Base):
    """Mixin of controls that paint a focus ring.

    ``QFocusEvent.reason`` is not used: the first call makes PySide6 build the complete ``Qt``
    namespace, and with a window manager that would be before the first paint.

    Attributes:
        _ring: Whether the ring is visible while the control has the focus.
    """

    _ring = True

    @property
    def ring_shown(self) -> bool:
        """Whether the focus has not come by a press of the mouse."""
        return self._ring

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hide the ring, because a mouse press brings the focus too."""
        self._ring = False
        self.update()
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a press once the focus moves elsewhere in the window.

        The window keeps its focus widget while it is inactive or a menu is open.
        """
        if self.window().focusWidget() is not self:
            self._ring = True
        super().focusOutEvent(event)


def came_by_itself(event: QFocusEvent) -> bool:
    """Return whether the app or a window that opened brought the focus, not the user."""
    reasons = QtCore.Qt.FocusReason
    return event.reason() in {
        reasons.ActiveWindowFocusReason,
        reasons.OtherFocusReason,
        reasons.NoFocusReason,
    }


def focus_harmless(control: QWidget) -> None:
    """Give the focus to a control, or to the next one in tab order that is harmless to press."""
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
