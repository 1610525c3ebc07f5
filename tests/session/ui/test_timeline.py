"""The line of the session tells done, now and ahead apart, and paints only what moves."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.theme import LIGHT
from glutestretch.session.ui.timeline import Segment, SessionTimeline
from tests.support.pointer import move_over

pytestmark = pytest.mark.usefixtures("settled_look")

Painted = Callable[[QWidget, Callable[[], object]], list[QRect]]


@pytest.fixture
def line(qtbot: QtBot) -> SessionTimeline:
    made = SessionTimeline()
    qtbot.addWidget(made)
    made.resize(620, 16)
    made.set_segments(tuple(Segment(1, f"Part {number}") for number in range(1, 7)))
    made.show()
    return made


def test_segments_share_the_width_by_weight_and_fill_it(line: SessionTimeline) -> None:
    line.set_segments((Segment(1, "a"), Segment(3, "b"), Segment(1, "c")))
    first, second, third = line._boxes
    assert second.width() > 2.8 * first.width()
    assert abs(first.width() - third.width()) <= 1
    assert first.left() == 0
    assert third.right() == 619


def test_screen_readers_are_told_the_segment_in_words(line: SessionTimeline) -> None:
    line.set_segments((Segment(1, "Wall"), Segment(1, "Seated spinal twist, right side")))
    line.set_position(1, 0.5)
    interface = QAccessible.queryAccessibleInterface(line)
    assert interface.role() == QAccessible.Role.ProgressBar
    told = interface.text(QAccessible.Text.Description)
    assert told == "Segment 2 of 2: Seated spinal twist, right side"
    assert interface.valueInterface().currentValue() == 75


def test_the_same_place_twice_paints_nothing(line: SessionTimeline, painted: Painted) -> None:
    line.set_position(2, 0.5)
    assert painted(line, lambda: line.set_position(2, 0.5)) == []


def test_less_than_a_pixel_paints_nothing(line: SessionTimeline, painted: Painted) -> None:
    line.set_position(2, 0.5)
    assert painted(line, lambda: line.set_position(2, 0.501)) == []


def test_a_step_on_paints_only_round_the_knob(line: SessionTimeline, painted: Painted) -> None:
    line.set_position(2, 0.5)
    (rect,) = painted(line, lambda: line.set_position(2, 0.54))
    assert rect.width() < 30


def test_the_next_segment_paints_the_two_it_concerns(
    line: SessionTimeline, painted: Painted
) -> None:
    line.set_position(2, 1.0)
    (rect,) = painted(line, lambda: line.set_position(3, 0.0))
    assert line._boxes[2].left() - 2 <= rect.left()
    assert rect.right() <= line._boxes[3].right() + 10


def test_done_is_full_and_ahead_is_hollow(line: SessionTimeline) -> None:
    line.set_position(2, 0.5)
    image = line.grab().toImage()
    done, ahead = line._boxes[0].center(), line._boxes[5].center()
    assert image.pixelColor(done) == LIGHT.accent
    assert image.pixelColor(ahead) == LIGHT.background
    edge = image.pixelColor(QPoint(ahead.x(), line._boxes[5].top()))
    assert edge.lightness() < LIGHT.background.lightness() - 20


def test_the_knob_stays_inside_at_both_ends(line: SessionTimeline) -> None:
    for index, fraction in ((0, 0.0), (5, 1.0)):
        line.set_position(index, fraction)
        image = line.grab().toImage()
        edge = 0 if index == 0 else 619
        column = [image.pixelColor(edge, y) for y in range(16)]
        assert any(colour.lightness() < 200 for colour in column)


def test_the_end_leaves_everything_done(line: SessionTimeline) -> None:
    line.set_position(6, 0.0)
    assert line.value() == 100
    image = line.grab().toImage()
    assert all(image.pixelColor(box.center()) == LIGHT.accent for box in line._boxes)


def test_an_empty_line_holds_together(line: SessionTimeline) -> None:
    line.set_segments(())
    line.set_position(0, 0.5)
    assert not line.grab().isNull()
    assert line.accessibleDescription() == ""


def test_the_pointer_is_told_the_name_of_a_segment(line: SessionTimeline) -> None:
    move_over(line, QPointF(line._boxes[3].center()))
    assert line.toolTip() == "Part 4"
