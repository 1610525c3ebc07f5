"""GNOME's "do not disturb", a setting that no portal exposes: read with ``gsettings``."""

import os
from collections.abc import Callable

from glutestretch.desktop.notifications.api import FLATPAK_INFO
from glutestretch.kit.core import QObject, QSocketNotifier, QTimer, Signal

_PROGRAM = "gsettings"
_SETTING = ("org.gnome.desktop.notifications", "show-banners")
_PATIENCE_SECONDS = 2.0
_PART_BYTES = 4096


def runs_gnome() -> bool:
    """Return whether this is GNOME, or a desktop based on it, outside a sandbox."""
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return "GNOME" in desktops and not os.path.exists(FLATPAK_INFO)  # noqa: PTH110


class _Program(QObject):
    """``gsettings`` while it runs.

    Signals:
        said: It has written something.
        ended: It is over; carries all that it has written.
    """

    said = Signal()
    ended = Signal(bytes)

    def __init__(self, verb: str, parent: QObject) -> None:
        import subprocess  # noqa: PLC0415 - large, and for GNOME alone

        super().__init__(parent)
        self._output = b""
        self._process: subprocess.Popen[bytes] | None = None
        self._file, output = os.pipe()
        nothing = subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(  # noqa: S603 - found as the user's shell would
                (_PROGRAM, verb, *_SETTING), stdin=nothing, stdout=output, stderr=nothing
            )
        except OSError:
            pass  # its output ends at once
        finally:
            os.close(output)
        self._readable = QSocketNotifier(self._file, QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)

    def kill(self) -> None:
        """End it, if it has not ended."""
        if self._process is not None:
            self._process.kill()

    def _read(self) -> None:
        part = os.read(self._file, _PART_BYTES)
        self._output += part
        if part:
            self.said.emit()
        else:
            self._end()

    def _end(self) -> None:
        self._readable.setEnabled(False)
        os.close(self._file)
        if self._process is not None:
            self._process.wait()
        self.ended.emit(self._output)
        self.deleteLater()


class GnomeBanners(QObject):
    """Runs ``gsettings`` for each query; if that fails, banners count as wanted.

    Signals:
        touched: The answer may have changed. Only emitted between ``listen`` and ``rest``.
    """

    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monitor: _Program | None = None

    def ask(self, callback: Callable[[bool], object]) -> None:
        """Find out whether banners are switched off."""
        query, patience = _Program("get", self), QTimer(self)
        patience.setSingleShot(True)
        patience.timeout.connect(query.kill)
        patience.start(round(_PATIENCE_SECONDS * 1000))

        def answer(output: bytes) -> None:
            patience.stop()
            patience.deleteLater()
            callback(output.strip() == b"false")

        query.ended.connect(answer)

    def listen(self) -> None:
        """Start reporting changes."""
        if self._monitor is None:
            self._monitor = _Program("monitor", self)
            self._monitor.said.connect(self.touched)

    def rest(self) -> None:
        """Stop reporting changes."""
        if self._monitor is not None:
            self._monitor.kill()
            self._monitor = None
