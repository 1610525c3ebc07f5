"""One filled button a screen, the right one; and all that a running session offers is seen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.record import replace
from glutestretch.reminders.engine.rules import Once
from glutestretch.session.engine.chart import Mode
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import NARROW, AppRig, settle
from tests.support.views import BIG, VIEWS, in_big_view, new_reminder, reminders


def _filled(view: QWidget) -> list[str]:
    buttons = view.window().findChildren(Button)
    return [b.text() for b in buttons if b.isVisible() and b.property("kind") == "primary"]


def _waiting(app: AppRig) -> QWidget:
    app.first.preferences.set("plays_itself", value=False)
    app.start()
    return app.window


def _massage(app: AppRig) -> QWidget:
    """Come to a hold that only the user ends."""
    app.controller.launcher.play("foam-roller")
    app.play_until(Mode.HOLDING)
    return app.window


def _massage_paused(app: AppRig) -> QWidget:
    _massage(app)
    app.session.pause()
    settle()
    return app.window


def _all_left_out(app: AppRig) -> QWidget:
    for stretch in app.controller.launcher._routine.stretches:
        past = app.quiet_diary._overview
        app.quiet_diary._overview = replace(past, left_out=past.left_out | {stretch})
    app.controller.launcher._tell_startable()
    settle()
    return app.window


def _reminders_paused(app: AppRig) -> QWidget:
    app.controller.remind().reminders.pause_for(30)
    return reminders(app)


def _reminded(app: AppRig) -> QWidget:
    app.desktop.notifier.works = False
    app.controller.remind().list.add(Once(app.clock.now()))
    app.clock.advance(60)
    settle()
    return app.window


OTHERS: dict[str, Callable[[AppRig], QWidget]] = {
    "waiting": _waiting,
    "massage": _massage,
    "massage paused": _massage_paused,
    "big idle": in_big_view,
    "all left out": _all_left_out,
    "reminders": reminders,
    "reminders paused": _reminders_paused,
    "new reminder": new_reminder,
    "reminded": _reminded,
}
ALL = VIEWS | BIG | OTHERS

RIGHT = {
    "idle": "Start routine",
    "notices": "Start routine",
    "reminded": "Start routine",
    "counting in": "Pause",
    "hold": "Pause",
    "big": "Pause",
    "paused": "Go on",
    "massage paused": "Go on",
    "waiting": "Next",
    "massage": "Next",
    "big idle": "Play this stretch",
    "all left out": "Play this stretch",
    "reminders": "Close",
    "reminders paused": "Resume",
    "question": "Stay",
    "welcome": "Next",
    "welcome, choices": "Next",
    "welcome, reminder": "Done",
}


@pytest.mark.parametrize("name", ALL)
def test_one_button_is_filled_and_it_is_the_one_to_press(app: AppRig, name: str) -> None:
    filled = _filled(ALL[name](app))
    assert len(filled) <= 1
    if name in RIGHT:
        assert filled == [RIGHT[name]]


@pytest.mark.parametrize("size", [(1240, 800), NARROW])
def test_a_session_is_ended_where_it_was_started(app: AppRig, size: tuple[int, int]) -> None:
    app.window.resize(*size)
    settle()
    button = app.sidebar.ui.start_button
    short = size == NARROW
    assert button.text() == ("Start" if short else "Start routine")
    app.start()
    assert button.text() == ("End" if short else "End session")
    assert button.accessibleName() == "End session"
    assert button.isEnabled()
    button.click()
    box = app.dialog(QuestionDialog)
    assert "End this session?" in box.accessibleDescription()
    box.buttons[1].click()
    settle()
    assert app.is_now(Mode.FINISHED)
    assert button.accessibleName() == "Start routine"


def test_a_double_click_on_start_does_not_end_what_it_starts(app: AppRig) -> None:
    button = app.sidebar.ui.start_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert app.session.running
    assert app.dialogs == []


def test_skip_is_seen_in_a_session_and_goes_to_the_next_stretch(app: AppRig) -> None:
    skip = app.panel.ui.skip_button
    assert not skip.isVisible()
    app.start()
    before = app.session.cue.stretch
    assert skip.isVisible()
    skip.click()
    settle()
    assert app.session.cue.stretch != before


def test_in_the_big_view_the_end_is_seen_too(app: AppRig) -> None:
    app.start()
    end = app.panel.ui.end_button
    assert not end.isVisible()
    app.window.toggle_big()
    settle()
    assert end.isVisible()
    end.click()
    assert app.dialog(QuestionDialog)


@pytest.mark.parametrize("pause", [False, True])
def test_the_row_that_is_played_says_so_with_its_side(app: AppRig, *, pause: bool) -> None:
    app.start()
    rows = app.sidebar.ui.stretches._rows
    assert rows.row(0).detail == "Now · right side"
    if pause:
        app.session.pause()
    app.panel.ui.side_switch.side_wished.emit("left")
    settle()
    assert rows.row(0).detail == "Now · left side"
    assert "Now" not in rows.row(1).detail
    app.session.finish()
    settle()
    assert "Now" not in rows.row(0).detail


@pytest.fixture
def playing(app: AppRig) -> AppRig:
    app.start()
    app.play_until(Mode.HOLDING)
    return app


def test_another_row_says_why_it_waits_and_offers_to_go_there(playing: AppRig) -> None:
    playing.sidebar.stretch_wished.emit("seated-twist")
    settle()
    assert playing.session.cue.stretch == "prone-glute"
    assert playing.sidebar.ui.stretches.current == "prone-glute"
    [notice] = playing.window.notices.shown
    assert notice.sentence == "Seated spinal twist waits while this session runs."
    notice.ui.action_button.click()
    settle()
    assert playing.session.cue.stretch == "seated-twist"
    assert playing.session.cue.step == 0
    assert playing.notices == []


def test_one_that_is_not_played_says_so_without_an_offer(playing: AppRig) -> None:
    playing.sidebar.stretch_wished.emit("foam-roller")
    settle()
    [notice] = playing.window.notices.shown
    assert "is not in this session" in notice.sentence
    assert not notice.ui.action_button.isVisible()


def test_the_row_that_is_played_has_nothing_to_say(playing: AppRig) -> None:
    playing.sidebar.stretch_wished.emit("prone-glute")
    settle()
    assert playing.notices == []


@pytest.mark.parametrize("end", ["skip_stretch", "finish"])
def test_the_offer_to_go_there_ends_with_the_stretch(playing: AppRig, end: str) -> None:
    playing.sidebar.stretch_wished.emit("seated-twist")
    settle()
    getattr(playing.session, end)()
    settle()
    assert playing.notices == []


def test_a_step_that_waits_for_next_says_so(app: AppRig) -> None:
    _waiting(app)
    assert app.panel.ui.heading.text() == "Step 1 of 3 · Waiting for Next"
    app.session.pause()
    settle()
    assert app.panel.ui.heading.text().startswith("Paused")


def test_a_massage_waits_for_next_and_a_counted_hold_does_not(make_app: MakeApp) -> None:
    app = make_app()
    _massage(app)
    assert app.panel.ui.heading.text().endswith("Waiting for Next")
    app.session.finish()
    app.session.leave()
    app.first.preferences.set("pace", value="own")
    app.start()
    app.play_until(Mode.HOLDING)
    assert "Waiting" not in app.panel.ui.heading.text()
    assert _filled(app.window) == ["Pause"]


def test_a_pause_is_seen_in_picture_and_ring(playing: AppRig) -> None:
    before = playing.panel.ui.illustration.grab().toImage()
    playing.session.pause()
    settle()
    assert playing.ring.accessibleDescription() == "Paused 1 of 6"
    assert playing.panel.ui.illustration.grab().toImage() != before
    assert playing.panel.ui.illustration._dimmed
    playing.session.resume()
    settle()
    assert playing.ring.accessibleDescription() == "Breathe in 1 of 6"
    assert not playing.panel.ui.illustration._dimmed


def test_a_pause_before_a_hold_is_seen_in_the_ring_too(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.COUNTING_IN)
    app.session.pause()
    settle()
    assert app.ring.accessibleDescription() == "3 Paused"


def test_the_sign_of_playing_is_on_what_plays_alone(app: AppRig) -> None:
    def playing_signs() -> list[str]:
        buttons = app.window.findChildren(Button)
        return [b.text() for b in buttons if b.isVisible() and b.property("glyph") == "play"]

    assert playing_signs() == ["Play this stretch"]
    app.start()
    assert playing_signs() == []
    app.play()
    assert playing_signs() == ["Go on"]
