"""Chips, days of the week, times of day and other fields."""

from collections.abc import Callable, Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QRadioButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from glutestretch.kit.button import Button
from glutestretch.kit.chip import ChoiceChip, TickChip
from glutestretch.kit.fields import ChoiceField, DateField, NumberField, TimeField
from glutestretch.kit.text_fitting import fitted_line
from glutestretch.kit.theme import DARK, LIGHT, TARGET, palette
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.reminders.ui.time_list import TimeList
from glutestretch.reminders.ui.week_days import WeekDays

pytestmark = pytest.mark.usefixtures("settled_look")

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ARABIC = "2:30p".translate({ord("0") + digit: 0x660 + digit for digit in range(10)})
WORK, REST = frozenset(range(5)), frozenset({5, 6})


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Return a shown page to put fields on, the first control of which has the keyboard."""
    page = QWidget()
    qtbot.addWidget(page)
    lines = QVBoxLayout(page)
    first = Button("First")
    lines.addWidget(first)
    page.resize(600, 400)
    page.show()
    page.activateWindow()
    first.setFocus()
    return page


def put(page: QWidget, field: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show()
    QApplication.processEvents()


def type_in(field: QWidget, text: str) -> None:
    """Type letters and digits of any script, which ``QTest`` does not know."""
    for sign in text:
        pressed = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(field, pressed)


def looks(widget: QWidget) -> QImage:
    image: QImage = widget.grab().toImage()
    return image


@pytest.mark.parametrize("kind", [TickChip, ChoiceChip])
@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_a_chip_has_room_for_its_word_and_for_a_finger(
    page: QWidget,
    set_text_factor: Callable[[float], None],
    kind: type[TickChip] | type[ChoiceChip],
    factor: float,
) -> None:
    set_text_factor(factor)
    chip = kind("Wednesday")
    put(page, chip)
    hint = chip.sizeHint()
    assert hint.height() >= TARGET
    assert chip.minimumSizeHint() == hint
    face = chip._face()
    assert fitted_line("Wednesday", face, hint.width() - 8).pixelSize() == face.pixelSize()


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_chip_looks_chosen_when_it_is(page: QWidget, qapp: QApplication, colours: object) -> None:
    assert isinstance(colours, type(LIGHT))
    qapp.setPalette(palette(colours))
    chip = TickChip("Mon")
    put(page, chip)
    at = QPoint(chip.width() // 2, 4)
    assert looks(chip).pixelColor(at) == colours.card
    chip.setChecked(True)
    assert looks(chip).pixelColor(at) == colours.accent


def test_a_chip_takes_a_click_at_its_very_edge(page: QWidget) -> None:
    chip = TickChip("Mon")
    put(page, chip)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 2, 2))
    assert chip.isChecked()


def test_chips_are_what_they_stand_for_to_a_screen_reader(page: QWidget) -> None:
    roles = {TickChip: QAccessible.Role.CheckBox, ChoiceChip: QAccessible.Role.RadioButton}
    for kind, role in roles.items():
        chip = kind("Mon")
        put(page, chip)
        assert isinstance(chip, QCheckBox | QRadioButton)
        assert QAccessible.queryAccessibleInterface(chip).role() == role


def test_the_ring_comes_with_the_keyboard_not_with_a_click(page: QWidget) -> None:
    chip = TickChip("Mon")
    put(page, chip)
    without = looks(chip)
    for _ in range(2):  # so that it is chosen no more
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.hasFocus()
    assert looks(chip) == without
    chip.clearFocus()
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    assert looks(chip) != without


@pytest.fixture
def days(page: QWidget) -> Iterator[tuple[WeekDays, list[frozenset[int]]]]:
    """Return days of the week, and the choices they tell of."""
    field = WeekDays(DAYS, (("Weekdays", WORK), ("Weekend", REST)))
    put(page, field)
    told: list[frozenset[int]] = []
    field.changed.connect(lambda: told.append(field.days))
    yield field, told
    field.changed.disconnect()


Days = tuple[WeekDays, list[frozenset[int]]]


def test_each_day_is_a_chip_with_its_full_name(days: Days) -> None:
    field, _ = days
    assert [chip.text() for chip in field.chips] == [name[:3] for name in DAYS]
    assert [chip.accessibleName() for chip in field.chips] == list(DAYS)


@pytest.mark.parametrize(("place", "first"), [("de_DE", 0), ("en_US", 6), ("ar_EG", 5)])
def test_the_week_begins_where_the_locale_says(
    page: QWidget, live_in: Callable[[str], None], place: str, first: int
) -> None:
    live_in(place)
    field = WeekDays(DAYS)
    put(page, field)
    QApplication.processEvents()
    shown = sorted(field.chips, key=lambda chip: (chip.y(), chip.x()))
    names = [chip.accessibleName() for chip in shown]
    assert names == [*DAYS[first:], *DAYS[:first]]
    field.chips[2].click()
    assert field.days == {2}, "days count from Monday wherever the week begins"


def test_days_are_in_short_unless_they_begin_alike(page: QWidget) -> None:
    field = WeekDays(DAYS)
    put(page, field)
    assert [chip.text() for chip in field.chips] == [name[:3] for name in DAYS]
    arabic = (
        *("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"),
        *("السبت", "الأحد"),
    )
    field = WeekDays(arabic)
    put(page, field)
    assert [chip.text() for chip in field.chips] == [*arabic]


def test_what_the_user_chooses_is_told_once(days: Days) -> None:
    field, told = days
    field.set_days({1, 3})
    assert told == []
    field.chips[1].click()
    weekdays, weekend = field.findChildren(Button)
    weekend.click()
    weekend.click()
    weekdays.click()
    assert told == [{3}, REST, WORK]


@pytest.mark.parametrize("selected", [False, True])
@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("0710", time(7, 10)),
        ("07:10", time(7, 10)),
        ("7:10", time(7, 10)),
        ("1845", time(18, 45)),
        ("7:10pm", time(19, 10)),
        ("12:05am", time(0, 5)),
    ],
)
def test_a_time_is_typed_over_what_is_there(
    page: QWidget, typed: str, clock: time, *, selected: bool
) -> None:
    field = TimeField("Time")
    put(page, field)
    field.set_clock(time(14, 30))
    field.setFocus()
    if selected:
        field.selectAll()
    QTest.keyClicks(field, typed)
    assert field.clock == clock


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("en_US", "2:30\N{NARROW NO-BREAK SPACE}PM"),
        ("de_DE", "14:30"),
        ("fi_FI", "14.30"),
        ("zh_TW", "下午2:30"),
        ("ar_EG", "2:30 PM"),
    ],
)
def test_a_time_is_shown_and_typed_as_in_the_region(
    page: QWidget, live_in: Callable[[str], None], place: str, shown: str
) -> None:
    live_in(place)
    for before in (time(0), time(9, 45), time(21, 45)):
        for typed in ("1430", "14:30", "14.30", "14h30", "2:30pm", ARABIC):
            field = TimeField("Time")
            put(page, field)
            field.set_clock(before)
            field.setFocus()
            field.selectAll()
            type_in(field, typed)
            assert (field.text(), field.clock) == (shown, time(14, 30)), typed
        for typed, clock in (("0015", time(0, 15)), ("07:10", time(7, 10)), ("8:00am", time(8))):
            field.selectAll()
            type_in(field, typed)
            assert field.clock == clock, typed
        QApplication.clipboard().setText(shown)
        QTest.keySequence(field, QKeySequence.StandardKey.Paste)
        assert field.clock == time(14, 30)


def test_am_and_pm_are_typed_in_the_words_of_the_place(
    page: QWidget, live_in: Callable[[str], None]
) -> None:
    live_in("el_GR")
    field = TimeField("Time")
    put(page, field)
    field.set_clock(time(2, 30))
    type_in(field, "μ")
    assert field.clock == time(14, 30)
    type_in(field, "π")
    assert field.clock == time(2, 30)


def test_digits_in_fields_are_those_of_english(
    page: QWidget, live_in: Callable[[str], None]
) -> None:
    live_in("ar_EG")
    number, day = NumberField("Minutes", 0, 99, "min"), DateField("Date")
    for field in (number, day):
        put(page, field)
    number.setValue(45)
    day.set_day(date(2026, 3, 2))
    assert number.text() == "45 min"
    assert day.text() == "Mon 2 Mar 2026"
    assert day.calendarWidget().firstDayOfWeek() is Qt.DayOfWeek.Saturday


def test_the_days_of_a_date_are_those_of_the_apps_own_language(
    page: QWidget, live_in: Callable[[str], None]
) -> None:
    live_in("de_DE")
    day = DateField("Date")
    put(page, day)
    day.set_day(date(2026, 3, 3))
    assert day.text() == "Tue 3 Mar 2026"
    assert day.calendarWidget().locale().language() is QLocale.Language.C
    assert day.calendarWidget().firstDayOfWeek() is Qt.DayOfWeek.Monday


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en_DE", "Tue 3 Mar 2026"),
        ("de_DE", "Di., 3. März 2026"),
        ("ja_JP", "2026年3月3日火"),
        ("ar_EG", "الثلاثاء، 3 مارس 2026"),
    ],
)
def test_a_date_is_written_in_the_words_of_the_language(
    page: QWidget, language: str, written: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        day = DateField("Date")
    finally:
        QLocale.setDefault(before)
    put(page, day)
    day.set_day(date(2026, 3, 3))
    assert day.text() == written
    assert day.calendarWidget().locale() == day.locale()


@pytest.mark.parametrize(
    ("copied", "clock"),
    [
        ("7.10 pm", time(19, 10)),
        ("0845\n", time(8, 45)),
        ("a plan", time(14, 30)),
    ],
)
def test_a_time_is_pasted_in_usual_writings(page: QWidget, copied: str, clock: time) -> None:
    field = TimeField("Time")
    put(page, field)
    field.set_clock(time(14, 30))
    field.setFocus()
    QApplication.clipboard().setText(copied)
    QTest.keySequence(field, QKeySequence.StandardKey.Paste)
    assert field.clock == clock


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_a_time_that_was_deleted_is_typed_anew(page: QWidget, key: Qt.Key) -> None:
    field = TimeField("Time")
    put(page, field)
    field.set_clock(time(14, 30))
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, key)
    QTest.keyClicks(field, "0710")
    assert field.clock == time(7, 10)


@pytest.fixture
def times(page: QWidget) -> TimeList:
    """Return a list of two times."""
    field = TimeList("Add a time", "Time {number}", "Remove time {number}")
    put(page, field)
    field.set_times([time(7, 15), time(21)])
    QApplication.processEvents()
    return field


def crosses(times: TimeList) -> list[Button]:
    return [
        one for one in times.findChildren(Button) if one is not times.add_button if one.isVisible()
    ]


def test_times_are_shown_and_told(times: TimeList) -> None:
    told: list[tuple[time, ...]] = []
    times.changed.connect(lambda: told.append(times.times))
    times.set_times([time(6)])
    assert told == []
    times.fields[0].set_clock(time(6, 30))
    times.add_button.click()
    assert told == [(time(6, 30),), (time(6, 30), time(7, 30))]
    assert [field.accessibleName() for field in times.fields] == ["Time 1", "Time 2"]


def test_the_only_time_cannot_be_taken_away(times: TimeList) -> None:
    assert [cross.accessibleName() for cross in crosses(times)] == [
        "Remove time 1",
        "Remove time 2",
    ]
    crosses(times)[0].click()
    QApplication.processEvents()
    assert times.times == (time(21),)
    assert crosses(times) == []
    assert times.fields[0].hasFocus()
    assert times.fields[0].accessibleName() == "Time 1"


def test_no_time_is_added_after_the_end_of_the_day(times: TimeList) -> None:
    times.set_times([time(23, 30)])
    times.add_button.click()
    assert times.times == (time(23, 30), time(23, 30))


def fields() -> dict[str, QWidget]:
    choice = ChoiceField("Offer")
    choice.addItems(["The whole routine", "Seated spinal twist"])
    return {
        "number": NumberField("Minutes", 0, 9999, "minutes"),
        "time": TimeField("Time"),
        "date": DateField("Date"),
        "choice": choice,
    }


@pytest.mark.parametrize("name", ["number", "time", "date", "choice"])
def test_a_field_is_high_enough_and_shows_where_the_keyboard_is(page: QWidget, name: str) -> None:
    field = fields()[name]
    put(page, field)
    assert field.height() >= TARGET
    without = looks(field)
    QTest.keyClick(page.findChildren(Button)[0], Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert looks(field) != without
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()  # the parts of a time are no stops of their own


@pytest.mark.parametrize("name", ["number", "time", "date", "choice"])
def test_a_field_grows_with_the_users_text(
    page: QWidget, set_text_factor: Callable[[float], None], name: str
) -> None:
    field = fields()[name]
    put(page, field)
    before = field.sizeHint()
    set_text_factor(2.0)
    after = field.sizeHint()
    assert after.width() > 1.4 * before.width()
    assert after.height() > 1.3 * before.height()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("percent", [100, 200])
def test_less_and_more_are_where_a_line_ends_and_grow_with_the_text(
    page: QWidget, direction: Qt.LayoutDirection, percent: int
) -> None:
    field = NumberField("Breaths", 1, 9)
    field.setLayoutDirection(direction)
    font = field.font()
    font.setPixelSize(16 * percent // 100)
    field.setFont(font)
    put(page, field)
    wide = max(TARGET, 1.6 * font.pixelSize())
    for from_the_end, by in ((0.1, 1), (0.9, 1), (1.1, -1), (1.9, -1)):
        inside = round(from_the_end * wide)
        at = field.width() - inside if direction is Qt.LayoutDirection.LeftToRight else inside
        for height in (4, field.height() - 4):
            field.setValue(5)
            QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(at, height))
            assert field.value() == 5 + by


@pytest.mark.parametrize("value", [1, 9])
def test_a_button_that_can_do_nothing_is_pale(page: QWidget, value: int) -> None:
    field = NumberField("Breaths", 1, 9)
    put(page, field)
    field.setValue(5)
    field.lineEdit().hide()  # only the buttons are compared
    before = looks(field)
    field.setValue(value)
    assert looks(field) != before


def test_the_days_of_the_calendar_have_room_for_a_finger(page: QWidget) -> None:
    field = DateField("Date")
    put(page, field)
    calendar = field.calendarWidget()
    at = QPoint(field.width() - TARGET + 2, field.height() // 2)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=at)
    assert calendar.isVisible()
    [days] = calendar.findChildren(QTableView)
    model = days.model()
    sizes = [
        days.visualRect(model.index(row, column)).size()
        for row in range(1, model.rowCount())
        for column in range(model.columnCount())
    ]
    assert len(sizes) == 42
    assert min(min(size.width(), size.height()) for size in sizes) >= TARGET
    buttons = [one for one in calendar.findChildren(QToolButton) if one.isVisible()]
    assert len(buttons) == 4
    assert min(min(one.width(), one.height()) for one in buttons) >= TARGET
    months = next(one.menu() for one in buttons if one.menu() is not None)
    months.ensurePolished()
    assert {months.actionGeometry(one).height() >= TARGET for one in months.actions()} == {True}


def test_a_time_is_typed_as_it_is_said(page: QWidget) -> None:
    field = TimeField("Time")
    put(page, field)
    for keys, clock in (("1430", time(14, 30)), ("905", time(9, 5))):
        page.findChildren(Button)[0].setFocus()
        field.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(field, keys)
        assert field.clock == clock


def test_a_date_is_kept_as_it_is(page: QWidget) -> None:
    field = DateField("Date")
    put(page, field)
    field.set_day(date(2028, 2, 29))
    assert field.day == date(2028, 2, 29)


def test_weekends_in_the_calendar_have_not_the_colour_of_pain(page: QWidget) -> None:
    field = DateField("Date")
    put(page, field)
    calendar = field.calendarWidget()
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        style = calendar.weekdayTextFormat(day).foreground().style()
        assert style is Qt.BrushStyle.NoBrush


def test_a_wrapping_row_leaves_spare_height_to_others(page: QWidget) -> None:
    holder = QWidget()
    row = WrappingRow(holder)
    button = Button("One")
    row.addWidget(button)
    put(page, holder)
    rest = QWidget()
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(rest, 1)
    layout.addStretch()
    QApplication.processEvents()
    assert holder.height() == button.height()
