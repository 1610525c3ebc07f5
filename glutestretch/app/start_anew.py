"""One start takes the place of another, for what only a start can change.

See ``docs/decisions/0040-change-of-language.md``.
"""

import os
import subprocess
import sys
from typing import NoReturn

from glutestretch.desktop.own_command import same_start
from glutestretch.desktop.paths import Paths


def start_anew(paths: Paths) -> NoReturn:
    """Let another start take the place of this process, which has put everything away."""
    command = same_start(*paths.arguments)
    if sys.platform == "win32":  # there, exec is a start with another process number
        subprocess.Popen(command)  # noqa: S603 - the program itself
        raise SystemExit(0)
    os.execv(command[0], command)  # noqa: S606
