"""Whatever lies in a store's place: it is told, set aside, and a new store is begun."""

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from glutestretch.desktop.atomic_file import remove_leftovers, write_atomic
from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.file import ReminderFile
from glutestretch.routines.file import RoutineFile
from glutestretch.settings.file import SettingsFile
from glutestretch.settings.model import Settings
from glutestretch.settings.window_state import StateFile, WindowState
from tests.diary.events import ANSWER, PAIN

faults = pytest.importorskip("tests.support.faults", reason="needs pipes and links")
proof_faults = pytest.importorskip("tests.proof.faults", reason="needs pipes and links")


def use_settings(path: Path) -> str:
    file = SettingsFile(path)
    loaded = file.load()
    assert loaded.settings == Settings()
    assert file.save(replace(Settings(), rest_seconds=90.0)) == ""
    assert SettingsFile(path).load().settings.rest_seconds == 90.0
    return " ".join(loaded.problems)


def use_state(path: Path) -> str:
    file = StateFile(path)
    assert file.load() == WindowState()
    file.save(WindowState(dark=True))
    assert StateFile(path).load() == WindowState(dark=True)
    return file.problem


def use_reminders(path: Path) -> str:
    file = ReminderFile(path)
    loaded = file.load()
    assert loaded.facts == ReminderState()
    assert file.save(loaded.facts) == ""
    assert ReminderFile(path).load().problems == ()
    return " ".join(loaded.problems)


def use_routines(path: Path) -> str:
    file = RoutineFile(path)
    loaded = file.load()
    assert loaded.routines == ()
    assert file.save(loaded.routines) == ""
    assert RoutineFile(path).load().problems == ()
    return " ".join(loaded.problems)


def use_diary(path: Path) -> str:
    with closing(Diary(path)) as diary:
        diary.record(ANSWER)
        told = diary.problem
    with closing(Diary(path)) as diary:
        assert diary.problem == ""
        assert diary.overview().acknowledged_version == 1
    return told


STORES: dict[str, Callable[[Path], str]] = {
    "settings.json": use_settings,
    "window.json": use_state,
    "reminders.json": use_reminders,
    "routines.json": use_routines,
    "diary.sqlite3": use_diary,
}


@pytest.fixture(params=[0o000, 0o022, 0o777], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


@pytest.mark.parametrize("store", STORES)
@pytest.mark.parametrize("fault", faults.FAULTS)
def test_what_is_no_file_is_told_and_set_aside(tmp_path: Path, store: str, fault: str) -> None:
    path = tmp_path / store
    make, words = faults.FAULTS[fault]
    make(path)
    told = STORES[store](path)
    [aside] = (*tmp_path.glob("*.damaged-*"), *tmp_path.glob("*.not-a-file-*"))
    assert f" was {words}" in told
    assert str(aside) in told
    assert told.endswith(".")
    assert not path.is_symlink()
    assert path.is_file()


@pytest.mark.parametrize("store", STORES)
def test_what_is_written_is_for_the_owner_alone(tmp_path: Path, store: str, umask: int) -> None:
    assert umask >= 0
    assert STORES[store](tmp_path / store) == ""
    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def settings_stay(path: Path) -> None:
    file = SettingsFile(path)
    file.save(Settings())
    file.load()
    path.write_text('{"breaths": 9, "aura": "blue"}', "ascii")
    assert file.save(replace(Settings(), rest_seconds=90.0)) == ""
    assert '"aura": "blue"' in path.read_text("ascii")
    assert SettingsFile(path).load().settings.rest_seconds == 90.0


def reminders_stay(path: Path) -> None:
    file = ReminderFile(path)
    file.load()
    file.save(replace(ReminderState(), zone="UTC"))
    newer = path.read_text("ascii").replace('"version": 3', '"version": 99')
    path.write_text(newer, "ascii")
    assert "newer version" in file.save(replace(ReminderState(), zone="Europe/Rome"))
    assert path.read_text("ascii") == newer


def routines_stay(path: Path) -> None:
    file = RoutineFile(path)
    file.load()
    file.save(())
    newer = path.read_text("ascii").replace('"version": 2', '"version": 99')
    path.write_text(newer, "ascii")
    assert "newer version" in file.save(())
    assert path.read_text("ascii") == newer


@pytest.mark.parametrize("stay", [settings_stay, reminders_stay, routines_stay])
def test_what_a_newer_version_puts_there_meanwhile_is_not_lost(
    tmp_path: Path, stay: Callable[[Path], None]
) -> None:
    stay(tmp_path / "store.json")


def save_settings(path: Path) -> Callable[[], str]:
    file = SettingsFile(path)
    file.load()
    return lambda: file.save(Settings())


def save_reminders(path: Path) -> Callable[[], str]:
    file = ReminderFile(path)
    file.load()
    return lambda: file.save(ReminderState())


def save_routines(path: Path) -> Callable[[], str]:
    file = RoutineFile(path)
    file.load()
    return lambda: file.save(())


@pytest.mark.parametrize("store", [save_settings, save_reminders, save_routines])
@pytest.mark.parametrize("fault", ["foreign", *faults.FAULTS])
def test_what_somebody_puts_there_meanwhile_is_set_aside(
    tmp_path: Path, store: Callable[[Path], Callable[[], str]], fault: str
) -> None:
    path = tmp_path / "store.json"
    save = store(path)
    put = {name: make for name, (make, _) in faults.FAULTS.items()}
    put["foreign"] = lambda path: path.write_text("[7]", "ascii")
    put[fault](path)
    assert save() == ""
    [aside] = tmp_path.glob("*.damaged-*")
    assert os.path.lexists(aside)
    assert path.is_file()
    assert not path.is_symlink()
    assert path.read_text("ascii").startswith("{")


def test_a_window_state_that_cannot_be_read_is_left(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    StateFile(path).save(WindowState(dark=True))
    before = path.read_bytes()
    path.chmod(0o000)
    with proof_faults.bound_by_rights():
        file = StateFile(path)
        assert file.load() == WindowState()
    file.save(WindowState())
    path.chmod(0o600)
    assert path.read_bytes() == before


def test_folders_that_were_missing_are_for_the_owner_alone(tmp_path: Path, umask: int) -> None:
    assert umask >= 0
    here = tmp_path / "here"
    here.mkdir()
    here.chmod(0o755)
    write_atomic(here / "one" / "two" / "file", "text")
    for path, mode in ((here, 0o755), (here / "one", 0o700), (here / "one" / "two", 0o700)):
        assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.parametrize("make", [Path.touch, lambda path: path.symlink_to("nowhere")])
def test_what_stands_in_a_folders_place_is_left(
    tmp_path: Path, make: Callable[[Path], object]
) -> None:
    make(tmp_path / "folder")
    with pytest.raises(OSError, match=r"folder"):
        write_atomic(tmp_path / "folder" / "file", "text")
    assert not (tmp_path / "folder").is_dir()


def test_an_open_diary_is_for_the_owner_alone(tmp_path: Path, umask: int) -> None:
    assert umask >= 0
    path = tmp_path / "diary.sqlite3"
    Diary(path).close()
    path.chmod(0o644)
    with closing(Diary(path)) as diary:
        diary.record(PAIN)
        names = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    assert set(names) == {path.name, f"{path.name}-wal", f"{path.name}-shm"}
    assert set(names.values()) == {0o600}


@pytest.mark.parametrize("target", ["/dev/null", "pipe"])
def test_nothing_but_a_file_is_ever_replaced(tmp_path: Path, target: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    link = tmp_path / "link"
    link.symlink_to(target)
    with pytest.raises(OSError, match=r"what is there is a (device|pipe)"):
        write_atomic(link, "text")
    assert not link.is_file()


def empty(path: Path) -> None:
    path.touch()


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("CREATE TABLE bookmarks (url TEXT)")
        raw.execute("PRAGMA user_version = 99")


def foreign_without_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("CREATE TABLE bookmarks (url TEXT)")


def without_holds(path: Path) -> None:
    with closing(Diary(path)) as diary:
        diary.record(ANSWER)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DROP TABLE holds")


@pytest.mark.parametrize(
    ("make", "words", "word"),
    [
        (empty, "was empty and", "empty"),
        (foreign, "was another program's database and", "foreign"),
        (foreign_without_version, "was another program's database and", "foreign"),
        (without_holds, "lacked what it has to hold (holds) and", "incomplete"),
    ],
)
def test_a_database_that_is_no_diary_is_told_for_what_it_is_and_not_written_into(
    tmp_path: Path, make: Callable[[Path], None], words: str, word: str
) -> None:
    path = tmp_path / "diary.sqlite3"
    make(path)
    before = path.read_bytes()
    told = use_diary(path)
    [aside] = tmp_path.glob(f"diary.{word}-*.sqlite3")
    assert told == f"The diary {words} is kept as {aside}; a new one was started."
    assert aside.read_bytes() == before


def test_old_leftovers_of_our_own_are_removed_and_nothing_else(tmp_path: Path) -> None:
    ours = {
        "settings.json.12.new",
        "window.json.3.new",
        "reminders.json.4.new",
        "reminders.json.before.5.new",
        "routines.json.8.new",
        "diary.sqlite3.6.new",
        "diary.sqlite3.6.new-wal",
        "diary.backup-1.sqlite3.7.new",
    }
    others = {"notes.json.12.new", "settings.json.new", "settings.json", "settings.json.12.newer"}
    for name in ours | others:
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1, 1))
    (tmp_path / "settings.json.99.new").touch()
    (tmp_path / "window.json.98.new").mkdir()
    os.utime(tmp_path / "window.json.98.new", (1, 1))
    remove_leftovers(tmp_path)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == others | {"settings.json.99.new", "window.json.98.new"}
    remove_leftovers(tmp_path / "no such folder")
