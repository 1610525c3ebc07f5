"""Sleep of this machine, and the lock on its screen."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

if TYPE_CHECKING:
    from glutestretch.services.bus import Bus


class Power(Protocol):
    """Tells what becomes of the machine; silent where the system says nothing."""

    @property
    def going_to_sleep(self) -> SignalInstance:
        """The machine is about to sleep."""

    @property
    def woke(self) -> SignalInstance:
        """The machine is awake again."""

    @property
    def locked(self) -> SignalInstance:
        """The screen is locked now."""

    @property
    def unlocked(self) -> SignalInstance:
        """The screen is no longer locked."""

    def start(self) -> None:
        """Begin to follow; a screen that is locked already is told as well."""


class QuietPower(QObject):
    """Tells nothing.

    Signals: as ``Power`` says.
    """

    going_to_sleep = Signal()
    woke = Signal()
    locked = Signal()
    unlocked = Signal()

    def start(self) -> None:
        """Do nothing, for there is nothing to follow."""


def machine_power(system: "Bus | None", parent: QObject | None = None) -> Power:
    """Return what follows this machine; the quiet form where nothing can be followed.

    Args:
        system: The system's bus; there is one on Linux only.
        parent: What owns it.
    """
    if system is None:
        return QuietPower(parent)
    from glutestretch.services.power_logind import LogindPower  # noqa: PLC0415

    return LogindPower(system, parent)
