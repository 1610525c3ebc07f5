"""The diary from a terminal: exported, imported and told, with the app running or not."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from glutestretch.archive.files import write_export
from glutestretch.diary.store import Diary
from tests.archive.test_exports import NOW, USUAL
from tests.journeys.command import Terminal
from tests.journeys.desktop import App, Desktop


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "data", TZ="Europe/Berlin", LC_ALL="C.UTF-8")


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """An export from another computer."""
    path = tmp_path / "export.json"
    write_export(path, USUAL, NOW)
    return path


def test_telling_of_nothing_leaves_no_trace(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.lines("history") == ["There is nothing in your diary yet."]
    assert terminal.json("history") == {"sessions": [], "pains": []}
    for ending in ("csv", "json", "pdf"):
        refused = terminal.refused(f"export {tmp_path}/a.{ending}", 1)
        assert refused == "There is nothing in your diary yet."
    assert not terminal.data.exists()
    assert list(tmp_path.glob("a.*")) == []


def test_an_export_is_imported_once_told_and_exported_again(
    terminal: Terminal, exported: Path, tmp_path: Path
) -> None:
    assert terminal.lines(f"import {exported}") == ["1 session was added to your diary."]
    assert terminal.lines(f"import {exported}") == [
        f"Your diary has everything in {exported} already."
    ]
    assert terminal.lines("history") == ["2 March 2026, 13:00: 1 minute held, 1 hold"]
    [session] = terminal.json("history")["sessions"]
    assert (session["began"], session["seconds_held"]) == ("2026-03-02T13:00:00+01:00", 60.2)
    assert session["holds"][0]["stretch"] == "wall-glute"
    [pain] = terminal.json("history")["pains"]
    assert (pain["level"], pain["note"], pain["put_back"]) == (4, "a pinch", None)

    for ending in ("csv", "json", "pdf"):
        path = tmp_path / f"again.{ending}"
        assert terminal.lines(f"export {path}") == [f"Your diary is in {path} now."]
    old, new = (json.loads(path.read_text("utf-8")) for path in (exported, tmp_path / "again.json"))
    assert new["entries"] == old["entries"]
    assert (tmp_path / "again.pdf").read_bytes().startswith(b"%PDF")


def test_what_cannot_be_done_is_said_in_a_sentence(
    terminal: Terminal, exported: Path, tmp_path: Path
) -> None:
    assert terminal.refused(f"import {tmp_path}/none", 1).startswith("Nothing was imported: ")
    exported.write_text(exported.read_text("utf-8")[:-9], "utf-8")
    assert terminal.refused(f"import {exported}", 1).endswith(
        ": it is damaged; please export it again."
    )
    assert terminal.refused(f"export {tmp_path}/a.txt", 1) == "There is nothing in your diary yet."
    assert terminal.refused("export", 2) == "Say which file, like diary.csv."
    assert terminal.refused("import", 2) == "Say which file, like diary.csv."


def test_the_app_that_runs_imports_and_knows_it_at_once(
    start: Callable[..., App], desktop: Desktop, exported: Path, tmp_path: Path
) -> None:
    start().window()
    terminal = Terminal(tmp_path / "data", **desktop.environment)
    assert terminal.lines(f"import {exported}") == ["1 session was added to your diary."]
    assert len(terminal.json("history")["sessions"]) == 1
    assert terminal.lines(f"export {tmp_path}/a.csv")
    with closing(Diary(tmp_path / "data" / "diary.sqlite3")) as diary:
        assert (diary.problem, len(diary.rows())) == ("", len(USUAL))
