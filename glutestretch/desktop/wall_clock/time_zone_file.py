"""Follows the file that names the zone on Linux, by ``man 7 inotify``: nothing wakes but a change.

Qt's own watcher looks through links, and so would never see this one change.
"""

import ctypes
import os
import weakref

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from glutestretch.desktop.wall_clock.time_zone import NullZoneWatch

LOCALTIME = "/etc/localtime"
_CLOSE_WRITE, _ATTRIB, _MOVE_SELF, _DELETE_SELF = 0x8, 0x4, 0x800, 0x400
_DONT_FOLLOW = 0x0200_0000
_EVENTS = _CLOSE_WRITE | _ATTRIB | _MOVE_SELF | _DELETE_SELF | _DONT_FOLLOW
_PART_BYTES = 4096
_SOON_MS = 1000


class _FileWatch:
    """The system's watch on one path; ``file`` is readable once something befell it."""

    def __init__(self, path: str) -> None:
        self._path = os.fsencode(path)
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.file: int = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self.file < 0:
            raise OSError(ctypes.get_errno(), "inotify_init1")
        weakref.finalize(self, os.close, self.file)
        self.renew()

    def renew(self) -> None:
        """Forget what was told; watch what is there now."""
        try:
            while os.read(self.file, _PART_BYTES):
                pass
        except BlockingIOError:
            pass
        if self._libc.inotify_add_watch(self.file, self._path, _EVENTS) < 0:
            raise OSError(ctypes.get_errno(), "inotify_add_watch", self._path)


class FileZoneWatch(NullZoneWatch):
    """Looks at the zone whenever its file is another one.

    Raises:
        OSError: If there is no such file, or it cannot be watched.
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
        """Look again, also whether there is a file to watch again."""
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
            # Some programs take the old file away a moment before they make the new one.
            if self._readable.isEnabled():
                self._soon.start(_SOON_MS)
        self._readable.setEnabled(watched)
        super().check()
