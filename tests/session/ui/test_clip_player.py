"""Movement into a pose, and breath while it is held: what moves, when, and when not."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from glutestretch.kit.button import Button
from glutestretch.pictures.anchors import place_of
from glutestretch.pictures.clips import Clips, Frames, shown_box
from glutestretch.pictures.ui.second_view import SecondView
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.clip_player import WAIT_SECONDS
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle

STRETCH = "seated-twist"
CLIP_SECONDS = 71 / 20
MIDDLE = WAIT_SECONDS + 1.02
OVER = WAIT_SECONDS + CLIP_SECONDS + 0.5


def _card(app: AppRig) -> QImage:
    """Return what the picture's card shows."""
    settle()
    return app.panel.ui.illustration.grab().toImage()


def _plays(app: AppRig) -> bool:
    return app.controller.figure.clip_player.playing


def _differing(one: QImage, other: QImage) -> float:
    """Return the share of points that clearly differ."""
    assert one.size() == other.size()
    points = [(x, y) for x in range(0, one.width(), 6) for y in range(0, one.height(), 6)]
    return sum(_apart(one, other, x, y) for x, y in points) / len(points)


def _apart(one: QImage, other: QImage, x: int, y: int) -> bool:
    a, b = one.pixelColor(x, y), other.pixelColor(x, y)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return max(abs(p - q) for p, q in parts) > 24


def _turned_to_step_two(app: AppRig) -> QImage:
    """Open the second step and return its card before anything moves."""
    app.turn_to(STRETCH)
    app.clock.advance(OVER)
    app.controller.step_presenter.next()
    return _card(app)


@pytest.fixture
def moving(make_app: MakeApp) -> AppRig:
    app = make_app()
    app.first.preferences.set("motion", "full")
    return app


def test_the_still_comes_first_then_the_movement_once_then_the_still_again(moving: AppRig) -> None:
    still = _turned_to_step_two(moving)
    moving.clock.advance(WAIT_SECONDS - 0.05)
    assert _differing(_card(moving), still) == 0.0
    moving.clock.advance(0.1)
    first = _card(moving)
    assert _differing(first, still) > 0.02, "the movement begins with the pose before"
    moving.clock.advance(1.0)
    assert _plays(moving)
    assert _differing(_card(moving), first) > 0.02
    moving.clock.advance(CLIP_SECONDS)
    assert not _plays(moving)
    assert _differing(_card(moving), still) == 0.0
    moving.clock.advance(30)
    assert _differing(_card(moving), still) == 0.0


def test_the_last_frame_is_the_pose_of_the_still(moving: AppRig) -> None:
    still = _turned_to_step_two(moving)
    moving.clock.advance(WAIT_SECONDS + 70 / 20 - 0.02)
    assert _plays(moving)
    assert _differing(_card(moving), still) < 0.02


@pytest.mark.parametrize("way", ["button", "key"])
def test_it_is_shown_again_on_request(moving: AppRig, way: str) -> None:
    still = _turned_to_step_two(moving)
    moving.clock.advance(OVER)
    if way == "key":
        moving.press("M")
    else:
        button = moving.panel.findChild(Button, "movement_button")
        assert button is not None
        assert button.isVisible()
        assert button.accessibleName() == "Show the movement"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    moving.clock.advance(0.3)
    assert _plays(moving)
    assert _differing(_card(moving), still) > 0.02
    moving.clock.advance(CLIP_SECONDS)
    assert _differing(_card(moving), still) == 0.0


def test_reduced_motion_keeps_all_pictures_still(moving: AppRig) -> None:
    moving.first.preferences.set("motion", "reduced")
    still = _turned_to_step_two(moving)
    moving.clock.advance(MIDDLE)
    moving.press("M")
    moving.clock.advance(0.3)
    assert _differing(_card(moving), still) == 0.0
    button = moving.panel.findChild(Button, "movement_button")
    assert button is None or not button.isVisible()


def test_a_wish_for_less_motion_ends_a_movement_at_once(moving: AppRig) -> None:
    still = _turned_to_step_two(moving)
    moving.clock.advance(MIDDLE)
    assert _plays(moving)
    moving.first.preferences.set("motion", "reduced")
    assert not _plays(moving)
    assert _differing(_card(moving), still) < 0.001


def test_turning_on_ends_the_movement(moving: AppRig) -> None:
    _turned_to_step_two(moving)
    moving.clock.advance(MIDDLE)
    moving.controller.step_presenter.back()
    assert not _plays(moving)
    before = _card(moving)
    moving.clock.advance(0.3)
    assert _differing(_card(moving), before) == 0.0


def test_nothing_moves_at_the_start_of_the_app(moving: AppRig) -> None:
    before = _card(moving)
    moving.clock.advance(OVER)
    assert not _plays(moving)
    assert _differing(_card(moving), before) == 0.0


def test_the_movement_of_the_left_side_is_mirrored(moving: AppRig) -> None:
    _turned_to_step_two(moving)
    moving.clock.advance(MIDDLE)
    right = _picture_alone(moving)
    moving.controller.step_presenter.switch_side()
    settle()
    moving.clock.advance(MIDDLE)
    assert _plays(moving)
    left = _picture_alone(moving)
    assert _differing(left, right.flipped(Qt.Orientation.Horizontal)) < 0.01
    assert _differing(left, right) > 0.05


def _picture_alone(app: AppRig) -> QImage:
    """Return the card without what is laid over it."""
    button = app.panel.findChild(Button, "movement_button")
    assert button is not None
    laid_over = [button, *app.panel.findChildren(SecondView)]
    for one in laid_over:
        one.hide()
    image = _card(app)
    for one in laid_over:
        one.show()
    return image


def test_the_trunk_widens_with_the_breath_and_only_the_trunk(moving: AppRig) -> None:
    _hold(moving)
    empty = _picture_alone_in_hold(moving)
    moving.clock.advance(4.0)  # the in-breath
    full = _picture_alone_in_hold(moving)
    assert 0.0005 < _differing(full, empty) < 0.05
    moving.clock.advance(6.0)
    assert _differing(_picture_alone_in_hold(moving), empty) < 0.0005


def test_with_reduced_motion_nothing_breathes(moving: AppRig) -> None:
    moving.first.preferences.set("motion", "reduced")
    _hold(moving)
    empty = _picture_alone_in_hold(moving)
    moving.clock.advance(4.0)
    assert _differing(_picture_alone_in_hold(moving), empty) == 0.0


def _hold(app: AppRig) -> None:
    app.turn_to(STRETCH)
    app.controller.step_presenter.press_main()
    app.play_until(Mode.HOLDING)
    settle()
    app.clock.advance(10.0)  # one whole breath, in which the frames arrive
    settle()


def _picture_alone_in_hold(app: AppRig) -> QImage:
    app.ring.hide()
    return _picture_alone(app) if app.panel.findChild(Button, "movement_button") else _card(app)


NAMES = [
    f"{stretch}-{step}"
    for stretch, steps in (
        ("prone-glute", 3),
        ("wall-glute", 3),
        ("seated-twist", 4),
        ("foam-roller", 2),
    )
    for step in range(1, steps + 1)
]


@pytest.mark.parametrize("figure", ["woman", "man"])
@pytest.mark.parametrize("name", NAMES)
def test_every_step_has_a_movement_of_two_to_three_and_a_half_seconds(
    app: AppRig, figure: str, name: str
) -> None:
    clip = Clips(figure, app.controller).clip(name)
    assert clip is not None
    shown, count, seconds = QSize(800, 600), 0, 0.0
    while frames := clip.next(shown):
        count += 1
        seconds += clip.frame_seconds
        [image] = frames.images
        assert image.width() <= frames.box.width()
        assert frames.box.right() < shown.width()
        assert frames.box.bottom() < shown.height()
    assert 1.9 <= seconds <= 3.6
    assert count >= 11.9 * seconds


@pytest.mark.parametrize("figure", ["woman", "man"])
@pytest.mark.parametrize(
    ("name", "least"),
    [("prone-glute-3", 10), ("wall-glute-3", 10), ("seated-twist-4", 10), ("foam-roller-2", 15)],
)
def test_every_hold_moves_in_frames_that_fit_in_memory(
    app: AppRig, figure: str, name: str, least: int
) -> None:
    films = Clips(figure, app.controller)
    arrived: list[Frames] = []
    films.loop_arrived.connect(arrived.append)
    films.ask_for_loop(name, QSize(1440, 1080))
    settle()
    [loop] = arrived
    assert len(loop.images) >= least
    assert {image.format() for image in loop.images} == {
        QImage.Format.Format_ARGB32_Premultiplied
    }, "Qt wakes threads to paint others"
    assert sum(image.sizeInBytes() for image in loop.images) < 20_000_000
    box = place_of(figure, f"{name}-loop").box
    assert box is not None
    assert loop.box == shown_box(box, QSize(1440, 1080))


@pytest.mark.parametrize("figure", ["woman", "man"])
@pytest.mark.parametrize(
    "name", ["prone-glute-3", "wall-glute-3", "seated-twist-4", "foam-roller-2"]
)
def test_a_loop_begins_where_the_still_is_and_has_no_seam(
    app: AppRig, figure: str, name: str
) -> None:
    films = Clips(figure, app.controller)
    arrived: list[Frames] = []
    films.loop_arrived.connect(arrived.append)
    films.ask_for_loop(name, QSize(720, 540))
    settle()
    [loop] = arrived
    still = QImage(f":/pictures/{figure}/{name}-720.webp").copy(loop.box)
    first = loop.images[0].scaled(loop.box.size())
    assert _differing(_on_paper(first), _on_paper(still)) < 0.06
    right = first.width() - 1
    edges = [(x, y) for x in (0, right) for y in range(0, first.height(), 3)]
    apart = [_apart(_on_paper(first), _on_paper(still), x, y) for x, y in edges]
    assert sum(apart) / len(apart) < 0.1


def _on_paper(image: QImage) -> QImage:
    """Return a picture on white, as it is seen."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def test_asking_again_in_the_midst_begins_again_without_a_flash(moving: AppRig) -> None:
    still = _turned_to_step_two(moving)
    moving.clock.advance(MIDDLE)
    moving.press("M")
    assert _plays(moving)
    assert _differing(_card(moving), still) > 0.02


def test_a_breath_outlives_a_change_of_colours_and_of_size(moving: AppRig) -> None:
    _hold(moving)
    moving.clock.advance(4.0)
    moving.session.pause()
    full = _picture_alone_in_hold(moving)
    moving.first.preferences.set("theme", "dark")
    moving.first.preferences.set("theme", "light")
    moving.clock.advance(0.2)
    assert _differing(_picture_alone_in_hold(moving), full) < 0.0005
    size = moving.window.size()
    moving.window.resize(1100, 700)
    settle()
    moving.window.resize(size)
    settle()
    assert _differing(_picture_alone_in_hold(moving), full) < 0.0005


def test_pain_ends_the_breath(moving: AppRig) -> None:
    _hold(moving)
    moving.clock.advance(4.0)
    moving.press("P")
    assert moving.controller.figure.clip_player._loop is None


def test_the_picture_before_the_next_stretch_is_ready_in_time(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.RESTING)
    shown = app.first.still_presenter.step_view
    assert shown is not None
    assert shown.picture == "wall-glute-start"
    held: list[str] = []
    app.controller.step_presenter.step_changed.connect(
        lambda step_view: held.append(step_view.following)
    )
    app.play_until(Mode.HOLDING)
    app.play_until(Mode.CHANGING_SIDE)
    assert "wall-glute-start" in held


def test_a_loop_that_is_no_longer_wanted_never_arrives(app: AppRig) -> None:
    films = Clips("woman", app.controller)
    arrived: list[Frames] = []
    films.loop_arrived.connect(arrived.append)
    films.ask_for_loop("seated-twist-4", QSize(800, 600))
    films.forget_loop()
    settle()
    assert arrived == []
