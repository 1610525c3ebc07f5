"""The app on a Wayland desktop, hidden and with its window."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from tests.journeys.desktop import Desktop
from tests.journeys.hidden import Home
from tests.journeys.programs import need
from tests.support.wayland import own_compositor


@pytest.fixture
def home(desktop: Desktop, tmp_path: Path) -> Iterator[Home]:
    need("weston")
    before = desktop.environment
    runtime = Path(before["XDG_RUNTIME_DIR"])
    with own_compositor(before, runtime) as leads, ExitStack() as stack:
        stack.callback(setattr, desktop, "environment", before)
        desktop.environment = before | leads | {"QT_QPA_PLATFORM": "wayland"}
        yield Home(desktop, tmp_path / "data", stack)


def test_a_click_opens_the_window_and_a_session_is_begun_in_it(home: Home) -> None:
    user = home.hide()
    assert not user.has_qt
    user.click()
    with home.app.reader() as reader:
        reader.see("3 stretches · both sides")
        user.see_icon(of_qt=True)
        reader.press("Start routine")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of")
        reader.press("Next")
        reader.see("Step 2 of")
    assert home.terminal.json("status")["session"]["step"] == 2
    user.choose("Quit")
    assert home.app.complaints == ""


def test_start_now_in_the_menu_begins_a_session(home: Home) -> None:
    user = home.hide()
    user.choose("Start now")
    with home.app.reader() as reader:
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of")
    assert user.has_qt
    assert home.app.complaints == ""
