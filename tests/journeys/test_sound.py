"""The real player on a real sound server: heard in time, and back after every kind of silence."""

import os
import wave
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from glutestretch.desktop.audio.api import Channel
from glutestretch.desktop.audio.helper import HelperAudio
from glutestretch.desktop.audio.problem import Problem
from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.timer import TimerAlarm
from tests.journeys.sound_server import SPEAKER_RATE, SoundServer, own_sound_server

PATIENCE_MS = 30_000
LOUD = 1000


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with own_sound_server() as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server


@pytest.fixture
def audio(server: SoundServer, qtbot: QtBot) -> Iterator[HelperAudio]:
    assert os.environ["PULSE_SERVER"] == server.environment["PULSE_SERVER"]
    clock = SystemClock()
    audio = HelperAudio(clock, lambda owner: TimerAlarm(clock, owner))
    yield audio
    audio.close()
    qtbot.waitUntil(lambda: not audio.findChildren(QProcess), timeout=PATIENCE_MS)


def loudest(path: Path) -> int:
    with wave.open(str(path)) as file:
        assert file.getframerate() == SPEAKER_RATE
        return max(map(abs, array("h", file.readframes(file.getnframes()))), default=0)


def let_record(recorded: Callable[[], float], seconds: float, qtbot: QtBot) -> None:
    """Wait until the recording is so many seconds longer than now."""
    enough = recorded() + seconds
    qtbot.waitUntil(lambda: recorded() >= enough, timeout=PATIENCE_MS)


def is_heard(audio: HelperAudio, server: SoundServer, qtbot: QtBot, folder: Path) -> bool:
    """Play the bell that begins a hold, and listen for it."""
    with server.recording(folder / "heard.wav") as recorded:
        audio.play(Channel.SOUND, "sounds/begin.opus", 1.0)
        let_record(recorded, 0.8, qtbot)
    return loudest(folder / "heard.wav") > LOUD


def problems_of(audio: HelperAudio) -> list[str]:
    found: list[str] = []
    audio.problem_changed.connect(found.append)
    return found


def test_every_channel_is_heard_and_a_breath_swells(
    audio: HelperAudio, server: SoundServer, qtbot: QtBot, tmp_path: Path
) -> None:
    assert is_heard(audio, server, qtbot, tmp_path)
    audio.stop(Channel.SOUND)
    with server.recording(tmp_path / "voice.wav") as recorded:
        audio.play(Channel.VOICE, "voice/calm/en/hold.opus", 0.9)
        let_record(recorded, 0.8, qtbot)
        audio.stop(Channel.VOICE)
        let_record(recorded, 0.3, qtbot)
    assert loudest(tmp_path / "voice.wav") > LOUD

    with server.recording(tmp_path / "swell.wav") as recorded:
        audio.swell("sounds/breath.opus", 1.0, 1.0)
        let_record(recorded, 1.2, qtbot)
        audio.swell("sounds/breath.opus", 0.0, 1.0)
        let_record(recorded, 1.5, qtbot)
    with wave.open(str(tmp_path / "swell.wav")) as file:
        samples = array("h", file.readframes(file.getnframes()))
    part = len(samples) // 12
    rising, full, falling = (
        max(map(abs, samples[start : start + part])) for start in (0, 5 * part, 11 * part)
    )
    assert full > 3 * rising
    assert full > 3 * falling


def test_the_sound_server_is_killed_in_a_hold_and_comes_back(
    audio: HelperAudio, server: SoundServer, qtbot: QtBot, tmp_path: Path
) -> None:
    problems = problems_of(audio)
    assert is_heard(audio, server, qtbot, tmp_path)
    audio.swell("sounds/breath.opus", 0.5, 0.5)
    server.kill()
    audio.play(Channel.VOICE, "voice/calm/en/half-way.opus", 0.9)
    qtbot.waitUntil(lambda: problems == [Problem.NO_DEVICE], timeout=PATIENCE_MS)

    server.start()
    qtbot.waitUntil(lambda: problems[-1] == Problem.NONE, timeout=PATIENCE_MS)
    assert is_heard(audio, server, qtbot, tmp_path)
    assert problems == [Problem.NO_DEVICE, Problem.NONE]


def test_a_server_that_is_back_at_once_is_heard_again(
    audio: HelperAudio, server: SoundServer, qtbot: QtBot, tmp_path: Path
) -> None:
    assert is_heard(audio, server, qtbot, tmp_path)
    audio.swell("sounds/breath.opus", 0.5, 0.5)
    server.kill()
    server.start()

    qtbot.waitUntil(lambda: not audio.audible, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: audio.audible, timeout=PATIENCE_MS)
    assert is_heard(audio, server, qtbot, tmp_path)


def test_the_only_device_is_pulled_out_and_plugged_in_again(
    audio: HelperAudio, server: SoundServer, qtbot: QtBot, tmp_path: Path
) -> None:
    problems = problems_of(audio)
    assert is_heard(audio, server, qtbot, tmp_path)
    server.unplug_speaker()
    audio.play(Channel.VOICE, "voice/calm/en/half-way.opus", 0.9)
    server.plug_in_speaker()
    if problems:
        qtbot.waitUntil(lambda: problems[-1] == Problem.NONE, timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: is_heard(audio, server, qtbot, tmp_path),
        timeout=PATIENCE_MS,
    )


def test_without_a_sound_server_all_is_silent_and_said_once(
    server: SoundServer, audio: HelperAudio, qtbot: QtBot
) -> None:
    server.kill()
    problems = problems_of(audio)
    audio.play(Channel.SOUND, "sounds/begin.opus", 1.0)
    qtbot.waitUntil(lambda: problems == [Problem.NO_DEVICE], timeout=PATIENCE_MS)
