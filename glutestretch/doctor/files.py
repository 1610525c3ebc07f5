"""Looks at what is on the disk, without Qt; nothing is made or changed."""

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from glutestretch.desktop.atomic_file import NotAFileError, read_checked
from glutestretch.desktop.instance.lock import ask, is_held
from glutestretch.desktop.paths import Paths
from glutestretch.desktop.versioned_file import parsed
from glutestretch.diary.condition import condition
from glutestretch.diary.schema import DamagedDiaryError, NewerDiaryError
from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import Finding, fine, missing
from glutestretch.packs.installed import read_installed
from glutestretch.packs.texts import unusable
from glutestretch.reminders import file as reminders
from glutestretch.routines import file as routines
from glutestretch.settings.model import Settings, read, with_current_names
from glutestretch.settings.voices import RECORDED
from glutestretch.stretches.content import read_content
from glutestretch.stretches.problem import ContentError
from glutestretch.stretches.texts import problem_words

BUILT = Path(__file__).resolve().parents[1] / "_built"
_PATIENCE_SECONDS = 3.0
_STATUS = b'{"verb": "status"}\n'


def look(paths: Paths, language: str, *, start_cache: bool) -> Iterator[Finding]:
    """Yield what is found of the files.

    Args:
        paths: Where the app keeps them.
        language: Of the interface.
        start_cache: Whether the start cache is switched on.
    """
    yield data(paths.directory)
    yield from _settings(paths.settings)
    yield _diary(Path(paths.diary))
    yield _list("reminders", paths.reminders, reminders.VERSION, reminders.ENTRIES)
    yield _list("routines", paths.routines, routines.VERSION, routines.ENTRIES)
    yield from _content(paths, language)
    yield judgement.voice(_voices(language), recorded=language in RECORDED)
    there = os.path.isfile(paths.start_cache)  # noqa: PTH113
    yield judgement.start_cache(wanted=start_cache, there=there)
    yield _running(paths)


def data(directory: str) -> Finding:
    """Look at the folder of everything that the app writes, or at where it will be."""
    exists = os.path.lexists(directory)
    place = directory
    while not os.path.lexists(place) and place != os.path.dirname(place):  # noqa: PTH120
        place = os.path.dirname(place)  # noqa: PTH120
    free: int | None = None
    shared = 0
    with suppress(OSError):
        free = shutil.disk_usage(place).free
        shared = os.stat(place).st_mode & 0o077  # noqa: PTH116
    return judgement.data(
        directory,
        exists=exists,
        readable=os.path.isdir(place) and os.access(place, os.R_OK | os.X_OK),  # noqa: PTH112
        writable=os.access(place, os.W_OK | os.X_OK),
        private=not (exists and shared) or os.name == "nt",
        free=free,
    )


def _settings(path: str) -> Iterator[Finding]:
    """Yield the settings, and the size of text that is chosen in them."""
    problem, detail, settings = "", "", Settings()
    try:
        raw = json.loads(read_checked(Path(path)))
        if isinstance(raw, dict):
            settings, _ = read(with_current_names(raw))
        else:
            problem = "damaged"
    except FileNotFoundError:
        pass
    except OSError as error:
        problem, detail = "unreadable", str(error.strerror)
    except NotAFileError as error:
        problem, detail = "not_a_file", str(error)
    except (ValueError, RecursionError):
        problem = "damaged"
    yield judgement.stored("settings", path, problem, detail)
    yield fine("text_size", percent=settings.text_percent)


def _list(name: str, path: str, newest: int, entries: str) -> Finding:
    """Look at a file with a version and a list."""
    problem, detail, count = "", "", 0
    try:
        raw = parsed(read_checked(Path(path)), entries)
        problem, count = "newer" if raw["version"] > newest else "", len(raw[entries])
    except FileNotFoundError:
        pass
    except OSError as error:
        problem, detail = "unreadable", str(error.strerror)
    except NotAFileError as error:
        problem, detail = "not_a_file", str(error)
    except (ValueError, RecursionError):
        problem = "damaged"
    return judgement.stored(name, path, problem, detail, count=count)


def _diary(path: Path) -> Finding:
    problem, detail = "", ""
    rows, version, backups = 0, 0, 0
    try:
        found = condition(path)
        rows, version, backups = found.rows, found.version, found.backups
    except FileNotFoundError:
        pass
    except NotAFileError as error:
        problem, detail = "not_a_file", str(error)
    except DamagedDiaryError:
        problem = "damaged"
    except NewerDiaryError:
        problem = "newer"
    except sqlite3.DatabaseError as error:
        damaged = getattr(error, "sqlite_errorcode", 0) in (
            sqlite3.SQLITE_CORRUPT,
            sqlite3.SQLITE_NOTADB,
        )
        problem, detail = "damaged" if damaged else "unreadable", str(error)
    except OSError as error:
        problem, detail = "unreadable", str(error.strerror)
    values = {"count": rows, "version": version, "backups": backups}
    return judgement.stored("diary", str(path), problem, detail, **values)


def _content(paths: Paths, language: str) -> Iterator[Finding]:
    """Yield what is found of the app's own stretches, and of the user's packs beside them."""
    try:
        own = read_content(language)
    except ContentError as error:
        yield missing("content", "unusable", problem=problem_words(error))
        return
    yield fine("content", count=len(own.stretches), language=language)
    names = [name for stretch in own.stretches for name in stretch.names]
    installed = read_installed(Path(paths.packs), names)
    faults = [unusable(name, fault) for name, fault in installed.faults]
    yield judgement.packs(len(installed.packs), faults)


def _voices(language: str) -> list[str]:
    """Return the names of a language's recorded voices whose lines can be read."""
    found = []
    for name in RECORDED.get(language, ()):
        with suppress(OSError, ValueError):
            if json.loads((BUILT / "voice" / name / language / "lines.json").read_bytes()):
                found.append(name)
    return found


def _running(paths: Paths) -> Finding:
    """Find out whether the app runs and answers; no place for that is made."""
    sockets, locks = paths.sockets(make=False), paths.locks(make=False)
    answers = any(ask(socket, _STATUS, _PATIENCE_SECONDS) for socket in sockets)
    return judgement.running(held=any(map(is_held, locks)), answers=answers)
