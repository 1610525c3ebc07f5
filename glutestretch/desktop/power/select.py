"""Chooses the source of sleep and lock events for this system."""

from typing import TYPE_CHECKING

from glutestretch.desktop.power.api import NullPower, Power
from glutestretch.kit.core import QObject

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


def machine_power(system: "Bus | None", parent: QObject | None = None) -> Power:
    """Return this machine's source of sleep and lock events, or the null implementation.

    Args:
        system: The system bus; it only exists on Linux.
        parent: The Qt parent.
    """
    if system is None:
        return NullPower(parent)
    from glutestretch.desktop.power.logind import LogindPower  # noqa: PLC0415

    return LogindPower(system, parent)
