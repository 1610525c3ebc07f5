"""What moves on the screen has in common: the time, and whether any motion is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.kit.record import Record


class Motion(Record):
    """How things move on the screen.

    Attributes:
        clock: Times the frames.
        alarms: Makes an alarm on that clock for an owner.
        still: Whether no motion is wanted.
    """

    clock: Clock
    alarms: Callable[[QObject], Alarm]
    still: bool = False
