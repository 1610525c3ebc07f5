"""The commands that only read the diary: ``export`` and ``history``."""

import json
import sqlite3
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from glutestretch.archive import texts
from glutestretch.archive.archive import exported
from glutestretch.archive.engine import history as past
from glutestretch.archive.files import ArchiveError, write_export
from glutestretch.commands.exit import CommandError, report, say
from glutestretch.desktop.paths import Paths
from glutestretch.diary import texts as diary_texts
from glutestretch.diary.events import PastPain
from glutestretch.diary.forms import Row, sound
from glutestretch.diary.merging import rows_of
from glutestretch.diary.own_file import open_all_to_read
from glutestretch.diary.schema import DamagedDiaryError, MigrationError, NewerDiaryError
from glutestretch.diary.summaries import read_pains
from glutestretch.kit.record import Record


class _Known(Record):
    """What the diaries in the folder know together."""

    rows: tuple[Row, ...] = ()
    pains: tuple[PastPain, ...] = ()


def export(wanted: Namespace, paths: Paths) -> None:
    """Write the diary to a file."""
    path = Path(wanted.file)
    with _failing():
        known = _read(paths)
        if path.suffix.casefold() == ".pdf":
            from glutestretch.commands.printing import write_pdf  # noqa: PLC0415

            write_pdf(path, exported(known.rows), known.pains, paths)
        else:
            write_export(path, exported(known.rows), datetime.now(UTC))
    report(texts.exported(path))


def history(wanted: Namespace, paths: Paths) -> None:
    """Print what was done."""
    with _failing():
        known = _read(paths)
    sessions = past.sessions(row for one in known.rows if (row := sound(one)))
    if wanted.json:
        found = {
            "sessions": [past.as_plain(session, None) for session in sessions],
            "pains": [past.pain_as_plain(pain, None) for pain in known.pains],
        }
        say(json.dumps(found, indent=2))
    else:
        say("\n".join(map(texts.session_line, sessions)) or texts.empty())


def _read(paths: Paths) -> _Known:
    path = Path(paths.diary)
    try:
        connection = open_all_to_read(path)
        if connection is None:
            return _Known()
        with closing(connection):
            return _Known(tuple(rows_of(connection)), read_pains(connection))
    except NewerDiaryError:
        raise ArchiveError(diary_texts.written_by_newer(path)) from None
    except (sqlite3.Error, OSError, DamagedDiaryError, MigrationError) as error:
        raise ArchiveError(diary_texts.unusable(path, error)) from None


@contextmanager
def _failing() -> Iterator[None]:
    """Let a command fail with the sentence that says why."""
    try:
        yield
    except ArchiveError as error:
        raise CommandError(str(error)) from None
