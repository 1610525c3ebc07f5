"""Finds words that have no room, and controls that lie on one another or out of reach."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QScrollArea, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.text import Text
from glutestretch.kit.text_fitting import fitted_block
from glutestretch.kit.theme import TARGET
from glutestretch.pictures.ui.illustration import Illustration
from glutestretch.session.ui.breath_ring import BreathRing
from glutestretch.session.ui.edge_glow import EdgeGlow
from glutestretch.session.ui.side_switch import SideSwitch

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def _name(widget: QWidget) -> str:
    words = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()} {words[:30]!r} {widget.geometry()}"


def visible(window: QWidget) -> list[QWidget]:
    """Return every widget inside a window that is shown, scrolled out of sight or not."""
    return [one for one in window.findChildren(QWidget) if one.isVisibleTo(window)]


def _short_of_room(widget: QWidget) -> bool:
    size = widget.size()
    match widget:
        case Text():
            box = widget.contentsRect()
            face = widget._face
            font = fitted_block(widget.text(), face, box.width(), box.height())
            shrunk = bool(widget.text()) and font.pixelSize() < face.pixelSize()
            return shrunk or widget.heightForWidth(box.width()) > box.height() + 1
        case Button() | SideSwitch():
            least = widget.minimumSizeHint()
            return size.width() < least.width() or size.height() < max(TARGET, least.height())
        case QCheckBox() | QRadioButton() if widget.hasHeightForWidth():
            return size.height() < widget.heightForWidth(size.width())
        case Illustration() | BreathRing():
            least = QSize(200, 100) if isinstance(widget, Illustration) else QSize(96, 96)
            return size.expandedTo(least) != size
        case QLabel():
            return size.height() < widget.heightForWidth(size.width())
    return False


def cut(window: QWidget) -> list[str]:
    """Return what has less room than its words need."""
    return [_name(one) for one in visible(window) if _short_of_room(one)]


def _families(window: QWidget) -> Iterator[list[QWidget]]:
    for parent in [window, *visible(window)]:
        if isinstance(parent, Illustration | QScrollArea):
            continue
        children = parent.findChildren(QWidget, options=_DIRECT)
        yield [
            child
            for child in children
            if child.isVisibleTo(window)
            and not (child.isWindow() or child.size().isEmpty() or isinstance(child, EdgeGlow))
        ]


def overlapping(window: QWidget) -> list[str]:
    """Return the pairs of widgets that lie on one another."""
    return [
        f"{_name(one)} on {_name(other)}"
        for family in _families(window)
        for one, other in combinations(family, 2)
        if one.geometry().intersects(other.geometry())
    ]


def sticking_out(window: QWidget) -> list[str]:
    """Return what is not inside its parent, except pages that scroll up and down."""
    found = []
    for family in _families(window):
        for one in family:
            parent = one.parentWidget()
            assert parent is not None
            room = QRect(parent.rect())
            if one.objectName() == "page":
                room.setHeight(1_000_000)
                room.moveTop(-500_000)
            if not room.contains(one.geometry()):
                found.append(f"{_name(one)} in {room}")
    return found
