"""Looks at everything, from a process without Qt; nothing is changed, and nothing hangs."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from glutestretch import __version__
from glutestretch.desktop.paths import Paths
from glutestretch.doctor import files
from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import Finding, complete, fine, missing
from glutestretch.doctor.helpers import Told, run
from glutestretch.kit.record import Record, replace


class Advice(Record):
    """What the app knows of this system's packages, in sentences and commands.

    Attributes:
        not_loaded: Returns what to do about an import that failed.
        no_display: Returns why Qt could not start, by what it wrote before.
        misfit: Returns why this PySide6 does not go with this Python; empty if it does.
        speech: What to type to install a voice; empty where that is not known.
        font: Returns what to type to install a font for a language.
    """

    not_loaded: Callable[[ImportError], str]
    no_display: Callable[[Sequence[str]], str]
    misfit: Callable[[str], str]
    speech: Callable[[], str]
    font: Callable[[str], str]


def examine(
    paths: Paths,
    language: str,
    advice: Advice,
    *,
    start_cache: bool,
    ask: Callable[[str], Mapping[str, Told]] = run,
) -> tuple[Finding, ...]:
    """Return what was found of everything, in order.

    Args:
        paths: Where the app keeps its files.
        language: Of the interface.
        advice: What the app knows of this system's packages.
        start_cache: Whether the start cache is switched on.
        ask: Runs the programs that look at what may hang.
    """
    found = [*_own(), *files.look(paths, language, start_cache=start_cache)]
    told = ask(language)
    found += _problems(told, advice)
    found += [_checked(finding, advice) for part in told.values() for finding in part.found]
    return complete(_with_commands(finding, advice) for finding in found)


def _own() -> Iterator[Finding]:
    there = os.environ.get
    yield fine("version", version=__version__)
    name = there("XDG_CURRENT_DESKTOP", "").replace(":", ", ")
    yield fine("desktop", name=name or sys.platform, session=there("XDG_SESSION_TYPE", ""))


def _problems(told: Mapping[str, Told], advice: Advice) -> Iterator[Finding]:
    """Yield what follows from programs that did not come to their end."""
    display = told["display"]
    name, why = display.not_loaded
    if why:
        kind = ModuleNotFoundError if why.startswith("No module") else ImportError
        sentence = advice.not_loaded(kind(why, name=name))
        yield judgement.qt("", sys.version.split()[0], sentence)
        return
    if [one.id for one in display.found] == ["qt"]:
        yield missing("display", "unusable", problem=advice.no_display(display.said))
    if told["sound"].not_loaded[1]:
        yield missing("sound", "no_library")
        yield missing("microphone", "no_library")
    if told["speech"].not_loaded[1]:
        yield judgement.speech("no_library", "", "")


def _checked(finding: Finding, advice: Advice) -> Finding:
    """Return a finding with what the app knows of versions."""
    if finding.id != "qt":
        return finding
    pyside, python = str(finding.values["pyside"]), str(finding.values["python"])
    return judgement.qt(pyside, python, advice.misfit(pyside))


def _with_commands(finding: Finding, advice: Advice) -> Finding:
    """Return a finding with what to type, where something is to be installed."""
    command = ""
    if finding.id == "speech" and finding.reason:
        command = advice.speech()
    elif finding.id == "font" and finding.reason:
        command = advice.font(str(finding.values.get("language", "")))
    return replace(finding, values={**finding.values, "command": command}) if command else finding
