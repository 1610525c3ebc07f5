"""Times of day as people type them, in any common notation and with any digits."""

import re
from datetime import time

from glutestretch.kit.problem import Problem

_NAMED = {"noon": time(12), "midnight": time(0)}
_PARTED = re.compile(
    r"(\d{1,2})(?:(?:[:.]|\s?h\s?(?=\d))(\d{2})|h)?\s*(?:([ap])\.?m\.?)?", re.IGNORECASE
)
_TOGETHER = re.compile(r"(\d{1,2})(\d{2})")
_LAST_HOUR, _LAST_MINUTE, _HALF = 23, 59, 12


def spelled(clock: time) -> str:
    """Return the time of day as it is stored: ``14:30``."""
    return f"{clock.hour}:{clock.minute:02}"


def starts_time(word: str) -> bool:
    """Return whether a word starts like a time of day or a span between two of them."""
    return word[:1].isdecimal() or word.partition("-")[0].casefold() in _NAMED


def typed_time(text: str) -> time:
    """Parse a time of day such as ``14:30``, ``2:30 PM``, ``14.30``, ``14h30`` or ``0710``.

    An hour such as ``8am`` is enough; ``noon`` and ``midnight`` work too.

    Raises:
        Problem: If it is not a time of day.
    """
    plain = text.strip()
    if plain.casefold() in _NAMED:
        return _NAMED[plain.casefold()]
    found = _TOGETHER.fullmatch(plain) or _PARTED.fullmatch(plain)
    if not found:
        raise Problem("no_time", text=text)
    hour, minute = int(found[1]), int(found[2] or 0)
    letter = (found[3] or "").casefold() if found.re is _PARTED else ""
    last = _HALF if letter else _LAST_HOUR
    if hour > last or minute > _LAST_MINUTE or (letter and not hour):
        raise Problem("no_such_time", text=text)
    if letter:
        hour = hour % _HALF + (_HALF if letter == "p" else 0)
    return time(hour, minute)


def may_mean_the_day(start: str, end: str) -> bool:
    """Return whether hours through the night may be meant in the day, such as ``9:00-5:00``.

    With am and pm, or with an hour after noon, they are unambiguous.
    """
    if re.search(r"[ap]\.?m|midnight", start + end, re.IGNORECASE):
        return False
    return are_for_a_night(typed_time(start), typed_time(end))


def are_for_a_night(begin: time, stop: time) -> bool:
    """Return whether hours go through the night although the day is more likely meant."""
    if not 0 < stop.hour < _HALF or begin.hour > _HALF:
        return False
    return stop < begin < in_the_afternoon(stop)


def in_the_afternoon(clock: time) -> time:
    """Return the time that is as long after noon as this one is after midnight."""
    return clock.replace(hour=clock.hour % _HALF + _HALF)


def with_half(clock: time) -> str:
    """Return a time of day with am or pm: ``9am``, ``5:30pm``."""
    minutes = f":{clock.minute:02}" if clock.minute else ""
    half = "pm" if clock.hour >= _HALF else "am"
    return f"{clock.hour % _HALF or _HALF}{minutes}{half}"
