"""Lets the user choose a printer for pages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from glutestretch.kit.paper import Pages
from glutestretch.kit.translation import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class _Job(QObject):
    """Pages on their way to a printer."""

    def __init__(self, pages: Pages, printer: "QPrinter", parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._printer = printer

    def print(self) -> None:
        """Print them."""
        self._pages.print_on(self._printer, self._printer.resolution())


def ask_how_to_print(pages: Pages, over: QWidget) -> str:
    """Let the user print pages; return in a sentence why that cannot be, or nothing.

    Args:
        pages: The pages.
        over: The window over which the question comes.
    """
    try:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415
    except ImportError:
        return tr("Qt cannot print here; please save it as PDF and print that.")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(pages.title)
    asking = QPrintDialog(printer, over)
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asking.accepted.connect(_Job(pages, printer, asking).print)
    QDialog.open(asking)
    return ""
