"""What ``kit.core`` offers in a process without Qt: objects, signals, timers, and an event loop.

They have the names and the behaviour of the Qt classes they stand in for, as far as this app uses
them; ``tests/kit/test_plain_core.py`` asks both the same. Nothing here wakes the processor unless
a file can be read or written, or a timer has run out.
"""

import heapq
import os
import selectors
import signal
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import Enum
from itertools import count
from typing import Any, ClassVar

stands_in = False
"""Whether this process has no Qt, and ``kit.core`` offers what is here."""

_VARIABLE_ARGUMENTS = 0x04


def stand_in() -> None:
    """Let ``kit.core`` offer these classes; call it before that is imported."""
    global stands_in  # noqa: PLW0603 - it is the process's
    stands_in = True


class SignalInstance:
    """The signal of one object."""

    def __init__(self) -> None:
        self._slots: list[tuple[Any, int]] = []

    def connect(self, slot: Any) -> None:  # noqa: ANN401 - a function, or another signal
        """Call this slot from now on, or emit this signal; arguments it does not take are left out.

        Args:
            slot: A callable or a ``SignalInstance``.
        """
        self._slots.append((slot, _most_arguments(slot)))

    def disconnect(self, slot: Any) -> None:  # noqa: ANN401
        """Call this slot no more.

        Raises:
            RuntimeError: If it was not connected.
        """
        for at, (connected, _) in enumerate(self._slots):
            if connected == slot:
                del self._slots[at]
                return
        raise RuntimeError(repr(slot))

    def emit(self, *arguments: object) -> None:
        """Call every slot, in the order they were connected."""
        for slot, most in tuple(self._slots):
            emit = slot.emit if isinstance(slot, SignalInstance) else slot
            emit(*arguments[:most])


def _most_arguments(slot: Any) -> int:  # noqa: ANN401
    """Return how many arguments a function takes by position at most; many where it is unknown."""
    bound = getattr(slot, "__self__", None) is not None
    code = getattr(getattr(slot, "__func__", slot), "__code__", None)
    if code is None or code.co_flags & _VARIABLE_ARGUMENTS:
        return sys.maxsize
    return int(code.co_argcount) - bound


class Signal:
    """Declares a signal in the body of a class."""

    def __init__(self, *_types: object) -> None:
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn under which name it stands."""
        self._name = name

    def __get__(self, owner: Any, kind: type) -> SignalInstance:  # noqa: ANN401
        """Return the signal of one object."""
        there = vars(owner)
        if self._name not in there:
            there[self._name] = SignalInstance()
        found: SignalInstance = there[self._name]
        return found


class QObject:
    """Keeps its children alive as long as it lives itself.

    Signals:
        destroyed: It is gone.
    """

    destroyed = Signal()

    def __init__(self, parent: "QObject | None" = None) -> None:
        self._parent: QObject | None = None
        self._children: list[QObject] = []
        if parent is not None:
            self.setParent(parent)

    def setParent(self, parent: "QObject | None") -> None:
        """Belong to another object from now on."""
        if self._parent is not None:
            self._parent._children.remove(self)  # noqa: SLF001 - the same class
        self._parent = parent
        if parent is not None:
            parent._children.append(self)  # noqa: SLF001

    def parent(self) -> "QObject | None":
        """Return what it belongs to."""
        return self._parent

    def deleteLater(self) -> None:
        """Put it away in the next turn of the event loop, with its children."""
        QTimer.singleShot(0, self._delete)

    def _delete(self) -> None:
        for child in tuple(self._children):
            child._delete()  # noqa: SLF001
        self._put_away()
        self.setParent(None)
        self.destroyed.emit()

    def _put_away(self) -> None:
        """Stop what would outlive it."""


class Loop:
    """Waits for files and timers, and for signals of the system."""

    _one: "ClassVar[Loop | None]" = None

    def __init__(self) -> None:
        self._files = selectors.DefaultSelector()
        self._slots: dict[int, dict[int, Callable[[], object]]] = {}
        self._timers: list[tuple[float, int, QTimer]] = []
        self._numbers = count()
        self._running = False

    @classmethod
    def own(cls) -> "Loop":
        """Return the loop of this process."""
        if cls._one is None:
            cls._one = cls()
        return cls._one

    def run(self) -> None:
        """Wait and call until ``quit`` is called; what a slot raises ends it."""
        self._running = True
        while self._running:
            for key, events in self._files.select(self._patience()):
                for event in (selectors.EVENT_READ, selectors.EVENT_WRITE):
                    slot = self._slots.get(key.fd, {}).get(event)
                    if events & event and slot and self._running:
                        slot()
            self._ring()

    def quit(self) -> None:
        """End ``run`` once the present slot has returned."""
        self._running = False

    def end_by(self, numbers: Iterable[int], end: Callable[[], object]) -> None:
        """Call a slot when one of these signals of the system arrives."""
        told, tells = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)

        def take() -> None:
            with suppress(OSError):
                os.read(told, 64)
            end()

        signal.set_wakeup_fd(tells, warn_on_full_buffer=False)
        for number in numbers:
            signal.signal(number, lambda *_: None)
        self.watch(told, selectors.EVENT_READ, take)

    def watch(self, file: int, event: int, slot: Callable[[], object]) -> None:
        """Call the slot whenever the file can be read or written."""
        self._slots.setdefault(file, {})[event] = slot
        self._register(file)

    def leave(self, file: int, event: int) -> None:
        """Watch a file no more for this."""
        if self._slots.get(file, {}).pop(event, None):
            self._register(file)

    def _register(self, file: int) -> None:
        with suppress(KeyError, ValueError, OSError):
            self._files.unregister(file)
        if wanted := sum(self._slots[file]):
            self._files.register(file, wanted)
        else:
            del self._slots[file]

    def start(self, timer: "QTimer", moment: float) -> int:
        """Let a timer run out at a moment of the monotonic clock; return the number of the wait."""
        number = next(self._numbers)
        heapq.heappush(self._timers, (moment, number, timer))
        return number

    def _patience(self) -> float | None:
        """Return how long to wait at most; None if nothing but files is waited for."""
        while self._timers and not self._timers[0][2].waits(self._timers[0][1]):
            heapq.heappop(self._timers)
        if not self._timers:
            return None
        return max(0.0, self._timers[0][0] - time.monotonic())

    def _ring(self) -> None:
        """Let the timers run out that are due now; what they start comes in a later turn."""
        now, last = time.monotonic(), next(self._numbers)
        later: list[tuple[float, int, QTimer]] = []
        while self._running and self._timers and self._timers[0][0] <= now:
            moment, number, timer = heapq.heappop(self._timers)
            if number > last:
                later.append((moment, number, timer))
            elif timer.waits(number):
                timer.ring()
        for one in later:
            heapq.heappush(self._timers, one)


class QTimer(QObject):
    """Emits ``timeout`` after some milliseconds, again and again or once."""

    timeout = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._milliseconds = 0
        self._once = False
        self._number: int | None = None

    def setSingleShot(self, once: bool) -> None:  # noqa: FBT001 - as Qt has it
        """Choose whether it runs once."""
        self._once = once

    def setInterval(self, milliseconds: int) -> None:
        """Choose how long it runs."""
        self._milliseconds = milliseconds

    def start(self, milliseconds: int | None = None) -> None:
        """Run from now on, for so long or as long as before."""
        if milliseconds is not None:
            self._milliseconds = milliseconds
        self._number = Loop.own().start(self, time.monotonic() + self._milliseconds / 1000)

    def stop(self) -> None:
        """Run no more."""
        self._number = None

    def isActive(self) -> bool:
        """Return whether it runs."""
        return self._number is not None

    def waits(self, number: int) -> bool:
        """Return whether this is the wait that still counts."""
        return self._number == number

    def ring(self) -> None:
        """Run out."""
        self._number = None
        if not self._once:
            self.start()
        self.timeout.emit()

    def _put_away(self) -> None:
        self.stop()

    @staticmethod
    def singleShot(milliseconds: int, *context_and_slot: Any) -> None:  # noqa: ANN401
        """Call a slot once after so long.

        Args:
            milliseconds: How long.
            context_and_slot: The slot, after the object it belongs to if there is one.
        """
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(context_and_slot[-1])
        timer.start(milliseconds)


class QSocketNotifier(QObject):
    """Emits ``activated`` whenever a file can be read, or written."""

    activated = Signal()

    class Type(Enum):
        """What is waited for."""

        Read = selectors.EVENT_READ
        Write = selectors.EVENT_WRITE

    def __init__(self, file: int, kind: Type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._event = kind.value
        self._enabled = False
        self.setEnabled(True)

    def setEnabled(self, enabled: bool) -> None:  # noqa: FBT001 - as Qt has it
        """Wait from now on, or no more."""
        if enabled == self._enabled:
            return
        self._enabled = enabled
        if enabled:
            Loop.own().watch(self._file, self._event, self.activated.emit)
        else:
            Loop.own().leave(self._file, self._event)

    def isEnabled(self) -> bool:
        """Return whether it waits."""
        return self._enabled

    def _put_away(self) -> None:
        self.setEnabled(False)
