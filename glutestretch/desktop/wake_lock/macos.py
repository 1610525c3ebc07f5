"""Keeps the screen awake on macOS, with the system's ``caffeinate``."""

import os

from PySide6.QtCore import QObject, QProcess

_PROGRAM = "/usr/bin/caffeinate"


class MacWakeLock(QObject):
    """Runs ``caffeinate``, which also ends by itself when this process does."""

    def __init__(self, parent: QObject | None = None, *, program: str = _PROGRAM) -> None:
        super().__init__(parent)
        self._program = program
        self._process = QProcess(self)
        for take in (self._process.setStandardOutputFile, self._process.setStandardErrorFile):
            take(QProcess.nullDevice())
        self._process.setStandardInputFile(QProcess.nullDevice())

    def hold(self) -> None:
        """Keep the screen awake from now on."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            display, idle, until_it_ends = "-d", "-i", "-w"
            self._process.start(self._program, [display, idle, until_it_ends, str(os.getpid())])

    def release(self) -> None:
        """Let the screen sleep again."""
        self._process.kill()
