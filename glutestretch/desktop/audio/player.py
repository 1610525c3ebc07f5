"""The program that plays: it reads commands, a line of JSON each, and answers in the same way.

It is a process of its own because Qt's PulseAudio backend calls ``abort`` when something is
played while the sound server is gone (PySide6 6.11.3). Here that ends one sound, not a session.
It ends by itself as soon as nothing can be heard (see ``exit``), and when its commands end.

Commands, all with ``do``:
    play: ``channel``, ``source`` (a file below the folder), ``volume`` (0 to 1), ``id``.
    swell: ``source`` of the loop, the ``volume`` to reach, and in how many ``seconds``.
    stop, pause, resume: ``channel``.

Answers: ``{"ready": true}`` once there is a device, ``{"played": id}`` when a sound was started.
"""

import math
import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QtAudio

from glutestretch.desktop.audio import exit as status
from glutestretch.desktop.audio.server_watch import ServerWatch, server_path
from glutestretch.desktop.helper_program import HelperProgram, run

_FADE_SECONDS = 0.08
_STEP_MS = 80
_FROZEN_MS = 1500


class Fader(QObject):
    """Moves the volume of an output in small steps; no timer runs while it stands.

    Signals:
        reached: The volume is there.
    """

    reached = Signal()

    def __init__(self, output: QAudioOutput) -> None:
        super().__init__(output)
        self._output = output
        self._from = self._to = 0.0
        self._began = self._seconds = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def move(self, volume: float, seconds: float) -> None:
        """Move to a volume, slowly first and last, as a breath does."""
        self._from, self._to = self._output.volume(), volume
        self._began, self._seconds = time.monotonic(), max(seconds, 0.001)
        self._timer.start(min(_STEP_MS, max(1, int(seconds * 250))))

    def set(self, volume: float) -> None:
        """Go to a volume at once."""
        self._timer.stop()
        self._output.setVolume(volume)

    def _step(self) -> None:
        part = min(1.0, (time.monotonic() - self._began) / self._seconds)
        eased = (1 - math.cos(math.pi * part)) / 2
        self._output.setVolume(self._from + (self._to - self._from) * eased)
        if part == 1.0:
            self._timer.stop()
            self.reached.emit()


class Channel(QObject):
    """Plays one sound at a time; the next one replaces it.

    Signals:
        frozen: What plays has not moved on for longer than any machine is busy.
    """

    frozen = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        self._player.setAudioOutput(self._output)
        self._fader = Fader(self._output)
        self._fader.reached.connect(self._faded)
        self._ending = False
        self._watch = QTimer(self, singleShot=True, interval=_FROZEN_MS)
        self._watch.timeout.connect(self._look)
        self._position = -1

    def play(self, source: QUrl, volume: float, *, loop: bool = False) -> None:
        """Play from the beginning."""
        self._ending = False
        self._fader.set(volume)
        self._player.setLoops(QMediaPlayer.Loops.Infinite if loop else QMediaPlayer.Loops.Once)
        self._player.setSource(source)
        self._player.play()
        self._watch_on()

    def swell(self, source: QUrl, volume: float, seconds: float) -> None:
        """Play without an end, and move to this volume."""
        if not self.sounding:
            self.play(source, 0.0, loop=True)
        self._ending = volume == 0.0
        self._fader.move(volume, seconds)
        self._watch_on()

    @property
    def works(self) -> bool:
        """Whether Qt can play at all: its plugin may be missing, or a library that this needs."""
        return self._player.isAvailable()

    @property
    def sounding(self) -> bool:
        """Whether something is playing."""
        return self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState

    def stop(self) -> None:
        """Fade out, in a time too short to wait for and long enough not to click."""
        if self.sounding:
            self._ending = True
            self._fader.move(0.0, _FADE_SECONDS)
        else:
            self._player.stop()

    def pause(self) -> None:
        """Stand still."""
        if self.sounding:
            self._player.pause()

    def resume(self) -> None:
        """Go on from where it was paused."""
        if self._player.playbackState() == QMediaPlayer.PlaybackState.PausedState:
            self._player.play()
            self._watch_on()

    def follow_device(self) -> None:
        """Play on the device that is the default one by now."""
        self._output.setDevice(QMediaDevices.defaultAudioOutput())

    def _faded(self) -> None:
        if self._ending:
            self._ending = False
            self._player.stop()

    def _watch_on(self) -> None:
        """Look once, a moment from now, whether the sound moves on."""
        self._position = self._player.position()
        self._watch.start()

    def _look(self) -> None:
        if self.sounding and self._player.position() == self._position:
            self.frozen.emit()


class Player(HelperProgram):
    """Plays from a folder until nothing can be heard.

    Args:
        folder: Where the sounds are.

    Signals: see ``HelperProgram``.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._channels: dict[str, Channel] = {}
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._devices_changed)
        self._watch = ServerWatch(server_path(), self)
        self._watch.lost.connect(partial(self.ended.emit, status.LOST))

    def begin(self) -> None:
        """Say that sounds can be heard, or end."""
        if QMediaDevices.audioOutputs():
            self.answer(ready=True)
        else:
            self.ended.emit(status.NO_DEVICE)

    def take(self, command: dict[str, Any]) -> None:
        """Do one command; what is no command does nothing."""
        match command:
            case {"do": "play", "channel": name, "source": source, "volume": volume, "id": number}:
                self._channel(name).play(self._url(source), _linear(volume))
                self.answer(played=number)
            case {"do": "swell", "source": source, "volume": volume, "seconds": seconds}:
                self._channel("breath").swell(self._url(source), _linear(volume), seconds)
            case {"do": "stop" | "pause" | "resume" as what, "channel": name}:
                if name in self._channels:
                    getattr(self._channels[name], what)()

    def _url(self, source: str) -> QUrl:
        return QUrl.fromLocalFile(str(self._folder / source))

    def _channel(self, name: str) -> Channel:
        if name not in self._channels:
            self._channels[name] = channel = Channel(self)
            channel.frozen.connect(partial(self.ended.emit, status.LOST))
            if not channel.works:
                self.ended.emit(status.NO_LIBRARY)
        return self._channels[name]

    def _devices_changed(self) -> None:
        if not QMediaDevices.audioOutputs():
            self.ended.emit(status.NO_DEVICE)
            return
        for channel in self._channels.values():
            channel.follow_device()


def _linear(volume: float) -> float:
    """Return the factor of the samples for a volume as the ear hears it."""
    return QtAudio.convertVolume(
        volume,
        QtAudio.VolumeScale.LogarithmicVolumeScale,
        QtAudio.VolumeScale.LinearVolumeScale,
    )


def main(folder: Path) -> int:
    """Play what is commanded until the commands end; return the exit status.

    Args:
        folder: Where the sounds are.
    """
    application = QCoreApplication([])
    return run(application, Player(folder))
