"""The whole routine with keys alone, breathing at one's own pace."""

from collections.abc import Callable

from tests.journeys.desktop import App, Desktop, ScreenReader

HOLDS = [
    (stretch, side, 3, "finished")
    for stretch in ("prone-glute", "wall-glute", "seated-twist")
    for side in ("right", "left")
]


def breathe(desktop: Desktop, times: int) -> None:
    """Hold B while breathing in, as often as that."""
    for _ in range(times):
        desktop.hands("keydown", "b")
        desktop.hands("keyup", "b")


def tab_to(name: str, desktop: Desktop, reader: ScreenReader) -> None:
    """Press Tab until a control has the keyboard."""
    seen = focus = reader.focus()
    while name not in focus:
        desktop.key("Tab")
        focus = reader.focus(unlike=focus)
        seen += focus
        assert len(seen) < 100, f"{name} is not among {seen}"


def test_reading_with_keys(start: Callable[..., App], desktop: Desktop) -> None:
    app = start()
    app.window()
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        desktop.key("Right")
        reader.see("Step 2 of 3")
        desktop.key("Page_Down")
        reader.see("Step 3 of 3")
        desktop.key("Left", "Page_Up")
        reader.see("Step 1 of 3")
        desktop.key("s")
        reader.see("Let your bent left leg sink")
        desktop.key("e")
        reader.see("Cushion under the hip")
        desktop.key("h")
        reader.miss("Cushion under the hip")
        reader.open("When something hurts", lambda: desktop.key("F1"))
        desktop.key("Escape")
        reader.open("Breathing in, when the pace is your own", lambda: desktop.key("ctrl+question"))
        desktop.key("Escape")
        reader.miss("Breathing in, when the pace is your own")
        reader.open("Restore all defaults", lambda: desktop.key("ctrl+comma"))
        assert [role for role, name in reader.controls() if not name] == []
        desktop.key("Escape")
        reader.miss("Restore all defaults")
        desktop.key("ctrl+q")
    assert app.ended() == 0
    assert app.complaints == ""


def test_the_whole_routine_with_keys(start: Callable[..., App], desktop: Desktop) -> None:
    app = start(pace="own")
    app.window()
    with app.reader() as reader:
        reader.see("Start routine")
        tab_to("Start routine", desktop, reader)
        desktop.key("space")
        reader.see("Before you start")
        tab_to("No, I have no pain there", desktop, reader)
        desktop.key("space", "Return")
        reader.see("None of these")
        tab_to("None of these", desktop, reader)
        desktop.key("space")
        app.window()

        for half, (steps, _) in enumerate(zip((3, 3, 3, 3, 4, 4), HOLDS, strict=True)):
            for step in range(1, steps):
                reader.see(f"Step {step} of {steps}")
                if (half, step) == (0, 2):
                    desktop.key("space")
                    reader.see("Paused")
                    desktop.key("space")
                    reader.miss("Paused")
                desktop.key("Right")
            reader.hear("Get ready to hold")
            reader.see("Hold")
            breathe(desktop, 3)
        reader.press("Done")
        desktop.key("ctrl+q")
    assert app.ended() == 0
    assert app.complaints == ""
    assert app.rows("SELECT stretch, side, breaths, outcome FROM holds ORDER BY seq") == HOLDS
    assert app.rows("SELECT outcome FROM ends") == [("finished",)]


def test_big_view_pain_and_leaving_with_keys(start: Callable[..., App], desktop: Desktop) -> None:
    app = start()
    app.window()
    with app.reader() as reader:
        reader.press("Start routine")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of 3")
        app.window()
        desktop.key("F11")
        reader.miss("No reminder set")
        desktop.key("Escape")
        reader.see("No reminder set")
        reader.open("End this session?", lambda: desktop.key("Escape"))
        desktop.key("Escape")
        reader.miss("End this session?")
        app.window()
        desktop.key("space", "p")
        reader.see("Stop here and rest")
        desktop.key("ctrl+q")
    assert app.ended() == 0
    assert app.complaints == ""
    assert app.rows("SELECT stretch, side, moment, step FROM pains") == [("", "", "following", 0)]
    assert app.rows("SELECT outcome FROM ends") == [("pain",)]


def hold(desktop: Desktop, key: str) -> None:
    """Keep a key down until it has repeated itself many times."""
    desktop.hands("keydown", key, "sleep", "1.5", "keyup", key)


def test_a_held_key_turns_one_step_and_draws_one_breath(
    start: Callable[..., App], desktop: Desktop
) -> None:
    app = start(pace="own", change_over_seconds=60)
    app.window()
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        hold(desktop, "Right")
        reader.see("Step 2 of 3")
        hold(desktop, "Page_Up")
        reader.see("Step 1 of 3")
        hold(desktop, "Down")
        reader.see("Lie on your back")
        hold(desktop, "Up")
        reader.see("Sit with bent knees")
        reader.press("Start routine")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of 3")
        app.window()
        desktop.key("Right")
        reader.see("Step 2 of 3")
        desktop.key("Right")
        reader.see("Hold B, or press on the ring")
        for _ in range(3):
            hold(desktop, "b")
        reader.see("Change sides")
        desktop.key("space", "ctrl+q")
        reader.press("Close")
    assert app.ended() == 0
    assert app.complaints == ""
    [(breaths, seconds)] = app.rows("SELECT breaths, seconds FROM holds")
    assert breaths == 3
    assert seconds > 3 * 1.4
