"""The settings are searched by typing: what is meant stays, and words say when nothing is."""

import pytest
from PySide6.QtWidgets import QWidget

from glutestretch.archive.ui.dialog import DataDialog
from glutestretch.kit.translation import tr
from glutestretch.settings.model import ByStretch, rows
from glutestretch.settings.ui.dialog import SettingsDialog
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.pseudo_language import PseudoLanguage, be_silent, speak

ROWS = {name: row for name, row in rows() if not isinstance(row.kind, ByStretch)}
GROUPS = ["Session", "Breathing", "Sound and voice", "Reminders", "Look", "Data"]


def _opened(app: AppRig) -> SettingsDialog:
    app.window.settings_wished.emit()
    return app.dialog(SettingsDialog)


def _shown(dialog: SettingsDialog) -> list[str]:
    controls = [(name, dialog.findChild(QWidget, name)) for name in ROWS]
    return [name for name, control in controls if control is not None and control.isVisible()]


def _headings(dialog: SettingsDialog) -> list[str]:
    return [name for name, group in dialog.groups.items() if group.isVisible()]


def test_the_settings_stand_in_six_groups(app: AppRig) -> None:
    assert list(dict.fromkeys(row.group for row in ROWS.values())) == GROUPS
    assert _headings(_opened(app)) == GROUPS


def test_typing_searches_at_once(app: AppRig) -> None:
    dialog = _opened(app)
    assert app.focus is dialog.search
    app.write("bells")
    assert _shown(dialog) == ["sounds", "sound_volume"]
    assert _headings(dialog) == ["Sound and voice"]
    assert not dialog.nothing.isVisible()
    assert not dialog.about.isVisible()
    dialog.search.clear()
    assert dialog.about.isVisible()


def test_hints_choices_and_groups_are_searched_too(app: AppRig) -> None:
    dialog = _opened(app)
    app.write("opengl")
    assert _shown(dialog) == ["live_figure"]
    dialog.search.setText("a man")
    assert "figure" in _shown(dialog)
    dialog.search.setText("breathing")
    group = [name for name, row in ROWS.items() if row.group == "Breathing"]
    assert set(group) <= set(_shown(dialog))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("goal", "goal_days"),
        ("dark mode", "theme"),
        ("font", "text_percent"),
        ("figure", "figure"),
        ("animation", "motion"),
        ("autostart", "start_at_login"),
        ("tray", "when_closed"),
        ("mute", "guidance"),
        ("notifications", "respect_do_not_disturb"),
    ],
)
def test_what_users_call_a_setting_finds_it(app: AppRig, typed: str, name: str) -> None:
    dialog = _opened(app)
    app.write(typed)
    assert name in _shown(dialog)


def test_words_say_that_nothing_is_found(app: AppRig) -> None:
    dialog = _opened(app)
    app.write("xylophone")
    assert _shown(dialog) == []
    assert _headings(dialog) == []
    assert dialog.nothing.isVisible()
    assert "xylophone" in dialog.nothing.text()
    app.press("Down")
    assert app.focus is dialog.search


def test_esc_shows_everything_again_and_only_then_closes(app: AppRig) -> None:
    dialog = _opened(app)
    app.write("volume")
    assert dialog.clear_button.isVisible()
    app.press("Esc")
    assert dialog.search.text() == ""
    assert _shown(dialog) == list(ROWS)
    assert not dialog.clear_button.isVisible()
    app.press("Esc")
    assert app.dialogs == []


def test_the_button_shows_everything_again(app: AppRig) -> None:
    dialog = _opened(app)
    app.write("volume")
    dialog.clear_button.click()
    assert _shown(dialog) == list(ROWS)
    assert app.focus is dialog.search


def test_return_and_arrow_down_go_to_what_was_found(app: AppRig) -> None:
    dialog = _opened(app)
    app.write("begin")
    assert _shown(dialog)
    for key in ("Return", "Down"):
        dialog.search.setFocus()
        app.press(key)
        assert app.focus.objectName() == _shown(dialog)[0]
    app.press("Ctrl+F")
    assert app.focus is dialog.search
    assert dialog.search.selectedText() == "begin"
    assert app.dialogs == [dialog]


def test_what_was_found_can_be_changed(app: AppRig) -> None:
    _opened(app)
    app.write("rest between")
    app.press("Return")
    app.press("Up")
    app.press("Return")
    assert app.first.preferences.settings.rest_seconds == 20


def test_a_group_is_restored_only_where_all_of_it_is_seen(app: AppRig) -> None:
    dialog = _opened(app)
    app.first.preferences.set("breaths", 7)
    button = dialog.groups["Breathing"].button
    assert button.isVisible()
    app.write("hold each side for")
    assert _shown(dialog) == ["breaths"]
    assert not button.isVisible()
    app.first.preferences.set("breaths", 8)
    assert not button.isVisible()
    app.press("Esc")
    assert button.isVisible()


def test_the_words_of_the_users_language_are_searched(make_app: MakeApp) -> None:
    app = make_app()
    language = PseudoLanguage(app.window)
    speak(language)
    try:
        dialog = _opened(app)
        dialog.search.setText(tr(ROWS["rest_seconds"].title))
        assert _shown(dialog) == ["rest_seconds"]
        dialog.search.setText("Rest between stretches")
        assert _shown(dialog) == []
    finally:
        be_silent(language)


def test_your_data_is_opened_from_the_settings(app: AppRig) -> None:
    dialog = _opened(app)
    app.write("export")
    assert dialog.data_button.isVisible()
    app.press("Return")
    assert app.focus is dialog.data_button
    app.press("Return")
    settle()
    app.dialog(DataDialog)


def test_variants_are_found_by_stretch_and_by_name(app: AppRig) -> None:
    dialog = _opened(app)
    for typed, found in (
        ("elbow", ["seated-twist"]),
        ("on a chair", ["prone-glute", "seated-twist"]),
    ):
        dialog.search.setText(typed)
        fields = {
            stretch.id: dialog.findChild(QWidget, f"variants_{stretch.id}")
            for stretch in app.first.catalogue.stretches
        }
        shown = [name for name, field in fields.items() if field is not None and field.isVisible()]
        assert shown == found
