"""How stiff it feels is asked at the start and at the end, and never stands in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glutestretch.app.ui.stiffness_question import STAYS_SECONDS
from glutestretch.diary.events import (
    Occasion,
    PainRated,
    PainReported,
    StiffnessRated,
    TighterSide,
    TighterSideTold,
)
from glutestretch.kit.scale import Scale
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.stiffness_bar import StiffnessBar
from tests.support.app_rig import AppRig, settle


def bar(app: AppRig) -> StiffnessBar | None:
    """Return the question at the start, while it is shown."""
    settle()
    found = [one for one in app.window.findChildren(StiffnessBar) if one.isVisible()]
    return found[0] if found else None


def rated(app: AppRig) -> list[tuple[Occasion, int]]:
    return [(fact.occasion, fact.level) for fact in app.facts(StiffnessRated)]


def shown(app: AppRig) -> StiffnessBar:
    found = bar(app)
    assert found is not None
    return found


def test_one_key_answers_and_the_session_goes_on_meanwhile(app: AppRig) -> None:
    app.start()
    assert shown(app).question.startswith("How stiff are your hips and lower back")
    assert app.focus is app.panel.ui.main_button
    app.press("7")
    assert rated(app) == [(Occasion.BEFORE, 7)]
    assert app.mode is Mode.FOLLOWING
    app.clock.advance(STAYS_SECONDS)
    assert bar(app) is None
    app.press("3")
    assert rated(app) == [(Occasion.BEFORE, 7)]


def test_a_nought_right_after_a_one_makes_ten(app: AppRig) -> None:
    app.start()
    app.press("1")
    app.press("0")
    assert [level for _, level in rated(app)] == [1, 10]
    app.press("0")
    assert [level for _, level in rated(app)] == [1, 10, 0]


def test_one_click_answers(app: AppRig) -> None:
    app.start()
    QTest.mouseClick(shown(app).scale.steps[10], Qt.MouseButton.LeftButton)
    assert rated(app) == [(Occasion.BEFORE, 10)]


@pytest.mark.parametrize("by_key", [True, False])
def test_one_key_or_click_skips(app: AppRig, by_key: bool) -> None:  # noqa: FBT001 - a parameter
    app.start()
    if by_key:
        app.press("N")
    else:
        QTest.mouseClick(shown(app).skip_button, Qt.MouseButton.LeftButton)
    assert bar(app) is None
    assert rated(app) == []
    assert app.session.running


def test_it_goes_by_itself_before_a_hold(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.COUNTING_IN)
    assert bar(app) is None


def test_a_pause_leaves_it_there_and_pain_takes_it_away(app: AppRig) -> None:
    app.start()
    app.play()
    assert app.mode is Mode.PAUSED
    assert bar(app) is not None
    app.press("P")
    assert bar(app) is None


def test_the_keyboard_reaches_it_and_keeps_a_place_when_it_goes(app: AppRig) -> None:
    app.start()
    found = shown(app)
    for _ in range(30):
        if found.isAncestorOf(app.focus):
            break
        app.press("Tab")
    assert found.skip_button.hasFocus()
    app.press("Tab")
    assert found.scale.steps[0].hasFocus()
    app.press(Qt.Key.Key_Right)
    app.press(Qt.Key.Key_Right)
    assert rated(app) == []
    app.press(Qt.Key.Key_Space)
    assert rated(app) == [(Occasion.BEFORE, 2)]
    app.press(Qt.Key.Key_Right)
    assert rated(app)[-1] == (Occasion.BEFORE, 3)
    app.clock.advance(STAYS_SECONDS)
    settle()
    assert app.panel.ui.main_button.hasFocus()


def test_a_hold_is_not_silenced_by_a_question_that_has_gone(app: AppRig) -> None:
    told: list[str] = []
    app.controller.announcer.announced.connect(told.append)
    app.start()
    question = shown(app).question
    for _ in range(2):  # to the hold, before the first instruction has been spoken
        app.press("Right")
    assert app.mode is Mode.COUNTING_IN
    app.clock.advance(60.0)
    assert question not in told
    assert any(words.startswith("Breathe in, 2 of ") for words in told)


def test_the_big_view_and_a_low_window_are_left_alone(app: AppRig) -> None:
    app.start()
    app.press("F11")
    assert bar(app) is None
    app.press("F11")
    app.session.finish()
    app.session.leave()
    app.window.resize(1024, 600)
    app.start()
    assert bar(app) is None


def test_it_makes_way_where_the_window_becomes_low(app: AppRig) -> None:
    app.start()
    assert bar(app) is not None
    app.window.resize(1024, 600)
    assert bar(app) is None
    app.play_until(Mode.CHANGING_SIDE)
    app.session.finish()
    settle()
    assert app.finished.feeling.before.isVisible()


def test_the_last_page_asks_for_what_was_not_asked_before(app: AppRig) -> None:
    app.window.resize(1024, 600)
    app.start()
    app.play_until(Mode.CHANGING_SIDE)
    app.session.finish()
    settle()
    page = app.finished.feeling
    assert page.before.isVisible()
    page.before_scale.steps[8].click()
    page.scale.steps[3].click()
    assert rated(app) == [(Occasion.BEFORE, 8), (Occasion.AFTER, 3)]
    assert page.said.text() == "Stiffness: 8 before, 3 now."


def test_the_last_page_shows_both_and_takes_one_key(app: AppRig) -> None:
    app.start()
    app.press("6")
    app.play_until(Mode.FINISHED)
    page = app.finished.feeling
    assert not page.before.isVisible()
    assert page.said.text() == "Before the session you said 6."
    assert app.focus is app.finished.ui.leave_button
    app.press("2")
    assert page.said.text() == "Stiffness: 6 before, 2 now."
    assert page.scale.steps[2].isChecked()
    page.choices[TighterSide.LEFT].click()
    page.choices[TighterSide.RIGHT].click()
    assert [fact.side for fact in app.facts(TighterSideTold)] == [
        TighterSide.LEFT,
        TighterSide.RIGHT,
    ]
    [summary] = app.diary.sessions()
    assert (summary.before, summary.after, summary.tighter) == (6, 2, TighterSide.RIGHT)


def test_the_next_session_begins_without_the_last_answers(app: AppRig) -> None:
    app.start()
    app.press("6")
    app.play_until(Mode.FINISHED)
    app.press("2")
    app.finished.ui.leave_button.click()
    app.start()
    assert shown(app).scale.level is None
    app.play_until(Mode.FINISHED)
    page = app.finished.feeling
    assert (page.said.text(), page.scale.level) == ("", None)
    assert [chip.isChecked() for chip in page.choices.values()] == [False] * 3


def test_after_nothing_held_nothing_is_asked(app: AppRig) -> None:
    app.start()
    app.session.finish()
    settle()
    assert not app.finished.feeling.isVisible()


def test_a_setting_turns_it_off(app: AppRig) -> None:
    app.first.preferences.set("ask_stiffness", False)
    app.start()
    assert bar(app) is None
    app.play_until(Mode.FINISHED)
    assert not app.finished.feeling.isVisible()


def test_a_screen_reader_hears_the_question_and_finds_the_numbers(app: AppRig) -> None:
    said: list[str] = []
    app.controller.announcer.announced.connect(said.append)
    app.start()
    question = shown(app).question
    assert said[-1].startswith("Find a quiet place")
    app.let_pass_until(lambda: question in said)
    steps = app.window.findChildren(Scale)[0].steps
    assert [one.accessibleName() for one in steps][::5] == ["0 of 10", "5 of 10", "10 of 10"]


def test_a_pain_is_rated_on_its_page(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    app.press("P")
    page = app.hurting
    assert page.level is None
    app.write("4 of my toes")
    assert page.level is None
    page.ui.level.steps[7].click()
    page.ui.understood_button.click()
    [report] = app.facts(PainReported)
    assert app.facts(PainRated) == [PainRated(report.id, 7)]
    app.finished.ui.leave_button.click()
    app.press("P")
    assert app.hurting.level is None


def test_the_page_at_the_end_opens_at_its_top(app: AppRig) -> None:
    app.window.resize(640, 400)
    app.first.preferences.set("text_percent", 200)
    app.start()
    app.play_until(Mode.HOLDING)
    app.panel.ui.main_button.setFocus(Qt.FocusReason.TabFocusReason)
    app.play_until(Mode.FINISHED)
    settle()
    page = app.finished
    assert page.ui.leave_button.hasFocus()
    assert page.ui.scroll.verticalScrollBar().maximum() > 0
    assert page.ui.scroll.verticalScrollBar().value() == 0
