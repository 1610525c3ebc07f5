"""The style of fields with buttons at their end, side by side and wide enough for a finger."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOptionComplex, QWidget

from glutestretch.kit.theme import GAP, TARGET

_PARTS = QStyle.SubControl
_CONTROLS = QStyle.ComplexControl


def arrow_width(font: QFont) -> int:
    """Return the width of an arrow behind text in this font, in logical pixels."""
    return max(6 * GAP, round(font.pixelSize() * 1.6))


def step_width(font: QFont) -> int:
    """Return the width of a button behind text in this font, in logical pixels."""
    return max(TARGET, arrow_width(font))


class SpinStyle(QProxyStyle):
    """Fusion with our own buttons."""

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Return the place of the text, and of less and more, or of the calendar, behind it."""
        made = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # its stub knows no None
        if widget is None or control not in (_CONTROLS.CC_SpinBox, _CONTROLS.CC_ComboBox):
            return made
        whole: QRect = option.rect
        wide = step_width(widget.font())
        last = whole.adjusted(whole.width() - wide, 0, 0, 0)
        if control is _CONTROLS.CC_ComboBox:
            places = {
                _PARTS.SC_ComboBoxEditField: whole.adjusted(1, 1, -wide, -1),
                _PARTS.SC_ComboBoxArrow: last,
            }
        else:
            places = {
                _PARTS.SC_SpinBoxEditField: whole.adjusted(1, 1, -2 * wide, -1),
                _PARTS.SC_SpinBoxDown: last.translated(-wide, 0),
                _PARTS.SC_SpinBoxUp: last,
            }
        place = places.get(part)
        return made if place is None else self.visualRect(option.direction, whole, place)


def spin_style() -> SpinStyle:
    """Return the style of all such fields."""
    application = QApplication.instance()
    assert application is not None  # noqa: S101 - there is no field without one
    made = application.findChild(SpinStyle)
    if made is None:
        made = SpinStyle("fusion")
        made.setParent(application)
    return made
