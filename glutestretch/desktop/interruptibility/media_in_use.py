"""Whether a camera or a microphone is in use, by what Linux itself knows of its devices.

A camera is in use while a process of this user holds it open; a sound server such as PipeWire
holds it for others. A microphone is in use while its ALSA device records: sound servers close
it soon after nobody listens. Those over Bluetooth are not seen.
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
        proc: Where the system lists its processes.
        dev: Where it lists its devices.
    """
    cameras = tuple(str(path) for path in dev.glob(f"{_CAMERA}[0-9]*"))
    return bool(cameras) and any(opened in cameras for opened in _opened(proc))


def microphone_in_use(proc: Path = _PROC) -> bool:
    """Return whether a sound card records.

    Args:
        proc: Where the system tells of its sound cards.
    """
    for status in proc.glob("asound/card*/pcm*c/sub*/status"):
        with suppress(OSError):
            if status.read_text("ascii", "replace").startswith("state: RUNNING"):
                return True
    return False


def _opened(proc: Path) -> Iterator[str]:
    """Yield what processes of this user have open, as far as it can be seen."""
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
