"""How the user's region writes times and dates, and when its week begins; without Qt.

What Qt knows of each region is in a table that the build writes, so that a command can write
times as the app does without loading Qt. Where the table has no entry, Qt itself is asked: on
Windows and macOS, where users change these formats, and for a locale with an unusual name.

The app speaks English, so it always writes Western digits; where the region has digits of its
own, am and pm are English as well. Typed input may use either.
"""

import json
import os
import re
import sys
from datetime import date, time
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from glutestretch.kit.region import Region, without_marks
from glutestretch.kit.translation import tr
from glutestretch.kit.typed_times import typed_time

_TABLE = Path(__file__).parent.parent / "_built" / "regions.json"
_PLACE = re.compile(r"'([^']*)'|(d+|M+|y+|h+|H+|m+|ap)", re.IGNORECASE)
_CODESET = re.compile(r"\.[^@]*")
_HALF = 12


def region() -> Region:
    """Return what is usual in the user's region: as the environment says, or the system."""
    if sys.platform in ("win32", "darwin"):
        return _of_system()
    there = os.environ.get
    return region_called(there("LC_ALL") or there("LC_TIME") or there("LANG") or "C")


@cache
def region_called(name: str) -> Region:
    """Return what is usual in the region of a locale, such as ``de_DE.UTF-8``."""
    plain = _CODESET.sub("", name)
    if plain in ("C", "POSIX"):
        return Region()
    known = json.loads(_TABLE.read_text("utf-8"))
    return _read(plain, known[plain]) if plain in known else _of_qt(plain)


def _read(name: str, plain: list[Any]) -> Region:
    """Read a region from plain values, as ``kit.qt_region.described`` gives them."""
    working, first, time_format, date_format, halves, western = plain
    days = frozenset(map(int, working))
    return Region(days, tuple(halves), first, time_format, date_format, name, western)


def _of_qt(name: str) -> Region:
    from glutestretch.kit.qt_region import described  # noqa: PLC0415

    plain = described(name)
    return _read(name, plain) if plain else Region()


@cache
def _of_system() -> Region:
    return _of_qt("")


def time_text(clock: time) -> str:
    """Return a time of day as the region writes it: ``14:30``, ``2:30 PM``."""
    there = region()
    return _time_text(clock, there.time_format, *there.written_halves)


@lru_cache(maxsize=1440)
def _time_text(clock: time, pattern: str, morning: str, afternoon: str) -> str:
    half = afternoon if clock.hour >= _HALF else morning
    twelfth = clock.hour if "a" not in pattern.casefold() else clock.hour % _HALF or _HALF
    return _filled(
        pattern,
        {"h": twelfth, "H": clock.hour, "m": clock.minute},
        {"Ap": half, "AP": half.upper(), "ap": half.lower()},
    )


def read_time(text: str) -> time:
    """Parse a time of day in any common notation, or in the region's own.

    Raises:
        Problem: If it is not a time of day.
    """
    return typed_time(region().in_english(text))


def date_text(day: date) -> str:
    """Return a date in the region's short format: ``25/11/2026``."""
    parts = {"d": day.day, "M": day.month, "yy": day.year % 100, "y": day.year}
    words = {"MMMM": month_name(day.month)}
    return without_marks(_filled(region().date_format, parts, words))


def _filled(pattern: str, numbers: dict[str, int], words: dict[str, str]) -> str:
    """Return one of Qt's format strings with its fields filled in.

    Args:
        pattern: Such as ``HH 'h' mm`` or ``hh:mm Ap``.
        numbers: By field, or by its letter for all lengths of it.
        words: Likewise, for fields that are words.
    """

    def fill(found: re.Match[str]) -> str:
        quoted, field = found.groups()
        if field is None:
            return str(quoted)
        if field in words:
            return words[field]
        number = numbers[field] if field in numbers else numbers[field[0]]
        return f"{number:0{len(field)}}"

    return _PLACE.sub(fill, pattern)


def month_name(month: int) -> str:
    """Return the name of a month, 1 for January."""
    return (
        tr("January"),
        tr("February"),
        tr("March"),
        tr("April"),
        tr("May"),
        tr("June"),
        tr("July"),
        tr("August"),
        tr("September"),
        tr("October"),
        tr("November"),
        tr("December"),
    )[month - 1]
