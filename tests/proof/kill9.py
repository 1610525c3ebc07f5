"""``python -m tests.proof.kill9``: kill the app at random moments, and look at what is left.

Each time the app starts on what the last kill left. What its journal says was done must be there;
of what was about to be done, either the old or the new. Nothing may be damaged.
"""

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from glutestretch.desktop.paths import Paths
from glutestretch.diary.events import Acknowledged, Answer, Screened
from glutestretch.diary.store import Diary
from glutestretch.packs.installed import read_installed
from glutestretch.reminders.engine.rules import ClockTimes
from glutestretch.reminders.file import ReminderFile
from glutestretch.routines.file import RoutineFile
from glutestretch.settings.file import SettingsFile
from tests.journeys.command import Terminal
from tests.journeys.desktop import SHORT
from tests.proof.table import markdown
from tests.support.library import catalogue
from tests.support.processes import ROOT, environment_with

_LONGEST_SECONDS = 4.0
_IN_THE_START = 0.2
"""The share of kills before the app has started."""


class LossError(AssertionError):
    """Something was lost, damaged or invented."""


def _require(so: object, *what: object) -> None:
    if not so:
        raise LossError(*what)


class State:
    """What a folder has to hold, as the journals say."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._holds = 0
        self._setting: int | None = None
        self._named: dict[str, dict[str, Any]] = {"reminder": {}, "routine": {}, "pack": {}}
        self._imports: set[str] = set()

    def follow(self, journal: list[dict[str, Any]]) -> dict[str, Any]:
        """Learn what was done; return what was about to be done, nothing if that is unknown."""
        under_way: dict[str, Any] = {}
        for line in journal:
            if "will" in line:
                under_way = line
            elif "did" in line:
                under_way = {}
                self._learn(line["did"], line["value"], line.get("name", ""))
            elif "started" in line:
                _require(line["started"] == [], "the start complains", line["started"])
        return under_way

    def _learn(self, what: str, value: Any, name: str) -> None:  # noqa: ANN401 - of JSON
        if what == "hold":
            self._holds += value
        elif what == "setting":
            self._setting = value
        elif what == "import":
            self._imports.add(value)
        else:
            self._named[what][name] = value

    def check(self, under_way: dict[str, Any]) -> None:
        """Compare the folder with what is known of it, and take over what it has more.

        Raises:
            LossError: If something is missing, damaged or new for no reason.
        """
        damaged = [one.name for one in self._data.rglob("*") if "damaged" in one.name]
        _require(not damaged, "damaged", damaged)
        self._check_settings(under_way)
        self._check_named("reminder", self._reminders(), under_way)
        self._check_named("routine", self._routines(), under_way)
        self._check_named("pack", self._packs(), under_way)
        self._check_diary(under_way)

    def _check_settings(self, under_way: dict[str, Any]) -> None:
        loaded = SettingsFile(self._data / "settings.json").load()
        _require(loaded.problems == (), loaded.problems)
        if self._setting is None and under_way.get("will") != "setting":
            return
        may_be = (
            {self._setting, under_way["value"]} if _is(under_way, "setting") else {self._setting}
        )
        now = loaded.settings.breaths
        _require(self._setting is None or now in may_be, "setting", now, may_be)
        self._setting = now

    def _check_named(self, what: str, there: dict[str, Any], under_way: dict[str, Any]) -> None:
        known = self._named[what]
        _require(known.keys() <= there.keys(), what, "lost", known.keys() - there.keys())
        other = {name: there[name] for name in there if there[name] != known.get(name)}
        allowed = _is(under_way, what) and all(one == under_way["value"] for one in other.values())
        _require(not other or (allowed and len(other) == 1), what, "changed", other, under_way)
        self._named[what] = there

    def _check_diary(self, under_way: dict[str, Any]) -> None:
        with closing(Diary(self._data / "diary.sqlite3")) as diary:
            _require(diary.problem == "", diary.problem)
        with closing(sqlite3.connect(self._data / "diary.sqlite3")) as raw:
            sessions = {name for (name,) in raw.execute("SELECT id FROM sessions")}
            ((holds,),) = raw.execute("SELECT count(*) FROM holds")
        _require(self._imports <= sessions, "imports lost", self._imports - sessions)
        imported = {name for name in sessions if name.startswith("imported-")}
        more = imported - self._imports
        _require(not more or (_is(under_way, "import") and more == {under_way["value"]}), more)
        holds -= len(imported)
        most = self._holds + (under_way["value"] if _is(under_way, "hold") else 0)
        _require(self._holds <= holds <= most, "holds", self._holds, holds, most)
        self._imports, self._holds = imported, holds

    def _reminders(self) -> dict[str, Any]:
        loaded = ReminderFile(self._data / "reminders.json").load()
        _require(loaded.problems == (), loaded.problems)
        return {
            one.id: one.rule.times[0].isoformat("minutes")
            for one in loaded.facts.reminders
            if isinstance(one.rule, ClockTimes)
        }

    def _routines(self) -> dict[str, Any]:
        loaded = RoutineFile(self._data / "routines.json").load()
        _require(loaded.problems == (), loaded.problems)
        return {one.id: one.entries[0].seconds for one in loaded.routines}

    def _packs(self) -> dict[str, Any]:
        found = read_installed(self._data / "packs", ())
        _require(found.faults == (), found.faults)
        return {pack.id: pack.version for pack in found.packs}

    @property
    def summary(self) -> str:
        """How much there is."""
        named = ", ".join(f"{len(found)} {what}s" for what, found in self._named.items())
        return f"{self._holds} holds, {len(self._imports)} imported sessions, {named}"


def _is(under_way: dict[str, Any], what: str) -> bool:
    return under_way.get("will") == what


class Killer:
    """Starts the app, and kills it at a random moment."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.data = folder / "data"
        self._source = folder / "source"
        self._source.mkdir()
        self._journal = folder / "journal"
        self._chance = chance
        self._start_seconds = _LONGEST_SECONDS
        paths = Paths(str(self.data))
        paths.make()
        Path(paths.settings).write_text(json.dumps(SHORT), "ascii")
        now = datetime(2026, 1, 1, tzinfo=UTC)
        version = catalogue().guidance.warning_version
        with closing(Diary(paths.diary)) as diary:
            diary.record(Acknowledged(now, version, Answer.NO_PAIN), Screened(now, 1, (), (), ()))

    def kill(self) -> list[dict[str, Any]]:
        """Start the app, let it live for a while, kill it; return its journal."""
        self._journal.unlink(missing_ok=True)
        seed = self._chance.getrandbits(30)
        arguments = [self.data, self._journal, seed, self._source]
        began = time.monotonic()
        with subprocess.Popen(
            [sys.executable, "-m", "tests.proof.victim", *map(str, arguments)],
            cwd=ROOT,
            env=environment_with({"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout
            assert process.stderr
            try:
                if self._chance.random() > _IN_THE_START:
                    _require(process.stdout.readline() == "ready\n", "no start")
                    self._start_seconds = time.monotonic() - began
                    longest = _LONGEST_SECONDS
                else:
                    longest = self._start_seconds
                _live(process, self._chance.uniform(0, longest))
            finally:
                process.kill()
            process.wait()
            _require(process.returncode == -9, "ended by itself", process.stderr.read())
        if not self._journal.exists():
            return []
        return [json.loads(line) for line in self._journal.read_text("ascii").splitlines()]

    def answers(self) -> None:
        """Ask the command for the state of all that is stored."""
        terminal = Terminal(self.data)
        for question in ("status", "reminders", "history"):
            terminal.json(question)


def _live(process: "subprocess.Popen[str]", seconds: float) -> None:
    """Let the process live so long, unless it ends by itself."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def prove(times: int, seed: int) -> tuple[str, str]:
    """Kill the app so often; return a table and a sentence on what was there in the end.

    Raises:
        LossError: If something was lost.
    """
    killed: Counter[str] = Counter()
    done: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="kill9-") as folder:
        killer = Killer(Path(folder), random.Random(seed))  # noqa: S311 - not for secrets
        state = State(killer.data)
        for turn in range(times):
            journal = killer.kill()
            done.update(line["did"] for line in journal if "did" in line)
            try:
                under_way = state.follow(journal)
                state.check(under_way)
                if turn % 10 == 0 or turn == times - 1:
                    killer.answers()
            except AssertionError as error:
                error.add_note(f"seed {seed}, turn {turn}, {journal[-3:]}")
                raise
            killed[_moment(journal, under_way)] += 1
        summary = state.summary
    rows = [(what, number, done[what] or "", 0) for what, number in sorted(killed.items())]
    head = ("killed during", "kills", "done before, in all", "lost, damaged or not started again")
    return markdown(head, [*rows, ("all", times, sum(done.values()), 0)]), summary


def _moment(journal: list[dict[str, Any]], under_way: dict[str, Any]) -> str:
    """Say what the app was busy with."""
    if under_way:
        return str(under_way["will"])
    if not any("started" in line for line in journal):
        return "start"
    last = journal[-1]
    return "session" if last.get("doing") == "session" else "in between"


def main() -> None:
    """Read the arguments, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.kill9", description=__doc__)
    parser.add_argument("--times", type=int, default=200, help="kills (200)")
    parser.add_argument("--seed", type=int, default=1, help="of the random moments (1)")
    options = parser.parse_args()
    table, summary = prove(options.times, options.seed)
    print(f"{table}\n\nIn the end there were {summary}.")


if __name__ == "__main__":
    main()
