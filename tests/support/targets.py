"""Finds everything that is clicked or tapped in a window, with the room that it has for that."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTextEdit,
    QWidget,
)

from glutestretch.kit.movable_row import Grip
from glutestretch.session.ui.breath_ring import BreathRing

_KINDS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_OWN = (Grip, BreathRing)


def _name(widget: QWidget, part: str = "") -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()} {words[:30]!r} {part}".strip()


def _hit(button: QAbstractButton) -> QSize:
    """Return the size of the part, around its middle, in which a press counts."""
    box, middle = button.rect(), button.rect().center()
    across = sum(button.hitButton(QPoint(x, middle.y())) for x in range(box.width()))
    down = sum(button.hitButton(QPoint(middle.x(), y)) for y in range(box.height()))
    return QSize(across, down)


def _arrows(field: QAbstractSpinBox) -> Iterator[tuple[str, QSize]]:
    controls, parts = QStyle.ComplexControl, QStyle.SubControl
    if isinstance(field, QDateTimeEdit) and field.calendarPopup():
        whole = QStyleOptionComboBox()
        whole.initFrom(field)
        arrow = field.style().subControlRect(
            controls.CC_ComboBox, whole, parts.SC_ComboBoxArrow, field
        )
        yield _name(field, "arrow"), arrow.size()
        return
    option = QStyleOptionSpinBox()
    field.initStyleOption(option)
    for name, part in (("less", parts.SC_SpinBoxDown), ("more", parts.SC_SpinBoxUp)):
        arrow = field.style().subControlRect(controls.CC_SpinBox, option, part, field)
        yield _name(field, name), arrow.size()


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, QSize]]:
    model = view.model()
    for row in range(model.rowCount()):
        box: QRect = view.visualRect(model.index(row, 0))
        yield _name(view, f"row {row}"), QSize(view.viewport().width(), box.height())


def menu_rows(menu: QMenu) -> Iterator[tuple[str, QSize]]:
    """Return each row of a menu that can be chosen."""
    for action in menu.actions():
        if not action.isSeparator():
            yield f"{type(menu).__name__} {action.text()!r}", menu.actionGeometry(action).size()


def _parts(widget: QWidget) -> Iterator[tuple[str, QSize]]:
    match widget:
        case QLineEdit() if isinstance(widget.parent(), QAbstractSpinBox):
            return
        case QAbstractButton():
            yield _name(widget), _hit(widget)
        case QAbstractSpinBox():
            yield from _arrows(widget)
        case QHeaderView():
            if widget.sectionsClickable():
                yield _name(widget), widget.size()
        case QAbstractItemView():
            yield from _rows(widget)
        case QLabel() if "<a " in widget.text():
            yield _name(widget), widget.size()
        case _ if isinstance(widget, _KINDS + _OWN):
            yield _name(widget), widget.size()


def targets(window: QWidget) -> list[tuple[str, QSize]]:
    """Return what can be clicked or tapped in a window, named, with its room in pixels.

    What is scrolled out of sight counts, too; what belongs to another window does not.
    """
    return [
        found
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.window() is window
        for found in _parts(widget)
    ]
