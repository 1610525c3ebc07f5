"""How this installation of the app is started."""

import os
import sys


def own_command(*arguments: str) -> tuple[str, ...]:
    """Return the program and arguments that start the app from anywhere.

    The current interpreter is named by its full path, because the search path may differ; ``-P``
    keeps it from importing modules from the directory it is started in.

    Args:
        arguments: The app's own arguments.
    """
    own = () if getattr(sys, "frozen", False) else ("-P", "-m", "glutestretch")
    return (_without_console(sys.executable), *own, *arguments)


def same_start(*arguments: str) -> tuple[str, ...]:
    """Return the program and arguments that start the app from where this start has found it.

    Args:
        arguments: The app's own arguments.
    """
    program, *rest = own_command(*arguments)
    here = sys.path[0] == os.getcwd()  # noqa: PTH109
    return (program, *(word for word in rest if not (here and word == "-P")))


def _without_console(executable: str) -> str:
    """Return the interpreter that opens no console, which there is on Windows."""
    directory, name = os.path.split(executable)
    silent = os.path.join(directory, name.lower().replace("python", "pythonw", 1))  # noqa: PTH118
    if sys.platform == "win32" and os.path.exists(silent):  # noqa: PTH110
        return silent
    return executable
