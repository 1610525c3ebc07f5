"""A command that finds the app closed does its work without loading Qt."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from glutestretch.archive.files import write_export
from glutestretch.routines.file import RoutineFile
from glutestretch.stretches.routines import Entry, Routine
from tests.archive.test_exports import NOW, USUAL

OWN = Routine("own-1", (Entry("wall-glute"),), "Evening, calm")
_RUN = """
import sys
from glutestretch.__main__ import main
status = main(sys.argv[1:])
loaded = sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6")))
sys.exit(f"it loads {loaded[:3]}" if loaded else status)
"""


@pytest.mark.parametrize("place", ["C.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"])
def test_no_command_loads_qt_while_the_app_is_closed(tmp_path: Path, place: str) -> None:
    environment = os.environ | {"LC_ALL": place, "TZ": "Europe/Berlin"}
    said = []
    exported = tmp_path / "export.json"
    write_export(exported, USUAL, NOW)
    RoutineFile(tmp_path / "routines.json").save((OWN,))
    for typed in (
        "remind weekdays 14:30",
        "pause 1h",
        "resume",
        "status",
        "status --json",
        "reminders",
        f"import {exported}",
        "pack list",
        f"export {tmp_path}/again.csv",
        "history",
        "history --json",
        "reminders --merged --next 3",
        "remind daily 9:00 --routine evening",
        "reminders",
        f"prescription export evening {tmp_path}/evening.glutestretch",
        f"check {tmp_path}/evening.glutestretch",
        f"prescription add {tmp_path}/evening.glutestretch",
    ):
        command = [sys.executable, "-c", _RUN, "--data-dir", str(tmp_path), *typed.split()]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment, timeout=60
        )
        assert done.returncode == 0, f"{typed}: {done.stderr}"
        said.append(done.stdout)
    assert said.pop().startswith("“Evening, calm (2)” is one of your own routines now, with 1 ")
    assert "nothing is wrong" in said.pop()
    assert said.pop().startswith("“Evening, calm” was written to ")
    assert said.pop().splitlines()[-1].endswith(" · Evening, calm")
    assert said.pop().startswith("Reminder 2: ")
    assert len((tmp_path / "again.csv").read_text("utf-8").splitlines()) == 1 + len(USUAL)
    assert json.loads(said[-2])["pains"][0]["level"] == 4
    assert "1 minute held, 1 hold" in said[-3]
    assert "The whole routine" in said[-1]
    assert said[-1].count("2:30 PM" if place.startswith("ar") else "14:30") == 6
