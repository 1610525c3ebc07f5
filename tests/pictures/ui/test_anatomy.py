"""The anatomy diagrams: of the muscles and of each stretch, chosen by key, told in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutestretch.pictures.anchors import NOWHERE, Place
from glutestretch.pictures.ui import anatomy
from glutestretch.pictures.ui.anatomy import AnatomyDiagrams
from glutestretch.pictures.ui.annotated_image import AnnotatedImage
from tests.support.app_rig import settle

pytestmark = pytest.mark.usefixtures("settled_look")

STRETCHES = (("bridge", "The bridge"), ("roll", "The roll"), ("undrawn", "Not drawn"))
PLACES = {
    "woman/anatomy": Place({"crest": (0.6, 0.2), "maximus-window": (0.4, 0.6)}),
    "woman/anatomy-bridge": Place({"medius-longer": (0.6, 0.4), "maximus": (0.3, 0.6)}),
    "woman/anatomy-roll": Place({"pressed": (0.5, 0.7)}),
}


@pytest.fixture
def diagrams(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> AnatomyDiagrams:
    monkeypatch.setattr(
        anatomy, "place_of", lambda figure, name: PLACES.get(f"{figure}/{name}", NOWHERE)
    )
    made = AnatomyDiagrams("woman", STRETCHES)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    qtbot.waitExposed(made)
    return made


def _said(diagrams: AnatomyDiagrams) -> tuple[str, str]:
    """Return what a screen reader says of the diagram that is shown."""
    settle()
    (shown,) = [one for one in diagrams.findChildren(AnnotatedImage) if one.isVisibleTo(diagrams)]
    interface = QAccessible.queryAccessibleInterface(shown)
    return (
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
    )


def test_the_muscles_come_first(diagrams: AnatomyDiagrams) -> None:
    assert _said(diagrams) == (
        "Bones and muscles of the right hip, seen from behind and the side",
        "Top of the pelvis, Gluteus maximus, with a window cut into it",
    )


def test_each_stretch_that_has_a_diagram_is_chosen_by_key(diagrams: AnatomyDiagrams) -> None:
    assert [diagrams.choice.itemText(at) for at in range(diagrams.choice.count())] == [
        "The muscles at the hip", "The bridge", "The roll",
    ]  # fmt: skip
    diagrams.choice.setFocus()
    QTest.keyClick(diagrams.choice, Qt.Key.Key_Down)
    assert _said(diagrams) == (
        "The bridge: bones and muscles of the right hip, with arrows along what lengthens",
        "Gluteus medius, lengthened, Gluteus maximus",
    )
    QTest.keyClick(diagrams.choice, Qt.Key.Key_Down)
    assert _said(diagrams) == (
        "The roll: bones and muscles of the right hip, and where the roller presses",
        "Where the roller presses",
    )
    QTest.keyClick(diagrams.choice, Qt.Key.Key_Up)
    QTest.keyClick(diagrams.choice, Qt.Key.Key_Up)
    assert _said(diagrams)[0].startswith("Bones and muscles")


def test_the_field_stays_focused_and_the_page_as_high(diagrams: AnatomyDiagrams) -> None:
    diagrams.choice.setFocus()
    before = diagrams.sizeHint()
    QTest.keyClick(diagrams.choice, Qt.Key.Key_Down)
    settle()
    assert diagrams.choice.hasFocus()
    assert diagrams.sizeHint() == before


def test_without_diagrams_of_stretches_there_is_nothing_to_choose(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(anatomy, "place_of", lambda _figure, _name: NOWHERE)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = AnatomyDiagrams("woman", STRETCHES, parent)
    assert not made.choice.isVisibleTo(parent)
