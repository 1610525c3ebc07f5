"""Whether a camera or a microphone is in use, from ``/proc`` on Linux.

A camera counts as in use while a process of this user has it open; PipeWire opens it on behalf
of others. A microphone counts as in use while its ALSA device records: sound servers close it
soon after the last program stops recording. Bluetooth microphones are not detected.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PROC = Path("/proc")
_DEV = Path("/dev")
_CAMERA = "video"


def camera_in_use(proc: Path = _PROC, dev: Path = _DEV) -> bool:
    """Return whether a process of this user has a camera open.

    Args:
        proc: The proc file system.
        dev: The folder of device files.
    """
    cameras = tuple(str(path) for path in dev.glob(f"{_CAMERA}[0-9]*"))
    return bool(cameras) and any(opened in cameras for opened in _opened(proc))


def microphone_in_use(proc: Path = _PROC) -> bool:
    """Return whether a sound card is recording.

    Args:
        proc: The proc file system.
    """
    for status in proc.glob("asound/card*/pcm*c/sub*/status"):
        with suppress(OSError):
            if status.read_text("ascii", "replace").startswith("state: RUNNING"):
                return True
    return False


def _opened(proc: Path) -> Iterator[str]:
    """Yield the files that this user's processes have open, as far as they are readable."""
    user = os.getuid()
    with os.scandir(proc) as processes:
        for process in processes:
            if not process.name.isdigit():
                continue
            with suppress(OSError):
                if process.stat().st_uid != user:
                    continue
                with os.scandir(os.path.join(process.path, "fd")) as files:  # noqa: PTH118
                    for file in files:
                        with suppress(OSError):
                            yield os.readlink(file.path)  # noqa: PTH115
