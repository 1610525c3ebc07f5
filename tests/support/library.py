"""The content that the app ships, read from its source files."""

import tomllib
from functools import cache
from pathlib import Path

from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.parser import parse_all
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routines import FULL, Entry, Routine

RESOURCES = Path(__file__).resolve().parent.parent.parent / "resources"


@cache
def catalogue() -> Catalogue:
    """Return the shipped content."""
    files = sorted((RESOURCES / "stretches").glob("*.toml"))
    return parse_all(
        {
            "guidance": tomllib.loads((RESOURCES / "guidance.toml").read_text("utf-8")),
            "screening": tomllib.loads((RESOURCES / "screening.toml").read_text("utf-8")),
            "stretches": {file.name: tomllib.loads(file.read_text("utf-8")) for file in files},
        }
    )


def book(*own: Routine) -> RoutineBook:
    """Return all routines of the shipped content, and these of the user."""
    return RoutineBook(catalogue(), own)


def routine_of(*stretches: str, name: str = FULL) -> Routine:
    """Return a routine of these stretches, each as it is by itself."""
    return Routine(name, tuple(map(Entry, stretches)))
