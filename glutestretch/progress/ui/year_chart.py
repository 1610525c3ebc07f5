"""A year as a calendar: a column a week, a row a day of the week, darker where more was held."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from glutestretch.kit.days import week_of
from glutestretch.kit.paint import draw_round, fill_disc, fill_round
from glutestretch.kit.theme import GAP, Colours, mixed
from glutestretch.progress import texts
from glutestretch.progress.overview import Progress
from glutestretch.progress.ui.chart import Chart
from glutestretch.reminders.texts.moments import short_names, weekday_name

_WEEK_DAYS = 7
_STEPS = (4, 8, 12)
"""From so many minutes on a day is a shade darker."""
_SHADES = (0.3, 0.52, 0.76, 1.0)
_MOST_CELL = 22
_NAMED = (0, 2, 4)
"""The rows that have room for the name of their day."""


class YearChart(Chart):
    """Days with sessions are filled, days of rest are hollow, and a report of pain is a dot."""

    ways = {  # noqa: RUF012
        Qt.Key.Key_Left: -_WEEK_DAYS,
        Qt.Key.Key_Right: _WEEK_DAYS,
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
    }

    _progress: Progress | None = None
    _year = 1970
    _start = date(1970, 1, 1)
    _columns = 53
    _names: Sequence[str] = ()

    def show_year(self, progress: Progress, year: int) -> None:
        """Show a year."""
        self._progress, self._year = progress, year
        self._hurt: dict[date, int] = {}
        for pain in progress.pains:
            self._hurt[pain.day] = self._hurt.get(pain.day, 0) + 1
        self._start = week_of(date(year, 1, 1), progress.first_weekday)
        self._columns = self._column(date(year, 12, 31)) + 1
        self._names = short_names([weekday_name(day) for day in range(_WEEK_DAYS)])
        self.renew()

    @property
    def _first(self) -> date:
        return date(self._year, 1, 1)

    def _day(self, number: int) -> date:
        return self._first + timedelta(days=number)

    @property
    def count(self) -> int:
        """The days of the year, up to today."""
        if self._progress is None:
            return 0
        last = min(date(self._year, 12, 31), self._progress.today)
        return (last - self._first).days + 1

    def _column(self, day: date) -> int:
        return (day - self._start).days // _WEEK_DAYS

    @property
    def _labels(self) -> int:
        return max(map(self.label_width, self._names), default=0)

    def _cell(self, width: int) -> float:
        room = (width - self._labels - 4 * GAP) / self._columns
        return max(4.0, min(room, _MOST_CELL * self.scale))

    def height_at(self, width: int) -> float:
        """Return the height of the months' names and seven rows."""
        return self.line + GAP + _WEEK_DAYS * self._cell(width) + 2 * GAP

    def _place(self, column: int, row: int) -> QRectF:
        cell = self._cell(self.width())
        left = self._labels + 2 * GAP + column * cell
        if self.isRightToLeft():
            left = self.width() - left - cell
        return QRectF(left, self.line + GAP + row * cell, cell, cell).adjusted(1, 1, -1, -1)

    def box(self, number: int) -> QRectF:
        """Return the cell of a day."""
        day = self._day(number)
        column, row = divmod((day - self._start).days, _WEEK_DAYS)
        return self._place(column, row)

    def words(self, number: int) -> str:
        """Return the day, what was done, and whether something hurt."""
        day = self._day(number)
        done = self._progress.days.get(day) if self._progress else None
        parts = [texts.written_day(day), texts.of_day(done) if done else texts.rest_day()]
        if hurt := self._hurt.get(day):
            parts.append(texts.pains_that_day(hurt))
        return " · ".join(parts)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Paint names, cells and dots."""
        if self._progress is None:
            return
        painter.setPen(QPen(colours.secondary))
        self._draw_names(painter)
        plain = mixed(colours.line, colours.secondary, 0.2)
        for number in range((date(self._year, 12, 31) - self._first).days + 1):
            day, box = self._day(number), self.box(number)
            radius = box.width() / 5
            if day <= self._progress.today:
                done = self._progress.days.get(day)
                if done:
                    fill_round(painter, box, radius, self._shade(colours, done.seconds))
                else:
                    draw_round(painter, box.adjusted(1, 1, -1, -1), radius, plain, 1)
            if day in self._hurt:
                fill_disc(painter, box.center(), box.width() * 0.36, colours.card)
                fill_disc(painter, box.center(), box.width() * 0.26, colours.hot)

    def _shade(self, colours: Colours, seconds: float) -> QColor:
        step = sum(texts.minutes(seconds) >= least for least in _STEPS)
        return mixed(colours.card, colours.accent, _SHADES[step])

    def _draw_names(self, painter: QPainter) -> None:
        assert self._progress is not None  # noqa: S101 - whoever draws has looked
        free = 0.0
        for month in range(1, 13):
            place = self._place(self._column(date(self._year, month, 1)), 0)
            name = texts.short_month(month)
            width = self.label_width(name) + GAP
            at = place.left() if not self.isRightToLeft() else self.width() - place.right()
            if at >= free and at + width <= self.width():
                left = place.left() if not self.isRightToLeft() else place.right() - width
                painter.drawText(QPointF(left, self.line * 0.8), name)
                free = at + width
        if self._place(0, 0).height() * 2 < self.line:
            return
        for row in _NAMED:
            name = self._names[(self._progress.first_weekday + row) % _WEEK_DAYS]
            place = self._place(0, row)
            left = self.width() - self._labels if self.isRightToLeft() else 0
            box = QRectF(left, place.center().y() - self.line / 2, self._labels, self.line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
