"""The report on paper: one page, or two where there is much to tell.

All lengths are in points, 1/72 inch. What has no room on the second page is counted there.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
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

from glutestretch.archive import report_texts as texts
from glutestretch.archive.engine.report import Report, StretchDone, Week
from glutestretch.diary.events import PastPain
from glutestretch.kit.record import Record
from glutestretch.kit.theme import LIGHT
from glutestretch.kit.translation import tr
from glutestretch.stretches.catalogue import Catalogue

_MARGIN = 42.0
_FOOT = 24.0
_MOST_PAGES = 2
_MOST_STRETCHES = 6
_POINTS = 72
_WRAPPED = Qt.TextFlag.TextWordWrap.value
_TITLE, _FIGURE, _HEADING, _BODY, _SMALL = 22, 19, 13, 10, 8
_PICTURE = (104.0, 78.0)
_BOX = 64.0
_GAP = 8.0


class Block(Record):
    """A part of the report that is never parted by the end of a page.

    Attributes:
        height: How much room it takes.
        paint: Paints it into a rectangle of that height.
        pain: Whether it tells of one pain.
    """

    height: float
    paint: Callable[[QPainter, QRectF], None]
    pain: bool = False


class ReportPages:
    """Lays a report out on pages, and paints them.

    Args:
        report: What it tells.
        catalogue: The stretches.
        picture: Returns a picture by its name; a null image if there is none.
        today: The day on which it is printed.
    """

    def __init__(
        self,
        report: Report,
        catalogue: Catalogue,
        picture: Callable[[str], QImage],
        today: date,
    ) -> None:
        self._report = report
        self._catalogue = catalogue
        self._picture = picture
        self._today = today

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
        pages = self._pages(room)
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
            words = texts.footer(self._today, number, len(pages))
            _write(painter, foot, words, _SMALL, LIGHT.secondary, Qt.AlignmentFlag.AlignBottom)
            painter.restore()
        painter.end()
        return len(pages)

    def as_pdf(self) -> bytes:
        """Return the report as a PDF, on the paper that is usual in the region."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_POINTS)
        metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        paper = QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
        writer.setPageSize(QPageSize(paper))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setTitle(texts.title())
        writer.setCreator("Glutestretch")
        self.print_on(writer, _POINTS)
        buffer.close()
        return bytes(buffer.data().data())

    def _pages(self, room: QRectF) -> list[list[Block]]:
        pages: list[list[Block]] = [[]]
        left = room.height()
        blocks = self._blocks(room.width())
        for number, block in enumerate(blocks):
            later = sum(one.pain for one in blocks[number:])
            full = len(pages) == _MOST_PAGES
            more = _more(later) if later else None
            reserve = more.height if full and more and later > 1 else 0.0
            if block.height + reserve > left and pages[-1]:
                if full:
                    if more:
                        pages[-1].append(more)
                    break
                pages.append([])
                left = room.height()
            pages[-1].append(block)
            left -= block.height
        return pages

    def _blocks(self, width: float) -> list[Block]:
        report = self._report
        stretches = [self._stretch(one) for one in report.stretches[:_MOST_STRETCHES]]
        if others := len(report.stretches) - len(stretches):
            stretches.append(_paragraph(texts.more_stretches(others), width))
        pains = [self._pain(pain, width) for pain in report.pains]
        return [
            self._head(),
            self._figures(),
            _heading(tr("Sessions in each week")),
            self._weeks(),
            *_with_heading(tr("Stretches done"), stretches),
            *_with_heading(
                tr("Pain, and what was done about it"),
                pains or [_paragraph(texts.no_pain(), width)],
            ),
        ]

    def _head(self) -> Block:
        def paint(painter: QPainter, room: QRectF) -> None:
            _write(painter, room, texts.title(), _TITLE, LIGHT.ink, bold=True)
            below = room.adjusted(0, _TITLE * 1.5, 0, 0)
            _write(painter, below, texts.period(self._report), _BODY, LIGHT.secondary)
            name = QRectF(room.right() - 210, below.top(), 210, below.height())
            _write(painter, name, tr("Name:"), _BODY, LIGHT.secondary)
            painter.setPen(LIGHT.secondary)
            line = below.top() + _BODY * 1.3
            painter.drawLine(QPointF(name.left() + 40, line), QPointF(room.right(), line))

        return Block(_TITLE * 1.5 + _BODY * 2.4, paint)

    def _figures(self) -> Block:
        figures = texts.figures(self._report)

        def paint(painter: QPainter, room: QRectF) -> None:
            width = (room.width() - _GAP * (len(figures) - 1)) / len(figures)
            for place, (figure, what) in enumerate(figures):
                box = QRectF(room.left() + place * (width + _GAP), room.top(), width, _BOX)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(LIGHT.accent_wash)
                painter.drawRoundedRect(box, 6, 6)
                inside = box.adjusted(8, 6, -8, -4)
                _write(painter, inside, figure, _FIGURE, LIGHT.accent, bold=True)
                below = inside.adjusted(0, _FIGURE * 1.4, 0, 0)
                _write(painter, below, what, _SMALL, LIGHT.secondary)

        return Block(_BOX + _GAP, paint)

    def _weeks(self) -> Block:
        weeks = self._report.weeks
        most = max(1, *(week.sessions for week in weeks))

        def paint(painter: QPainter, room: QRectF) -> None:
            ground = room.bottom() - 2.6 * _BODY
            step = room.width() / len(weeks)
            highest = ground - room.top() - 1.4 * _BODY
            for place, week in enumerate(weeks):
                left = room.left() + place * step
                bar = QRectF(left + 6, ground, step - 12, -highest * week.sessions / most)
                painter.fillRect(bar.normalized(), LIGHT.accent)
                count = QRectF(left, bar.normalized().top() - 1.3 * _BODY, step, 1.3 * _BODY)
                _write(
                    painter,
                    count,
                    str(week.sessions),
                    _SMALL,
                    LIGHT.ink,
                    Qt.AlignmentFlag.AlignHCenter,
                )
                self._week_name(painter, week, QRectF(left, ground + 3, step, 2 * _BODY))
            painter.setPen(LIGHT.secondary)
            painter.drawLine(QPointF(room.left(), ground), QPointF(room.right(), ground))

        return Block(104, paint)

    def _week_name(self, painter: QPainter, week: Week, room: QRectF) -> None:
        day, middle = week.first, Qt.AlignmentFlag.AlignHCenter
        words = tr("{day} {month}", "the first day of a week").format(
            day=day.day,
            month=QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat),
        )
        _write(painter, room, words, _SMALL, LIGHT.secondary, middle)

    def _stretch(self, done: StretchDone) -> Block:
        name = texts.stretch_name(self._catalogue, done.stretch, done.variants)
        image, why = QImage(), ""
        if done.stretch in self._catalogue:
            stretch = self._catalogue[done.stretch]
            image, why = self._picture(stretch.picture(len(stretch.steps) - 1)), stretch.why

        def paint(painter: QPainter, room: QRectF) -> None:
            frame = QRectF(room.left(), room.top(), *_PICTURE)
            if not image.isNull():
                scale = min(frame.width() / image.width(), frame.height() / image.height())
                size = image.size().toSizeF() * scale
                painter.drawImage(QRectF(frame.topLeft(), size), image)
            words = room.adjusted(_PICTURE[0] + 2 * _GAP, 4, 0, -_GAP)
            top = _write(painter, words, name, _HEADING, LIGHT.ink, bold=True)
            words.setTop(top + 3)
            top = _write(painter, words, texts.stretch_words(done), _BODY, LIGHT.ink)
            words.setTop(top + 3)
            _write(painter, words, why, _BODY, LIGHT.secondary)

        return Block(_PICTURE[1] + _GAP, paint)

    def _pain(self, pain: PastPain, width: float) -> Block:
        heading, words = texts.pain_heading(pain, self._catalogue), texts.pain_words(pain)
        inside = width - 12
        first = _height(heading, _BODY, inside, bold=True)
        whole = first + 2 + _height(words, _BODY, inside)

        def paint(painter: QPainter, room: QRectF) -> None:
            painter.fillRect(QRectF(room.left(), room.top(), 3, whole), LIGHT.hot)
            column = room.adjusted(12, 0, 0, 0)
            _write(painter, column, heading, _BODY, LIGHT.ink, bold=True)
            column.setTop(column.top() + first + 2)
            _write(painter, column, words, _BODY, LIGHT.ink)

        return Block(whole + _GAP, paint, pain=True)


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _height(words: str, size: int, width: float, *, bold: bool = False) -> float:
    metrics = QFontMetricsF(_font(size, bold=bold))
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), _WRAPPED, words).height()


def _write(
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


def _heading(words: str) -> Block:
    def paint(painter: QPainter, room: QRectF) -> None:
        _write(painter, room.adjusted(0, _GAP, 0, 0), words, _HEADING, LIGHT.ink, bold=True)

    return Block(_HEADING * 1.5 + 1.5 * _GAP, paint)


def _paragraph(words: str, width: float) -> Block:
    def paint(painter: QPainter, room: QRectF) -> None:
        _write(painter, room, words, _BODY, LIGHT.ink)

    return Block(_height(words, _BODY, width) + _GAP, paint)


def _more(count: int) -> Block:
    return _paragraph(texts.more(count), 1e6)


def _with_heading(words: str, blocks: list[Block]) -> list[Block]:
    """Put a heading before blocks, which never stands at the foot of a page alone."""
    if not blocks:
        return []
    heading, first = _heading(words), blocks[0]

    def paint(painter: QPainter, room: QRectF) -> None:
        heading.paint(painter, QRectF(room.topLeft(), room.size()))
        first.paint(painter, room.adjusted(0, heading.height, 0, 0))

    return [Block(heading.height + first.height, paint, first.pain), *blocks[1:]]
