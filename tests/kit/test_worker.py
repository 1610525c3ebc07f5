"""What is done in a worker thread tells in the thread of whom it tells, and leaves nothing."""

import gc
import threading
import weakref
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from glutestretch.kit.worker import in_worker
from tests.support.app_rig import settle


class Work:
    """Something to do."""

    def do(self, desk: "Desk") -> None:
        """Do it, and tell."""
        desk.done.emit(self, threading.get_ident())


class Desk(QObject):
    """Hears of what was done."""

    done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.did: list[int] = []
        self.heard: set[int] = set()
        self.done.connect(self._hear)

    def _hear(self, work: Work, thread: int) -> None:
        assert isinstance(work, Work)
        self.did.append(thread)
        self.heard.add(threading.get_ident())


def test_it_is_done_elsewhere_and_forgotten(qapp: QApplication) -> None:
    desk, left = Desk(), []
    for _ in range(50):
        work = Work()
        left.append(weakref.ref(work))
        in_worker(partial(work.do, desk))
    del work
    settle()
    gc.collect()
    here = threading.get_ident()
    assert len(desk.did) == 50
    assert here not in desk.did
    assert desk.heard == {here}
    assert [one for one in left if one() is not None] == []
    del qapp
