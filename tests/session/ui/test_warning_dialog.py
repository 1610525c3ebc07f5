"""The question about pain that comes before the first session, and when it comes again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from glutestretch.diary.events import Acknowledged, Answer, SessionBegan
from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.warning_dialog import WarningDialog
from glutestretch.stretches.catalogue import Guidance
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, AppRig, settle

UNWARNED = replace(ANSWERED, acknowledged_version=0)
"""Everything was asked but about pain."""


@pytest.fixture
def asked(make_app: MakeApp) -> AppRig:
    """Return a new app whose routine was just started, so that it asks."""
    app = make_app(past=UNWARNED)
    app.start()
    return app


def test_the_first_session_begins_with_a_modal_warning(asked: AppRig) -> None:
    assert asked.mode is Mode.SCREENING
    assert asked.warning.windowModality() is not Qt.WindowModality.NonModal
    assert asked.warning.isModal()
    words = asked.first.catalogue.guidance
    assert asked.warning.ui.advice.text() == words.warning_advice
    assert asked.warning.ui.question.text() == words.warning_question
    assert asked.facts(SessionBegan) == []


def test_nothing_is_answered_beforehand_and_start_waits_for_an_answer(asked: AppRig) -> None:
    ui = asked.warning.ui
    assert not any(one.isChecked() for one in (ui.no_pain, ui.pain, ui.seen))
    assert not ui.start_button.isEnabled()
    assert not ui.pain_card.isVisible()
    ui.start_button.click()
    assert asked.mode is Mode.SCREENING


def test_no_pain_starts_the_routine_and_is_recorded_with_date_and_version(asked: AppRig) -> None:
    ui = asked.warning.ui
    ui.no_pain.click()
    ui.start_button.click()
    settle()
    assert asked.mode is Mode.FOLLOWING
    assert asked.dialogs == []
    version = asked.first.catalogue.guidance.warning_version
    assert asked.facts(Acknowledged) == [Acknowledged(asked.clock.now(), version, Answer.NO_PAIN)]


def test_pain_keeps_start_shut_until_a_provider_was_seen(asked: AppRig) -> None:
    ui = asked.warning.ui
    ui.pain.click()
    assert ui.pain_card.isVisible()
    assert not ui.start_button.isEnabled()
    ui.seen.click()
    assert ui.start_button.isEnabled()
    ui.seen.click()
    assert not ui.start_button.isEnabled()


def test_pain_cleared_by_a_provider_is_recorded_as_such(asked: AppRig) -> None:
    ui = asked.warning.ui
    ui.pain.click()
    ui.seen.click()
    ui.start_button.click()
    settle()
    assert asked.mode is Mode.FOLLOWING
    assert [fact.answer for fact in asked.facts(Acknowledged)] == [Answer.CLEARED]


def test_a_change_of_mind_from_pain_to_none_counts(asked: AppRig) -> None:
    ui = asked.warning.ui
    ui.pain.click()
    ui.seen.click()
    ui.no_pain.click()
    assert not ui.pain_card.isVisible()
    ui.start_button.click()
    settle()
    assert [fact.answer for fact in asked.facts(Acknowledged)] == [Answer.NO_PAIN]


def _press_escape(app: AppRig) -> None:
    app.press("Esc")


def _close_the_window(app: AppRig) -> None:
    app.warning.close()


def _press_not_now(app: AppRig) -> None:
    app.warning.ui.not_now_button.click()


def _press_enter(app: AppRig) -> None:
    app.press("Return")


LEAVING = [_press_escape, _close_the_window, _press_not_now]


@pytest.mark.parametrize("leave", LEAVING)
@pytest.mark.parametrize("answer", ["", "no_pain", "pain"])
def test_leaving_the_warning_starts_and_records_nothing(
    asked: AppRig, leave: Callable[[AppRig], None], answer: str
) -> None:
    if answer:
        getattr(asked.warning.ui, answer).click()
    leave(asked)
    settle()
    assert asked.mode is Mode.IDLE
    assert asked.dialogs == []
    assert asked.quiet_diary.facts == []
    asked.start()
    assert not asked.warning.ui.no_pain.isChecked()


def test_enter_without_an_answer_starts_nothing(asked: AppRig) -> None:
    asked.press("Return")
    assert asked.mode in {Mode.SCREENING, Mode.IDLE}
    assert asked.quiet_diary.facts == []


def test_starting_again_while_it_asks_opens_no_second_question(asked: AppRig) -> None:
    asked.sidebar.start_wished.emit()
    asked.panel.main_wished.emit()
    settle()
    assert len(asked.window.findChildren(WarningDialog)) == 1


def test_keys_of_the_window_do_nothing_while_it_asks(asked: AppRig) -> None:
    for key in ("P", "S", "F11", "PgDown", "Ctrl+,"):
        asked.press(key)
    assert asked.mode is Mode.SCREENING
    assert len(asked.dialogs) == 1
    assert asked.quiet_diary.facts == []


def test_it_is_not_asked_again_before_the_next_session(asked: AppRig) -> None:
    asked.warning.ui.no_pain.click()
    asked.warning.ui.start_button.click()
    settle()
    asked.session.finish()
    asked.session.leave()
    asked.start()
    assert asked.mode is Mode.FOLLOWING
    assert asked.dialogs == []
    assert len(asked.facts(Acknowledged)) == 1


def test_it_is_not_asked_again_after_a_new_start_of_the_app(
    make_app: MakeApp, tmp_path: Path
) -> None:
    app = make_app(diary=Diary(tmp_path / "diary.sqlite3"))
    app.start()
    app.warning.ui.no_pain.click()
    app.warning.ui.start_button.click()
    settle()
    app.session.screen((), agreed=False)
    app.session.finish()
    again = make_app(diary=Diary(tmp_path / "diary.sqlite3"))
    again.start()
    assert again.mode is Mode.FOLLOWING


def test_one_stretch_by_itself_is_asked_about_too(make_app: MakeApp) -> None:
    app = make_app(past=UNWARNED)
    app.play()
    assert app.mode is Mode.SCREENING
    app.warning.ui.no_pain.click()
    app.warning.ui.start_button.click()
    assert app.session.plan.cues[0].stretch == app.first.reader.stretch
    assert {cue.stretch for cue in app.session.plan.cues} == {app.first.reader.stretch}


def test_reported_pain_brings_it_back_once(app: AppRig) -> None:
    app.start()
    app.controller.step_presenter.pain()
    app.session.understood("")
    app.session.leave()
    app.start()
    app.warning.ui.no_pain.click()
    app.warning.ui.start_button.click()
    settle()
    assert app.mode is Mode.FOLLOWING
    app.session.finish()
    app.session.leave()
    app.start()
    assert app.dialogs == []
    assert app.mode is Mode.FOLLOWING


def test_pain_while_reading_brings_it_back(app: AppRig) -> None:
    app.press("P")
    app.say_where()
    app.hurting.ui.understood_button.click()
    settle()
    app.start()
    assert app.mode is Mode.SCREENING


def test_a_newer_text_brings_it_back_and_its_version_is_recorded(make_app: MakeApp) -> None:
    def raised(words: Guidance) -> Guidance:
        return replace(words, warning_version=2)

    app = make_app(past=ANSWERED, words=raised)
    app.start()
    app.warning.ui.no_pain.click()
    app.warning.ui.start_button.click()
    settle()
    assert [fact.version for fact in app.facts(Acknowledged)] == [2]
    app.session.finish()
    app.start()
    assert app.mode is Mode.FOLLOWING


def test_it_can_be_answered_by_keyboard_alone(asked: AppRig) -> None:
    ui = asked.warning.ui
    assert QApplication.focusWidget() is ui.no_pain
    asked.press("Space")
    assert ui.no_pain.isChecked()
    for _ in range(6):
        if asked.focus is ui.start_button:
            break
        asked.press("Tab")
    assert asked.focus is ui.start_button
    asked.press("Space")
    assert asked.mode is Mode.FOLLOWING


def test_pain_can_be_answered_by_keyboard_alone(asked: AppRig) -> None:
    ui = asked.warning.ui
    asked.press("Down")
    asked.press("Space")
    assert ui.pain.isChecked()
    asked.press("Tab")
    assert asked.focus.objectName() == "seen"
    asked.press("Space")
    assert ui.seen.isChecked()
    asked.press("Tab")
    assert asked.focus.objectName() == "start_button"
    asked.press("Return")
    assert asked.mode is Mode.FOLLOWING
