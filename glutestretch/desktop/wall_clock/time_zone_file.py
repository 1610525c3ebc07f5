"""Watches the file that names the time zone on Linux with inotify, without polling.

``QFileSystemWatcher`` follows links, so it would never notice that this link has changed. See
``man 7 inotify``.
"""

import ctypes
import os
import weakref

from glutestretch.desktop.wall_clock.time_zone import NullZoneWatch
from glutestretch.kit.core import QObject, QSocketNotifier, QTimer

LOCALTIME = "/etc/localtime"
_CLOSE_WRITE, _ATTRIB, _MOVE_SELF, _DELETE_SELF = 0x8, 0x4, 0x800, 0x400
_DONT_FOLLOW = 0x0200_0000
_EVENTS = _CLOSE_WRITE | _ATTRIB | _MOVE_SELF | _DELETE_SELF | _DONT_FOLLOW
_PART_BYTES = 4096
_SOON_MS = 1000


class _FileWatch:
    """An inotify watch on one path; ``file`` becomes readable when the path changes."""

    def __init__(self, path: str) -> None:
        self._path = os.fsencode(path)
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.file: int = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self.file < 0:
            raise OSError(ctypes.get_errno(), "inotify_init1")
        weakref.finalize(self, os.close, self.file)
        self.renew()

    def renew(self) -> None:
        """Discard pending events and watch the file that is there now."""
        try:
            while os.read(self.file, _PART_BYTES):
                pass
        except BlockingIOError:
            pass
        if self._libc.inotify_add_watch(self.file, self._path, _EVENTS) < 0:
            raise OSError(ctypes.get_errno(), "inotify_add_watch", self._path)


class FileZoneWatch(NullZoneWatch):
    """Checks the zone whenever its file changes.

    Raises:
        OSError: If the file does not exist or cannot be watched.
    """

    def __init__(self, path: str = LOCALTIME, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = _FileWatch(path)
        self._readable = QSocketNotifier(self._watch.file, QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._touched)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.check)

    def check(self) -> None:
        """Check again, including whether the file can be watched again."""
        if not self._readable.isEnabled():
            self._touched()
        else:
            super().check()

    def _touched(self) -> None:
        watched = True
        try:
            self._watch.renew()
        except OSError:
            watched = False
            # Some programs remove the old file a moment before they create the new one.
            if self._readable.isEnabled():
                self._soon.start(_SOON_MS)
        self._readable.setEnabled(watched)
        super().check()
