"""The program that listens: it writes the samples it hears to its standard output, raw.

It is a process of its own because Qt's PulseAudio backend can abort when the sound server is gone
(PySide6 6.11.3): here that ends the listening, not a session. And what has ended cannot listen:
the microphone is open for as long as the process runs, and no longer.
"""

from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices

from glutestretch.desktop.microphone import exit as status
from glutestretch.desktop.microphone.api import SAMPLE_RATE

_LOOK_MS = 500
_FROZEN_LOOKS = 3
_BUFFER_SECONDS = 0.25
_BYTES = 2


class Capture(QObject):
    """Writes what the default microphone hears.

    Signals:
        ended: It cannot go on; the exit status.
    """

    ended = Signal(int)

    def __init__(self, application: QCoreApplication, output: BinaryIO) -> None:
        super().__init__()
        self._application = application
        self._output = output
        self._silent = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Listen, or end."""
        device = QMediaDevices.defaultAudioInput()
        wanted = QAudioFormat()
        wanted.setSampleRate(SAMPLE_RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device.isNull() or not device.isFormatSupported(wanted):
            self.ended.emit(status.NO_DEVICE)
            return
        permission = self._application.checkPermission(QMicrophonePermission())
        if permission == Qt.PermissionStatus.Denied:
            self.ended.emit(status.REFUSED)
            return
        self._device = device.id()
        self._source = QAudioSource(device, wanted, self)
        self._source.setBufferSize(round(_BUFFER_SECONDS * SAMPLE_RATE) * _BYTES)
        self._samples = self._source.start()
        self._samples.readyRead.connect(self._write)
        self._timer.start(_LOOK_MS)

    def _write(self) -> None:
        self._silent = 0
        try:
            self._output.write(self._samples.readAll().data())
            self._output.flush()
        except OSError:  # nobody listens any more
            self.ended.emit(status.LOST)

    def _look(self) -> None:
        """End where the microphone was pulled out, or says nothing any more."""
        self._silent += 1
        devices = [device.id() for device in QMediaDevices.audioInputs()]
        if self._device not in devices or self._silent > _FROZEN_LOOKS:
            self.ended.emit(status.LOST)


def main(output: BinaryIO) -> int:
    """Listen until nobody reads any more; return the exit status.

    Args:
        output: Where the samples go.
    """
    application = QCoreApplication([])
    capture = Capture(application, output)
    capture.ended.connect(application.exit)
    QTimer.singleShot(0, capture, capture.begin)
    return application.exec()
