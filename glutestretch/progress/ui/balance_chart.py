"""Left and right beside one another: a pair of bars for each stretch."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from glutestretch.kit.paint import fill_round
from glutestretch.kit.theme import GAP, Colours, mixed
from glutestretch.progress import texts
from glutestretch.progress.engine.balance import Balance, StretchBalance
from glutestretch.progress.ui.chart import Chart
from glutestretch.stretches.catalogue import Catalogue

_BAR = 12


class BalanceChart(Chart):
    """Bars grow from the middle: to the left for the left side, to the right for the right."""

    ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}  # noqa: RUF012

    _rows: tuple[StretchBalance, ...] = ()
    _catalogue: Catalogue | None = None

    def show_balance(self, found: Balance, catalogue: Catalogue) -> None:
        """Show how long each side was held."""
        self._rows, self._catalogue = found.stretches, catalogue
        self.renew()

    @property
    def count(self) -> int:
        """The stretches that were held."""
        return len(self._rows)

    @property
    def first_pointed(self) -> int:
        """The first stretch."""
        return 0

    @property
    def _row(self) -> float:
        return self.line + _BAR * self.scale + 3 * GAP

    def height_at(self, _width: int) -> float:
        """Return the height of all rows below the names of the sides."""
        return self.line + 2 * GAP + self.count * self._row + GAP

    def box(self, number: int) -> QRectF:
        """Return the row of a stretch."""
        return QRectF(4, self.line + 2 * GAP + number * self._row, self.width() - 8, self._row)

    def _name(self, number: int) -> str:
        row = self._rows[number]
        return self._catalogue[row.stretch].name if self._catalogue else row.stretch

    def words(self, number: int) -> str:
        """Return a stretch with the minutes of both sides."""
        row = self._rows[number]
        words = self.tr("{name} · left {left} min · right {right} min")
        left, right = texts.minutes(row.left), texts.minutes(row.right)
        return words.format(name=self._name(number), left=left, right=right)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Paint names and bars; left is left, whichever way is read."""
        aligned = Qt.AlignmentFlag
        middle, numbers = self.width() / 2, self.label_width("0000") + GAP
        room = middle - numbers - 2 * GAP
        longest = max((max(row.left, row.right) for row in self._rows), default=1.0)
        painter.setPen(QPen(colours.secondary))
        sides = (
            (QRectF(0, 0, middle - GAP, self.line), aligned.AlignRight, self.tr("Left")),
            (QRectF(middle + GAP, 0, middle, self.line), aligned.AlignLeft, self.tr("Right")),
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for box, at, words in sides:
            painter.drawText(box, at, words)
        for number, row in enumerate(self._rows):
            box = self.box(number)
            painter.setPen(QPen(colours.ink))
            name = QRectF(box.left(), box.top() + GAP, box.width(), self.line)
            painter.drawText(name, aligned.AlignHCenter, self._name(number))
            top, high = box.top() + self.line + 2 * GAP, _BAR * self.scale
            for seconds, way in ((row.left, -1), (row.right, 1)):
                long = room * seconds / longest
                start = middle - GAP / 2 - long if way < 0 else middle + GAP / 2
                bar = QRectF(start, top, long, high)
                even = seconds >= max(row.left, row.right)
                fill = colours.accent if even else mixed(colours.card, colours.accent, 0.6)
                fill_round(painter, bar, high / 3, fill)
                painter.setPen(QPen(colours.secondary))
                place = QRectF(0, top, bar.left() - GAP, high)
                if way > 0:
                    place = QRectF(bar.right() + GAP, top, numbers, high)
                side = aligned.AlignRight if way < 0 else aligned.AlignLeft
                words = str(texts.minutes(seconds))
                drawn = place.adjusted(0, -self.line / 2, 0, self.line / 2)
                painter.drawText(drawn, side | aligned.AlignVCenter, words)
