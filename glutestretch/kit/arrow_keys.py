"""Which arrow key leads ahead: the one that points where lines lead."""

from PySide6.QtWidgets import QWidget

_LEFT, _RIGHT = 0x01000012, 0x01000014
"""Qt.Key.Key_Left and Key_Right"""


def arrow_keys(widget: QWidget) -> tuple[int, int]:
    """Return the codes of the arrow keys that lead ahead and back in a widget's language."""
    return (_LEFT, _RIGHT) if widget.isRightToLeft() else (_RIGHT, _LEFT)
