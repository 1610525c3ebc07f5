"""Under a language that nobody speaks nothing is left in English, and nothing is cut."""

import re
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QTextEdit, QWidget

from glutestretch.kit.record import Record
from glutestretch.kit.region import EVERY_DAY, WORKING_DAYS
from glutestretch.reminders.engine.rules import (
    ClockTimes,
    Once,
    QuietDates,
    QuietHours,
    Sitting,
)
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.ui.editor import ReminderEditor
from glutestretch.reminders.ui.forms import QUIET_FORMS, REMINDER_FORMS
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.sides import Side, word
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import NARROW, WIDE, AppRig, settle
from tests.support.library import catalogue
from tests.support.measure import cut, overlapping, sticking_out
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
    found = {*_sentences(catalogue()), *_of_region(), *_NAMES, *(side.value for side in Side)}
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


def english(window: QWidget) -> list[str]:
    """Return what is still in English in a window, with the widget that says it."""
    elsewhere = _elsewhere()
    found = []
    for one, text in _texts(window):
        left = re.sub(r"<[^>]*>|https?://\S+|/tmp/\S*", "", text.replace("\u200b", ""))
        for known in elsewhere:
            left = left.replace(known, "")
        if _ENGLISH.search(left):
            found.append(f"{type(one).__name__} {one.objectName()}: {text!r}")
    return found


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


def test_the_eye_for_english_sees_it(app: AppRig) -> None:
    for show in (VIEWS["idle"], VIEWS["settings"]):
        assert len(english(show(app))) > 10
