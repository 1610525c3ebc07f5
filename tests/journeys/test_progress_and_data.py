"""A year of history looked at, a setting found by typing, and a day deleted and brought back."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from glutestretch.diary.store import Diary
from tests.journeys.desktop import App, Desktop
from tests.journeys.test_by_keyboard import tab_to
from tests.support.past import NOTES, past


def live_through(data: Path) -> None:
    """Keep a year of sessions in the diary that the app will open."""
    data.mkdir()
    diary = Diary(data / "diary.sqlite3")
    diary.record(*past(datetime.now(UTC)))
    diary.close()


def sessions(app: App) -> int:
    """Return how many sessions the diary holds."""
    [(count,)] = app.rows("SELECT count(*) FROM sessions")
    return int(count)


def test_a_year_is_read_as_pictures_and_as_tables_with_keys(
    start: Callable[..., App], desktop: Desktop, tmp_path: Path
) -> None:
    live_through(tmp_path / "data")
    app = start()
    app.window()
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        reader.open("The year before", lambda: desktop.key("ctrl+h"))
        shown = reader.see("Left and right")
        assert {"The year", "Weeks and goal", "Stiffness", "Pain"} <= set(shown)
        assert [role for role, name in reader.controls() if not name] == []
        for part in ("The year", "Weeks and goal", "Left and right", "Stiffness"):
            tab_to(f"As a table: {part}", desktop, reader)
            desktop.key("space")
            reader.see(f"Copy: {part}")
        assert [role for role, name in reader.controls() if not name] == []
        for note in NOTES:
            reader.see(note)
        desktop.key("Escape")
        reader.miss("Left and right")
        desktop.key("ctrl+q")
    assert app.ended() == 0
    assert app.complaints == ""


def test_a_setting_is_found_by_typing(start: Callable[..., App], desktop: Desktop) -> None:
    app = start()
    app.window()
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        reader.open("Restore all defaults", lambda: desktop.key("ctrl+comma"))
        desktop.key("ctrl+f")
        desktop.hands("type", "--delay", "30", "goal")
        reader.miss("Restore defaults: Reminders")
        shown = reader.see("Stretch each week on")
        assert "Restore defaults: Look" not in shown
        assert [role for role, name in reader.controls() if not name] == []
        desktop.hands("type", "--delay", "30", "xyz")
        reader.see("No setting has “goalxyz” in it")
        desktop.key("Escape")
        reader.see("Go on by itself")
        desktop.key("Escape")
        reader.miss("Restore all defaults")
        desktop.key("ctrl+q")
    assert app.ended() == 0
    assert app.complaints == ""


def test_everything_is_deleted_and_brought_back_with_keys(
    start: Callable[..., App], desktop: Desktop, tmp_path: Path
) -> None:
    live_through(tmp_path / "data")
    app = start()
    app.window()
    before = sessions(app)
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        reader.press("Menu")
        reader.press("Your data…")
        reader.see("Delete this day")
        assert [role for role, name in reader.controls() if not name] == []
        tab_to("Delete everything", desktop, reader)
        desktop.key("space")
        [undo] = [name for name in reader.see("Undo: ") if name.startswith("Undo: ")]
        assert sessions(app) == 0
        tab_to(undo, desktop, reader)
        desktop.key("space")
        reader.miss("Undo: ")
        assert sessions(app) == before
        desktop.key("Escape")
        reader.miss("Delete this day")
        desktop.key("ctrl+q")
    assert app.ended() == 0
    assert app.complaints == ""
