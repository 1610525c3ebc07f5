"""Lengths of time as people type them: ``20s``, ``5m``, ``1h``, ``1h20m``."""

import re
from datetime import timedelta

from glutestretch.kit.problem import Problem

_FORM = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?", re.ASCII | re.IGNORECASE)
LONGEST = timedelta(days=366)


def parse(text: str) -> timedelta:
    """Read a length of time.

    Args:
        text: Hours, minutes and seconds in this order, each with its letter: ``1h20m``.

    Raises:
        Problem: If it is not a length, is no time at all, or more than a year.
    """
    plain = text.strip()
    if plain.isdecimal():
        raise Problem("no_unit", number=plain)
    found = _FORM.fullmatch(plain)
    if not plain or not found:
        raise Problem("no_length", text=text)
    hours, minutes, seconds = (part or "0" for part in found.groups())
    longest = max(len(part.lstrip("0")) for part in (hours, minutes, seconds))
    if longest > len(str(int(LONGEST.total_seconds()))):
        raise Problem("over_a_year", text=plain)
    length = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds))
    if length > LONGEST:
        raise Problem("over_a_year", text=plain)
    if not length:
        raise Problem("no_time_at_all", text=plain)
    return length


def spelled(length: timedelta) -> str:
    """Return the length as it is typed, to the second: what ``parse`` reads again."""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "m"), (seconds, "s"))
    return "".join(f"{count}{letter}" for count, letter in parts if count) or "0s"
