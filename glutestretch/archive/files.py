"""Exports as files: written whole or not at all, and read with distrust."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from glutestretch.archive import texts
from glutestretch.archive.engine import exports
from glutestretch.desktop.atomic_file import NotAFileError, read_checked, write_atomic
from glutestretch.diary.database import open_foreign
from glutestretch.diary.forms import Row, sound
from glutestretch.diary.merging import rows_of
from glutestretch.diary.schema import (
    MIGRATIONS,
    DamagedDiaryError,
    MigrationError,
    NewerDiaryError,
)
from glutestretch.kit.problem import Problem

MOST_BYTES = 64 << 20
"""Ten years of daily sessions take about 8 MB as JSON."""
_SQLITE = b"SQLite format 3\x00"


class ArchiveError(Exception):
    """Something could not be done with the diary; the text is a sentence that says why."""


def write_export(path: Path, rows: Iterable[Row], now: datetime) -> None:
    """Write entries as JSON or as a table, whichever the file's name ends in.

    Raises:
        ArchiveError: If it cannot be written; what was there is left as it was.
    """
    if path.suffix.casefold() == ".json":
        text = exports.as_json(rows, now)
    elif path.suffix.casefold() == ".csv":
        text = "\ufeff" + exports.as_csv(rows, None)
    else:
        raise ArchiveError(texts.unknown_ending(path))
    try:
        write_atomic(path, text)
    except OSError as error:
        raise ArchiveError(texts.unwritable(path, error)) from None


def read_import(path: Path) -> tuple[Row, ...]:
    """Read an export, or the diary of another computer.

    Raises:
        ArchiveError: If it is none, or is damaged.
    """
    try:
        content = read_checked(path, MOST_BYTES)
        if content.startswith(_SQLITE):
            return _from_diary(path)
        return exports.read(content.decode("utf-8"))
    except NotAFileError as error:
        raise ArchiveError(texts.not_a_file(path, str(error))) from None
    except OSError as error:
        raise ArchiveError(texts.unreadable(path, error)) from None
    except UnicodeDecodeError:
        raise ArchiveError(texts.refused(path, Problem("foreign_export"))) from None
    except Problem as problem:
        raise ArchiveError(texts.refused(path, problem)) from None
    except ValueError:  # a null character, or half of a letter
        raise ArchiveError(texts.no_name(path)) from None


def _from_diary(path: Path) -> tuple[Row, ...]:
    try:
        with closing(open_foreign(path, MIGRATIONS)) as connection:
            return tuple(row for row in rows_of(connection) if sound(row) == row)
    except NewerDiaryError:
        raise Problem("newer_export") from None
    except DamagedDiaryError as error:
        code = "foreign_export" if error.damage == "foreign" else "broken_export"
        raise Problem(code) from None
    except (sqlite3.Error, MigrationError):
        raise Problem("broken_export") from None
