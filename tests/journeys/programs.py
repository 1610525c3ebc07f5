"""Programs of a desktop that only some journeys need."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from tests.journeys.desktop import Desktop, end, missing_packages

_PACKAGES = {
    "dunst": "dunst",
    "dunstctl": "dunst",
    "playerctl": "playerctl",
    "setxkbmap": "x11-xkb-utils",
    "speech-dispatcher": "libspeechd2 speech-dispatcher speech-dispatcher-espeak-ng",
    "trayer": "trayer",
    "weston": "weston",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "parec": "pulseaudio-utils",
    "pacat": "pulseaudio-utils",
}


def need(*programs: str) -> None:
    """Skip the journey where these programs are missing, or fail where journeys are required."""
    _insist(sorted({_PACKAGES[program] for program in programs if not shutil.which(program)}))


def need_desktop() -> None:
    """Skip the journey where a desktop cannot be made, or fail where journeys are required."""
    _insist(missing_packages())


def _insist(missing: Sequence[str]) -> None:
    if not missing:
        return
    sentence = f"This journey needs more; please run sudo apt install {' '.join(missing)}."
    if os.environ.get("GLUTESTRETCH_JOURNEYS") == "required":
        pytest.fail(sentence)
    pytest.skip(sentence)


@contextmanager
def running(desktop: Desktop, *command: str) -> Iterator["subprocess.Popen[str]"]:
    """Run a program on the desktop for a while."""
    process = subprocess.Popen(
        command,
        env=desktop.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        end(process)
