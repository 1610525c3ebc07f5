"""The anatomy diagrams: chosen by key, told in words, and turned where they are live."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutestretch.desktop.motion import Motion
from glutestretch.pictures.anchors import NOWHERE, Place
from glutestretch.pictures.live.scene import Sight
from glutestretch.pictures.ui import anatomy
from glutestretch.pictures.ui.anatomy import AnatomyDiagrams, Live
from glutestretch.pictures.ui.annotated_image import AnnotatedImage, Label, Name
from glutestretch.pictures.ui.live_player import IDLE_SECONDS
from tests.support.app_rig import settle
from tests.support.fake_figures import ANCHOR, BEST, FakeFigures, colour_of
from tests.support.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("settled_look")

STRETCHES = (("hip-bridge", "The bridge"), ("slow-roll", "The roll"), ("not-drawn", "Not drawn"))
PLACES = {
    "woman/anatomy": Place({"crest": (0.6, 0.2), "maximus-window": (0.4, 0.6)}),
    "woman/anatomy-hip-bridge": Place({"medius-longer": (0.6, 0.4), "maximus": (0.3, 0.6)}),
    "woman/anatomy-slow-roll": Place({"pressed": (0.5, 0.7)}),
}


def still() -> Live:
    """Return what brings nothing to life."""
    return live(FakeFigures(), FakeClock())


def live(figures: FakeFigures, clock: FakeClock, *, wanted: bool = True) -> Live:
    return Live(figures, Motion(clock, lambda _owner: clock.alarm()), wanted)


@pytest.fixture
def _drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have pictures, and know what is where in them."""
    monkeypatch.setattr(
        anatomy, "place_of", lambda figure, name: PLACES.get(f"{figure}/{name}", NOWHERE)
    )
    monkeypatch.setattr(anatomy, "FOLDER", str(tmp_path))
    image = QImage(400, 300, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    for name in PLACES:
        path = tmp_path / f"{name}.png"
        path.parent.mkdir(exist_ok=True)
        assert image.save(str(path))
        path.rename(path.with_suffix(".webp"))


@pytest.fixture
def diagrams(qtbot: QtBot, _drawn: None) -> AnatomyDiagrams:
    made = AnatomyDiagrams("woman", STRETCHES, still())
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
    made = AnatomyDiagrams("woman", STRETCHES, still(), parent)
    assert not made.choice.isVisibleTo(parent)


# Where the muscles are live.


class Turned:
    """The diagram of the muscles with a live model, on a clock of its own."""

    def __init__(self, qtbot: QtBot, *, fast: bool = True, wanted: bool = True) -> None:
        self.clock, self.figures = FakeClock(), FakeFigures("anatomy", fast=fast)
        shown = live(self.figures, self.clock, wanted=wanted)
        self.diagrams = AnatomyDiagrams("woman", STRETCHES, shown)
        qtbot.addWidget(self.diagrams)
        self.diagrams.resize(720, 480)
        self.diagrams.show()
        qtbot.waitExposed(self.diagrams)

    @property
    def card(self) -> AnnotatedImage:
        """The diagram that is shown."""
        settle()
        (shown,) = self.diagrams.findChildren(AnnotatedImage)
        return shown

    def key(self, name: Qt.Key) -> None:
        """Press a key on it, and wait until it rests."""
        QTest.keyClick(self.card, name)
        self.clock.advance(2.0)

    @property
    def crest(self) -> Name:
        """The name of the part that moves, as it is painted."""
        (found,) = [name for name in self.card.names() if name.text == CREST]
        return found


CREST = "Top of the pelvis"


@pytest.fixture
def turned(qtbot: QtBot, _drawn: None) -> Turned:
    return Turned(qtbot)


def test_it_is_loaded_once_it_has_stood_still_and_nothing_changes(turned: Turned) -> None:
    before = turned.card.grab().toImage()
    turned.clock.advance(IDLE_SECONDS - 0.01)
    assert turned.figures.asked == 0
    turned.clock.advance(30)
    assert turned.figures.asked == 1
    assert turned.card.grab().toImage() == before


@pytest.mark.usefixtures("_drawn")
def test_in_software_it_is_loaded_when_it_is_touched_and_let_go_at_home(qtbot: QtBot) -> None:
    turned = Turned(qtbot, fast=False)
    turned.clock.advance(30)
    assert turned.figures.asked == 0
    turned.key(Qt.Key.Key_Left)
    assert not turned.figures.now.closed
    turned.key(Qt.Key.Key_0)
    assert all(figure.closed for figure in turned.figures.opened)


def test_keys_and_hand_turn_it_within_the_picture(turned: Turned) -> None:
    turned.key(Qt.Key.Key_Left)
    last, size, place, _samples = turned.figures.now.frames[-1]
    assert last.picture == "anatomy"
    assert last.view.azimuth == BEST.azimuth + 15
    assert (place.topLeft(), place.size()) == (QPoint(), size)
    shown = turned.card.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, 12).rgb() == colour_of(last).rgb()
    QTest.mouseDClick(turned.card, Qt.MouseButton.LeftButton)
    turned.clock.advance(2.0)
    assert turned.figures.now.scenes[-1].view == BEST


def test_names_follow_their_parts_and_fade_while_these_lie_behind(turned: Turned) -> None:
    begun = turned.crest
    assert begun.on_right
    assert begun.opacity == 1
    seen = []
    for _ in range(9):
        turned.key(Qt.Key.Key_Left)
        seen.append(turned.crest)
    assert all(one.at.x() > two.at.x() for one, two in pairwise([begun, *seen]))
    assert not seen[-1].on_right
    assert seen[-1].opacity == 0
    assert all(one.opacity >= two.opacity for one, two in pairwise(seen))
    turned.key(Qt.Key.Key_0)
    assert turned.crest == begun


def test_a_name_does_not_go_to_and_fro_where_its_part_is_in_the_middle(turned: Turned) -> None:
    sides = set()
    for x in (0.49, 0.51, 0.47, 0.52):
        image = QImage(QSize(4, 3), QImage.Format.Format_ARGB32)
        turned.card.show_live(image, turned=True, anchors={ANCHOR: Sight(x, 0.2, 1.0)})
        sides.add(turned.crest.on_right)
    assert sides == {True}


def test_a_screen_reader_is_told_how_it_is_turned(turned: Turned) -> None:
    name, description = _said(turned.diagrams)
    assert name.startswith("Bones and muscles")
    assert description.startswith(CREST)
    assert description.endswith("0 turns it back.")


def test_the_diagram_of_a_stretch_is_a_picture_and_frees_the_model(turned: Turned) -> None:
    turned.clock.advance(IDLE_SECONDS)
    assert turned.card.focusPolicy() is Qt.FocusPolicy.TabFocus
    QTest.keyClick(turned.diagrams.choice, Qt.Key.Key_Down)
    assert all(figure.closed for figure in turned.figures.opened)
    assert turned.card.focusPolicy() is Qt.FocusPolicy.NoFocus
    QTest.keyClick(turned.diagrams.choice, Qt.Key.Key_Up)
    turned.key(Qt.Key.Key_Left)
    assert turned.figures.asked == 2
    turned.diagrams.close()
    assert all(figure.closed for figure in turned.figures.opened)


def test_once_no_motion_is_wanted_it_turns_at_once_also_when_it_is_chosen_anew(
    turned: Turned,
) -> None:
    turned.key(Qt.Key.Key_Left)
    begun = len(turned.figures.now.frames)
    assert begun > 2
    turned.diagrams.set_still(True)
    turned.key(Qt.Key.Key_Left)
    assert len(turned.figures.now.frames) == begun + 1
    QTest.keyClick(turned.diagrams.choice, Qt.Key.Key_Down)
    QTest.keyClick(turned.diagrams.choice, Qt.Key.Key_Up)
    turned.key(Qt.Key.Key_Left)
    assert len(turned.figures.now.frames) == 1
    turned.diagrams.set_still(False)
    turned.key(Qt.Key.Key_Left)
    assert len(turned.figures.now.frames) > 3


@pytest.mark.usefixtures("_drawn")
def test_switched_off_it_is_a_picture(qtbot: QtBot) -> None:
    turned = Turned(qtbot, wanted=False)
    turned.clock.advance(30)
    turned.key(Qt.Key.Key_Left)
    assert turned.figures.asked == 0
    assert turned.card.focusPolicy() is Qt.FocusPolicy.NoFocus


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=5))
def test_names_lie_within_the_card_and_never_over_each_other(
    qtbot: QtBot, places: list[tuple[float, float]]
) -> None:
    image = QImage(400, 300, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    labels = [Label(str(at), "Top of the thigh bone", at) for at in places]
    card = AnnotatedImage(image, tuple(labels), 0.2)
    qtbot.addWidget(card)
    card.resize(480, 320)
    for on_right in (False, True):
        boxes = [name.box for name in card.names() if name.on_right is on_right]
        assert all(card.rect().contains(box) for box in boxes)
        assert all(one.bottom() < two.top() for one, two in pairwise(boxes))
