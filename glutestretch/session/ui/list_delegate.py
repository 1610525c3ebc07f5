"""How the stretch list paints a row."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.paint import (
    CENTRED,
    clear_colour,
    draw_round,
    fill_box,
    fill_disc,
    fill_round,
    paint_fitted,
    placed,
    smooth_painter,
)
from glutestretch.kit.text_fitting import draw_block, fitted_block, wrapped_size
from glutestretch.kit.theme import GAP, QUIET, Colours, Size, colours_of, face, mixed
from glutestretch.session.ui.list_model import Row, RowModel

THUMBNAIL = QSize(84, 63)
PADDING = 10
_RADIUS = 12
_BETWEEN = 3 * GAP
_TEXT_LEFT = PADDING + THUMBNAIL.width() + _BETWEEN
_SEPARATOR = 6 * GAP
_BADGE = 10
"""The radius of the badge on what is done."""


class _Words(NamedTuple):
    """Name and detail as laid out for one width; sizes in logical pixels."""

    room: int
    name_face: QFont
    name: QSize
    detail_face: QFont
    detail: QSize

    @property
    def height(self) -> int:
        return self.name.height() + self.detail.height() + (GAP if self.detail.height() else 0)


class RowPainter(QStyledItemDelegate):
    """Paints rows: picture, name and detail; the current row is a card with a mark."""

    def __init__(self, view: QListView, rows: RowModel) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows
        self._words: dict[tuple[str, str, int], _Words] = {}
        self._pictures: dict[str, QPixmap] = {}
        self.compact = False
        self.hovered = -1
        """The place of the row under the pointer, or -1."""
        self.ring = False
        """Whether the current row shows that it has the keyboard focus."""

    def forget(self) -> None:
        """Forget what was laid out and scaled for other fonts, colours or pixels."""
        self._words.clear()
        self._pictures.clear()

    def forget_picture(self, row_id: str) -> None:
        """Forget one scaled thumbnail."""
        self._pictures.pop(row_id, None)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room of a row at the view's width."""
        high = THUMBNAIL.height()
        width = self._view.viewport().width()
        if not self.compact:
            high = max(high, self._lay_out(self._rows.row(index.row()), width).height)
        apart = _SEPARATOR if self._rows.opens_the_optional(index.row()) else 0
        return QSize(width, high + 2 * PADDING + _BETWEEN + apart)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row, colours = self._rows.row(index.row()), colours_of(self._view)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.isRightToLeft():
            painter.setLayoutDirection(self._view.layoutDirection())
        if self._rows.opens_the_optional(index.row()):
            middle = area.top() + _SEPARATOR // 2 - 1
            fill_box(painter, QRect(area.left(), middle, area.width(), 1), colours.line)
            area.setTop(area.top() + _SEPARATOR)
        card = area.adjusted(1, _BETWEEN // 2, -1, -_BETWEEN // 2)
        current = index.row() == self._view.currentIndex().row()
        hovered = index.row() == self.hovered
        self._paint_card(painter, colours, card, current=current, hovered=hovered)
        left = card.left() + PADDING
        if self.compact:
            left = card.left() + (card.width() - THUMBNAIL.width()) // 2
        top = card.top() + (card.height() - THUMBNAIL.height()) // 2
        picture = placed(self._view, QRect(QPoint(left, top), THUMBNAIL), card)
        self._paint_picture(painter, colours, row, picture.topLeft())
        if not self.compact:
            self._paint_words(painter, row, card)
        painter.restore()

    def _lay_out(self, row: Row, width: int) -> _Words:
        key = (row.name, row.detail, width)
        words = self._words.get(key)
        if words is None:
            room = max(1, width - 2 - _TEXT_LEFT - GAP)
            name = fitted_block(row.name, face(self._view, Size.BODY, QFont.Weight.DemiBold), room)
            detail = fitted_block(row.detail, face(self._view, Size.SMALL), room)
            said = wrapped_size(row.detail, detail, room) if row.detail else QSize(0, 0)
            words = _Words(room, name, wrapped_size(row.name, name, room), detail, said)
            self._words[key] = words
        return words

    def _paint_card(
        self, painter: QPainter, colours: Colours, card: QRect, *, current: bool, hovered: bool
    ) -> None:
        if current:
            shade = QColor(0, 0, 0, 14)
            fill_round(painter, card.adjusted(0, 1, 0, 2), _RADIUS, shade)
            fill_round(painter, card.adjusted(0, 1, 0, 1), _RADIUS, shade)
            fill_round(painter, card, _RADIUS, colours.card)
            mark = QRect(card.left() + 3, card.center().y() - 14, 3, 29)
            fill_round(painter, placed(self._view, mark, card), 1.5, colours.accent)
        elif hovered:
            fill_round(painter, card, _RADIUS, mixed(colours.sidebar, colours.card, 0.5))
        if current and self.ring and self._view.hasFocus():
            draw_round(painter, card.adjusted(1, 1, -1, -1), _RADIUS - 1, colours.accent, 2)

    def _paint_words(self, painter: QPainter, row: Row, card: QRect) -> None:
        words = self._lay_out(row, card.width() + 2)
        left = card.left() + _TEXT_LEFT
        top = card.top() + (card.height() - words.height) // 2
        font = words.name_face
        if row.left_out:
            font = QFont(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        painter.setOpacity(QUIET if row.left_out else 1.0)
        name = QRect(left, top, words.room, words.name.height())
        self._draw(painter, placed(self._view, name, card), row.name)
        painter.setFont(words.detail_face)
        painter.setOpacity(QUIET)
        top += words.name.height() + GAP
        detail = QRect(left, top, words.room, words.detail.height())
        self._draw(painter, placed(self._view, detail, card), row.detail)

    def _draw(self, painter: QPainter, box: QRect, text: str) -> None:
        draw_block(painter, QRectF(box), text, from_right=self._view.isRightToLeft())

    def _paint_picture(self, painter: QPainter, colours: Colours, row: Row, at: QPoint) -> None:
        picture = self._pictures.get(row.id)
        if picture is None or picture.devicePixelRatio() != self._view.devicePixelRatioF():
            picture = self._compose(row, colours)
            self._pictures[row.id] = picture
        painter.setOpacity(0.45 if row.left_out else 1.0)
        painter.drawPixmap(at, picture)
        painter.setOpacity(1.0)
        if row.done and not row.left_out:
            inside = QPointF(THUMBNAIL.width() - _BADGE - 2, THUMBNAIL.height() - _BADGE - 2)
            _paint_badge(painter, colours, QPointF(at) + inside)

    def _compose(self, row: Row, colours: Colours) -> QPixmap:
        """Return the thumbnail in its rounded box, or the name's first letter in it."""
        ratio = self._view.devicePixelRatioF()
        picture = QPixmap(THUMBNAIL * ratio)
        picture.fill(clear_colour())
        painter = smooth_painter(picture)
        fill_round(painter, picture.rect(), 8 * ratio, colours.accent_wash)
        if row.thumbnail is None or row.thumbnail.isNull():
            letter = QFont(self._view.font())
            letter.setPixelSize(round(28 * ratio))
            painter.setFont(letter)
            painter.setPen(colours.accent)
            painter.drawText(picture.rect(), CENTRED, row.name[:1])
        else:
            paint_fitted(painter, row.thumbnail, picture.size())
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture


def _paint_badge(painter: QPainter, colours: Colours, middle: QPointF) -> None:
    fill_disc(painter, middle, _BADGE + 1, colours.sidebar)
    fill_disc(painter, middle, _BADGE - 1, colours.accent)
    half = _BADGE * 0.5
    box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
    paint_glyph(painter, "check", box, colours.on_accent)
