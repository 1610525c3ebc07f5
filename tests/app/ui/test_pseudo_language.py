"""Under a language that nobody speaks nothing is left in English, and nothing is cut."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QTextEdit, QWidget

from glutestretch.app.ui.tray_icon import TrayIcon
from glutestretch.kit.record import Record, replace
from glutestretch.kit.region import EVERY_DAY, WORKING_DAYS
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.looking_back import LAST_TIME
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours, QuietUntil
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Sitting
from glutestretch.reminders.engine.state import Asked
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.texts import listing
from glutestretch.reminders.ui.dialog import RemindersDialog
from glutestretch.reminders.ui.editor import ReminderEditor
from glutestretch.reminders.ui.forms import (
    QUIET_FORMS,
    REMINDER_FORMS,
    ClockTimesForm,
    OnceForm,
    QuietDatesForm,
    QuietHoursForm,
    QuietUntilForm,
    SittingForm,
)
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.sides import Side, word
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import NARROW, WIDE, AppRig, settle
from tests.support.fake_examiner import OF_A_COMPUTER
from tests.support.library import book, catalogue
from tests.support.measure import cut, overlapping, sticking_out
from tests.support.packs import OF_A_PACK
from tests.support.past import NOTES
from tests.support.prescriptions import OF_A_PRESCRIPTION
from tests.support.pseudo_language import PseudoLanguage, be_silent, speak
from tests.support.views import BIG, VIEWS, reminders


def _massage(app: AppRig) -> QWidget:
    app.controller.launcher.play("foam-roller")
    app.play_until(Mode.HOLDING)
    return app.window


def _own_pace(app: AppRig) -> QWidget:
    app.first.preferences.set("pace", "own")
    app.start()
    app.play_until(Mode.HOLDING)
    return app.window


def _changing_sides(app: AppRig) -> QWidget:
    app.start()
    app.play_until(Mode.CHANGING_SIDE)
    return app.window


def _left_out(app: AppRig) -> QWidget:
    _hurting = VIEWS["hurt"](app)
    app.session.finish()
    settle()
    return _hurting


def _broken_off(app: AppRig) -> QWidget:
    app.start()
    app.play_until(Mode.HOLDING)
    app.turn_to("foam-roller")
    app.desktop.sleep(3600)
    settle()
    return app.window


def _some_reminders(app: AppRig) -> QWidget:
    desk = app.controller.remind().list
    hours = Hours(time(9), time(17), WORKING_DAYS)
    for rule in (
        ClockTimes([time(14, 30), time(16)], WORKING_DAYS),
        NotDone(time(18)),
        NotDone(time(18), WORKING_DAYS, 3),
        Sitting(50, [hours]),
        Once(app.clock.now() + timedelta(minutes=30)),
        QuietHours(Hours(time(22), time(8), EVERY_DAY)),
        QuietDates(date(2026, 3, 20), date(2026, 3, 29)),
    ):
        desk.add(rule)
    app.clock.advance(31 * 60)
    return reminders(app)


def _reminded(app: AppRig) -> QWidget:
    app.desktop.notifier.works = False
    desk = app.controller.remind().list
    desk.add(Once(app.clock.now()))
    app.clock.advance(60)
    return app.window


def _editing(kind: str, *, quiet: bool) -> Callable[[AppRig], QWidget]:
    def show(app: AppRig) -> QWidget:
        dialog = reminders(app)
        dialog.add_quiet_button.click() if quiet else dialog.add_reminder()
        settle()
        editor = dialog.findChild(ReminderEditor)
        assert editor is not None
        editor.chips[kind].click()
        settle()
        return dialog

    return show


def _editor(app: AppRig) -> ReminderEditor:
    editor = app.dialog(RemindersDialog).findChild(ReminderEditor)
    assert editor is not None
    return editor


def _wrong_days(app: AppRig) -> None:
    form = _editor(app).form
    assert isinstance(form, ClockTimesForm)
    for chip in form.days.chips:
        chip.setChecked(False)


def _wrong_minutes(app: AppRig) -> None:
    form = _editor(app).form
    assert isinstance(form, SittingForm)
    form.minutes.setValue(0)


def _wrong_hours(app: AppRig) -> None:
    form = _editor(app).form
    assert isinstance(form, SittingForm)
    form.hours.fields[0].end.set_clock(time(9, 30))


def _wrong_moment(app: AppRig) -> None:
    form = _editor(app).form
    assert isinstance(form, OnceForm | QuietUntilForm)
    if isinstance(form, OnceForm):
        form.later.setChecked(True)
    form.moment.show_naive(datetime(2026, 3, 1, 8))  # noqa: DTZ001 - local
    form.changed.emit()


def _wrong_order(app: AppRig) -> None:
    form = _editor(app).form
    assert isinstance(form, QuietDatesForm)
    form.last.set_day(date(2026, 2, 28))


def _wrong_dates(app: AppRig) -> None:
    form = _editor(app).form
    assert isinstance(form, QuietDatesForm)
    form.first.set_day(date(2026, 2, 27))
    form.last.set_day(date(2026, 2, 28))


def _wrong_night(app: AppRig) -> None:
    form = _editor(app).form
    assert isinstance(form, QuietHoursForm)
    for chip in form.hours.days.chips:
        chip.setChecked(False)


def _refused(kind: str, spoil: Callable[[AppRig], None]) -> Callable[[AppRig], QWidget]:
    """Return what opens the editor and makes a field of it wrong."""

    def show(app: AppRig) -> QWidget:
        dialog = _editing(kind, quiet=kind in QUIET_FORMS)(app)
        spoil(app)
        settle()
        assert _editor(app).ui.problem.text()
        return dialog

    return show


# The sentences of "notices" are the test's own, and no translator's.
ALL: dict[str, Callable[[AppRig], QWidget]] = {
    **{name: show for name, show in VIEWS.items() if name != "notices"},
    **BIG,
    "massage": _massage,
    "own pace": _own_pace,
    "changing sides": _changing_sides,
    "left out": _left_out,
    "broken off": _broken_off,
    "reminders": reminders,
    "some reminders": _some_reminders,
    "reminded": _reminded,
    **{f"new, {kind}": _editing(kind, quiet=False) for kind in REMINDER_FORMS},
    **{f"new, {kind}": _editing(kind, quiet=True) for kind in QUIET_FORMS},
    "no day": _refused(ClockTimes.kind, _wrong_days),
    "no minutes": _refused(Sitting.kind, _wrong_minutes),
    "short hours": _refused(Sitting.kind, _wrong_hours),
    "once, over": _refused(Once.kind, _wrong_moment),
    "quiet, no day": _refused(QuietHours.kind, _wrong_night),
    "quiet, last before first": _refused(QuietDates.kind, _wrong_order),
    "quiet, over": _refused(QuietDates.kind, _wrong_dates),
    "quiet until, over": _refused(QuietUntil.kind, _wrong_moment),
}
_SHOWN = (
    "text", "title", "windowTitle", "toolTip", "placeholderText", "prefix", "suffix",
    "specialValueText", "accessibleName", "accessibleDescription",
)  # fmt: skip
_ENGLISH = re.compile(r"[A-Za-z]{2,}")
# What is the same in every language: our name, the licence, keys, units, what Qt names itself.
_NAMES = {"Glutestretch", "MIT", "Qt", "Python", "LGPL", "Esc", "Ctrl"}


def _sentences(value: object) -> Iterator[str]:
    """Return every text of the content, for both sides."""
    if isinstance(value, str):
        if len(value) > 1:
            yield from (word(value, side).rstrip(".") for side in Side)
    elif isinstance(value, Record):
        for name in value.__annotations__:
            yield from _sentences(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from _sentences(one)


def _of_region() -> Iterator[str]:
    locale = QLocale.c()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        yield from (locale.dayName(day, form) for day in range(1, 8))
        yield from (locale.monthName(month, form) for month in range(1, 13))


def _elsewhere() -> list[str]:
    """Return what has its language from elsewhere: the content files, and the region's dates."""
    found = {
        *_sentences(catalogue()),
        *_of_region(),
        *_NAMES,
        *NOTES,
        *OF_A_PACK,
        *OF_A_PRESCRIPTION,
        *OF_A_COMPUTER,
        *(side.value for side in Side),
    }
    return sorted(found, key=len, reverse=True)


def _texts(window: QWidget) -> Iterator[tuple[QObject, str]]:
    for one in [window, *window.findChildren(QObject)]:
        if isinstance(one, QWidget) and one is not window and not one.isVisibleTo(window):
            continue
        if one.objectName().startswith("qt_"):
            continue
        for name in _SHOWN:
            if isinstance(text := one.property(name), str):
                yield one, text
        if isinstance(one, QComboBox):
            yield from ((one, one.itemText(index)) for index in range(one.count()))
        if isinstance(one, QTextEdit):
            yield one, one.toPlainText()
        if isinstance(one, QAction):
            yield one, one.text()


def in_english(text: str, elsewhere: Iterable[str]) -> bool:
    """Return whether a text has English words in it that come from no other place."""
    left = re.sub(r"<[^>]*>|https?://\S+|/tmp/\S*", "", text.replace("\u200b", ""))
    for known in elsewhere:
        left = left.replace(known, "")
    return _ENGLISH.search(left) is not None


def english(window: QWidget) -> list[str]:
    """Return what is still in English in a window, with the widget that says it."""
    elsewhere = _elsewhere()
    return [
        f"{type(one).__name__} {one.objectName()}: {text!r}"
        for one, text in _texts(window)
        if in_english(text, elsewhere)
    ]


@pytest.fixture(params=[False, True], ids=["longer", "right to left"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[PseudoLanguage]:
    """Let the app speak a language that nobody speaks."""
    language = PseudoLanguage(qapp, right_to_left=request.param)
    speak(language)
    yield language
    be_silent(language)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("name", ALL)
def test_nothing_is_left_in_english_and_nothing_is_cut(
    language: PseudoLanguage, make_app: MakeApp, name: str, size: tuple[int, int]
) -> None:
    window = ALL[name](make_app(size=size))
    settle()
    assert window.isRightToLeft() is language.right_to_left
    assert english(window) == []
    assert cut(window) + overlapping(window) + sticking_out(window) == []


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("paused", [False, True])
def test_nothing_in_the_tray_is_left_in_english(make_app: MakeApp, *, paused: bool) -> None:
    app = make_app()
    house = app.controller.remind()
    house.list.add(ClockTimes([time(14, 30)], WORKING_DAYS))
    app.desktop.tray.become(present=True)
    if paused:
        house.reminders.pause_for(30)
    settle()
    icon = app.controller.findChild(TrayIcon)
    assert icon is not None
    icon.menu_opening.emit()
    [below] = icon._menu.findChildren(QMenu)
    actions = [one for menu in (icon._menu, below) for one in menu.actions()]
    tip = icon._icon.toolTip().partition("\n")[2]
    said = [*(action.text() for action in actions), below.title(), tip]
    assert len([text for text in said if text]) == 15
    assert [text for text in said if in_english(text, _elsewhere())] == []


@pytest.mark.usefixtures("language")
def test_no_notification_is_in_english(make_app: MakeApp) -> None:
    app = make_app()
    house = app.controller.remind()
    once = house.list.add(Once(app.clock.now() + timedelta(minutes=1)))
    sitting = house.list.add(Sitting(50, [Hours(time(0), time(0), EVERY_DAY)]))
    house.reminders.test(sitting)
    for _ in range(2):  # and once more, unanswered
        app.clock.advance(11 * 60)
    house.reminders.test(once)
    looking_back = house.list.add(NotDone(time(18)))
    house.reminders.test(looking_back)
    asked = MappingProxyType({looking_back: Asked(app.clock.now().date(), LAST_TIME)})
    house.reminders.take(lambda facts, _now: replace(facts, asked=asked))
    house.reminders.test(looking_back)
    said = [
        text
        for one in app.desktop.notifier.all
        for text in (one.title, one.text, one.sentence, *(button.label for button in one.buttons))
    ]
    assert len({one.title for one in app.desktop.notifier.all}) == 5
    assert [text for text in said if in_english(text, _elsewhere())] == []


_TYPED = (
    {"verb": "start", "routine": "w"},
    {"verb": "start", "routine": "nothing"},
    {"verb": "start"},
    {"verb": "start"},
    {"verb": "pause"},
    {"verb": "pause", "length": "1h"},
    {"verb": "pause", "length": "30"},
    {"verb": "pause", "length": "400d"},
    {"verb": "resume"},
    {"verb": "resume"},
    {"verb": "dance"},
    *({"verb": "remind", "phrase": phrase} for phrase in (
        "weekdays 14:30", "in 30m", "every 45m 9:00-17:00", "today 8:00", "daily 25:00", "moon",
        "", "daily", "8:00", "in", "every", "every 45s", "every 45m 9:00-5:00", "every 45m 9:00",
        "every 2h 9:00-10:00", "daily 18:00 unless done", "daily unless it rains",
        "daily 9:00 18:00 unless done", "daily 18:00 unless it rains", "mon 9:00 tue 10:00",
        "2026-13-45 9:00", "tomorrow",
    )),
)  # fmt: skip
# What is typed in English, also where an answer quotes it.
_TYPES = (
    "daily", "weekdays", "today", "tomorrow", "every", "mon-thu", "mon-fri", "mon,wed", "in 1h20m",
    "fri", "in 30m", "mon", "moon", "dance", "nothing", "am", "pm", "45m", "45s", "in ", "UTC",
    "full", "short", "tighter", "unless done in 3 days",
)  # fmt: skip


@pytest.mark.usefixtures("language")
def test_no_answer_to_a_command_is_in_english(make_app: MakeApp) -> None:
    app = make_app()
    typed = (*_TYPES, *(stretch.id for stretch in catalogue().stretches))
    elsewhere = sorted({*_elsewhere(), *typed}, key=len, reverse=True)
    said = [str(app.controller.answer(request)["text"]) for request in _TYPED]
    facts, now = app.controller.remind().reminders.facts, app.clock.now()
    session = {"stretch": "wall-glute", "side": "left", "mode": "counting_in"}
    for state in (facts, engine.paused(facts, now), replace(facts, reminders=())):
        said += listing.lines(state, now, book(), 2)
        said += listing.merged_lines(state, now, book(), 3)
        said += listing.status_lines(state, now, session, running=True)
        said += listing.status_lines(state, now, None, running=False)
    assert len(said) > 40
    assert [text for text in said if in_english(text, elsewhere)] == []


def test_the_eye_for_english_sees_it(app: AppRig) -> None:
    for show in (VIEWS["idle"], VIEWS["settings"]):
        assert len(english(show(app))) > 10
