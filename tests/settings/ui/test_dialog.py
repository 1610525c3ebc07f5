"""The settings dialog: every declared setting, applied as it changes."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QSpinBox,
    QWidget,
)

from glutestretch.kit.button import Button
from glutestretch.kit.labelled_field import LabelledField
from glutestretch.kit.theme import DARK, LIGHT
from glutestretch.session.engine.chart import Mode
from glutestretch.settings.model import (
    PRESETS,
    ByStretch,
    Choice,
    Number,
    Row,
    Settings,
    Switch,
    rows,
)
from glutestretch.settings.ui.dialog import SettingsDialog
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle

ROWS = [(name, row) for name, row in rows() if not isinstance(row.kind, ByStretch)]
NAMES = [name for name, _ in ROWS]
GROUPS = list(dict.fromkeys(row.group for _, row in ROWS))


def _opened(app: AppRig) -> SettingsDialog:
    app.window.settings_wished.emit()
    return app.dialog(SettingsDialog)


def _control(dialog: SettingsDialog, name: str) -> QWidget:
    (found,) = dialog.findChildren(QWidget, name)
    return found


def _shown(control: QWidget, row: Row) -> object:
    if isinstance(control, QCheckBox):
        return control.isChecked()
    if isinstance(control, QComboBox):
        assert isinstance(row.kind, Choice)
        return row.kind.texts[control.currentIndex()][0]
    assert isinstance(control, QSpinBox | QDoubleSpinBox)
    return control.value()


def _change(control: QWidget) -> None:
    """Change a setting by key, as a user would."""
    control.setFocus()
    if isinstance(control, QCheckBox):
        QTest.keyClick(control, Qt.Key.Key_Space)
    elif isinstance(control, QComboBox):
        QTest.keyClick(control, Qt.Key.Key_Down)
    else:
        QTest.keyClick(control, Qt.Key.Key_Up)
    settle()


def test_there_is_one_row_for_every_declared_setting(app: AppRig) -> None:
    dialog = _opened(app)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    for name, row in ROWS:
        control = _control(dialog, name)
        assert control.accessibleName() == row.title
        assert row.group in labels
        assert not row.hint or row.hint in labels
        if not isinstance(row.kind, Switch):
            buddies = [label for label in dialog.findChildren(QLabel) if label.buddy() is control]
            assert [label.text() for label in buddies] == [row.title]


@pytest.mark.parametrize(("name", "row"), ROWS, ids=NAMES)
def test_a_change_applies_at_once_and_is_on_the_disk(
    app: AppRig, tmp_path: Path, name: str, row: Row
) -> None:
    dialog = _opened(app)
    before = getattr(app.first.preferences.settings, name)
    _change(_control(dialog, name))
    now = getattr(app.first.preferences.settings, name)
    assert now != before
    assert _shown(_control(dialog, name), row) == now
    assert json.loads((tmp_path / "settings.json").read_text())[name] == now


@pytest.mark.parametrize(("name", "row"), ROWS, ids=NAMES)
def test_the_bounds_and_steps_are_the_declared_ones(app: AppRig, name: str, row: Row) -> None:
    control = _control(_opened(app), name)
    if isinstance(row.kind, Number):
        assert isinstance(control, QSpinBox | QDoubleSpinBox)
        assert (control.minimum(), control.maximum()) == (row.kind.least, row.kind.most)
        assert control.singleStep() == row.kind.step
        assert control.suffix().strip() == row.kind.unit
    elif isinstance(row.kind, Choice):
        assert isinstance(control, QComboBox)
        texts = [control.itemText(index) for index in range(control.count())]
        assert texts == [text for _, text in row.kind.texts]
    else:
        assert isinstance(control, QCheckBox)


def test_what_was_set_is_there_after_a_new_start(make_app: MakeApp) -> None:
    dialog = _opened(make_app())
    for name in NAMES:
        _change(_control(dialog, name))
    again = make_app()
    reopened = _opened(again)
    for name, row in ROWS:
        value = getattr(again.first.preferences.settings, name)
        assert value != getattr(Settings(), name)
        assert _shown(_control(reopened, name), row) == value


def _changed(app: AppRig) -> SettingsDialog:
    dialog = _opened(app)
    for name in NAMES:
        _change(_control(dialog, name))
    return dialog


def _press(button: Button) -> None:
    button.click()
    settle()


def test_defaults_come_back_with_one_button(app: AppRig) -> None:
    dialog = _changed(app)
    _press(dialog.ui.defaults_button)
    assert app.first.preferences.settings == Settings()
    for name, row in ROWS:
        assert _shown(_control(dialog, name), row) == getattr(Settings(), name)
    assert not dialog.ui.defaults_button.isEnabled()
    assert not any(group.button.isVisible() for group in dialog.groups.values())


@pytest.mark.parametrize("group", GROUPS)
def test_the_defaults_of_one_group_come_back_alone(app: AppRig, group: str) -> None:
    dialog = _changed(app)
    before = app.first.preferences.settings
    _press(dialog.groups[group].button)
    now = app.first.preferences.settings
    for name, row in ROWS:
        wanted = Settings() if row.group == group else before
        assert getattr(now, name) == getattr(wanted, name), name
    shown = [name for name, one in dialog.groups.items() if one.button.isVisible()]
    assert shown == [one for one in GROUPS if one != group]
    assert group in dialog.undo_bar.sentence


@pytest.mark.parametrize("group", ["", *GROUPS])
def test_restored_defaults_are_undone_by_the_next_return(app: AppRig, group: str) -> None:
    dialog = _changed(app)
    before = app.first.preferences.settings
    _press(dialog.groups[group].button if group else dialog.ui.defaults_button)
    assert app.focus is dialog.undo_bar.undo_button
    app.press("Return")
    assert app.first.preferences.settings == before
    for name, row in ROWS:
        assert _shown(_control(dialog, name), row) == getattr(before, name)
    assert not dialog.undo_bar.isVisible()
    assert dialog.search.hasFocus()


def test_undo_leaves_what_was_changed_since(app: AppRig) -> None:
    dialog = _changed(app)
    _press(dialog.groups["Look"].button)
    app.first.preferences.set("breaths", 11)
    dialog.undo_bar.undo_button.click()
    settings = app.first.preferences.settings
    assert (settings.breaths, settings.text_percent) == (11, 110)


def test_nothing_is_to_be_restored_where_nothing_was_changed(app: AppRig) -> None:
    dialog = _opened(app)
    assert not dialog.ui.defaults_button.isEnabled()
    assert not any(group.button.isVisible() for group in dialog.groups.values())
    assert not dialog.undo_bar.isVisible()
    _change(_control(dialog, "breaths"))
    assert dialog.ui.defaults_button.isEnabled()
    offered = [group for group in GROUPS if dialog.groups[group].button.isVisible()]
    assert offered == ["Breathing"]


@pytest.mark.parametrize("text_percent", [100, 200])
@pytest.mark.parametrize("width", [640, 1240])
def test_fields_begin_and_end_alike_and_show_all_their_words(
    make_app: MakeApp, width: int, text_percent: int
) -> None:
    app = make_app()
    app.first.preferences.set("text_percent", text_percent)
    dialog = _opened(app)
    dialog.resize(width, 400)
    settle()
    fields = [row.field for row in dialog.findChildren(LabelledField)]
    assert len({field.x() for field in fields}) == 1
    assert len({field.width() for field in fields}) == 1
    for field in fields:
        assert field.width() >= field.sizeHint().width(), field.objectName()
        assert field.visibleRegion().boundingRect().width() in (0, field.width())


def test_whole_numbers_have_no_decimals(app: AppRig) -> None:
    dialog = _opened(app)
    app.first.preferences.set("in_seconds", 4.5)
    words = {
        name: control.text()
        for name in ("in_seconds", "out_seconds", "rest_seconds", "breaths")
        if isinstance(control := _control(dialog, name), QAbstractSpinBox)
    }
    assert words == {
        "in_seconds": "4.5 s",
        "out_seconds": "6 s",
        "rest_seconds": "15 s",
        "breaths": "6 breaths",
    }


@pytest.mark.parametrize("number", range(len(PRESETS)))
def test_a_preset_sets_both_lengths(app: AppRig, number: int) -> None:
    dialog = _opened(app)
    preset = PRESETS[number]
    box = _control(dialog, "preset")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(number + 1)
    box.activated.emit(number + 1)
    settings = app.first.preferences.settings
    assert (settings.in_seconds, settings.out_seconds) == (preset.in_seconds, preset.out_seconds)
    assert preset.name in box.currentText()


def test_a_length_of_ones_own_is_no_preset(app: AppRig) -> None:
    dialog = _opened(app)
    box = _control(dialog, "preset")
    assert isinstance(box, QComboBox)
    assert PRESETS[0].name in box.currentText()
    _change(_control(dialog, "in_seconds"))
    assert box.currentIndex() == 0
    app.first.preferences.set("in_seconds", PRESETS[0].in_seconds)
    assert PRESETS[0].name in box.currentText()


def test_a_number_is_taken_once_it_is_typed_to_its_end(app: AppRig) -> None:
    spin = _control(_opened(app), "rest_seconds")
    assert isinstance(spin, QAbstractSpinBox)
    spin.setFocus()
    spin.selectAll()
    heard: list[object] = []
    app.first.preferences.changed.connect(heard.append)
    QTest.keyClicks(spin, "45")
    assert heard == []
    QTest.keyClick(spin, Qt.Key.Key_Return)
    assert app.first.preferences.settings.rest_seconds == 45
    assert len(heard) == 1
    assert app.dialogs, "Return in a number must not close the dialog"


def test_colours_change_while_the_dialog_is_open(app: AppRig) -> None:
    dialog = _opened(app)
    app.first.preferences.set("theme", "dark")
    settle()
    for window in (dialog, app.window):
        assert window.palette().window().color() == DARK.background
    app.first.preferences.set("theme", "light")
    settle()
    assert app.window.palette().window().color() == LIGHT.background


def test_the_text_size_changes_every_text_at_once(app: AppRig) -> None:
    _opened(app)
    usual = QApplication.font().pixelSize()
    instruction = app.panel.ui.instruction
    before = instruction.heightForWidth(400)
    app.first.preferences.set("text_percent", 200)
    settle()
    assert QApplication.font().pixelSize() == 2 * usual
    assert instruction.heightForWidth(400) > 1.9 * before  # lines are whole pixels high


def test_the_breaths_stand_in_the_list_at_once(app: AppRig) -> None:
    model = app.sidebar.ui.stretches.model()
    assert "6 deep breaths" in model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    words = app.sidebar.ui.routine_detail.text()
    _change(_control(_opened(app), "breaths"))
    assert "7 deep breaths" in model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert app.sidebar.ui.routine_detail.text() != words


def test_settings_opened_in_a_session_pause_it_and_keep_its_place(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING, half=2)
    app.clock.advance(12)
    place = app.panel.ui.timeline.value()
    dialog = _opened(app)
    assert app.is_now(Mode.PAUSED)
    _change(_control(dialog, "rest_seconds"))
    assert app.panel.ui.timeline.value() == pytest.approx(place, abs=2)
    assert "Paused" in app.panel.ui.heading.text()
    dialog.accept()
    app.play()
    assert app.is_now(Mode.HOLDING)


def test_a_pace_of_ones_own_holds_from_the_next_stretch_on(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    app.first.preferences.set("breaths", 3)
    app.first.preferences.set("pace", "own")
    app.play_until(Mode.HOLDING, half=1)
    assert app.session.moment.breaths == 6, "both sides of a stretch are held alike"
    app.play_until(Mode.HOLDING, half=2)
    assert app.session.moment.breaths == 3
    app.clock.advance(120)
    assert app.is_now(Mode.HOLDING), "one's own pace waits for the user"


def test_waiting_for_next_waits(app: AppRig) -> None:
    app.first.preferences.set("plays_itself", value=False)
    app.start()
    app.clock.advance(600)
    assert app.is_now(Mode.FOLLOWING)
    assert app.session.cue.step == 0
    app.press("Right")
    assert app.session.cue.step == 1


@pytest.mark.parametrize(("side", "first"), [("left", "left"), ("right", "right")])
def test_the_starting_side_is_obeyed(app: AppRig, side: str, first: str) -> None:
    app.first.preferences.set("starting_side", side)
    app.start()
    assert app.session.cue.side == first
    assert app.panel.ui.side_switch.side == first


def test_sides_take_turns_by_session(app: AppRig) -> None:
    app.first.preferences.set("starting_side", "alternate")
    begun = []
    for _ in range(3):
        app.start()
        begun.append(str(app.session.cue.side))
        app.session.finish()
        app.session.leave()
    assert begun[0] != begun[1]
    assert begun[0] == begun[2]


def test_a_closed_dialog_leaves_nothing_behind(app: AppRig) -> None:
    for _ in range(3):
        _opened(app).reject()
        settle()
    assert app.window.findChildren(SettingsDialog) == []
    app.first.preferences.set("breaths", 9)


def _variant_field(dialog: SettingsDialog, stretch: str) -> QComboBox:
    field = _control(dialog, f"variants_{stretch}")
    assert isinstance(field, QComboBox)
    return field


def test_every_stretch_with_variants_has_a_field_for_them(app: AppRig) -> None:
    dialog = _opened(app)
    field = _variant_field(dialog, "wall-glute")
    assert [field.itemText(index) for index in range(field.count())] == [
        "As usual",
        "Foot on the floor (easier)",
        "Thigh drawn closer (harder)",
    ]
    assert field.accessibleName() == "Easier and harder: Wall glute stretch"
    for stretch in app.first.catalogue.stretches:
        assert _variant_field(dialog, stretch.id).currentIndex() == 0


def test_a_variant_that_is_chosen_counts_at_once_and_is_on_the_disk(
    app: AppRig, tmp_path: Path
) -> None:
    dialog = _opened(app)
    _change(_variant_field(dialog, "wall-glute"))
    _change(_variant_field(dialog, "prone-glute"))
    chosen = {"prone-glute": "cushion", "wall-glute": "floor"}
    assert dict(app.first.preferences.settings.variants) == chosen
    assert json.loads((tmp_path / "settings.json").read_text())["variants"] == chosen
    again = _variant_field(dialog, "wall-glute")
    again.setFocus()
    QTest.keyClick(again, Qt.Key.Key_Up)
    settle()
    assert dict(app.first.preferences.settings.variants) == {"prone-glute": "cushion"}


def test_chosen_variants_are_restored_with_their_group_and_brought_back(app: AppRig) -> None:
    dialog = _opened(app)
    _change(_variant_field(dialog, "wall-glute"))
    _press(dialog.groups["Session"].button)
    assert app.first.preferences.settings.variants == ()
    assert _variant_field(dialog, "wall-glute").currentIndex() == 0
    app.press("Return")
    assert _variant_field(dialog, "wall-glute").currentIndex() == 1


def test_a_variant_that_is_gone_stands_for_the_stretch_itself(app: AppRig) -> None:
    app.first.preferences.set("variants", {"wall-glute": "gone"})
    assert _variant_field(_opened(app), "wall-glute").currentIndex() == 0
