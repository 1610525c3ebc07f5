"""The report on paper: one page, or two where there is much to tell.

All lengths are in points, 1/72 inch. What has no room on the second page is counted there.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from glutestretch.archive import report_texts as texts
from glutestretch.archive.engine.report import Report, StretchDone, Week
from glutestretch.diary.events import PastPain
from glutestretch.kit.paper import (
    BODY,
    FIGURE,
    SMALL,
    SPACE,
    Block,
    Pages,
    heading,
    height_of,
    paragraph,
    pictured,
    title_block,
    with_heading,
    write,
)
from glutestretch.kit.theme import LIGHT
from glutestretch.kit.translation import tr
from glutestretch.stretches.catalogue import Catalogue

_MOST_PAGES = 2
_MOST_STRETCHES = 6
_BOX = 64.0


class ReportPages(Pages):
    """Lays a report out on pages.

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
        super().__init__(texts.title())
        self._report = report
        self._catalogue = catalogue
        self._picture = picture
        self._today = today

    def footer(self, page: int, pages: int) -> str:
        """Return who noted this, when it was printed, and which page it is."""
        return texts.footer(self._today, page, pages)

    def lay_out(self, room: QSizeF) -> list[list[Block]]:
        """Return the blocks of one page or two; pains that have no room are counted."""
        pages: list[list[Block]] = [[]]
        left = room.height()
        blocks = self._blocks(room.width())
        for number, block in enumerate(blocks):
            later = min(len(blocks) - number, len(self._report.pains))
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
        stretches = [self._stretch(one, width) for one in report.stretches[:_MOST_STRETCHES]]
        if others := len(report.stretches) - len(stretches):
            stretches.append(paragraph(texts.more_stretches(others), width))
        pains = [self._pain(pain, width) for pain in report.pains]
        return [
            title_block(self.title, texts.period(report)),
            self._figures(),
            heading(tr("Sessions in each week")),
            self._weeks(),
            *with_heading(tr("Stretches done"), stretches),
            *with_heading(
                tr("Pain, and what was done about it"),
                pains or [paragraph(texts.no_pain(), width)],
            ),
        ]

    def _figures(self) -> Block:
        figures = texts.figures(self._report)

        def paint(painter: QPainter, room: QRectF) -> None:
            width = (room.width() - SPACE * (len(figures) - 1)) / len(figures)
            for place, (figure, what) in enumerate(figures):
                box = QRectF(room.left() + place * (width + SPACE), room.top(), width, _BOX)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(LIGHT.accent_wash)
                painter.drawRoundedRect(box, 6, 6)
                inside = box.adjusted(8, 6, -8, -4)
                write(painter, inside, figure, FIGURE, LIGHT.accent, bold=True)
                below = inside.adjusted(0, FIGURE * 1.4, 0, 0)
                write(painter, below, what, SMALL, LIGHT.secondary)

        return Block(_BOX + SPACE, paint)

    def _weeks(self) -> Block:
        weeks = self._report.weeks
        most = max(1, *(week.sessions for week in weeks))

        def paint(painter: QPainter, room: QRectF) -> None:
            ground = room.bottom() - 2.6 * BODY
            step = room.width() / len(weeks)
            highest = ground - room.top() - 1.4 * BODY
            for place, week in enumerate(weeks):
                left = room.left() + place * step
                bar = QRectF(left + 6, ground, step - 12, -highest * week.sessions / most)
                painter.fillRect(bar.normalized(), LIGHT.accent)
                count = QRectF(left, bar.normalized().top() - 1.3 * BODY, step, 1.3 * BODY)
                write(
                    painter,
                    count,
                    str(week.sessions),
                    SMALL,
                    LIGHT.ink,
                    Qt.AlignmentFlag.AlignHCenter,
                )
                self._week_name(painter, week, QRectF(left, ground + 3, step, 2 * BODY))
            painter.setPen(LIGHT.secondary)
            painter.drawLine(QPointF(room.left(), ground), QPointF(room.right(), ground))

        return Block(104, paint)

    def _week_name(self, painter: QPainter, week: Week, room: QRectF) -> None:
        day, middle = week.first, Qt.AlignmentFlag.AlignHCenter
        words = tr("{day} {month}", "the first day of a week").format(
            day=day.day,
            month=QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat),
        )
        write(painter, room, words, SMALL, LIGHT.secondary, middle)

    def _stretch(self, done: StretchDone, width: float) -> Block:
        name = texts.stretch_name(self._catalogue, done.stretch, done.variants)
        image, why = QImage(), ""
        if done.stretch in self._catalogue:
            stretch = self._catalogue[done.stretch]
            image, why = self._picture(stretch.picture(len(stretch.steps) - 1)), stretch.why
        return pictured(image, name, texts.stretch_words(done), why, width)

    def _pain(self, pain: PastPain, width: float) -> Block:
        head, words = texts.pain_heading(pain, self._catalogue), texts.pain_words(pain)
        inside = width - 12
        first = height_of(head, BODY, inside, bold=True)
        whole = first + 2 + height_of(words, BODY, inside)

        def paint(painter: QPainter, room: QRectF) -> None:
            painter.fillRect(QRectF(room.left(), room.top(), 3, whole), LIGHT.hot)
            column = room.adjusted(12, 0, 0, 0)
            write(painter, column, head, BODY, LIGHT.ink, bold=True)
            column.setTop(column.top() + first + 2)
            write(painter, column, words, BODY, LIGHT.ink)

        return Block(whole + SPACE, paint)


def _more(count: int) -> Block:
    return paragraph(texts.more(count), 1e6)
