"""The name of this machine's time zone; without Qt where the system keeps it in files."""

import os
import sys
import zoneinfo
from datetime import datetime, timedelta
from pathlib import Path

from glutestretch.kit.translation import tr

_HOUR = timedelta(hours=1)
_LOCALTIME, _NAMED = Path("/etc/localtime"), Path("/etc/timezone")


def current_zone() -> str:
    """Return the zone's key as ``zoneinfo.ZoneInfo`` takes it, such as ``Europe/Berlin``.

    It can always be loaded. Where the system names no zone, it is the current offset in whole
    hours, such as ``Etc/GMT-3`` for three hours east of Greenwich, or else ``UTC``.
    """
    return _known(zone_name()) or _by_offset()


def zone_problem() -> str:
    """Return a sentence that another zone is used instead of this machine's; empty if none is."""
    name = zone_name()
    if _known(name):
        return ""
    sentence = tr(
        "The time zone of this system, “{name}”, has no known name, so reminders use {zone}; "
        "please set one such as Europe/Berlin."
    )
    return sentence.format(name=name, zone=_by_offset())


def zone_name() -> str:
    """Return what this machine calls its zone, known or not.

    As in Qt's QTimeZone: the environment's TZ, else the file that /etc/localtime links to, else
    what /etc/timezone says. Windows has names of its own, which Qt translates.
    """
    if sys.platform == "win32":
        from PySide6.QtCore import QTimeZone  # noqa: PLC0415

        return bytes(QTimeZone.systemTimeZoneId().data()).decode("utf-8", "replace")
    if name := os.environ.get("TZ", "").removeprefix(":"):
        return name
    try:
        if key := str(_LOCALTIME.readlink()).partition("zoneinfo/")[2]:
            return key
    except OSError:
        pass
    try:
        return _NAMED.read_text("utf-8", "replace").strip() or "UTC"
    except OSError:
        return "UTC"


def _known(name: str) -> str:
    """Return the key by which ``zoneinfo`` knows a name or a path, or nothing."""
    return next(filter(_loads, (name, name.rpartition("zoneinfo/")[2])), "")


def _loads(key: str) -> bool:
    try:
        zoneinfo.ZoneInfo(key)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return False
    return True


def _by_offset() -> str:
    offset = datetime.now().astimezone().utcoffset() or timedelta()
    hours, rest = divmod(offset, _HOUR)
    key = f"Etc/GMT{-hours:+d}"
    return key if hours and not rest and _loads(key) else "UTC"
