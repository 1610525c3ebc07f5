"""The welcome: three pages for those who are new, to be left at any time, and in nobody's way."""

import json
import shutil
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from glutestretch.app.ui.breath_trial import BREATHS
from glutestretch.app.ui.welcome_choices import NO_VOICE, OWN
from glutestretch.app.ui.welcome_page import WelcomePage
from glutestretch.app.ui.welcome_reminder import AT_TIME, NONE, SITTING
from glutestretch.desktop.audio.api import Channel
from glutestretch.diary.events import Overview
from glutestretch.kit.region import WORKING_DAYS
from glutestretch.reminders.engine.rules import ClockTimes, Sitting
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.session.engine.chart import Mode
from glutestretch.settings.model import PRESETS, Preset, Settings
from glutestretch.settings.ui.dialog import SettingsDialog
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import NARROW, AppRig, settle
from tests.support.views import welcome

STORED = Path(__file__).parents[2] / "stored"


def _welcomed(app: AppRig) -> bool:
    """Let the app look for somebody new; return whether the welcome is shown."""
    app.controller.first_run.greet()
    settle()
    return isinstance(app.window.pages.page, WelcomePage)


@pytest.fixture
def page(app: AppRig) -> WelcomePage:
    return welcome(app)


@pytest.fixture
def choices(page: WelcomePage) -> WelcomePage:
    page.next_button.click()
    settle()
    return page


@pytest.fixture
def reminder(choices: WelcomePage) -> WelcomePage:
    choices.next_button.click()
    settle()
    return choices


def _settings(app: AppRig) -> Settings:
    return app.first.preferences.settings


# Who sees it.


def test_who_is_new_sees_it_once(make_app: MakeApp) -> None:
    app = make_app(past=Overview())
    assert _welcomed(app)
    app.press("Esc")
    assert not _welcomed(app)
    assert not _welcomed(make_app(past=Overview()))


def test_it_was_seen_also_where_the_app_crashed_over_it(make_app: MakeApp, tmp_path: Path) -> None:
    assert _welcomed(make_app(past=Overview()))
    kept = json.loads((tmp_path / "window.json").read_text("utf-8"))
    assert kept["welcomed"] is True


def test_who_has_done_something_is_not_new(make_app: MakeApp) -> None:
    app = make_app(past=Overview(acknowledged_version=1))
    assert not _welcomed(app)
    assert app.first.state.welcomed


def test_who_has_settings_is_not_new(make_app: MakeApp, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{}", "utf-8")
    assert not _welcomed(make_app(past=Overview()))


def test_who_has_settings_that_are_damaged_is_not_new(make_app: MakeApp, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("[", "utf-8")
    assert not _welcomed(make_app(past=Overview()))


def test_who_updates_is_not_new(make_app: MakeApp, tmp_path: Path) -> None:
    shutil.copy(STORED / "window.json", tmp_path)
    app = make_app(past=Overview())
    assert app.first.state.welcomed
    assert not _welcomed(app)


def test_a_hidden_window_welcomes_when_it_is_shown(make_app: MakeApp) -> None:
    app = make_app(past=Overview())
    app.window.hide()
    assert not _welcomed(app)
    app.window.bring_up()
    settle()
    assert _welcomed(app)


def test_it_waits_while_something_else_goes_on(make_app: MakeApp) -> None:
    app = make_app(past=Overview())
    app.start()
    assert app.is_now(Mode.SCREENING)
    assert not _welcomed(app)
    app.warning.reject()
    settle()
    assert _welcomed(app)


# How it is read and left.


def test_esc_leaves_every_page(app: AppRig) -> None:
    for part in range(3):
        welcome(app, part)
        app.press("Esc")
        assert not app.window.pages.is_over
        assert app.controller._welcome is not None
        assert app.controller._welcome.page is None
    assert _settings(app) == Settings()
    assert not app.controller.remind().list.rows


def test_skip_leaves_it_and_gives_the_keyboard_back(app: AppRig, page: WelcomePage) -> None:
    page.skip_button.click()
    settle()
    assert not app.window.pages.is_over
    assert app.sidebar.isAncestorOf(app.focus)


def test_tab_and_return_lead_through_and_changes_nothing(app: AppRig, page: WelcomePage) -> None:
    for number in range(3):
        assert page.part is page.parts[number]
        while app.focus is not page.next_button:
            app.press("Tab")
        app.press("Return")
    assert not app.window.pages.is_over
    assert _settings(app) == Settings()
    assert not app.controller.remind().list.rows


def test_the_keys_of_the_step_below_are_left_to_it(make_app: MakeApp) -> None:
    app = make_app(size=NARROW)
    page = welcome(app, 1)
    below = app.controller.step_presenter.view.step
    page.skip_button.setFocus()
    for key in ("S", "M", "PgUp", "PgDown"):
        app.press(key)
    assert page.area.verticalScrollBar().value() > 0
    assert app.controller.step_presenter.view.step == below
    app.press("Esc")
    app.press("PgDown")
    assert app.controller.step_presenter.view.step != below


def test_the_first_page_says_how_long_and_that_it_is_no_advice(page: WelcomePage) -> None:
    words = page.what.spoken
    assert "about 11 minutes" in words
    assert "not medical advice" in words


def test_back_goes_back(reminder: WelcomePage) -> None:
    assert reminder.back_button.isVisible()
    for part in (reminder.leading, reminder.what):
        reminder.back_button.click()
        assert reminder.part is part
    assert not reminder.back_button.isVisible()


def test_a_session_takes_its_place(app: AppRig, page: WelcomePage) -> None:
    assert page.isVisible()
    app.start()
    assert app.session.running
    assert app.panel.isVisible()
    app.session.finish()
    app.session.leave()
    settle()
    assert not app.window.pages.is_over


def test_a_command_goes_past_it(app: AppRig, page: WelcomePage) -> None:
    assert page.isVisible()
    assert app.controller.answer({"verb": "start", "routine": "full"})["ok"]
    settle()
    assert app.session.running
    assert app.panel.isVisible()


def test_the_menu_shows_it_again_but_not_in_a_session(app: AppRig) -> None:
    (action,) = [one for one in app.controller.menu.actions() if "welcome" in one.text()]
    action.trigger()
    settle()
    assert isinstance(app.window.pages.page, WelcomePage)
    app.start()
    assert not action.isEnabled()


def test_opening_it_again_shows_the_page_that_is_open(app: AppRig, choices: WelcomePage) -> None:
    app.window.welcome_wished.emit()
    assert app.window.pages.page is choices
    assert choices.part is choices.leading


# Figure, voice and pace.


def test_the_figure_that_is_chosen_shows_the_stretches(app: AppRig, choices: WelcomePage) -> None:
    assert choices.leading.figures["woman"].hasFocus()
    app.press("Right")
    assert choices.leading.figures["man"].isChecked()
    assert _settings(app).figure == "man"
    assert app.first.pictures.figure == "man"


@pytest.mark.parametrize(("size", "small"), [((1024, 600), True), ((1240, 800), False)])
def test_the_choices_fit_a_low_window_without_scrolling(
    app: AppRig, choices: WelcomePage, size: tuple[int, int], *, small: bool
) -> None:
    app.window.resize(*size)
    settle()
    woman, man = choices.leading.figures.values()
    assert choices.area.verticalScrollBar().maximum() == 0
    assert (woman.height() < 140) is small
    assert woman.size() == man.size()


def test_the_ring_stands_beside_the_paces_of_large_text(app: AppRig, choices: WelcomePage) -> None:
    app.window.resize(1024, 600)
    app.first.preferences.set("text_percent", 200)
    settle()
    ring, paces = choices.leading.ring, choices.leading.paces.values()
    assert ring.x() > max(chip.geometry().right() for chip in paces)
    assert ring.y() < max(chip.geometry().bottom() for chip in paces)


def test_a_figure_is_chosen_by_return(app: AppRig, choices: WelcomePage) -> None:
    choices.leading.figures["man"].setFocus()
    app.press("Return")
    assert _settings(app).figure == "man"


@pytest.mark.parametrize("voice", ["calm", "deep", NO_VOICE])
def test_the_voice_that_is_chosen_speaks(app: AppRig, choices: WelcomePage, voice: str) -> None:
    choices.leading.voices[voice].click()
    settings, silent = _settings(app), voice == NO_VOICE
    assert settings.guidance == ("off" if silent else "learning")
    assert settings.voice == ("calm" if silent else voice)
    assert choices.leading.voice_button.isEnabled() is not silent


def test_a_voice_speaks_again_after_none(app: AppRig, choices: WelcomePage) -> None:
    for voice in ("none", "deep"):
        choices.leading.voices[voice].click()
    assert (_settings(app).guidance, _settings(app).voice) == ("learning", "deep")


def test_how_much_is_said_stays_as_it_is(app: AppRig, choices: WelcomePage) -> None:
    app.first.preferences.set("guidance", "cues")
    choices.leading.voices["deep"].click()
    assert _settings(app).guidance == "cues"


def test_the_voice_is_tried(app: AppRig, choices: WelcomePage) -> None:
    choices.leading.voice_button.click()
    app.clock.advance(1.0)
    assert app.audio.names(Channel.VOICE) == ["begin"]


@pytest.mark.parametrize("found", PRESETS, ids=lambda preset: preset.name)
def test_a_pace_is_chosen_and_tried(app: AppRig, choices: WelcomePage, found: Preset) -> None:
    leading = choices.leading
    leading.paces[found.name].click()
    settings = _settings(app)
    assert (settings.in_seconds, settings.out_seconds) == (found.in_seconds, found.out_seconds)
    assert settings.pace == "guided"

    leading.pace_button.click()
    app.clock.advance(found.in_seconds - 0.01)
    assert leading.ring._step == leading.ring.steps - 1
    assert "Breathe in" in leading.ring.accessibleDescription()
    app.clock.advance(0.02)
    assert "Breathe out" in leading.ring.accessibleDescription()
    app.clock.advance(BREATHS * (found.in_seconds + found.out_seconds))
    assert leading.ring._step == 0
    assert leading.ring.value() == 0


def test_ones_own_pace_follows_the_button_and_the_ring(app: AppRig, choices: WelcomePage) -> None:
    leading = choices.leading
    leading.paces[OWN].click()
    assert _settings(app).pace == "own"
    button = leading.pace_button
    assert button.text() == "Hold to breathe in"
    button.pressed.emit()
    app.clock.advance(4.0)
    full = leading.ring._step
    assert full > 0
    button.released.emit()
    app.clock.advance(3.0)
    assert leading.ring._step < full
    leading.ring.in_breath_began_wished.emit()
    app.clock.advance(1.0)
    assert "Breathe in" in leading.ring.accessibleDescription()


def test_the_ring_rests_when_the_page_is_left(app: AppRig, choices: WelcomePage) -> None:
    choices.leading.pace_button.click()
    app.clock.advance(1.0)
    assert choices.leading.ring._step > 0
    choices.next_button.click()
    assert choices.leading.ring._step == 0
    assert not app.clock.advance_to_next()


def test_the_ring_keeps_still_where_motion_is_reduced(app: AppRig, choices: WelcomePage) -> None:
    app.first.preferences.set("motion", "reduced")
    assert choices.leading.ring.steps == 1


def test_what_is_chosen_elsewhere_is_shown(app: AppRig, choices: WelcomePage) -> None:
    preferences, leading = app.first.preferences, choices.leading
    for name, value in (("figure", "man"), ("voice", "system"), ("in_seconds", 4.5)):
        preferences.set(name, value)
    assert leading.figures["man"].isChecked()
    assert not any(chip.isChecked() for chip in leading.voices.values())
    assert not any(chip.isChecked() for chip in leading.paces.values())
    for name, value in (("voice", "deep"), ("in_seconds", 5.0), ("out_seconds", 8.0)):
        preferences.set(name, value)
    assert leading.voices["deep"].isChecked()
    assert leading.paces["Long"].isChecked()


def test_what_was_chosen_is_found_again_in_the_settings(app: AppRig, choices: WelcomePage) -> None:
    choices.leading.figures["man"].click()
    choices.leading.voices["deep"].click()
    choices.leading.paces["Even"].click()
    app.window.settings_wished.emit()
    dialog = app.dialog(SettingsDialog)
    for name, words in (("figure", "A man"), ("voice", "Deep"), ("preset", "Even · 5 / 5 s")):
        (box,) = dialog.findChildren(QComboBox, name)
        assert box.currentText() == words


# A first reminder.


def _rules(app: AppRig) -> list[object]:
    return [one.rule for one in app.controller.remind().reminders.facts.reminders]


def test_no_reminder_is_chosen_at_first(app: AppRig, reminder: WelcomePage) -> None:
    assert reminder.reminder.choices[NONE].isChecked()
    assert reminder.reminder.choices[NONE].hasFocus()
    assert not reminder.reminder.clock.isVisible()
    assert not reminder.reminder.minutes.isVisible()
    assert _rules(app) == []


def test_a_time_becomes_a_reminder(app: AppRig, reminder: WelcomePage) -> None:
    reminder.reminder.choices[AT_TIME].click()
    reminder.reminder.clock.set_clock(time(10, 15))
    reminder.next_button.click()
    settle()
    assert _rules(app) == [ClockTimes([time(10, 15)], WORKING_DAYS)]
    assert not app.window.pages.is_over
    assert app.sidebar.isAncestorOf(app.focus)


def test_minutes_of_sitting_become_a_reminder(app: AppRig, reminder: WelcomePage) -> None:
    reminder.reminder.choices[SITTING].click()
    reminder.reminder.minutes.setValue(35)
    reminder.next_button.click()
    settle()
    assert _rules(app) == [Sitting(35, [Hours(time(9), time(17), WORKING_DAYS)])]


def test_the_reminder_is_kept_and_shown_beside_the_list(app: AppRig) -> None:
    page = welcome(app, 2)
    page.reminder.choices[AT_TIME].click()
    page.next_button.click()
    settle()
    assert app.desktop.store.load().facts.reminders
    assert app.sidebar.ui.reminder_title.text() != "No reminder set"


def test_who_has_reminders_is_told_so(app: AppRig) -> None:
    app.controller.remind().list.add(ClockTimes([time(14, 30)]))
    page = welcome(app, 2)
    assert page.reminder.title == "A reminder"
    assert page.reminder.choices[NONE].isChecked()


def test_the_last_button_never_gets_the_keyboard_by_itself(reminder: WelcomePage) -> None:
    assert not reminder.next_button.hasFocus()
    assert reminder.next_button.property("consequence") == "records"
    reminder.back_button.click()
    assert not reminder.next_button.property("consequence")
