"""The glow is calm, seen in both schemes, towards the coming side, and then gone."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from glutestretch.desktop.motion import Motion
from glutestretch.kit.theme import DARK, LIGHT, Colours, palette
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.edge_glow import EdgeGlow, GlowPlayer, look_of, strength_at
from glutestretch.session.visual_cues import Change, VisualCue
from glutestretch.stretches.sides import Side
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

MOST_FLASHES = 3.0
"""A second, by WCAG 2.2, success criterion 2.3.1."""
LEAST_CONTRAST = 3.0
"""Of what is not text, by success criterion 1.4.11."""


class Stage:
    """A card and a page that can glow, and when each of them does."""

    def __init__(self, *, still: bool = False) -> None:
        self.page = QWidget()
        self.card = QWidget(self.page)
        self.page.resize(900, 700)
        self.card.setGeometry(50, 50, 800, 600)
        self.page.show()
        self.clock = FakeClock()
        motion = Motion(self.clock, lambda _owner: self.clock.alarm(), still)
        self.player = GlowPlayer(self.card, self.page, motion)

    @property
    def glow(self) -> EdgeGlow | None:
        """The glow that is shown."""
        shown = [one for one in self.page.findChildren(EdgeGlow) if one.isVisible()]
        assert len(shown) <= 1
        return shown[0] if shown else None

    def strengths(self, cue: VisualCue) -> list[float]:
        """Return how strong the glow is for a cue, at every wake until it is gone."""
        self.player.show(cue)
        found = []
        while self.glow is not None:
            found.append(self.glow._strength)
            self.clock.advance_to_next()
        assert not self.clock.advance_to_next(), "nothing wakes afterwards"
        return found


@pytest.mark.parametrize("change", Change)
def test_it_rises_and_falls_once_and_far_from_flashing(change: Change) -> None:
    found = Stage().strengths(VisualCue(change, Side.LEFT if change is Change.SIDE else None))
    steps = [later - sooner for sooner, later in pairwise(found)]
    turns = sum(1 for one, other in pairwise(steps) if one > 0 > other)
    assert turns == 1
    assert turns / look_of(change).seconds < MOST_FLASHES
    assert max(found) == pytest.approx(1.0, abs=0.02)
    assert max(map(abs, steps)) < 0.25
    assert found[0] == 0.0


def test_it_lasts_about_a_second_and_a_half_and_longer_for_sides_and_end() -> None:
    usual = [look_of(change).seconds for change in Change if change not in _MARKED]
    assert set(usual) == {1.5}
    assert all(look_of(change).seconds > 2.0 for change in _MARKED)


_MARKED = (Change.SIDE, Change.END)


@pytest.mark.parametrize("change", Change)
def test_reduced_motion_colours_the_edge_and_wakes_once(change: Change) -> None:
    assert Stage(still=True).strengths(VisualCue(change)) == [1.0]


def test_reduced_motion_is_followed_live() -> None:
    stage = Stage()
    stage.player.set_still(True)
    assert stage.strengths(VisualCue(Change.HOLD)) == [1.0]


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(colour.redF())
        + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF())
    )


def _contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("change", Change)
def test_at_its_strongest_the_edge_stands_out_from_the_card(
    colours: Colours, change: Change
) -> None:
    stage = Stage(still=True)
    stage.page.setPalette(palette(colours))
    stage.player.show(VisualCue(change, Side.RIGHT if change is Change.SIDE else None))
    assert stage.glow is not None
    picture = stage.glow._over.grab().toImage()
    middle = picture.height() // 2
    edge, ground = picture.pixelColor(1, middle), colours.card
    assert _contrast(edge, ground) >= LEAST_CONTRAST
    assert _contrast(edge, colours.background) >= LEAST_CONTRAST
    inside = picture.pixelColor(picture.width() // 2, middle)
    assert inside == stage.page.palette().color(QPalette.ColorRole.Window)


@pytest.mark.parametrize("side", Side)
def test_a_change_of_sides_glows_towards_the_coming_side(side: Side) -> None:
    stage = Stage()
    stage.player.show(VisualCue(Change.SIDE, side))
    glow = stage.glow
    assert glow is not None
    inside = glow.inside
    left, right = inside.left(), glow.width() - inside.right()
    near, far = (left, right) if side is Side.LEFT else (right, left)
    assert near > 5 * far
    assert near < 0.2 * glow.width()


def test_the_end_glows_around_the_whole_window() -> None:
    stage = Stage()
    stage.player.show(VisualCue(Change.END))
    assert stage.glow is not None
    assert stage.glow.geometry() == stage.page.rect()


def test_a_glow_gives_way_to_the_next_one() -> None:
    stage = Stage()
    stage.player.show(VisualCue(Change.HOLD))
    stage.clock.advance(0.7)
    stage.player.show(VisualCue(Change.END))
    assert stage.glow is not None
    assert stage.glow._over is stage.page


def test_nothing_glows_and_nothing_wakes_where_nobody_sees_it() -> None:
    stage = Stage()
    stage.page.hide()
    stage.player.show(VisualCue(Change.HOLD))
    assert not stage.clock.advance_to_next()


def test_it_follows_a_card_that_changes_its_size() -> None:
    stage = Stage()
    stage.player.show(VisualCue(Change.HOLD))
    stage.card.resize(500, 400)
    stage.clock.advance_to_next()
    assert stage.glow is not None
    assert stage.glow.size() == stage.card.size()


def test_strength_begins_and_ends_with_nothing() -> None:
    assert (strength_at(0.0), strength_at(0.5)) == (0.0, 1.0)
    assert strength_at(1.0) == pytest.approx(0.0)


def _glowing(app: AppRig) -> list[QWidget]:
    return [one._over for one in app.window.findChildren(EdgeGlow) if one.isVisible()]


def test_in_the_app_the_card_glows_as_a_hold_begins_and_the_window_at_the_end(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    assert _glowing(app) == [app.panel.ui.illustration]
    app.clock.advance(2.0)
    assert _glowing(app) == []
    app.play_until(Mode.FINISHED)
    settle()
    assert _glowing(app) == [app.window]
    assert app.focus is app.finished.ui.leave_button
    app.clock.advance(4.0)
    assert _glowing(app) == []


def test_the_setting_switches_it_off(make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    app.first.preferences.set("glow", False)
    app.play_until(Mode.HOLDING)
    assert _glowing(app) == []


def test_the_ring_can_be_pressed_while_the_card_glows(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    settle()
    middle = app.ring.geometry().center()
    assert app.panel.ui.illustration.childAt(middle) is app.ring
