"""The app's own style of menus and lists of choices: rows high enough for a finger."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyledItemDelegate,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionMenuItem,
    QStyleOptionViewItem,
    QWidget,
)

from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.key_names import read_from_left
from glutestretch.kit.paint import MIDDLE, draw_round, fill_box, fill_path, fill_round
from glutestretch.kit.theme import GAP, TARGET, Colours, colours_of, mixed

_SIDE = 4 * GAP
_BETWEEN = 8 * GAP
_ROUND = 8
_EDGE = 0.2
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic)


def row_height(font: QFont) -> int:
    """Return the height of a row in this font, in logical pixels."""
    return max(TARGET, QFontMetrics(font).height() + 5 * GAP)


def _paint_marked(painter: QPainter, row: QRect, colours: Colours) -> None:
    """Paint the background of the selected row."""
    box = QRectF(row).adjusted(2, 1, -2, -1)
    fill_round(painter, box, _ROUND, colours.accent_wash)
    draw_round(painter, box.adjusted(1, 1, -1, -1), _ROUND - 1, colours.accent, 2)


class MenuStyle(QProxyStyle):
    """Fusion with our own rows."""

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Return the size of a row; Qt adds the column of shortcuts."""
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # its stub knows no None
        if kind is not QStyle.ContentsType.CT_MenuItem or not isinstance(
            option, QStyleOptionMenuItem
        ):
            return made
        if option.menuItemType is QStyleOptionMenuItem.MenuItemType.Separator:
            return QSize(made.width(), 2 * GAP + 1)
        words = option.text.split("\t")[0]
        width = QFontMetrics(option.font).size(_MNEMONIC, words).width()
        tick = _tick(option.font) + 2 * GAP if option.menuHasCheckableItems else 0
        return QSize(width + tick + 2 * _SIDE + _BETWEEN, row_height(option.font))

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Return the margins around the rows."""
        if metric in (QStyle.PixelMetric.PM_MenuHMargin, QStyle.PixelMetric.PM_MenuVMargin):
            return GAP
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Let a menu that is higher than the screen scroll instead of adding a column."""
        if hint is QStyle.StyleHint.SH_Menu_Scrollable:
            return 1
        return super().styleHint(hint, option, widget, returned)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint the background of a menu and its border."""
        elements = QStyle.PrimitiveElement
        if widget is None or element not in (elements.PE_PanelMenu, elements.PE_FrameMenu):
            super().drawPrimitive(element, option, painter, widget)
            return
        colours = colours_of(widget)
        edge = mixed(colours.line, colours.ink, _EDGE)
        if element is elements.PE_PanelMenu:
            fill_box(painter, option.rect, colours.card)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint a row."""
        row = element is QStyle.ControlElement.CE_MenuItem
        if row and widget is not None and isinstance(option, QStyleOptionMenuItem):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_row(painter, option, colours_of(widget))
            painter.restore()
        else:
            super().drawControl(element, option, painter, widget)


def _paint_row(painter: QPainter, option: QStyleOptionMenuItem, colours: Colours) -> None:
    kinds, states = QStyleOptionMenuItem.MenuItemType, QStyle.StateFlag
    rect: QRect = option.rect
    if option.menuItemType is kinds.Separator:
        line = QRect(rect.x() + GAP, rect.center().y(), rect.width() - 2 * GAP, 1)
        fill_box(painter, line, colours.line)
        return
    enabled = bool(option.state & states.State_Enabled)
    if enabled and option.state & states.State_Selected:
        _paint_marked(painter, rect, colours)
    room = rect.adjusted(_SIDE, 0, -_SIDE, 0)
    if option.menuHasCheckableItems:
        tick = _tick(option.font)
        if option.checked:
            _paint_tick(painter, option, room.x(), colours)
        room.adjust(tick + 2 * GAP, 0, 0, 0)
    room = QStyle.visualRect(option.direction, rect, room)
    words, _, keys = option.text.partition("\t")
    faint = mixed(colours.card, colours.secondary, 0.62)
    painter.setFont(option.font)
    painter.setLayoutDirection(option.direction)
    painter.setPen(colours.ink if enabled else faint)
    painter.drawText(room, MIDDLE | _MNEMONIC, words)
    if option.menuItemType is kinds.SubMenu:
        _paint_arrow(painter, option, room, colours)
    painter.setPen(colours.secondary if enabled else faint)
    painter.drawText(room, _END, read_from_left(keys))


def _paint_tick(painter: QPainter, option: QStyleOption, left: int, colours: Colours) -> None:
    size, row = _tick(option.font), option.rect  # type: ignore[attr-defined]  # both kinds have a font
    square = QRect(left, row.center().y() - size // 2, size, size)
    placed = QStyle.visualRect(option.direction, row, square)
    paint_glyph(painter, "check", QRectF(placed), colours.accent)


def _paint_arrow(painter: QPainter, option: QStyleOption, room: QRect, colours: Colours) -> None:
    leftward = option.direction is Qt.LayoutDirection.RightToLeft
    half = -GAP if leftward else GAP
    at = QPointF((room.left() if leftward else room.right()) - half, room.center().y())
    path = QPainterPath()
    corners = ((-half, -half), (half / 2, 0.0), (-half, half), (-half, -half))
    path.addPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
    fill_path(painter, path, colours.secondary)


def menu_style() -> MenuStyle:
    """Return the style of all menus."""
    application = QApplication.instance()
    assert application is not None  # noqa: S101 - there is no menu without one
    made = application.findChild(MenuStyle)
    if made is None:
        made = MenuStyle("fusion")
        made.setParent(application)
    return made


class RowDelegate(QStyledItemDelegate):
    """The rows of a field's list, with a tick at the current one."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + 2 * _SIDE + _tick(option.font), row_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the text, and the background of a selected row."""
        colours, rect = colours_of(option.widget), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_box(painter, rect, colours.card)
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_marked(painter, rect, colours)
        field = self.parent()
        if isinstance(field, QWidget) and index.row() == field.property("currentIndex"):
            _paint_tick(painter, option, rect.x() + _SIDE, colours)
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        painter.setPen(colours.ink)
        room = rect.adjusted(_SIDE + _tick(option.font) + 2 * GAP, 0, -GAP, 0)
        painter.drawText(QStyle.visualRect(option.direction, rect, room), MIDDLE, index.data())
        painter.restore()


def _tick(font: QFont) -> int:
    return round(font.pixelSize() * 0.8)
