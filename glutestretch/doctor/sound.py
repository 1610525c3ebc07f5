"""Looks at what sound is played on, and at the microphone, without opening either."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, Qt
from PySide6.QtMultimedia import QMediaDevices, QMediaPlayer

from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import Finding

_CONFIGURATION = "PULSE_CLIENTCONFIG"
_USUAL = ("~/.config/pulse/client.conf", "/etc/pulse/client.conf")


def look(_language: str) -> Iterator[Finding]:
    """Yield what is found."""
    _start_no_server()
    application = QCoreApplication(sys.argv[:1])
    yield judgement.sound(
        QMediaDevices.defaultAudioOutput().description(),
        playable=QMediaPlayer().isAvailable(),
    )
    permission = application.checkPermission(QMicrophonePermission())
    yield judgement.microphone(
        QMediaDevices.defaultAudioInput().description(),
        refused=permission == Qt.PermissionStatus.Denied,
    )


def _start_no_server() -> None:
    """Keep PulseAudio's library from starting a sound server in order to ask it.

    It reads its configuration from a file that is in memory alone.
    """
    if sys.platform != "linux":
        return
    usual = [os.environ.get(_CONFIGURATION, ""), *map(os.path.expanduser, _USUAL)]
    first = next((path for path in usual if path and os.path.isfile(path)), "")  # noqa: PTH113
    file = os.memfd_create("client.conf", 0)
    begun = f".include {first}\n" if first else ""
    os.write(file, f"{begun}autospawn = no\n".encode())
    os.environ[_CONFIGURATION] = str(Path("/proc/self/fd") / str(file))
