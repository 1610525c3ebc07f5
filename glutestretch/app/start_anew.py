"""One start takes the place of another, for what only a start can change.

See ``docs/decisions/0040-change-of-language.md``.
"""

import os
import subprocess
import sys
from typing import NoReturn

from glutestretch.desktop.own_command import own_command
from glutestretch.desktop.paths import Paths


def start_anew(paths: Paths) -> NoReturn:
    """Let another start take the place of this process, which has put everything away."""
    program, *rest = own_command(*paths.arguments)
    here = sys.path[0] == os.getcwd()  # noqa: PTH109 - where the start has found the app
    command = [program, *(word for word in rest if not (here and word == "-P"))]
    if sys.platform == "win32":  # there, exec is a start with another process number
        subprocess.Popen(command)  # noqa: S603 - the program itself
        raise SystemExit(0)
    os.execv(program, command)  # noqa: S606
