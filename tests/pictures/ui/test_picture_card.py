"""What stands still costs no pixels beside the window's, and is painted again when it has to be."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutestretch.pictures.decoded import DecodedPictures
from glutestretch.pictures.stills import Pictures
from glutestretch.pictures.ui.illustration import Illustration
from glutestretch.session.browser import StepBrowser
from glutestretch.session.ui.step_panel import StepPanel
from glutestretch.session.ui.still_presenter import StillPresenter
from glutestretch.session.view import first_view
from glutestretch.stretches.bundle import open_bundle

pytestmark = pytest.mark.usefixtures("settled_look")

Painted = Callable[[QWidget, Callable[[], object]], list[QRect]]


@pytest.fixture
def card(qtbot: QtBot, half_red: QImage) -> Illustration:
    made = Illustration()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show_picture(half_red, "")
    made.show()
    return made


def rest(card: Illustration) -> bool:
    """Let the moment pass after the last painting; return whether the card is at rest."""
    rested = QSignalSpy(card.rested)
    card._rest.stop()
    card._rest.timeout.emit()
    return rested.count() > 0


def has_pixels(card: Illustration) -> bool:
    return card._card is not None


def test_a_card_that_is_painted_lets_go_of_its_pixels_after_a_moment(card: Illustration) -> None:
    before = card.grab().toImage()
    assert card._rest.isActive()
    assert rest(card)
    assert not has_pixels(card)
    assert card.grab().toImage() == before
    assert has_pixels(card)
    assert card._rest.isActive()


def test_the_picture_itself_is_asked_for_again_once(card: Illustration, half_red: QImage) -> None:
    asked = []

    def again() -> QImage:
        asked.append(1)
        return half_red

    card.again = again
    before = card.grab().toImage()
    rest(card)
    card.let_go_of_picture()
    assert card.picture_size() == card.picture_box()
    assert asked == []
    assert card.grab().toImage() == before
    card.grab()
    assert len(asked) == 1


def test_a_film_goes_on_in_the_pixels_that_are_there(card: Illustration, half_red: QImage) -> None:
    card.grab()
    card.show_frame(half_red.copy(200, 200, 100, 100), QRect(QPoint(200, 200), QSize(100, 100)))
    kept = card._card
    assert not rest(card)
    assert card._card is kept


def test_nothing_is_told_of_a_card_that_was_at_rest_before(card: Illustration) -> None:
    card.grab()
    assert rest(card)
    assert not rest(card)


def test_a_callout_that_comes_while_the_card_is_at_rest_is_painted(
    card: Illustration, painted: Painted
) -> None:
    card.grab()
    rest(card)
    assert painted(card, lambda: card.set_felt("The buttock"))


def test_a_still_image_that_was_kept_is_let_go_of_and_had_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    step = first_view(StepBrowser(open_bundle())).step
    pictures, panel = Pictures(kept=DecodedPictures(tmp_path)), StepPanel()
    qtbot.addWidget(panel)
    card = panel.ui.illustration
    StillPresenter(pictures, panel).show(step)
    panel.resize(1000, 700)
    panel.show()
    qtbot.waitExposed(panel)
    before = card.grab().toImage()
    rest(card)
    assert not card._image.isNull(), "no earlier start has kept it, so it would take time"
    pictures._kept.keep([pictures._path(step.picture, small=True)])
    card.grab()
    rest(card)
    assert card._image.isNull()
    assert step.picture not in pictures._stills
    assert card.grab().toImage() == before
