"""What Qt knows of regions: for the table that the build writes, and for fields."""

import re
from typing import Any

from PySide6.QtCore import QLocale

from glutestretch.kit.region import Region

_SHORT = QLocale.FormatType.ShortFormat
_KNOWN = re.compile(r"(Ap\s?)?(hh?|HH?)(:|\.| 'h' |'h')mm(\s?Ap)?", re.IGNORECASE)


def described(name: str) -> list[Any]:
    """Return a region in plain values, as ``regional`` reads it; empty if Qt does not know it.

    Args:
        name: A locale such as ``de_DE``; empty for the system's.
    """
    locale = _locale(name)
    if locale.language() is QLocale.Language.C:
        return []
    return [
        "".join(str(day.value - 1) for day in locale.weekdays()),
        locale.firstDayOfWeek().value - 1,
        _time_format(locale),
        locale.dateFormat(_SHORT),
        [locale.amText(), locale.pmText()],
        locale.zeroDigit() == "0",
    ]


def _time_format(locale: QLocale) -> str:
    """Return its format for a time of day, or a plain one where that has more in it."""
    pattern = locale.timeFormat(_SHORT)
    if _KNOWN.fullmatch(pattern) and locale.zeroDigit() == "0":
        return pattern
    return "h:mm AP" if "a" in pattern.casefold() else "HH:mm"


def table() -> dict[str, list[Any]]:
    """Return all regions that Qt knows by the names of their locales, in plain values."""
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    names = sorted({locale.name() for locale in every} - {"C"})
    return {name: described(name) for name in names if QLocale(name).name() == name}


def writing(there: Region) -> QLocale:
    """Return the locale in which fields display numbers and times: with Western digits."""
    return _locale(there.name) if there.western else QLocale.c()


def wording() -> QLocale:
    """Return the locale whose words a date has: those of the app's language, Western digits."""
    said = QLocale()
    if said.language() in (QLocale.Language.C, QLocale.Language.English):
        return QLocale.c()
    same = QLocale.matchingLocales(
        said.language(), QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    return next((one for one in (said, *same) if one.zeroDigit() == "0"), QLocale.c())


def date_pattern(locale: QLocale) -> str:
    """Return how a locale writes a date with its day of the week, in short words."""
    if locale.language() is QLocale.Language.C:
        return "ddd d MMM yyyy"
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    return pattern.replace("dddd", "ddd").replace("MMMM", "MMM")


def _locale(name: str) -> QLocale:
    return QLocale(name) if name else QLocale.system()
