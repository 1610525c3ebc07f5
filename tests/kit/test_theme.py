"""The colours are readable, and text follows the user's size."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.theme import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    QUIET,
    Colours,
    Size,
    application_face,
    colours_of,
    face,
    mixed,
    palette,
    text_factor,
)

pytestmark = pytest.mark.usefixtures("settled_look")

TEXT_ON_GROUND = [
    ("ink", "background"),
    ("ink", "sidebar"),
    ("ink", "card"),
    ("ink", "accent_wash"),
    ("secondary", "background"),
    ("secondary", "sidebar"),
    ("secondary", "card"),
    ("secondary", "accent_wash"),
    ("accent", "background"),
    ("accent", "sidebar"),
    ("accent", "card"),
    ("accent", "accent_wash"),
    ("hot", "background"),
    ("hot", "card"),
    ("hot", "hot_wash"),
    ("warning", "background"),
    ("warning", "card"),
    ("on_accent", "accent"),
]


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_reaches_aa_on_every_background_in_use(
    colours: Colours, text: str, ground: str
) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_with_high_contrast_all_text_reaches_aaa_and_edges_are_seen(
    colours: Colours, text: str, ground: str
) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 7.0
    for other in (colours.background, colours.sidebar, colours.card):
        assert contrast(colours.line, other) >= 3.0


@pytest.mark.parametrize(
    "colours", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark", "LIGHT", "DARK"]
)
def test_instruction_and_breath_reach_aaa_with_any_colours(colours: Colours) -> None:
    assert contrast(colours.ink, colours.background) >= 7.0, "the instruction"
    for ground in (colours.card, colours.accent_wash):
        assert contrast(colours.ink, ground) >= 7.0, "the breath's word and number, on the ring"


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("lift", [0.08, 0.16])
def test_hovered_and_pressed_buttons_stay_readable(colours: Colours, lift: float) -> None:
    assert contrast(colours.on_accent, mixed(colours.accent, colours.ink, lift)) >= 4.5
    assert contrast(colours.hot, mixed(colours.hot_wash, colours.card, lift * 3)) >= 4.5
    assert contrast(colours.ink, mixed(colours.card, colours.accent, lift * 0.75)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["sidebar", "card"])
def test_quiet_ink_can_be_read_in_the_list(colours: Colours, ground: str) -> None:
    under = getattr(colours, ground)
    assert contrast(mixed(under, colours.ink, QUIET), under) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_done_stands_out_from_what_lies_ahead(colours: Colours) -> None:
    assert contrast(colours.accent, colours.line) >= 3.0


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("WindowText", "Window"),
        ("Text", "Base"),
        ("Text", "AlternateBase"),
        ("PlaceholderText", "Base"),
        ("PlaceholderText", "Window"),
        ("ButtonText", "Button"),
        ("HighlightedText", "Highlight"),
        ("ToolTipText", "ToolTipBase"),
        ("Link", "Window"),
        ("BrightText", "Window"),
        ("LinkVisited", "Window"),
        ("LinkVisited", "Base"),
    ],
)
def test_standard_controls_are_readable(colours: Colours, text: str, ground: str) -> None:
    made = palette(colours)
    roles = QPalette.ColorRole
    assert contrast(made.color(roles[text]), made.color(roles[ground])) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_widget_knows_its_scheme_from_its_palette(qtbot: QtBot, colours: Colours) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(palette(colours))
    assert colours_of(widget) is colours


def test_text_sizes_grow_with_the_application_font(
    set_text_factor: Callable[[float], None],
) -> None:
    base = QFont()
    assert face(base, Size.TITLE).pixelSize() == 26
    set_text_factor(2.0)
    assert text_factor() == 2.0
    assert [face(base, size).pixelSize() for size in Size] == [26, 30, 40, 42, 52, 80]


@pytest.mark.parametrize(
    ("system_pixels", "percent", "pixels"),
    [(12, 100, 15), (15, 100, 15), (22, 100, 22), (12, 200, 30), (22, 150, 33)],
)
def test_a_desktop_set_to_large_text_is_respected(
    qapp: object, system_pixels: int, percent: int, pixels: int
) -> None:
    assert qapp is not None
    system = QFont()
    system.setPixelSize(system_pixels)
    assert application_face(system, percent).pixelSize() == pixels


def test_a_system_font_in_points_is_understood(qapp: object) -> None:
    assert qapp is not None
    system = QFont()
    system.setPointSizeF(36)
    assert application_face(system).pixelSize() > 30
