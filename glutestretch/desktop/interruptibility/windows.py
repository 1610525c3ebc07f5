"""Presentations, full-screen programs, quiet time and recording on Windows.

``SHQueryUserNotificationState`` is what Windows provides to check before interrupting.
"""

import ctypes
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from glutestretch.desktop.interruptibility.api import NullBusy
from glutestretch.desktop.interruptibility.media_in_use_windows import (
    camera_in_use,
    microphone_in_use,
)
from glutestretch.desktop.notification import Reason, Reasons

_STATES: dict[int, Reasons] = {
    2: (Reason.FULL_SCREEN,),  # busy: a full-screen program, or presentation settings
    3: (Reason.FULL_SCREEN,),  # a full-screen Direct3D program
    4: (Reason.DO_NOT_DISTURB,),  # presentation mode
    6: (Reason.DO_NOT_DISTURB,),  # quiet time
}

if sys.platform == "win32":
    import winreg

    class WindowsBusy(NullBusy):
        """Reasons not to interrupt, from Windows."""

        def ask(self, callback: Callable[[Reasons], object]) -> None:
            """Find the reasons that hold now."""
            state = ctypes.c_int(0)
            ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))
            reasons = _STATES.get(state.value, ())
            if camera_in_use(winreg):
                reasons += (Reason.CAMERA,)
            if microphone_in_use(winreg):
                reasons += (Reason.MICROPHONE,)
            QTimer.singleShot(0, self, partial(callback, reasons))
