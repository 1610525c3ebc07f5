"""Reminders outlive the app, whatever state their file or the disk is in."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.quiet_rules import QuietHours
from glutestretch.reminders.engine.rules import ClockTimes, Reminder, Sitting
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.engine.state_json import as_json
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.file import NullReminders, ReminderFile
from glutestretch.stretches.routines import FULL

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MANY = (
    Reminder("1", ClockTimes([time(9), time(18)]), "wall-glute"),
    Reminder("2", Sitting(45, [Hours(time(9), time(17))]), enabled=False),
    Reminder("3", QuietHours(Hours(time(22), time(7)))),
)


def lived() -> ReminderState:
    """Return facts in which something has happened."""
    facts = engine.reconciled(ReminderState(MANY, "Europe/Berlin"), NOON)
    evening = NOON + timedelta(hours=5)
    due = engine.next_due(evening, facts)
    assert due
    facts = engine.fired(facts, evening, due)
    facts = engine.answered(facts, evening, "1", engine.Answer.LATER)
    return engine.paused(facts, evening)


def names(directory: Path) -> list[str]:
    return sorted(file.name for file in directory.iterdir())


def test_a_new_installation_has_no_reminder_and_no_problem(tmp_path: Path) -> None:
    loaded = ReminderFile(tmp_path / "engine.json").load()

    assert (loaded.facts, loaded.problems) == (ReminderState(), ())
    assert list(tmp_path.iterdir()) == []


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "deeper" / "engine.json"

    assert ReminderFile(path).save(lived()) == ""

    loaded = ReminderFile(path).load()
    assert (loaded.facts, loaded.problems) == (lived(), ())
    assert names(path.parent) == ["engine.json", "engine.json.before"]


def test_the_file_shows_every_reminder_on_a_line_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    ReminderFile(path).save(lived())

    lines = path.read_text().splitlines()

    assert [json.loads(line.rstrip(","))["id"] for line in lines[1:4]] == ["1", "2", "3"]
    assert json.loads(path.read_text())["version"] == 3


def test_what_this_version_cannot_use_stays_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    ReminderFile(path).save(lived())
    raw = json.loads(path.read_text())
    strange = {"id": "4", "kind": "tide", "high": True}
    raw["reminders"].append(strange)
    path.write_text(json.dumps(raw))
    store = ReminderFile(path)

    loaded = store.load()

    assert loaded.facts == replace(lived(), taken=("4",))
    [problem] = loaded.problems
    assert problem.startswith("Entry 4 of the file cannot be used: kind must be one of clock, ")
    assert store.save(replace(loaded.facts, reminders=MANY[:1])) == ""
    assert [entry["id"] for entry in json.loads(path.read_text())["reminders"]] == ["1", "4"]
    assert json.loads(path.read_text())["reminders"][1] == strange


def test_what_is_kept_already_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    store = ReminderFile(path)
    store.save(lived())
    path.unlink()

    store.save(lived())
    assert not path.exists()

    store.save(replace(lived(), seen=NOON + timedelta(days=1)))
    assert path.exists()


@pytest.mark.parametrize(
    "text",
    [
        *('{"version": 1, "rem', "", "[1]", "null", "\x00", "{}", '{"version": 1}', "["),
        *(f'{{"version": {version}, "reminders": []}}' for version in ("0", "-1", "true", "1.0")),
        *(f'{{"version": 1, "reminders": [{{"id": {n}}}]}}' for n in ("1e400", "-1e400", "NaN")),
        '{"version": 1, "reminders": [Infinity]}',
    ],
)
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "engine.json"
    path.write_text(text)
    store = ReminderFile(path)

    loaded = store.load()

    [aside] = tmp_path.iterdir()
    assert loaded.facts == ReminderState()
    assert loaded.problems == (
        f"The file of the reminders was damaged and is now {aside}; none is left.",
    )
    assert aside.name.startswith("engine.damaged-")
    assert aside.read_text() == text
    assert store.save(lived()) == ""
    assert store.load().facts == lived()


@pytest.mark.parametrize("text", ["", '{"version": 1, "rem', "[]"])
def test_a_damaged_file_costs_no_reminder(tmp_path: Path, text: str) -> None:
    path = tmp_path / "engine.json"
    ReminderFile(path).save(lived())
    more = replace(lived(), reminders=(*MANY, Reminder("4", ClockTimes([time(12)]))))
    ReminderFile(path).save(more)
    path.write_text(text)

    loaded = ReminderFile(path).load()

    [aside] = tmp_path.glob("engine.damaged-*")
    assert loaded.facts == more
    [problem] = loaded.problems
    assert problem.startswith(f"The file of the reminders was damaged and is now {aside}; ")
    assert problem.endswith("the reminders come from a copy of it.")
    assert aside.read_text() == text
    assert (ReminderFile(path).load().facts, ReminderFile(path).load().problems) == (more, ())


def test_after_damage_what_this_version_cannot_use_is_still_there(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    strange = {"id": "4", "kind": "tide"}
    path.write_text(json.dumps({"version": 1, "reminders": [strange]}))
    ReminderFile(path).load()
    path.write_text("")

    ReminderFile(path).load()

    assert json.loads(path.read_bytes())["reminders"] == [strange]


@pytest.mark.parametrize("text", ["", '{"version": 4, "reminders": []}'])
def test_a_copy_that_is_of_no_use_is_passed_over(tmp_path: Path, text: str) -> None:
    path = tmp_path / "engine.json"
    path.write_text("")
    (tmp_path / "engine.json.before").write_text(text)

    loaded = ReminderFile(path).load()

    assert loaded.facts == ReminderState()
    assert loaded.problems[0].endswith("; none is left.")


@pytest.mark.parametrize("damaged", [False, True])
def test_a_file_of_the_first_version_names_the_whole_routine_now(
    tmp_path: Path, *, damaged: bool
) -> None:
    path = tmp_path / "engine.json"
    once = {"kind": "once", "at": "2026-03-09T07:30:00+00:00"}
    night = {"kind": "quiet_hours", "start": "22:00", "end": "7:00", "weekdays": ["mon"]}
    first = [
        {"id": "1", "routine": "", **once},
        {"id": "2", "routine": "wall-glute", **once},
        {"id": "3", **once},
        {"id": "4", "routine": "", **night},
        {"id": "5", "routine": 7, **once},
        {"id": "6", "routine": "", "orbit": 1},
        "nothing",
    ]
    text = json.dumps({"version": 1, "reminders": first})
    path.write_text("" if damaged else text)
    (tmp_path / "engine.json.before").write_text(text)

    loaded = ReminderFile(path).load()

    assert [(one.id, one.routine) for one in loaded.facts.reminders] == [
        ("1", FULL),
        ("2", "wall-glute"),
        ("3", FULL),
        ("4", FULL),
    ]
    assert len(loaded.problems) == 3 + damaged
    store = ReminderFile(path)
    assert store.save(store.load().facts) == ""
    written = json.loads(path.read_text())
    assert written["version"] == 3
    assert [one["routine"] for one in written["reminders"][:3]] == [FULL, "wall-glute", FULL]
    assert written["reminders"][4:] == first[4:]


def test_a_file_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    text = json.dumps({"version": 4, "reminders": [{"orbit": 1}]})
    path.write_text(text)
    store = ReminderFile(path)

    [problem] = store.load().problems

    assert "were written by a newer version of this app" in problem
    assert store.save(lived()) == problem
    assert path.read_text() == text


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("not a folder")
    path = tmp_path / "home" / "engine.json"
    store = ReminderFile(path)

    [problem] = store.load().problems

    assert str(path) in problem
    assert store.save(lived()) == problem
    assert path.parent.is_file()


def test_a_failed_write_leaves_the_old_file_whole_and_is_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    store = ReminderFile(path)
    store.save(lived())
    (tmp_path / f"engine.json.{os.getpid()}.new").mkdir()

    problem = store.save(replace(lived(), reminders=()))

    assert str(path) in problem
    assert problem.endswith("changes to them last until you quit.")
    assert ReminderFile(path).load().facts == lived()
    (tmp_path / f"engine.json.{os.getpid()}.new").rmdir()
    assert store.save(replace(lived(), reminders=())) == ""
    assert ReminderFile(path).load().facts.reminders == ()


def test_two_processes_that_write_at_once_use_files_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "engine.json"
    (tmp_path / f"engine.json.{os.getpid()}.new").mkdir()
    monkeypatch.setattr(os, "getpid", lambda: 7)

    assert ReminderFile(path).save(lived()) == ""


_FULL_DISK = """
import resource, signal, sys
from glutestretch.kit.record import replace
from glutestretch.reminders.file import ReminderFile
store = ReminderFile(sys.argv[1])
facts = store.load().facts
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
print(store.save(replace(facts, zone="UTC")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
def test_on_a_full_disk_the_old_reminders_stay_and_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "engine.json"
    ReminderFile(path).save(lived())

    run = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, str(path)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert run.stdout.startswith(f"The reminders cannot be written to {path} (")
    assert ReminderFile(path).load().facts == lived()
    assert names(tmp_path) == ["engine.json", "engine.json.before"]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
_state = st.dictionaries(st.sampled_from(list(as_json(ReminderState())["state"])), _json)
_files = st.fixed_dictionaries(
    {"version": st.just(1), "reminders": st.lists(_json), "state": _state}
)


@given(st.binary() | _files.map(lambda raw: json.dumps(raw).encode()))
@example(b"[" * 100_000)
@example(b'{"version": 1' + b"0" * 5000 + b', "reminders": []}')
@example(b'{"version": true, "reminders": [], "state": {"log": [{}]}}')
def test_no_file_keeps_the_app_from_starting_or_saving(content: bytes) -> None:
    with TemporaryDirectory() as directory:
        path = Path(directory, "engine.json")
        path.write_bytes(content)
        store = ReminderFile(path)
        loaded = store.load()
        engine.reconciled(loaded.facts, NOON)
        problem = store.save(loaded.facts)
        assert not problem or "newer version" in problem
        if not problem:
            assert ReminderFile(path).load().facts == loaded.facts


def test_quiet_reminders_last_as_long_as_they_are_kept() -> None:
    store = NullReminders()

    assert store.load().facts == ReminderState()
    assert store.save(lived()) == ""
    assert store.load().facts == lived()
