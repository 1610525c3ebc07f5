"""Sound from a process of its own: commands go out, and its end never hurts the app."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from glutestretch.desktop.audio import exit as status
from glutestretch.desktop.audio.api import Channel
from glutestretch.desktop.audio.helper import HelperAudio
from glutestretch.desktop.audio.problem import Problem
from tests.support.fakes import FakeAlarm, FakeClock

# Notes what it is told; ends with the status that the file ``plan`` has for this start.
PLAYER = """
import json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
plan = json.loads((folder / "plan").read_text())
now, rest = plan[0], plan[1:] or plan[:1]
(folder / "plan").write_text(json.dumps(rest))
if now != "play" and now != "hang":
    sys.exit(now)
if now == "play":
    print("a library says hello", flush=True)
    print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    with (folder / "heard").open("a") as heard:
        heard.write(line)
    command = json.loads(line)
    if command.get("source") == "last":
        sys.exit(3)
    if "id" in command and now == "play":
        print(json.dumps({"played": command["id"]}), flush=True)
(folder / "over").touch()
"""


class Rig:
    """Sound with a player that follows a plan.

    Attributes:
        problems: What was said of silence.
    """

    def __init__(self, folder: Path, qtbot: QtBot, *plan: object) -> None:
        self.clock = FakeClock()
        self._qtbot = qtbot
        self._folder = folder
        (folder / "player.py").write_text(PLAYER)
        (folder / "plan").write_text(json.dumps(plan))

        def alarms(_owner: QObject) -> FakeAlarm:
            return self.clock.alarm()

        command = (sys.executable, str(folder / "player.py"), str(folder))
        self.audio = HelperAudio(self.clock, alarms, command)
        self.problems: list[Problem] = []
        self.audio.problem_changed.connect(lambda problem: self.problems.append(Problem(problem)))

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let Qt's loop run until this is so."""
        self._qtbot.waitUntil(condition, timeout=10_000)

    def wait_for_end(self) -> None:
        """Wait until no player runs."""
        self.wait(lambda: not self.running)

    @property
    def running(self) -> bool:
        """Whether a player runs."""
        return any(
            process.state() is not QProcess.ProcessState.NotRunning
            for process in self.audio.findChildren(QProcess)
        )

    @property
    def heard(self) -> list[dict[str, object]]:
        """What the player was told, in order."""
        path = self._folder / "heard"
        lines = path.read_text().splitlines() if path.exists() else []
        return [json.loads(line) for line in lines]

    @property
    def over(self) -> bool:
        """Whether a player has seen the end of its commands."""
        return (self._folder / "over").exists()


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot) -> Callable[..., Rig]:
    made: list[Rig] = []

    def make(*plan: object) -> Rig:
        made.append(Rig(tmp_path, qtbot, *plan))
        return made[-1]

    return make


def test_nothing_is_started_before_the_first_sound(rig: Callable[..., Rig]) -> None:
    assert not rig("play").running


def test_commands_go_to_the_player_in_order(rig: Callable[..., Rig]) -> None:
    made = rig("play")

    made.audio.play(Channel.SOUND, "a", 0.5)
    made.audio.pause(Channel.VOICE)
    made.audio.resume(Channel.VOICE)
    made.audio.swell("b", 0.25, 4.0)
    made.audio.stop(Channel.SOUND)

    made.wait(lambda: len(made.heard) == 5)
    assert made.heard == [
        {"do": "play", "channel": "sound", "source": "a", "volume": 0.5, "id": 1},
        {"do": "pause", "channel": "voice"},
        {"do": "resume", "channel": "voice"},
        {"do": "swell", "source": "b", "volume": 0.25, "seconds": 4.0},
        {"do": "stop", "channel": "sound"},
    ]
    made.audio.close()
    made.wait(lambda: made.over)
    assert made.problems == []


def test_a_player_that_ends_is_started_again_soon_and_the_user_hears_of_it_only_if_it_lasts(
    rig: Callable[..., Rig],
) -> None:
    made = rig("play", status.NO_DEVICE, status.NO_DEVICE, "play")
    made.audio.play(Channel.SOUND, "last", 0.5)
    made.wait(lambda: bool(made.heard))
    made.wait_for_end()
    assert made.problems == []

    made.clock.advance(0.5)
    made.wait_for_end()
    assert made.problems == [Problem.NO_DEVICE]
    made.clock.advance(2.0)
    made.wait_for_end()
    made.clock.advance(4.0)
    made.wait(lambda: made.problems[-1] is Problem.NONE)
    made.audio.play(Channel.SOUND, "again", 0.5)
    made.wait(lambda: made.heard[-1]["source"] == "again")
    made.audio.close()


def test_what_was_to_be_heard_meanwhile_is_not_made_up_for(rig: Callable[..., Rig]) -> None:
    made = rig(status.NO_DEVICE, "play")
    made.audio.open()
    made.wait_for_end()

    made.audio.play(Channel.VOICE, "late", 0.5)
    made.clock.advance(0.5)
    made.audio.play(Channel.VOICE, "still late", 0.5)
    made.wait(lambda: made.running)
    made.audio.close()
    made.wait(lambda: made.over)

    assert made.heard == []


def test_a_player_that_does_not_answer_is_ended(rig: Callable[..., Rig]) -> None:
    made = rig("hang", "play")
    made.audio.play(Channel.SOUND, "a", 0.5)
    made.wait(lambda: bool(made.heard))

    made.clock.advance(4.0)
    made.wait_for_end()
    made.clock.advance(0.5)
    made.wait(lambda: made.running)
    made.audio.close()


def test_what_has_no_answer_is_not_waited_for(rig: Callable[..., Rig]) -> None:
    made = rig("play")
    made.audio.play(Channel.SOUND, "a", 0.5)
    made.wait(lambda: made.audio.ready)
    made.audio.swell("b", 0.25, 4.0)
    made.wait(lambda: len(made.heard) == 2)

    made.clock.advance(60.0)
    made.audio.swell("b", 0.0, 4.0)
    made.wait(lambda: len(made.heard) == 3)
    made.audio.close()


def test_without_its_library_it_is_not_tried_again(rig: Callable[..., Rig]) -> None:
    made = rig(status.NO_LIBRARY)
    made.audio.open()
    audible = [made.audio.audible]  # as far as is known
    made.wait_for_end()

    audible.append(made.audio.audible)
    assert audible == [True, False]
    assert made.problems == [Problem.NO_LIBRARY]
    made.clock.advance(60.0)
    made.audio.play(Channel.SOUND, "a", 0.5)
    assert not made.running


def test_a_player_that_cannot_be_started_is_silence(qtbot: QtBot, tmp_path: Path) -> None:
    clock = FakeClock()
    audio = HelperAudio(clock, lambda _owner: clock.alarm(), (str(tmp_path / "none"),))
    problems: list[str] = []
    audio.problem_changed.connect(problems.append)

    audio.play(Channel.SOUND, "a", 0.5)
    qtbot.waitUntil(lambda: not audio.findChildren(QProcess), timeout=10_000)
    clock.advance(0.5)
    qtbot.waitUntil(lambda: problems == [Problem.NO_PLAYER], timeout=10_000)
    audio.close()


def test_at_the_end_of_the_app_it_ends_and_nothing_starts_it_again(
    rig: Callable[..., Rig],
) -> None:
    player = rig()
    player.audio.open()
    player.wait(lambda: player.running)
    player.audio._quit()
    assert not player.running
    player.audio.open()
    player.clock.advance(60.0)
    assert not player.running
