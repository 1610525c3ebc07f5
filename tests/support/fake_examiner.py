"""Finds out what it is told to, in place of the program that looks at this computer."""

from PySide6.QtCore import QObject, QTimer

from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import Finding, complete, fine
from glutestretch.doctor.examiner import Examiner

FOUND = complete(
    [
        fine("version", version="1.2.3"),
        judgement.qt("6.11.3", "3.11.7", ""),
        judgement.display("xcb", 1.0, (1920, 1080)),
        judgement.font("en", lacks=False),
        judgement.opengl("llvmpipe", software=True),
        judgement.tray(there=False),
        judgement.notifications("dunst 1.9.2", ["actions"], startable=False),
        judgement.sound("Speakers", playable=True),
        judgement.microphone("", refused=False),
        judgement.voice(["calm", "deep"], recorded=True),
        judgement.speech("no_voice", "speech-dispatcher", ""),
        judgement.data(
            "/home/somebody/.local/share/glutestretch",
            exists=True,
            readable=True,
            writable=True,
            private=True,
            free=73_000_000_000,
        ),
        fine("content", count=4),
        judgement.stored("diary", "/d/diary.sqlite3", "", "", count=120, version=7, backups=2),
        judgement.stored("reminders", "/d/reminders.json", "damaged", ""),
        fine("text_size", percent=100),
        judgement.start_cache(wanted=True, there=True),
        judgement.running(held=True, answers=True),
    ]
)
OF_A_COMPUTER = (
    *("PySide6", "xcb", "English", "llvmpipe", "dunst", "Speakers", "calm", "deep"),
    *("speech-dispatcher", "/home/somebody/.local/share/glutestretch", "/d/reminders.json", "GB"),
)
"""What is the same in every language: names of what was found."""


class FakeExaminer(Examiner):
    """Tells it in the next turn of the event loop; None if it could not be found out."""

    def __init__(self, found: tuple[Finding, ...] | None, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._told = found

    def begin(self) -> None:
        """Look."""
        QTimer.singleShot(0, self, self._tell)

    def end(self) -> None:
        """Look no longer."""
        self.blockSignals(True)

    def _tell(self) -> None:
        if self._told is None:
            self.failed.emit()
        else:
            self.examined.emit(self._told)
