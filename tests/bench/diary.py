"""How long the diary takes to open and look back, new and with ten years in it."""

import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from glutestretch.diary.events import (
    Fact,
    HoldEnded,
    HoldOutcome,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
)
from glutestretch.diary.rows import read_overview
from glutestretch.diary.store import Diary
from glutestretch.stretches.routines import Entry, Routine
from glutestretch.stretches.sides import Side

SESSIONS = 3650
_STRETCHES = ("supine-figure-four", "seated-figure-four", "prone-glute", "wall-glute")
_ROUTINE = Routine("ours", tuple(map(Entry, _STRETCHES)))
_TIMES = 25


def session(number: int) -> list[Fact]:
    """Return the facts of one session a day: both sides of four stretches, held whole."""
    name, at = f"session {number}", datetime(2016, 1, 1, 9, tzinfo=UTC) + timedelta(days=number)
    facts: list[Fact] = [SessionBegan(name, at, _ROUTINE, Side.LEFT)]
    for entry, stretch in enumerate(_STRETCHES):
        for side in Side:
            at += timedelta(seconds=50)
            facts.append(HoldEnded(name, at, stretch, side, 5, 45.0, HoldOutcome.FINISHED, entry))
    return [*facts, SessionEnded(name, at, SessionOutcome.FINISHED)]


def fill(path: Path, sessions: int = SESSIONS) -> None:
    """Write a diary of so many sessions of eight holds."""
    diary = Diary(path)
    for number in range(sessions):
        diary.record(*session(number))
    diary.close()


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _looked_back(path: Path) -> float:
    with closing(sqlite3.connect(path)) as connection:
        return _milliseconds(partial(read_overview, connection))


def _opened(path: Path) -> float:
    diaries: list[Diary] = []
    took = _milliseconds(lambda: diaries.append(Diary(path)))
    diaries[0].close()
    return took


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the table, from pairs of a new diary and one of ten years."""
    with tempfile.TemporaryDirectory(prefix="glutestretch-bench-") as folder:
        new, old = Path(folder) / "new.sqlite3", Path(folder) / "old.sqlite3"
        fill(new, 0)
        fill(old)
        return [
            _row(what, [(work(new), work(old)) for _ in range(_TIMES)], aim)
            for what, work, aim in (
                ("overview", _looked_back, "2 ms"),
                ("opened, whole and looked through for damage", _opened, ""),
            )
        ]


def _row(what: str, pairs: list[tuple[float, float]], aim: str) -> tuple[str, str, str, str]:
    return (
        f"Diary of ten years ({SESSIONS} sessions of 8 holds): {what}, new / old",
        f"{median(one for one, _ in pairs):.1f} / {median(two for _, two in pairs):.1f} ms",
        f"**{median(two - one for one, two in pairs):.1f} ms** more",
        aim,
    )
