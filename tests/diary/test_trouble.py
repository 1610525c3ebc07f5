"""Damaged, locked, read-only or full: a plain sentence, and nothing stored is lost."""

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from glutestretch.diary.events import LeftOut, OpenSession
from glutestretch.diary.store import Diary
from glutestretch.stretches.sides import Side
from tests.diary.events import ANSWER, BEGAN, ENDED, HOLD, PAIN, PLACE, ROUTINE, at

resource = pytest.importorskip("resource", reason="Windows sets no limits on files")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Write a diary in which the warning was answered and one stretch was left out."""
    path = tmp_path / "diary.sqlite3"
    with closing(Diary(path)) as diary:
        diary.record(ANSWER, LeftOut(at(5), "prone-glute", left_out=True))
    return path


def one_sentence(problem: str, path: Path) -> bool:
    return str(path) in problem and problem.endswith(".") and "Error" not in problem


def is_stored(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as raw:
        count: int = raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own name
    return count


@contextmanager
def mounted(what: list[str], place: Path) -> Iterator[None]:
    """Mount something there during a test."""
    command = ["mount", *what, str(place)]
    if not shutil.which("mount") or subprocess.run(command, check=False).returncode:
        pytest.skip("only root may mount")
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make the folder read-only, even for root."""
    with mounted(["--bind", str(folder)], folder):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        yield


@contextmanager
def small_disk(directory: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    directory.mkdir()
    with mounted(["-t", "tmpfs", "-o", "size=2m", "tmpfs"], directory):
        yield directory


@pytest.mark.parametrize("damage", ["text", "cut", "middle", "value"])
def test_a_damaged_diary_is_set_aside_and_a_new_one_begun(path: Path, damage: str) -> None:
    with closing(Diary(path)) as diary:
        for _ in range(100):
            diary.record(HOLD)
    whole = path.read_bytes()
    if damage == "text":
        path.write_text("Dear diary, today I stretched. " * 99)
    elif damage == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    elif damage == "middle":
        path.write_bytes(whole[:4096] + b"\x55" * 8192 + whole[12288:])
    else:
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute("UPDATE holds SET at = 'noon'")
    broken = path.read_bytes()
    with closing(Diary(path)) as diary:
        [aside] = path.parent.glob("diary.damaged-*.sqlite3")
        assert diary.problem == (
            f"The diary was damaged and is kept as {aside}; a new one was started."
        )
        assert aside.read_bytes() == broken
        assert diary.overview().acknowledged_version == 0
        diary.record(ANSWER)
    with closing(Diary(path)) as diary:
        assert diary.problem == ""
        assert diary.overview().acknowledged_version == 1


def test_a_damaged_diary_is_set_aside_with_the_files_beside_it(path: Path) -> None:
    with closing(Diary(path)) as diary:
        diary.record(PAIN)
        wal = path.with_name(path.name + "-wal").read_bytes()
        path.write_text("overwritten by something else " * 9)
        copy = path.parent / "copy"
        copy.mkdir()
        for file in path.parent.glob("diary.sqlite3*"):
            shutil.copy(file, copy)
    with closing(Diary(copy / path.name)) as diary:
        assert "was damaged" in diary.problem
    [kept] = copy.glob("diary.damaged-*.sqlite3-wal")
    assert kept.read_bytes() == wal


def test_damage_found_while_the_app_runs_loses_nothing_of_this_run(path: Path) -> None:
    with closing(Diary(path)) as diary:
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        path.write_bytes(b"\x55" * path.stat().st_size)
        diary.record(BEGAN, PLACE)
        diary.record(HOLD)
        assert "was damaged and is kept as" in diary.problem
        assert diary.overview().left_out == {"prone-glute"}
    with closing(Diary(path)) as diary:
        assert diary.holds("one") == (HOLD,)
        assert diary.overview().open_session


def test_a_damaged_diary_that_cannot_be_moved_is_left_alone(path: Path) -> None:
    broken = path.with_name("broken")
    broken.write_text("Dear diary, today I stretched. " * 99)
    with mounted(["--bind", str(broken)], path), closing(Diary(path)) as diary:
        assert one_sentence(diary.problem, path)
        assert "is damaged and could not be set aside" in diary.problem
        diary.record(PAIN)
        assert diary.overview().pain_since
        assert path.read_text() == broken.read_text()


def test_a_hold_that_cannot_be_read_hides_only_the_holds(path: Path) -> None:
    with closing(Diary(path)) as diary:
        diary.record(HOLD)
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute("UPDATE holds SET outcome = 'odd'")
        assert diary.holds("one") == ()
        assert one_sentence(diary.problem, path)
        diary.record(PAIN)
        assert diary.problem == ""


def test_a_diary_that_was_migrated_meanwhile_is_left_as_it_is(path: Path) -> None:
    with closing(Diary(path)) as diary:
        with closing(sqlite3.connect(path)) as newer:
            newer.execute("PRAGMA user_version = 99")
        diary.record(HOLD)
        assert "newer version" in diary.problem
        assert len(diary.holds("one")) == 1
    assert is_stored(path, "holds") == 0


def test_a_diary_in_use_is_written_once_it_is_free(path: Path) -> None:
    with closing(Diary(path)) as diary, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        diary.record(BEGAN)
        diary.record(PAIN)
        assert one_sentence(diary.problem, path)
        assert diary.problem.startswith("Another program is using the diary")
        assert diary.unwritten == 2
        assert diary.overview().pain_since
        other.execute("ROLLBACK")
        diary.record(PLACE)
        assert (diary.problem, diary.unwritten) == ("", 0)
    with closing(sqlite3.connect(path)) as raw:
        kinds = raw.execute("SELECT kind FROM facts ORDER BY seq").fetchall()
    assert [kind for (kind,) in kinds[-3:]] == ["sessions", "pains", "places"]


def test_a_diary_locked_at_the_start_is_still_read_later(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        diary = Diary(path)
        assert diary.problem.startswith("Another program is using the diary")
        diary.record(PAIN)
        other.execute("ROLLBACK")
    with closing(diary):
        diary.record(BEGAN)
        assert diary.problem == ""
        assert diary.overview().acknowledged_version == 1
        assert diary.overview().pain_since
        assert diary.overview().left_out == {"prone-glute"}


def test_what_was_not_written_is_written_at_the_end_at_the_latest(path: Path) -> None:
    diary = Diary(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        diary.record(PAIN)
    diary.close()
    diary.close()
    assert is_stored(path, "pains") == 1


def test_without_a_directory_facts_are_remembered_until_the_app_ends(
    tmp_path: Path,
) -> None:
    (tmp_path / "home").write_text("not a directory")
    path = tmp_path / "home" / "diary.sqlite3"
    with closing(Diary(path)) as diary:
        diary.record(BEGAN, HOLD)
        diary.record(PAIN, ENDED)
        assert one_sentence(diary.problem, path)
        assert diary.overview().pain_since
        assert diary.holds("one") == (HOLD,)
        (tmp_path / "home").unlink()
        diary.record(ANSWER)
        assert diary.problem == ""
    assert is_stored(path, "facts") == 5


def fill(ballast: Path) -> None:
    """Fill the disk to the last byte."""
    with ballast.open("wb", 0) as file, suppress(OSError):
        while file.write(b"x" * 4096):
            pass


def test_facts_stay_in_memory_until_a_full_disk_has_space(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        path = disk / "diary.sqlite3"
        ballast = disk / "ballast"
        with closing(Diary(path)) as diary:
            diary.record(ANSWER)
            fill(ballast)
            for _ in range(40):
                diary.record(HOLD)
            diary.record(PAIN)
            assert one_sentence(diary.problem, path)
            assert diary.problem.startswith("The disk is full")
            assert diary.overview().pain_since
            assert len(diary.holds("one")) == 40
            ballast.unlink()
            diary.record(BEGAN)
            assert (diary.problem, diary.unwritten) == ("", 0)
        with closing(Diary(path)) as diary:
            assert diary.overview().pain_since
            assert len(diary.holds("one")) == 40


def test_a_disk_full_from_the_start_is_reported_and_written_later(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        ballast = disk / "ballast"
        fill(ballast)
        with closing(Diary(disk / "diary.sqlite3")) as diary:
            diary.record(BEGAN)
            assert one_sentence(diary.problem, disk / "diary.sqlite3")
            ballast.unlink()
            diary.record(PLACE)
            assert diary.problem == ""
        assert is_stored(disk / "diary.sqlite3", "sessions") == 1


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_write_that_fails_halfway_leaves_the_diary_intact(path: Path) -> None:
    with closing(Diary(path)) as diary:
        for size in (0, 1000, 5000, 9000):
            with no_file_longer_than(size):
                diary.record(*[HOLD] * 100)
                assert one_sentence(diary.problem, path)
        diary.record(PAIN)
        assert (diary.problem, diary.unwritten) == ("", 0)
        assert len(diary.holds("one")) == 400
    assert is_stored(path, "pains") == 1


def test_the_past_is_read_from_a_read_only_diary(path: Path) -> None:
    with closing(Diary(path)) as diary:
        diary.record(BEGAN, PLACE)
    with no_file_longer_than(0), closing(Diary(path)) as diary:
        diary.record(PAIN)
        assert one_sentence(diary.problem, path)
        assert diary.overview().left_out == {"prone-glute"}
        assert diary.overview().pain_since
        assert diary.overview().open_session == OpenSession(
            "one", PLACE.at, ROUTINE, Side.RIGHT, PLACE.cue, PLACE.swapped
        )
