"""Prescriptions that are dropped onto the window."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from glutestretch.prescriptions.engine import is_prescription


class FileDrop(QObject):
    """Lets a widget take a prescription that is dragged onto it; other files are none of it.

    Signals:
        dropped: The path of the file.
    """

    dropped = Signal(str)

    def __init__(self, onto: QWidget | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if onto is not None:
            onto.setAcceptDrops(True)
            onto.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a prescription, and nothing else."""
        kind = event.type()
        if kind not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        if isinstance(event, QDropEvent) and (path := _prescription(event.mimeData())):
            event.acceptProposedAction()
            if kind is QEvent.Type.Drop:
                self.dropped.emit(path)
        else:
            event.ignore()
        return True


def _prescription(data: QMimeData) -> str:
    """Return the path of the one prescription that is dragged; empty if it is anything else."""
    urls = data.urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return path if is_prescription(path) else ""
