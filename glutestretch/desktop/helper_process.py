"""A program of the app's own that runs beside it: watched, started again, and never waited for."""

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.kit.record import Record

NOT_STARTED = -1
"""Stands for the exit status of a program that could not be started."""
_ROOT = Path(__file__).resolve().parents[2]
ANSWER_SECONDS = 4.0
"""How long a program may take to answer when nothing else is said."""
_QUICK_TRIES = 2
_QUIT_MS = 1000


class Trouble(Record):
    """What its owner says of a program that ends although it is wanted.

    Attributes:
        by_status: The problem that goes with an exit status.
        otherwise: The problem that goes with every other status, and with a crash.
        final: The problem after which starting again does not help.
        waits: After how many seconds it is started again, the first time, the second and so on;
            the last one holds from then on.
        start_seconds: How long a start may take.
    """

    by_status: Mapping[int, str]
    otherwise: str
    final: str
    waits: tuple[float, ...]
    start_seconds: float = ANSWER_SECONDS


class HelperProcess(QObject):
    """Keeps the program running from ``open`` to ``close``, and talks with it.

    Each way go lines of JSON, a table each. ``{"ready": true}`` says that the program can do what
    it is for; what it was told before it ended is not made up for. One that does not answer in
    time is ended.

    Attributes:
        ready: Whether the program can do what it is for, as far as is known.

    Args:
        command: How the program is started.
        trouble: What to make of its end.
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        parent: The Qt parent.

    Signals:
        problem_changed: The program cannot do what it is for, or can again; an empty text if so.
            What passes within the first tries is not told.
        answered: What it said, a table.
        lost: It has ended although it is wanted; it will be started again where that may help.
    """

    problem_changed = Signal(str)
    answered = Signal(object)
    lost = Signal()

    def __init__(
        self,
        command: tuple[str, ...],
        trouble: Trouble,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._trouble = trouble
        self._clock = clock
        self._retry, self._overdue = alarms(self), alarms(self)
        self._process: QProcess | None = None
        self.ready = False
        self._tries = 0
        self._problem = ""
        self._read = b""
        self._over = False
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._quit)

    def open(self) -> None:
        """Start the program, unless it runs, starting it cannot help, or the app is at its end."""
        if self._over or self._process is not None or self._problem == self._trouble.final:
            return
        self._retry.cancel()
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setWorkingDirectory(str(_ROOT))
        process.readyReadStandardOutput.connect(partial(self._hear, process))
        process.finished.connect(partial(self._finished, process))
        process.finished.connect(process.deleteLater)
        process.errorOccurred.connect(partial(self._failed, process))
        process.start(self._command[0], list(self._command[1:]))
        self.expect_answer(self._trouble.start_seconds)

    def close(self) -> None:
        """Let the program end."""
        self._retry.cancel()
        self._forget()
        self._tries = 0

    @property
    def failing(self) -> bool:
        """Whether the last that was told is a problem."""
        return bool(self._problem)

    def wake(self) -> bool:
        """Start the program, unless it waits to be started again; return whether it runs."""
        if not self._tries:
            self.open()
        return self.running

    @property
    def running(self) -> bool:
        """Whether the program runs, and has not ended by itself since it was last ready."""
        return self._process is not None and not self._tries

    def tell(self, **command: object) -> None:
        """Say something to the program; lost if it does not run."""
        if self._process is not None:
            self._process.write(json.dumps(command).encode() + b"\n")

    def expect_answer(self, seconds: float = ANSWER_SECONDS) -> None:
        """End the program unless it says something within so many seconds."""
        self._overdue.at(self._clock.monotonic() + seconds, self._give_up)

    def expect_nothing(self) -> None:
        """Let the program be silent for as long as it likes."""
        self._overdue.cancel()

    # --- what the program says, or fails to say

    def _hear(self, process: QProcess) -> None:
        *lines, self._read = (self._read + process.readAllStandardOutput().data()).split(b"\n")
        if process is not self._process:
            return
        for line in lines:
            try:
                answer = json.loads(line)
            except ValueError:  # a library has written something of its own
                continue
            self.expect_nothing()
            if "ready" in answer:
                self.ready = True
                self._tries = 0
                self._tell_problem("")
            self.answered.emit(answer)

    def _give_up(self) -> None:
        """End a program that says nothing; what follows is as after a crash."""
        if self._process is not None:
            self._process.kill()

    def _finished(self, process: QProcess, code: int, how: QProcess.ExitStatus) -> None:
        if process is self._process:
            crashed = how == QProcess.ExitStatus.CrashExit
            self._ended(self._trouble.otherwise if crashed else self._problem_of(code))

    def _failed(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            process.deleteLater()
            if process is self._process:
                self._ended(self._problem_of(NOT_STARTED))

    def _problem_of(self, code: int) -> str:
        return self._trouble.by_status.get(code, self._trouble.otherwise)

    def _ended(self, problem: str) -> None:
        """Try again later; only what lasts is worth a word."""
        self._forget()
        waits, final = self._trouble.waits, self._trouble.final
        wait = waits[min(self._tries, len(waits) - 1)]
        self._tries += 1
        if problem == final or self._tries >= _QUICK_TRIES:
            self._tell_problem(problem)
        if problem != final:
            self._retry.at(self._clock.monotonic() + wait, self.open)
        self.lost.emit()

    def _forget(self) -> None:
        """Let the present process go; it ends with its commands."""
        self.expect_nothing()
        process, self._process = self._process, None
        self.ready = False
        self._read = b""
        if process is not None:
            process.closeWriteChannel()

    def _quit(self) -> None:
        """End with the app; a process that outlives its owner in Qt is complained of."""
        self._over = True
        self._retry.cancel()
        self._process = None
        for process in self.findChildren(QProcess):
            process.kill()
            process.waitForFinished(_QUIT_MS)

    def _tell_problem(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)
