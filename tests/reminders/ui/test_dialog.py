"""The list of reminders: what it says, and all that can be done with it."""

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.region import EVERY_DAY, WORKING_DAYS
from glutestretch.kit.theme import (
    DARK,
    LIGHT,
    TARGET,
    application_face,
    palette,
)
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Sitting
from glutestretch.reminders.engine.state import Reason
from glutestretch.reminders.engine.time_windows import Hours
from tests.reminders.ui.rig import NOW, FullDisk, MakeRig, RemindersRig, outcomes, rigs, settle
from tests.support.measure import cut, overlapping, sticking_out
from tests.support.screen_reader import NAMED_ROLES, listening, tree

AFTERNOONS = ClockTimes([time(14, 30)], WORKING_DAYS)
DESK = Sitting(50, [Hours(time(9), time(17), WORKING_DAYS)])
SOON = Once(NOW + timedelta(minutes=30))
NIGHTS = QuietHours(Hours(time(22), time(8), EVERY_DAY))
HOLIDAY = QuietDates(date(2026, 3, 20), date(2026, 3, 29))
ALL: tuple[Rule | Quiet, ...] = (AFTERNOONS, DESK, SOON, NIGHTS, HOLIDAY)
SMALL = (800, 560)


@pytest.fixture
def make_rig(qapp: QApplication) -> Iterator[MakeRig]:
    """Return a maker of dialogs, each put away after the test."""
    with rigs(qapp) as make:
        yield make


def _choose(button: Button, text: str) -> None:
    """Choose an entry of the menu that a button opens."""
    menu = button.menu()
    (action,) = (one for one in menu.actions() if one.text().replace("&", "") == text)
    action.trigger()
    settle()


def _entries(button: Button) -> list[str]:
    return [action.text().replace("&", "") for action in button.menu().actions()]


@pytest.mark.parametrize(
    ("number", "rule", "words"),
    [
        (0, AFTERNOONS, "Weekdays at 14:30"),
        (1, NotDone(time(18)), "Every day at 18:00, if not done yet"),
        (2, DESK, "Every 50 minutes of sitting, weekdays 9:00 to 17:00"),
        (3, SOON, "Once, today at 10:30"),
    ],
)
def test_without_reminders_one_click_adds_what_is_suggested(
    make_rig: MakeRig, number: int, rule: Rule, words: str
) -> None:
    rig = make_rig()
    suggestions = rig.dialog.suggestions
    assert suggestions.isVisible()
    assert rig.has_focus(rig.dialog.add_button)
    suggestions.buttons[number].click()
    settle()
    assert rig.kept == [rule]
    assert rig.words[0].startswith(words)
    assert not suggestions.isVisible()
    assert rig.has_focus(rig.dialog.rows[0].tick)


def test_each_row_says_when_it_comes_and_what_it_offers(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    assert rig.words[0] == "Weekdays at 14:30 · next: today"
    assert rig.words[3] == "Quiet from 22:00 to 8:00"
    rows = rig.dialog.rows
    assert [row.offers.text() for row in rows] == ["The whole routine"] * 3 + ["", ""]
    assert [row.offers.isVisible() for row in rows] == [True] * 3 + [False] * 2
    assert rig.dialog.ui.quiet_heading.isVisible()
    assert rig.dialog.ui.state.text() == "Next: today at 10:30"


def test_space_switches_a_reminder_off_and_on(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    assert rig.has_focus(rig.dialog.rows[0].tick)
    rig.press("Space")
    assert not rig.store.facts.reminders[0].enabled
    assert rig.words[0] == "Weekdays at 14:30 · switched off"
    assert rig.has_focus(rig.dialog.rows[0].tick)
    rig.press("Space")
    assert rig.store.facts.reminders[0].enabled


def test_what_else_can_be_done_is_in_the_menu(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    reminder, quiet = rig.dialog.rows[0], rig.dialog.rows[3]
    assert _entries(reminder.more_button) == ["Test this reminder", "Duplicate", "Delete"]
    assert _entries(quiet.more_button) == ["Duplicate", "Delete"]


def test_a_reminder_can_be_tested(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    tested: list[str] = []
    rig.reminders.test_wished.connect(tested.append)
    _choose(rig.dialog.rows[1].more_button, "Test this reminder")
    assert tested == ["2"]


def test_a_second_one_stands_right_below_and_has_the_keyboard(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    _choose(rig.dialog.rows[0].more_button, "Duplicate")
    assert rig.kept == [AFTERNOONS, *ALL]
    assert rig.has_focus(rig.dialog.rows[1].tick)
    assert rig.dialog.rows[1].y() > rig.dialog.rows[0].y()


@pytest.mark.parametrize("key", ["Return", "Enter"])
def test_enter_opens_what_the_focused_button_opens(make_rig: MakeRig, key: str) -> None:
    rig = make_rig(*ALL)
    rig.dialog.add_button.setFocus()
    rig.press(key)
    assert rig.dialog.editor is not None


def test_the_second_bar_too_stands_where_the_reminder_was(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    for _ in range(2):
        _choose(rig.dialog.rows[0].more_button, "Delete")
        assert rig.dialog.deleted_bar.y() < rig.dialog.rows[0].y()


@pytest.mark.parametrize("place", range(len(ALL)))
def test_what_was_deleted_comes_back_where_it_was(make_rig: MakeRig, place: int) -> None:
    rig = make_rig(*ALL)
    before = rig.words
    above = rig.dialog.rows[place].y()
    rig.dialog.rows[place].edit_button.setFocus()
    rig.press("Del")
    bar = rig.dialog.deleted_bar
    assert rig.kept == [rule for rule in ALL if rule != ALL[place]]
    assert bar.isVisible()
    assert bar.y() == above
    assert bar.sentence.startswith("Deleted: ")
    assert rig.has_focus(bar.undo_button)
    rig.press("Space")
    assert rig.kept == list(ALL)
    assert rig.words == before
    assert not bar.isVisible()
    assert rig.has_focus(rig.dialog.rows[place].tick)


def test_deleting_the_last_one_suggests_others_and_still_can_be_undone(make_rig: MakeRig) -> None:
    rig = make_rig(AFTERNOONS)
    _choose(rig.dialog.rows[0].more_button, "Delete")
    assert rig.dialog.suggestions.isVisible()
    rig.dialog.deleted_bar.undo_button.click()
    assert rig.kept == [AFTERNOONS]


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        ("For 30 minutes", "Paused until today at 10:30"),
        ("For 1 hour", "Paused until today at 11:00"),
        ("For 2 hours", "Paused until today at 12:00"),
        ("Until tomorrow", "Paused until tomorrow, Tuesday, at 0:00"),
        ("Until I resume", "Paused until you resume"),
    ],
)
def test_all_can_be_paused_and_resumed(make_rig: MakeRig, entry: str, state: str) -> None:
    rig = make_rig(*ALL)
    ui = rig.dialog.ui
    _choose(ui.pause_button, entry)
    assert ui.state.text() == state
    assert rig.has_focus(ui.resume_button)
    assert not ui.pause_button.isVisible()
    rig.press("Space")
    assert ui.state.text() == "Next: today at 10:30"
    assert rig.has_focus(ui.pause_button)
    assert rig.store.facts.paused_until is None


def test_it_says_why_one_is_held(make_rig: MakeRig) -> None:
    rig = make_rig(SOON)
    rig.clock.advance(31 * 60)
    rig.reminders.take(lambda facts, now: engine.busy(facts, now, [Reason.FULL_SCREEN]))
    assert rig.dialog.ui.state.text() == "Held: something is shown full screen"
    assert rig.dialog.ui.state_caption.text() == "Waiting until you are free"


def _told(rig: RemindersRig) -> list[str]:
    return [node.name for node in tree(rig.dialog.log)]


def test_the_log_says_what_happened_and_why(make_rig: MakeRig) -> None:
    told = _told(make_rig(*ALL, log=outcomes(3)))
    first = told.index("Today at 9:00")
    assert told[first : first + 3] == [
        "Today at 9:00",
        "Weekdays at 14:30",
        "Left out: a session was running or just done",
    ]
    assert "Held: the camera was in use" in told
    assert "Came due" in told


def test_a_long_log_shows_its_newest_lines_and_the_rest_when_asked(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL, log=outcomes(40))
    button = rig.dialog.log.all_button
    assert button.text() == "Show all 40 lines"
    few = _told(rig)
    button.click()
    settle()
    assert len(_told(rig)) - len(few) >= 3 * 32 - 1
    assert not button.isVisible()
    assert rig.focus.isVisible()


def test_an_empty_log_is_kind(make_rig: MakeRig) -> None:
    assert "Nothing so far. What becomes of your reminders is noted here." in _told(make_rig())


def test_export_is_greyed_while_a_calendar_could_hold_nothing(make_rig: MakeRig) -> None:
    rig = make_rig(DESK, NIGHTS)
    button = rig.dialog.ui.export_button
    assert not button.isEnabled()
    assert "that a calendar can hold" in button.toolTip()
    rig.list.add(AFTERNOONS, "")
    settle()
    assert button.isEnabled()
    assert not button.toolTip()


def test_the_export_asks_where_without_blocking(make_rig: MakeRig, tmp_path: Path) -> None:
    rig = make_rig(AFTERNOONS)
    rig.dialog.ui.export_button.click()
    (asking,) = rig.dialog.findChildren(QFileDialog)
    path = tmp_path / "stretch.ics"
    asking.fileSelected.emit(str(path))
    asking.reject()
    assert "BEGIN:VEVENT" in path.read_text()
    assert [notice.sentence for notice in rig.dialog.notices] == [
        f"Your reminders are in {path} now."
    ]


def test_what_the_calendar_cannot_hold_is_told(make_rig: MakeRig, tmp_path: Path) -> None:
    rig = make_rig(AFTERNOONS, DESK)
    rig.dialog.export(str(tmp_path / "stretch.ics"))
    (notice,) = rig.dialog.notices
    assert "a calendar cannot know when you sit" in notice.sentence
    rig.dialog.export(str(tmp_path))
    (notice,) = rig.dialog.notices
    assert "cannot be written" in notice.sentence
    notice.ui.close_button.click()
    assert not rig.dialog.ui.notices.isVisible()


def test_a_full_disk_is_told(make_rig: MakeRig) -> None:
    rig = make_rig(AFTERNOONS, store=FullDisk())
    with listening() as heard:
        rig.dialog.rows[0].tick.click()
    sentence = "The reminders cannot be kept: the disk is full."
    assert [notice.sentence for notice in rig.dialog.notices] == [sentence]
    assert sentence in heard


def test_the_editor_opens_over_the_list_and_leaves_by_esc(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    row = rig.dialog.rows[0]
    row.edit_button.click()
    settle()
    assert rig.dialog.windowTitle() == "Edit the reminder"
    assert rig.has_focus(rig.editor.chips["clock"])
    rig.press("Esc")
    assert rig.dialog.editor is None
    assert rig.dialog.isVisible()
    assert rig.dialog.windowTitle() == "Reminders"
    assert rig.has_focus(row.edit_button)
    rig.press("Esc")
    assert not rig.dialog.isVisible()


def test_the_window_closes_from_the_editor_too(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    rig.dialog.add_button.click()
    rig.dialog.close()
    assert not rig.dialog.isVisible()
    assert rig.kept == list(ALL)


def test_what_is_saved_is_in_the_list_and_has_the_keyboard(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    rig.dialog.add_quiet_button.click()
    rig.editor.ui.save_button.click()
    settle()
    assert rig.dialog.editor is None
    assert rig.kept == [*ALL, NIGHTS]
    assert rig.has_focus(rig.dialog.rows[5].tick)


def test_a_reminder_that_goes_while_it_is_edited_is_not_lost(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    rig.dialog.rows[0].edit_button.click()
    rig.list.delete("1")
    settle()
    rig.editor.ui.save_button.click()
    settle()
    assert rig.dialog.editor is None
    assert rig.kept == [*ALL[1:], AFTERNOONS]


def test_changes_from_elsewhere_show_at_once(make_rig: MakeRig) -> None:
    rig = make_rig()
    rig.list.add(AFTERNOONS)
    assert rig.words == ["Weekdays at 14:30 · next: today"]
    rig.list.delete("1")
    assert rig.words == []


def test_words_are_up_to_date_when_the_user_comes_back(make_rig: MakeRig) -> None:
    rig = make_rig(AFTERNOONS)
    elsewhere = QWidget()
    elsewhere.show()
    elsewhere.activateWindow()
    settle()
    rig.clock.advance(8 * 60 * 60)
    assert rig.words == ["Weekdays at 14:30 · next: today"]
    rig.dialog.activateWindow()
    settle()
    assert rig.words == ["Weekdays at 14:30 · next: tomorrow, Tuesday"]
    elsewhere.deleteLater()


def test_a_screen_reader_hears_whole_names(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    names = [node.name for node in tree(rig.dialog)]
    assert "Edit: Weekdays at 14:30" in names
    assert "More: Every 50 minutes of sitting, weekdays 9:00 to 17:00" in names
    assert "Edit: Quiet from 22:00 to 8:00" in names
    with listening() as heard:
        rig.press("Del")
    assert heard == ["Deleted: Weekdays at 14:30"]


def _empty(rig: RemindersRig) -> None:
    for reminder in list(rig.store.facts.reminders) or rig.reminders.facts.reminders:
        rig.list.delete(reminder.id)


def _paused(rig: RemindersRig) -> None:
    rig.reminders.pause_for(None)
    rig.dialog.rows[1].delete_wished.emit()
    rig.dialog.show_notice("The reminders cannot be kept: the disk is full. " * 3)


def _adding(kind: str, *, quiet: bool = False) -> Callable[[RemindersRig], None]:
    def act(rig: RemindersRig) -> None:
        (rig.dialog.add_quiet if quiet else rig.dialog.add_reminder)()
        rig.editor.chips[kind].setChecked(True)
        rig.editor.take_focus()

    return act


def _several(rig: RemindersRig) -> None:
    _adding("sitting")(rig)
    for add in rig.editor.form.findChildren(Button):
        if add.text() == "Add other hours":
            add.click()


def _impossible(rig: RemindersRig) -> None:
    rig.dialog.add_reminder()
    for chip in rig.editor.form.days.chips:  # type: ignore[attr-defined]
        chip.setChecked(False)


STATES: dict[str, Callable[[RemindersRig], None]] = {
    "list": lambda _rig: None,
    "empty": _empty,
    "paused": _paused,
    "clock": _adding("clock"),
    "sitting": _adding("sitting"),
    "several hours": _several,
    "once": _adding("once"),
    "quiet hours": _adding("quiet_hours", quiet=True),
    "quiet dates": _adding("quiet_dates", quiet=True),
    "quiet until": _adding("quiet_until", quiet=True),
    "impossible": _impossible,
}


def _shown(make_rig: MakeRig, name: str, size: tuple[int, int] | None = None) -> RemindersRig:
    rig = make_rig(*ALL, log=outcomes(20), size=size)
    STATES[name](rig)
    settle()
    return rig


@pytest.mark.parametrize("name", [*STATES])
def test_nothing_is_cut_at_any_size_and_text_size(
    make_rig: MakeRig, qapp: QApplication, name: str
) -> None:
    rig = _shown(make_rig, name)
    system = qapp.font()
    for size, percent in product([SMALL, (1240, 800)], [80, 100, 150, 200]):
        qapp.setFont(application_face(system, percent))
        rig.dialog.resize(*size)
        settle()
        dialog = rig.dialog
        assert cut(dialog) + overlapping(dialog) + sticking_out(dialog) == [], (size, percent)
        assert (dialog.width(), dialog.height()) == size


@pytest.mark.parametrize("name", [*STATES])
def test_all_that_can_be_pressed_is_large_enough(make_rig: MakeRig, name: str) -> None:
    for stop in _shown(make_rig, name).round_trip():
        assert stop.height() >= TARGET, stop.accessibleName()
        assert stop.width() >= TARGET, stop.accessibleName()


def _comes_before(one: QWidget, other: QWidget) -> bool:
    a, b = one.mapToGlobal(QPoint(0, 0)), other.mapToGlobal(QPoint(0, 0))
    same_line = a.y() < b.y() + other.height() and b.y() < a.y() + one.height()
    return a.x() < b.x() if same_line else a.y() < b.y()


@pytest.mark.parametrize("name", [*STATES])
def test_tab_comes_to_everything_in_reading_order(make_rig: MakeRig, name: str) -> None:
    rig = _shown(make_rig, name, (1000, 1900))  # so high that nothing scrolls
    stops = rig.round_trip()
    top = min(range(len(stops)), key=lambda at: stops[at].mapToGlobal(QPoint(0, 0)).y())
    way = stops[top:] + stops[:top]
    for one, other in pairwise(way):
        assert _comes_before(one, other), (one.accessibleName(), other.accessibleName())
    for control in rig.dialog.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            known = any(stop is control or stop.isAncestorOf(control) for stop in stops)
            assert known or not control.isEnabled(), control


@pytest.mark.parametrize(("name", "colours"), [*product(STATES, [LIGHT, DARK])])
def test_the_focus_can_be_seen(
    make_rig: MakeRig,
    qapp: QApplication,
    name: str,
    colours: Any,  # noqa: ANN401
) -> None:
    qapp.setPalette(palette(colours))
    rig = _shown(make_rig, name)
    for stop in rig.round_trip():
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        focused = stop.grab().toImage()
        rig.press("Tab")
        assert stop.grab().toImage() != focused, stop.accessibleName()


@pytest.mark.parametrize("name", [*STATES])
def test_what_the_keyboard_comes_to_is_scrolled_into_view(
    make_rig: MakeRig, qapp: QApplication, name: str
) -> None:
    qapp.setFont(application_face(qapp.font(), 200))
    rig = _shown(make_rig, name, SMALL)
    for stop in rig.round_trip():
        while not rig.has_focus(stop):
            rig.press("Tab")
        assert stop.visibleRegion().boundingRect().height() >= TARGET, stop.accessibleName()


@pytest.mark.parametrize("name", [*STATES])
def test_nothing_to_use_or_read_is_nameless(make_rig: MakeRig, name: str) -> None:
    inside = ("qt_spinbox_lineedit", "qt_scrollarea_viewport")
    nodes = [
        node
        for node in tree(_shown(make_rig, name).dialog)
        if node.role in NAMED_ROLES and not node.path.endswith(inside)
    ]
    assert len(nodes) > 8
    for node in nodes:
        combo = node.role == QAccessible.Role.ComboBox
        assert node.name.strip() or (combo and any(node.labels)), node.path


def test_a_long_list_is_there_at_once_and_can_be_paged(make_rig: MakeRig) -> None:
    rig = make_rig(*[ClockTimes([time(n % 24, 15)], [n % 7]) for n in range(100)])
    assert len(rig.words) == 100
    bar = rig.dialog.ui.scroll.verticalScrollBar()
    rig.press("PgDown")
    assert bar.value() > 0
    rig.dialog.rows[-1].tick.setFocus()
    assert rig.dialog.rows[-1].visibleRegion().boundingRect().height() >= TARGET


def test_the_delete_key_in_a_menu_is_the_one_of_its_row(make_rig: MakeRig) -> None:
    rig = make_rig(*ALL)
    deleting = [one for one in rig.dialog.rows[2].actions() if isinstance(one, QAction)]
    assert [one.text() for one in deleting] == ["&Delete"]
    rig.dialog.rows[2].tick.setFocus()
    QTest.keyClick(rig.dialog.rows[2].tick, Qt.Key.Key_Delete)
    assert SOON not in rig.kept
