"""Pages for a printer or a PDF: blocks one below the other, in words and pictures.

All lengths are in points, 1/72 inch.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from glutestretch.kit.record import Record
from glutestretch.kit.theme import LIGHT
from glutestretch.kit.translation import tr

TITLE, FIGURE, HEADING, BODY, SMALL = 22, 19, 13, 10, 8
"""Sizes of letters."""
PICTURE = QSizeF(104, 78)
"""How large a picture is beside words."""
SPACE = 8.0
"""What is between a block and the next one, and between a picture and its words."""
_MARGIN = 42.0
_FOOT = 24.0
_NAME = 210.0
_POINTS = 72
_WRAPPED = Qt.TextFlag.TextWordWrap.value


class Block(Record):
    """A part of a page that is never parted by its end.

    Attributes:
        height: How much room it takes.
        paint: Paints it into a rectangle of that height.
    """

    height: float
    paint: Callable[[QPainter, QRectF], None]


class Pages:
    """Pages that are painted on paper; a subclass says what is on them.

    Args:
        title: What the document is called.
    """

    def __init__(self, title: str) -> None:
        self.title = title

    def lay_out(self, room: QSizeF) -> list[list[Block]]:
        """Return the blocks of each page.

        Args:
            room: How much room a page has for them.
        """
        raise NotImplementedError

    def footer(self, page: int, pages: int) -> str:
        """Return what stands at the foot of a page; ``page`` is counted from 1."""
        raise NotImplementedError

    def print_on(self, device: QPagedPaintDevice, resolution: int) -> int:
        """Paint all pages; return how many they are.

        Args:
            device: A PDF, or a printer.
            resolution: How many of its dots make an inch.
        """
        layout = device.pageLayout()
        size = layout.pageSize().size(QPageSize.Unit.Point)
        if layout.orientation() is QPageLayout.Orientation.Landscape:
            size.transpose()
        room = QRectF(
            _MARGIN, _MARGIN, size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN - _FOOT
        )
        pages = self.lay_out(room.size())
        painter = QPainter(device)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        for number, page in enumerate(pages, 1):
            if number > 1:
                device.newPage()
            painter.save()
            painter.scale(resolution / _POINTS, resolution / _POINTS)
            top = room.top()
            for block in page:
                block.paint(painter, QRectF(room.left(), top, room.width(), block.height))
                top += block.height
            foot = QRectF(room.left(), room.bottom(), room.width(), _FOOT)
            words = self.footer(number, len(pages))
            write(painter, foot, words, SMALL, LIGHT.secondary, Qt.AlignmentFlag.AlignBottom)
            painter.restore()
        painter.end()
        return len(pages)

    def as_pdf(self) -> bytes:
        """Return the pages as a PDF, on the paper that is usual in the region."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_POINTS)
        metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        paper = QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
        writer.setPageSize(QPageSize(paper))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setTitle(self.title)
        writer.setCreator("Glutestretch")
        self.print_on(writer, _POINTS)
        buffer.close()
        return bytes(buffer.data().data())


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def height_of(words: str, size: int, width: float, *, bold: bool = False) -> float:
    """Return how much room words take that are wrapped at a width."""
    metrics = QFontMetricsF(_font(size, bold=bold))
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), _WRAPPED, words).height()


def write(
    painter: QPainter,
    room: QRectF,
    words: str,
    size: int,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    bold: bool = False,
) -> float:
    """Write words into a rectangle; return where they end."""
    painter.setFont(_font(size, bold=bold))
    painter.setPen(colour)
    used = painter.drawText(room, _WRAPPED | align.value, words)
    return used.bottom() if isinstance(used, QRectF) else room.bottom()


def draw_within(painter: QPainter, image: QImage, frame: QRectF) -> None:
    """Draw an image as large as a frame allows, at its top left; nothing of a null image."""
    if not image.isNull():
        scale = min(frame.width() / image.width(), frame.height() / image.height())
        painter.drawImage(QRectF(frame.topLeft(), image.size().toSizeF() * scale), image)


def heading(words: str) -> Block:
    """Return a heading, with room above it."""

    def paint(painter: QPainter, room: QRectF) -> None:
        write(painter, room.adjusted(0, SPACE, 0, 0), words, HEADING, LIGHT.ink, bold=True)

    return Block(HEADING * 1.5 + 1.5 * SPACE, paint)


def paragraph(words: str, width: float) -> Block:
    """Return words that are wrapped at a width."""

    def paint(painter: QPainter, room: QRectF) -> None:
        write(painter, room, words, BODY, LIGHT.ink)

    return Block(height_of(words, BODY, width) + SPACE, paint)


def with_heading(words: str, blocks: list[Block]) -> list[Block]:
    """Put a heading before blocks, which never stands at the foot of a page alone."""
    if not blocks:
        return []
    head, first = heading(words), blocks[0]

    def paint(painter: QPainter, room: QRectF) -> None:
        head.paint(painter, QRectF(room.topLeft(), room.size()))
        first.paint(painter, room.adjusted(0, head.height, 0, 0))

    return [Block(head.height + first.height, paint), *blocks[1:]]


def title_block(title: str, below: str) -> Block:
    """Return a title with a line below it, and a place to write a name on."""

    def paint(painter: QPainter, room: QRectF) -> None:
        write(painter, room, title, TITLE, LIGHT.ink, bold=True)
        line = room.adjusted(0, room.height() - BODY * 2.4, -_NAME - SPACE, 0)
        write(painter, line, below, BODY, LIGHT.secondary)
        name = QRectF(room.right() - _NAME, line.top(), _NAME, line.height())
        write(painter, name, tr("Name:"), BODY, LIGHT.secondary)
        painter.setPen(LIGHT.secondary)
        foot = line.top() + BODY * 1.3
        painter.drawLine(QPointF(name.left() + 40, foot), QPointF(room.right(), foot))

    return Block(TITLE * 1.5 + BODY * 2.4, paint)


def pictured(image: QImage, name: str, words: str, more: str, width: float) -> Block:
    """Return a picture, with a name and words beside it.

    Args:
        image: The picture.
        name: What it shows.
        words: What is to be said of that.
        more: What else is good to know.
        width: How wide the block is.
    """
    beside = width - PICTURE.width() - 2 * SPACE
    name_height = height_of(name, HEADING, beside, bold=True) + 3
    words_height = height_of(words, BODY, beside) + 3
    height = 4 + name_height + words_height + height_of(more, BODY, beside)

    def paint(painter: QPainter, room: QRectF) -> None:
        draw_within(painter, image, QRectF(room.topLeft(), PICTURE))
        column = room.adjusted(PICTURE.width() + 2 * SPACE, 4, 0, 0)
        write(painter, column, name, HEADING, LIGHT.ink, bold=True)
        column.setTop(column.top() + name_height)
        write(painter, column, words, BODY, LIGHT.ink)
        column.setTop(column.top() + words_height)
        write(painter, column, more, BODY, LIGHT.secondary)

    return Block(max(PICTURE.height(), height) + SPACE, paint)


def in_pages(blocks: Iterable[Block], height: float) -> list[list[Block]]:
    """Return blocks by page, each page as full as its height allows."""
    pages: list[list[Block]] = [[]]
    left = height
    for block in blocks:
        if block.height > left and pages[-1]:
            pages.append([])
            left = height
        pages[-1].append(block)
        left -= block.height
    return pages
