"""The ring can be read, breathes, and paints no more than it must."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutestretch.session.ui.breath_ring import BreathRing

pytestmark = pytest.mark.usefixtures("settled_look")

Painted = Callable[[QWidget, Callable[[], object]], list[QRect]]
LONG_WORDS = ["Breathe out", "Ausatmen", "Langsam ausatmen", "Выдыхайте медленно", "Pause"]


@pytest.fixture
def ring(qtbot: QtBot) -> BreathRing:
    made = BreathRing()
    qtbot.addWidget(made)
    made.resize(176, 176)
    made.show()
    made.show_breath("Breathe in", "1 of 6", 0.0, 0.0)
    return made


@pytest.mark.parametrize("side", [96, 176, 480])
@pytest.mark.parametrize("factor", [1.0, 1.3, 1.6, 2.0])
@pytest.mark.parametrize("word", LONG_WORDS)
def test_word_and_count_stay_inside_the_track(
    ring: BreathRing,
    set_text_factor: Callable[[float], None],
    word: str,
    factor: float,
    side: int,
) -> None:
    set_text_factor(factor)
    ring.resize(side, side)
    ring.show_breath(word, "Atemzug 3 von 6", 1.0, 0.5)
    metrics, below = QFontMetrics(ring._fitted_faces()[0]), QFontMetrics(ring._fitted_faces()[1])
    half = ring._inner
    high = metrics.height() + below.height()
    top_corner = (metrics.horizontalAdvance(word) / 2) ** 2 + (high / 2 - metrics.descent()) ** 2
    low_corner = (below.horizontalAdvance("Atemzug 3 von 6") / 2) ** 2 + (high / 2) ** 2
    assert top_corner <= half**2
    assert low_corner <= (half * 1.02) ** 2


def test_a_larger_ring_is_written_larger(ring: BreathRing) -> None:
    small = ring._fitted_faces()[0].pixelSize()
    ring.resize(600, 600)
    assert ring._fitted_faces()[0].pixelSize() > 2 * small


def test_words_that_alternate_are_written_in_one_size(ring: BreathRing) -> None:
    ring.set_words(("Ein", "Langsam wieder ausatmen"))
    ring.show_breath("Ein", "1", 0.0, 0.0)
    short = ring._fitted_faces()[0].pixelSize()
    ring.show_breath("Langsam wieder ausatmen", "1", 0.0, 0.0)
    assert ring._fitted_faces()[0].pixelSize() == short


def test_the_same_moment_twice_paints_nothing(ring: BreathRing, painted: Painted) -> None:
    ring.show_breath("Breathe in", "1 of 6", 0.5, 0.25)
    assert painted(ring, lambda: ring.show_breath("Breathe in", "1 of 6", 0.5, 0.25)) == []


def test_less_than_a_pixel_of_breath_paints_nothing(ring: BreathRing, painted: Painted) -> None:
    ring.show_breath("Breathe in", "1 of 6", 0.5, 0.25)
    little = 0.2 / ring.steps
    assert ring.step_at(0.5 + little) == ring.step_at(0.5)
    assert painted(ring, lambda: ring.show_breath("Breathe in", "1 of 6", 0.5 + little, 0.25)) == []


def test_a_growing_disc_paints_its_own_box_only(ring: BreathRing, painted: Painted) -> None:
    (rect,) = painted(ring, lambda: ring.show_breath("Breathe in", "1 of 6", 0.3, 0.0))
    assert 60 < rect.width() < 120
    assert rect.center() == ring.rect().center()


def test_a_step_of_the_arc_paints_a_few_pixels(ring: BreathRing, painted: Painted) -> None:
    ring.show_breath("Breathe in", "1 of 6", 0.0, 0.250)
    (rect,) = painted(ring, lambda: ring.show_breath("Breathe in", "1 of 6", 0.0, 0.253))
    assert rect.width() < 24
    assert rect.height() < 24


def test_a_whole_percent_does_not_paint_the_whole_ring(ring: BreathRing, painted: Painted) -> None:
    ring.show_breath("Breathe in", "1 of 6", 0.0, 0.25)
    rects = painted(ring, lambda: ring.show_breath("Breathe in", "1 of 6", 0.0, 0.27))
    assert ring.value() == 27
    assert all(rect.width() < 40 for rect in rects)


def test_radii_are_whole_device_pixels_and_all_different(ring: BreathRing) -> None:
    radii = {
        ring._disc_box(step).width() * ring.devicePixelRatioF() / 2 for step in range(ring.steps)
    }
    assert len(radii) == ring.steps
    assert all(radius == int(radius) for radius in radii)


def test_a_still_ring_has_one_radius(ring: BreathRing, painted: Painted) -> None:
    ring.set_still(True)
    assert ring.steps == 1
    assert painted(ring, lambda: ring.show_breath("Breathe in", "1 of 6", 1.0, 0.0)) == []


def test_the_breath_survives_a_new_size(ring: BreathRing) -> None:
    ring.show_breath("Breathe in", "1 of 6", 0.5, 0.0)
    ring.resize(400, 400)
    assert ring._step == ring.step_at(0.5)


def test_the_arc_fills_clockwise_from_the_top(ring: BreathRing) -> None:
    ring.show_breath("Breathe in", "1 of 6", 0.0, 0.25)
    image = ring.grab().toImage()
    middle, track = 88, round(ring._track * 0.7071)
    right_top = image.pixelColor(middle + track, middle - track)
    left_top = image.pixelColor(middle - track, middle - track)
    assert right_top.lightness() < left_top.lightness() - 50


def test_the_lead_in_shows_a_number_without_a_disc(ring: BreathRing) -> None:
    ring.show_number("3", "Get ready")
    assert ring._fitted_faces()[0].pixelSize() > 50
    image = ring.grab().toImage()
    assert image.pixelColor(88 - 40, 88) == image.pixelColor(88, 20)
    assert ring.accessibleDescription() == "3 Get ready"


def test_screen_readers_meet_a_progress_bar_that_says_the_word(ring: BreathRing) -> None:
    ring.setAccessibleName("Breath")
    ring.show_breath("Breathe out", "3 of 6", 0.5, 0.4)
    interface = QAccessible.queryAccessibleInterface(ring)
    assert interface.role() == QAccessible.Role.ProgressBar
    assert interface.text(QAccessible.Text.Name) == "Breath"
    assert interface.text(QAccessible.Text.Description) == "Breathe out 3 of 6"
    assert interface.valueInterface().currentValue() == 40


def test_pressing_and_letting_go_is_a_breath(qtbot: QtBot, ring: BreathRing) -> None:
    with qtbot.waitSignal(ring.in_breath_began_wished):
        QTest.mousePress(ring, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(ring.in_breath_ended_wished):
        QTest.mouseRelease(ring, Qt.MouseButton.LeftButton)


def test_a_ring_that_goes_away_ends_the_breath_once(qtbot: QtBot, ring: BreathRing) -> None:
    QTest.mousePress(ring, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(ring.in_breath_ended_wished):
        ring.hide()
    with qtbot.assertNotEmitted(ring.in_breath_ended_wished):
        QTest.mouseRelease(ring, Qt.MouseButton.LeftButton)


def test_other_mouse_buttons_are_no_breath(qtbot: QtBot, ring: BreathRing) -> None:
    with qtbot.assertNotEmitted(ring.in_breath_began_wished):
        QTest.mouseClick(ring, Qt.MouseButton.RightButton)
