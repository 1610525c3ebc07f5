"""A routine of one's own: made by keys and by the names that a screen reader finds, and started."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.journeys.command import Terminal, run
from tests.journeys.desktop import App, Desktop


def test_a_routine_is_made_changed_and_started_by_its_title(
    start: Callable[..., App], desktop: Desktop, tmp_path: Path
) -> None:
    app = start()
    app.window()
    terminal = Terminal(tmp_path / "data", **desktop.environment)
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        reader.press("Choose a routine")
        reader.see("Tighter side twice")
        desktop.key("Up", "Return")
        reader.press("Make a routine")
        reader.see("Like: Five minutes")
        desktop.key("Down", "Down", "Down", "Return")
        reader.see("Move down: 1. Prone glute stretch")
        reader.write("Title", "For my hips")
        reader.press("Move down: 1. Prone glute stretch")
        reader.see("1. Wall glute stretch")
        reader.press("Duplicate: 1. Wall glute stretch")
        reader.see("3. Prone glute stretch")
        reader.press("Change: 1. Wall glute stretch")
        reader.see("Rest before each round")
        assert [role for role, name in reader.controls() if not name] == []
        reader.press("Done")
        reader.see("2 stretches · about 5 min")
        reader.press("Close")
        reader.miss("2 stretches · about 5 min")
        [kept] = json.loads((app.data / "routines.json").read_bytes())["routines"]
        assert kept["title"] == "For my hips"
        assert [one["stretch"] for one in kept["entries"]] == [
            "wall-glute",
            "wall-glute",
            "prone-glute",
        ]
        told = run("--data-dir", str(app.data), "start", "For my hips", **desktop.environment)
        assert told.stdout == "The session begins once you have answered in the window.\n"
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of")
    assert terminal.json("status")["session"]["stretch"] == "wall-glute"
    [(routine,)] = app.rows("SELECT routine FROM sessions")
    assert json.loads(routine)["title"] == "For my hips"
    assert app.complaints == ""
