"""The language in which commands answer, without Qt."""

import json
import os
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from glutestretch.desktop.atomic_file import NotAFileError, read_checked
from glutestretch.desktop.paths import Paths
from glutestretch.kit.languages import ENGLISH, SYSTEM, spoken
from glutestretch.kit.translation import use_table

_DATA_DIR = "--data-dir"


def language_of_files(paths: Paths) -> str:
    """Return the code of the language that the user has chosen, or that the system speaks."""
    return spoken(_wished(paths), _of_environment())


def _wished(paths: Paths) -> str:
    """Return what the settings say, as they are; what is wrong in them the app will say."""
    try:
        wished = json.loads(read_checked(Path(paths.settings))).get("language", SYSTEM)
    except (OSError, NotAFileError, ValueError, RecursionError, AttributeError):
        return SYSTEM
    return wished if isinstance(wished, str) else SYSTEM


def speak(paths: Paths) -> None:
    """Let commands answer in it from now on."""
    language = language_of_files(paths)
    if language != ENGLISH:
        use_table(language, import_module(f"glutestretch._built.said_in_{language}").SAID)


def paths_in(arguments: Sequence[str]) -> Paths:
    """Return where the files are for these arguments, before all of them can be read."""
    for place, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == _DATA_DIR:
            return Paths(value if equals else "".join(arguments[place + 1 : place + 2]))
    return Paths()


def _of_environment() -> Iterator[str]:
    """Yield the languages of the user, as gettext and Qt read them from the environment."""
    there = os.environ.get
    main = there("LC_ALL") or there("LC_MESSAGES") or there("LANG") or "C"
    if main.partition(".")[0] in ("C", "POSIX"):
        return
    for name in (*there("LANGUAGE", "").split(":"), main):
        yield name.partition(".")[0].partition("@")[0]
