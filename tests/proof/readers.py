"""All that the app reads, each as a function of bytes that must not raise.

A reader returns the sentences that the user is told, and its ``seeds`` are files that are sound.
"""

import io
import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import chdir, closing, redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from glutestretch.__main__ import main
from glutestretch.app import cli
from glutestretch.app.start_cache import StartCache
from glutestretch.archive.archive import Archive
from glutestretch.archive.files import ArchiveError
from glutestretch.diary.memory import NullDiary
from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from glutestretch.packs.files import PackError, read_pack
from glutestretch.packs.texts import fault_line
from glutestretch.pictures.decoded import _read as read_decoded
from glutestretch.prescriptions.files import PrescriptionError, read_prescription
from glutestretch.prescriptions.texts import fault_line as prescription_line
from glutestretch.reminders.engine import engine
from glutestretch.reminders.file import ReminderFile
from glutestretch.routines.file import RoutineFile
from glutestretch.settings.file import SettingsFile
from glutestretch.settings.window_state import StateFile
from tests.diary.events import ANSWER, BEGAN, ENDED, HOLD, PAIN
from tests.support.fakes import FakeClock
from tests.support.library import catalogue
from tests.support.packs import varied, whole, zipped
from tests.support.prescriptions import BY_HAND

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
_STORED = Path(__file__).parent.parent / "stored"
_LAUNCH = {None, "", "start", "open", "install-desktop"}
"""What would open a window, or write into the user's menus."""
_LINES = (
    *("status --json", "pause 1h20m", "resume", "remind weekdays 14:30", "remind in 30m"),
    *("reminders --next 3 --from 2026-03-02", "history --json", "export a.json", "import a.csv"),
    *("check hips.zip", "pack add hips.zip --replace", "pack list", "pack remove hips"),
    *("prescription add knee.glutestretch", "prescription print knee.glutestretch knee.pdf"),
    *("remind every 45m mon-thu 9:00-17:00 --routine short", "--help", "--version"),
)


class Reader(NamedTuple):
    """Something that reads files, and sound ones of them."""

    use: Callable[[Path], Iterable[str]]
    name: str
    seeds: Callable[[], tuple[bytes, ...]]


def _settings(path: Path) -> Iterable[str]:
    loaded = SettingsFile(path).load()
    again = SettingsFile(path).save(replace(loaded.settings, breaths=5))
    return (*loaded.problems, again)


def _window(path: Path) -> Iterable[str]:
    file = StateFile(path)
    file.save(file.load())
    return (file.problem,)


def _reminders(path: Path) -> Iterable[str]:
    loaded = ReminderFile(path).load()
    facts = engine.reconciled(loaded.facts, NOON)
    return (*loaded.problems, ReminderFile(path).save(facts))


def _routines(path: Path) -> Iterable[str]:
    loaded = RoutineFile(path).load()
    return (*loaded.problems, RoutineFile(path).save(loaded.routines))


def _diary(path: Path) -> Iterable[str]:
    with closing(Diary(path)) as diary:
        found = diary.overview()
        diary.record(HOLD, ENDED)
        diary.sessions(), diary.pains(), diary.rows()
        del found
        return (diary.problem,)


def _import(path: Path) -> Iterable[str]:
    try:
        return (Archive(NullDiary(), FakeClock()).import_file(path),)
    except ArchiveError as error:
        return (str(error),)


def _pack(path: Path) -> Iterable[str]:
    try:
        read_pack(path)
    except PackError as error:
        return [fault_line(path, fault) for fault in error.faults]
    return ()


def _prescription(path: Path) -> Iterable[str]:
    try:
        read_prescription(path, catalogue())
    except PrescriptionError as error:
        return [prescription_line(path, fault) for fault in error.faults]
    return ()


def _start_cache(path: Path) -> Iterable[str]:
    path.chmod(0o600)
    with StartCache(str(path)):
        return ()


def _picture(path: Path) -> Iterable[str]:
    read_decoded(str(path))
    return ()


def _words(path: Path) -> Iterable[str]:
    """Type a line: nothing that opens a window, and no file but those beside it."""
    line = path.read_bytes().decode("utf-8", "surrogateescape")
    words = [one for one in line.split(" ") if "/" not in one and not one.startswith("--d")]
    words = [one for one in words if "\0" not in one]  # no process can be given one
    said, told = io.StringIO(), io.StringIO()
    with chdir(path.parent), redirect_stdout(said), redirect_stderr(told):
        status = _ended_by(lambda: int(cli.read(words).command in _LAUNCH))
        if status == 0 and words and "--help" not in words and "--version" not in words:
            status = _ended_by(lambda: main(["--data-dir", "data", *words]))
            assert status in {0, 1, 2}, status
    if status in {1, 2} and told.getvalue():
        [sentence] = told.getvalue().splitlines()
        assert sentence.startswith("glutestretch: ")
        return (sentence,)
    return ()


def _ended_by(act: Callable[[], int]) -> int:
    try:
        return act()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0


def _stored(pattern: str) -> Callable[[], tuple[bytes, ...]]:
    return lambda: tuple(path.read_bytes() for path in sorted(_STORED.glob(pattern)))


@cache
def _diaries() -> tuple[bytes, ...]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "diary.sqlite3")
        with closing(Diary(path)) as diary:
            diary.record(ANSWER, BEGAN, HOLD, PAIN)
        return (path.read_bytes(),)


@cache
def _exports() -> tuple[bytes, ...]:
    diary = NullDiary()
    diary.record(ANSWER, BEGAN, HOLD, PAIN, ENDED)
    archive = Archive(diary, FakeClock())
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("a.json", "a.csv")]
        for path in paths:
            archive.export(path)
        return (*(path.read_bytes() for path in paths), *_diaries())


@cache
def _packs() -> tuple[bytes, ...]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.zip")
        return tuple(zipped(path, files).read_bytes() for files in (whole(), varied()))


def _few_bytes() -> tuple[bytes, ...]:
    return (b"pixels\0\1" + b"\2\0\0\0\2\0\0\0" + bytes(20),)


READERS = {
    "settings": Reader(_settings, "settings.json", _stored("settings*.json")),
    "window state": Reader(_window, "window.json", _stored("window.json")),
    "reminders": Reader(_reminders, "reminders.json", _stored("reminders.*.json")),
    "own routines": Reader(_routines, "routines.json", _stored("routines.*.json")),
    "diary": Reader(_diary, "diary.sqlite3", _diaries),
    "import of a diary": Reader(_import, "import.json", _exports),
    "pack": Reader(_pack, "hips.zip", _packs),
    "prescription": Reader(_prescription, "knee.glutestretch", lambda: (BY_HAND.encode(),)),
    "start cache": Reader(_start_cache, "start.cache", _few_bytes),
    "decoded picture": Reader(_picture, "a.pixels", _few_bytes),
    "command line": Reader(_words, "line", lambda: tuple(one.encode() for one in _LINES)),
}


def read(reader: str, content: bytes) -> None:
    """Let a reader read this; any error but a failed ``assert`` here is a fault of the app."""
    use, name, _ = READERS[reader]
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        for sentence in filter(None, use(path)):
            assert sentence.endswith((".", ")", "…")), sentence
            assert "Traceback" not in sentence
            assert "\n" not in sentence
        assert os.listdir(folder), "all is gone"  # noqa: PTH208
