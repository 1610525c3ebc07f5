"""The window that comes back from the tray or the panel: a habitual Return does no harm."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.command import Terminal
from tests.journeys.desktop import App, Desktop
from tests.journeys.programs import need, running


@pytest.mark.parametrize("tray", [True, False])
def test_return_closes_and_the_next_return_reports_no_pain(
    start: Callable[..., App], desktop: Desktop, tmp_path: Path, *, tray: bool
) -> None:
    terminal = Terminal(tmp_path / "data", **desktop.environment)
    terminal.lines("remind daily 8:00")
    if tray:
        need("trayer")
        with running(desktop, "trayer"):
            _close_and_come_back(start(), desktop, terminal, "Stay in the tray")
    else:
        _close_and_come_back(start(), desktop, terminal, "Stay minimised")


def _close_and_come_back(app: App, desktop: Desktop, terminal: Terminal, stay: str) -> None:
    app.window()
    with app.reader() as reader:
        before = reader.focus()
        reader.open(stay, lambda: desktop.key("alt+F4"))
        desktop.key("Return")
        terminal.lines("")
        reader.miss(stay)
        app.window()
        assert reader.focus(unlike=[]) == before
        desktop.key("Return")
        desktop.key("Right")
        reader.see("Step 2 of 3")
        desktop.key("ctrl+q")
    assert app.ended() == 0
    assert app.complaints == ""
    assert app.rows("SELECT * FROM pains") == []
