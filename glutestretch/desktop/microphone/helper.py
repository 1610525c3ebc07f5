"""A microphone in a process of its own, which runs only while somebody listens."""

import sys
from array import array
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.microphone import exit as status
from glutestretch.desktop.microphone.api import Problem
from glutestretch.desktop.timer import Alarm

_ROOT = Path(__file__).resolve().parents[3]
_FIRST_SECONDS = 6.0
_QUIT_MS = 1000
_PROBLEMS = {
    status.NO_DEVICE: Problem.NO_DEVICE,
    status.NO_LIBRARY: Problem.NO_LIBRARY,
    status.REFUSED: Problem.REFUSED,
}


class HelperMicrophone(QObject):
    """Hands on what the program in ``capture`` hears; see ``Microphone``.

    Args:
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        command: How the program is started.
        parent: The Qt parent.

    Signals: see ``Microphone``.
    """

    heard = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        command: tuple[str, ...] = (sys.executable, "-m", __package__ or ""),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._command = command
        self._overdue = alarms(self)
        self._process: QProcess | None = None
        self._odd = b""
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._quit)

    def open(self) -> None:
        """Begin to listen, unless it listens already."""
        if self._process is not None:
            return
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setWorkingDirectory(str(_ROOT))
        process.readyReadStandardOutput.connect(partial(self._hear, process))
        process.finished.connect(partial(self._finished, process))
        process.finished.connect(process.deleteLater)
        process.errorOccurred.connect(partial(self._broke, process))
        process.start(self._command[0], list(self._command[1:]))
        self._overdue.at(self._clock.monotonic() + _FIRST_SECONDS, self._give_up)

    def close(self) -> None:
        """Stop listening at once, and give the microphone back."""
        self._overdue.cancel()
        process, self._process = self._process, None
        self._odd = b""
        if process is not None:
            process.kill()

    def _hear(self, process: QProcess) -> None:
        heard = self._odd + process.readAllStandardOutput().data()
        if process is not self._process:
            return
        self._overdue.cancel()
        whole = len(heard) & ~1
        self._odd = heard[whole:]
        self.heard.emit(array("h", heard[:whole]))

    def _give_up(self) -> None:
        self._fail(Problem.LOST)

    def _finished(self, process: QProcess, code: int, _how: QProcess.ExitStatus) -> None:
        if process is self._process:
            self._fail(_PROBLEMS.get(code, Problem.LOST))

    def _broke(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and process is self._process:
            process.deleteLater()
            self._fail(Problem.NO_LIBRARY)

    def _fail(self, problem: Problem) -> None:
        self.close()
        self.failed.emit(problem)

    def _quit(self) -> None:
        """End with the app; a process that outlives its owner in Qt is complained of."""
        self._process = None
        for process in self.findChildren(QProcess):
            process.kill()
            process.waitForFinished(_QUIT_MS)
