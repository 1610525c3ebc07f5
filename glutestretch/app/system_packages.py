"""Which packages hold what is missing, in the words of this system's package manager."""

import os
import shutil
from collections.abc import Iterable

from glutestretch.kit.translation import tr

MANAGERS = ("apt", "dnf", "pacman")
"""In the order in which they are looked for; the columns below stand in the same order."""
_INSTALL = {"apt": "apt install", "dnf": "dnf install", "pacman": "pacman -S"}
_PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}
_SPEECH = {
    "apt": ("speech-dispatcher", "speech-dispatcher-espeak-ng", "libspeechd2"),
    "dnf": ("speech-dispatcher", "speech-dispatcher-espeak-ng"),
    "pacman": ("speech-dispatcher", "espeak-ng"),
}
_FONTS = {
    "ar": ("fonts-noto-core", "google-noto-sans-arabic-fonts", "noto-fonts"),
    "ja": ("fonts-noto-cjk", "google-noto-sans-cjk-fonts", "noto-fonts-cjk"),
    "zh": ("fonts-noto-cjk", "google-noto-sans-cjk-fonts", "noto-fonts-cjk"),
}
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Debian 13 and Ubuntu 24.04 gave this one a new name, with dates beyond 2038."""


def manager() -> str:
    """Return the package manager of this system, or nothing if it is none that is known."""
    programs = {"apt": "apt-get"}
    return next((name for name in MANAGERS if shutil.which(programs.get(name, name))), "")


def packages(libraries: Iterable[str], of: str) -> tuple[list[str], list[str]]:
    """Return the packages that hold these libraries, and the libraries of which none is known.

    Args:
        libraries: Names as the linker knows them, such as ``libEGL.so.1``.
        of: The package manager.
    """
    known, unknown = set(), []
    for library in libraries:
        if library in _PACKAGES and of in MANAGERS:
            known.add(_PACKAGES[library][MANAGERS.index(of)])
        else:
            unknown.append(library)
    if of == "apt" and _has_new_names():
        known = {_RENAMED.get(package, package) for package in known}
    return sorted(known), unknown


def install_command(wanted: Iterable[str], of: str) -> str:
    """Return what to type to install packages."""
    become = "sudo " if os.geteuid() else ""
    return f"{become}{_INSTALL[of]} {' '.join(wanted)}"


def speech_command() -> str:
    """Return what to type to install a voice for Qt; empty where that is not known."""
    of = manager()
    return install_command(_SPEECH[of], of) if of else ""


def font_command(language: str) -> str:
    """Return what to type to install a font for a language; empty where that is not known."""
    of = manager()
    fonts = _FONTS.get(language)
    return install_command([fonts[MANAGERS.index(of)]], of) if of and fonts else ""


def advice(libraries: Iterable[str]) -> str:
    """Return what to do about libraries that are missing, in one sentence."""
    of = manager()
    known, unknown = packages(libraries, of)
    if not of:
        sentence = tr(
            "Libraries that Qt needs are missing; please install with your system's package "
            "manager what holds {libraries}."
        )
    elif not unknown:
        sentence = tr("Libraries that Qt needs are missing; please run {command}.")
    elif not known:
        sentence = tr(
            "Libraries that Qt needs are missing; please install the package that holds "
            "{libraries}."
        )
    else:
        sentence = tr(
            "Libraries that Qt needs are missing; please run {command} and install the package "
            "that holds {libraries}."
        )
    command = install_command(known, of) if known else ""
    return sentence.format(command=command, libraries=", ".join(unknown))


def _has_new_names() -> bool:
    """Whether this system's packages have gone through the change of names."""
    try:
        return any("t64" in name for name in os.listdir("/var/lib/dpkg/info"))  # noqa: PTH208
    except OSError:
        return False
