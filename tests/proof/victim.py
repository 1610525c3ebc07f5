"""The app on a clock of its own, in which somebody is busy until the process is killed.

``python -m tests.proof.victim DATA JOURNAL SEED SOURCE``: what is about to be done is written into
the journal before it, and that it was done after it. The real windows, presenters and stores are
used; only time and the desktop are made. It says ``ready`` once the app has started.
"""

import json
import os
import random
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from glutestretch.archive.files import write_export
from glutestretch.diary.events import Fact, HoldEnded
from glutestretch.diary.memory import NullDiary
from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from glutestretch.packs.collection import Collection
from glutestretch.reminders.engine.rules import ClockTimes
from glutestretch.reminders.file import ReminderFile
from glutestretch.stretches.routines import Entry
from tests.diary.events import short_session
from tests.support.app_rig import AppRig
from tests.support.fake_desktop import FakeDesktop
from tests.support.fakes import FakeClock
from tests.support.library import catalogue
from tests.support.packs import owls, whole, zipped

BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ALL_DAYS = tuple(range(7))
_ALARMS_AT_ONCE = 60
_LEAVES = 0.05


class Journal:
    """What the process is about to do, and has done, as lines of JSON."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def __call__(self, **line: object) -> None:
        """Write a line at once; a kill of this process does not undo that."""
        os.write(self._file, json.dumps(line).encode() + b"\n")


class ToldDiary(Diary):
    """A diary that says in the journal which holds it has stored."""

    def __init__(self, path: Path, tell: Journal) -> None:
        super().__init__(path)
        self._tell = tell

    def record(self, *facts: Fact) -> None:
        """Record the facts, and tell of holds."""
        holds = sum(isinstance(fact, HoldEnded) for fact in facts)
        if holds:
            self._tell(will="hold", value=holds)
        super().record(*facts)
        if holds and not self.unwritten:
            self._tell(did="hold", value=holds)


class Victim:
    """Somebody who does one thing after another."""

    def __init__(self, rig: AppRig, tell: Journal, chance: random.Random, source: Path) -> None:
        self._rig = rig
        self._tell = tell
        self._chance = chance
        self._source = source

    def live(self) -> None:
        """Go on for ever."""
        often = (self._set, self._remind, self._compose, self._import)
        deeds: tuple[Callable[[], None], ...] = (*often * 3, self._add_pack)
        while True:
            self._play()
            self._chance.choice(deeds)()

    def _play(self) -> None:
        """Go on with the session, or begin one; now and then end it half way."""
        self._tell(doing="session")
        if not self._rig.session.running:
            self._rig.start()
        for _ in range(self._chance.randint(1, _ALARMS_AT_ONCE)):
            self._rig.clock.advance_to_next()
        self._tell(mode=self._rig.mode.value)
        QApplication.processEvents()
        if self._chance.random() < _LEAVES:
            self._rig.session.finish()

    def _set(self) -> None:
        breaths = self._chance.randint(3, 12)
        self._tell(will="setting", value=breaths)
        self._rig.first.preferences.set("breaths", breaths)
        self._tell(did="setting", value=breaths)

    def _remind(self) -> None:
        moment = time(self._chance.randrange(24), self._chance.randrange(60))
        value = moment.isoformat("minutes")
        self._tell(will="reminder", value=value)
        name = self._rig.controller.remind().list.add(ClockTimes((moment,), ALL_DAYS))
        self._tell(did="reminder", value=value, name=name)

    def _compose(self) -> None:
        """Add a routine, or change one."""
        own, seconds = self._rig.controller.own_routines, float(self._chance.randint(5, 60))
        entries = (Entry("seated-twist", seconds=seconds),)
        if own.routines and self._chance.random() < 0.5:
            routine = self._chance.choice(own.routines)
            self._tell(will="routine", value=seconds, name=routine.id)
            own.change(replace(routine, entries=entries))
            self._tell(did="routine", value=seconds, name=routine.id)
        elif len(own.routines) < 20:
            self._tell(will="routine", value=seconds)
            self._tell(did="routine", value=seconds, name=own.add(entries))

    def _import(self) -> None:
        """Import a session that another program exported."""
        name = f"imported-{self._chance.getrandbits(48):x}"
        other = NullDiary()
        long_ago = BEGAN - timedelta(minutes=self._chance.randint(1, 500_000))
        other.record(*short_session(name, long_ago))
        path = self._source / "export.json"
        path.unlink(missing_ok=True)
        write_export(path, other.rows(), BEGAN)
        self._tell(will="import", value=name)
        answer = self._rig.controller.answer({"verb": "import", "file": str(path)})
        assert answer["ok"], answer
        self._tell(did="import", value=name)

    def _add_pack(self) -> None:
        """Add one of two packs in some version, in place of the one that is there."""
        files = self._chance.choice((whole, owls))()
        version = self._chance.randint(1, 999)
        files["pack.toml"] += f"version = {version}\n".encode()
        name = "hips" if "stretches/pigeon.toml" in files else "owls"
        packs = Collection(self._rig.first.paths.packs, catalogue())
        path = zipped(self._source / "pack.zip", files)
        self._tell(will="pack", value=version, name=name)
        packs.add(path)
        self._tell(did="pack", value=version, name=name)
        self._rig.controller.answer({"verb": "packs"})


def main(data: Path, journal: Path, seed: int, source: Path) -> None:
    """Start the app there, and be busy."""
    application = QApplication(["glutestretch", "-style", "fusion"])
    tell, chance = Journal(journal), random.Random(seed)  # noqa: S311 - not for secrets
    clock = FakeClock(BEGAN + timedelta(hours=seed % 10_000))
    tell(doing="start")
    desktop = FakeDesktop(clock)
    desktop.store = ReminderFile(data / "reminders.json")  # type: ignore[assignment]
    diary = ToldDiary(data / "diary.sqlite3", tell)
    rig = AppRig(application, data, clock=clock, diary=diary, desktop=desktop)
    tell(started=rig.notices)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    Victim(rig, tell, chance, source).live()


if __name__ == "__main__":
    with suppress(BrokenPipeError):
        main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
