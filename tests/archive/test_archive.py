"""The diary is exported, imported and deleted; what is done can be undone."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, timedelta, timezone
from pathlib import Path

import pytest

from glutestretch.archive.archive import Archive
from glutestretch.archive.engine.days import of_day, sessions_by_day
from glutestretch.archive.files import MOST_BYTES, ArchiveError
from glutestretch.diary.events import LeftOut, Overview, Screened
from glutestretch.diary.memory import NullDiary
from glutestretch.diary.merging import Change
from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from tests.archive.test_exports import USUAL, rows
from tests.diary.events import ANSWER, BEGAN, ENDED, HOLD, PAIN, at
from tests.support.fakes import FakeClock

OUT = LeftOut(at(3), "seated-twist", left_out=True)
SCREENED = Screened(at(2), 1, ("knee",), (), ("seated-twist",))
PAST = (ANSWER, BEGAN, HOLD, PAIN, OUT, ENDED)


class Desk:
    """An archive over a real diary."""

    def __init__(self, folder: Path) -> None:
        self.diary = Diary(folder / "diary.sqlite3")
        self.archive = Archive(self.diary, FakeClock())
        self.changes = 0
        self.archive.changed = self._changed

    def _changed(self) -> None:
        self.changes += 1

    def refused(self, path: Path) -> str:
        """Return why a file is not imported; the diary stays as it is."""
        before = self.diary.rows()
        with pytest.raises(ArchiveError) as caught:
            self.archive.import_file(path)
        assert (self.diary.rows(), self.changes) == (before, 0)
        return str(caught.value)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "data")
    yield made
    made.diary.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "other")
    yield made
    made.diary.close()


@pytest.mark.parametrize("name", ["diary.json", "DIARY.CSV"])
def test_a_diary_is_taken_to_another_computer_once(
    desk: Desk, other: Desk, tmp_path: Path, name: str
) -> None:
    desk.diary.record(*PAST)
    assert desk.archive.export(tmp_path / name) == f"Your diary is in {tmp_path / name} now."
    assert (tmp_path / name).stat().st_mode & 0o077 == 0
    other.diary.record(replace(BEGAN, id="two", at=at(90)))

    assert other.archive.import_file(tmp_path / name) == "1 session was added to your diary."
    assert other.diary.rows() == (*desk.diary.rows(), *other.diary.rows()[-1:])
    assert other.diary.overview().left_out == {"seated-twist"}
    again = other.archive.import_file(tmp_path / name)
    assert again == f"Your diary has everything in {tmp_path / name} already."
    assert (len(other.diary.rows()), other.changes) == (7, 1)


def test_the_diary_of_another_computer_is_imported_too(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    other.diary.record(*PAST)
    other.diary.close()
    shutil.copy2(tmp_path / "other" / "diary.sqlite3", tmp_path / "copy")
    before = (tmp_path / "copy").read_bytes()
    assert desk.archive.import_file(tmp_path / "copy") == "1 session was added to your diary."
    assert len(desk.diary.rows()) == 6
    assert (tmp_path / "copy").read_bytes() == before


def test_an_import_is_undone(desk: Desk, tmp_path: Path) -> None:
    desk.diary.record(*PAST)
    before = desk.diary.rows()
    desk.archive.export(tmp_path / "part.json")
    desk.diary.record(replace(PAIN, id="p2", at=at(200), session=""))
    desk.archive.export(tmp_path / "all.json")
    with closing(Diary(tmp_path / "third.sqlite3")) as third:
        archive = Archive(third, FakeClock())
        archive.import_file(tmp_path / "part.json")
        archive.import_file(tmp_path / "all.json")
        assert len(third.rows()) == 7
        assert archive.undo() == "Your diary is as it was before."
        assert third.rows() == before
        assert archive.import_file(tmp_path / "all.json") == "1 entry was added to your diary."
        assert len(third.rows()) == 7


def test_what_an_import_adds_to_a_pain_goes_by_undo(desk: Desk, tmp_path: Path) -> None:
    desk.diary.record(replace(PAIN, note="a pinch", level=3))
    desk.archive.export(tmp_path / "pain.json")
    with closing(Diary(tmp_path / "third.sqlite3")) as third:
        third.record(PAIN)
        before = third.rows()
        archive = Archive(third, FakeClock())
        archive.import_file(tmp_path / "pain.json")
        assert third.rows() == desk.diary.rows()
        archive.undo()
        assert third.rows() == before


@pytest.mark.parametrize("name", ["notes.txt", "diary", "diary.json.zip"])
def test_a_name_with_another_ending_is_refused(desk: Desk, tmp_path: Path, name: str) -> None:
    desk.diary.record(*PAST)
    with pytest.raises(ArchiveError, match="Please let the name of"):
        desk.archive.export(tmp_path / name)
    assert not (tmp_path / name).exists()


def test_an_export_of_nothing_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="There is nothing in your diary yet"):
        desk.archive.export(tmp_path / "a.json")
    assert not (tmp_path / "a.json").exists()


def test_an_export_that_fails_leaves_what_was_there(desk: Desk, tmp_path: Path) -> None:
    desk.diary.record(*PAST)
    (tmp_path / "a.json").mkdir()
    with pytest.raises(ArchiveError, match=r"cannot be written .*what was there is as it was"):
        desk.archive.export(tmp_path / "a.json")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".new"] == []


def test_files_that_are_none_are_refused(desk: Desk, tmp_path: Path) -> None:
    assert desk.refused(tmp_path / "none").endswith("cannot be read (No such file or directory).")
    assert desk.refused(tmp_path).endswith("is a folder.")
    os.mkfifo(tmp_path / "pipe")
    assert desk.refused(tmp_path / "pipe").endswith("is a pipe.")
    assert desk.refused(Path("/dev/zero")).endswith("is a device.")
    with (tmp_path / "huge").open("wb") as huge:
        huge.truncate(MOST_BYTES + 1)
    assert desk.refused(tmp_path / "huge").endswith("is larger than 64 MB.")


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00", b"", b"\x89PNG\r\n", b"{}", b"kind\n", b"\x00" * 100],
)
def test_foreign_files_are_refused(desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert desk.refused(path) == (
        f"Nothing was imported from {path}: it is not an export of the diary of Glutestretch."
    )


@pytest.mark.parametrize("content", [b"SQLite format 3\x00", b"SQLite format 3\x00" * 100])
def test_a_damaged_diary_is_refused(desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert desk.refused(path).endswith(": it is damaged; please export it again.")


def test_nothing_is_imported_if_a_part_cannot_be_used(desk: Desk, tmp_path: Path) -> None:
    desk.diary.record(*PAST)
    desk.archive.export(tmp_path / "a.json")
    text = (tmp_path / "a.json").read_text("utf-8")
    (tmp_path / "a.json").write_text(text.replace('"outcome": "pain"', '"outcome": "gone"'))
    with closing(Diary(tmp_path / "third.sqlite3")) as third:
        with pytest.raises(ArchiveError, match=r"entry 6 cannot be used: outcome must be one of"):
            Archive(third, FakeClock()).import_file(tmp_path / "a.json")
        assert third.rows() == ()


class FullDiary(NullDiary):
    """A diary on a full disk."""

    def change(self, _change: Change) -> str:
        """Change nothing."""
        return "The disk is full."


def test_a_diary_that_cannot_be_written_says_why(desk: Desk, tmp_path: Path) -> None:
    desk.diary.record(*PAST)
    desk.archive.export(tmp_path / "a.json")
    with pytest.raises(ArchiveError, match="The disk is full"):
        Archive(FullDiary(), FakeClock()).import_file(tmp_path / "a.json")


def test_the_usual_entries_are_those_of_a_diary() -> None:
    assert rows(BEGAN) == USUAL[:1]


def test_a_session_belongs_to_the_day_on_which_it_began() -> None:
    late = replace(BEGAN, at=at(11 * 60 + 50))
    found = rows(late, replace(HOLD, at=at(12 * 60 + 5)), replace(PAIN, session="", at=at(14 * 60)))
    assert sessions_by_day(found, 0, UTC) == {date(2026, 3, 2): 1, date(2026, 3, 3): 0}
    assert [row.table for row in of_day(found, date(2026, 3, 2), 0, UTC)] == ["sessions", "holds"]
    assert [row.table for row in of_day(found, date(2026, 3, 3), 0, UTC)] == ["pains"]
    berlin = timezone(timedelta(hours=1))
    assert sessions_by_day(found, 0, berlin) == {date(2026, 3, 3): 1}
    assert sessions_by_day(found, 4, berlin) == {date(2026, 3, 2): 1}
    assert len(of_day(found, date(2026, 3, 2), 4, berlin)) == 3


def test_a_day_goes_with_all_that_belongs_to_it_and_what_protects_stays(desk: Desk) -> None:
    desk.diary.record(*PAST, SCREENED, replace(PAIN, id="p2", session="", at=at(24 * 60)))
    before = desk.diary.rows()
    day = at(0).astimezone().date()
    assert desk.archive.days == {day: 1, day + timedelta(days=1): 0}
    assert desk.archive.delete_day(day) == "Deleted: 2 March 2026"
    assert [row.table for row in desk.diary.rows()] == [
        *("acknowledgements", "left_out", "screenings", "pains"),
    ]
    assert desk.diary.overview().left_out == {"seated-twist"}
    with pytest.raises(ArchiveError, match="nothing in your diary on"):
        desk.archive.delete_day(day)
    desk.archive.undo()
    assert {*desk.diary.rows()} == {*before}


def test_everything_goes_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    desk.diary.record(*PAST)
    (tmp_path / "data" / "diary.backup-3.sqlite3").write_bytes(b"seated-twist")
    before, known = desk.diary.rows(), desk.diary.overview()
    desk.archive.delete_all()
    assert (desk.diary.rows(), desk.diary.overview()) == ((), Overview())
    desk.diary.close()
    words = b"".join(path.read_bytes() for path in (tmp_path / "data").iterdir())
    assert b"seated-twist" not in words
    with closing(Diary(tmp_path / "data" / "diary.sqlite3")) as again:
        assert again.rows() == ()
    desk.diary = Diary(tmp_path / "data" / "diary.sqlite3")
    assert desk.diary.change(desk.archive._last.undone) == ""
    assert (desk.diary.rows(), desk.diary.overview()) == (before, known)
