"""A change of language in the settings is another start, once they are closed."""

import pytest

from glutestretch.app import language_choice, system_packages
from glutestretch.kit.qt_language import lacks_font
from glutestretch.settings.ui.dialog import SettingsDialog
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.views import VIEWS


def _choose(app: AppRig, language: str) -> None:
    dialog = VIEWS["settings"](app)
    assert isinstance(dialog, SettingsDialog)
    app.first.preferences.set("language", language)
    dialog.accept()
    settle()


def test_the_window_closes_for_a_start_in_the_language_that_was_chosen(app: AppRig) -> None:
    _choose(app, "de")
    assert app.first.starts_anew
    assert not app.window.isVisible()


def test_the_language_that_is_spoken_already_changes_nothing(app: AppRig) -> None:
    _choose(app, "en")
    assert not app.first.starts_anew
    assert app.window.isVisible()


def test_a_session_goes_on_as_it_began(app: AppRig) -> None:
    app.start()
    _choose(app, "de")
    assert not app.first.starts_anew
    assert app.window.isVisible()


def test_a_start_speaks_what_was_chosen(make_app: MakeApp) -> None:
    app = make_app()
    app.first.preferences.set("language", "de")
    again = make_app()
    assert again.first.language == "de"
    assert again.first.catalogue["wall-glute"].name == "Gesäßdehnung an der Wand"


def test_letters_that_no_font_has_are_told_of_in_english(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language_choice, "lacks_font", lambda language: language == "ja")
    monkeypatch.setattr(system_packages, "manager", lambda: "apt")
    app = make_app()
    assert app.notices == []
    app.first.preferences.set("language", "ja")
    (notice,) = make_app().notices
    assert "no font for 日本語" in notice
    assert "apt install fonts-noto-cjk" in notice


@pytest.mark.parametrize("language", ["en", "de"])
def test_latin_letters_are_there_everywhere(app: AppRig, language: str) -> None:
    assert app.notices == []
    assert not lacks_font(language)
