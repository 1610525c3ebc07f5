"""The style of fields with two arrow buttons: buttons that grow with the text."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOptionComplex, QWidget

from glutestretch.kit.theme import GAP

_PARTS = QStyle.SubControl


def arrow_width(font: QFont) -> int:
    """Return the width of the arrow buttons beside text in this font, in logical pixels."""
    return max(6 * GAP, round(font.pixelSize() * 1.6))


class SpinStyle(QProxyStyle):
    """Fusion with wider arrow buttons."""

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Return the place of the text, and of the arrow buttons behind it, one above the other."""
        made = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # its stub knows no None
        if control is not QStyle.ComplexControl.CC_SpinBox or widget is None:
            return made
        whole: QRect = option.rect
        wide, half = arrow_width(widget.font()), whole.height() // 2
        buttons = whole.adjusted(whole.width() - wide, 0, 0, 0)
        place = {
            _PARTS.SC_SpinBoxEditField: whole.adjusted(1, 1, -wide, -1),
            _PARTS.SC_SpinBoxUp: buttons.adjusted(0, 1, 0, -half),
            _PARTS.SC_SpinBoxDown: buttons.adjusted(0, half, 0, -1),
        }.get(part)
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
