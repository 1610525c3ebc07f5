"""Chooses how to watch the time zone on this system."""

import sys

from glutestretch.desktop.wall_clock.time_zone import NullZoneWatch, ZoneWatch
from glutestretch.kit.core import QObject


def zone_watch(parent: QObject | None = None) -> ZoneWatch:
    """Return what watches this machine's time zone.

    Args:
        parent: The Qt parent.
    """
    if sys.platform == "linux":
        from glutestretch.desktop.wall_clock.time_zone_file import FileZoneWatch  # noqa: PLC0415

        try:
            return FileZoneWatch(parent=parent)
        except OSError:
            return NullZoneWatch(parent)
    else:
        return NullZoneWatch(parent)
