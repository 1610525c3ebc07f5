"""The look follows the desktop and the settings while the app runs."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from glutestretch.desktop.appearance.api import Appearance
from glutestretch.desktop.appearance.preferences import AppearancePreferences
from glutestretch.kit.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours, colours_of
from glutestretch.session.engine.chart import Mode
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.views import DIALOGS, PAGES


@pytest.fixture
def desktop(app: AppRig) -> Appearance:
    """Return the desktop's wishes, connected as the app connects them."""
    wishes = Appearance(parent=app.controller)
    wishes.changed.connect(app.first.look.follow)
    return wishes


def _worn(widget: QWidget) -> Colours:
    settle()
    return colours_of(widget)


def test_the_desktops_colours_are_followed_live(app: AppRig, desktop: Appearance) -> None:
    assert _worn(app.window) is LIGHT
    before = app.window.grab().toImage()
    desktop.take(AppearancePreferences(dark=True))
    assert _worn(app.window) is DARK
    dark = app.window.grab().toImage()
    assert dark.pixelColor(dark.width() - 4, 4) == DARK.background
    desktop.take(AppearancePreferences(dark=False))
    assert _worn(app.window) is LIGHT
    assert app.window.grab().toImage() == before, "nothing of the dark look stays behind"


def test_a_choice_of_ones_own_overrules_the_desktop(app: AppRig, desktop: Appearance) -> None:
    app.first.preferences.set("theme", "light")
    desktop.take(AppearancePreferences(dark=True))
    assert _worn(app.window) is LIGHT
    app.first.preferences.set("theme", "system")
    assert _worn(app.window) is DARK


def test_the_desktops_wish_for_contrast_is_followed_unless_the_settings_differ(
    app: AppRig, desktop: Appearance
) -> None:
    desktop.take(AppearancePreferences(high_contrast=True))
    assert _worn(app.window) is LIGHT_CONTRAST
    desktop.take(AppearancePreferences(dark=True, high_contrast=True))
    assert _worn(app.window) is DARK_CONTRAST
    app.first.preferences.set("contrast", "usual")
    assert _worn(app.window) is DARK
    desktop.take(AppearancePreferences(dark=True))
    app.first.preferences.set("contrast", "high")
    assert _worn(app.window) is DARK_CONTRAST


def test_the_next_start_begins_with_the_contrast_of_the_last_one(make_app: MakeApp) -> None:
    app = make_app()
    app.first.look.follow(AppearancePreferences(high_contrast=True))
    app.first.save()
    assert _worn(make_app().window) is LIGHT_CONTRAST


def test_the_next_start_begins_in_the_colours_of_the_last_one(make_app: MakeApp) -> None:
    app = make_app()
    app.first.look.follow(AppearancePreferences(dark=True))
    assert _worn(make_app().window) is DARK


def test_the_desktops_text_size_multiplies_with_ones_own(app: AppRig, desktop: Appearance) -> None:
    usual = QApplication.font().pixelSize()
    desktop.take(AppearancePreferences(text_scale=1.5))
    assert QApplication.font().pixelSize() == round(usual * 1.5)
    app.first.preferences.set("text_percent", 200)
    assert QApplication.font().pixelSize() == 3 * usual
    desktop.take(AppearancePreferences(text_scale=1.0))
    app.first.preferences.set("text_percent", 100)
    assert QApplication.font().pixelSize() == usual


@pytest.mark.parametrize("motion", ["full", "reduced"])
def test_reduced_motion_keeps_the_ring_still(app: AppRig, motion: str) -> None:
    app.first.preferences.set("motion", motion)
    app.start()
    app.play_until(Mode.HOLDING)
    ring = app.ring
    assert (ring.steps == 1) is (motion == "reduced")
    app.first.preferences.set("motion", "reduced")
    assert ring.steps == 1
    app.first.preferences.set("motion", "full")
    assert ring.steps > 1


def _contrast(one: float, other: float) -> float:
    light, dark = max(one, other), min(one, other)
    return (light + 0.05) / (dark + 0.05)


def _brightness(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["idle", "settings", "warning, in pain", "question"])
def test_text_stands_out_from_its_ground_in_both_themes(app: AppRig, name: str, theme: str) -> None:
    window = (PAGES | DIALOGS)[name](app)
    app.first.preferences.set("theme", theme)
    settle()
    for widget in window.findChildren(QLabel):
        colours = widget.palette()
        ink = colours.color(widget.foregroundRole())
        ground = colours.color(colours.ColorRole.Window)
        assert _contrast(_brightness(ink), _brightness(ground)) >= 4.5, widget.objectName()
