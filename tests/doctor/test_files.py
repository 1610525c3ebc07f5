"""What is found on the disk, and that looking leaves no trace."""

import json
import os
import sys
from pathlib import Path

import pytest

from glutestretch.desktop.instance.lock import acquire
from glutestretch.desktop.paths import Paths
from glutestretch.diary.store import Diary
from glutestretch.doctor import files
from glutestretch.doctor.engine.findings import Finding, State
from tests.diary.events import BEGAN, ENDED

IDS = ["data", "settings", "text_size", "diary", "reminders", "routines"]
IDS += ["content", "packs", "voice", "start_cache", "running"]


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return Paths(str(tmp_path / "data"))


def look(paths: Paths, language: str = "en") -> dict[str, Finding]:
    return {one.id: one for one in files.look(paths, language, start_cache=True)}


def test_before_the_first_start_all_is_fine_and_stays_untouched(
    paths: Paths, tmp_path: Path
) -> None:
    found = look(paths)
    assert sorted(found) == sorted(IDS)
    assert {one.state for one in found.values()} == {State.FINE}
    assert found["data"].values["exists"] is False
    assert found["start_cache"].values == {"used": False}
    assert found["running"].values == {"running": False}
    assert list(tmp_path.iterdir()) == []


def test_what_is_stored_is_counted_and_not_changed(paths: Paths) -> None:
    paths.make()
    diary = Diary(paths.diary)
    diary.record(BEGAN, ENDED)
    diary.close()
    Path(paths.reminders).write_text('{"version": 3, "reminders": [{}, {}]}')
    Path(paths.routines).write_text('{"version": 2, "routines": []}')
    Path(paths.settings).write_text('{"text_percent": 150}')
    Path(paths.start_cache).write_bytes(b"")
    (Path(paths.directory) / "diary.backup-3.sqlite3").write_bytes(b"")
    before = {path: path.stat().st_mtime_ns for path in Path(paths.directory).iterdir()}
    found = look(paths)
    assert {one.state for one in found.values()} == {State.FINE}
    assert found["diary"].values["count"] == 2
    assert found["diary"].values["backups"] == 1
    assert found["reminders"].values["count"] == 2
    assert found["text_size"].values == {"percent": 150}
    assert found["start_cache"].values == {"used": True}
    assert {path: path.stat().st_mtime_ns for path in Path(paths.directory).iterdir()} == before


def test_an_app_that_has_the_diary_open_does_not_mind(paths: Paths) -> None:
    diary = Diary(paths.diary)
    diary.record(BEGAN)
    assert look(paths)["diary"].values["count"] == 1
    diary.record(ENDED)
    assert diary.problem == ""
    assert look(paths)["diary"].values["count"] == 2
    diary.close()


@pytest.mark.parametrize("name", ["settings", "diary", "reminders", "routines"])
def test_damaged_files_are_named_and_left(paths: Paths, name: str) -> None:
    paths.make()
    path = Path(getattr(paths, name))
    path.write_text("[no such thing")
    found = look(paths)[name]
    assert (found.state, found.reason) == (State.LIMITED, "damaged")
    assert found.values["path"] == str(path)
    assert path.read_text() == "[no such thing"
    path.unlink()
    path.mkdir()
    assert look(paths)[name].reason == "not_a_file"


@pytest.mark.parametrize(
    ("name", "entries"), [("reminders", "reminders"), ("routines", "routines")]
)
def test_files_of_a_newer_version_are_named(paths: Paths, name: str, entries: str) -> None:
    paths.make()
    Path(getattr(paths, name)).write_text(json.dumps({"version": 99, entries: []}))
    assert look(paths)[name].reason == "newer"


def test_settings_that_are_no_table_are_damaged(paths: Paths) -> None:
    paths.make()
    Path(paths.settings).write_text("[]")
    assert look(paths)["settings"].reason == "damaged"


def test_a_file_in_place_of_the_folder_is_unreadable(paths: Paths) -> None:
    Path(paths.directory).write_text("")
    found = look(paths)
    assert (found["data"].state, found["data"].reason) == (State.MISSING, "unreadable")
    assert {found[name].reason for name in ("settings", "diary", "reminders")} == {"unreadable"}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_closed_folder_is_unreadable(paths: Paths) -> None:
    paths.make()
    Path(paths.directory).chmod(0)
    assert look(paths)["data"].reason == "unreadable"
    Path(paths.directory).chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no modes")
def test_a_folder_that_others_may_look_into_is_told(paths: Paths) -> None:
    paths.make()
    assert look(paths)["data"].reason == ""
    Path(paths.directory).chmod(0o755)
    assert look(paths)["data"].reason == "open"


def test_a_pack_that_cannot_be_used_is_named(paths: Paths) -> None:
    (Path(paths.packs) / "hips").mkdir(parents=True)
    found = look(paths)["packs"]
    assert (found.state, found.reason) == (State.LIMITED, "unusable")
    assert "hips" in str(found.values["faults"])


def test_a_start_that_holds_the_folder_and_is_silent_is_told(paths: Paths) -> None:
    paths.make()
    claimed = acquire(paths)
    assert look(paths)["running"].reason == "silent"
    claimed.release()
    assert look(paths)["running"].reason == ""


def test_in_another_language_the_recorded_voices_are_limited(paths: Paths) -> None:
    found = look(paths, "de")
    assert found["voice"].reason == "other_language"
    assert found["content"].values["language"] == "de"
