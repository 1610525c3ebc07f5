"""Choosing a stretch from the list while a page lies over it: the one chosen opens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glutestretch.diary.events import LeftOut, PainNoted, PainReported
from glutestretch.kit.button import Button
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, AppRig, settle

STRETCHES = ("prone-glute", "wall-glute", "seated-twist", "foam-roller")


def _come_to(app: AppRig, page: str) -> None:
    """Come to the page on pain, from reading or from a session, or to the last page."""
    if page == "pain, reading":
        app.press("P")
        assert app.is_now(Mode.HURTING)
        return
    app.start()
    app.play_until(Mode.HOLDING)
    if page == "pain, session":
        app.press("P")
        assert app.is_now(Mode.HURTING)
    else:
        app.session.finish()
        settle()
        assert app.is_now(Mode.FINISHED)


def _choose(app: AppRig, stretch: str, by: str) -> None:
    rows = app.sidebar.ui.stretches
    at = rows.model().index(STRETCHES.index(stretch), 0)
    if by == "mouse":
        QTest.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(at).center()
        )
    else:
        rows.setFocus()
        rows.set_current(stretch)
        QTest.keyClick(rows, Qt.Key.Key_Return)
    settle()


@pytest.mark.parametrize("by", ["mouse", "key"])
@pytest.mark.parametrize("stretch", STRETCHES)
@pytest.mark.parametrize("page", ["pain, reading", "pain, session", "finished"])
def test_a_row_chosen_from_a_page_opens(app: AppRig, page: str, stretch: str, by: str) -> None:
    _come_to(app, page)
    reported = len(app.facts(PainReported))
    _choose(app, stretch, by)
    assert app.is_now(Mode.IDLE)
    assert app.window.pages.currentWidget() is app.panel
    assert app.first.reader.stretch == stretch
    assert app.sidebar.ui.stretches.current == stretch
    assert len(app.facts(PainReported)) == reported


@pytest.mark.parametrize("page", ["pain, reading", "pain, session"])
def test_what_was_written_stays_when_a_row_is_chosen(app: AppRig, page: str) -> None:
    _come_to(app, page)
    QTest.keyClicks(app.hurting.ui.note, "left knee")
    _choose(app, "seated-twist", "mouse")
    (reported,) = app.facts(PainReported)
    assert app.facts(PainNoted) == [PainNoted(reported.id, "left knee")]


@pytest.mark.parametrize("page", ["pain, reading", "pain, session"])
@pytest.mark.parametrize("start", ["routine", "stretch"])
def test_no_session_slips_past_the_warning_by_way_of_the_list(
    app: AppRig, page: str, start: str
) -> None:
    _come_to(app, page)
    if page == "pain, reading":
        app.say_where()
    _choose(app, "seated-twist", "mouse")
    assert [fact.left_out for fact in app.facts(LeftOut)] == [True]
    if start == "routine":
        app.start()
    else:
        app.play()
    assert app.is_now(Mode.SCREENING)
    assert app.warning.isVisible()


def test_putting_a_stretch_back_is_never_the_marked_button(make_app: MakeApp) -> None:
    app = make_app(past=replace(ANSWERED, left_out=frozenset(STRETCHES)))
    for stretch in STRETCHES:
        app.turn_to(stretch)
        shown = [b for b in app.window.findChildren(Button) if b.isVisible()]
        (back,) = [b for b in shown if b.text() == "Put it back"]
        assert back.property("kind") != "primary"
        assert app.focus is not back
