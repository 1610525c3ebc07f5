"""Started by itself: a window that prints the moment of its first paint.

``first_paint.py bare`` shows an empty ``QMainWindow``, ``first_paint.py app`` runs the app's own
command line, and the windows of ``floor.py`` go by their names. With ``--focus`` the first paint
counts once the window manager has given the window the keyboard, too. With ``--leave`` the process
ends then; else it prints the moment, runs on, and hides the window when a line comes on the
standard input.
"""

import gc
import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6 import QtWidgets


def run_to_first_paint(application: "QtWidgets.QApplication") -> "QtWidgets.QMainWindow":
    """Turn the event loop until the window is painted, and has the keyboard if that is asked.

    No event is looked at from Python: that alone would load classes that a bare window
    does without. A window is exposed and painted in the same turn.
    """
    from PySide6 import QtWidgets  # noqa: PLC0415
    from PySide6.QtCore import QEventLoop  # noqa: PLC0415

    (window,) = (
        widget
        for widget in application.topLevelWidgets()
        if isinstance(widget, QtWidgets.QMainWindow)
    )
    handle = window.windowHandle()
    while not handle.isExposed() or ("--focus" in sys.argv and not handle.isActive()):
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return window


def run(application: "QtWidgets.QApplication") -> int:
    """Report the first paint, then be an idle app whose window can be hidden."""
    window = run_to_first_paint(application)
    moment = time.monotonic()
    if "--leave" in sys.argv:
        os._exit(0)
    print(moment, flush=True)
    from PySide6.QtCore import QSocketNotifier  # noqa: PLC0415

    def hide() -> None:
        notifier.setEnabled(False)
        window.hide()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)
    notifier.activated.connect(hide)
    return type(application).exec()


def _run_floor(what: str) -> int:
    """Show a window that has something of the first screen, and run until the end."""
    if what == "cached":
        from glutestretch.app.later_modules import LaterModules  # noqa: PLC0415
        from glutestretch.app.quick_enums import make_enums_quickly  # noqa: PLC0415
        from glutestretch.app.start_cache import StartCache  # noqa: PLC0415

        gc.disable()
        make_enums_quickly()
        with StartCache(f"{os.environ['XDG_DATA_HOME']}/floor.cache") as cache, LaterModules():
            from PySide6 import QtWidgets  # noqa: PLC0415
        if cache.misses and "--leave" not in sys.argv:
            cache.save()
    from PySide6 import QtWidgets  # noqa: PLC0415

    from tests.bench.floor import show  # noqa: PLC0415

    application = QtWidgets.QApplication(sys.argv[:1])
    window = show(what)
    status = run(application)
    del window
    return status


def main(what: str) -> int:
    """Show a window and run until the process is ended."""
    if what not in {"bare", "app"}:
        return _run_floor(what)
    if what == "bare":
        from PySide6 import QtWidgets  # noqa: PLC0415

        application = QtWidgets.QApplication(sys.argv[:1])
        window = QtWidgets.QMainWindow()
        window.show()
        return run(application)
    from glutestretch import __main__ as app  # noqa: PLC0415

    make = app._application

    def made(kind: "type[QtWidgets.QApplication]") -> "QtWidgets.QApplication":
        application = make(kind)
        application.exec = lambda: run(application)  # type: ignore[method-assign]
        return application

    app._application = made
    return app.main([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
