"""Objects, signals, timers and files without Qt: the same questions are put to Qt's own."""

import sys

import pytest

from tests.support.processes import printed_by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux needs them")

QT = """
import os
from PySide6.QtCore import QCoreApplication
from glutestretch.kit.core import QObject, QSocketNotifier, QTimer, Signal
application = QCoreApplication([])
run, quit = application.exec, application.quit
"""
PLAIN = """
import os
from glutestretch.kit import plain_core
plain_core.stand_in()
from glutestretch.kit.core import QObject, QSocketNotifier, QTimer, Signal
loop = plain_core.Loop.own()
run, quit = loop.run, loop.quit
"""
SIGNALS = """
class Bell(QObject):
    rung = Signal(str, int)
    passed_on = Signal(str, int)

class Listener(QObject):
    def all(self, *said): print("all", said)
    def both(self, who, times): print("both", who, times)
    def first(self, who): print("first", who)
    def none(self): print("none")

bell, other, listener = Bell(), Bell(), Listener()
bell.rung.connect(bell.passed_on)
for slot in (listener.all, listener.both, listener.first, listener.none):
    bell.passed_on.connect(slot)
bell.passed_on.connect(lambda who: print("function", who))
other.rung.emit("nobody", 0)
bell.rung.emit("me", 3)
bell.passed_on.disconnect(listener.all)
bell.passed_on.disconnect(listener.both)
bell.rung.emit("you", 4)
"""
TIMERS = """
owner = QObject()
again, once, never = QTimer(owner), QTimer(owner), QTimer(owner)
times = []
def tick():
    times.append("again")
    if len(times) == 3:
        again.stop()
        QTimer.singleShot(0, owner, lambda: print("later", never.isActive()))
        QTimer.singleShot(60, quit)
again.setInterval(5)
again.timeout.connect(tick)
once.setSingleShot(True)
once.timeout.connect(lambda: print("once", once.isActive()))
never.setSingleShot(True)
never.timeout.connect(lambda: print("never"))
again.start()
once.start(1)
never.start(10)
never.start(100_000)
print(again.isActive(), once.isActive(), never.isActive())
run()
print(times, again.isActive(), once.isActive(), never.isActive())
"""
FILES = """
read, write = os.pipe()
heard = QSocketNotifier(read, QSocketNotifier.Type.Read)
can_write = QSocketNotifier(write, QSocketNotifier.Type.Write)
def say():
    can_write.setEnabled(False)
    print("can write", can_write.isEnabled())
    os.write(write, b"hello")
def hear():
    print(os.read(read, 10))
    heard.setEnabled(False)
    os.write(write, b"unheard")
    QTimer.singleShot(20, quit)
heard.activated.connect(hear)
can_write.activated.connect(say)
run()
print(heard.isEnabled(), os.read(read, 10))
"""
CHILDREN = """
parent = QObject()
child = QTimer(parent)
child.timeout.connect(lambda: print("a child that is gone"))
child.start(30)
print(child.parent() is parent)
parent.destroyed.connect(lambda: print("destroyed"))
parent.deleteLater()
QTimer.singleShot(60, quit)
run()
"""


@pytest.mark.parametrize("code", [SIGNALS, TIMERS, FILES, CHILDREN])
def test_they_do_as_qts_do(code: str) -> None:
    by_qt = printed_by(QT + code)
    assert by_qt
    assert printed_by(PLAIN + code) == by_qt


def test_what_a_slot_raises_ends_the_loop_and_no_qt_is_loaded() -> None:
    code = """
import sys
QTimer.singleShot(0, lambda: 1 / 0)
try:
    run()
except ZeroDivisionError:
    print("PySide6" in sys.modules)
"""
    assert printed_by(PLAIN + code) == "False"


def test_a_signal_of_the_system_calls_a_slot() -> None:
    code = """
import signal
loop.end_by((signal.SIGTERM,), lambda: (print("told"), quit()))
QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
run()
"""
    assert printed_by(PLAIN + code) == "told"
