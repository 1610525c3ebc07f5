"""A row that wraps and is no higher than its lines."""

from PySide6.QtCore import Qt

from glutestretch.kit.flow_layout import FlowLayout


class WrappingRow(FlowLayout):
    """A flow layout that leaves spare space to others."""

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more space than needed."""
        return Qt.Orientation(0)
