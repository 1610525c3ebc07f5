"""GNOME's "do not disturb", a setting that no portal exposes: read with ``gsettings``."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from glutestretch.desktop.notifications.api import FLATPAK_INFO

_PROGRAM = "gsettings"
_SETTING = ("org.gnome.desktop.notifications", "show-banners")
_PATIENCE_SECONDS = 2.0


def runs_gnome() -> bool:
    """Return whether this is GNOME, or a desktop based on it, outside a sandbox."""
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return "GNOME" in desktops and not os.path.exists(FLATPAK_INFO)  # noqa: PTH110


class GnomeBanners(QObject):
    """Runs ``gsettings`` for each query; if that fails, banners count as wanted.

    Signals:
        touched: The answer may have changed. Only emitted between ``listen`` and ``rest``.
    """

    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monitor = self._process()
        self._monitor.readyReadStandardOutput.connect(self._on_output)

    def ask(self, callback: Callable[[bool], object]) -> None:
        """Find out whether banners are switched off."""
        query = self._process()

        def on_state(state: QProcess.ProcessState) -> None:
            if state is QProcess.ProcessState.NotRunning:
                output = bytes(query.readAllStandardOutput().data())
                query.deleteLater()
                callback(output.strip() == b"false")

        query.stateChanged.connect(on_state)
        QTimer.singleShot(round(_PATIENCE_SECONDS * 1000), query, query.kill)
        query.start(_PROGRAM, ["get", *_SETTING])

    def listen(self) -> None:
        """Start reporting changes."""
        if self._monitor.state() is QProcess.ProcessState.NotRunning:
            self._monitor.start(_PROGRAM, ["monitor", *_SETTING])

    def rest(self) -> None:
        """Stop reporting changes."""
        self._monitor.kill()

    def _process(self) -> QProcess:
        process = QProcess(self)
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        return process

    def _on_output(self) -> None:
        self._monitor.readAllStandardOutput()
        self.touched.emit()
