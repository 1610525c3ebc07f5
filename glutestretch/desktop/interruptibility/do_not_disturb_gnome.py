"""GNOME's "do not disturb", a setting that no portal hands on: asked of ``gsettings``."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from glutestretch.desktop.notifications.api import FLATPAK_INFO

_PROGRAM = "gsettings"
_SETTING = ("org.gnome.desktop.notifications", "show-banners")
_PATIENCE_SECONDS = 2.0


def runs_gnome() -> bool:
    """Return whether this is GNOME, or built on it, and no sandbox is in between."""
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return "GNOME" in desktops and not os.path.exists(FLATPAK_INFO)  # noqa: PTH110


class GnomeBanners(QObject):
    """Runs ``gsettings`` at each question; where that fails, banners are welcome.

    Signals:
        touched: It may be another answer now. Only from ``listen`` to ``rest``.
    """

    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monitor = self._process()
        self._monitor.readyReadStandardOutput.connect(self._heard)

    def ask(self, answered: Callable[[bool], object]) -> None:
        """Find out whether the user wants no banners."""
        asking = self._process()

        def changed(state: QProcess.ProcessState) -> None:
            if state is QProcess.ProcessState.NotRunning:
                said = bytes(asking.readAllStandardOutput().data())
                asking.deleteLater()
                answered(said.strip() == b"false")

        asking.stateChanged.connect(changed)
        QTimer.singleShot(round(_PATIENCE_SECONDS * 1000), asking, asking.kill)
        asking.start(_PROGRAM, ["get", *_SETTING])

    def listen(self) -> None:
        """Begin to tell of changes."""
        if self._monitor.state() is QProcess.ProcessState.NotRunning:
            self._monitor.start(_PROGRAM, ["monitor", *_SETTING])

    def rest(self) -> None:
        """Tell of no more changes."""
        self._monitor.kill()

    def _process(self) -> QProcess:
        process = QProcess(self)
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        return process

    def _heard(self) -> None:
        self._monitor.readAllStandardOutput()
        self.touched.emit()
