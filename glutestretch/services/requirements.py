"""Says in one plain sentence what is missing to run, where Qt would end the process.

Nothing is looked for while all goes well: only a failed import or Qt's own last message
before it aborts leads here.
"""

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

STATUS = 2

_WINDOW = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# Debian 13 and Ubuntu 24.04 gave this one a new name, with dates beyond 2038.
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
_SONAME = r"(lib[\w.+-]+\.so(?:\.\d+)*): cannot open shared object file"


def version_problem(pyside: str, python: tuple[int, int] = sys.version_info[:2]) -> str:
    """Return why this PySide6 must not be used with this Python, or nothing.

    PySide6 6.12.0 loses count of Python's own objects there, and ends the process after
    half a minute.
    """
    if pyside.split(".")[:3] != ["6", "12", "0"] or python >= (3, 12):
        return ""
    return (
        "PySide6 6.12.0 stops by itself after half a minute on Python before 3.12; please run "
        "python -m pip install 'PySide6-Essentials<6.12' 'PySide6-Addons<6.12'."
    )


def import_problem(error: ImportError) -> str:
    """Return what to install after ``import PySide6.QtWidgets`` has failed."""
    if isinstance(error, ModuleNotFoundError):
        return (
            f"The Python package {error.name} is missing; please run "
            "python -m pip install PySide6-Essentials PySide6-Addons."
        )
    named = re.findall(_SONAME, str(error))
    if missing := missing_libraries(named):
        return _libraries(missing)
    return f"Qt cannot be loaded: {error}."


@contextmanager
def explained_start(give_up: Callable[[str], object]) -> Iterator[None]:
    """Make the QApplication within; where Qt would abort, call with a sentence instead.

    Args:
        give_up: Must end the process at once, without an exception: Qt cannot go on.
    """
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: PLC0415

    said: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            give_up(start_problem(said))
        else:
            said.append(text)

    before = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for text in said:
            print(text, file=sys.stderr)  # noqa: T201


def leave(sentence: str) -> None:
    """Say the sentence and end the process at once."""
    print(f"glutestretch: {sentence}", file=sys.stderr, flush=True)  # noqa: T201
    os._exit(STATUS)


def start_problem(said: Iterable[str]) -> str:
    """Return why no QApplication could be made.

    Args:
        said: What Qt wrote before it gave up.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    for text in said:
        if text.startswith("Could not find the Qt platform plugin"):
            return f"Qt has no platform {platform!r}; please clear QT_QPA_PLATFORM."
    if missing := missing_libraries():
        return _libraries(missing)
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if platform in ("", "wayland", "xcb") and sys.platform == "linux":
        if not wayland and not x11:
            return (
                "There is no display to open a window on; please start glutestretch from a "
                "desktop, or without one run sudo apt install xvfb and xvfb-run glutestretch."
            )
        named = " and ".join(
            f"{name}={value}"
            for name, value in (("WAYLAND_DISPLAY", wayland), ("DISPLAY", x11))
            if value
        )
        return (
            f"The display ({named}) does not answer or does not let you in; please start "
            "glutestretch from your own desktop."
        )
    return f"Qt could not be started: {' '.join(said)}"


def missing_libraries(named: Iterable[str] = ()) -> list[str]:
    """Return the system libraries that Qt needs here and does not find, ``named`` included."""
    import ctypes  # noqa: PLC0415

    missing = set(named)
    for soname in _wanted():
        try:
            ctypes.CDLL(soname)
        except OSError as error:
            missing.update(re.findall(_SONAME, str(error)))
    return sorted(missing)


def _wanted() -> list[str]:
    """Return the libraries that Qt needs for the platform it was told to use."""
    if sys.platform == "linux":
        platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
        beside: dict[str, dict[str, str]] = {"": _X11, "xcb": _X11, "wayland": _WAYLAND}
        return [*_WINDOW, *beside.get(platform, {})]
    else:  # noqa: RET505
        return []


def _libraries(missing: Iterable[str]) -> str:
    packages = {**_WINDOW, **_X11, **_WAYLAND}
    if not os.path.isdir("/var/lib/dpkg"):  # noqa: PTH112
        return (
            "Libraries that Qt needs are missing; please install with your system's package "
            f"manager what holds {', '.join(missing)}."
        )
    if _has_new_names():
        packages = {name: _RENAMED.get(package, package) for name, package in packages.items()}
    known = sorted({packages[name] for name in missing if name in packages})
    unknown = [name for name in missing if name not in packages]
    parts = [f"run sudo apt install {' '.join(known)}"] if known else []
    if unknown:
        parts.append(f"install the package that holds {', '.join(unknown)}")
    return f"Libraries that Qt needs are missing; please {' and '.join(parts)}."


def _has_new_names() -> bool:
    """Whether this system's packages have gone through the change of names."""
    try:
        return any("t64" in name for name in os.listdir("/var/lib/dpkg/info"))  # noqa: PTH208
    except OSError:
        return False
