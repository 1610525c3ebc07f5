"""A second start, a start after a crash, and a window that comes back as it was."""

from collections.abc import Callable

from tests.journeys.desktop import SILENT, App, Desktop


def test_a_second_start_brings_the_window_back(start: Callable[..., App], desktop: Desktop) -> None:
    app = start()
    window = app.window()
    desktop.hands("windowminimize", "--sync", window)
    second = start()
    assert second.ended() == 0
    assert second.complaints == ""
    assert app.window() == window
    desktop.key("ctrl+q")
    assert app.ended() == 0


def test_a_session_broken_off_by_a_crash_goes_on(
    start: Callable[..., App], desktop: Desktop
) -> None:
    app = start(**SILENT)
    with app.reader() as reader:
        reader.press("Start routine")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of 3")
        reader.press("Next")
        reader.see("Step 2 of 3")
        reader.press("Next")
        reader.hear("Breathe out")
    app.kill()

    again = start()
    with again.reader() as reader:
        reader.see("Your last session broke off")
        reader.press("Go on")
        reader.hear("Get ready to hold")
        reader.hear("Breathe in, 3 of 3")
        reader.see("Step 1 of 3")
        again.window()
        desktop.key("ctrl+q")
        reader.see("Close in the middle of the session?")
        reader.press("Close")
    assert again.ended() == 0
    assert again.complaints == ""
    assert again.rows("SELECT count(*) FROM sessions") == [(1,)]
    assert again.rows("SELECT stretch, side, breaths, outcome FROM holds") == [
        ("prone-glute", "right", 3, "finished")
    ]


def test_closing_in_the_middle_of_a_session_asks(
    start: Callable[..., App], desktop: Desktop
) -> None:
    app = start()
    with app.reader() as reader:
        reader.press("Start routine")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of 3")
        app.window()
        desktop.key("alt+F4")
        reader.see("Close in the middle of the session?")
        reader.press("Stay")
        reader.miss("Close in the middle of the session?")
        reader.see("Paused")
        app.window()
        desktop.key("alt+F4")
        reader.press("Close")
    assert app.ended() == 0
    assert app.complaints == ""


def test_the_window_comes_back_where_and_as_large_as_it_was(
    start: Callable[..., App], desktop: Desktop
) -> None:
    app = start()
    window = app.window()
    desktop.hands("windowsize", "--sync", window, "1010", "640")
    desktop.hands("windowmove", "--sync", window, "150", "120")
    before = desktop.hands("getwindowgeometry", "--shell", window).splitlines()[1:5]
    desktop.key("ctrl+q")
    assert app.ended() == 0

    again = start()
    window = again.window()
    assert desktop.hands("getwindowgeometry", "--shell", window).splitlines()[1:5] == before
