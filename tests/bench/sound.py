"""Started by itself: how late what is heard is, and what being heard costs.

``sound.py late COUNT`` prints the milliseconds from the moment an alarm is set to until the first
loud sample arrives at the loudspeaker, for bells and for lines. ``sound.py hold SECONDS`` prints
what the app and its player take during a hold that is heard: core per cent and megabytes of each.
It needs a sound server with one loudspeaker; ``PULSE_SERVER`` says where it is.
"""

import json
import os
import subprocess
import sys
import threading
import time
from array import array
from functools import partial

from PySide6.QtCore import QCoreApplication, QEventLoop, QProcess, QTimer

from glutestretch.desktop.audio.api import Channel
from glutestretch.desktop.audio.helper import FOLDER, HelperAudio
from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.timer import TimerAlarm
from tests.bench.process import Activity, pss_megabytes, watch

_LOUD = 328  # -40 dB below full scale
_GAP_MS = 1200
_RATE = 48_000
_BELLS = ("get-ready", "half-way", "stopped")
_LINES = ("hold", "half-way", "last-breath", "release", "get-ready")


class _Ear:
    """Listens to the loudspeaker, and notes when it is next loud."""

    def __init__(self) -> None:
        self._recorder = subprocess.Popen(
            [
                *("parec", "--device=speaker.monitor", "--raw", "--latency-msec=5"),
                *("--format=s16le", f"--rate={_RATE}", "--channels=1"),
            ],
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._armed = threading.Event()
        self.heard: float | None = None
        threading.Thread(target=self._listen, daemon=True).start()

    def listen(self) -> None:
        """Wait for the next loud sample from now on."""
        self.heard = None
        self._armed.set()

    def _listen(self) -> None:
        assert self._recorder.stdout
        while chunk := os.read(self._recorder.stdout.fileno(), 2 * _RATE // 200):
            now = time.monotonic()
            samples = array("h", chunk[: len(chunk) // 2 * 2])
            if not self._armed.is_set():
                continue
            loud = next((place for place, one in enumerate(samples) if abs(one) > _LOUD), None)
            if loud is not None:
                self.heard = now - (len(samples) - loud) / _RATE
                self._armed.clear()

    def close(self) -> None:
        """Stop listening."""
        self._recorder.kill()
        self._recorder.wait()


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def late(count: int) -> dict[str, list[float]]:
    """Return how late each sound was heard, in milliseconds, by kind."""
    application = QCoreApplication([])
    clock = SystemClock()
    audio = HelperAudio(clock, partial(TimerAlarm, clock), parent=application)
    alarm = TimerAlarm(clock, application)
    ear = _Ear()
    found: dict[str, list[float]] = {"bells": [], "lines": []}
    audio.play(Channel.SOUND, "sounds/get-ready.opus", 0.5)
    _rest(4000)
    for number in range(2 * count):
        kind = "lines" if number % 2 else "bells"
        names = _LINES if number % 2 else _BELLS
        name = names[number // 2 % len(names)]
        source = f"voice/calm/en/{name}.opus" if number % 2 else f"sounds/{name}.opus"
        assert (FOLDER / source).exists(), source
        channel = Channel.VOICE if number % 2 else Channel.SOUND
        ear.listen()
        moment = clock.monotonic() + 0.2
        alarm.at(moment, partial(audio.play, channel, source, 1.0))
        _rest(_GAP_MS)
        assert ear.heard is not None, f"{source} was not heard"
        found[kind].append((ear.heard - moment) * 1000)
        audio.stop(channel)
        _rest(300)
    audio.close()
    ear.close()
    _rest(500)
    return found


def hold(seconds: int) -> dict[str, float]:
    """Return what the app and its player take while a hold is heard."""
    from tests.bench.guided import Rig  # noqa: PLC0415 - needs a display

    rig = Rig()
    rig.start_hold()
    rig.rest(8000)  # the words at its beginning
    [player] = rig.controller.findChildren(QProcess)
    number = player.processId()
    both: list[Activity] = []

    def watching() -> None:
        both.append(watch(number, seconds))

    watcher = threading.Thread(target=watching)
    before = time.process_time()
    watcher.start()
    rig.rest(seconds * 1000)
    app_percent = 100 * (time.process_time() - before) / seconds
    watcher.join()
    activity = both[0]
    measured = {
        "app_percent": app_percent,
        "player_percent": activity.core_percent,
        "app_megabytes": pss_megabytes(os.getpid()),
        "player_megabytes": pss_megabytes(number),
    }
    rig.controller.deleteLater()
    return measured


if __name__ == "__main__":
    number = int(sys.argv[2])
    print(json.dumps(late(number) if sys.argv[1] == "late" else hold(number)), flush=True)
    os._exit(0)
