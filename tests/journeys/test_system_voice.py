"""The system's real voice: heard through speech-dispatcher, and whatever becomes of that."""

import copy
import os
import signal
import subprocess
import tempfile
import wave
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer
from pytestqt.qtbot import QtBot

from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.speech.helper import HelperSpeech
from glutestretch.desktop.speech.problem import Problem
from glutestretch.desktop.timer import TimerAlarm
from tests.journeys.command import run
from tests.journeys.desktop import SHORT, App, Desktop
from tests.journeys.programs import need
from tests.journeys.sound_server import SoundServer, own_sound_server
from tests.support.packs import whole, zipped

PATIENCE_MS = 90_000
LOUD = 1000
LISTEN_SECONDS = 8.0
LONGEST_GAP_MS = 250
"""How long Qt's loop may stand still on a busy machine; within the app it would be seconds."""
TEXT = "Breathe out … and fold forward."


class Dispatcher:
    """The speech-dispatcher of one journey, which libspeechd starts by itself.

    Attributes:
        home: Where it keeps its socket; its path must be short enough for one.
    """

    def __init__(self, home: Path) -> None:
        need("speech-dispatcher")
        self.home = home

    @property
    def environment(self) -> dict[str, str]:
        """What a program has to know to use this one and no other."""
        return {"XDG_RUNTIME_DIR": str(self.home), "HOME": str(self.home), "LC_ALL": "C.UTF-8"}

    @property
    def pid(self) -> int:
        """Its process, or 0 if it does not run."""
        file = self.home / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
        return int(file.read_text()) if file.exists() else 0

    def stop(self) -> None:
        """Let it stand still, as one that hangs."""
        os.kill(self.pid, signal.SIGSTOP)

    def end(self) -> None:
        """End it with its modules."""
        if self.pid:
            subprocess.run(["pkill", "-KILL", "-P", str(self.pid)], check=False)
            os.kill(self.pid, signal.SIGKILL)


class Listened:
    """Speech with what came of it."""

    def __init__(self, qtbot: QtBot, language: str = "en") -> None:
        self._qtbot = qtbot
        clock = SystemClock()

        def alarms(owner: QObject) -> TimerAlarm:
            return TimerAlarm(clock, owner)

        self.speech = HelperSpeech(language, clock, alarms)
        self.spoken: list[tuple[str, float]] = []
        self.problems: list[str] = []
        self.voices: list[str] = []
        self.speech.spoken.connect(lambda name, seconds: self.spoken.append((name, seconds)))
        self.speech.problem_changed.connect(self.problems.append)
        self.speech.answered.connect(self._note_voice)

    def _note_voice(self, answer: dict[str, object]) -> None:
        if "ready" in answer:
            self.voices.append(f"{answer['engine']}: {answer['voice']}")

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let Qt's loop run until this is so."""
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def begin(self) -> None:
        """Open it, and wait until it is ready."""
        self.speech.open()
        self.wait(lambda: self.speech.ready)

    @property
    def process(self) -> int:
        """The program that runs, by its number."""
        (process,) = self.speech.findChildren(QProcess)
        return process.processId()

    def end(self) -> None:
        """End what it started."""
        self.speech.close()
        for process in self.speech.findChildren(QProcess):
            process.kill()
        self.wait(lambda: not self.speech.findChildren(QProcess))


@pytest.fixture
def dispatcher(monkeypatch: pytest.MonkeyPatch) -> Iterator[Dispatcher]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        dispatcher = Dispatcher(Path(home))
        for name, value in dispatcher.environment.items():
            monkeypatch.setenv(name, value)
        yield dispatcher
        dispatcher.end()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with own_sound_server(microphone=False) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server


@pytest.fixture
def listened(qtbot: QtBot) -> Iterator[Listened]:
    listened = Listened(qtbot)
    yield listened
    listened.end()


def loudest(path: Path) -> int:
    with wave.open(str(path)) as file:
        return max(map(abs, array("h", file.readframes(file.getnframes()))), default=0)


def longest_gap() -> Callable[[], int]:
    """Watch Qt's loop from now on; what is returned tells its longest standstill in ms."""
    since, timer = QElapsedTimer(), QTimer()
    gaps = [0]
    since.start()
    timer.timeout.connect(lambda: gaps.append(since.restart()))
    timer.start(5)

    def longest() -> int:
        timer.stop()
        return max(gaps)

    return longest


def test_it_is_heard_in_english_and_paused_within_a_line_while_the_app_never_waits(
    server: SoundServer, dispatcher: Dispatcher, listened: Listened, tmp_path: Path
) -> None:
    gap = longest_gap()
    listened.begin()
    assert dispatcher.pid
    (voice,) = listened.voices
    assert voice.startswith("speechd: English (")
    assert "Caribbean" not in voice
    with server.recording(tmp_path / "heard.wav"):
        assert listened.speech.say("out", TEXT, 0.8, 3.0)
        listened.speech.say("hold", "And hold.", 0.8, 1.0)
        listened.wait(lambda: len(listened.spoken) == 2)
    assert loudest(tmp_path / "heard.wav") > LOUD
    (out, seconds), (hold, short) = listened.spoken
    assert (out, hold) == ("out", "hold")
    assert 1.5 < seconds < 6
    assert 0.4 < short < seconds

    ends: list[int] = []
    listened.speech.answered.connect(lambda answer: ends.append(answer["said"]))
    listened.speech.say("paused", TEXT, 0.8, 3.0)
    listened.speech.pause()
    QTimer.singleShot(500, listened.speech.resume)
    listened.wait(lambda: bool(ends))
    assert gap() < LONGEST_GAP_MS
    assert len(listened.spoken) == 2
    assert listened.problems == []


@pytest.mark.parametrize(
    ("language", "voice"), [("pt-BR", "Portuguese (Brazil)"), ("zh", "Chinese (Mandarin")]
)
def test_it_speaks_the_language_and_the_form_of_it_that_is_named(
    server: SoundServer, dispatcher: Dispatcher, qtbot: QtBot, language: str, voice: str
) -> None:
    assert server.listeners == 0
    assert dispatcher.home.exists()
    listened = Listened(qtbot, language)
    try:
        listened.begin()
        assert listened.voices[0].startswith(f"speechd: {voice}")
    finally:
        listened.end()


def test_killed_while_it_speaks_it_speaks_again(
    server: SoundServer, dispatcher: Dispatcher, listened: Listened, tmp_path: Path
) -> None:
    assert dispatcher.home.exists()
    listened.begin()
    listened.speech.say("out", TEXT, 0.8, 3.0)
    os.kill(listened.process, signal.SIGKILL)
    listened.wait(lambda: len(listened.voices) == 2)

    with server.recording(tmp_path / "heard.wav"):
        listened.speech.say("hold", "And hold.", 0.8, 1.0)
        listened.wait(lambda: bool(listened.spoken))
    assert loudest(tmp_path / "heard.wav") > LOUD
    assert [name for name, _ in listened.spoken] == ["hold"]
    assert listened.problems == []


def test_a_dispatcher_that_hangs_is_told_and_the_app_never_waits(
    server: SoundServer, dispatcher: Dispatcher, listened: Listened
) -> None:
    assert server.listeners == 0
    listened.begin()
    dispatcher.stop()
    gap = longest_gap()
    assert listened.speech.say("out", TEXT, 0.8, 1.0)

    listened.wait(lambda: listened.problems == [Problem.NO_ANSWER])
    assert gap() < LONGEST_GAP_MS
    assert listened.spoken == []
    assert not listened.speech.say("hold", "And hold.", 0.8, 1.0)


def test_without_a_sound_server_it_is_told_and_the_app_never_waits(
    dispatcher: Dispatcher, listened: Listened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{dispatcher.home}/nothing")
    gap = longest_gap()
    listened.speech.say("out", TEXT, 0.8, 1.0)

    listened.wait(lambda: listened.problems == [Problem.NO_ANSWER])
    assert gap() < LONGEST_GAP_MS
    assert listened.spoken == []


def test_without_a_dispatcher_that_can_be_started_it_says_so(
    listened: Listened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path}/nothing")
    monkeypatch.setenv("SPEECHD_CMD", "/no/such/program")
    listened.speech.open()

    listened.wait(lambda: listened.problems == [Problem.NO_ENGINE])
    assert not listened.speech.say("out", TEXT, 0.8, 1.0)


@contextmanager
def session(
    desktop: Desktop,
    data: Path,
    stretch: str = "prone-glute",
    voice: str = "system",
    **environment: str,
) -> Iterator[App]:
    """Let the app play a stretch, led by the computer's own voice and nothing else."""
    room = copy.copy(desktop)
    room.environment = desktop.environment | environment
    settings = SHORT | {"voice": voice, "sounds": False, "breath_sound": False}
    app = App(room, data, "start", stretch, **settings)
    try:
        with app.reader() as reader:
            reader.answer_as_one_in_good_health()
        yield app
    finally:
        app.end()


def voice_process(app: App) -> int:
    """Return the number of the program that speaks, or 0."""
    words = ["pgrep", "-P", str(app.process.pid), "-f", "glutestretch.desktop.speech"]
    found = subprocess.run(words, check=False, capture_output=True, text=True).stdout
    return int(found or 0)


def test_it_leads_a_session_and_its_end_does_not_end_that(
    desktop: Desktop, sound_server: SoundServer, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    dispatcher = Dispatcher(Path(desktop.environment["XDG_RUNTIME_DIR"]))
    request.addfinalizer(dispatcher.end)
    with session(desktop, tmp_path / "data") as app:
        sound_server.record(tmp_path / "first.wav", LISTEN_SECONDS)
        assert loudest(tmp_path / "first.wav") > LOUD
        assert dispatcher.pid
        before = voice_process(app)
        os.kill(before, signal.SIGKILL)
        sound_server.record(tmp_path / "again.wav", LISTEN_SECONDS)
        assert loudest(tmp_path / "again.wav") > LOUD
        assert voice_process(app) not in (0, before)
        assert app.complaints == ""


def test_where_it_is_missing_the_calm_voice_leads_and_a_notice_says_what_to_install(
    desktop: Desktop, sound_server: SoundServer, tmp_path: Path
) -> None:
    nowhere = {
        "SPEECHD_ADDRESS": f"unix_socket:{tmp_path}/nothing",
        "SPEECHD_CMD": "/no/such/program",
    }
    with session(desktop, tmp_path / "data", **nowhere) as app:
        sound_server.record(tmp_path / "first.wav", LISTEN_SECONDS)
        assert loudest(tmp_path / "first.wav") > LOUD
        with app.reader() as reader:
            reader.see("The computer has no voice of its own yet")
        assert app.complaints == ""


def add_pack(data: Path, folder: Path) -> None:
    """Add a pack with the stretch "pigeon" from the command line."""
    file = zipped(folder / "hips.zip", whole())
    told = run("--data-dir", str(data), "pack", "add", str(file))
    assert told.returncode == 0, told.stderr


def talkative(folder: Path) -> tuple[Path, Path]:
    """Return a program that starts a speech-dispatcher which logs each text, and its log."""
    need("speech-dispatcher")
    program, logs = folder / "dispatcher", folder / "logs"
    logs.mkdir()
    program.write_text(f'#!/bin/sh\nexec speech-dispatcher -l 5 -L {logs} "$@"\n')
    program.chmod(0o700)
    return program, logs / "speech-dispatcher.log"


def test_it_reads_the_steps_of_a_pack_while_the_calm_voice_says_the_rest(
    desktop: Desktop,
    sound_server: SoundServer,
    tmp_path: Path,
    qtbot: QtBot,
    request: pytest.FixtureRequest,
) -> None:
    dispatcher = Dispatcher(Path(desktop.environment["XDG_RUNTIME_DIR"]))
    request.addfinalizer(dispatcher.end)
    program, log = talkative(tmp_path)
    add_pack(tmp_path / "data", tmp_path)
    with session(desktop, tmp_path / "data", "pigeon", "calm", SPEECHD_CMD=str(program)) as app:
        sound_server.record(tmp_path / "first.wav", LISTEN_SECONDS)
        assert loudest(tmp_path / "first.wav") > LOUD
        qtbot.waitUntil(
            lambda: "Stay, and let the right knee sink" in log.read_text("utf-8"),
            timeout=PATIENCE_MS,
        )
        said = log.read_text("utf-8")
        assert "Put your right ankle on your left knee" in said
        assert "Lay out your mat" not in said
        assert "And hold" not in said
        assert app.complaints == ""


def test_where_it_is_missing_a_notice_says_that_the_steps_of_a_pack_are_to_be_read(
    desktop: Desktop, sound_server: SoundServer, tmp_path: Path
) -> None:
    nowhere = {
        "SPEECHD_ADDRESS": f"unix_socket:{tmp_path}/nothing",
        "SPEECHD_CMD": "/no/such/program",
    }
    add_pack(tmp_path / "data", tmp_path)
    with session(desktop, tmp_path / "data", "pigeon", "calm", **nowhere) as app:
        with app.reader() as reader:
            reader.see("Until then you read these steps on the screen")
        sound_server.record(tmp_path / "first.wav", LISTEN_SECONDS)
        assert loudest(tmp_path / "first.wav") > LOUD
        assert app.complaints == ""
