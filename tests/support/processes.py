"""Real processes for tests: started with Python code, followed line by line."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]

Environment = Mapping[str, str | None]


def environment_with(changes: Environment) -> dict[str, str]:
    """Return this process's environment with these changes; None takes a name away."""
    changed = {**os.environ, **changes}
    return {name: value for name, value in changed.items() if value is not None}


class Process(subprocess.Popen[str]):
    """A Python process that a test talks to by lines and ends at the latest when it ends."""

    def __init__(
        self,
        code: str,
        *arguments: str | Path,
        environment: Environment | None = None,
        complaints: bool = False,
    ) -> None:
        super().__init__(
            [sys.executable, "-c", code, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if complaints else None,
            text=True,
            cwd=ROOT,
            env=environment_with({"QT_QPA_PLATFORM": "offscreen", **(environment or {})}),
        )

    def line(self) -> str:
        """Wait for the next line the process prints; empty when it has ended."""
        assert self.stdout
        return self.stdout.readline().rstrip("\n")

    def say(self, line: str = "") -> None:
        """Send the process a line."""
        assert self.stdin
        self.stdin.write(line + "\n")
        self.stdin.flush()

    def __exit__(self, *error: object) -> None:
        self.kill()
        super().__exit__(None, None, None)


def printed_by(code: str, *arguments: str | Path, environment: Environment | None = None) -> str:
    """Run the code to its end and return what it printed."""
    with Process(code, *arguments, environment=environment) as process:
        printed, _ = process.communicate()
        assert process.returncode == 0
    return printed.rstrip("\n")
