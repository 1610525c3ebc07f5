"""Keyboards that write no Latin letters, pressed by place."""

from collections.abc import Callable, Iterator

import pytest

from tests.journeys.desktop import App, Desktop
from tests.journeys.programs import need

# The numbers that X gives the keys of the main block.
P, S, COMMA, R, Q = 33, 39, 59, 27, 24
LAYOUTS = ["ru", "gr", "ara", "il"]


@pytest.fixture(params=LAYOUTS)
def layout(desktop: Desktop, request: pytest.FixtureRequest) -> Iterator[str]:
    """Set the display's only keyboard layout, and the usual one afterwards."""
    need("setxkbmap")
    desktop.run("setxkbmap", request.param)
    yield request.param
    desktop.run("setxkbmap", "us")


def test_every_letter_key_acts_by_its_place(
    start: Callable[..., App], desktop: Desktop, layout: str
) -> None:
    app = start()
    app.window()
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        desktop.key(f"{S}")
        reader.see("Let your bent left leg sink")
        reader.open("Restore all defaults", lambda: desktop.key(f"ctrl+{COMMA}"))
        desktop.key("Escape")
        reader.miss("Restore all defaults")
        app.window()
        reader.open("No reminders yet", lambda: desktop.key(f"ctrl+{R}"))
        desktop.key("Escape")
        reader.miss("No reminders yet")
        app.window()
        desktop.key(f"{P}")
        reader.see("Stop here and rest")
        desktop.key(f"ctrl+{Q}")
    assert app.ended() == 0, layout
    assert app.complaints == ""
