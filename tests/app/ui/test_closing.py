"""Closing the window, in a session or not, and what the next start finds."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from glutestretch.diary.events import (
    Answer,
    HoldEnded,
    OpenSession,
    Overview,
    PainNoted,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
)
from glutestretch.diary.store import Diary
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.sides import Side
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, AppRig, settle
from tests.support.fakes import FakeClock
from tests.support.library import routine_of

OFFER = "Your last session broke off. Would you like to go on where it stopped?"
SMALL = (780, 620)
"""A size that fits the screen of 800x800 there is without a screen."""
ROUTINE = ("prone-glute", "wall-glute", "seated-twist")


def test_without_a_session_the_window_closes_at_once(app: AppRig) -> None:
    app.window.close()
    assert not app.window.isVisible()
    assert app.dialogs == []


def _asked(app: AppRig) -> QuestionDialog:
    app.start()
    app.play_until(Mode.HOLDING, half=1)
    app.clock.advance(12)
    app.window.close()
    return app.dialog(QuestionDialog)


def test_in_a_session_it_asks_and_pauses_meanwhile(app: AppRig) -> None:
    box = _asked(app)
    assert app.window.isVisible()
    assert app.is_now(Mode.PAUSED)
    assert box.isModal()
    words = box.accessibleDescription()
    assert words.startswith("Close in the middle of the session?")
    assert "kept" in words
    assert [button.text() for button in box.buttons] == ["Stay", "Close"]
    assert box.buttons[0].isDefault()


@pytest.mark.parametrize(
    "stay",
    [
        lambda app: app.dialogs[0].buttons[0].click(),
        lambda app: app.press("Esc"),
        lambda app: app.dialogs[0].close(),
    ],
    ids=["Stay", "Esc", "closing the question"],
)
def test_staying_keeps_the_session_paused_where_it_was(
    app: AppRig, stay: Callable[[AppRig], None]
) -> None:
    _asked(app)
    stay(app)
    settle()
    assert app.window.isVisible()
    assert app.dialogs == []
    assert app.is_now(Mode.PAUSED)
    app.play()
    assert app.is_now(Mode.HOLDING)
    assert app.session.cue.half == 1
    app.window.close()
    app.dialog(QuestionDialog)


def test_closing_keeps_what_was_done(app: AppRig) -> None:
    _asked(app).buttons[1].click()
    settle()
    assert not app.window.isVisible()
    assert [hold.breaths for hold in app.facts(HoldEnded)] == [6, 1]
    assert app.facts(SessionEnded) == []


def _broken_off(minutes: float, cue: int = 2) -> Overview:
    at = FakeClock().now() - timedelta(minutes=minutes)
    return replace(
        ANSWERED,
        open_session=OpenSession("s1", at, routine_of(*ROUTINE), Side.LEFT, cue, ((1, 0),)),
    )


def test_the_next_start_offers_to_go_on_where_it_stopped(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(diary=Diary(tmp_path / "diary.sqlite3"))
    app.controller.recorder.acknowledged(1, Answer.NO_PAIN)
    app.controller.recorder.screened(1, (), (), ())
    _asked(app).buttons[1].click()
    settle()
    cue = app.session.cue
    again = make_app(diary=Diary(tmp_path / "diary.sqlite3"), clock=app.clock)
    assert again.is_now(Mode.IDLE)
    (notice,) = again.window.notices.shown
    assert notice.sentence == OFFER
    notice.ui.action_button.click()
    settle()
    assert again.notices == []
    assert again.is_now(Mode.COUNTING_IN)
    assert (again.session.cue.stretch, again.session.cue.side, again.session.cue.half) == (
        cue.stretch,
        cue.side,
        cue.half,
    )
    again.play_until(Mode.FINISHED)
    assert again.finished.ui.title.text() == "Well done"


def test_going_on_takes_up_sides_and_place(make_app: MakeApp) -> None:
    app = make_app(past=_broken_off(minutes=119))
    app.window.notices.shown[0].ui.action_button.click()
    settle()
    assert app.session.cue.side is Side.LEFT
    assert app.facts(SessionBegan) == []


@pytest.mark.parametrize("minutes", [121, 60 * 24 * 365, -30])
def test_after_two_hours_or_from_the_future_it_offers_nothing(
    make_app: MakeApp, minutes: float
) -> None:
    app = make_app(past=_broken_off(minutes))
    assert app.notices == []
    assert [fact.outcome for fact in app.facts(SessionEnded)] == [SessionOutcome.GIVEN_UP]


def test_a_session_of_a_stretch_that_is_gone_is_not_offered(make_app: MakeApp) -> None:
    gone = OpenSession("s1", FakeClock().now(), routine_of("swan-dive"), Side.LEFT, 0)
    app = make_app(past=replace(ANSWERED, open_session=gone))
    assert app.notices == []
    assert [fact.session for fact in app.facts(SessionEnded)] == ["s1"]


def test_a_declined_offer_does_not_come_back(make_app: MakeApp) -> None:
    app = make_app(past=_broken_off(5))
    app.window.notices.shown[0].ui.close_button.click()
    settle()
    assert app.notices == []
    assert [fact.outcome for fact in app.facts(SessionEnded)] == [SessionOutcome.GIVEN_UP]
    app.start()
    app.session.finish()
    app.session.leave()
    assert app.notices == []


def test_starting_anew_ends_the_offer(make_app: MakeApp) -> None:
    app = make_app(past=_broken_off(5))
    app.start()
    assert app.notices == []
    assert [fact.session for fact in app.facts(SessionEnded)] == ["s1"]
    assert app.session.cue.step == 0


def test_a_warning_that_is_put_off_leaves_the_offer_standing(make_app: MakeApp) -> None:
    past = _broken_off(5)
    app = make_app(past=Overview(open_session=past.open_session))
    go_on = app.window.notices.shown[0].ui.action_button
    for button in (app.sidebar.ui.start_button, go_on):
        button.click()
        app.warning.ui.not_now_button.click()
        settle()
        assert app.is_now(Mode.IDLE)
        assert app.notices == [OFFER]
        assert app.facts(SessionEnded) == []


def test_closing_in_pain_keeps_the_note(app: AppRig) -> None:
    app.press("P")
    QTest.keyClicks(app.hurting.ui.note, "left knee")
    app.window.close()
    assert [fact.note for fact in app.facts(PainNoted)] == ["left knee"]


def test_place_size_and_the_open_stretch_come_back(make_app: MakeApp) -> None:
    app = make_app()
    app.window.resize(*SMALL)
    app.turn_to("seated-twist", 2)
    again = make_app()
    assert (again.window.width(), again.window.height()) == SMALL
    assert again.panel.ui.title.text() == "Seated spinal twist"
    assert again.sidebar.ui.stretches.current == "seated-twist"


def test_closing_in_the_big_view_brings_back_the_usual_one(make_app: MakeApp) -> None:
    app = make_app()
    app.window.resize(*SMALL)
    app.window.toggle_big()
    settle()
    again = make_app()
    assert not again.window.isFullScreen()
    assert again.sidebar.isVisible()
    assert (again.window.width(), again.window.height()) == SMALL


@pytest.mark.parametrize(
    "content",
    [
        '{"stretch": "swan-dive"}',
        '{"geometry": "not base64 äöü", "stretch": 3, "dark": "?"}',
        '{"geometry": "AAAA"}',
        "[1, 2]",
        '{"stretch": "pro',
        "",
    ],
)
def test_a_window_file_that_makes_no_sense_is_harmless(
    make_app: MakeApp, tmp_path: Path, content: str
) -> None:
    (tmp_path / "window.json").write_text(content, encoding="utf-8")
    app = make_app()
    assert app.notices == []
    assert app.panel.ui.title.text() == app.first.catalogue.stretches[0].name
    app.window.close()
    assert json.loads((tmp_path / "window.json").read_text())["stretch"] == "prone-glute"
