"""What could not be written is tried again, ever more rarely, while there is something."""

from operator import attrgetter
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm

FIRST_SECONDS = 5.0
LONGEST_SECONDS = 600.0


class Keeper(Protocol):
    """Who keeps something in a file."""

    @property
    def unsaved(self) -> bool:
        """Whether something is in mind only that may yet be written."""

    def save_again(self) -> None:
        """Try to write it."""


class Unsaved(QObject):
    """Tries again for all keepers; nothing wakes while everything is written.

    Signals:
        tried: They were tried again, with or without success.
    """

    tried = Signal()

    def __init__(self, alarm: Alarm, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alarm = alarm
        self._clock = clock
        self._keepers: list[Keeper] = []
        self._wait = 0.0

    def add(self, keeper: Keeper) -> None:
        """Look after this keeper, too."""
        self._keepers.append(keeper)
        self.look()

    @property
    def any(self) -> bool:
        """Whether anything is unsaved."""
        return any(map(attrgetter("unsaved"), self._keepers))

    def look(self) -> None:
        """See whether something has to be tried again, and when."""
        if not self.any:
            self._wait = 0.0
            self._alarm.cancel()
        elif not self._wait:
            self._arm(FIRST_SECONDS)

    def save_again(self) -> bool:
        """Try now; return whether everything is saved."""
        for keeper in self._keepers:
            if keeper.unsaved:
                keeper.save_again()
        self.look()
        self.tried.emit()
        return not self.any

    def _try(self) -> None:
        if not self.save_again():
            self._arm(min(2 * self._wait, LONGEST_SECONDS))

    def _arm(self, seconds: float) -> None:
        self._wait = seconds
        self._alarm.at(self._clock.monotonic() + seconds, self._try)
