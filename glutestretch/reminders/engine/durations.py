"""Lengths of time as people type them: ``20s``, ``5m``, ``1h``, ``1h20m``."""

import re
from datetime import timedelta

_FORM = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?", re.ASCII | re.IGNORECASE)
HOW = "write it like 20s, 5m, 1h or 1h20m"
LONGEST = timedelta(days=366)


def parse(text: str) -> timedelta:
    """Read a length of time.

    Args:
        text: Hours, minutes and seconds in this order, each with its letter: ``1h20m``.

    Raises:
        ValueError: If it is none, is no time at all, or more than a year; the sentence says
            how to write one.
    """
    plain = text.strip()
    if plain.isdecimal():
        raise ValueError(f"{plain} of what? Add a letter: {plain}s, {plain}m or {plain}h.")
    found = _FORM.fullmatch(plain)
    if not plain or not found:
        raise ValueError(f"“{text}” is no length of time; {HOW}.")
    hours, minutes, seconds = (part or "0" for part in found.groups())
    longest = max(len(part.lstrip("0")) for part in (hours, minutes, seconds))
    if longest > len(str(int(LONGEST.total_seconds()))):
        raise ValueError(f"{plain} is more than a year.")
    length = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds))
    if length > LONGEST:
        raise ValueError(f"{plain} is more than a year.")
    if not length:
        raise ValueError(f"{plain} is no time at all; {HOW}.")
    return length


def spelled(length: timedelta) -> str:
    """Return the length as it is typed, to the second: what ``parse`` reads again."""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "m"), (seconds, "s"))
    return "".join(f"{count}{letter}" for count, letter in parts if count) or "0s"
