"""Own routines outlive the app, whatever state their file or the disk is in."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.routines.file import RoutineFile, stored
from glutestretch.stretches.routines import Entry, Routine, Sides
from tests.support.library import catalogue
from tests.support.routines import routines

KNEE = Routine(
    "own-1",
    (
        Entry("wall-glute", seconds=10.0, repetitions=5, sides=Sides.TIGHTER_FIRST, rest=5.0),
        Entry("prone-glute", breaths=6, step_seconds=8.0),
    ),
    "My knee",
)
SHORT = Routine("own-2", (Entry("seated-twist"),), "Evening")
STRETCHES = [stretch.id for stretch in catalogue().stretches]


def names(directory: Path) -> list[str]:
    return sorted(file.name for file in directory.iterdir())


def test_a_new_installation_has_no_own_routine_and_no_file(tmp_path: Path) -> None:
    loaded = RoutineFile(tmp_path / "routines.json").load()

    assert (loaded.routines, loaded.problems) == ((), ())
    assert names(tmp_path) == []


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "deeper" / "routines.json"

    assert RoutineFile(path).save((KNEE, SHORT)) == ""

    loaded = RoutineFile(path).load()
    assert (loaded.routines, loaded.problems) == ((KNEE, SHORT), ())
    assert stored(str(path)) == (KNEE, SHORT)
    assert names(path.parent) == ["routines.json", "routines.json.before"]
    lines = path.read_text().splitlines()
    assert [json.loads(line.rstrip(","))["title"] for line in lines[1:3]] == ["My knee", "Evening"]


@given(routines(STRETCHES), st.text(max_size=200))
def test_any_routine_survives_and_its_title_is_on_one_line(
    tmp_path_factory: pytest.TempPathFactory, routine: Routine, title: str
) -> None:
    path = tmp_path_factory.mktemp("routines") / "routines.json"
    routine = replace(routine, id="own-1", title=title)
    RoutineFile(path).save((routine,))

    loaded = RoutineFile(path).load()

    assert not loaded.problems
    [found] = loaded.routines
    assert found.entries == routine.entries
    assert len(found.title) <= 60
    assert found.title == " ".join(found.title.split())
    RoutineFile(path).save((found,))
    assert RoutineFile(path).load().routines == (found,)


@pytest.mark.parametrize(
    ("strange", "why"),
    [
        ({"id": "own-3", "entries": [{"stretch": "x", "sides": "upside"}]}, "sides must be one of"),
        ({"id": "own-3", "entries": [{"breaths": 3}]}, "stretch is missing."),
        ({"id": "full", "entries": []}, "“full” is not the id of an own routine"),
        ({"id": "own-1", "entries": []}, "Another one has the id own-1."),
        ("yoga", "An entry must have fields"),
    ],
)
def test_what_this_version_cannot_use_is_told_and_stays_in_the_file(
    tmp_path: Path, strange: object, why: str
) -> None:
    path = tmp_path / "routines.json"
    RoutineFile(path).save((KNEE,))
    raw = json.loads(path.read_text())
    raw["routines"].append(strange)
    path.write_text(json.dumps(raw))
    store = RoutineFile(path)

    loaded = store.load()

    assert loaded.routines == (KNEE,)
    [problem] = loaded.problems
    assert problem.startswith("Routine 2 of the file cannot be used: ")
    assert why in problem
    assert store.save((SHORT,)) == ""
    assert json.loads(path.read_text())["routines"][1] == strange


@pytest.mark.parametrize(
    "text",
    ['{"version": 1, "rou', "", "[1]", '{"version": 0, "routines": []}', '{"version": 1}', "["],
)
def test_a_damaged_file_is_set_aside_and_its_copy_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "routines.json"
    RoutineFile(path).save((KNEE, SHORT))
    path.write_text(text)
    assert stored(str(path)) == ()

    loaded = RoutineFile(path).load()

    assert loaded.routines == (KNEE, SHORT)
    [problem] = loaded.problems
    assert "the routines come from a copy of it" in problem
    assert RoutineFile(path).load().routines == (KNEE, SHORT)
    [aside] = [name for name in names(tmp_path) if name not in (path.name, f"{path.name}.before")]
    assert (tmp_path / aside).read_text() == text


def test_without_a_copy_none_is_left(tmp_path: Path) -> None:
    path = tmp_path / "routines.json"
    path.write_text("?")

    loaded = RoutineFile(path).load()

    assert loaded.routines == ()
    assert loaded.problems[0].endswith("; none is left.")


def test_a_newer_file_is_never_written_to(tmp_path: Path) -> None:
    path = tmp_path / "routines.json"
    path.write_text('{"version": 3, "routines": []}')
    store = RoutineFile(path)

    [problem] = store.load().problems

    assert "written by a newer version" in problem
    assert store.save((KNEE,)) == problem
    assert path.read_text() == '{"version": 3, "routines": []}'


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "in-the-way").touch()
    path = tmp_path / "in-the-way" / "routines.json"

    told = RoutineFile(path).save((KNEE,))

    assert told.startswith("Your routines cannot be written to ")
    assert told.endswith("last until you quit.")
