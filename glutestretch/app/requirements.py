"""Says in one plain sentence what is missing to run, where Qt would end the process.

Nothing is looked for while all goes well: only a failed import or Qt's own last message
before it aborts leads here.

``python3 -m glutestretch.app.requirements MANAGER`` prints the packages that are missing, for
``tools/set_up.sh``: it must do so before anything is installed, so it needs Python alone.
"""

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from glutestretch.kit.translation import listed, tr

STATUS = 2

_WINDOW = (
    "libEGL.so.1",
    "libGL.so.1",
    "libX11.so.6",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libglib-2.0.so.0",
    "libgthread-2.0.so.0",
    "libxkbcommon.so.0",
)
_PLATFORMS = {
    "wayland": ("libwayland-client.so.0", "libwayland-cursor.so.0"),
    "xcb": (
        "libX11-xcb.so.1",
        "libxcb-cursor.so.0",
        "libxcb-icccm.so.4",
        "libxcb-image.so.0",
        "libxcb-keysyms.so.1",
        "libxcb-randr.so.0",
        "libxcb-render-util.so.0",
        "libxcb-render.so.0",
        "libxcb-shape.so.0",
        "libxcb-shm.so.0",
        "libxcb-sync.so.1",
        "libxcb-util.so.1",
        "libxcb-xfixes.so.0",
        "libxcb-xkb.so.1",
        "libxcb.so.1",
        "libxkbcommon-x11.so.0",
    ),
}
# What Qt says of a platform that it could not use and passed over for the next.
_PASSED_OVER = (
    "Could not load the Qt platform plugin",
    "Failed to create wl_display",
    "From 6.5.0, xcb-cursor0",
    "could not connect to display",
)
_SONAME = r"(lib[\w.+-]+\.so(?:\.\d+)*): cannot open shared object file"


def version_problem(pyside: str, python: tuple[int, int] = sys.version_info[:2]) -> str:
    """Return why this PySide6 must not be used with this Python, or nothing.

    PySide6 6.12.0 loses count of Python's own objects there, and ends the process after
    half a minute.
    """
    if pyside.split(".")[:3] != ["6", "12", "0"] or python >= (3, 12):
        return ""
    sentence = tr(
        "PySide6 6.12.0 stops by itself after half a minute on Python before 3.12; please run "
        "{command}."
    )
    command = "python -m pip install 'PySide6-Essentials<6.12' 'PySide6-Addons<6.12'"
    return sentence.format(command=command)


def import_problem(error: ImportError) -> str:
    """Return what to install after ``import PySide6.QtWidgets`` has failed."""
    if isinstance(error, ModuleNotFoundError):
        sentence = tr("The Python package {package} is missing; please run {command}.")
        command = "python -m pip install PySide6-Essentials PySide6-Addons"
        return sentence.format(package=error.name, command=command)
    named = re.findall(_SONAME, str(error))
    if missing := missing_libraries(named):
        return _libraries(missing)
    return tr("Qt cannot be loaded: {why}.").format(why=error)


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
            if not text.startswith(_PASSED_OVER):
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
            sentence = tr("Qt has no platform {platform!r}; please clear QT_QPA_PLATFORM.")
            return sentence.format(platform=platform)
    if missing := missing_libraries(anywhere=True):
        return _libraries(missing)
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if platform in ("", "wayland", "xcb") and sys.platform == "linux":
        if not wayland and not x11:
            return tr(
                "There is no display to open a window on; please start glutestretch from a "
                "desktop, or without one run xvfb-run glutestretch."
            )
        displays = listed(
            f"{name}={value}"
            for name, value in (("WAYLAND_DISPLAY", wayland), ("DISPLAY", x11))
            if value
        )
        sentence = tr(
            "The display ({displays}) does not answer or does not let you in; please start "
            "glutestretch from your own desktop."
        )
        return sentence.format(displays=displays)
    return tr("Qt could not be started: {why}").format(why=" ".join(said))


def missing_libraries(named: Iterable[str] = (), *, anywhere: bool = False) -> list[str]:
    """Return the system libraries that Qt needs here and does not find, ``named`` included.

    Where both Wayland and X11 are running, one of them will do: that which lacks less.

    Args:
        named: Libraries that are known to be missing.
        anywhere: Name what any of the two lacks, since neither would do.
    """
    if sys.platform != "linux":
        return sorted(named)
    missing = {*named, *_not_found(_WINDOW)}
    lacking = [_not_found(_PLATFORMS[platform]) for platform in _platforms()]
    if anywhere:
        missing.update(*lacking)
    else:
        missing |= min(lacking, key=len, default=set())
    return sorted(missing)


def _not_found(libraries: Iterable[str]) -> set[str]:
    """Return which of these libraries, or of those that they need, are missing."""
    import ctypes  # noqa: PLC0415

    missing: set[str] = set()
    for library in libraries:
        try:
            ctypes.CDLL(library)
        except OSError as error:
            missing.update(re.findall(_SONAME, str(error)))
    return missing


def _platforms() -> list[str]:
    """Return the platforms that Qt will try: the one it was told, or those that run."""
    told = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if told:
        return [told] if told in _PLATFORMS else []
    running = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in running.items() if os.environ.get(variable)] or ["xcb"]


def _libraries(missing: Iterable[str]) -> str:
    from glutestretch.app import system_packages  # noqa: PLC0415

    return system_packages.advice(missing)


def _print_packages(manager: str) -> None:
    """Print the packages that a window needs here and that are missing."""
    from glutestretch.app import system_packages  # noqa: PLC0415

    missing = missing_libraries()
    known, _ = system_packages.packages(missing, manager)
    if missing and not known:
        leave(_libraries(missing))
    print(*known)  # noqa: T201


if __name__ == "__main__":
    _print_packages(sys.argv[1])
