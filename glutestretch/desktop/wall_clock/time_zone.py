"""Changes of this machine's time zone."""

import sys
import time
from typing import Protocol

from glutestretch.desktop.wall_clock.zone_name import current_zone, zone_problem
from glutestretch.kit.core import QObject, Signal, SignalInstance


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
