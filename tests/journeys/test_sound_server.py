"""The tests' own sound server carries sound to both its ends, and comes back after a crash."""

import math
import subprocess
import wave
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.sound_server import (
    MICROPHONE_RATE,
    SPEAKER_RATE,
    SoundServer,
    own_sound_server,
)

TONE = [round(8000 * math.sin(0.2 * number)) for number in range(MICROPHONE_RATE)]


@pytest.fixture
def server() -> Iterator[SoundServer]:
    with own_sound_server() as server:
        yield server


def heard(server: SoundServer, samples: int) -> "array[int]":
    """Return what the next so many samples from the microphone are."""
    with server.listening() as listener:
        assert listener.stdout
        samples_heard = array("h", listener.stdout.read(2 * samples))
        assert server.listeners == 1
    return samples_heard


def test_what_is_played_into_the_microphone_is_heard_there(server: SoundServer) -> None:
    server.play_into_microphone(TONE)

    assert max(heard(server, MICROPHONE_RATE // 2)) == pytest.approx(8000, rel=0.05)
    assert server.listeners == 0


def test_what_the_loudspeaker_plays_is_recorded(server: SoundServer, tmp_path: Path) -> None:
    with server.recording(tmp_path / "played.wav"):
        subprocess.run(
            ["pacat", "--raw", "--format=s16le", "--rate=16000", "--channels=1"],
            input=array("h", TONE).tobytes(),
            env={**server.environment, "PATH": "/usr/bin"},
            check=True,
        )

    with wave.open(str(tmp_path / "played.wav")) as file:
        samples = array("h", file.readframes(file.getnframes()))
    loud = [number for number, sample in enumerate(samples) if abs(sample) > 4000]
    assert (loud[-1] - loud[0]) / SPEAKER_RATE == pytest.approx(1.0, abs=0.1)


def test_it_comes_back_after_a_crash_and_devices_go_and_come(server: SoundServer) -> None:
    server.kill()
    server.start()
    server.unplug_microphone()
    server.unplug_speaker()
    server.plug_in_speaker()
    server.plug_in_microphone()
    server.play_into_microphone(TONE)

    assert max(heard(server, MICROPHONE_RATE // 2)) == pytest.approx(8000, rel=0.05)
