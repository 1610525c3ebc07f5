"""The files that earlier versions wrote, letter by letter, mean what they meant."""

import json
import shutil
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from glutestretch.kit.record import as_dict
from glutestretch.kit.region import WORKING_DAYS
from glutestretch.reminders.engine.quiet_rules import QuietDates
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Reminder, Sitting
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import Asked, Event, Reason
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.file import ReminderFile
from glutestretch.routines.file import RoutineFile
from glutestretch.settings.file import SettingsFile
from glutestretch.settings.model import Settings, as_json
from glutestretch.stretches.routines import Entry, Routine, Sides

STORED = Path(__file__).parent / "stored"
EVENING = datetime(2026, 3, 2, 17, tzinfo=UTC)


def copied(name: str, folder: Path) -> tuple[Path, dict[str, Any]]:
    """Return a copy that may be written to, and what is in it."""
    path = Path(shutil.copy(STORED / name, folder))
    return path, json.loads(path.read_text("utf-8"))


def test_settings_are_read_and_written_again(tmp_path: Path) -> None:
    path, written = copied("settings.json", tmp_path)
    # What they are called now.
    for name in ("do_not_disturb", "full_screen", "recording"):
        written[f"respect_{name}"] = written.pop(f"heed_{name}")
    store = SettingsFile(path)

    loaded = store.load()

    assert loaded.problems == ()
    assert as_dict(loaded.settings) == as_dict(Settings()) | written
    assert (loaded.settings.breaths, loaded.settings.in_seconds) == (8, 5.0)
    assert store.save(loaded.settings) == ""
    assert json.loads(path.read_text("utf-8")) == as_json(loaded.settings)


def test_chosen_variants_are_read_and_written_again(tmp_path: Path) -> None:
    path, written = copied("settings.2.json", tmp_path)
    store = SettingsFile(path)

    loaded = store.load()

    assert loaded.problems == ()
    assert loaded.settings.variants == (("prone-glute", "chair"), ("wall-glute", "pull"))
    assert store.save(loaded.settings) == ""
    assert json.loads(path.read_text("utf-8")).items() >= written.items()


@pytest.mark.parametrize("version", [1, 2])
def test_reminders_and_their_state_are_read_and_written_again(tmp_path: Path, version: int) -> None:
    path, _ = copied(f"reminders.{version}.json", tmp_path)
    _, written = copied("reminders.2.json", tmp_path)

    loaded = ReminderFile(path).load()

    facts = loaded.facts
    assert loaded.problems == ()
    assert [reminder.id for reminder in facts.reminders] == list("1234567")
    assert facts["1"].rule == ClockTimes([time(9), time(18)], [0, 1, 2])
    assert (facts["1"].routine, facts["2"].routine) == ("wall-glute", "full")
    assert facts["2"].rule == Sitting(45, [Hours(time(9), time(17)), Hours(time(20), time(2), [4])])
    assert not facts["2"].enabled
    assert facts["4"].rule == QuietDates(date(2026, 8, 1), date(2026, 8, 14))
    assert facts["6"].rule == Once(datetime(2026, 3, 9, 7, 30, tzinfo=UTC))
    assert (facts.zone, facts.busy) == ("Europe/Berlin", (Reason.CAMERA,))
    assert (facts.seen, facts.paused_until) == (EVENING, FOR_EVER)
    assert (facts.sat_since, facts.skipped) == ({"2": EVENING}, {"7": date(2026, 3, 3)})
    assert [pending.together for pending in facts.waiting] == [("7",)]
    assert facts.waiting[0].due.isoformat() == "2026-03-02T18:00:00+01:00"
    assert [line.what for line in facts.log] == [Event.FIRED, Event.JOINED, Event.SNOOZED]

    other = tmp_path / "again.json"
    assert ReminderFile(other).save(facts) == ""
    again = json.loads(other.read_text("utf-8"))
    assert again["reminders"] == written["reminders"]
    assert again["state"].items() >= written["state"].items()
    # What is new in the third version is not known yet.
    assert (facts.day_begins, facts.done_on, facts.asked) == (0, None, {})


def test_reminders_that_look_back_are_read_and_written_again(tmp_path: Path) -> None:
    path, written = copied("reminders.3.json", tmp_path)

    loaded = ReminderFile(path).load()

    facts = loaded.facts
    assert loaded.problems == ()
    assert facts["8"] == Reminder("8", NotDone(time(18), WORKING_DAYS), "short")
    assert facts["9"].rule == NotDone(time(1, 30), days=14)
    assert (facts.day_begins, facts.done_on) == (4, date(2026, 2, 28))
    assert facts.asked == {"8": Asked(date(2026, 3, 1), 2)}
    assert [(line.what, line.why) for line in facts.log[-2:]] == [
        (Event.KEPT, None),
        (Event.OMITTED, Reason.DONE),
    ]
    other = tmp_path / "again.json"
    assert ReminderFile(other).save(facts) == ""
    again = json.loads(other.read_text("utf-8"))
    assert again["reminders"] == written["reminders"]
    assert again["state"].items() >= written["state"].items()


def test_own_routines_are_read_and_written_again(tmp_path: Path) -> None:
    path, _ = copied("routines.1.json", tmp_path)
    written = path.read_text("utf-8")

    loaded = RoutineFile(path).load()

    assert loaded.problems == ()
    knee, evening, empty = loaded.routines
    assert (knee.id, knee.title) == ("own-7f3a91c2", "For my knee")
    assert knee.entries == (
        Entry("prone-glute", None, 10.0, 5, Sides.TIGHTER_FIRST, 5.0),
        Entry("wall-glute", breaths=6, step_seconds=8.0),
        Entry("swan-dive"),
    )
    assert evening.entries == (Entry("seated-twist", sides=Sides.ALTERNATE),)
    assert empty == Routine("own-55aa55aa", ())
    other = tmp_path / "again.json"
    assert RoutineFile(other).save((knee, evening)) == ""
    first, second = written.splitlines()[1:3]
    assert other.read_text("utf-8").splitlines()[1:3] == [first, second.removesuffix(",")]


def test_own_routines_with_several_holds_are_read_and_written_again(tmp_path: Path) -> None:
    path, _ = copied("routines.2.json", tmp_path)
    written = path.read_text("utf-8")

    loaded = RoutineFile(path).load()

    assert loaded.problems == ()
    assert loaded.routines[0].entries == (
        Entry("prone-glute", seconds=10.0, holds=5),
        Entry("wall-glute", breaths=2, repetitions=2, rest=5.0, holds=3, between=8.0),
    )
    assert RoutineFile(path).save(loaded.routines) == ""
    assert path.read_text("utf-8") == written
