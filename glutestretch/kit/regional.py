"""How the user's region writes times, dates and numbers, and when its week begins.

The app speaks English, so it always writes Western digits; where the region has digits of its
own, am and pm are English as well. Typed input may use either.
"""

import os
import re
import sys
from datetime import date, time
from functools import cache, lru_cache

from PySide6.QtCore import QDate, QLocale, QTime

from glutestretch.kit.region import Region, without_marks
from glutestretch.kit.typed_times import typed_time

_SHORT = QLocale.FormatType.ShortFormat
_KNOWN = re.compile(r"(Ap\s?)?(hh?|HH?)(:|\.| 'h' |'h')mm(\s?Ap)?", re.IGNORECASE)


def _spoken() -> QLocale:
    """Return the region's locale: the one that was set, or the environment's one for times."""
    locale = QLocale()
    if sys.platform in ("win32", "darwin") or locale != QLocale.system():
        return locale
    return of_environment()


@cache
def of_environment() -> QLocale:
    """Return the locale of times in the environment as the app found it."""
    there = os.environ.get
    return QLocale(there("LC_ALL") or there("LC_TIME") or there("LANG") or "C")


def writing() -> QLocale:
    """Return the locale in which fields display numbers, times and dates."""
    return _with_our_digits(_spoken())


def _with_our_digits(locale: QLocale) -> QLocale:
    return locale if locale.zeroDigit() == "0" else QLocale.c()


def time_format() -> str:
    """Return Qt's format string for a time of day, such as ``h:mm AP``."""
    return _time_format(_spoken())


@cache
def _time_format(locale: QLocale) -> str:
    if locale.language() is QLocale.Language.C:
        return "H:mm"
    pattern = locale.timeFormat(_SHORT)
    if _KNOWN.fullmatch(pattern) and locale.zeroDigit() == "0":
        return pattern
    return "h:mm AP" if "a" in pattern.casefold() else "HH:mm"


def time_text(clock: time) -> str:
    """Return a time of day as the region writes it: ``14:30``, ``2:30 PM``."""
    return _written(clock, _spoken())


@lru_cache(maxsize=1440)
def _written(clock: time, locale: QLocale) -> str:
    shown = QTime(clock.hour, clock.minute)
    return _with_our_digits(locale).toString(shown, _time_format(locale))


def read_time(text: str) -> time:
    """Parse a time of day in any common notation, or in the region's own.

    Raises:
        ValueError: If it is not a time of day; with a sentence for the user.
    """
    return typed_time(region().in_english(text))


def date_text(day: date) -> str:
    """Return a date in the region's short format: ``25/11/2026``."""
    locale = _spoken()
    # Without a language, Qt's short format is "25 11 2026".
    plain = locale.language() is QLocale.Language.C
    pattern = "d MMMM yyyy" if plain else locale.dateFormat(_SHORT)
    return without_marks(writing().toString(QDate(day.year, day.month, day.day), pattern))


def first_day() -> int:
    """Return the first day of the week, 0 for Monday."""
    return _spoken().firstDayOfWeek().value - 1


def region() -> Region:
    """Return what the engines need to know about the user's region."""
    return _region(_spoken())


@cache
def _region(locale: QLocale) -> Region:
    working = frozenset([day.value - 1 for day in locale.weekdays()])
    twelve = "a" in _time_format(locale).casefold()
    return Region(working, (locale.amText(), locale.pmText()), twelve)
