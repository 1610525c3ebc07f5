"""The questions before a session: asked after the one about pain, and what they leave out."""

from datetime import timedelta

import pytest

from glutestretch.diary.events import Overview, Screened
from glutestretch.kit.button import Button
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.screening_dialog import ScreeningDialog
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, AppRig, settle

UNASKED = Overview(acknowledged_version=1)


def _asked(make_app: MakeApp, past: Overview = UNASKED) -> tuple[AppRig, ScreeningDialog]:
    app = make_app(past=past)
    app.start()
    settle()
    return app, app.dialog(ScreeningDialog)


def test_it_follows_the_question_about_pain(make_app: MakeApp) -> None:
    app = make_app(past=Overview())
    app.start()
    app.warning.ui.no_pain.click()
    app.warning.ui.start_button.click()
    settle()
    assert app.is_now(Mode.SCREENING)
    dialog = app.dialog(ScreeningDialog)
    dialog.ui.go_on_button.click()
    settle()
    assert app.mode is Mode.FOLLOWING
    (fact,) = app.facts(Screened)
    assert (fact.version, fact.concerns, fact.stretches) == (1, (), ())


def test_none_of_these_is_one_click_and_no_habitual_key(make_app: MakeApp) -> None:
    app, dialog = _asked(make_app)
    assert dialog.ui.go_on_button.text() == "None of these"
    app.press("Return")
    assert app.is_now(Mode.SCREENING)
    assert app.facts(Screened) == []
    dialog.ui.go_on_button.click()
    settle()
    assert app.mode is Mode.FOLLOWING


@pytest.mark.parametrize("how", ["Esc", "close", "not now"])
def test_leaving_it_starts_nothing(make_app: MakeApp, how: str) -> None:
    app, dialog = _asked(make_app)
    if how == "Esc":
        app.press("Esc")
    elif how == "close":
        dialog.close()
    else:
        dialog.ui.not_now_button.click()
    settle()
    assert app.is_now(Mode.IDLE)
    assert app.facts(Screened) == []


def test_a_yes_leaves_out_what_it_concerns_and_says_so(make_app: MakeApp) -> None:
    app, dialog = _asked(make_app)
    dialog.ticks["bones"].click()
    settle()
    assert "Prone glute stretch, Seated spinal twist" in dialog.ui.outcome.text()
    dialog.ui.go_on_button.click()
    settle()
    assert app.mode is Mode.FOLLOWING
    assert {cue.stretch for cue in app.session.plan.cues} == {"wall-glute"}
    app.session.finish()
    app.session.leave()
    settle()
    app.turn_to("prone-glute")
    app.play()
    assert app.is_now(Mode.IDLE)
    assert any("left out by your answers" in sentence for sentence in app.notices)


def test_a_provider_who_agreed_puts_it_back(make_app: MakeApp) -> None:
    app, dialog = _asked(make_app)
    dialog.ticks["bones"].click()
    dialog.ui.go_on_button.click()
    app.session.finish()
    app.session.leave()
    settle()
    app.turn_to("seated-twist")
    settle()
    (agree,) = [
        button
        for button in app.window.findChildren(Button)
        if button.isVisible() and button.text() == "My provider has agreed"
    ]
    assert agree.property("kind") != "primary"
    agree.click()
    settle()
    assert app.diary.overview().out == {"prone-glute", "foam-roller"}
    app.play()
    assert app.mode is Mode.FOLLOWING


def test_whoever_has_asked_already_says_so_on_the_page(make_app: MakeApp) -> None:
    app, dialog = _asked(make_app)
    dialog.ticks["pregnancy"].click()
    dialog.ui.agreed.click()
    dialog.ui.go_on_button.click()
    settle()
    assert app.mode is Mode.FOLLOWING
    (fact,) = app.facts(Screened)
    assert (fact.concerns, fact.agreed) == ((), ("pregnancy",))


def test_where_nothing_is_left_no_session_begins_and_it_says_why(make_app: MakeApp) -> None:
    app, dialog = _asked(make_app)
    dialog.ticks["surgery"].click()
    dialog.ui.go_on_button.click()
    settle()
    assert app.is_now(Mode.IDLE)
    assert any("physiotherapist which of them suit you" in words for words in app.notices)
    assert not app.sidebar.ui.start_button.isEnabled()


def test_a_sign_that_needs_help_at_once_ends_there(make_app: MakeApp) -> None:
    app, dialog = _asked(make_app)
    dialog.ticks["urgent"].click()
    settle()
    assert "emergency" in dialog.ui.urgent_text.text()
    assert dialog.ui.urgent_card.isVisible()
    assert not dialog.ui.go_on_button.isVisible()
    assert not dialog.ui.agreed.isVisible()
    app.press("Return")
    app.session.screen(("urgent",), agreed=True)
    assert app.is_now(Mode.SCREENING)
    dialog.ui.not_now_button.click()
    settle()
    assert app.is_now(Mode.IDLE)
    assert app.facts(Screened) == []


def test_where_it_can_only_be_closed_the_button_is_at_the_right(make_app: MakeApp) -> None:
    _app, dialog = _asked(make_app)
    button = dialog.ui.not_now_button
    assert button.x() == dialog.ui.go_on_button.geometry().right() + 13
    dialog.ticks["urgent"].click()
    settle()
    assert (button.text(), button.geometry().right()) == ("Close", dialog.ui.buttons.width() - 1)
    dialog.ticks["urgent"].click()
    settle()
    assert button.x() == dialog.ui.go_on_button.geometry().right() + 13


def test_after_a_year_it_is_asked_again(make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    assert app.mode is Mode.FOLLOWING
    app.session.finish()
    app.session.leave()
    app.clock.set_wall(app.clock.now() + timedelta(days=366))
    app.start()
    assert app.is_now(Mode.SCREENING)
    assert app.dialog(ScreeningDialog)


def test_pain_and_answers_are_told_apart(make_app: MakeApp) -> None:
    past = replace(
        ANSWERED,
        left_out=frozenset({"wall-glute"}),
        concerns=frozenset({"bones"}),
        advised_against=frozenset({"prone-glute"}),
    )
    app = make_app(past=past)
    app.turn_to("wall-glute")
    assert any("hurt" in sentence for sentence in app.notices)
    app.turn_to("prone-glute")
    assert any("left out by your answers" in sentence for sentence in app.notices)
