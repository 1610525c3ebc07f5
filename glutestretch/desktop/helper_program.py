"""The other side of a helper process: reads commands, a line of JSON each, and answers likewise."""

import json
import sys
import threading
from abc import abstractmethod
from typing import Any, TextIO

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal


class HelperProgram(QObject):
    """Does what the commands say.

    Signals:
        ended: It cannot go on: the exit status.
    """

    ended = Signal(int)

    @abstractmethod
    def begin(self) -> None:
        """Make ready and say so, or end."""

    @abstractmethod
    def take(self, command: dict[str, Any]) -> None:
        """Do one command; what is no command does nothing."""

    def answer(self, **answer: object) -> None:
        """Say something to the app."""
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


class _Commands(QObject):
    """Reads commands in a thread, since Qt's loop cannot wait for pipes on Windows.

    Signals:
        came: A command.
        ended: There will be no more.
    """

    came = Signal(object)
    ended = Signal()

    def read(self, lines: TextIO) -> None:
        """Read to the end; what is no command is passed over."""
        for line in lines:
            try:
                self.came.emit(json.loads(line))
            except ValueError:
                continue
        self.ended.emit()


def run(application: QCoreApplication, program: HelperProgram) -> int:
    """Do what is commanded until the commands end; return the exit status."""
    commands = _Commands()
    program.ended.connect(application.exit)
    commands.came.connect(program.take)
    commands.ended.connect(application.quit)
    threading.Thread(target=commands.read, args=(sys.stdin,), daemon=True).start()
    QTimer.singleShot(0, program, program.begin)
    return application.exec()
