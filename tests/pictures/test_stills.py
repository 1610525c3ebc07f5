"""Every step has its picture in every size, and few are in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from glutestretch.pictures.stills import MOST_STILLS, Pictures
from glutestretch.session.ui.list_delegate import THUMBNAIL
from glutestretch.stretches.bundle import open_bundle
from glutestretch.stretches.catalogue import Catalogue
from tests.support.app_rig import HUGE, NARROW, AppRig, settle

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "pictures" / "woman"
SMALL = QSize(720, 540)
FULL_LEAST = QSize(1440, 1080)


def _catalogue() -> Catalogue:
    return open_bundle()


def _names() -> Iterator[str]:
    for stretch in _catalogue().stretches:
        for step in range(len(stretch.steps)):
            yield stretch.picture(step)


def _read(file: str) -> QImage:
    path = FOLDER / file
    assert path.exists(), f"{path} is missing"
    return QImageReader(str(path)).read()


def test_every_step_has_its_picture_in_three_sizes() -> None:
    names = list(_names())
    assert len(names) >= 10
    for name in names:
        full, small, thumb = (_read(f"{name}{end}.webp") for end in ("", "-720", "-thumb"))
        assert full.width() >= FULL_LEAST.width()
        assert full.height() * 4 == full.width() * 3, name
        assert small.size() == SMALL, name
        assert thumb.size() == THUMBNAIL * 2, name


def test_every_picture_shows_a_figure_on_a_transparent_background() -> None:
    for name in _names():
        image = _read(f"{name}-720.webp")
        assert image.hasAlphaChannel(), name
        corners = [(2, 2), (717, 2)]
        assert all(image.pixelColor(x, y).alpha() == 0 for x, y in corners), name
        opaque = sum(
            image.pixelColor(x, y).alpha() > 200 for x in range(0, 720, 8) for y in range(0, 540, 8)
        )
        assert opaque > 200, f"{name} is all but empty"


def test_no_two_steps_share_a_picture() -> None:
    sizes = {name: (FOLDER / f"{name}.webp").read_bytes() for name in _names()}
    assert len(set(sizes.values())) == len(sizes)


def _mirrored(image: QImage) -> QImage:
    return image.flipped(Qt.Orientation.Horizontal)


@pytest.mark.parametrize("stretch", ["prone-glute", "wall-glute", "seated-twist", "foam-roller"])
def test_the_left_side_is_the_right_ones_mirror_image(app: AppRig, stretch: str) -> None:
    app.first.preferences.set("motion", "reduced")
    app.turn_to(stretch)
    right = _card(app)
    app.controller.step_presenter.switch_side()
    settle()
    left = _card(app)
    assert left != right
    assert _differing(left, _mirrored(right)) < 0.002


def _card(app: AppRig) -> QImage:
    settle()
    picture = app.panel.ui.illustration
    picture.set_felt("")
    shown: QImage = picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return shown


def _differing(one: QImage, other: QImage) -> float:
    assert one.size() == other.size()
    steps = [(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    off = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 24
        for x, y in steps
    )
    return off / len(steps)


def test_every_step_is_shown_on_both_sides(app: AppRig) -> None:
    for stretch in app.first.catalogue.stretches:
        for step in range(len(stretch.steps)):
            app.turn_to(stretch.id, step)
            assert not app.panel.ui.illustration.pixmap().isNull(), (stretch.id, step)
            app.controller.step_presenter.switch_side()
            assert not app.panel.ui.illustration.pixmap().isNull()


def test_every_row_of_the_list_has_its_thumbnail(app: AppRig) -> None:
    assert len(app.first.thumbnails) == len(app.first.catalogue.stretches)
    assert not any(image.isNull() for image in app.first.thumbnails.values())


def test_at_most_three_stills_are_kept_at_any_size(app: AppRig) -> None:
    assert MOST_STILLS == 3
    for size in (NARROW, (1920, 1080)):
        app.window.resize(*size)
        for stretch in app.first.catalogue.stretches:
            for step in range(len(stretch.steps)):
                app.turn_to(stretch.id, step)
                assert len(app.first.pictures._stills) <= MOST_STILLS


def test_a_large_window_gets_the_large_picture(app: AppRig) -> None:
    app.window.resize(*HUGE)
    settle()
    name = app.first.reader.step_view.picture
    assert app.first.pictures.still(name).width() > SMALL.width()
    app.window.resize(*NARROW)
    settle()
    assert app.first.pictures.still(name).width() <= SMALL.width()


def test_preloaded_pictures_are_shown_and_then_released() -> None:
    *thumbnails, still = list(_names())[:4]
    pictures = Pictures()
    pictures.preload(still, thumbnails)
    for name in thumbnails:
        assert pictures.thumbnail(name) == Pictures().thumbnail(name)
    assert pictures.still(still) == Pictures().still(still)
    assert not pictures.thumbnail(thumbnails[0]).isNull()
    pictures.close()
