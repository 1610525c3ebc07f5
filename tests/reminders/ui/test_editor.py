"""The editor: what the fields say is what is kept, and what comes of it shows as one types."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.region import EVERY_DAY, WEEKEND, WORKING_DAYS
from glutestretch.kit.theme import application_face
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours, QuietUntil
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import KINDS, ClockTimes, NotDone, Once, Sitting
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.ui.editor import ReminderEditor
from glutestretch.reminders.ui.forms import (
    QUIET_FORMS,
    REMINDER_FORMS,
    ClockTimesForm,
    NotDoneForm,
    OnceForm,
    QuietDatesForm,
    QuietHoursForm,
    QuietUntilForm,
    SittingForm,
)
from tests.reminders.ui.rig import NOW, MakeRig, RemindersRig, rigs, settle
from tests.support.screen_reader import listening

RULES: tuple[Rule | Quiet, ...] = (
    ClockTimes([time(14, 30)], WORKING_DAYS),
    ClockTimes([time(0), time(7, 15), time(23, 59)], [0, 2, 6]),
    NotDone(time(18)),
    NotDone(time(1, 30), WORKING_DAYS, 14),
    Sitting(50, [Hours(time(9), time(17), WORKING_DAYS)]),
    Sitting(
        25,
        [
            Hours(time(8), time(12), WORKING_DAYS),
            Hours(time(13), time(17), WORKING_DAYS),
            Hours(time(22), time(2), WEEKEND),
        ],
    ),
    Once(datetime(2026, 7, 1, 6, 5, tzinfo=UTC)),
    QuietHours(Hours(time(22), time(8), EVERY_DAY)),
    QuietHours(Hours(time(0), time(0), WEEKEND)),
    QuietDates(date(2026, 3, 20), date(2026, 3, 29)),
    QuietUntil(datetime(2026, 3, 29, 12, 0, tzinfo=UTC)),
)


@pytest.fixture
def make_rig(qapp: QApplication) -> Iterator[MakeRig]:
    """Return a maker of dialogs, each put away after the test."""
    with rigs(qapp) as make:
        yield make


def _new(rig: RemindersRig, kind: str) -> ReminderEditor:
    """Open the editor on a new one of a kind."""
    button = rig.dialog.add_quiet_button if kind in QUIET_FORMS else rig.dialog.add_button
    button.click()
    rig.editor.chips[kind].click()
    settle()
    return rig.editor


def _edited(rig: RemindersRig) -> ReminderEditor:
    rig.dialog.rows[0].edit_button.click()
    settle()
    return rig.editor


def _moments(editor: ReminderEditor) -> list[str]:
    return [label.text() for label in editor.moments if label.isVisible()]


def _saved(rig: RemindersRig) -> Rule | Quiet:
    rig.editor.ui.save_button.click()
    settle()
    assert rig.dialog.editor is None
    return rig.kept[-1]


def test_there_is_a_form_for_every_kind() -> None:
    assert (REMINDER_FORMS | QUIET_FORMS).keys() == KINDS.keys()


@pytest.mark.parametrize("rule", RULES, ids=[rule.kind for rule in RULES])
def test_a_rule_that_is_opened_and_saved_is_the_same(make_rig: MakeRig, rule: Rule | Quiet) -> None:
    rig = make_rig(rule)
    editor = _edited(rig)
    assert editor.ui.problem.text() == ""
    assert editor.chips[rule.kind].isChecked()
    assert _saved(rig) == rule


@pytest.mark.parametrize("kind", [*REMINDER_FORMS, *QUIET_FORMS])
def test_a_new_one_of_any_kind_can_be_saved_as_it_is_offered(make_rig: MakeRig, kind: str) -> None:
    rig = make_rig()
    editor = _new(rig, kind)
    assert editor.ui.summary.isVisible()
    assert editor.ui.summary.text()
    assert _saved(rig).kind == kind


def test_the_next_five_moments_show_as_one_types(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "clock")
    assert _moments(editor) == [
        "Today at 14:30",
        "Tomorrow, Tuesday, at 14:30",
        "Wednesday, at 14:30",
        "Thursday, at 14:30",
        "Friday, at 14:30",
    ]
    assert isinstance(editor.form, ClockTimesForm)
    editor.form.times.fields[0].setFocus(Qt.FocusReason.TabFocusReason)
    rig.write("815")
    assert editor.ui.summary.text() == "Weekdays at 8:15"
    assert _moments(editor)[0] == "Tomorrow, Tuesday, at 8:15"


def test_one_that_looks_back_comes_less_and_less_often(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "not_done")
    assert editor.ui.summary.text() == "Every day at 18:00, if not done yet"
    assert editor.ui.moments_heading.text() == "Next, as long as nothing is done"
    assert _moments(editor) == [
        "Today at 18:00",
        "Tomorrow, Tuesday, at 18:00",
        "Thursday, at 18:00",
        "Monday, 9 March 2026, at 18:00",
        "Monday, 16 March 2026, at 18:00",
    ]


def test_days_of_rest_are_written_by_keys(make_rig: MakeRig) -> None:
    rig = make_rig()
    form = _new(rig, "not_done").form
    assert isinstance(form, NotDoneForm)
    assert not form.days.isVisible()
    form.today.setFocus(Qt.FocusReason.TabFocusReason)
    rig.press("Down")
    assert form.longer.isChecked()
    rig.press("Tab")
    rig.write("15")
    assert rig.editor.ui.problem.text() == "Days of rest go from 1 to 14, not 15."
    rig.press("Backspace")
    assert rig.editor.ui.summary.text() == "Every day at 18:00, if not done yet"
    rig.press("Up")
    assert rig.editor.ui.summary.text() == "Every day at 18:00, after 2 days of rest"
    assert _saved(rig) == NotDone(time(18), EVERY_DAY, 2)


def test_times_can_be_added_and_taken_away(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "clock")
    form = editor.form
    assert isinstance(form, ClockTimesForm)
    form.times.add_button.click()
    settle()
    assert rig.has_focus(form.times.fields[1])
    rig.write("2000")
    assert editor.ui.summary.text() == "Weekdays at 14:30 and 20:00"
    (first,) = (
        one
        for one in form.times.findChildren(Button)
        if one.accessibleName() == "Remove time 1" and one.isVisible()
    )
    first.click()
    settle()
    assert rig.has_focus(form.times.fields[0])
    assert _saved(rig) == ClockTimes([time(20)], WORKING_DAYS)


@pytest.mark.parametrize(
    ("usual", "days"), [("Weekdays", WORKING_DAYS), ("Every day", EVERY_DAY), ("Weekend", WEEKEND)]
)
def test_usual_days_take_one_press(make_rig: MakeRig, usual: str, days: frozenset[int]) -> None:
    rig = make_rig(ClockTimes([time(8)], [3]))
    form = _edited(rig).form
    (button,) = (one for one in form.findChildren(Button) if one.text() == usual)
    button.click()
    assert _saved(rig) == ClockTimes([time(8)], days)


def test_without_a_day_it_says_so_and_cannot_be_saved(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "clock")
    form, ui = editor.form, editor.ui
    assert isinstance(form, ClockTimesForm)
    with listening() as heard:
        for day in range(5):
            form.days.chips[day].click()
    assert ui.problem.text() == "Choose at least one day of the week."
    assert ui.problem.isVisible()
    assert heard == [ui.problem.text()]
    assert not ui.save_button.isEnabled()
    assert not ui.preview_card.isVisible()
    rig.press("Return")
    assert rig.kept == []
    form.days.chips[6].click()
    assert not ui.problem.isVisible()
    assert ui.save_button.isEnabled()
    assert ui.preview_card.isVisible()


def test_more_minutes_than_the_hours_have_are_refused_in_words(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "sitting")
    assert isinstance(editor.form, SittingForm)
    editor.form.minutes.setFocus(Qt.FocusReason.TabFocusReason)
    editor.form.minutes.selectAll()
    rig.write("600")
    assert editor.ui.problem.text() == "The hours are too short for 600 minutes of sitting."
    editor.form.minutes.selectAll()
    rig.write("0")
    assert "1 to 1440" in editor.ui.problem.text()
    editor.form.minutes.selectAll()
    rig.write("45")
    assert _saved(rig) == Sitting(45, [Hours(time(9), time(17), WORKING_DAYS)])


def test_hours_can_differ_by_day(make_rig: MakeRig) -> None:
    rig = make_rig()
    form = _new(rig, "sitting").form
    assert isinstance(form, SittingForm)
    form.hours.add_button.click()
    settle()
    second = form.hours.fields[1]
    assert rig.has_focus(second.start)
    second.start.set_clock(time(10))
    second.end.set_clock(time(12))
    rule = form.rule()
    assert rule.hours[1] == Hours(time(10), time(12), WEEKEND)
    form.hours.fields[0].remove_button.click()
    settle()
    assert _saved(rig) == Sitting(50, [Hours(time(10), time(12), WEEKEND)])


def test_once_is_reckoned_from_the_moment_it_is_saved(make_rig: MakeRig) -> None:
    rig = make_rig()
    form = _new(rig, "once").form
    assert isinstance(form, OnceForm)
    form.minutes.setValue(20)
    rig.clock.advance(300)
    assert _saved(rig) == Once(NOW + timedelta(minutes=25))


def test_a_moment_that_has_passed_is_refused(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "once")
    assert isinstance(editor.form, OnceForm)
    editor.form.later.click()
    editor.form.moment.show_naive(datetime(2026, 3, 2, 9, 59))  # noqa: DTZ001 - as clocks show it
    assert editor.ui.problem.text() == "This moment has passed. Choose a later one."
    assert not editor.ui.save_button.isEnabled()
    editor.form.moment.show_naive(datetime(2026, 3, 2, 10, 1))  # noqa: DTZ001 - as clocks show it
    rig.clock.advance(120)
    editor.ui.save_button.click()
    assert editor.ui.problem.isVisible()
    assert rig.kept == []


def test_a_local_time_that_clocks_leave_out_is_moved_on_in_sight(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "once")
    assert isinstance(editor.form, OnceForm)
    editor.form.later.click()
    editor.form.moment.show_naive(datetime(2026, 3, 29, 2, 30))  # noqa: DTZ001 - as clocks show it
    assert editor.ui.summary.text().endswith("at 3:30")


def test_what_it_offers_can_be_chosen_and_is_kept(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "clock")
    editor.routine.setFocus()
    rig.press("Down")
    _saved(rig)
    assert rig.store.facts.reminders[0].routine == rig.list.routines[1][0]
    editor = _edited(rig)
    assert editor.routine.currentText() == rig.list.routines[1][1]
    assert rig.dialog.rows[0].offers.text() == rig.list.routines[1][1]


def test_a_quiet_period_offers_nothing_and_shows_what_it_leaves(make_rig: MakeRig) -> None:
    rig = make_rig(ClockTimes([time(14, 30)], WORKING_DAYS))
    editor = _new(rig, "quiet_dates")
    assert not editor.ui.routine_row.isVisible()
    assert isinstance(editor.form, QuietDatesForm)
    assert _moments(editor)[:2] == ["Today at 14:30", "Wednesday, at 14:30"]
    editor.form.last.set_day(date(2026, 3, 1))
    assert "is before the first" in editor.ui.problem.text()
    editor.form.first.set_day(date(2026, 2, 1))
    assert editor.ui.problem.text() == "These days have passed. Choose later ones."


def test_a_quiet_end_that_has_passed_is_refused(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "quiet_until")
    assert isinstance(editor.form, QuietUntilForm)
    editor.form.moment.show_naive(datetime(2026, 3, 2, 10, 0))  # noqa: DTZ001 - as clocks show it
    assert editor.ui.problem.text() == "This moment has passed. Choose a later one."


def test_quiet_hours_follow_the_fields(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "quiet_hours")
    assert isinstance(editor.form, QuietHoursForm)
    editor.form.hours.end.set_clock(time(6, 30))
    assert editor.ui.summary.text() == "Quiet from 22:00 to 6:30"


def test_a_pause_without_end_leaves_no_moment_but_can_be_saved(make_rig: MakeRig) -> None:
    rig = make_rig()
    rig.reminders.pause_for(None)
    editor = _new(rig, "clock")
    assert _moments(editor) == []
    words = "Nothing comes while reminders are paused or quiet."
    assert editor.ui.moments_heading.text() == words
    assert _saved(rig) == ClockTimes([time(14, 30)], WORKING_DAYS)


def test_what_was_typed_for_one_kind_is_there_when_one_comes_back(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "sitting")
    assert isinstance(editor.form, SittingForm)
    editor.form.minutes.setValue(35)
    editor.chips["clock"].click()
    assert editor.ui.summary.text() == "Weekdays at 14:30"
    editor.chips["sitting"].click()
    assert isinstance(editor.form, SittingForm)
    assert editor.form.minutes.value() == 35


def test_a_reminder_can_become_one_of_another_kind(make_rig: MakeRig) -> None:
    rig = make_rig(RULES[0])
    _edited(rig).chips["sitting"].click()
    assert _saved(rig) == RULES[4]
    assert len(rig.kept) == 1


def test_cancel_changes_nothing(make_rig: MakeRig) -> None:
    rig = make_rig(RULES[0])
    editor = _edited(rig)
    assert isinstance(editor.form, ClockTimesForm)
    editor.form.times.add_button.click()
    editor.ui.cancel_button.click()
    settle()
    assert rig.kept == [RULES[0]]
    assert rig.has_focus(rig.dialog.rows[0].edit_button)


def test_the_keyboard_alone_adds_a_reminder(make_rig: MakeRig) -> None:
    rig = make_rig()
    while not rig.has_focus(rig.dialog.add_button):
        rig.press("Tab")
    rig.press("Space")
    assert rig.has_focus(rig.editor.chips["clock"])
    rig.press("Tab")
    rig.write("730")
    rig.press("Tab")
    rig.press("Tab")
    rig.press("Space")  # not on Mondays
    rig.press("Return")
    assert rig.kept == [ClockTimes([time(7, 30)], [1, 2, 3, 4])]


def test_arrows_choose_the_kind(make_rig: MakeRig) -> None:
    rig = make_rig()
    rig.dialog.add_button.click()
    settle()
    rig.press("Right")
    assert rig.editor.chips["not_done"].isChecked()
    assert rig.has_focus(rig.editor.chips["not_done"])


def _wheel(field: QWidget) -> None:
    middle = QPointF(field.rect().center())
    turned = QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turned)


def test_the_wheel_changes_a_field_only_while_it_has_the_keyboard(make_rig: MakeRig) -> None:
    rig = make_rig()
    editor = _new(rig, "sitting")
    assert isinstance(editor.form, SittingForm)
    fields = (editor.form.minutes, editor.form.hours.fields[0].start, editor.routine)
    editor.chips["sitting"].setFocus()
    before = editor.form.rule(), editor.routine.currentIndex()
    for field in fields:
        _wheel(field)
    assert (editor.form.rule(), editor.routine.currentIndex()) == before
    for field in fields[:2]:
        field.setFocus()
        _wheel(field)
    assert editor.form.rule() == Sitting(51, [Hours(time(10), time(17), WORKING_DAYS)])


def test_the_next_moment_stays_in_sight_in_a_narrow_window(make_rig: MakeRig) -> None:
    rig = make_rig(size=(560, 520))
    editor = _new(rig, "clock")
    assert editor.ui.next.isVisible()
    assert editor.ui.next.text() == "Next: Today at 14:30"
    assert editor.ui.preview_card.y() > editor.ui.form_card.y()
    rig.dialog.resize(1000, 700)
    settle()
    assert not editor.ui.next.isVisible()
    assert editor.ui.preview_card.x() > editor.ui.form_card.x()


def test_larger_text_makes_a_window_narrow(make_rig: MakeRig, qapp: QApplication) -> None:
    editor = _new(make_rig(size=(900, 700)), "clock")
    assert not editor.ui.next.isVisible()
    qapp.setFont(application_face(qapp.font(), 200))
    settle()
    assert editor.ui.next.isVisible()


def test_a_click_on_a_chip_chooses_it(make_rig: MakeRig) -> None:
    rig = make_rig()
    rig.dialog.add_button.click()
    settle()
    chip = rig.editor.chips["once"]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 3, 3))
    assert chip.isChecked()
    assert isinstance(rig.editor.form, OnceForm)


def _nights(rig: RemindersRig) -> SittingForm:
    """Open the editor on a new one while sitting from 9 to 5 of the next day."""
    form = _new(rig, "sitting").form
    assert isinstance(form, SittingForm)
    form.hours.fields[0].end.set_clock(time(5))
    rig.editor.ui.save_button.click()
    settle()
    return form


def _question(rig: RemindersRig) -> QuestionDialog:
    [question] = rig.editor.findChildren(QuestionDialog)
    assert isinstance(question, QuestionDialog)
    return question


@pytest.mark.parametrize(("answer", "end"), [(1, time(17)), (2, time(5))])
def test_hours_through_the_night_are_asked_about(
    make_rig: MakeRig, live_in: Callable[[str], None], answer: int, end: time
) -> None:
    live_in("de_DE")
    rig = make_rig()
    _nights(rig)
    question = _question(rig)
    assert [button.text() for button in question.buttons] == [
        "Change the hours",
        "The day: 09:00 to 17:00",
        "The night: 09:00 to 05:00",
    ]
    assert "Does 09:00 to 05:00 mean the day or the night?" in question.accessibleDescription()
    assert rig.kept == []
    question.buttons[answer].click()
    settle()
    assert rig.dialog.editor is None
    assert rig.kept == [Sitting(50, [Hours(time(9), end, WORKING_DAYS)])]


def test_the_hours_can_be_changed_instead(make_rig: MakeRig) -> None:
    rig = make_rig()
    form = _nights(rig)
    question = _question(rig)
    assert question.buttons[0].isDefault()
    question.buttons[0].click()
    settle()
    assert rig.kept == []
    assert rig.dialog.focusWidget() is form.hours.fields[0].end


def test_a_night_that_is_known_is_not_asked_about_again(make_rig: MakeRig) -> None:
    night = QuietHours(Hours(time(9), time(5), EVERY_DAY))
    rig = make_rig(night)
    _edited(rig)
    assert _saved(rig) == night


def test_days_are_chosen_as_the_week_lies(
    make_rig: MakeRig, live_in: Callable[[str], None]
) -> None:
    live_in("ar_EG")
    rig = make_rig()
    form = _new(rig, "clock").form
    assert isinstance(form, ClockTimesForm)
    assert form.days.days == {6, 0, 1, 2, 3}
    weekend = next(b for b in form.days.findChildren(Button) if b.text() == "Weekend")
    weekend.click()
    assert form.days.days == {4, 5}
    assert _saved(rig) == ClockTimes([time(14, 30)], [4, 5])
    assert rig.words[0].startswith("Weekends at 2:30 PM")
