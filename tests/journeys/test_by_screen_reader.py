"""The whole way by names alone, as with a screen reader: begin, hold, feel pain, quit."""

from collections.abc import Callable

from tests.journeys.desktop import App


def test_a_session_from_the_warning_to_pain(start: Callable[..., App]) -> None:
    app = start()
    with app.reader() as reader:
        reader.see("Start routine")
        assert [role for role, name in reader.controls() if not name] == []

        # the warning
        reader.press("Start routine")
        reader.see("Before you start")
        assert [role for role, name in reader.controls() if not name] == []
        assert not reader.enabled("Start")
        reader.answer_as_one_in_good_health()

        # step by step into the hold
        shown = reader.see("Step 1 of 3")
        assert "Prone glute stretch" in shown
        assert any("Let your bent right leg sink" in text for text in shown)
        reader.hear("Prone glute stretch, right side. Step 1 of 3. Sit with bent knees")
        assert [role for role, name in reader.controls() if not name] == []
        reader.press("Next")
        reader.hear("Step 2 of 3")
        reader.press("Next")
        reader.hear("Get ready to hold")
        reader.hear("Breathe out")

        # pain
        reader.press("I feel pain")
        reader.see("Stop here and rest")
        assert [role for role, name in reader.controls() if not name] == []
        field = "What did you feel, and where? (optional, kept only on this computer)"
        reader.write(field, "A sharp pull on the outside.")
        reader.press("End here")
        reader.press("Done")
        reader.see("Left out after pain")
        reader.press("Menu")
        reader.press("Quit")
    assert app.ended() == 0
    assert app.complaints == ""

    assert app.rows("SELECT version, answer FROM acknowledgements") == [(1, "no_pain")]
    [(stretch, side, breaths, outcome)] = app.rows(
        "SELECT stretch, side, breaths, outcome FROM holds"
    )
    assert (stretch, side, outcome) == ("prone-glute", "right", "pain")
    assert breaths in (1, 2)
    assert app.rows("SELECT stretch, side, moment, step, note FROM pains") == [
        ("prone-glute", "right", "holding", 2, "A sharp pull on the outside.")
    ]
    assert app.rows("SELECT outcome FROM ends") == [("pain",)]
    assert app.rows("SELECT stretch, left_out FROM left_out") == [("prone-glute", 1)]
