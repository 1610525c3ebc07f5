"""The command as somebody types it, far from any desktop."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from tests.journeys.desktop import GLUTESTRETCH, PATIENCE_SECONDS, ROOT

_NOT_SET = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")

Told = subprocess.CompletedProcess[str]


def run(*words: str, **environment: str) -> Told:
    """Run ``glutestretch`` with these words to its end."""
    bare = {name: value for name, value in os.environ.items() if name not in _NOT_SET}
    return subprocess.run(
        [*GLUTESTRETCH, *words],
        cwd=ROOT,
        env=bare | environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )


class Terminal:
    """Somewhere to type commands that all use the same data."""

    def __init__(self, data: Path, **environment: str) -> None:
        self.data = data
        self._environment = environment

    def type(self, line: str) -> Told:
        """Type ``glutestretch`` and these words."""
        return run("--data-dir", str(self.data), *line.split(), **self._environment)

    def lines(self, line: str) -> list[str]:
        """Type what must succeed; return what it prints."""
        told = self.type(line)
        assert (told.returncode, told.stderr) == (0, "")
        return told.stdout.splitlines()

    def json(self, line: str) -> Any:  # noqa: ANN401 - whatever was asked for
        """Type what must succeed; return the JSON it prints."""
        return json.loads("\n".join(self.lines(f"{line} --json")))

    def refused(self, line: str, status: int) -> str:
        """Type what must fail with this status; return the one sentence it says."""
        told = self.type(line)
        assert (told.returncode, told.stdout) == (status, ""), told.stderr
        [sentence] = told.stderr.splitlines()
        assert sentence.startswith("glutestretch: ")
        assert sentence.endswith(".")
        return sentence.removeprefix("glutestretch: ")
