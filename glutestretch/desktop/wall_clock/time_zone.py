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

    It is one that can be loaded: where the system names none, the present offset in whole
    hours, such as ``Etc/GMT-3`` for three hours east, else ``UTC``.
    """
    return _own_zone() or _by_offset()


def zone_problem() -> str:
    """Return in a sentence that another zone stands in for this machine's; empty if none does."""
    if _own_zone():
        return ""
    return (
        f"The time zone of this system, “{_told()}”, is none with a name, so reminders go by "
        f"{_by_offset()}; please set one like Europe/Berlin."
    )


def _told() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("utf-8", "replace")


def _own_zone() -> str:
    told = _told()
    return next(filter(_loads, (told, told.rpartition("zoneinfo/")[2])), "")


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
    """Tells when this machine is in another zone."""

    @property
    def changed(self) -> SignalInstance:
        """The zone is another one: its key. ``datetime.astimezone()`` follows it by then."""

    @property
    def zone(self) -> str:
        """The zone's key, as it was found last."""

    @property
    def problem(self) -> str:
        """Why another zone stands in for the machine's own, in a sentence; else empty."""

    def check(self) -> None:
        """Look again; to be called after a sleep and when the clock was set."""


class NullZoneWatch(QObject):
    """Looks at the zone only when it is told to.

    Signals: as ``ZoneWatch`` says.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = current_zone()

    @property
    def zone(self) -> str:
        """The zone's key, as it was found last."""
        return self._zone

    @property
    def problem(self) -> str:
        """Why another zone stands in for the machine's own, in a sentence; else empty."""
        return zone_problem()

    def check(self) -> None:
        """Look again."""
        # Else the C library, and with it Python, keeps the zone it began with.
        if sys.platform != "win32":
            time.tzset()
        if (zone := current_zone()) != self._zone:
            self._zone = zone
            self.changed.emit(zone)
