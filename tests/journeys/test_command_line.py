"""What the command says where no window comes: help, version, and what is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import glutestretch
from tests.journeys.command import run
from tests.support.processes import Environment, Process, printed_by

COMMANDS = ("start", "pause", "resume", "remind", "status", "reminders")
FIRST_START = """
import sys
from glutestretch.desktop.instance.lock import acquire
from glutestretch.desktop.paths import Paths
paths = Paths()
paths.make()
claimed = acquire(paths)
from PySide6.QtCore import QCoreApplication
from glutestretch.desktop.instance.server import InstanceServer
app = QCoreApplication([])
server = InstanceServer(paths.sockets())
server.raise_wished.connect(lambda: print("raised", flush=True))
print(server.listen(), flush=True)
app.exec()
"""
WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
from glutestretch.__main__ import main
print(main(["--data-dir", sys.argv[1], sys.argv[2]]))
"""
SECOND_START = """
import sys
before = set(sys.modules)
from glutestretch.__main__ import main
status = main([])
slow = ("PySide6", "argparse", "collections", "json", "pathlib", "re", "socket", "typing")
print(status, *sorted(set(slow) & (set(sys.modules) - before)))
"""


def test_version() -> None:
    told = run("--version")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == f"glutestretch {glutestretch.__version__}\n"


def test_help_names_every_option_command_and_status() -> None:
    told = run("--help")
    assert (told.returncode, told.stderr) == (0, "")
    for option in ("--version", "--help", "--data-dir DIR", "--background"):
        assert option in told.stdout
    lines = [line.split() for line in told.stdout.splitlines()]
    for word in (*COMMANDS, "0", "1", "2"):
        assert any(line[:1] == [word] for line in lines), word
    assert max(map(len, told.stdout.splitlines())) <= 100


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_of_its_own(command: str) -> None:
    told = run(command, "--help")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith(f"usage: glutestretch {command} ")
    assert "--data-dir DIR" in told.stdout


def test_the_help_tells_limits_and_what_held_means() -> None:
    told = " ".join(run("reminders", "--help").stdout.split())
    assert "from 1 to 1000" in told
    assert "from 1900 to 9000" in told
    assert "waits until you can be interrupted" in run("status", "--help").stdout
    assert "every 45m mon-thu 9:00-17:00 fri 9:00-12:00" in run("remind", "--help").stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--nonsense"], "“--nonsense” is not understood;"),
        (["start", "wall", "hip"], "“hip” is not understood;"),
        (["stretch"], "There is no command 'stretch'; there are start, pause, "),
        (["two\nlines"], "There is no command 'two\\nlines'; "),
        (["start", "wall", "two\n\x1b[31mlines"], "“two\\n\\x1b[31mlines” is not understood;"),
        (["pause", "two\nlines"], "“two\\nlines” is not a length of time;"),
        (["pause", "-5m"], "“-5m” is not a length of time; write it like 20s, 5m, 1h or 1h20m."),
        (["remind", "in", "-5m"], "“-5m” is not a length of time;"),
        (["pause", "5"], "5 of what? Add a letter: 5s, 5m or 5h."),
        (["pause", "400000h"], "400000h is more than a year."),
        (["remind"], "Say when, like in 30m or weekdays 14:30."),
        (["remind", "in", "5m", "--routine"], "What goes with --routine is missing;"),
        (["status", "--json=x"], "Argument --json: ignored explicit argument 'x'."),
        (["reminders", "--zone", "Mars"], "There is no time zone called “Mars”"),
        (["reminders", "--zone", "../../etc/passwd"], "There is no time zone called"),
        (["reminders", "--from", "soon"], "“soon” is not a moment"),
        (["reminders", "--from", "2026-02-30"], "“2026-02-30” is not a moment"),
        (["reminders", "--from", "9999-12-31"], "Years go from 1900 to 9000, not 9999."),
        (["reminders", "--next", "0"], "“0” is not a number from 1 to 1000."),
        (["reminders", "--next", "1001"], "“1001” is not a number from 1 to 1000."),
        (["reminders", "--next", "-5"], "“-5” is not a number from 1 to 1000."),
        (["reminders", "--next", "0000199999"], "is not a number from 1 to 1000."),
        (["reminders", "--next", "9" * 5000], "is not a number from 1 to 1000."),
        (["--background", "status"], "--background only starts the app"),
    ],
)
def test_what_cannot_be_understood_is_told_and_nothing_is_done(
    words: list[str], said: str, tmp_path: Path
) -> None:
    told = run("--data-dir", str(tmp_path / "data"), *words)
    assert (told.returncode, told.stdout) == (2, "")
    [sentence] = told.stderr.splitlines()
    assert sentence.startswith("glutestretch: ")
    assert said in sentence
    assert sentence.endswith(".")
    assert not (tmp_path / "data").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only there can the display be missing")
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":7734"},
        {"WAYLAND_DISPLAY": "wayland-7734"},
        {"QT_QPA_PLATFORM": "nonsense"},
    ],
    ids=["none", "dead", "dead Wayland", "unknown platform"],
)
@pytest.mark.parametrize("words", [[], ["--background"], ["start", "wall"]], ids=" ".join)
def test_without_a_display_one_sentence_says_so(
    environment: dict[str, str], words: list[str], tmp_path: Path
) -> None:
    told = run("--data-dir", str(tmp_path), *words, XDG_RUNTIME_DIR=str(tmp_path), **environment)
    assert told.returncode == 2
    assert told.stdout == ""
    [sentence] = told.stderr.splitlines()
    assert sentence.startswith("glutestretch: ")
    assert sentence.endswith(".")
    assert "please" in sentence


@pytest.mark.skipif(sys.platform != "linux", reason="finds the folder by XDG_DATA_HOME")
def test_a_plain_second_start_imports_next_to_nothing(tmp_path: Path) -> None:
    home: Environment = {"XDG_DATA_HOME": str(tmp_path)}
    with Process(FIRST_START, environment=home) as first:
        assert first.line() == "True"
        assert printed_by(SECOND_START, environment=home) == "0"
        assert first.line() == "raised"


def test_what_needs_a_window_says_what_is_missing_without_qt(tmp_path: Path) -> None:
    with Process(WITHOUT_QT, tmp_path, "start", complaints=True) as process:
        assert process.line() == "2"
        _, said = process.communicate()
    [sentence] = said.splitlines()
    assert sentence.startswith("glutestretch: The Python package PySide6")
    assert "please" in sentence


def test_an_answer_that_nobody_reads_is_no_failure(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "glutestretch", "--data-dir", str(tmp_path), "status"]
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write) as pipe:
        told = subprocess.run(
            words, stdout=pipe, stderr=subprocess.PIPE, text=True, check=False, timeout=90
        )
    assert (told.returncode, told.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that can close it")
def test_an_answer_that_goes_nowhere_is_told(tmp_path: Path) -> None:
    words = f'"{sys.executable}" -m glutestretch --data-dir "{tmp_path}" status >&-'
    told = subprocess.run(
        ["/bin/sh", "-c", words], stderr=subprocess.PIPE, text=True, check=False, timeout=90
    )
    assert told.returncode == 1
    assert told.stderr == (
        "glutestretch: The answer cannot be written: the standard output is closed.\n"
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_an_answer_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "glutestretch", "--data-dir", str(tmp_path), "status"]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        told = subprocess.run(
            words, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=90
        )
    assert told.returncode == 1
    assert told.stderr == (
        "glutestretch: The answer cannot be written (No space left on device).\n"
    )
