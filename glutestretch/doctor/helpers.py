"""Runs the programs that look at parts of the computer, all at once and for a limited time.

Each is a process of its own, since what it looks at may hang, or end it.
"""

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from glutestretch.doctor.engine.findings import Finding, from_json
from glutestretch.kit.record import Record

PARTS = ("display", "desktop", "sound", "speech")
"""Each is a module beside this one."""
NOT_LOADED = "not_loaded"
"""The member of a line that says why Qt could not be loaded."""
SECONDS = 20.0
_ROOT = Path(__file__).resolve().parents[2]
_COMMAND = (sys.executable, "-m", __package__ or "")


class Told(Record):
    """What a program has told.

    Attributes:
        found: Its findings, as far as it came.
        not_loaded: The name of a module and why it could not be loaded; empty if all could.
        said: What it wrote beside that, such as Qt's own messages.
    """

    found: tuple[Finding, ...] = ()
    not_loaded: tuple[str, str] = ("", "")
    said: tuple[str, ...] = ()


def run(
    language: str, command: Sequence[str] = _COMMAND, seconds: float = SECONDS
) -> dict[str, Told]:
    """Run the program for each part; one that takes longer than these seconds is ended."""
    end = time.monotonic() + seconds
    started = {
        part: subprocess.Popen(  # noqa: S603 - our own program
            [*command, part, language],
            cwd=_ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for part in PARTS
    }
    return {part: _told(process, end) for part, process in started.items()}


def _told(process: subprocess.Popen[bytes], end: float) -> Told:
    try:
        output, errors = process.communicate(timeout=max(0.0, end - time.monotonic()))
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
    found, not_loaded = [], ("", "")
    for line in output.decode("utf-8", "replace").splitlines():
        try:
            plain = json.loads(line)
            if isinstance(plain, dict) and NOT_LOADED in plain:
                not_loaded = str(plain.get("name", "")), str(plain[NOT_LOADED])
            else:
                found.append(from_json(plain))
        except ValueError:  # a library has written something of its own
            continue
    return Told(tuple(found), not_loaded, tuple(errors.decode("utf-8", "replace").splitlines()))
