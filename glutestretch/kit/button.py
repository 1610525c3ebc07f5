"""A push button of one of three kinds, with an optional icon and key cap."""

from typing import NamedTuple

from PySide6.QtCore import Property, QEvent, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from glutestretch.kit.focus_ring import FocusRing, came_by_itself, focus_harmless
from glutestretch.kit.icons import NAMES, paint_glyph
from glutestretch.kit.paint import (
    CENTRED,
    MNEMONIC,
    draw_round,
    fill_round,
    placed,
    smooth_painter,
)
from glutestretch.kit.text_fitting import fitted_line
from glutestretch.kit.theme import (
    BUTTON_RADIUS,
    GAP,
    TARGET,
    Colours,
    Size,
    colours_of,
    face,
    mixed,
    restyles,
)

_INKS = {
    "primary": QPalette.ColorRole.HighlightedText,
    "quiet": QPalette.ColorRole.ButtonText,
    "hot": QPalette.ColorRole.BrightText,
}
KINDS = tuple(_INKS)
CONSEQUENCES = ("", "destroys", "records", "leaves")
_SIDE = 4 * GAP
_BETWEEN = 2 * GAP
_TEXT = CENTRED | MNEMONIC
_TAB_FOCUS = 1
_YIELDING_SHARE = 0.6
"""The smallest share of its usual width to which a yielding button shrinks."""
_FAINT = 140
"""How opaque the edge of a key cap is, of 255."""
_ARROWS = frozenset({0x01000012, 0x01000013, 0x01000014, 0x01000015})
"""Qt.Key.Key_Left, Key_Up, Key_Right and Key_Down"""
ENTERS = frozenset({0x01000004, 0x01000005})
"""Qt.Key.Key_Return and Key_Enter"""


class _ButtonColours(NamedTuple):
    """The colours of one button in one state."""

    fill: QColor
    edge: QColor
    text: QColor


class Button(FocusRing, QPushButton):
    """A rounded button, large enough for a finger, whose text is never cut off.

    ``kind`` is "primary", "quiet" or "hot"; ``glyph`` is empty or one of ``icons.NAMES``;
    ``key_hint`` names the key that does the same; ``consequence`` is one of ``CONSEQUENCES`` and
    says what a press does beyond showing something. All four can be set in a Designer form.

    A click leaves the keyboard focus where it is. A button with a consequence only takes it from
    the user, so that a habitual Return or Space never presses it when a window opens or comes
    back.
    """

    def __init__(
        self, text: str | QWidget | None = "", parent: QWidget | None = None, kind: str = "quiet"
    ) -> None:
        if not isinstance(text, str):  # a Designer form passes the parent alone
            parent, text = text, ""
        super().__init__()  # the overloads with a text or a parent would load QIcon
        self._key_hint = ""
        self._glyph = ""
        self._size: Size = Size.BODY
        self._scale = 1.0
        self._brief = False
        self._least_share = 1.0
        self._consequence = ""
        self._kind = ""
        self.set_kind(kind)
        self.setProperty("focusPolicy", _TAB_FOCUS)
        self._read_style()
        self.setText(text)
        if parent is not None:
            self.setParent(parent)

    def _get_kind(self) -> str:
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Make the button "primary", "quiet" or "hot"; ``ValueError`` for any other kind."""
        if kind not in KINDS:
            raise ValueError(f"a button is one of {', '.join(KINDS)}, not {kind!r}")
        if kind != self._kind:
            self._kind = kind
            self.setForegroundRole(_INKS[kind])
            self.update()

    def _get_key_hint(self) -> str:
        return self._key_hint

    def set_key_hint(self, hint: str) -> None:
        """Show a key that does the same; empty shows none."""
        if hint != self._key_hint:
            self._key_hint = hint
            self._resized()

    def _get_glyph(self) -> str:
        return self._glyph

    def set_glyph(self, name: str) -> None:
        """Draw one of ``icons.NAMES`` beside the text; empty draws none.

        Raises:
            ValueError: If there is no such icon.
        """
        if name and name not in NAMES:
            raise ValueError(f"an icon is one of {', '.join(NAMES)}, not {name!r}")
        if name != self._glyph:
            self._glyph = name
            self._resized()

    def _get_consequence(self) -> str:
        return self._consequence

    def set_consequence(self, consequence: str) -> None:
        """Declare that a press "destroys", "records" or "leaves"; empty if it is harmless.

        Raises:
            ValueError: If it is not one of ``CONSEQUENCES``.
        """
        if consequence not in CONSEQUENCES:
            raise ValueError(f"a press {', '.join(CONSEQUENCES[1:])}, not {consequence!r}")
        self._consequence = consequence

    kind = Property(str, _get_kind, set_kind)
    key_hint = Property(str, _get_key_hint, set_key_hint)
    glyph = Property(str, _get_glyph, set_glyph)
    consequence = Property(str, _get_consequence, set_consequence)

    def set_size(self, size: Size) -> None:
        """Use another text size, as the big view does."""
        self._size = size
        self._read_style()

    def magnify(self, scale: float) -> None:
        """Scale the button by this factor."""
        if scale != self._scale:
            self._scale = scale
            self._read_style()

    def set_brief(self, brief: bool) -> None:  # noqa: FBT001 - a setter
        """Show only the icon, if there is one; the accessible name stays."""
        if brief != self._brief:
            self._brief = brief
            self._resized()

    def set_yielding(self) -> None:
        """Shrink the text rather than make the page too wide."""
        self._least_share = _YIELDING_SHARE
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def _words(self) -> str:
        return "" if self._brief and self._glyph else self.text()

    def sizeHint(self) -> QSize:
        """Return the size of icon, text and key cap."""
        width = self._text_width(self._face) + self._glyph_width() + self._cap_width() + 2 * _SIDE
        return QSize(max(TARGET, width), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the size without the key cap, which is dropped first when space is short."""
        width = self.sizeHint().width() - self._cap_width()
        return QSize(max(TARGET, round(self._least_share * width)), self._height())

    def _height(self) -> int:
        return max(TARGET, QFontMetrics(self._face).height() + 6 * GAP)

    def _text_width(self, font: QFont) -> int:
        return QFontMetrics(font).size(_TEXT, self._words()).width()

    def _glyph_side(self) -> int:
        return round(self._face.pixelSize() * 0.87)

    def _glyph_width(self) -> int:
        if not self._glyph:
            return 0
        return self._glyph_side() + (_BETWEEN if self._words() else 0)

    def _cap_width(self) -> int:
        if not self._key_hint:
            return 0
        return QFontMetrics(self._small).horizontalAdvance(self._key_hint) + 3 * GAP + _BETWEEN

    def _read_style(self) -> None:
        self._face = face(self, self._size * self._scale, QFont.Weight.DemiBold)
        self._small = face(self, self._size * self._scale * 0.8, QFont.Weight.Medium)
        self._resized()

    def _resized(self) -> None:
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Update after a change of font or colours."""
        super().changeEvent(event)
        if restyles(event):
            self._read_style()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter; leave the arrow keys to the window, which scrolls with them."""
        if event.key() in _ARROWS:
            event.ignore()
        elif event.key() in ENTERS:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus; a button with a consequence passes it on unless the user brought it."""
        super().focusInEvent(event)
        if self._consequence and came_by_itself(event):
            focus_harmless(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background, the focus ring and the content."""
        look = self._look(colours_of(self))
        painter = smooth_painter(self)
        fill_round(painter, self.rect(), BUTTON_RADIUS, look.edge)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill_round(painter, box, BUTTON_RADIUS - 1, look.fill)
        if self._ring and self.hasFocus():
            draw_round(painter, box.adjusted(3, 3, -3, -3), BUTTON_RADIUS - 4, look.text, 2)
        self._paint_content(painter, look)
        painter.end()

    def _look(self, colours: Colours) -> _ButtonColours:
        if not self.isEnabled():
            faint = mixed(colours.background, colours.secondary, 0.62)
            return _ButtonColours(colours.sidebar, colours.line, faint)
        lift = 0.16 if self.isDown() or self.isChecked() else 0.08 if self.underMouse() else 0.0
        if self._kind == "primary":
            fill = mixed(colours.accent, colours.ink, lift)
            return _ButtonColours(fill, fill, colours.on_accent)
        if self._kind == "hot":
            fill = mixed(colours.hot_wash, colours.card, lift * 3)
            return _ButtonColours(fill, mixed(colours.hot_wash, colours.hot, 0.2), colours.hot)
        fill = mixed(colours.card, colours.accent, lift * 0.75)
        return _ButtonColours(fill, mixed(colours.line, colours.ink, lift), colours.ink)

    def _paint_content(self, painter: QPainter, look: _ButtonColours) -> None:
        room = self.width() - 2 * _SIDE
        cap, sign = self._cap_width(), self._glyph_width()
        if self._text_width(self._face) + sign + cap > room:
            cap = 0
        font = fitted_line(self._words().replace("&", ""), self._face, max(1, room - sign - cap))
        text = self._text_width(font)
        left = (self.width() - text - sign - cap) / 2
        trailing = self._glyph == "next"
        if sign:
            at = left + text + _BETWEEN if trailing and self._words() else left
            side = self._glyph_side()
            square = QRectF(round(at), round((self.height() - side) / 2), side, side)
            paint_glyph(
                painter,
                self._glyph,
                placed(self, square),
                look.text,
                from_right=self.isRightToLeft(),
            )
        painter.setFont(font)
        start = left if trailing else left + sign
        box = QRectF(start - 1, 0, text + 2, self.height())
        painter.drawText(placed(self, box), _TEXT, self._words())
        if cap:
            self._paint_cap(painter, look.text, left + text + sign + _BETWEEN, cap - _BETWEEN)

    def _paint_cap(self, painter: QPainter, colour: QColor, left: float, width: int) -> None:
        height = QFontMetrics(self._small).height() + GAP
        box = QRectF(round(left) + 0.5, round((self.height() - height) / 2) + 0.5, width, height)
        box = placed(self, box)
        faint = QColor(colour.red(), colour.green(), colour.blue(), _FAINT)
        draw_round(painter, box, GAP, faint)
        painter.setFont(self._small)
        painter.drawText(box, CENTRED, self._key_hint)
