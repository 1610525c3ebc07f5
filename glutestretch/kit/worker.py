"""Work for a worker thread."""

from collections.abc import Callable

from PySide6.QtCore import QThreadPool


def in_worker(work: Callable[[], None]) -> None:
    """Do something in a worker thread, and forget it then.

    A ``QRunnable`` would never be freed: it belongs to the pool once it has been started, and so
    does what it holds (PySide6 6.11).

    Args:
        work: What is done. It tells by the signal of an object that lives on: then the slot is
            called in that object's thread.
    """
    workers = QThreadPool.globalInstance()
    workers.setExpiryTimeout(-1)  # otherwise each thread wakes up once more after 30 s
    workers.start(work)
