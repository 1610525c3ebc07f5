"""Programs that hang, crash or talk nonsense keep nobody waiting, and what they told stays."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from glutestretch.desktop.paths import Paths
from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import REASONS, Finding, State, missing
from glutestretch.doctor.examination import Advice, examine
from glutestretch.doctor.helpers import PARTS, Told, run

_TELLS = """
import json, sys, time
part = sys.argv[1]
print("a library says hello")
print(json.dumps({"id": "tray", "state": "missing", "reason": "none", "values": {}}), flush=True)
print("said aside", file=sys.stderr, flush=True)
"""
HANGS = f"{_TELLS}\nif part == 'speech': time.sleep(600)"
CRASHES = f"{_TELLS}\nif part == 'sound': import os; os.kill(os.getpid(), 9)"
LACKS = """
import json
print(json.dumps({"not_loaded": "No module named 'PySide6'", "name": "PySide6"}))
"""


def program(code: str) -> Sequence[str]:
    return (sys.executable, "-c", code)


def test_what_each_program_tells_is_read() -> None:
    told = run("en", program(_TELLS))
    assert list(told) == list(PARTS)
    for part in told.values():
        assert part == Told((missing("tray", "none"),), ("", ""), ("said aside",))


@pytest.mark.parametrize("code", [HANGS, CRASHES])
def test_one_that_hangs_or_crashes_keeps_nobody_waiting(code: str) -> None:
    began = time.monotonic()
    told = run("en", program(code), seconds=5.0)
    assert time.monotonic() - began < 20
    assert [part.found for part in told.values()] == [(missing("tray", "none"),)] * len(PARTS)


def test_why_qt_could_not_be_loaded_is_told() -> None:
    told = run("en", program(LACKS))
    assert told["display"].not_loaded == ("PySide6", "No module named 'PySide6'")


ADVICE = Advice(
    not_loaded=lambda error: f"{type(error).__name__} {error.name}",
    no_display=" ".join,
    misfit=lambda pyside: "They do not fit." if pyside == "6.12.0" else "",
    speech=lambda: "install a voice",
    font=lambda language: f"install {language}",
)
QT = judgement.qt("6.11.3", "3.11.7", "")


def examined(folder: Path, **told: Told) -> dict[str, Finding]:
    """Return what is made of what the programs have told, by id."""
    parts = {part: told.get(part, Told()) for part in PARTS}
    paths = Paths(str(folder / "data"))
    found = examine(paths, "ja", ADVICE, start_cache=False, ask=lambda _language: parts)
    assert [one.id for one in found] == list(REASONS)
    return {one.id: one for one in found}


def test_a_display_that_ends_the_program_is_told_in_qts_words(tmp_path: Path) -> None:
    found = examined(tmp_path, display=Told((QT,), ("", ""), ("no", "display")))
    assert found["qt"] == QT
    assert found["display"] == missing("display", "unusable", problem="no display")
    assert found["opengl"].reason == "no_answer"
    assert found["start_cache"].reason == "off"


def test_without_qt_nothing_else_is_guessed(tmp_path: Path) -> None:
    lacks = Told((), ("PySide6", "No module named 'PySide6'"))
    found = examined(tmp_path, **dict.fromkeys(PARTS, lacks))
    assert found["qt"].state is State.MISSING
    assert found["qt"].values["problem"] == "ModuleNotFoundError PySide6"
    assert {found[name].reason for name in ("display", "sound", "speech", "tray")} == {"no_answer"}


def test_a_library_that_sound_lacks_is_told(tmp_path: Path) -> None:
    lacks = Told((), ("PySide6.QtMultimedia", "libpulse.so.0: cannot open shared object file"))
    found = examined(tmp_path, display=Told((QT,)), sound=lacks, speech=lacks)
    assert {found[name].reason for name in ("sound", "microphone", "speech")} == {"no_library"}


def test_what_is_to_be_installed_comes_with_its_command(tmp_path: Path) -> None:
    display = Told((QT, judgement.font("ja", lacks=True)))
    speech = Told((judgement.speech("no_voice", "speech-dispatcher", ""),))
    found = examined(tmp_path, display=display, speech=speech)
    assert found["font"].values["command"] == "install ja"
    assert found["speech"].values["command"] == "install a voice"


def test_a_qt_that_does_not_go_with_this_python_is_missing(tmp_path: Path) -> None:
    found = examined(tmp_path, display=Told((judgement.qt("6.12.0", "3.11.7", ""),)))
    assert (found["qt"].reason, found["qt"].values["problem"]) == ("unusable", "They do not fit.")
