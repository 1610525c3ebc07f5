"""The time zone of this machine, and its changes."""

import sys
import time
import zoneinfo
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, QTimeZone, Signal, SignalInstance

_HOUR = timedelta(hours=1)


def current_zone() -> str:
    """Return the zone's key as ``zoneinfo.ZoneInfo`` takes it, such as ``Europe/Berlin``.

    It can always be loaded. Where the system names no zone, it is the current offset in whole
    hours, such as ``Etc/GMT-3`` for three hours east of Greenwich, or else ``UTC``.
    """
    return _own_zone() or _by_offset()


def zone_problem() -> str:
    """Return a sentence that another zone is used instead of this machine's; empty if none is."""
    if _own_zone():
        return ""
    return (
        f"The time zone of this system, “{_zone_name()}”, has no known name, so reminders use "
        f"{_by_offset()}; please set one such as Europe/Berlin."
    )


def _zone_name() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("utf-8", "replace")


def _own_zone() -> str:
    name = _zone_name()
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


class ZoneWatch(Protocol):
    """Reports changes of this machine's time zone."""

    @property
    def changed(self) -> SignalInstance:
        """The zone has changed: its key. ``datetime.astimezone()`` already uses it."""

    @property
    def zone(self) -> str:
        """The zone's key at the last check."""

    @property
    def problem(self) -> str:
        """A sentence that another zone is used instead of the machine's own; empty if none is."""

    def check(self) -> None:
        """Check again; call this after sleep and when the clock was set."""


class NullZoneWatch(QObject):
    """The null implementation: notices a change only when ``check`` is called.

    Signals: see ``ZoneWatch``.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = current_zone()

    @property
    def zone(self) -> str:
        """The zone's key at the last check."""
        return self._zone

    @property
    def problem(self) -> str:
        """A sentence that another zone is used instead of the machine's own; empty if none is."""
        return zone_problem()

    def check(self) -> None:
        """Check again."""
        # Otherwise the C library, and Python with it, would keep the zone it started with.
        if sys.platform != "win32":
            time.tzset()
        if (zone := current_zone()) != self._zone:
            self._zone = zone
            self.changed.emit(zone)
