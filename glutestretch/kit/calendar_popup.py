"""The calendar from which a date is chosen, in the region's weeks."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSpinBox, QTableView, QToolButton

from glutestretch.kit.menu import apply_menu_style
from glutestretch.kit.regional import region
from glutestretch.kit.spin_style import spin_style
from glutestretch.kit.theme import TARGET

_COLUMNS, _ROWS = 7, 7
"""The days of a week; six weeks below the names of the days."""


def prepare_calendar(calendar: QCalendarWidget, locale: QLocale) -> None:
    """Give a calendar the region's first day, this locale's names, and days for a finger."""
    calendar.setLocale(locale)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek(region().first_day + 1))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red by default
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    for view in calendar.findChildren(QTableView):
        view.horizontalHeader().setMinimumSectionSize(TARGET)
        view.verticalHeader().setMinimumSectionSize(TARGET)
        view.setMinimumSize(_COLUMNS * TARGET, _ROWS * TARGET)
    for button in calendar.findChildren(QToolButton):
        button.setMinimumSize(TARGET, TARGET)
        if button.menu() is not None:
            apply_menu_style(button.menu())
    for year in calendar.findChildren(QSpinBox):
        year.setStyle(spin_style())
        year.setMinimumHeight(TARGET)
