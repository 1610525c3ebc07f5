"""A dark card has a pool of light on its floor; it is soft, and nothing on a light card."""

from itertools import pairwise
from statistics import mean

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from glutestretch.kit.theme import DARK, LIGHT, Colours, palette
from glutestretch.pictures.ui.floor_light import lit_floor, pool_of
from glutestretch.pictures.ui.illustration import Illustration

pytestmark = pytest.mark.usefixtures("settled_look")

CARD = QSize(1400, 800)
FIGURE = QRectF(300, 150, 800, 600)


def parts(image: QImage, y: int) -> list[int]:
    """Return the green parts of a row, from the middle to the right."""
    return [image.pixelColor(x, y).green() for x in range(image.width() // 2, image.width())]


def test_it_lies_below_the_figure_and_within_the_card() -> None:
    box = pool_of(FIGURE, CARD).box
    assert QRect(0, 0, 1400, 800).contains(box)
    assert box.left() < FIGURE.left()
    assert box.right() > FIGURE.right()
    assert FIGURE.top() < box.top() < FIGURE.center().y()
    assert box.bottom() > FIGURE.bottom()


def test_at_its_edges_it_cannot_be_told_from_the_card() -> None:
    image = lit_floor(pool_of(FIGURE, CARD), DARK)
    width, height = image.width(), image.height()
    edge = {image.pixel(x, y) for x in range(width) for y in (0, height - 1)}
    edge |= {image.pixel(x, y) for y in range(height) for x in (0, width - 1)}
    assert edge == {DARK.card.rgb()}


def test_from_its_middle_it_fades_without_steps() -> None:
    pool = pool_of(FIGURE, CARD)
    image = lit_floor(pool, DARK)
    row = parts(image, pool.up)
    assert row[0] >= DARK.card.green() + 40
    means = [mean(row[start : start + 16]) for start in range(0, len(row) - 16, 16)]
    assert all(one - other > -0.6 for one, other in pairwise(means))
    assert max(one - other for one, other in pairwise(means)) < 4
    changes = sum(one != other for one, other in pairwise(row))
    assert changes > 2 * len(set(row)), "a band's edge is a line"


@pytest.fixture(params=[DARK, LIGHT], ids=["dark", "light"])
def colours(request: pytest.FixtureRequest) -> Colours:
    found: Colours = request.param
    return found


def test_it_is_beneath_picture_film_and_live_figure_alike(qtbot: QtBot, colours: Colours) -> None:
    card = Illustration()
    qtbot.addWidget(card)
    card.setPalette(palette(colours))
    card.resize(800, 600)
    clear = QImage(800, 600, QImage.Format.Format_ARGB32_Premultiplied)
    clear.fill(0)
    card.show_picture(clear, "")
    card.show()
    still = card.grab().toImage()
    lit = still.pixelColor(400, 450) != colours.card
    assert lit is (colours is DARK)
    assert still.pixelColor(400, 20) == colours.card
    card.show_frame(clear.copy(100, 100, 500, 400), QRect(100, 100, 500, 400))
    film = card.grab().toImage()
    card.show_live(clear, turned=False, anchors={})
    assert still == film == card.grab().toImage()


def test_it_is_made_once_for_all_frames(qtbot: QtBot) -> None:
    card = Illustration()
    qtbot.addWidget(card)
    card.setPalette(palette(DARK))
    card.resize(800, 600)
    picture = QImage(800, 600, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor(0, 0, 0, 0))
    card.show_picture(picture, "")
    card.show()
    made = set()
    for _ in range(3):
        card.show_live(picture, turned=True, anchors={})
        card.grab()
        made.add(card._floor._image.cacheKey())
    assert len(made) == 1
    card.resize(700, 600)
    card.grab()
    made.add(card._floor._image.cacheKey())
    assert len(made) == 2
