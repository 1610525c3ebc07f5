"""The weeks of a year: days and minutes against the goal, and stiffness before and after."""

from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from glutestretch.kit.days import week_of
from glutestretch.kit.paint import draw_round, fill_box, fill_disc, fill_round
from glutestretch.kit.theme import GAP, Colours, mixed
from glutestretch.progress import texts
from glutestretch.progress.engine.stiffness import StiffWeek
from glutestretch.progress.engine.weeks import Week
from glutestretch.progress.overview import Progress
from glutestretch.progress.tables import is_in
from glutestretch.progress.ui.chart import Chart

_WEEK_DAYS = 7
_MINUTE_SECONDS = 60
_MOST_LEVEL = 10
_LEAST_MINUTES = 10
_UNMET = 0.42
"""How much of the accent a week has that did not meet the goal: less, but of the same kind."""
_W = TypeVar("_W", Week, StiffWeek)


class _YearOfWeeks(Chart, Generic[_W]):
    """A chart with a column for each week of a year.

    Attributes:
        row: The height of what is drawn of a week, at a text size of 100 %.
    """

    row = 0
    _progress: Progress | None = None
    _year = 1970
    _weeks: Sequence[_W] = ()

    def show_year(self, progress: Progress, year: int) -> None:
        """Show a year."""
        self._progress, self._year = progress, year
        self._weeks = [week for week in self.weeks_of(progress) if is_in(week.first, year)]
        self.renew()

    def weeks_of(self, progress: Progress) -> Sequence[_W]:
        """Return all weeks that have something to show."""
        raise NotImplementedError

    @property
    def count(self) -> int:
        """The weeks of the year that have something to show."""
        return len(self._weeks)

    @property
    def _high(self) -> float:
        return self.row * self.scale

    @property
    def _labels(self) -> int:
        return self.label_width("000") + 2 * GAP

    def _column(self, week: date) -> tuple[float, float]:
        """Return where the column of a week begins, and its width."""
        first = week_of(date(self._year, 1, 1), self._progress.first_weekday)  # type: ignore[union-attr]
        last = week_of(date(self._year, 12, 31), self._progress.first_weekday)  # type: ignore[union-attr]
        count = (last - first).days // _WEEK_DAYS + 1
        width = (self.width() - self._labels) / count
        left = self._labels + (week - first).days // _WEEK_DAYS * width
        return (self.width() - left - width if self.isRightToLeft() else left), width

    def _label(self, painter: QPainter, words: str, y: float) -> None:
        left = self.width() - self._labels + GAP if self.isRightToLeft() else 0.0
        box = QRectF(left, y - self.line / 2, self._labels - GAP, self.line)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _across(self, painter: QPainter, colours: Colours, y: float, *, goal: bool) -> None:
        """Draw a line across all weeks."""
        left = 0.0 if self.isRightToLeft() else self._labels
        pen = QPen(colours.ink if goal else colours.line, 1.5 if goal else 1.0)
        if goal:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y), QPointF(left + self.width() - self._labels, y))
        painter.setPen(QPen(colours.secondary))


class WeeksChart(_YearOfWeeks[Week]):
    """Two rows of bars: days a week, and minutes a week; dashed lines are the goal."""

    row = 64

    def weeks_of(self, progress: Progress) -> Sequence[Week]:
        """Return the weeks since the first session."""
        return progress.weeks

    @property
    def _most(self) -> int:
        longest = max((week.seconds for week in self._weeks), default=0.0)
        goal = self._progress.goal.minutes if self._progress else 0
        return max(_LEAST_MINUTES, goal, texts.minutes(longest))

    def height_at(self, _width: int) -> float:
        """Return the height of two rows with their names."""
        return 2 * (self.line + GAP + self._high) + 3 * GAP

    def _bottom(self, row: int) -> float:
        return (row + 1) * (self.line + GAP + self._high) + row * 2 * GAP

    def box(self, number: int) -> QRectF:
        """Return the column of a week."""
        left, width = self._column(self._weeks[number].first)
        return QRectF(left, self.line, width, self._bottom(1) - self.line)

    def words(self, number: int) -> str:
        """Return what was done in a week, and whether it met the goal."""
        week = self._weeks[number]
        parts = [texts.week_from(week.first), texts.of_week(week)]
        return " · ".join([*parts, texts.goal_met()] if week.met else parts)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Paint both rows."""
        if self._progress is None:
            return
        goal = self._progress.goal
        rows: tuple[tuple[str, int, int, list[float]], ...] = (
            (self.tr("Days"), _WEEK_DAYS, goal.days, [week.days for week in self._weeks]),
            (
                self.tr("Minutes held"),
                self._most,
                goal.minutes,
                [week.seconds / _MINUTE_SECONDS for week in self._weeks],
            ),
        )
        for row, (name, most, wanted, values) in enumerate(rows):
            bottom = self._bottom(row)
            painter.setPen(QPen(colours.secondary))
            self._name_row(painter, name, bottom - self._high - GAP - self.line)
            self._label(painter, str(most), bottom - self._high + self.line / 4)
            self._label(painter, "0", bottom - self.line / 4)
            self._across(painter, colours, bottom, goal=False)
            for week, value in zip(self._weeks, values, strict=True):
                self._draw_bar(painter, colours, week, bottom, value / most)
            if wanted:
                self._across(painter, colours, bottom - self._high * wanted / most, goal=True)

    def _name_row(self, painter: QPainter, name: str, top: float) -> None:
        start = 0.0 if self.isRightToLeft() else float(self._labels)
        painter.drawText(QRectF(start, top, self.width() - self._labels, self.line), name)

    def _draw_bar(
        self, painter: QPainter, colours: Colours, week: Week, bottom: float, share: float
    ) -> None:
        left, width = self._column(week.first)
        high = self._high * min(share, 1.0)
        if high:
            edge = min(2.0, width / 8)
            bar = QRectF(left + edge, bottom - high, width - 2 * edge, high)
            fill = colours.accent
            if not week.met:
                fill = mixed(colours.card, colours.accent, _UNMET)
            fill_round(painter, bar, min(3.0, width / 4), fill)


class StiffnessChart(_YearOfWeeks[StiffWeek]):
    """The averages of each week: a hollow dot before, a full one after, a line between them."""

    row = 96

    def weeks_of(self, progress: Progress) -> Sequence[StiffWeek]:
        """Return the weeks in which anything was said."""
        return progress.stiff_weeks

    def height_at(self, _width: int) -> float:
        """Return the height of the legend and the scale."""
        return self.line + 4 * GAP + self._high + self.line / 2

    def _y(self, level: float) -> float:
        return self.line + 3 * GAP + self._high * (1 - level / _MOST_LEVEL)

    def box(self, number: int) -> QRectF:
        """Return the column of a week."""
        left, width = self._column(self._weeks[number].first)
        return QRectF(left, self._y(_MOST_LEVEL), width, self._high)

    def words(self, number: int) -> str:
        """Return the averages of a week."""
        week = self._weeks[number]
        return " · ".join((texts.week_from(week.first), texts.of_stiff_week(week)))

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Paint legend, scale and dots."""
        if self._progress is None:
            return
        painter.setPen(QPen(colours.secondary))
        for level in (0, _MOST_LEVEL // 2, _MOST_LEVEL):
            self._label(painter, str(level), self._y(level))
            self._across(painter, colours, self._y(level), goal=False)
        self._draw_legend(painter, colours)
        for week in self._weeks:
            left, width = self._column(week.first)
            self._draw_week(painter, colours, week, left + width / 2, self._radius(width))

    def _radius(self, width: float) -> float:
        return max(2.5, min(width / 2.6, 6 * self.scale))

    def _draw_week(
        self, painter: QPainter, colours: Colours, week: StiffWeek, x: float, radius: float
    ) -> None:
        if week.before is not None and week.after is not None:
            ends = sorted((self._y(week.before), self._y(week.after)))
            fill_box(painter, QRectF(x - 1, ends[0], 2, ends[1] - ends[0]), colours.line)
        if week.before is not None:
            self._hollow(painter, colours, QPointF(x, self._y(week.before)), radius)
        if week.after is not None:
            fill_disc(painter, QPointF(x, self._y(week.after)), radius, colours.accent)

    def _hollow(self, painter: QPainter, colours: Colours, at: QPointF, radius: float) -> None:
        fill_disc(painter, at, radius, colours.card)
        around = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        draw_round(painter, around.adjusted(1, 1, -1, -1), radius - 1, colours.secondary, 1.6)

    def _draw_legend(self, painter: QPainter, colours: Colours) -> None:
        radius, y = self.line / 4, self.line / 2
        left = float(self._labels)
        for words, full in ((self.tr("before"), False), (self.tr("after"), True)):
            width = self.label_width(words)
            whole = 2 * radius + 2 * GAP + width
            x = self.width() - left - whole if self.isRightToLeft() else left
            dot = QPointF(x + (whole - radius if self.isRightToLeft() else radius), y)
            if full:
                fill_disc(painter, dot, radius, colours.accent)
            else:
                self._hollow(painter, colours, dot, radius)
            painter.setPen(QPen(colours.secondary))
            text = x if self.isRightToLeft() else x + 2 * radius + GAP
            painter.drawText(QRectF(text, 0, width + GAP, self.line), words)
            left += whole + 4 * GAP
