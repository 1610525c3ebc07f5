"""Has everything looked at by the command itself, while the app goes on."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from glutestretch.doctor.report import from_document

SECONDS = 40.0
"""Longer than the command takes where all that it asks hangs."""


class Examiner(QObject):
    """Runs ``glutestretch doctor --json`` once.

    Args:
        command: The program and its arguments.
        parent: The Qt parent; the program ends with this object.
        seconds: How long it may take.

    Signals:
        examined: What was found, a tuple of ``Finding``.
        failed: Nothing was found out.
    """

    examined = Signal(object)
    failed = Signal()

    def __init__(
        self, command: Sequence[str], parent: QObject | None = None, seconds: float = SECONDS
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.finished.connect(self._read)
        self._process.errorOccurred.connect(self._not_started)
        self._late = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._late.timeout.connect(self._process.kill)

    def begin(self) -> None:
        """Begin to look."""
        self._process.start(self._command[0], list(self._command[1:]))
        self._late.start()

    def end(self) -> None:
        """Look no longer; nothing is told any more."""
        self.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished()

    def _read(self) -> None:
        self._late.stop()
        output = bytes(self._process.readAllStandardOutput().data())
        try:
            found = from_document(output.decode("utf-8"))
        except ValueError:
            self.failed.emit()
        else:
            self.examined.emit(found)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._late.stop()
            self.failed.emit()
