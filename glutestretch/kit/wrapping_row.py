"""A row that wraps, and takes no more height than its lines."""

from PySide6.QtCore import Qt

from glutestretch.kit.flow_layout import FlowLayout


class WrappingRow(FlowLayout):
    """A flow that leaves spare room to others."""

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more than is needed."""
        return Qt.Orientation(0)
