"""The page on pain: where it was, going on or ending, and taking a report back."""

import pytest
from PySide6.QtTest import QTest

from glutestretch.diary.events import LeftOut, PainNoted, PainReported, SessionEnded
from glutestretch.kit.button import Button
from glutestretch.session.engine.chart import Mode
from tests.support.app_rig import AppRig, settle


def _marked(app: AppRig) -> list[str]:
    buttons = app.window.findChildren(Button)
    return [b.text() for b in buttons if b.isVisible() and b.property("kind") == "primary"]


def test_while_reading_it_asks_and_records_nothing_before(app: AppRig) -> None:
    app.turn_to("wall-glute")
    app.press("P")
    assert app.is_now(Mode.HURTING)
    assert app.facts(PainReported) == []
    choices = [button.text() for button in app.hurting.choices]
    assert choices[0] == "Wall glute stretch, right side"
    assert choices[-1] == "I am not sure"
    assert len(choices) == 9
    app.hurting.ui.undo_button.click()
    settle()
    assert app.is_now(Mode.IDLE)
    assert app.facts(PainReported) == []
    assert app.facts(LeftOut) == []


def test_what_is_chosen_is_what_is_recorded(app: AppRig) -> None:
    app.press("P")
    choices = [button.text() for button in app.hurting.choices]
    app.say_where(choices.index("Seated spinal twist, left side"))
    (report,) = app.facts(PainReported)
    assert (report.stretch, report.side) == ("seated-twist", "left")
    assert "Seated spinal twist, left side" in app.hurting.ui.recorded.text()
    assert not app.hurting.ui.go_on_button.isVisible()


def test_ending_is_marked_and_going_on_is_offered_in_a_session(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    app.press("P")
    settle()
    assert _marked(app) == ["End here"]
    assert app.hurting.ui.go_on_button.isVisible()
    assert app.focus is app.hurting.ui.note


def test_going_on_leaves_the_stretch_out_and_waits_for_the_user(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    hurt = app.session.cue.stretch
    app.press("P")
    QTest.keyClicks(app.hurting.ui.note, "a pinch")
    app.hurting.ui.go_on_button.click()
    settle()
    assert app.is_now(Mode.PAUSED)
    assert app.window.pages.currentWidget() is app.panel
    assert app.session.cue.stretch != hurt
    assert app.panel.ui.title.text() == app.first.catalogue[app.session.cue.stretch].name
    assert [fact.note for fact in app.facts(PainNoted)] == ["a pinch"]
    app.play()
    assert app.session.running


@pytest.mark.parametrize("page", ["reading", "session"])
def test_a_report_is_taken_back_at_once(app: AppRig, page: str) -> None:
    if page == "session":
        app.start()
        app.play_until(Mode.HOLDING)
    app.press("P")
    if page == "reading":
        app.say_where()
    app.hurting.ui.undo_button.click()
    settle()
    assert app.is_now(Mode.PAUSED if page == "session" else Mode.IDLE)
    assert app.diary.overview().left_out == frozenset()
    assert not app.diary.overview().pain_since


def test_a_report_in_the_wrong_place_is_put_right(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    app.press("P")
    settle()
    app.hurting.ui.elsewhere_button.click()
    choices = [button.text() for button in app.hurting.choices]
    app.say_where(choices.index("Wall glute stretch, left side"))
    assert app.diary.overview().left_out == {"wall-glute"}
    assert "Wall glute stretch, left side" in app.hurting.ui.recorded.text()


def test_whoever_ends_without_an_answer_is_asked_next_time(app: AppRig) -> None:
    app.start()
    app.press("P")
    assert app.facts(PainReported) == []
    app.hurting.ui.understood_button.click()
    settle()
    assert app.is_now(Mode.FINISHED)
    assert len(app.facts(SessionEnded)) == 1
    assert app.diary.overview().pain_since
    assert app.diary.overview().left_out == frozenset()


def test_a_stretch_that_hurt_is_not_played_until_it_is_put_back(app: AppRig) -> None:
    app.turn_to("wall-glute")
    app.press("P")
    app.say_where()
    app.hurting.ui.understood_button.click()
    settle()
    app.turn_to("wall-glute")
    app.play()
    assert app.is_now(Mode.IDLE)
    assert any("Wall glute stretch hurt" in sentence for sentence in app.notices)
