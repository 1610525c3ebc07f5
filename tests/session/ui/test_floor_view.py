"""A session in the big view: picture, breath and one line, and controls only for who uses them."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.auto_hide import QUIET_SECONDS
from glutestretch.session.ui.control_bar import ControlBar
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.measure import cut, overlapping, sticking_out

SIZES = ((640, 400), (1024, 600), (1240, 800), (1920, 1080), (3840, 2160), (800, 1280))
PERCENTS = (100, 200)
A_WHILE = QUIET_SECONDS + 0.1


@pytest.fixture
def floor(make_app: MakeApp) -> AppRig:
    """An app with a session in the big view, its controls just shown."""
    app = make_app()
    app.start()
    app.press("F11")
    return app


def bar(app: AppRig) -> ControlBar:
    found = app.panel.ui.illustration.findChild(ControlBar)
    assert found is not None
    return found


def move_mouse(app: AppRig, x: int = 300, y: int = 200) -> None:
    handle = app.window.windowHandle()
    assert handle is not None
    QTest.mouseMove(handle, QPoint(x, y))
    settle()


def rest(app: AppRig) -> None:
    """Let nobody touch anything for a while."""
    app.clock.advance(A_WHILE)
    settle()


def shown_line(app: AppRig) -> str:
    return app.panel.ui.instruction.text()


def test_picture_and_one_line_take_the_place_of_all_else(floor: AppRig) -> None:
    rest(floor)
    ui = floor.panel.ui
    hidden = (ui.title, ui.heading, ui.footnote, ui.felt, ui.side_switch, ui.controls)
    assert [one.objectName() for one in hidden if one.isVisible()] == []
    assert shown_line(floor) == "Sit, left leg back, right leg bent in front"
    assert ui.time_left.isVisible()
    assert ui.timeline.isVisible()
    floor.play_until(Mode.CHANGING_SIDE)
    assert shown_line(floor) == "Get ready for your left side"
    floor.play_until(Mode.RESTING)
    assert shown_line(floor) == "Next: Wall glute stretch"


def test_leaving_the_big_view_brings_everything_back(floor: AppRig) -> None:
    rest(floor)
    floor.press("F11")
    ui = floor.panel.ui
    back = (ui.title, ui.heading, ui.footnote, ui.side_switch, ui.controls, ui.pain_button)
    assert [one.objectName() for one in back if not one.isVisible()] == []
    assert shown_line(floor).startswith("Sit with bent knees")
    assert floor.focus is ui.main_button
    assert ui.instruction._face.pixelSize() == ui.instruction.text_pixels
    assert not bar(floor).isVisible()


@pytest.mark.parametrize("running", [True, False])
def test_the_big_view_is_left_with_the_mouse_alone(
    app: AppRig,
    running: bool,  # noqa: FBT001 - a parameter
) -> None:
    usual = app.panel.ui.usual_button
    assert not usual.isVisible()
    if running:
        app.start()
    app.press("F11")
    assert usual.isVisible()
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton)
    settle()
    assert not app.window.isFullScreen()
    assert app.sidebar.isVisible()
    assert not usual.isVisible()
    assert app.session.running is running


def test_reading_in_the_big_view_keeps_controls_and_whole_instructions(app: AppRig) -> None:
    app.press("F11")
    app.clock.advance(60)
    settle()
    assert app.panel.ui.main_button.isVisible()
    assert shown_line(app).startswith("Sit with bent knees")
    app.start()
    assert shown_line(app) == "Sit, left leg back, right leg bent in front"
    app.session.finish()
    settle()
    app.finished.ui.leave_button.click()
    settle()
    assert app.panel.ui.main_button.isVisible()
    assert app.panel.ui.title.isVisible()


@pytest.mark.parametrize(("size", "percent"), [*product(SIZES, PERCENTS)])
def test_the_picture_is_large_and_the_line_is_one_at_every_size(
    floor: AppRig, size: tuple[int, int], percent: int
) -> None:
    floor.first.preferences.set("text_percent", percent)
    floor.window.resize(*size)
    settle()
    ui, (width, height) = floor.panel.ui, size
    for mode in (Mode.FOLLOWING, Mode.COUNTING_IN, Mode.HOLDING, Mode.CHANGING_SIDE):
        floor.play_until(mode)
        rest(floor)
        at = f"{mode} at {size} and {percent} %"
        assert cut(floor.window) + overlapping(floor.window) + sticking_out(floor.window) == [], at
        assert ui.illustration.height() >= 0.6 * height, at
        assert ui.illustration.width() >= 0.9 * width, at
        pixels = ui.instruction._face.pixelSize()
        assert pixels >= min(height, 0.75 * width) / 18 - 1, at
        assert ui.instruction.width_of(shown_line(floor)) <= ui.instruction.width(), at
        assert "left" in ui.time_left.text, at


@pytest.mark.parametrize("size", [(1240, 800), (1920, 1080)])
def test_the_figure_is_twice_as_wide_as_beside_whole_sentences(
    floor: AppRig, size: tuple[int, int]
) -> None:
    floor.window.resize(*size)
    floor.play_until(Mode.HOLDING)
    settle()
    picture = floor.panel.ui.illustration.picture_size().width()
    assert picture * floor.panel.ui.illustration._least[0] >= 0.55 * size[0]


def test_the_picture_stays_as_large_through_a_stretch_and_when_controls_come(
    floor: AppRig,
) -> None:
    sizes = set()
    for mode in (Mode.FOLLOWING, Mode.COUNTING_IN, Mode.HOLDING):
        floor.play_until(mode)
        rest(floor)
        sizes.add(floor.panel.ui.illustration.picture_size())
        move_mouse(floor, 200 + len(sizes))
        sizes.add(floor.panel.ui.illustration.picture_size())
    assert len({(one.width(), one.height()) for one in sizes}) == 1


def test_controls_hide_after_a_while_and_come_when_the_mouse_moves(floor: AppRig) -> None:
    floor.clock.advance(QUIET_SECONDS - 0.2)
    assert bar(floor).isVisible()
    rest(floor)
    assert not bar(floor).isVisible()
    assert floor.window.cursor().shape() is Qt.CursorShape.BlankCursor
    move_mouse(floor)
    assert bar(floor).isVisible()
    assert floor.panel.ui.pain_button.isVisible()
    assert floor.window.cursor().shape() is not Qt.CursorShape.BlankCursor
    floor.clock.advance(QUIET_SECONDS - 0.2)
    move_mouse(floor, 310)
    floor.clock.advance(QUIET_SECONDS - 0.2)
    assert bar(floor).isVisible()
    rest(floor)
    assert not bar(floor).isVisible()


def test_a_mouse_that_lies_still_brings_nothing(floor: AppRig) -> None:
    move_mouse(floor)
    rest(floor)
    move_mouse(floor)
    assert not bar(floor).isVisible()


def test_tab_brings_the_controls_and_the_keyboard_keeps_them(floor: AppRig) -> None:
    rest(floor)
    floor.press("Tab")
    assert bar(floor).isVisible()
    assert bar(floor).isAncestorOf(floor.focus)
    rest(floor)
    assert bar(floor).isVisible()
    while floor.focus is not floor.panel.ui.pain_button:
        floor.press("Tab")
    floor.press("Space")
    assert floor.is_now(Mode.HURTING)


def test_a_button_that_was_clicked_lets_the_controls_hide(floor: AppRig) -> None:
    QTest.mouseClick(floor.panel.ui.next_button, Qt.MouseButton.LeftButton)
    rest(floor)
    assert not bar(floor).isVisible()
    assert floor.focus is floor.panel
    floor.press("Space")
    assert floor.is_now(Mode.PAUSED)


def test_controls_stay_while_the_session_is_paused(floor: AppRig) -> None:
    rest(floor)
    floor.press("Space")
    assert floor.is_now(Mode.PAUSED)
    assert bar(floor).isVisible()
    rest(floor)
    assert bar(floor).isVisible()
    floor.press("Space")
    rest(floor)
    assert not bar(floor).isVisible()


def test_controls_stay_while_a_step_waits_for_next(make_app: MakeApp) -> None:
    app = make_app()
    app.first.preferences.set("plays_itself", False)
    app.start()
    app.press("F11")
    rest(app)
    assert app.panel.ui.next_button.isVisible()


def test_pain_is_told_by_key_while_nothing_is_seen_of_the_controls(floor: AppRig) -> None:
    floor.play_until(Mode.HOLDING)
    rest(floor)
    floor.press("P")
    assert floor.is_now(Mode.HURTING)
    assert floor.hurting.isVisible()
    assert floor.window.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_a_click_on_what_is_hidden_pauses_and_presses_no_control(floor: AppRig) -> None:
    pain = floor.panel.ui.pain_button
    spot = pain.mapTo(floor.window, pain.rect().center())
    rest(floor)
    handle = floor.window.windowHandle()
    assert handle is not None
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    settle()
    assert floor.is_now(Mode.PAUSED)


def test_nothing_wakes_for_controls_that_are_hidden(floor: AppRig) -> None:
    floor.session.pause()
    settle()
    floor.clock.advance(300)  # the lock of the screen is let go, too
    assert not floor.clock.advance_to_next()


def test_a_session_that_begins_in_the_big_view_hides_its_controls_too(app: AppRig) -> None:
    app.press("F11")
    app.start()
    assert app.panel.ui.pain_button.isVisible()
    rest(app)
    assert not app.panel.ui.pain_button.isVisible()


def test_each_step_has_a_short_line(app: AppRig) -> None:
    for stretch in app.first.catalogue.stretches:
        for step in stretch.steps:
            assert step.brief, stretch.id
