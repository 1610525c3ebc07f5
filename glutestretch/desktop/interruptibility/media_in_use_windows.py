"""Whether a camera or a microphone is in use, from the records of Windows' privacy settings.

Each program that uses one has a registry key, in which the end time is 0 while it is in use.
"""

from collections.abc import Iterator
from typing import Any

_STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
_DESKTOP_PROGRAMS = "NonPackaged"
_END = "LastUsedTimeStop"


def camera_in_use(registry: Any) -> bool:  # noqa: ANN401 - a module
    """Return whether a program is using a camera.

    Args:
        registry: The module ``winreg``.
    """
    return _in_use(registry, "webcam")


def microphone_in_use(registry: Any) -> bool:  # noqa: ANN401 - a module
    """Return whether a program is using a microphone.

    Args:
        registry: The module ``winreg``.
    """
    return _in_use(registry, "microphone")


def _in_use(registry: Any, device: str) -> bool:  # noqa: ANN401 - a module
    key = f"{_STORE}\\{device}"
    return any(_end(registry, program) == 0 for program in _programs(registry, key))


def _programs(registry: Any, key: str) -> Iterator[str]:  # noqa: ANN401 - a module
    for kind in (key, f"{key}\\{_DESKTOP_PROGRAMS}"):
        number = 0
        while True:
            try:
                with registry.OpenKey(registry.HKEY_CURRENT_USER, kind) as opened:
                    name = registry.EnumKey(opened, number)
            except OSError:
                break
            yield f"{kind}\\{name}"
            number += 1


def _end(registry: Any, program: str) -> object:  # noqa: ANN401 - a module
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, program) as opened:
            value, _kind = registry.QueryValueEx(opened, _END)
    except OSError:
        return None
    return value
