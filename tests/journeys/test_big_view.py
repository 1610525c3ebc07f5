"""The big view of a session on a real display: its controls go and come, and the keys stay."""

from collections.abc import Callable

from tests.journeys.desktop import App, Desktop


def test_controls_leave_the_big_view_and_come_back_for_mouse_and_keyboard(
    start: Callable[..., App], desktop: Desktop
) -> None:
    app = start()
    app.window()
    with app.reader() as reader:
        reader.press("Start routine")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of 3")
        reader.see("minutes left")
        app.window()
        desktop.key("F11")
        reader.see("Sit, left leg back, right leg bent in front")
        reader.see("minutes left")
        reader.miss("I feel pain")
        desktop.hands("mousemove_relative", "--", "-40", "-30")
        reader.see("I feel pain")
        reader.miss("I feel pain")
        desktop.key("Tab")
        reader.see("I feel pain")
        desktop.key("Escape")
        reader.see("Step 1 of 3")
        desktop.key("F11")
        reader.miss("I feel pain")
        desktop.key("x")
        reader.see("Go on")
        reader.see("I feel pain")
        desktop.key("p")
        reader.see("Stop here and rest")
        desktop.key("ctrl+q")
    assert app.ended() == 0
    assert app.complaints == ""
