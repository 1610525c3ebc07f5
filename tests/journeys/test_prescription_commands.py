"""A prescription from a terminal: written, checked and added, with the app running or not."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.command import Terminal, run
from tests.journeys.desktop import SHORT, App, Desktop
from tests.support.prescriptions import BY_HAND


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "data", TZ="Europe/Berlin", LC_ALL="C.UTF-8")


@pytest.fixture
def hips(tmp_path: Path) -> Path:
    path = tmp_path / "hips.glutestretch"
    path.write_text(BY_HAND, "utf-8")
    return path


def test_it_is_added_twice_replaced_and_exported_while_the_app_is_closed(
    terminal: Terminal, hips: Path, tmp_path: Path
) -> None:
    assert terminal.lines(f"prescription add {hips}") == [
        "“Hips in the morning” is one of your own routines now, with 2 reminders.",
        "Reminders only come while Glutestretch runs.",
    ]
    assert terminal.lines(f"prescription add {hips}")[0].startswith("“Hips in the morning (2)” is")
    assert terminal.lines(f"prescription add --replace {hips}") == [
        "“Hips in the morning” is now as it was prescribed.",
        "Reminders only come while Glutestretch runs.",
    ]
    listed = terminal.lines("reminders")
    assert len(listed) == 4
    assert listed[0].startswith("1  Weekdays at 7:30")

    again = tmp_path / "again.glutestretch"
    words = ("--title", "For Ann", "--from", "Bob", "--notes", "Slowly.")
    data = ("--data-dir", str(terminal.data))
    told = run(*data, "prescription", "export", "hips in the morning", str(again), *words)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == f"“For Ann” was written to {again} (2 stretches, 2 reminders).\n"
    assert terminal.lines(f"check {again}") == [
        "again.glutestretch: nothing is wrong with “For Ann” (2 stretches, 2 reminders)."
    ]
    assert again.read_text("utf-8").startswith('format = 1\ntitle = "For Ann"\nfrom = "Bob"\n')


def test_it_is_printed_with_no_display(terminal: Terminal, hips: Path, tmp_path: Path) -> None:
    page = tmp_path / "hips.pdf"
    assert terminal.lines(f"prescription print {hips} {page}") == [
        f"The page to print is in {page} now."
    ]
    assert page.read_bytes().startswith(b"%PDF")
    assert terminal.refused(f"prescription print {hips} {tmp_path}/hips.txt", 1) == (
        "“hips.txt” has to end in .pdf."
    )
    hips.write_text(BY_HAND.replace("wall-glute", "swan"), "utf-8")
    assert terminal.refused(f"prescription print {hips} {page}", 1).startswith(
        "There is no page to print. hips.glutestretch: entry 1: stretch: there is no stretch 'swan'"
    )
    assert list(terminal.data.glob("*.json")) == []


def test_what_is_wrong_is_told_and_leaves_no_trace(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.refused("prescription", 2) == (
        "Say what to do with a prescription: add, export, print."
    )
    assert terminal.refused("prescription give", 2) == (
        "There is no command 'give'; there are add, export, print."
    )
    assert terminal.refused("prescription add", 2) == "Say which file, like knee.glutestretch."
    assert terminal.refused("prescription export", 2) == "Say which routine, and to which file."
    assert terminal.refused("prescription print", 2) == (
        "Say which prescription, and to which file."
    )
    assert terminal.refused("prescription print a.glutestretch", 2) == (
        "Say to which file, like knee.pdf."
    )
    assert terminal.refused(f"prescription export full {tmp_path}/a.txt", 1) == (
        "“a.txt” has to end in .glutestretch, so that it is known for a prescription."
    )
    assert terminal.refused(f"prescription export nope {tmp_path}/a.glutestretch", 2).startswith(
        "There is no routine “nope”; there are full, short, "
    )
    broken = tmp_path / "broken.glutestretch"
    broken.write_text(BY_HAND.replace("wall-glute", "swan"), "utf-8")
    assert terminal.refused(f"prescription add {broken}", 1).startswith(
        "Nothing was added. broken.glutestretch: entry 1: stretch: there is no stretch 'swan' here"
    )
    assert list(terminal.data.glob("*.json")) == []
    assert list(tmp_path.glob("a.*")) == []


def test_the_running_app_has_it_at_once(
    start: Callable[..., App], desktop: Desktop, hips: Path
) -> None:
    app = start()
    app.window()
    terminal = Terminal(app.data, **desktop.environment)
    assert terminal.lines(f"prescription add {hips}") == [
        "“Hips in the morning” is one of your own routines now, with 2 reminders."
    ]
    [kept] = json.loads((app.data / "routines.json").read_bytes())["routines"]
    assert kept["title"] == "Hips in the morning"
    assert len(terminal.json("reminders")) == 2
    assert app.complaints == ""


def test_a_double_click_shows_it_and_it_is_added_and_undone(
    start: Callable[..., App], desktop: Desktop, hips: Path
) -> None:
    app = start()
    app.window()
    told = run("--data-dir", str(app.data), str(hips), **desktop.environment)
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
    with app.reader() as reader:
        reader.see("From P. Hysio, Riverside Practice, as the file says")
        reader.see("Weekdays at 7:30")
        assert [role for role, name in reader.controls() if not name] == []
        reader.press("Add it")
        undo = "Undo: “Hips in the morning” is one of your own routines now, with 2 reminders."
        reader.see(undo)
        [kept] = json.loads((app.data / "routines.json").read_bytes())["routines"]
        assert kept["title"] == "Hips in the morning"
        reader.press(undo)
        reader.see("“Hips in the morning” was taken out again, with 2 reminders.")
        reader.press("Close")
        reader.miss("Weekdays at 7:30")
    assert json.loads((app.data / "routines.json").read_bytes())["routines"] == []
    assert Terminal(app.data, **desktop.environment).json("reminders") == []
    assert app.complaints == ""


def test_a_double_click_starts_the_app_with_it(
    desktop: Desktop, hips: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps(SHORT), "utf-8")
    app = App(desktop, data, str(hips))
    try:
        with app.reader() as reader:
            reader.see("The routine “Hips in the morning”")
            reader.press("Close")
            reader.miss("The routine “Hips in the morning”")
        assert app.complaints == ""
    finally:
        app.end()
