"""Started by itself: a window that prints the moment of its first paint.

``first_paint.py bare`` shows an empty ``QMainWindow``; ``first_paint.py app DIR`` runs the
app's own command line. ``--leave`` ends the process at the first paint. A line on the standard
input hides the window.
"""

import os
import sys
import time

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer


class Witness(QObject):
    """Prints the moment at which a window's first paint is on the screen."""

    def __init__(self, window: QtWidgets.QWidget, *, leave: bool) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event; what follows in the same turn belongs to it."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        moment = time.monotonic()
        if self._leave:
            os._exit(0)
        print(moment, flush=True)
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hide)

    def _hide(self) -> None:
        self._notifier.setEnabled(False)
        self._window.hide()
        print(time.monotonic(), flush=True)


def main(what: str, folder: str = "") -> int:
    """Show a window and run until the process is ended."""
    leave = "--leave" in sys.argv
    run = QtWidgets.QApplication.exec

    def watched_run(*_: object) -> int:
        (window,) = (
            widget
            for widget in QtWidgets.QApplication.topLevelWidgets()
            if isinstance(widget, QtWidgets.QMainWindow)
        )
        Witness(window, leave=leave)
        return run()

    if what == "bare":
        application = QtWidgets.QApplication(sys.argv[:1])
        window = QtWidgets.QMainWindow()
        window.show()
        return watched_run(application)
    QtWidgets.QApplication.exec = watched_run  # type: ignore[method-assign,assignment]
    from glutestretch.__main__ import main as app_main  # noqa: PLC0415

    return app_main(["--data-dir", folder] if folder else [])


if __name__ == "__main__":
    sys.exit(main(*(argument for argument in sys.argv[1:] if not argument.startswith("-"))))
