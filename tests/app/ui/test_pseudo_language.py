"""Under a language that nobody speaks nothing is left in English, and nothing is cut."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QTextEdit, QWidget

from glutestretch.kit.record import Record
from glutestretch.stretches.sides import Side, word
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.library import catalogue
from tests.support.measure import cut
from tests.support.pseudo_language import PseudoLanguage, be_silent, speak
from tests.support.views import BIG, VIEWS, new_reminder, reminders

ALL: dict[str, Callable[[AppRig], QWidget]] = {
    **VIEWS,
    **BIG,
    "reminders": reminders,
    "new reminder": new_reminder,
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
            sides = [word(value, side) for side in Side] if "{" in value else [value]
            yield from sides
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
        left = re.sub(r"https?://\S+|<[^>]*>|/tmp/\S*", "", text.replace("\u200b", ""))
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


@pytest.mark.parametrize("name", ALL)
def test_nothing_is_left_in_english_and_nothing_is_cut(
    language: PseudoLanguage, make_app: MakeApp, name: str
) -> None:
    window = ALL[name](make_app())
    settle()
    assert window.isRightToLeft() is language.right_to_left
    assert english(window) == []
    assert cut(window) == []
