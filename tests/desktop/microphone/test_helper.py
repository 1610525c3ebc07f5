"""The microphone is a process that runs while somebody listens, and its end hurts nobody."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from glutestretch.desktop.microphone import exit as status
from glutestretch.desktop.microphone.api import NullMicrophone, Problem
from glutestretch.desktop.microphone.helper import HelperMicrophone
from tests.journeys.sound_server import MICROPHONE_RATE, SoundServer, own_sound_server
from tests.support.fakes import FakeAlarm, FakeClock

SPEAKS = """
import sys
for _ in range(3):
    sys.stdout.buffer.write(bytes([1]))
    sys.stdout.buffer.flush()
    sys.stdout.buffer.write(bytes([0, 2, 0]))
    sys.stdout.buffer.flush()
sys.stdin.read()
"""


class Listened:
    """A microphone with what came of it."""

    def __init__(self, *command: str) -> None:
        self.clock = FakeClock()

        def alarms(_owner: QObject) -> FakeAlarm:
            return self.clock.alarm()

        words = (command,) if command else ()
        self.microphone = HelperMicrophone(self.clock, alarms, *words)
        self.samples: list[int] = []
        self.problems: list[str] = []
        self.microphone.heard.connect(self.samples.extend)
        self.microphone.failed.connect(self.problems.append)

    @property
    def processes(self) -> int:
        """How many of its programs run."""
        running = QProcess.ProcessState.Running
        return sum(one.state() == running for one in self.microphone.findChildren(QProcess))

    def end(self) -> None:
        """End it with what it started."""
        self.microphone._quit()
        self.microphone.deleteLater()


@pytest.fixture
def ended(qtbot: QtBot) -> Iterator[list[Listened]]:
    del qtbot
    made: list[Listened] = []
    yield made
    for one in made:
        one.end()


def listened(ended: list[Listened], *command: str) -> Listened:
    ended.append(Listened(*command))
    return ended[-1]


def test_bytes_that_come_in_halves_are_whole_samples(ended: list[Listened], qtbot: QtBot) -> None:
    one = listened(ended, sys.executable, "-c", SPEAKS)

    one.microphone.open()
    qtbot.waitUntil(lambda: len(one.samples) == 6)

    assert one.samples == [1, 2] * 3


def test_after_closing_nothing_runs_and_nothing_is_heard(
    ended: list[Listened], qtbot: QtBot
) -> None:
    one = listened(ended, sys.executable, "-c", SPEAKS)
    one.microphone.open()
    qtbot.waitUntil(lambda: bool(one.samples))

    one.microphone.close()
    heard = len(one.samples)
    qtbot.waitUntil(lambda: not one.microphone.findChildren(QProcess))

    assert len(one.samples) == heard
    assert not one.problems


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (status.LOST, Problem.LOST),
        (status.NO_DEVICE, Problem.NO_DEVICE),
        (status.NO_LIBRARY, Problem.NO_LIBRARY),
        (status.REFUSED, Problem.REFUSED),
        (134, Problem.LOST),
    ],
)
def test_it_says_once_why_nothing_is_heard(
    code: int, problem: Problem, ended: list[Listened], qtbot: QtBot
) -> None:
    one = listened(ended, sys.executable, "-c", f"import sys; sys.exit({code})")

    one.microphone.open()
    qtbot.waitUntil(lambda: bool(one.problems))

    assert one.problems == [problem]


def test_a_program_that_cannot_be_started_is_said(ended: list[Listened], qtbot: QtBot) -> None:
    one = listened(ended, "/no/such/program")

    one.microphone.open()
    qtbot.waitUntil(lambda: bool(one.problems))

    assert one.problems == [Problem.NO_LIBRARY]


def test_a_program_that_never_says_anything_is_given_up(
    ended: list[Listened], qtbot: QtBot
) -> None:
    one = listened(ended, sys.executable, "-c", "import sys; sys.stdin.read()")
    one.microphone.open()

    one.clock.advance(6.5)

    assert one.problems == [Problem.LOST]
    qtbot.waitUntil(lambda: not one.processes)


def test_without_qtmultimedia_it_says_so(qtbot: QtBot) -> None:
    microphone = NullMicrophone()
    with qtbot.waitSignal(microphone.failed) as failed:
        microphone.open()
    microphone.close()

    assert failed.args == [Problem.NO_LIBRARY]


# --- with a sound server


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with own_sound_server() as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server


def test_it_hears_what_is_played_into_the_microphone(
    server: SoundServer, ended: list[Listened], qtbot: QtBot
) -> None:
    one = listened(ended)
    one.microphone.open()
    qtbot.waitUntil(lambda: bool(one.samples), timeout=20_000)
    assert server.listeners == 1

    server.play_into_microphone([6000, -6000] * (MICROPHONE_RATE // 4))
    qtbot.waitUntil(lambda: max(one.samples) > 4000, timeout=20_000)
    one.microphone.close()

    qtbot.waitUntil(lambda: server.listeners == 0, timeout=20_000)


def test_a_sound_server_that_ends_is_said(
    server: SoundServer, ended: list[Listened], qtbot: QtBot
) -> None:
    one = listened(ended)
    one.microphone.open()
    qtbot.waitUntil(lambda: bool(one.samples), timeout=20_000)

    server.kill()
    qtbot.waitUntil(lambda: bool(one.problems), timeout=20_000)

    assert one.problems == [Problem.LOST]


def test_after_a_microphone_was_pulled_out_there_is_silence_or_an_end(
    server: SoundServer, ended: list[Listened], qtbot: QtBot
) -> None:
    """PulseAudio gives another source in its place, and Qt does not tell of it."""
    one = listened(ended)
    one.microphone.open()
    player = server.play_into_microphone([6000, -6000] * (MICROPHONE_RATE // 2))
    qtbot.waitUntil(lambda: max(one.samples, default=0) > 4000, timeout=20_000)
    player.wait(20)

    server.unplug_microphone()
    one.samples.clear()

    def silent() -> bool:
        return len(one.samples) > 8000 and not any(one.samples[-4000:])

    qtbot.waitUntil(lambda: bool(one.problems) or silent(), timeout=20_000)


@pytest.mark.parametrize("microphone", [False, None])
def test_without_a_microphone_or_a_sound_server_it_says_so(
    *,
    microphone: bool | None,
    ended: list[Listened],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nothing")
    one = listened(ended)
    if microphone is None:
        one.microphone.open()
        qtbot.waitUntil(lambda: bool(one.problems), timeout=20_000)
    else:
        with own_sound_server(microphone=False) as server:
            for name, value in server.environment.items():
                monkeypatch.setenv(name, value)
            one.microphone.open()
            qtbot.waitUntil(lambda: bool(one.problems), timeout=20_000)

    assert one.problems == [Problem.NO_DEVICE]
