"""The progress page: a year as a calendar, weeks, balance, stiffness and pain."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.fitted_dialog import room_for
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size, text_factor
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.progress import tables, texts
from glutestretch.progress.overview import Progress
from glutestretch.progress.ui.balance_chart import BalanceChart
from glutestretch.progress.ui.pain_list import PainList
from glutestretch.progress.ui.section import Section
from glutestretch.progress.ui.week_charts import StiffnessChart, WeeksChart
from glutestretch.progress.ui.year_chart import YearChart
from glutestretch.stretches.catalogue import Catalogue

_SIZE = QSize(860, 720)
_EDGE = 6 * GAP


class ProgressDialog(QDialog):
    """Shows one year at a time; balance and what is said of stiffness are of the last weeks."""

    def __init__(
        self, progress: Progress, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._progress, self._catalogue = progress, catalogue
        self._year = progress.today.year
        self.setWindowTitle(self.tr("Progress"))
        self._lay_out()
        self._write()
        self.show_year(self._year)
        follow_layout(self)
        self.close_button.setFocus()
        self.resize((_SIZE * text_factor()).boundedTo(room_for(self)))

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_EDGE, 5 * GAP, _EDGE, 4 * GAP)
        lines.setSpacing(3 * GAP)
        self.area = ScrollPage(self)
        self.page = QWidget()
        self.page.setObjectName("page")
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 2 * GAP, 0)
        column.setSpacing(4 * GAP)
        column.addWidget(Text(self.tr("Progress"), self.page, Size.TITLE, "strong"))
        self.headline = Text("", self.page, Size.INSTRUCTION)
        column.addWidget(self.headline)
        column.addWidget(self._years())
        self.year_chart, self.weeks_chart = YearChart(), WeeksChart()
        self.balance_chart, self.stiffness_chart = BalanceChart(), StiffnessChart()
        self.pain_list = PainList()
        self.year = Section(self.tr("The year"), self.year_chart, self.page, stays=True)
        self.weeks = Section(self.tr("Weeks and goal"), self.weeks_chart, self.page)
        self.balance = Section(self.tr("Left and right"), self.balance_chart, self.page)
        self.stiffness = Section(self.tr("Stiffness"), self.stiffness_chart, self.page)
        self.pain = Section(self.tr("Pain"), self.pain_list, self.page)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self.area.setWidget(self.page)
        self.area.setAccessibleName(self.windowTitle())
        lines.addWidget(self.area, 1)
        self.buttons = QWidget(self)
        row = WrappingRow(self.buttons)
        row.set_last_apart(True)
        self.close_button = Button(self.tr("Close"), self.buttons, "primary")
        self.close_button.clicked.connect(self.accept)
        row.addWidget(self.close_button)
        lines.addWidget(self.buttons)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The parts of the page, from the top."""
        return self.year, self.weeks, self.balance, self.stiffness, self.pain

    def _years(self) -> QWidget:
        """Return the way from one year to another."""
        years = QWidget(self.page)
        row = QHBoxLayout(years)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GAP)
        self.earlier_button, self.later_button = Button("", years), Button("", years)
        for button, glyph, name in (
            (self.earlier_button, "back", self.tr("The year before")),
            (self.later_button, "next", self.tr("The year after")),
        ):
            button.set_glyph(glyph)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setAutoDefault(False)
        self.shown_year = Text("", years, Size.HEADING, "strong")
        self.earlier_button.clicked.connect(self._go_back)
        self.later_button.clicked.connect(self._go_on)
        row.addWidget(self.earlier_button)
        row.addWidget(self.shown_year)
        row.addWidget(self.later_button)
        row.addStretch(1)
        return years

    def _write(self) -> None:
        """Write what does not depend on the year that is shown."""
        progress, catalogue = self._progress, self._catalogue
        self.headline.setText(
            " ".join(filter(None, (texts.headline(progress), texts.streak(progress.streak))))
        )
        self.year.show_hint(self.tr("Point at a day, or use the arrow keys, to read it."))
        self.weeks.show_words(
            texts.goal(progress.goal),
            self.tr("You choose the goal, and when a day begins, in the settings."),
        )
        found = progress.balance
        self.balance.show_words(texts.balance(found), texts.tighter(progress.tighter))
        self.balance_chart.show_balance(found, catalogue)
        self.balance.offer_table(
            partial(tables.balance, progress, catalogue), empty=not found.stretches
        )

    def show_year(self, year: int) -> None:
        """Show another year."""
        self._year = year
        progress, catalogue = self._progress, self._catalogue
        self.shown_year.setText(str(year))
        self.earlier_button.setEnabled(year > progress.years[0])
        self.later_button.setEnabled(year < progress.years[-1])
        days = [day for day in progress.days.values() if day.date.year == year]
        count, seconds = sum(day.sessions for day in days), sum(day.seconds for day in days)
        self.year.show_words(texts.year_in_short(len(days), count, seconds))
        self.year_chart.show_year(progress, year)
        pains = [pain for pain in progress.pains if pain.day.year == year]
        self.year.offer_table(partial(tables.days, progress, year), empty=not days and not pains)
        self.weeks_chart.show_year(progress, year)
        self.weeks.offer_table(
            partial(tables.weeks, progress, year), empty=not self.weeks_chart.count
        )
        self.stiffness_chart.show_year(progress, year)
        said = bool(self.stiffness_chart.count)
        self.stiffness.show_words(
            texts.verdict(progress.verdict), "" if said else texts.no_stiffness()
        )
        self.stiffness.offer_table(partial(tables.stiffness, progress, year), empty=not said)
        self.pain.show_words("" if pains else texts.no_pain())
        self.pain_list.show_pains(pains, catalogue)
        self.pain.offer_table(partial(tables.pains, progress, catalogue, year), empty=not pains)

    def _go_back(self) -> None:
        self.show_year(self._year - 1)

    def _go_on(self) -> None:
        self.show_year(self._year + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by key; Page Up and Page Down with Ctrl turn to another year."""
        by_year = {Qt.Key.Key_PageUp: self.earlier_button, Qt.Key.Key_PageDown: self.later_button}
        button = by_year.get(Qt.Key(event.key()))
        if button is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            button.click()
        elif not self.area.take_key(event.key()):
            super().keyPressEvent(event)
