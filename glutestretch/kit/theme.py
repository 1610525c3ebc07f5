"""Colours, text sizes and spacing: the only place that defines how everything looks.

There is no global state. A widget takes its scheme from its own palette and its text size from
the application's font, so setting either of them restyles everything at once.
"""

from enum import IntEnum

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from glutestretch.kit.record import Record

GAP = 4
"""The unit of all spacing, in logical pixels."""
CARD_RADIUS = 18
BUTTON_RADIUS = 10
TARGET = 44
"""The least height and width of what is clicked or tapped, in logical pixels.

Source: WCAG 2.2, success criterion 2.5.5, target size (enhanced).
"""

_BODY = 15
_RESTYLING = frozenset(
    {
        QEvent.Type.FontChange,
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.StyleChange,
    }
)
_ROLE = QPalette.ColorRole
_HALF = 128
"""Of what a colour's lightness can be."""


class Colours(Record):
    """A colour scheme. Text has a contrast of at least 4.5 to 1 on every background in use."""

    background: QColor
    sidebar: QColor
    card: QColor
    ink: QColor
    secondary: QColor
    line: QColor
    accent: QColor
    accent_wash: QColor
    hot: QColor
    hot_wash: QColor
    warning: QColor
    on_accent: QColor


LIGHT = Colours(
    background=QColor("#F6F4F0"),
    sidebar=QColor("#EFECE6"),
    card=QColor("#FFFFFF"),
    ink=QColor("#1F2D3A"),
    secondary=QColor("#5B6875"),
    line=QColor("#E2DED6"),
    accent=QColor("#29766E"),
    accent_wash=QColor("#E3F0EC"),
    hot=QColor("#C03B20"),
    hot_wash=QColor("#FBE9E4"),
    warning=QColor("#8A5A00"),
    on_accent=QColor("#FFFFFF"),
)
"""Warm paper. ``accent`` (drawn as #2C7A72: 4.3 to 1 on its wash) and ``hot`` (#D9482B: 3.6 to 1
on its wash) are a shade darker than the drawing, because text is written in them."""

DARK = Colours(
    background=QColor("#15191E"),
    sidebar=QColor("#1B2027"),
    card=QColor("#20262E"),
    ink=QColor("#EAEEF1"),
    secondary=QColor("#9AA7B3"),
    line=QColor("#2E363F"),
    accent=QColor("#5FB8AA"),
    accent_wash=QColor("#1F3A37"),
    hot=QColor("#FF7A5C"),
    hot_wash=QColor("#3B2420"),
    warning=QColor("#E9B54E"),
    on_accent=QColor("#15191E"),
)


LIGHT_CONTRAST = Colours(
    background=QColor("#F0F0F0"),
    sidebar=QColor("#E4E4E4"),
    card=QColor("#FFFFFF"),
    ink=QColor("#000000"),
    secondary=QColor("#2A343D"),
    line=QColor("#6A6A6A"),
    accent=QColor("#0A453F"),
    accent_wash=QColor("#DFF2ED"),
    hot=QColor("#7E1A08"),
    hot_wash=QColor("#FFEDE8"),
    warning=QColor("#5A3A00"),
    on_accent=QColor("#FFFFFF"),
)
"""For a desktop that wishes for high contrast: text has at least 7 to 1 everywhere."""

DARK_CONTRAST = Colours(
    background=QColor("#000000"),
    sidebar=QColor("#0B0D10"),
    card=QColor("#14181C"),
    ink=QColor("#FFFFFF"),
    secondary=QColor("#D6DEE5"),
    line=QColor("#8A949E"),
    accent=QColor("#8FEBDC"),
    accent_wash=QColor("#0F3833"),
    hot=QColor("#FFB9A6"),
    hot_wash=QColor("#431A10"),
    warning=QColor("#FFD68A"),
    on_accent=QColor("#000000"),
)

_BY_BACKGROUND = {
    colours.background.rgb(): colours for colours in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
}


def scheme(*, dark: bool, contrast: bool) -> Colours:
    """Return the colours for a wish."""
    if contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


class Size(IntEnum):
    """Text sizes in CSS pixels at a text size of 100 %."""

    SMALL = 13
    BODY = 15
    HEADING = 20
    INSTRUCTION = 21
    TITLE = 26
    BIG = 40


def mixed(ground: QColor, over: QColor, share: float) -> QColor:
    """Return ``ground`` mixed with ``share`` (0 to 1) of ``over``."""
    keep = 1 - share
    return QColor(
        round(ground.red() * keep + over.red() * share),
        round(ground.green() * keep + over.green() * share),
        round(ground.blue() * keep + over.blue() * share),
    )


def colours_of(widget: QWidget) -> Colours:
    """Return the scheme of a widget, judging by the window colour of its palette."""
    ground = widget.palette().color(_ROLE.Window)
    known = _BY_BACKGROUND.get(ground.rgb())
    return known or scheme(dark=ground.lightness() < _HALF, contrast=False)


def palette(colours: Colours) -> QPalette:
    """Return a palette that gives all standard controls of the Fusion style this scheme.

    ``PlaceholderText`` is the secondary ink, ``AlternateBase`` the sidebar, ``Link`` the accent and
    ``LinkVisited``, which no label of Qt's ever uses, the warning, so labels can use them with
    ``setForegroundRole``.
    """
    made = QPalette()
    dark = colours.background.lightness() < colours.ink.lightness()
    for role, colour in _roles(colours, dark=dark).items():
        made.setColor(role, colour)
    faint = mixed(colours.background, colours.secondary, 0.62)
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    for role in (_ROLE.HighlightedText, _ROLE.BrightText, _ROLE.Link):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    for role in (_ROLE.Highlight, _ROLE.Accent):
        made.setColor(QPalette.ColorGroup.Disabled, role, colours.line)
    return made


def _roles(colours: Colours, *, dark: bool) -> dict[QPalette.ColorRole, QColor]:
    button = mixed(colours.card, colours.ink, 0.06) if dark else colours.card
    return {
        _ROLE.Window: colours.background,
        _ROLE.WindowText: colours.ink,
        _ROLE.Base: colours.card,
        _ROLE.AlternateBase: colours.sidebar,
        _ROLE.Text: colours.ink,
        _ROLE.PlaceholderText: colours.secondary,
        _ROLE.Button: button,
        _ROLE.ButtonText: colours.ink,
        _ROLE.BrightText: colours.hot,
        _ROLE.Light: mixed(button, colours.ink, 0.12) if dark else colours.card,
        _ROLE.Midlight: mixed(button, colours.ink, 0.06),
        _ROLE.Mid: mixed(colours.line, colours.ink, 0.15),
        _ROLE.Dark: mixed(colours.line, colours.ink, 0.30),
        _ROLE.Shadow: QColor("#0B0E11") if dark else mixed(colours.line, colours.ink, 0.55),
        _ROLE.Highlight: colours.accent,
        _ROLE.HighlightedText: colours.on_accent,
        _ROLE.Accent: colours.accent,
        _ROLE.Link: colours.accent,
        _ROLE.LinkVisited: colours.warning,
        _ROLE.ToolTipBase: colours.card,
        _ROLE.ToolTipText: colours.ink,
    }


def application_face(system: QFont, percent: int = 100) -> QFont:
    """Return the application's font for a text size in per cent.

    The family is the system's. If the system's text is larger than the app's, the app's grows
    with it, so that a desktop set to large text is respected even at 100 %.
    """
    pixels = system.pixelSize()
    if pixels <= 0:
        screen = QGuiApplication.primaryScreen()
        inch = screen.logicalDotsPerInchY() if screen is not None else 96.0
        pixels = round(system.pointSizeF() * inch / 72)
    made = QFont(system)
    made.setPixelSize(max(1, round(max(_BODY, pixels) * percent / 100)))
    return made


def text_factor() -> float:
    """Return the user's text size as a factor; 1.0 is body text of 15 px."""
    pixels = QApplication.font().pixelSize()
    return pixels / _BODY if pixels > 0 else 1.0


def face(
    base: QWidget | QFont, size: Size | float, weight: QFont.Weight = QFont.Weight.Normal
) -> QFont:
    """Return a font of the family of ``base``, scaled by the user's text size.

    Args:
        base: A widget or a font.
        size: The size in pixels at a text size of 100 %.
        weight: The weight.
    """
    made = QFont(base.font() if isinstance(base, QWidget) else base)
    made.setPixelSize(max(1, round(size * text_factor())))
    made.setWeight(weight)
    return made


def magnify(page: QWidget, scale: float) -> None:
    """Scale all controls of a page that support it by this factor."""
    for widget in page.findChildren(QWidget):
        grow = getattr(widget, "magnify", None)
        if grow is not None:
            grow(scale)


QUIET = 0.72
"""The opacity of ink where it stands in for the secondary ink."""


def restyles(event: QEvent) -> bool:
    """Return whether a ``changeEvent`` means that fonts or colours have to be read again."""
    return event.type() in _RESTYLING
