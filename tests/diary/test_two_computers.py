"""A diary in a folder that is kept the same on two computers loses nothing."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.diary.computers import this_computer
from glutestretch.diary.database import owner
from glutestretch.diary.forms import key
from glutestretch.diary.merging import Change
from glutestretch.diary.schema import MIGRATIONS
from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from tests.bench.diary import fill
from tests.diary.events import PAIN, at, short_session
from tests.diary.test_schema import NEXT, SECOND_FORM, stored

NAME = "diary.sqlite3"


class Computer:
    """A computer with its copy of the folder."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.folder = name, folder / name
        self.folder.mkdir()
        self.diary: Diary | None = None

    def open(self) -> Diary:
        """Start the app."""
        self.diary = Diary(self.folder / NAME, computer=self.name)
        assert self.diary.problem == ""
        return self.diary

    def close(self) -> None:
        """End it."""
        if self.diary:
            self.diary.close()
            self.diary = None

    def sync_to(self, other: "Computer") -> None:
        """Bring the newer files there, as a program does that knows nothing of databases.

        It copies whole files into place, and never what SQLite keeps beside an open one.
        """
        for path in sorted(self.folder.glob("*.sqlite3")):
            there = other.folder / path.name
            if not there.exists() or there.stat().st_mtime_ns < path.stat().st_mtime_ns:
                new = there.with_name(f".{path.name}.tmp")
                shutil.copy2(path, new)
                new.replace(there)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Computer]:
    made = Computer("desk", tmp_path)
    yield made
    made.close()


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Computer]:
    made = Computer("laptop", tmp_path)
    yield made
    made.close()


def sessions(diary: Diary) -> list[str]:
    return [one.id for one in diary.sessions()]


def test_one_computer_alone_keeps_its_diary_where_it_was(desk: Computer) -> None:
    desk.open().record(*short_session("a", at(0)))
    desk.close()
    assert [path.name for path in desk.folder.iterdir()] == [NAME]
    assert sessions(desk.open()) == ["a"]


def test_this_computer_always_has_the_same_name() -> None:
    assert this_computer() == this_computer()
    assert len(this_computer()) == 8


def test_each_computer_writes_into_a_diary_of_its_own_and_knows_both(
    desk: Computer, laptop: Computer
) -> None:
    desk.open().record(*short_session("a", at(0)))
    desk.sync_to(laptop)
    assert sessions(laptop.open()) == ["a"]
    before = (laptop.folder / NAME).read_bytes()
    assert laptop.diary
    laptop.diary.record(*short_session("b", at(10)))
    desk.close()
    laptop.sync_to(desk)

    assert sessions(desk.open()) == ["a", "b"]
    assert (laptop.folder / NAME).read_bytes() == before
    assert sorted(path.name for path in desk.folder.glob("*.sqlite3")) == [
        "diary.laptop.sqlite3",
        NAME,
    ]


def test_the_app_that_runs_learns_what_the_other_computer_did(
    desk: Computer, laptop: Computer
) -> None:
    diary = desk.open()
    diary.record(*short_session("a", at(0)))
    assert not diary.catch_up()
    desk.sync_to(laptop)
    laptop.open().record(*short_session("b", at(10)), PAIN)
    laptop.sync_to(desk)
    assert not diary.overview().pain_since
    assert diary.catch_up()
    assert sessions(diary) == ["a", "b"]
    assert diary.overview().pain_since
    assert not diary.catch_up()


def test_both_at_once_while_the_folder_is_apart(desk: Computer, laptop: Computer) -> None:
    desk.open().record(*short_session("a", at(0)))
    desk.sync_to(laptop)
    for computer, name, minutes in ((desk, "b", 10), (laptop, "c", 20)):
        diary = computer.diary or computer.open()
        diary.record(*short_session(name, at(minutes)))
    desk.sync_to(laptop)
    laptop.sync_to(desk)
    for computer in (desk, laptop):
        computer.close()
        assert sessions(computer.open()) == ["a", "b", "c"]


def test_a_session_is_complete_elsewhere_once_it_is_over(desk: Computer, laptop: Computer) -> None:
    diary = desk.open()
    began, hold, ended = short_session("a", at(0))
    diary.record(began)
    diary.record(hold)
    desk.sync_to(laptop)
    laptop.open()
    laptop.close()
    diary.record(ended)
    desk.sync_to(laptop)
    held = laptop.open().holds("a")
    assert held == (hold,)
    assert laptop.diary
    assert laptop.diary.overview().open_session is None


def test_two_that_begin_at_once_without_knowing_of_each_other(
    desk: Computer, laptop: Computer
) -> None:
    """Both have a diary of the same name: a program keeps one and renames the other."""
    desk.open().record(*short_session("a", at(0)))
    laptop.open().record(*short_session("b", at(10)))
    for computer in (desk, laptop):
        computer.close()
    conflict = desk.folder / "diary.sync-conflict-20260302-120000-ABCDEFG.sqlite3"
    shutil.copy2(laptop.folder / NAME, conflict)
    desk.sync_to(laptop)
    shutil.copy2(desk.folder / NAME, laptop.folder / NAME)
    shutil.copy2(conflict, laptop.folder)
    assert owner(laptop.folder / NAME) == "desk"
    for computer in (desk, laptop):
        assert sessions(computer.open()) == ["a", "b"]
    assert laptop.diary
    laptop.diary.record(*short_session("c", at(20)))
    laptop.sync_to(desk)
    desk.close()
    assert sessions(desk.open()) == ["a", "b", "c"]


@pytest.mark.parametrize("with_session", [False, True])
def test_a_file_that_is_replaced_below_the_running_app(
    desk: Computer, laptop: Computer, *, with_session: bool
) -> None:
    diary = laptop.open()
    diary.record(*short_session("b", at(10)))
    if with_session:
        diary.record(*short_session("open", at(15))[:2])
    desk.open().record(*short_session("a", at(0)))
    desk.close()
    shutil.copy2(desk.folder / NAME, laptop.folder / "new")
    (laptop.folder / "new").replace(laptop.folder / NAME)

    diary.record(*short_session("c", at(20)))

    assert diary.problem == ""
    expected = ["a", "b", *(["open"] if with_session else []), "c"]
    assert sessions(diary) == expected
    laptop.close()
    assert sessions(laptop.open()) == expected
    assert owner(laptop.folder / NAME) == "desk"
    assert owner(laptop.folder / "diary.laptop.sqlite3") == "laptop"


def test_a_file_that_is_deleted_below_the_running_app_is_written_again(desk: Computer) -> None:
    diary = desk.open()
    diary.record(*short_session("a", at(0)))
    (desk.folder / NAME).unlink()
    diary.record(*short_session("b", at(10)))
    desk.close()
    assert sessions(desk.open()) == ["a", "b"]


def test_a_diary_that_is_half_here_is_left_alone_until_it_is_whole(
    desk: Computer, laptop: Computer
) -> None:
    fill(desk.folder / NAME, 50)
    with closing(sqlite3.connect(desk.folder / NAME)) as raw:
        raw.execute("UPDATE owner SET computer = 'desk'")
        raw.commit()
    laptop.open()
    laptop.close()
    whole = (desk.folder / NAME).read_bytes()
    other = laptop.folder / "diary.desk.sqlite3"
    for part in (b"", whole[:10], whole[: len(whole) // 2], b"not a diary"):
        other.write_bytes(part)
        assert sessions(laptop.open()) == []
        laptop.close()
        assert other.read_bytes() == part
    other.write_bytes(whole)
    assert len(sessions(laptop.open())) == 50


def test_a_diary_of_a_newer_version_is_left_alone(desk: Computer, laptop: Computer) -> None:
    with closing(Diary(desk.folder / NAME, (*MIGRATIONS, *NEXT), "desk")) as newer:
        newer.record(*short_session("a", at(0)))
    laptop.open().record(*short_session("b", at(0)))
    laptop.close()
    shutil.copy2(desk.folder / NAME, laptop.folder / "diary.desk.sqlite3")
    before = (laptop.folder / "diary.desk.sqlite3").read_bytes()
    assert sessions(laptop.open()) == ["b"]
    assert (laptop.folder / "diary.desk.sqlite3").read_bytes() == before


def test_a_diary_of_an_older_version_is_understood(laptop: Computer) -> None:
    old = stored(laptop.folder, SECOND_FORM).rename(laptop.folder / "diary.old.sqlite3")
    before = old.read_bytes()
    diary = laptop.open()
    assert diary.overview().advised_against == {"seated-figure-four"}
    assert old.read_bytes() == before


def test_copies_that_the_app_has_set_aside_are_no_diaries_of_others(desk: Computer) -> None:
    desk.open().record(*short_session("a", at(0)))
    desk.close()
    for name in ("diary.backup-3.sqlite3", "diary.damaged-2026-03-02.sqlite3"):
        with closing(Diary(desk.folder / name, computer="other")) as aside:
            aside.record(*short_session(name, at(10)))
    assert sessions(desk.open()) == ["a"]


def test_what_is_deleted_on_one_computer_goes_on_the_other(
    desk: Computer, laptop: Computer
) -> None:
    desk.open().record(*short_session("a", at(0)), *short_session("b", at(10)), PAIN)
    desk.sync_to(laptop)
    diary = laptop.open()
    gone = tuple(row for row in diary.rows() if "a" in row.values)
    assert diary.change(Change(removed=gone)) == ""
    assert sessions(diary) == ["b"]
    laptop.close()
    assert sessions(laptop.open()) == ["b"]
    laptop.sync_to(desk)
    desk.close()
    assert sessions(desk.open()) == ["b"]


_steps = st.lists(
    st.sampled_from(["desk", "laptop"])
    | st.tuples(st.just("start"), st.sampled_from(["desk", "laptop"]))
    | st.tuples(st.just("sync"), st.sampled_from(["desk", "laptop"])),
    max_size=14,
)


@settings(max_examples=40, deadline=None)
@given(_steps)
def test_whatever_happens_in_whatever_order_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str | tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("both")
    computers = {name: Computer(name, folder) for name in ("desk", "laptop")}
    other = {"desk": computers["laptop"], "laptop": computers["desk"]}
    computers["desk"].open()
    computers["desk"].close()
    computers["desk"].sync_to(computers["laptop"])
    done: set[str] = set()
    try:
        for number, step in enumerate(steps):
            if isinstance(step, str):
                diary = computers[step].diary or computers[step].open()
                diary.record(*short_session(f"{step} {number}", at(number * 10)))
                done.add(f"{step} {number}")
            elif step[0] == "start":
                computers[step[1]].close()
                computers[step[1]].open()
            else:
                computers[step[1]].sync_to(other[step[1]])
        for computer in computers.values():
            computer.close()
        for _ in range(2):
            for computer in computers.values():
                computer.open()
                computer.close()
                computer.sync_to(other[computer.name])
        for computer in computers.values():
            diary = computer.open()
            assert set(sessions(diary)) == done
            rows = diary.rows()
            assert len({key(row) for row in rows}) == len(rows) == 3 * len(done)
    finally:
        for computer in computers.values():
            computer.close()


def test_the_place_of_a_diary_is_not_replaced_by_a_link_to_it(desk: Computer) -> None:
    """A folder may hold a link to a diary elsewhere; that is this computer's own."""
    desk.open().record(*short_session("a", at(0)))
    desk.close()
    moved = desk.folder / "elsewhere"
    moved.mkdir()
    (desk.folder / NAME).rename(moved / NAME)
    (desk.folder / NAME).symlink_to(moved / NAME)
    desk.open().record(replace(PAIN, session=""))
    desk.close()
    assert (desk.folder / NAME).is_symlink()
    assert [row.table for row in desk.open().rows()] == ["sessions", "holds", "ends", "pains"]
