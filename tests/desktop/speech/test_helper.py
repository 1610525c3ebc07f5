"""The system's own voice in a process of its own: spoken in turn, and ended when it hangs."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from glutestretch.desktop.speech import exit as status
from glutestretch.desktop.speech.helper import PATIENCE_SECONDS, HelperSpeech
from glutestretch.desktop.speech.problem import Problem
from tests.support.fakes import FakeAlarm, FakeClock

# Notes what it is told; does at each start what the file ``plan`` has for it: ends with a status,
# hangs before it is ready, hangs at its first text, or speaks. A text is over at once, unless it
# is a long one: that ends with the next command.
PROGRAM = """
import json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
plan = json.loads((folder / "plan").read_text())
now, rest = plan[0], plan[1:] or plan[:1]
(folder / "plan").write_text(json.dumps(rest))
if isinstance(now, int):
    sys.exit(now)
def answer(**words):
    print(json.dumps(words), flush=True)
if now != "hang":
    answer(ready=True, engine="test", locale=sys.argv[2], voice="Test")
long = None
for line in sys.stdin:
    with (folder / "heard").open("a") as heard:
        heard.write(line)
    command = json.loads(line)
    if now != "speak":
        continue
    if long is not None:
        if command["do"] == "resume":
            answer(said=long)
        long = long if command["do"] == "pause" else None
    elif command["do"] == "say" and "long" in command["text"]:
        long = command["id"]
    elif command["do"] == "say":
        answer(said=command["id"], seconds=1.25)
"""


class Rig:
    """Speech by a program that follows a plan.

    Attributes:
        problems: What was said of it.
        spoken: What came to its end, with its seconds.
        unspoken: What was handed back.
    """

    def __init__(self, folder: Path, qtbot: QtBot, *plan: object) -> None:
        self.clock = FakeClock()
        self._qtbot = qtbot
        self._folder = folder
        (folder / "program.py").write_text(PROGRAM)
        (folder / "plan").write_text(json.dumps(plan))

        def alarms(_owner: QObject) -> FakeAlarm:
            return self.clock.alarm()

        command = (sys.executable, str(folder / "program.py"), str(folder))
        self.speech = HelperSpeech("en", self.clock, alarms, command)
        self.problems: list[Problem] = []
        self.spoken: list[tuple[str, float]] = []
        self.unspoken: list[str] = []
        self.speech.unspoken.connect(lambda name, _volume: self.unspoken.append(name))
        self.speech.problem_changed.connect(lambda problem: self.problems.append(Problem(problem)))
        self.speech.spoken.connect(lambda name, seconds: self.spoken.append((name, seconds)))

    def say(self, name: str, seconds: float = 2.0) -> bool:
        """Have a text spoken."""
        return self.speech.say(name, f"{name} text", 0.5, seconds)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let Qt's loop run until this is so."""
        self._qtbot.waitUntil(condition, timeout=20_000)

    def begin(self) -> None:
        """Open it, and wait until it is ready."""
        self.speech.open()
        self.wait(lambda: self.speech.ready)

    def wait_for_end(self) -> None:
        """Wait until no program runs."""
        self.wait(lambda: not self.runs)

    @property
    def runs(self) -> bool:
        """Whether a program runs."""
        return any(
            process.state() is not QProcess.ProcessState.NotRunning
            for process in self.speech.findChildren(QProcess)
        )

    @property
    def told(self) -> list[str]:
        """What the program was told, in a word each."""
        path = self._folder / "heard"
        lines = map(json.loads, path.read_text().splitlines()) if path.exists() else ()
        return [line["text"].split()[0] if line["do"] == "say" else line["do"] for line in lines]

    def end(self) -> None:
        """End what it started."""
        self.speech.close()
        for process in self.speech.findChildren(QProcess):
            process.kill()
        self.wait_for_end()


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> Callable[..., Rig]:
    def make(*plan: object) -> Rig:
        made = Rig(tmp_path, qtbot, *plan)
        request.addfinalizer(made.end)
        return made

    return make


def test_nothing_is_started_before_it_is_wanted(rig: Callable[..., Rig]) -> None:
    assert not rig("speak").runs


def test_texts_are_spoken_one_after_another_and_their_seconds_told(rig: Callable[..., Rig]) -> None:
    made = rig("speak")
    made.clock.advance(1000.0)

    assert made.say("one")
    assert made.say("two")
    made.wait(lambda: len(made.spoken) == 2)

    assert made.spoken == [("one", 1.25), ("two", 1.25)]
    assert made.told == ["one", "two"]


def test_a_text_waits_for_the_one_before_and_is_dropped_when_that_takes_too_long(
    rig: Callable[..., Rig],
) -> None:
    made = rig("speak")
    made.begin()
    made.say("long", 60.0)
    made.say("late")
    made.clock.advance(PATIENCE_SECONDS)
    made.say("next")
    made.wait(lambda: made.told == ["long"])

    made.speech.pause()
    made.speech.resume()
    made.wait(lambda: made.told[-1] == "next")

    assert made.told == ["long", "pause", "resume", "next"]
    made.wait(lambda: made.spoken == [("next", 1.25)])  # one that was paused has no length


def test_while_it_is_paused_nothing_is_begun_and_no_answer_expected(
    rig: Callable[..., Rig],
) -> None:
    made = rig("speak")
    made.begin()
    made.say("long")
    made.speech.pause()
    made.clock.advance(600.0)
    assert made.runs
    made.say("next")

    made.speech.resume()
    made.wait(lambda: made.told == ["long", "pause", "resume", "next"])


def test_after_stop_nothing_is_left_to_be_said(rig: Callable[..., Rig]) -> None:
    made = rig("speak")
    made.begin()
    made.say("long")
    made.say("waiting")

    made.speech.stop()
    made.say("after")
    made.wait(lambda: made.told == ["long", "stop", "after"])


def test_a_constructor_that_hangs_is_ended_tried_again_and_told(rig: Callable[..., Rig]) -> None:
    made = rig("hang")
    assert made.say("first")
    made.wait(lambda: made.runs)
    made.clock.advance(PATIENCE_SECONDS)
    assert not made.say("too late")

    made.clock.advance(12.0)
    made.wait_for_end()
    assert made.problems == []
    made.clock.advance(0.5)
    made.wait(lambda: made.runs)
    made.clock.advance(12.0)
    made.wait_for_end()

    assert made.problems == [Problem.NO_ANSWER]
    assert not made.say("nobody is there")


def test_a_text_that_never_ends_is_a_hang_and_the_next_program_speaks(
    rig: Callable[..., Rig],
) -> None:
    made = rig("hang at say", "speak")
    made.begin()
    made.say("first", 3.0)
    made.wait(lambda: made.told == ["first"])
    made.clock.advance(10.5)
    assert made.runs
    made.clock.advance(1.0)
    made.wait_for_end()

    made.clock.advance(0.5)
    made.wait(lambda: made.speech.ready)
    made.say("second")
    made.wait(lambda: made.spoken == [("second", 1.25)])
    assert made.problems == []


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (status.LOST, Problem.NO_ANSWER),
        (status.NO_ENGINE, Problem.NO_ENGINE),
        (status.NO_VOICE, Problem.NO_VOICE),
        (134, Problem.NO_ANSWER),
    ],
)
def test_it_says_why_it_does_not_speak_and_takes_it_back(
    code: int, problem: Problem, rig: Callable[..., Rig]
) -> None:
    made = rig(code, code, "speak")
    made.speech.open()
    made.wait_for_end()
    made.clock.advance(0.5)
    made.wait(lambda: made.problems == [problem])
    assert not made.say("nobody is there")

    made.clock.advance(5.0)
    made.wait(lambda: made.problems == [problem, Problem.NONE])
    assert made.say("again")


def test_the_last_text_that_is_still_in_time_is_handed_back(rig: Callable[..., Rig]) -> None:
    made = rig(status.NO_ENGINE)
    made.say("one")
    made.say("two")
    made.wait_for_end()

    made.wait(lambda: made.unspoken == ["two"])


def test_what_is_late_is_not_handed_back(rig: Callable[..., Rig]) -> None:
    made = rig("hang")
    made.say("one")
    made.clock.advance(12.0)
    made.wait_for_end()

    assert made.unspoken == []


def test_closed_while_it_fails_it_promises_nothing_at_the_next_time(
    rig: Callable[..., Rig],
) -> None:
    made = rig(status.NO_ENGINE, status.NO_ENGINE, "speak")
    made.speech.open()
    made.wait_for_end()
    made.clock.advance(0.5)
    made.wait(lambda: made.problems == [Problem.NO_ENGINE])
    made.speech.close()

    assert not made.say("first")
    made.wait(lambda: made.speech.ready)
    assert made.say("second")


def test_without_its_library_it_is_not_tried_again(rig: Callable[..., Rig]) -> None:
    made = rig(status.NO_LIBRARY)
    made.speech.open()
    made.wait(lambda: made.problems == [Problem.NO_LIBRARY])

    made.clock.advance(600.0)
    assert not made.say("nobody is there")
    assert not made.runs


def test_closed_it_ends(rig: Callable[..., Rig]) -> None:
    made = rig("speak")
    made.begin()

    made.speech.close()
    made.wait_for_end()

    assert made.problems == []
