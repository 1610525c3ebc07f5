"""By names alone, as with a screen reader: begin, hold, feel pain, come back to it another day."""

from collections.abc import Callable

from tests.journeys.desktop import SILENT, App
from tests.journeys.words import Words


def test_a_session_from_the_warning_to_pain_and_the_way_back(
    say: Words, start: Callable[..., App]
) -> None:
    app = start(breaths=12, **SILENT)
    prone, note = say.stretch("prone-glute"), "A sharp pull on the outside."
    with app.reader() as reader:
        reader.see(say("Start routine"))
        assert [role for role, name in reader.controls() if not name] == []

        # the warning
        reader.press(say("Start routine"))
        reader.see(say("Before you start"))
        assert [role for role, name in reader.controls() if not name] == []
        assert not reader.enabled(say("Start"))
        reader.answer_as_one_in_good_health(say)

        # step by step into the hold
        first, second = (say("Step {number} of {count}", number=n, count=3) for n in (1, 2))
        shown = reader.see(first)
        assert prone in shown
        assert any(say.step("prone-glute", 1, "right") in text for text in shown)
        reader.hear(f"{say('{name}, right side', name=prone)}. {first}.")
        assert [role for role, name in reader.controls() if not name] == []
        reader.press(say("Next"))
        reader.hear(second)
        reader.press(say("Next"))
        reader.hear(say("Get ready to hold"))
        reader.hear(say("Breathe in, {count}", count=""))

        # pain
        reader.press(say("I feel pain"))
        reader.see(say("Stop here and rest"))
        assert [role for role, name in reader.controls() if not name] == []
        field = "What did you feel, and where? (optional, kept only on this computer)"
        reader.write(say(field), note)
        reader.press(say("End here"))
        reader.press(say("Done"))
        reader.see(say("Left out after pain"))

        # the way back
        reader.press(say("Put it back"))
        reader.miss(say("Left out after pain"))
        reader.press(say("Start routine"))
        reader.press(say("No, I have no pain there"))
        reader.press(say("Start"))
        reader.see(say("Step {number} of {count}", number=1, count=3))
        reader.press(say("Menu"))
        reader.press(say("Quit"))
        reader.press(say("Close"))
    assert app.ended() == 0
    assert app.complaints == ""

    answers = app.rows("SELECT version, answer FROM acknowledgements")
    assert answers == [(1, "no_pain"), (1, "no_pain")]
    [(stretch, side, breaths, outcome)] = app.rows(
        "SELECT stretch, side, breaths, outcome FROM holds"
    )
    assert (stretch, side, outcome) == ("prone-glute", "right", "pain")
    assert breaths < 12
    assert app.rows("SELECT stretch, side, moment, step, note FROM pains") == [
        ("prone-glute", "right", "holding", 2, note)
    ]
    assert app.rows("SELECT outcome FROM ends") == [("pain",)]
    assert app.rows("SELECT stretch, left_out FROM left_out") == [
        ("prone-glute", 1),
        ("prone-glute", 0),
    ]
