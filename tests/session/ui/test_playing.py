"""A session in the window, from Start to the last page; and pain."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from glutestretch.diary.events import (
    Answer,
    HoldOutcome,
    LeftOut,
    PainMoment,
    PainNoted,
    PainReported,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
)
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.text import Text
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.side_bar import SideBar
from glutestretch.stretches.sides import Side
from tests.session.ui.test_reading import STRETCHES, click_row
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, AppRig, settle


def _held(app: AppRig) -> str:
    """Return what the last page says of each side."""
    said = []
    for part in app.finished.ui.scroll.findChildren(QWidget):
        if isinstance(part, SideBar) and part.isVisible():
            said.append(f"{part.accessibleName()} {part.accessibleDescription()}")
        elif isinstance(part, Text) and part.isVisible():
            said.append(part.text())
    return "; ".join(said)


def _played(app: AppRig) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cue.stretch for cue in app.session.plan.cues))


def _menu_action(app: AppRig, text: str) -> QAction:
    return next(one for one in app.controller.menu.actions() if one.text().startswith(text))


def test_start_plays_the_routine_without_the_optional_stretch(app: AppRig) -> None:
    app.start()
    assert _played(app) == STRETCHES[:3]
    assert app.sidebar.ui.start_button.text() == "End session"


def test_start_leaves_out_what_hurt(make_app: MakeApp) -> None:
    app = make_app()
    app.controller.recorder.pain("wall-glute", Side.LEFT, PainMoment.READING)
    app.controller.recorder.acknowledged(1, Answer.NO_PAIN)
    app.start()
    assert _played(app) == ("prone-glute", "seated-twist")


@pytest.mark.parametrize("stretch", STRETCHES)
def test_play_plays_the_open_stretch_alone(app: AppRig, stretch: str) -> None:
    click_row(app, stretch)
    app.play()
    assert _played(app) == (stretch,)


def test_the_main_button_says_what_it_does(app: AppRig) -> None:
    button = app.panel.ui.main_button
    assert button.text() == "Play this stretch"
    app.play()
    assert button.text() == "Pause"
    app.play()
    assert button.text() == "Go on"
    app.play()
    assert (button.text(), app.mode) == ("Pause", Mode.FOLLOWING)


def test_the_list_follows_the_session(app: AppRig) -> None:
    app.start()
    for number, stretch in enumerate(STRETCHES[:3]):
        app.play_until(Mode.HOLDING, half=2 * number)
        assert app.sidebar.ui.stretches.current == stretch
        assert app.panel.ui.title.text() == app.first.catalogue[stretch].name


def test_a_click_in_the_list_does_not_disturb_a_session(app: AppRig) -> None:
    app.start()
    click_row(app, "seated-twist")
    assert app.session.cue.stretch == "prone-glute"
    assert app.panel.ui.title.text() == app.first.catalogue["prone-glute"].name
    assert app.sidebar.ui.stretches.current == "prone-glute"


def test_the_hold_shows_the_breath_and_the_timeline_moves(app: AppRig) -> None:
    app.start()
    timeline = app.panel.ui.timeline
    assert timeline.isVisible()
    assert timeline.value() == 0
    app.play_until(Mode.HOLDING)
    ring = app.ring
    assert ring.isVisible()
    app.clock.advance(5)
    assert ring.accessibleDescription() == "Breathe out 1 of 6"
    app.clock.advance(19)
    assert ring.accessibleDescription() == "Breathe out 3 of 6"
    before = timeline.value()
    app.play_until(Mode.HOLDING, half=1)
    assert timeline.value() > before
    assert "2 of 6" in timeline.accessibleDescription()
    assert "left" in timeline.accessibleDescription()


def test_pausing_says_so_and_stepping_while_paused_still_says_so(app: AppRig) -> None:
    app.start()
    app.play()
    assert app.panel.ui.heading.text() == "Paused · Step 1 of 3"
    app.press("Right")
    assert app.panel.ui.heading.text() == "Paused · Step 2 of 3"
    app.play()
    assert app.panel.ui.heading.text() == "Step 2 of 3"


def test_a_session_plays_itself_to_its_end(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.FINISHED)
    page = app.finished.ui
    assert page.title.text() == "Well done"
    assert page.summary.text() == "3 stretches, 6 sides: 36 breaths held in 6:00 minutes"
    for stretch in STRETCHES[:3]:
        assert app.first.catalogue[stretch].name in _held(app)
    assert app.focus is page.leave_button
    holds = app.controller.recorder.holds
    assert {(hold.breaths, hold.outcome) for hold in holds} == {(6, HoldOutcome.FINISHED)}
    page.leave_button.click()
    settle()
    assert app.is_now(Mode.IDLE)
    assert app.window.pages.currentWidget() is app.panel
    model = app.sidebar.ui.stretches.model()
    assert "Done just now" in model.data(model.index(0, 0), 11)


def test_a_new_routine_can_be_started_from_the_last_page(app: AppRig) -> None:
    app.start()
    app.session.finish()
    app.start()
    assert app.is_now(Mode.FOLLOWING)
    assert app.window.pages.currentWidget() is app.panel
    assert len(app.facts(SessionBegan)) == 2


def test_choosing_a_stretch_leaves_the_last_page(app: AppRig) -> None:
    app.start()
    app.session.finish()
    settle()
    click_row(app, "wall-glute")
    assert app.window.pages.currentWidget() is app.panel
    assert app.panel.ui.title.text() == app.first.catalogue["wall-glute"].name


def test_ending_early_asks_and_says_what_was_done(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.CHANGING_SIDE)
    app.press("Esc")
    box = app.dialog(QuestionDialog)
    stay, end = box.buttons
    assert (end.text(), stay.text()) == ("End session", "Stay")
    end.click()
    settle()
    page = app.finished.ui
    assert page.title.text() == "Session ended"
    assert "Right 6 of 6 breaths; Left skipped" in _held(app)
    assert [fact.outcome for fact in app.facts(SessionEnded)] == [SessionOutcome.ENDED_EARLY]


def test_the_menu_skips_a_stretch_and_ends_a_session_only_while_one_runs(app: AppRig) -> None:
    skip, end = _menu_action(app, "S&kip"), _menu_action(app, "&End")
    assert not skip.isEnabled()
    assert not end.isEnabled()
    app.start()
    skip.trigger()
    assert app.session.cue.stretch == "wall-glute"
    end.trigger()
    settle()
    app.dialog(QuestionDialog).buttons[1].click()
    settle()
    assert app.is_now(Mode.FINISHED)
    assert not skip.isEnabled()


def test_the_menu_ends_a_session_in_the_big_view_too(app: AppRig) -> None:
    app.start()
    app.press("F11")
    _menu_action(app, "&End").trigger()
    app.dialog(QuestionDialog).buttons[1].click()
    settle()
    assert app.is_now(Mode.FINISHED)
    app.press("Esc")


def test_pain_stops_at_once_and_is_recorded_with_stretch_and_side(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING, half=3)
    app.clock.advance(17)
    app.panel.ui.pain_button.click()
    settle()
    assert app.is_now(Mode.HURTING)
    (report,) = app.facts(PainReported)
    assert (report.stretch, report.side) == ("wall-glute", "left")
    assert [fact.stretch for fact in app.facts(LeftOut)] == ["wall-glute"]
    assert app.controller.recorder.holds[-1].outcome is HoldOutcome.PAIN
    page = app.hurting.ui
    for advice in app.first.catalogue.guidance.pain_advice:
        assert advice in page.advice.text()
    assert "Wall glute stretch, left side" in page.recorded.text()
    assert app.focus is page.note
    assert not app.sidebar.ui.start_button.isEnabled()


def test_a_note_on_pain_is_kept_and_the_page_begins_empty_the_next_time(app: AppRig) -> None:
    for note in ("sharp, in the hip", "again"):
        app.press("P")
        assert app.hurting.ui.note.toPlainText() == ""
        QTest.keyClicks(app.hurting.ui.note, note)
        app.say_where()
        app.hurting.ui.understood_button.click()
        settle()
        assert app.is_now(Mode.IDLE)
    assert [fact.note for fact in app.facts(PainNoted)] == ["sharp, in the hip", "again"]


def test_after_pain_the_last_page_says_what_comes_next(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    app.press("P")
    app.hurting.ui.understood_button.click()
    settle()
    assert "stopped for pain" in _held(app)
    assert "asked about pain" in app.finished.ui.closing.text()
    app.finished.ui.leave_button.click()
    settle()
    (notice,) = app.window.notices.shown
    assert "Prone glute stretch" in notice.sentence
    assert app.sidebar.ui.routine_detail.text().startswith("2 stretches")


def test_a_sleeping_computer_pauses_the_session_and_says_so(make_app: MakeApp) -> None:
    app = make_app(past=ANSWERED)
    app.start()
    app.play_until(Mode.HOLDING)
    app.clock.sleep(3600)
    app.clock.advance(5)
    settle()
    assert app.is_now(Mode.PAUSED)
    assert app.notices == ["The computer was asleep, so the session has paused."]
    app.play()
    assert app.notices == []
    assert app.is_now(Mode.HOLDING)
