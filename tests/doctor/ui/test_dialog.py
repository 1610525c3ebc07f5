"""The page of what works here: read by eye, by key and by ear, and copied."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from glutestretch.doctor import texts
from glutestretch.doctor.engine.findings import Finding, State
from glutestretch.doctor.report import as_text
from glutestretch.doctor.ui.dialog import DoctorDialog
from glutestretch.doctor.ui.finding_list import FindingCard, FindingList
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.text import Text
from tests.support.app_rig import settle
from tests.support.fake_examiner import FOUND, FakeExaminer

Found = tuple[Finding, ...] | None


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[list[DoctorDialog]]:
    del qapp
    dialogs: list[DoctorDialog] = []
    yield dialogs
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()
    settle()


@pytest.fixture
def dialog(opened: list[DoctorDialog]) -> DoctorDialog:
    return shown(opened, FOUND)


def shown(opened: list[DoctorDialog], found: Found, *, settled: bool = True) -> DoctorDialog:
    def examiner(parent: QObject) -> FakeExaminer:
        return FakeExaminer(found, parent)

    opened.append(DoctorDialog(examiner))
    opened[-1].show()
    opened[-1].activateWindow()
    if settled:
        settle()
    return opened[-1]


def cards(dialog: DoctorDialog) -> list[FindingCard]:
    assert isinstance(dialog.list, FindingList)
    return dialog.list.cards


def focused(dialog: DoctorDialog) -> int:
    return next(place for place, card in enumerate(cards(dialog)) if card.hasFocus())


def test_what_is_missing_comes_first(dialog: DoctorDialog) -> None:
    order = [State.MISSING, State.LIMITED, State.FINE]
    places = [order.index(card.finding.state) for card in cards(dialog)]
    assert places == sorted(places)
    assert sorted(card.finding.id for card in cards(dialog)) == sorted(one.id for one in FOUND)
    assert dialog.summary.text() == "Everything that a session needs is here."


def test_what_is_limited_has_the_colour_of_a_warning_and_says_so(dialog: DoctorDialog) -> None:
    for card in cards(dialog):
        word = texts.state(card.finding)
        [state] = [one for one in card.findChildren(Text) if one.text() == word]
        if card.finding.state is State.LIMITED:
            assert state._tone == "warning"
        else:
            assert state._tone in {"hot", "ink", "secondary"}
        assert word in card.accessibleName()
    assert {card.finding.state for card in cards(dialog)} == {*State}


def test_it_does_not_grow_when_the_list_comes(opened: list[DoctorDialog]) -> None:
    waiting = shown(opened, FOUND, settled=False)
    before = waiting.size()
    bar = waiting.findChild(ScrollPage)
    assert bar is not None
    assert not waiting.findChildren(FindingList)
    assert bar.verticalScrollBar().maximum() == 0
    settle()
    assert waiting.findChildren(FindingList)
    assert waiting.size() == before


def test_each_card_tells_a_screen_reader_all_of_it(dialog: DoctorDialog) -> None:
    tray = next(card for card in cards(dialog) if card.finding.id == "tray")
    told = QAccessible.queryAccessibleInterface(tray)
    assert told.text(QAccessible.Text.Name) == "Tray · missing"
    assert "AppIndicator" in told.text(QAccessible.Text.Description)


def test_tab_reaches_one_card_and_arrows_all_of_them(dialog: DoctorDialog) -> None:
    assert dialog.close_button.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Tab)
    assert focused(dialog) == 0
    for _ in range(2):
        QTest.keyClick(cards(dialog)[focused(dialog)], Qt.Key.Key_Down)
    assert focused(dialog) == 2
    QTest.keyClick(cards(dialog)[2], Qt.Key.Key_Tab)
    assert dialog.copy_button.hasFocus()
    QTest.keyClick(dialog.copy_button, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused(dialog) == 2
    last = len(FOUND) - 1
    QTest.keyClick(cards(dialog)[2], Qt.Key.Key_End)
    assert focused(dialog) == last
    visible = cards(dialog)[last].visibleRegion().boundingRect()
    assert visible == cards(dialog)[last].rect()
    QTest.keyClick(cards(dialog)[last], Qt.Key.Key_Down)
    assert focused(dialog) == last
    QTest.keyClick(cards(dialog)[last], Qt.Key.Key_Home)
    assert focused(dialog) == 0


def test_copy_takes_what_the_command_prints(dialog: DoctorDialog) -> None:
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == as_text(FOUND)
    assert dialog.notice is not None


def test_a_failure_is_said(opened: list[DoctorDialog]) -> None:
    dialog = shown(opened, None)
    assert "glutestretch doctor" in dialog.summary.text()
    assert dialog.list is None
    assert not dialog.copy_button.isEnabled()
