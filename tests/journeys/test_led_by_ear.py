"""A whole session is heard: recorded from the loudspeaker, every line on time and in order."""

import copy
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from glutestretch.desktop.paths import Paths
from glutestretch.diary.events import Acknowledged, Answer, Screened
from glutestretch.diary.store import Diary
from tests.journeys.desktop import SHORT, App, Desktop
from tests.journeys.sound_server import SoundServer, own_sound_server
from tests.support.library import catalogue

ROOT = Path(__file__).resolve().parents[2]
STRETCH = "wall-glute"
SETTINGS = SHORT | {"guidance": "full", "step_pace": "brisk", "change_over_seconds": 8}
FIRST_SIDE = [
    "place",
    "mat",
    "wall-glute-need",
    "gentle",
    "begin",
    "wall-glute-name-right",
    "wall-glute-1-full",
    "wall-glute-2-full-right",
    "get-ready",
    "hold",
    "last-breath",
    "release",
    "wall-glute-leave-right",
]
SECOND_SIDE = [
    "wall-glute-change-left",
    "wall-glute-1-short",
    "wall-glute-2-short-left",
    "get-ready",
    "hold",
    "last-breath",
    "release",
    "wall-glute-leave-left",
    "finished",
]
ON_TIME_SECONDS = 1.0
LONGEST_WAY_SECONDS = 3.0
"""To the loudspeaker and back into the recording, on a machine that is busy; the same all along."""
SURE = 0.7
"""What only resembles a line, in its place among the others, is less like it."""
LOOK_SECONDS = 0.1
LONGEST_SECONDS = 240


class HeardSession:
    """The app, playing one stretch by itself, and what its loudspeaker gives."""

    def __init__(self, desktop: Desktop, server: SoundServer, folder: Path) -> None:
        self.server = server
        self._desktop = copy.copy(desktop)
        # More in advance than usual, so that a busy machine leaves no holes in the words.
        unhurried = {"PULSE_LATENCY_MSEC": "200"}
        self._desktop.environment = desktop.environment | server.environment | unhurried
        self._data = folder / "data"
        self.wav = folder / "heard.wav"
        paths = Paths(str(self._data))
        paths.make()
        diary = Diary(Path(paths.diary))
        now = datetime.now(UTC)
        version = catalogue().guidance.warning_version
        diary.record(Acknowledged(now, version, Answer.NO_PAIN), Screened(now, 1, (), (), ()))
        diary.close()
        self.app: App | None = None

    def begin(self) -> App:
        """Start the app with the stretch."""
        self.app = App(self._desktop, self._data, "start", STRETCH, **SETTINGS)
        return self.app

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Return what the diary holds."""
        assert self.app
        return self.app.rows(query)

    def wait(self, query: str) -> None:
        """Wait until the diary has a row for this."""
        assert self.app
        end = time.monotonic() + LONGEST_SECONDS
        while not self.rows(query):
            assert time.monotonic() < end, f"never: {query}"
            with pytest.raises(Exception, match="timed out"):
                self.app.process.wait(LOOK_SECONDS)


@contextmanager
def heard_session(desktop: Desktop, folder: Path) -> Iterator[HeardSession]:
    """Lend a session with a sound server of its own."""
    folder.mkdir()
    with own_sound_server(microphone=False) as server:
        session = HeardSession(desktop, server, folder)
        try:
            yield session
        finally:
            if session.app:
                session.app.end()


@pytest.fixture
def heard() -> Callable[[Path, list[str]], list[float]]:
    """Return what finds lines in a recording, in their order; skips the test where it cannot."""
    pytest.importorskip("av", reason="reading Opus files needs PyAV (pip install av)")
    from tests.journeys.recognition import Recording, in_order, pattern, recorded  # noqa: PLC0415
    from tools.audio.loudness import RATE  # noqa: PLC0415
    from tools.audio.opus import read  # noqa: PLC0415

    def find(wav: Path, names: list[str]) -> list[float]:
        recording = Recording(*recorded(wav))
        voice = ROOT / "resources" / "voice" / "calm" / "en"
        patterns = [pattern(read(voice / f"{name}.opus"), RATE) for name in names]
        found = in_order([recording.peaks(pattern) for pattern in patterns])
        unheard = [name for name, (_, like) in zip(names, found, strict=True) if like < SURE]
        assert unheard == [], list(zip(names, found, strict=True))
        return [moment for moment, _ in found]

    return find


def test_every_step_of_both_sides_is_heard_and_silence_half_way_ends_nothing(
    desktop: Desktop,
    tmp_path: Path,
    heard: Callable[[Path, list[str]], list[float]],
) -> None:
    with ExitStack() as stack:
        whole = stack.enter_context(heard_session(desktop, tmp_path / "whole"))
        broken = stack.enter_context(heard_session(desktop, tmp_path / "broken"))
        stack.enter_context(whole.server.recording(whole.wav))
        recording_since = time.time()
        whole.begin()
        broken.begin()

        broken.wait("SELECT 1 FROM places WHERE cue >= 3")  # the first hold
        broken.server.kill()
        broken.server.start()
        with broken.server.recording(broken.wav):
            for session in (whole, broken):
                session.wait("SELECT 1 FROM ends WHERE outcome = 'finished'")
            whole.wait("SELECT 1 FROM ends")
            whole_app = whole.app
            assert whole_app
            with pytest.raises(Exception, match="timed out"):
                whole_app.process.wait(18)  # the last words
        held = [
            datetime.fromisoformat(str(at)).timestamp() - recording_since
            for (at,) in whole.rows("SELECT at FROM holds ORDER BY seq")
        ]
        outcomes = broken.rows("SELECT side, outcome FROM holds ORDER BY seq")
        assert whole.app
        assert whole.app.complaints == ""

    names = FIRST_SIDE + SECOND_SIDE
    moments = heard(whole.wav, names)
    released = [moment for name, moment in zip(names, moments, strict=True) if name == "release"]
    way = released[0] - held[0]
    assert 0 < way < LONGEST_WAY_SECONDS
    assert released == pytest.approx([at + way for at in held], abs=ON_TIME_SECONDS)

    assert outcomes == [("right", "finished"), ("left", "finished")]
    heard(broken.wav, SECOND_SIDE)
