"""The card shows pictures completely, sharply, mirrored if needed, and in words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.text_fitting import wrapped_size
from glutestretch.kit.theme import DARK, LIGHT, palette
from glutestretch.pictures.ui.callout import dot_room
from glutestretch.pictures.ui.illustration import Illustration
from glutestretch.session.ui.breath_ring import BreathRing

pytestmark = pytest.mark.usefixtures("settled_look")

Painted = Callable[[QWidget, Callable[[], object]], list[QRect]]
RED = QColor("red")
LONG = "Hier solltest du die Dehnung spüren: im rechten Gesäßmuskel und außen an der Hüfte"


@pytest.fixture
def card(qtbot: QtBot) -> Illustration:
    made = Illustration()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_a_dimmed_picture_is_pale_behind_a_pause_icon(card: Illustration, half_red: QImage) -> None:
    card.show_picture(half_red, "", False)
    card.set_dimmed(True)
    image = card.grab().toImage()
    pale = image.pixelColor(200, 300)
    assert pale.red() > RED.red() or pale.green() > RED.green()
    assert pale not in (RED, LIGHT.card)
    row = {image.pixelColor(x, 300).name() for x in range(320, 480)}
    assert LIGHT.secondary.name() in row
    card.set_dimmed(False)
    assert card.grab().toImage().pixelColor(200, 300) == RED


def test_a_mirrored_picture_is_the_same_picture_flipped(
    card: Illustration, half_red: QImage
) -> None:
    card.show_picture(half_red, "", False)
    straight = card.grab().toImage()
    card.show_picture(half_red, "", True)
    mirrored = card.grab().toImage()
    assert straight.pixelColor(200, 300) == RED
    assert straight.pixelColor(600, 300) == LIGHT.card
    assert mirrored.pixelColor(200, 300) == LIGHT.card
    assert mirrored.pixelColor(600, 300) == RED
    assert half_red.pixelColor(10, 10) == RED  # the owner's picture is left alone


def test_a_picture_keeps_its_shape_in_the_middle(card: Illustration, half_red: QImage) -> None:
    card.resize(1200, 600)
    card.show_picture(half_red, "", False)
    image = card.grab().toImage()
    assert image.pixelColor(190, 300) == LIGHT.card
    assert image.pixelColor(210, 300) == RED
    assert image.pixelColor(590, 300) == RED
    assert image.pixelColor(610, 300) == LIGHT.card


def test_the_corners_are_round_even_over_a_picture(card: Illustration, half_red: QImage) -> None:
    card.show_picture(half_red, "", False)
    assert card.grab().toImage().pixelColor(1, 1) == LIGHT.background


def test_the_card_follows_the_colour_scheme_at_once(card: Illustration, half_red: QImage) -> None:
    card.show_picture(half_red, "", False)
    card.setPalette(palette(DARK))
    assert card.grab().toImage().pixelColor(600, 300) == DARK.card
    assert card.palette().color(QPalette.ColorRole.Window) == DARK.background


def test_screen_readers_find_a_graphic_with_its_description(
    card: Illustration, half_red: QImage
) -> None:
    card.setAccessibleName("Illustration")
    card.show_picture(half_red, "A woman sits upright.", False)
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() == QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "Illustration"
    assert interface.text(QAccessible.Text.Description) == "A woman sits upright."
    card.set_felt("Right glutes")
    assert interface.text(QAccessible.Text.Description) == "A woman sits upright. Right glutes"


def test_a_missing_picture_is_a_sentence(card: Illustration, half_red: QImage) -> None:
    card.show_picture(half_red, "A woman", False)
    card.set_empty("The picture is missing.")
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Description) == "The picture is missing."
    image = card.grab().toImage()
    assert image.pixelColor(200, 300) == LIGHT.card
    card.show_picture(half_red, "A woman", False)
    assert interface.role() == QAccessible.Role.Graphic


def test_a_new_picture_takes_the_place_of_the_old_at_once(
    card: Illustration, half_red: QImage
) -> None:
    card.show_picture(half_red, "", False)
    assert card.grab().toImage().pixelColor(200, 300) == RED
    card.show_picture(half_red, "", True)
    assert card.grab().toImage().pixelColor(200, 300) == LIGHT.card


def test_the_part_that_has_to_be_visible_fills_the_card(
    card: Illustration, half_red: QImage
) -> None:
    card.show_picture(half_red, "", False)
    whole = card.picture_size()
    card.set_region((0.0, 0.5, 0.5, 0.9), (0.5, 0.5))
    assert card.picture_size().width() > 1.5 * whole.width()
    image = card.grab().toImage()
    assert image.pixelColor(image.rect().center()) == RED


def test_a_step_with_less_to_see_keeps_the_size_of_its_stretch(
    card: Illustration, half_red: QImage
) -> None:
    card.show_picture(half_red, "", False)
    card.set_region((0.1, 0.1, 0.9, 0.9), (0.8, 0.8))
    before = card.picture_size()
    card.set_region((0.1, 0.5, 0.9, 0.9), (0.8, 0.8))
    assert card.picture_size() == before


@pytest.mark.parametrize("width", [399, 400, 401, 533])
def test_a_mirrored_card_is_the_mirror_image_at_every_width(
    card: Illustration, half_red: QImage, width: int
) -> None:
    card.resize(width, 380)
    card.set_region((0.1, 0.2, 0.75, 0.9), (0.65, 0.7))
    card.show_picture(half_red, "", False)
    one = card.grab().toImage()
    card.show_picture(half_red, "", True)
    other = card.grab().toImage().flipped(Qt.Orientation.Horizontal)
    points = [(x, y) for x in range(0, width, 7) for y in range(0, 380, 11)]
    for x, y in points:
        a, b = one.pixelColor(x, y), other.pixelColor(x, y)
        assert max(abs(a.red() - b.red()), abs(a.blue() - b.blue())) < 24, (x, y)


def test_an_unchanged_card_is_composed_once(card: Illustration, half_red: QImage) -> None:
    card.show_picture(half_red, "", False)
    card.grab()
    kept = card._card
    card.update()
    card.grab()
    assert card._card is kept


@pytest.mark.parametrize("factor", [1.0, 1.4, 2.0])
@pytest.mark.parametrize("size", [QSize(900, 600), QSize(420, 300), QSize(240, 180)])
@pytest.mark.parametrize("ringed", [True, False])
def test_the_callout_shows_its_complete_text_inside_the_card(
    card: Illustration,
    set_text_factor: Callable[[float], None],
    size: QSize,
    factor: float,
    *,
    ringed: bool,
) -> None:
    set_text_factor(factor)
    if ringed:
        card.set_ring(BreathRing())
    card.resize(size)
    card.set_felt(LONG)
    box = card._callout_box()
    assert card._callout is not None
    font = card._callout[1]
    room = box.width() - 24 - dot_room(font)
    text = wrapped_size(LONG, font, room)
    assert text.width() <= room
    assert text.height() <= box.height()
    assert card.rect().contains(box)
    if ringed and card._ring is not None:
        assert not box.intersects(card._ring.geometry())


def test_a_new_callout_repaints_only_itself(card: Illustration, painted: Painted) -> None:
    (rect,) = painted(card, lambda: card.set_felt("Right glutes"))
    assert rect == card._callout_box()


@pytest.mark.parametrize("size", [QSize(860, 536), QSize(400, 300), QSize(3000, 1700)])
def test_the_ring_follows_the_card_in_its_top_right_corner(card: Illustration, size: QSize) -> None:
    ring = BreathRing()
    card.set_ring(ring)
    card.resize(size)
    box = ring.geometry()
    assert box.width() == box.height()
    assert card.rect().contains(box)
    assert size.width() - box.right() < 40
    assert box.top() < 40
    assert 0.3 < box.height() / size.height() < 0.63


def test_the_size_for_a_picture_is_reported(qtbot: QtBot, card: Illustration) -> None:
    with qtbot.waitSignal(card.box_changed) as emitted:
        card.resize(500, 400)
    assert emitted.args == [card.picture_box()]
    assert card.picture_box() == QSize(500, 375) * card.devicePixelRatioF()


def test_the_card_asks_no_label_for_its_pixmap(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt starts a timer at that question, which wakes an idle app twice."""
    asked: list[QWidget] = []

    def ask(label: Illustration) -> QPixmap:
        asked.append(label)
        return QPixmap()

    monkeypatch.setattr(Illustration, "pixmap", ask)
    card = Illustration()
    qtbot.addWidget(card)
    card.show_picture(QImage(40, 30, QImage.Format.Format_RGB32), "a figure")
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() == QAccessible.Role.Graphic
    card.set_empty("Nothing to see.")
    assert interface.role() == QAccessible.Role.StaticText
    card.show_picture(QImage(40, 30, QImage.Format.Format_RGB32), "a figure")
    assert interface.role() == QAccessible.Role.Graphic
    assert not asked
