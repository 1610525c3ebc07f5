"""Which of them follows sleep and lock here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.desktop.power.api import NullPower, Power

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


def machine_power(system: "Bus | None", parent: QObject | None = None) -> Power:
    """Return what follows this machine; the quiet form where nothing can be followed.

    Args:
        system: The system's bus; there is one on Linux only.
        parent: What owns it.
    """
    if system is None:
        return NullPower(parent)
    from glutestretch.desktop.power.logind import LogindPower  # noqa: PLC0415

    return LogindPower(system, parent)
