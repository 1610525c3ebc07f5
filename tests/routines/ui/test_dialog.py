"""Own routines are made, edited, duplicated, deleted and brought back, by mouse and by keyboard."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from glutestretch.diary.events import SessionBegan
from glutestretch.kit.button import Button
from glutestretch.routines.file import stored
from glutestretch.routines.ui.dialog import RoutinesDialog
from glutestretch.routines.ui.editor import RoutineEditor
from glutestretch.stretches.routines import Entry, Routine, Sides
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.views import own_routine, own_routines

THREE = (Entry("prone-glute"), Entry("wall-glute"), Entry("seated-twist"))


def _is_on(app: AppRig, control: QWidget) -> bool:
    """Whether this control has the keyboard."""
    return app.focus is control


def _editor(dialog: RoutinesDialog) -> RoutineEditor:
    assert dialog.editor is not None
    return dialog.editor


def _choose(button: Button, beginning: str) -> None:
    [action] = [one for one in button.menu().actions() if one.text().startswith(beginning)]
    action.trigger()
    settle()


def _edit(app: AppRig, *entries: Entry) -> RoutineEditor:
    """Open the editor of a routine of these entries."""
    routine = app.controller.own_routines.add(entries)
    app.window.own_routines_wished.emit()
    dialog = app.dialog(RoutinesDialog)
    dialog.edit(routine)
    settle()
    return _editor(dialog)


def _kept(app: AppRig) -> Routine:
    """Return the one routine that is in the file by now."""
    [kept] = stored(app.first.paths.routines)
    return kept


def _stretches(app: AppRig) -> list[str]:
    return [entry.stretch for entry in _kept(app).entries]


def test_a_routine_is_made_by_keyboard_alone_and_started(app: AppRig) -> None:
    app.press("Ctrl+O")
    app.press(Qt.Key.Key_Up)
    app.press(Qt.Key.Key_Return)
    dialog = app.dialog(RoutinesDialog)
    assert _is_on(app, dialog.make_button)
    app.press(Qt.Key.Key_Space)
    app.press(Qt.Key.Key_Down)
    app.press(Qt.Key.Key_Return)
    editor = _editor(dialog)
    assert _is_on(app, editor.title)
    app.write("My knee")
    app.press(Qt.Key.Key_Tab)
    assert _is_on(app, editor.add_button)
    app.press(Qt.Key.Key_Space)
    app.press(Qt.Key.Key_Down)
    app.press(Qt.Key.Key_Return)
    assert _is_on(app, editor.rows[0].open_button)
    app.press(Qt.Key.Key_Space)
    fields = editor.rows[0].fields
    assert fields is not None
    assert _is_on(app, fields.hold.choice)
    for _ in range(2):
        app.press(Qt.Key.Key_Down)
    app.press(Qt.Key.Key_Tab)
    app.write("12")
    app.press(Qt.Key.Key_Tab)
    app.write("3")
    app.press(Qt.Key.Key_Escape)
    app.press(Qt.Key.Key_Escape)

    first = app.first.catalogue.stretches[0].id
    kept = _kept(app)
    assert (kept.title, kept.entries) == ("My knee", (Entry(first, seconds=12.0, holds=3),))
    app.press("Ctrl+O")
    for _ in range(3):
        app.press(Qt.Key.Key_Down)
    app.press(Qt.Key.Key_Return)
    app.start()
    [began] = app.facts(SessionBegan)
    assert began.routine == kept


def test_a_new_one_can_begin_like_one_of_the_app(app: AppRig) -> None:
    app.window.own_routines_wished.emit()
    dialog = app.dialog(RoutinesDialog)
    _choose(dialog.make_button, "Like: Five")

    assert [row.name.text() for row in _editor(dialog).rows] == [
        "1. Prone glute stretch",
        "2. Wall glute stretch",
    ]
    assert _editor(dialog).length.text() == "About 5 min"
    assert _kept(app).title == "My routine"


def test_every_field_is_kept_and_told(app: AppRig) -> None:
    editor = _edit(app, *THREE)
    row = editor.rows[1]
    row.open_button.click()
    settle()
    assert row.fields is not None
    fields = row.fields
    for choice, index in (
        (fields.hold.choice, 1),
        (fields.rest.choice, 1),
        (fields.steps.choice, 1),
    ):
        choice.setCurrentIndex(index)
        choice.activated.emit(index)
    fields.hold.numbers["breaths"].setValue(4)
    fields.rest.numbers["rest"].setValue(0)
    fields.steps.numbers["step_seconds"].setValue(8)
    fields.holds.setValue(2)
    fields.between.setValue(8)
    fields.sides.setCurrentIndex(fields.sides.findData(Sides.TIGHTER_FIRST))
    fields.sides.activated.emit(0)

    assert _kept(app).entries[1] == Entry(
        "wall-glute",
        breaths=4,
        holds=2,
        between=8.0,
        sides=Sides.TIGHTER_FIRST,
        rest=0.0,
        step_seconds=8.0,
    )
    words = (
        "2 times 4 breaths · 8 s between holds · Tighter side first · 0 s rest before · 8 s a step"
    )
    assert row.words.text() == words
    assert row.open_button.accessibleName() == "Change: 2. Wall glute stretch"
    assert row.open_button.accessibleDescription() == words

    fields.hold.choice.setCurrentIndex(0)
    fields.hold.choice.activated.emit(0)
    assert _kept(app).entries[1].breaths is None


def test_the_rest_between_holds_is_asked_for_where_there_are_several(app: AppRig) -> None:
    editor = _edit(app, Entry("prone-glute", seconds=10.0))
    editor.rows[0].open_button.click()
    settle()
    fields = editor.rows[0].fields
    assert fields is not None
    assert not fields.between.isVisible()

    fields.holds.setValue(5)
    settle()

    assert fields.between.isVisible()
    assert fields.between.value() == 5.0
    assert not fields.repetitions.isVisible()
    assert editor.rows[0].words.text() == "5 times 10 seconds"
    assert _kept(app).entries == (Entry("prone-glute", seconds=10.0, holds=5),)


def test_whole_rounds_are_shown_where_a_routine_has_them(app: AppRig) -> None:
    editor = _edit(app, Entry("prone-glute", seconds=10.0, repetitions=3))
    editor.rows[0].open_button.click()
    settle()
    fields = editor.rows[0].fields
    assert fields is not None
    assert fields.repetitions.isVisible()
    assert editor.rows[0].words.text() == "10 seconds · 3 whole rounds"

    fields.repetitions.setValue(1)
    fields.holds.setValue(3)

    assert _kept(app).entries == (Entry("prone-glute", seconds=10.0, holds=3),)


def test_the_length_follows_every_change(app: AppRig) -> None:
    editor = _edit(app)
    assert editor.length.text() == "Nothing to do yet"
    _choose(editor.add_button, "Seated")
    once = editor.length.text()
    editor.rows[0].duplicate_button.click()

    assert (once, editor.length.text()) == ("About 4 min", "About 8 min")


def test_entries_move_by_buttons_and_keys_and_the_focus_goes_with_them(app: AppRig) -> None:
    editor = _edit(app, *THREE)
    assert not editor.rows[0].up_button.isEnabled()
    assert not editor.rows[2].down_button.isEnabled()
    editor.rows[0].down_button.setFocus()
    app.press(Qt.Key.Key_Space)
    assert _is_on(app, editor.rows[1].down_button)
    app.press("Alt+Down")
    assert _is_on(app, editor.rows[2].up_button)
    assert _stretches(app) == ["wall-glute", "seated-twist", "prone-glute"]
    app.press("Alt+Up")
    app.press("Alt+Up")
    app.press("Alt+Up")

    assert _stretches(app) == ["prone-glute", "wall-glute", "seated-twist"]
    assert _is_on(app, editor.rows[0].down_button)


def _drag(grip: QWidget, *by: int) -> None:
    """Drag by so many pixels down, in steps, and let go."""
    button, middle = Qt.MouseButton.LeftButton, grip.rect().center()
    QTest.mousePress(grip, button, pos=middle)
    for far in by:
        QTest.mouseMove(grip, middle + QPoint(0, far))
        settle()
    QTest.mouseRelease(grip, button, pos=middle + QPoint(0, by[-1]))
    settle()


def test_an_entry_is_dragged_and_one_undo_takes_it_back(app: AppRig) -> None:
    editor = _edit(app, *THREE)
    high = editor.rows[1].y() - editor.rows[0].y()
    _drag(editor.rows[0].grip, high // 4, high, 2 * high + 4)
    assert _stretches(app) == ["wall-glute", "seated-twist", "prone-glute"]
    _drag(editor.rows[2].grip, -high - high // 4)
    assert _stretches(app) == ["wall-glute", "prone-glute", "seated-twist"]

    editor.undo_button.click()
    editor.undo_button.click()

    assert _stretches(app) == ["prone-glute", "wall-glute", "seated-twist"]
    assert not editor.undo_button.isEnabled()


def test_what_is_removed_comes_back_by_undo_and_goes_by_redo(app: AppRig) -> None:
    editor = _edit(app, *THREE)
    editor.rows[1].open_button.setFocus()
    app.press(Qt.Key.Key_Delete)
    assert _stretches(app) == ["prone-glute", "seated-twist"]
    assert _is_on(app, editor.rows[1].open_button)

    app.press("Ctrl+Z")
    assert _stretches(app) == ["prone-glute", "wall-glute", "seated-twist"]
    app.press("Ctrl+Shift+Z")
    assert _stretches(app) == ["prone-glute", "seated-twist"]


def test_undo_takes_back_a_title_at_once(app: AppRig) -> None:
    editor = _edit(app, *THREE)
    app.write("Hips")
    assert _kept(app).title == "Hips"
    editor.undo_button.setFocus()
    app.press(Qt.Key.Key_Space)

    assert (_kept(app).title, editor.title.text()) == ("My routine", "My routine")
    assert _is_on(app, editor.redo_button)


def test_one_is_duplicated_deleted_and_brought_back(app: AppRig) -> None:
    dialog = own_routines(app)
    _choose(dialog.rows[0].more_button, "D&uplicate")
    titles = ["My routine", "My routine (copy)", "My routine 2"]
    assert [row.title.text() for row in dialog.rows] == titles
    assert _is_on(app, dialog.rows[1].edit_button)
    app.press(Qt.Key.Key_Delete)
    assert _is_on(app, dialog.deleted_bar.undo_button)
    told = "Deleted: My routine (copy). What named it has the whole routine now."
    assert dialog.deleted_bar.sentence == told
    app.press(Qt.Key.Key_Space)

    assert [row.title.text() for row in dialog.rows] == titles
    assert _is_on(app, dialog.rows[1].edit_button)
    assert dialog.deleted_bar.isHidden()


def test_esc_leaves_the_editor_and_then_the_dialog(app: AppRig) -> None:
    dialog = own_routine(app)
    app.press(Qt.Key.Key_Escape)
    assert dialog.editor is None
    assert _is_on(app, dialog.rows[0].edit_button)
    app.press(Qt.Key.Key_Escape)

    assert app.dialogs == []


def test_a_stretch_that_is_gone_can_be_moved_and_removed(app: AppRig) -> None:
    editor = _edit(app, Entry("swan-dive"), Entry("wall-glute"))
    row = editor.rows[0]

    assert row.words.text() == "This stretch is not here any more, so it is not played."
    assert not row.open_button.isEnabled()
    row.remove_button.click()
    assert _stretches(app) == ["wall-glute"]


def test_what_cannot_be_stored_is_told_in_the_dialog(app: AppRig) -> None:
    in_the_way = Path(f"{app.first.paths.routines}.{os.getpid()}.new")
    in_the_way.mkdir()
    app.window.own_routines_wished.emit()
    dialog = app.dialog(RoutinesDialog)
    _choose(dialog.make_button, "Empty")

    assert dialog.notice is not None
    assert "cannot be written" in dialog.notice.sentence
    assert any("cannot be written" in told for told in app.notices)
    in_the_way.rmdir()
    app.controller.unsaved.save_again()
    assert app.notices == []
    assert _kept(app).title == "My routine"


def test_while_a_session_runs_routines_are_left_alone(app: AppRig) -> None:
    app.start()
    [entry] = [one for one in app.controller.menu.actions() if "routines…" in one.text()]

    assert not entry.isEnabled()


@pytest.mark.parametrize("percent", [100, 200])
def test_in_the_smallest_window_the_focus_is_always_in_view(
    make_app: MakeApp, percent: int
) -> None:
    app = make_app()
    app.first.preferences.set("text_percent", percent)
    dialog = own_routine(app)
    dialog.resize(600, 340)
    settle()
    editor = _editor(dialog)
    seen = set()
    for _ in range(60):
        app.press(Qt.Key.Key_Tab)
        assert app.focus.visibleRegion().boundingRect().height() >= min(40, app.focus.height())
        seen.add(app.focus)

    rows = editor.rows
    wanted = {editor.title, editor.add_button, editor.done_button, rows[0].open_button}
    assert {*wanted, rows[1].remove_button, rows[0].fields and rows[0].fields.sides} <= seen
