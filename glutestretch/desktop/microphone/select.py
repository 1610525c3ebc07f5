"""Chooses how to listen on this system."""

from collections.abc import Callable
from importlib.util import find_spec

from PySide6.QtCore import QObject

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.microphone.api import Microphone, NullMicrophone
from glutestretch.desktop.timer import Alarm


def desktop_microphone(
    clock: Clock, alarms: Callable[[QObject], Alarm], parent: QObject | None = None
) -> Microphone:
    """Return this system's microphone, closed; the null implementation without QtMultimedia.

    Args:
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        parent: The Qt parent.
    """
    if find_spec("PySide6.QtMultimedia") is None:
        return NullMicrophone(parent)
    from glutestretch.desktop.microphone.helper import HelperMicrophone  # noqa: PLC0415

    return HelperMicrophone(clock, alarms, parent=parent)
