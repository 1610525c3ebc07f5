"""A folder in which nothing can be written still has one instance, and commands say why not."""

from pathlib import Path

import pytest

from glutestretch.desktop.paths import Paths
from tests.journeys.command import Terminal
from tests.support.processes import Process, printed_by

trouble = pytest.importorskip("tests.diary.test_trouble", reason="needs mounts")
instance = pytest.importorskip("tests.desktop.test_instance", reason="needs sockets")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "d"
    made.mkdir(mode=0o700)
    return made


def test_a_later_start_still_reaches_the_first(folder: Path, tmp_path: Path) -> None:
    here = {"XDG_RUNTIME_DIR": "", "TMPDIR": str(tmp_path)}
    with (
        trouble.read_only(folder),
        Process(instance.START, folder, environment=here) as first,
    ):
        assert first.line() == "first"
        assert printed_by(instance.HANDS_OVER, folder, environment=here) == "False True []"
        assert first.line() == "request: raise"


def test_commands_report_what_is_there_and_say_why_they_change_nothing(folder: Path) -> None:
    terminal = Terminal(folder)
    terminal.lines("remind daily 8:00")
    with trouble.read_only(folder):
        assert len(terminal.json("reminders")) == 1
        sentence = terminal.refused("remind daily 9:00", status=1)
        assert "cannot be written" in sentence
        assert "Read-only file system" in sentence
        assert len(terminal.json("reminders")) == 1


def test_the_folder_says_what_is_wrong(folder: Path) -> None:
    paths = Paths(str(folder))
    assert paths.problem == ""
    with trouble.read_only(folder):
        assert paths.problem.startswith(f"Nothing can be written in {folder}, so ")
    assert paths.problem == ""
