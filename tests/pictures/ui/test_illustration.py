"""The card shows pictures completely, sharply, mirrored if needed, and in words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.text_fitting import wrapped_size
from glutestretch.kit.theme import DARK, LIGHT, palette
from glutestretch.pictures.ui.callout import dot_room
from glutestretch.pictures.ui.illustration import Illustration
from glutestretch.pictures.ui.second_view import SecondView
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
    assert card.grab().toImage().pixelColor(600, 30) == DARK.card
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


@pytest.mark.parametrize("corner", [True, False])
def test_a_frame_takes_the_place_of_its_part_and_leaves_the_corners_round(
    card: Illustration, half_red: QImage, *, corner: bool
) -> None:
    card.show_picture(half_red, "", False)
    frame = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    frame.fill(QColor("blue"))
    card.show_frame(frame, QRect(QPoint(0, 0) if corner else QPoint(200, 200), frame.size()))
    image = card.grab().toImage()
    assert image.pixelColor(1, 1) == LIGHT.background
    at = QPoint(50, 50) if corner else QPoint(250, 250)
    assert image.pixelColor(at) == QColor("blue")
    card.show_still()
    assert card.grab().toImage().pixelColor(at) == RED


@pytest.mark.parametrize("mirrored", [True, False])
def test_a_smaller_frame_is_enlarged_and_mirrored_like_its_picture(
    card: Illustration, half_red: QImage, *, mirrored: bool
) -> None:
    card.show_picture(half_red, "", mirrored)
    frame = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    frame.fill(QColor("blue"))
    card.show_frame(frame, QRect(200, 200, 100, 100))
    image = card.grab().toImage()
    left = 500 if mirrored else 200
    assert image.pixelColor(left + 5, 205) == image.pixelColor(left + 95, 295) == QColor("blue")
    assert image.pixelColor(left - 5, 250) != QColor("blue") != image.pixelColor(left + 105, 250)


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
    card.grab()
    assert card._callout is not None
    box, font = card._callout.box, card._callout.font
    room = box.width() - 24 - dot_room(font)
    text = wrapped_size(LONG, font, room)
    assert text.width() <= room
    assert text.height() <= box.height()
    assert card.rect().contains(box)
    if ringed and card._ring is not None:
        assert not box.intersects(card._ring.geometry())


def test_callout_and_pointer_lie_within_their_bounds(card: Illustration, half_red: QImage) -> None:
    card.show_picture(half_red, "", False)
    without = card.grab().toImage()
    card.set_felt("Right glutes", (0.75, 0.4))
    image = card.grab().toImage()
    assert card._callout is not None
    assert card._callout.pointer is not None
    bounds = card._callout.bounds
    changed = [
        QPoint(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != without.pixel(x, y)
    ]
    assert len(changed) > 500
    assert all(bounds.contains(point) for point in changed)
    assert max(point.x() for point in changed) > bounds.right() - 4


def test_a_new_callout_repaints_only_itself(card: Illustration, painted: Painted) -> None:
    (rect,) = painted(card, lambda: card.set_felt("Right glutes"))
    assert card._callout is not None
    assert rect == card._callout.box


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


@pytest.fixture
def small(half_red: QImage) -> QImage:
    return half_red.scaled(160, 120)


def second(card: Illustration) -> SecondView:
    [view] = card.findChildren(SecondView)
    return view


@pytest.mark.parametrize("size", [(1440, 1080), (867, 650), (792, 594), (791, 593), (0, 0)])
def test_the_box_to_decode_at_does_not_depend_on_what_was_decoded_before(
    card: Illustration, size: tuple[int, int]
) -> None:
    card.resize(860, 502)
    card.set_region((0.0, 0.13, 0.98, 0.94), (0.97, 0.81))
    before = card.picture_box()
    card.show_picture(QImage(*size, QImage.Format.Format_RGB32), "a figure")
    assert card.picture_box() == before


def test_a_second_view_lies_in_a_free_corner_and_is_mirrored_with_the_picture(
    card: Illustration, half_red: QImage, small: QImage
) -> None:
    low = (0.05, 0.5, 0.95, 0.95)
    card.set_region((0.0, 0.0, 1.0, 1.0), (1.0, 1.0), low)
    for mirrored in (False, True):
        card.show_picture(half_red, "lying", mirrored)
        card.set_second_view(small)
        place = second(card).geometry()
        assert second(card).isVisible()
        assert card.rect().contains(place)
        assert place.bottom() < 0.5 * card.height()
        image = card.grab().toImage()
        left = place.center() - QPoint(place.width() // 4, 0)
        right = place.center() + QPoint(place.width() // 4, 0)
        assert (image.pixelColor(left) == RED) is not mirrored
        assert (image.pixelColor(right) == RED) is mirrored
    assert "another side" in card.accessibleDescription()


def test_a_second_view_never_covers_figure_ring_or_callout(
    card: Illustration, half_red: QImage, small: QImage
) -> None:
    ring = QWidget()
    card.set_ring(ring)
    card.show_picture(half_red, "", False)
    card.set_felt("Right buttock")
    for left in (0.1, 0.3, 0.6):
        card.set_region((0.0, 0.0, 1.0, 1.0), (1.0, 1.0), (left, 0.1, 0.9, 0.9))
        card.set_second_view(small)
        view = second(card)
        shown = not view.isHidden()
        assert shown is (left > 0.2)
        if shown:
            assert not view.geometry().intersects(ring.geometry())
            assert view.geometry().right() < left * card.width()


def test_a_small_card_has_no_second_view_and_nothing_says_so(
    card: Illustration, half_red: QImage, small: QImage
) -> None:
    card.show_picture(half_red, "", False)
    card.set_region((0.0, 0.0, 1.0, 1.0), (1.0, 1.0), (0.5, 0.5, 0.9, 0.9))
    card.set_second_view(small)
    assert second(card).isVisible()
    card.resize(300, 220)
    assert second(card).isHidden()
    card.resize(800, 600)
    card.set_second_view(QImage())
    assert second(card).isHidden()
    assert "another side" not in card.accessibleDescription()


def test_a_second_view_is_smaller_where_it_would_touch_the_figure(
    card: Illustration, half_red: QImage, small: QImage
) -> None:
    card.show_picture(half_red, "", False)
    widths = []
    for top in (0.5, 0.28):
        card.set_region((0.0, 0.0, 1.0, 1.0), (1.0, 1.0), (0.05, top, 0.95, 0.95))
        card.set_second_view(small)
        assert second(card).isVisible()
        assert second(card).geometry().bottom() < top * card.height()
        widths.append(second(card).width())
    assert widths[1] < widths[0]
