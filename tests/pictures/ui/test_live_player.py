"""The figure in the card is live: when it is there, what turns it, and what it costs."""

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from glutestretch.pictures.live.scene import Scene
from glutestretch.pictures.ui.live_player import IDLE_SECONDS, SMOOTH_SECONDS
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.clip_player import WAIT_SECONDS
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.fake_figures import BEST, MOVEMENT_SECONDS, FakeFigures, colour_of

STRETCH = "seated-twist"
LONG = 30.0


def opened(make_app: MakeApp, figures: FakeFigures, motion: str = "full") -> AppRig:
    app = make_app(figures=figures)
    app.first.preferences.set("motion", motion)
    app.turn_to(STRETCH)
    app.clock.advance(WAIT_SECONDS + LONG)
    settle()
    return app


@pytest.fixture
def fast(make_app: MakeApp) -> AppRig:
    """Return the app with a graphics processor, and the figure loaded."""
    return opened(make_app, FakeFigures(STRETCH))


@pytest.fixture
def slow(make_app: MakeApp) -> AppRig:
    """Return the app where OpenGL is software."""
    return opened(make_app, FakeFigures(STRETCH, fast=False))


def drag(app: AppRig, across: int, up: int = 0, *, let_go: bool = True) -> None:
    """Drag over the card, in pixels, and hold still before the hand lets go."""
    card, button = app.panel.ui.illustration, Qt.MouseButton.LeftButton
    start = QPoint(card.width() // 4, card.height() // 2)
    QTest.mousePress(card, button, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.5, 1.0):
        by = QPoint(round(across * share), round(-up * share))
        QTest.mouseMove(card, start + by)
        app.clock.advance(0.05)
    app.clock.advance(1.0)
    if let_go:
        QTest.mouseRelease(
            card, button, Qt.KeyboardModifier.NoModifier, start + QPoint(across, -up)
        )
        app.clock.advance(1.0)


def card(app: AppRig) -> QImage:
    settle()
    return app.panel.ui.illustration.grab().toImage()


def shows(app: AppRig, scene: Scene) -> bool:
    """Return whether the card shows a scene, next to its left edge."""
    shown = card(app)
    seen, wanted = shown.pixelColor(12, shown.height() // 2), colour_of(scene)
    parts = (QColor.red, QColor.green, QColor.blue)
    return all(abs(part(seen) - part(wanted)) <= 2 for part in parts)


def key(app: AppRig, name: Qt.Key) -> None:
    QTest.keyClick(app.panel.ui.illustration, name)
    app.clock.advance(2.0)


# When it is there.


def test_it_is_loaded_once_the_picture_has_stood_still_and_not_before(make_app: MakeApp) -> None:
    figures = FakeFigures(STRETCH)
    app = make_app(figures=figures)
    app.turn_to(STRETCH)
    app.clock.advance(IDLE_SECONDS - 0.01)
    assert figures.asked == 0
    app.clock.advance(0.02)
    assert figures.asked == 1


def test_loading_it_changes_nothing_in_the_card(make_app: MakeApp) -> None:
    app = make_app(figures=FakeFigures(STRETCH))
    app.turn_to(STRETCH)
    before = card(app)
    app.clock.advance(LONG)
    assert card(app) == before


def test_where_the_processor_would_draw_it_it_is_not_loaded_for_nothing(slow: AppRig) -> None:
    assert slow.figures.asked == 0


def test_a_driver_that_turns_out_to_be_software_is_let_go(make_app: MakeApp) -> None:
    figures = FakeFigures(STRETCH, fast=False, guess=True)
    app = opened(make_app, figures)
    assert [figure.closed for figure in figures.opened] == [True]
    app.controller.step_presenter.next()
    app.clock.advance(LONG)
    assert figures.asked == 1


def test_without_files_the_card_is_as_ever(make_app: MakeApp) -> None:
    app = opened(make_app, FakeFigures())
    before = card(app)
    drag(app, 120)
    assert app.figures.asked == 0
    assert card(app) == before
    assert app.panel.ui.illustration.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_without_opengl_the_still_stays_and_the_card_lets_the_keys_go(make_app: MakeApp) -> None:
    app = opened(make_app, FakeFigures(STRETCH, works=False, fast=False))
    before = card(app)
    drag(app, 120)
    assert app.figures.asked == 1
    drag(app, 120)
    assert app.figures.asked == 1, "it is not tried again and again"
    assert card(app) == before
    assert app.panel.ui.illustration.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_lost_context_brings_the_still_back(fast: AppRig) -> None:
    before = card(fast)
    drag(fast, 120)
    assert card(fast) != before
    fast.figures.now.lost = True
    key(fast, Qt.Key.Key_Left)
    assert card(fast) == before
    assert all(figure.closed for figure in fast.figures.opened)


def test_hidden_it_is_freed_and_loaded_anew_when_shown_again(fast: AppRig) -> None:
    drag(fast, 120)
    fast.panel.ui.illustration.hide()
    assert all(figure.closed for figure in fast.figures.opened)
    fast.clock.advance(LONG)
    assert fast.figures.asked == 1
    fast.panel.ui.illustration.show()
    fast.clock.advance(LONG)
    assert fast.figures.asked == 2


def test_minimised_it_is_freed_and_a_hold_goes_on_without_it(fast: AppRig) -> None:
    hold(fast)
    drag(fast, 120)
    fast.window.showMinimized()
    settle()
    assert all(figure.closed for figure in fast.figures.opened)
    fast.clock.advance(6.0)
    assert fast.figures.asked == 1
    fast.window.showNormal()
    settle()
    fast.clock.advance(IDLE_SECONDS + 0.01)
    assert fast.figures.asked == 2


def test_switched_off_it_is_gone_and_switched_on_it_is_back(fast: AppRig) -> None:
    before = card(fast)
    drag(fast, 120)
    fast.first.preferences.set("live_figure", False)
    assert all(figure.closed for figure in fast.figures.opened)
    assert card(fast) == before
    drag(fast, 120)
    assert card(fast) == before
    fast.first.preferences.set("live_figure", True)
    drag(fast, 120)
    assert card(fast) != before


def test_another_stretch_has_a_figure_of_its_own(make_app: MakeApp) -> None:
    app = opened(make_app, FakeFigures(STRETCH, "wall-glute"))
    app.turn_to("wall-glute")
    app.clock.advance(LONG)
    assert [(f.stretch, f.closed) for f in app.figures.opened] == [
        (STRETCH, True),
        ("wall-glute", False),
    ]


# What turns it.


def test_a_drag_turns_it_with_the_hand(fast: AppRig) -> None:
    width = fast.panel.ui.illustration.width()
    drag(fast, width // 4, let_go=False)
    last = fast.figures.now.scenes[-1]
    assert last.view.azimuth == pytest.approx(BEST.azimuth - 45, abs=1)
    assert last.view.elevation == BEST.elevation
    assert shows(fast, last)


def test_a_drag_on_the_mirrored_side_follows_the_hand_too(fast: AppRig) -> None:
    fast.controller.step_presenter.switch_side()
    settle()
    fast.clock.advance(LONG)
    drag(fast, fast.panel.ui.illustration.width() // 4, let_go=False)
    last = fast.figures.now.scenes[-1]
    assert last.mirrored
    assert last.view.azimuth == pytest.approx(BEST.azimuth + 45, abs=1)


def test_a_click_turns_nothing(fast: AppRig) -> None:
    before = card(fast)
    drag(fast, 1)
    assert card(fast) == before


def test_in_the_big_view_a_click_on_the_figure_pauses_as_it_does_everywhere(
    fast: AppRig,
) -> None:
    hold(fast)
    fast.window.toggle_big()
    settle()
    fast.clock.advance(2.0)
    QTest.mouseClick(fast.panel.ui.illustration, Qt.MouseButton.LeftButton)
    settle()
    assert fast.is_now(Mode.PAUSED)


def test_in_the_big_view_a_drag_turns_the_figure_and_pauses_nothing(fast: AppRig) -> None:
    hold(fast)
    fast.window.toggle_big()
    settle()
    for across in (120, -120):
        drag(fast, across)
        settle()
        assert fast.is_now(Mode.HOLDING)
    assert len({scene.view for scene in fast.figures.now.scenes}) > 2


def test_in_the_big_view_a_double_click_and_zero_turn_it_back_and_the_hold_goes_on(
    fast: AppRig,
) -> None:
    hold(fast)
    fast.window.toggle_big()
    settle()
    illustration = fast.panel.ui.illustration
    drag(fast, 120)
    place = illustration.mapTo(fast.window, illustration.rect().center())
    QTest.mouseDClick(
        fast.window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place,
    )
    settle()
    fast.clock.advance(2.0)
    assert fast.figures.now.scenes[-1].view == BEST
    assert fast.is_now(Mode.HOLDING)
    drag(fast, 120)
    fast.press("0")
    fast.clock.advance(2.0)
    assert fast.figures.now.scenes[-1].view == BEST
    assert fast.is_now(Mode.HOLDING)
    fast.press("0")
    assert fast.is_now(Mode.PAUSED), "as any key that has no other use"


def test_a_double_click_turns_it_back(fast: AppRig) -> None:
    drag(fast, 120)
    QTest.mouseDClick(fast.panel.ui.illustration, Qt.MouseButton.LeftButton)
    fast.clock.advance(LONG)
    assert fast.figures.now.scenes[-1].view == BEST


def test_however_long_a_frame_takes_the_last_one_is_the_goal(fast: AppRig) -> None:
    drag(fast, 120)
    for milliseconds in range(5, 60, 5):
        fast.figures.now.spend = partial(fast.clock.pass_by, milliseconds / 1000)
        key(fast, Qt.Key.Key_Left)
        key(fast, Qt.Key.Key_0)
        assert fast.figures.now.scenes[-1].view == BEST, milliseconds


def test_the_arrow_keys_turn_it_smoothly_and_zero_turns_it_back(fast: AppRig) -> None:
    key(fast, Qt.Key.Key_Left)
    scenes = fast.figures.now.scenes
    azimuths = [scene.view.azimuth for scene in scenes]
    assert azimuths[-1] == BEST.azimuth + 15
    assert len(azimuths) > 5
    assert all(one <= two for one, two in pairwise(azimuths))
    key(fast, Qt.Key.Key_Down)
    assert fast.figures.now.scenes[-1].view.elevation == BEST.elevation + 10
    key(fast, Qt.Key.Key_0)
    assert fast.figures.now.scenes[-1].view == BEST


def test_without_the_focus_the_arrows_lead_through_the_steps_as_ever(fast: AppRig) -> None:
    view = fast.controller.step_presenter.view.step
    assert view is not None
    drag(fast, 120)
    fast.press("Right")
    after = fast.controller.step_presenter.view.step
    assert after is not None
    assert after.step == view.step + 1


def test_tab_comes_to_the_card_and_its_description_says_what_to_do(fast: AppRig) -> None:
    illustration = fast.panel.ui.illustration
    assert illustration.focusPolicy() is Qt.FocusPolicy.TabFocus
    before = card(fast)
    illustration.setFocus(Qt.FocusReason.TabFocusReason)
    assert card(fast) != before, "the focus is to be seen"
    assert "arrow keys" in illustration.accessibleDescription()
    fast.press("Right")
    fast.clock.advance(1.0)
    assert fast.figures.now.scenes[-1].view.azimuth == BEST.azimuth - 15
    view = fast.controller.step_presenter.view.step
    assert view is not None
    assert view.step == 0


def test_with_reduced_motion_only_the_hand_moves_it(make_app: MakeApp) -> None:
    app = opened(make_app, FakeFigures(STRETCH), motion="reduced")
    assert app.figures.asked == 0
    app.controller.step_presenter.next()
    app.clock.advance(LONG)
    assert app.figures.asked == 0
    key(app, Qt.Key.Key_Left)
    assert [scene.view.azimuth for scene in app.figures.now.scenes] == [BEST.azimuth + 15]
    drag(app, 120)
    count = len(app.figures.now.frames)
    app.clock.advance(LONG)
    assert len(app.figures.now.frames) == count


# What moves by itself.


def test_it_moves_on_from_pose_to_pose_at_once_and_turns_back_meanwhile(fast: AppRig) -> None:
    drag(fast, 120)
    fast.controller.step_presenter.next()
    settle()
    fast.clock.advance(0.1)
    first = fast.figures.now.scenes[-1]
    assert first.picture == f"{STRETCH}-2"
    assert first.moved < 0.1
    assert first.view != BEST
    assert fast.controller.figure.clip_player.playing
    fast.clock.advance(MOVEMENT_SECONDS)
    scenes = [scene for scene in fast.figures.now.scenes if scene.picture == f"{STRETCH}-2"]
    assert all(one.moved <= two.moved for one, two in pairwise(scenes))
    assert (scenes[-1].moved, scenes[-1].view) == (1.0, BEST)
    assert not fast.controller.figure.clip_player.playing


def test_the_movement_is_shown_again_on_request(fast: AppRig) -> None:
    fast.press("M")
    fast.clock.advance(1.0)
    assert 0 < fast.figures.now.scenes[-1].moved < 1
    fast.clock.advance(MOVEMENT_SECONDS)
    assert fast.figures.now.scenes[-1].moved == 1.0


def test_nothing_is_drawn_while_nothing_moves(fast: AppRig) -> None:
    key(fast, Qt.Key.Key_Left)
    drawn = len(fast.figures.now.frames)
    fast.clock.advance(600)
    assert len(fast.figures.now.frames) == drawn


def hold(app: AppRig) -> None:
    app.controller.step_presenter.press_main()
    app.play_until(Mode.HOLDING)
    settle()


def test_it_breathes_with_the_ring_and_the_glow_is_strongest_when_the_breath_is_out(
    fast: AppRig,
) -> None:
    hold(fast)
    fast.clock.advance(4.0)
    full = fast.figures.now.scenes[-1]
    assert full.breath == pytest.approx(1.0, abs=0.05)
    fast.clock.advance(6.0)
    empty = fast.figures.now.scenes[-1]
    assert empty.breath == pytest.approx(0.0, abs=0.05)
    assert empty.glow > full.glow > 0.7


def test_a_breath_costs_no_more_frames_than_can_be_seen(fast: AppRig) -> None:
    hold(fast)
    fast.clock.advance(10.0)
    before = len(fast.figures.now.frames)
    fast.clock.advance(10.0)
    assert 40 < len(fast.figures.now.frames) - before <= 2 * 48 + 1


def test_turned_in_a_hold_it_goes_on_breathing(fast: AppRig) -> None:
    hold(fast)
    key(fast, Qt.Key.Key_Left)
    fast.clock.advance(1.0)
    views = {scene.view for scene in fast.figures.now.scenes[-3:]}
    breaths = {scene.breath for scene in fast.figures.now.scenes[-3:]}
    assert len(views) == 1
    assert BEST not in views
    assert len(breaths) == 3


def points(app: AppRig) -> bool:
    """Return whether the callout points at the muscle."""
    callout = app.panel.ui.illustration._laid_callout()
    assert callout is not None
    return callout.pointer is not None


def test_where_it_is_turned_nothing_points_at_the_muscle(fast: AppRig) -> None:
    hold(fast)
    pointed = [points(fast)]
    for name in (Qt.Key.Key_Left, Qt.Key.Key_0):
        key(fast, name)
        pointed.append(points(fast))
    assert pointed == [True, False, True]


# In software.


def test_in_software_movements_and_breath_are_films(slow: AppRig) -> None:
    slow.controller.step_presenter.next()
    settle()
    slow.clock.advance(WAIT_SECONDS + 0.3)
    assert slow.controller.figure.clip_player.playing
    hold(slow)
    slow.clock.advance(10.0)
    assert slow.figures.asked == 0


def test_in_software_it_is_rough_while_it_turns_and_smooth_once_it_stands(slow: AppRig) -> None:
    drag(slow, 120, let_go=False)
    frames = slow.figures.now.frames
    assert [frame[3] for frame in frames[:-1]] == [0] * (len(frames) - 1)
    assert frames[-1][3] == 4
    _scene, size, place, _samples = frames[0]
    assert size.width() * size.height() <= 720 * 541
    _scene, whole, whole_place, _samples = frames[-1]
    assert whole == slow.panel.ui.illustration.size()
    assert place.width() / size.width() == pytest.approx(
        whole_place.width() / whole.width(), rel=0.01
    )


def test_in_software_it_gives_way_to_the_still_once_it_is_back(slow: AppRig) -> None:
    before = card(slow)
    drag(slow, 120)
    assert card(slow) != before
    key(slow, Qt.Key.Key_0)
    slow.clock.advance(SMOOTH_SECONDS)
    assert card(slow) == before
    assert all(figure.closed for figure in slow.figures.opened)


def test_in_software_a_turned_figure_is_not_snatched_from_the_hand(slow: AppRig) -> None:
    slow.controller.step_presenter.next()
    settle()
    drag(slow, 120)
    slow.clock.advance(LONG)
    assert not slow.controller.figure.clip_player.playing
    assert shows(slow, slow.figures.now.scenes[-1])


def test_a_hand_ends_a_film_that_plays(slow: AppRig) -> None:
    slow.press("M")
    slow.clock.advance(0.3)
    played = [slow.controller.figure.clip_player.playing]
    drag(slow, 120)
    played.append(slow.controller.figure.clip_player.playing)
    assert played == [True, False]
    assert shows(slow, slow.figures.now.scenes[-1])


def test_the_next_step_begins_in_the_best_view(slow: AppRig) -> None:
    drag(slow, 120)
    slow.controller.step_presenter.next()
    still = card(slow)
    assert not any(shows(slow, scene) for scene in slow.figures.now.scenes)
    slow.clock.advance(LONG)
    assert card(slow) == still
