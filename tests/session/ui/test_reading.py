"""Reading a stretch: clicking through its steps on either side, without starting anything."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.sides import Side
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, AppRig, settle

STRETCHES = ("prone-glute", "wall-glute", "seated-twist", "foam-roller")


def click_row(app: AppRig, stretch: str) -> None:
    """Click a stretch in the list."""
    view = app.sidebar.ui.stretches
    place = view.visualRect(view.model().index(STRETCHES.index(stretch), 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()


@pytest.mark.parametrize("stretch", STRETCHES)
def test_selecting_a_stretch_opens_it_and_starts_nothing(app: AppRig, stretch: str) -> None:
    click_row(app, stretch)
    content = app.first.catalogue[stretch]
    assert app.panel.ui.title.text() == content.name
    assert app.panel.ui.instruction.text() == content.steps[0].text_for(Side.RIGHT)
    assert app.sidebar.ui.stretches.current == stretch
    assert app.mode is Mode.IDLE
    assert not app.panel.ui.timeline.isVisible()
    assert app.quiet_diary.facts == []


def test_the_list_can_be_walked_by_key(app: AppRig) -> None:
    app.sidebar.focus_list()
    app.press("Down")
    assert app.panel.ui.title.text() == app.first.catalogue.stretches[1].name
    app.press("End")
    assert app.panel.ui.title.text() == app.first.catalogue.stretches[-1].name
    assert app.mode is Mode.IDLE


@pytest.mark.parametrize("stretch", STRETCHES)
def test_next_and_back_turn_every_step_and_end_at_its_ends(app: AppRig, stretch: str) -> None:
    click_row(app, stretch)
    ui, steps = app.panel.ui, app.first.catalogue[stretch].steps
    assert not ui.back_button.isEnabled()
    for number, step in enumerate(steps, 1):
        assert ui.instruction.text() == step.text_for(Side.RIGHT)
        assert f"Step {number} of {len(steps)}" in ui.heading.text()
        assert ui.next_button.isEnabled() is (number < len(steps))
        ui.next_button.click()
    for step in reversed(steps):
        assert ui.instruction.text() == step.text_for(Side.RIGHT)
        ui.back_button.click()
    assert app.mode is Mode.IDLE


def test_the_hold_says_where_to_feel_it(app: AppRig) -> None:
    stretch = app.first.catalogue["prone-glute"]
    app.turn_to("prone-glute", 2)
    assert stretch.felt_for(Side.RIGHT) in app.panel.ui.illustration.accessibleDescription()


def test_the_other_side_mirrors_words_and_picture(app: AppRig) -> None:
    app.first.preferences.set("motion", "reduced")
    app.turn_to("seated-twist", 1)
    picture = app.panel.ui.illustration
    right = picture.grab().toImage()
    app.press("S")
    left = picture.grab().toImage()
    step = app.first.catalogue["seated-twist"].steps[1]
    assert app.panel.ui.instruction.text() == step.text_for(Side.LEFT)
    assert app.panel.ui.side_switch.side == "left"
    assert left != right


def test_the_side_stays_when_the_step_or_stretch_is_turned(app: AppRig) -> None:
    app.press("S")
    app.panel.ui.next_button.click()
    assert app.first.reader.side is Side.LEFT
    click_row(app, "wall-glute")
    assert app.panel.ui.side_switch.side == "left"


def test_a_click_on_a_side_turns_to_it(app: AppRig) -> None:
    switch = app.panel.ui.side_switch
    left, right = switch.findChildren(QRadioButton)
    for segment, side in ((left, Side.LEFT), (right, Side.RIGHT)):
        QTest.mouseClick(segment, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        assert app.first.reader.side is side


def test_a_sleeping_list_row_clicked_again_returns_to_its_first_step(app: AppRig) -> None:
    app.press("PgDown")
    click_row(app, "prone-glute")
    assert app.first.reader.step == 0


def test_a_left_out_stretch_can_be_read_and_put_back(make_app: MakeApp) -> None:
    past = replace(ANSWERED, left_out=frozenset({"wall-glute"}))
    app = make_app(past=past)
    assert app.notices == []
    words = app.sidebar.ui.routine_detail.text()
    assert words.startswith("2 stretches")
    click_row(app, "wall-glute")
    (notice,) = app.window.notices.shown
    assert "Wall glute stretch" in notice.sentence
    app.press("PgDown")
    assert app.window.notices.shown == [notice], "turning a step leaves the notice alone"
    notice.ui.action_button.click()
    settle()
    assert app.notices == []
    assert app.sidebar.ui.routine_detail.text().startswith("3 stretches")
    click_row(app, "prone-glute")
    click_row(app, "wall-glute")
    assert app.notices == []


def test_a_dismissed_notice_on_a_left_out_stretch_stays_away_while_it_is_read(
    make_app: MakeApp,
) -> None:
    app = make_app(past=replace(ANSWERED, left_out=frozenset({"wall-glute"})))
    click_row(app, "wall-glute")
    app.window.notices.shown[0].ui.close_button.click()
    settle()
    app.press("PgDown")
    app.press("S")
    assert app.notices == []


def test_with_every_stretch_left_out_nothing_can_be_started_until_one_is_back(
    make_app: MakeApp,
) -> None:
    app = make_app(past=replace(ANSWERED, left_out=frozenset(STRETCHES[:3])))
    start = app.sidebar.ui.start_button
    assert not start.isEnabled()
    assert app.sidebar.ui.routine_detail.text() == "Every stretch is left out"
    click_row(app, "prone-glute")
    app.window.notices.shown[0].ui.action_button.click()
    settle()
    assert start.isEnabled()
    app.start()
    assert {cue.stretch for cue in app.session.plan.cues} == {"prone-glute"}
