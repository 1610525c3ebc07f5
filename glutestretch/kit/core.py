"""The few classes of Qt that waiting and telling need: Qt's own, or plain ones in their place.

The app has Qt's. The small process that stays while the window is closed has none of Qt, and
runs the same modules on the plain ones; it says so before it imports anything else. See
docs/decisions/0041-a-small-process-while-hidden.md.
"""

import sys
from typing import TYPE_CHECKING

__all__ = ["QObject", "QSocketNotifier", "QTimer", "Signal", "SignalInstance"]

_plain = sys.modules.get("glutestretch.kit.plain_core")
if TYPE_CHECKING or _plain is None or not _plain.stands_in:
    from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, SignalInstance
else:
    from glutestretch.kit.plain_core import QObject, QSocketNotifier, QTimer, Signal, SignalInstance
