"""``python -m tests.proof.mutants``: small faults in the pure modules, and whether a test fails.

Of all faults that ``mutations`` knows, a sample of each package is tried, each in a process of its
own that imports the faulty module in place of the sound one; no file is changed. The tests of the
module itself are run first, then those of its package, up to the first that fails. Hypothesis
takes the same examples each time. On Linux.
"""

import argparse
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import resource
import sys
import tomllib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from types import CodeType, ModuleType
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.proof.mutations import Mutant, count, mutant
from tests.proof.pure import packages
from tests.proof.table import markdown
from tests.support.processes import ROOT

TESTS: dict[str, tuple[str, ...]] = {
    "archive/engine": (
        *("archive/test_exports.py", "archive/test_report.py", "archive/test_archive.py"),
    ),
    "audio_guidance/engine": ("audio_guidance/engine",),
    "diary": (
        *("diary/test_completion.py", "diary/test_events.py", "diary/test_stored_words.py"),
        *("diary/test_open_session.py", "diary/test_store.py"),
    ),
    "doctor/engine": ("doctor/engine", "doctor/test_texts.py", "doctor/test_files.py"),
    "kit": (
        *("kit/test_days.py", "kit/test_history.py", "kit/test_plain_values.py"),
        *("kit/test_plurals.py", "kit/test_record.py", "kit/test_typed_times.py"),
    ),
    "packs/engine": ("packs/engine",),
    "pictures/live": ("pictures/live/test_orbit.py", "pictures/live/test_timeline.py"),
    "prescriptions/engine": ("prescriptions/engine",),
    "progress/engine": ("progress/engine",),
    "reminders": ("reminders/test_listing.py",),
    "reminders/engine": ("reminders/engine", "reminders/test_file.py"),
    "routines/engine": ("routines/engine", "routines/test_file.py"),
    "session/engine": ("session/engine/test_run.py",),
    "session/engine/band_level.py": (),
    "session/engine/breath_follower.py": (),
    "session/engine/breathing.py": (
        *("session/engine/test_guided_pace.py", "session/engine/test_own_pace.py"),
    ),
    "session/engine/chart.py": ("session/engine/test_chart.py", "session/engine/test_run.py"),
    "session/engine/followed_pace.py": ("session/engine/test_followed_pace.py",),
    "session/engine/heard_breath.py": ("session/engine/test_followed_pace.py",),
    "session/engine/plan.py": ("session/engine/test_plan.py",),
    "session/engine/safety.py": ("session/engine/test_safety.py",),
    "session/engine/time_left.py": ("session/engine/test_time_left.py",),
    "stretches": ("stretches",),
}
"""The tests of each package below ``tests``, or of one module of it; of two that follow sound they
take too long, so that these are not tried."""
SLOW = (
    *(
        f"reminders/engine/test_times.py::{name}"
        for name in (
            "test_hours_on_one_day_a_week_come_again_around_every_change",
            "test_local_times_are_found_as_by_walking_forward",
            "test_sitting_comes_as_early_as_the_hours_allow",
            "test_sitting_counts_from_the_last_quiet_on",
        )
    ),
    "reminders/engine/test_looking_back.py::test_whatever_happens_it_never_comes_in_vain",
)
"""Tests that take too long to be run for every fault: what they alone find counts as not found."""
EQUIVALENT = Path(__file__).with_name("equivalent_mutants.toml")
"""Mutants that do the same as the module, each with the reason."""
HEAD = ("package", "faults it can have", "tried", "found by a test", "not found", "share")


_OURS = ("glutestretch.", "tests.")
_MOST_MEMORY = 8 << 30
_LONGEST = 1800
_PATIENCE = 3
"""How many times as long as sound tests those of a faulty module may compute."""
_UNWARNED = "ignore::pytest.PytestAssertRewriteWarning"  # as Hypothesis is there already
_OPTIONS = ("-qx", "--noconftest", "-p", "no:cacheprovider", "-W", _UNWARNED)
_LEFT_OUT = tuple(f"--deselect=tests/{name}" for name in SLOW)
settings.register_profile(
    "the same each time",
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=30,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


class Fault(NamedTuple):
    """A module, and how it is faulty."""

    module: Path
    mutant: Mutant

    def __str__(self) -> str:
        """Name it in a line."""
        return f"{self.module.relative_to(ROOT)}:{self.mutant.line}: {self.mutant.change}"


class _Faulty(importlib.machinery.SourceFileLoader):
    """Loads code that was made of another source than the file's."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002
        return self._code


class _Finder(importlib.abc.MetaPathFinder):
    """Finds one module, with a fault."""

    def __init__(self, path: Path, code: CodeType) -> None:
        self._name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        self._loader = _Faulty(self._name, str(path), code)

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._name:
            return None
        return importlib.util.spec_from_file_location(fullname, loader=self._loader)


class Outcome(NamedTuple):
    """How a run of tests ended: pytest's exit code, or what killed it; and what it took."""

    status: int
    cpu_seconds: float


def run_tests(tests: Sequence[str], fault: Fault | None, limit: int) -> Outcome:
    """Run tests in a process of their own, up to the first that fails.

    Args:
        tests: What pytest is given.
        fault: A module, and how it is faulty; None if all is sound.
        limit: The seconds of computing after which the process is killed.
    """
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        if fault:
            for name in [name for name in sys.modules if name.startswith(_OURS)]:
                del sys.modules[name]
            code = compile(fault.mutant.tree, fault.module, "exec")
            sys.meta_path.insert(0, _Finder(fault.module, code))
        output = os.open(os.devnull, os.O_WRONLY) if fault else sys.stderr.fileno()
        os.dup2(output, 1)
        os.dup2(output, 2)
        status: int = pytest.ExitCode.INTERNAL_ERROR
        try:
            status = pytest.main([*_OPTIONS, *_LEFT_OUT, *tests])
        finally:
            os._exit(status)
    _, status, used = os.wait4(child, 0)
    return Outcome(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime)


def relevant_tests(module: Path) -> list[str]:
    """Return the tests of a module, those of its own name first."""
    inside = module.relative_to(ROOT / "glutestretch")
    found: list[Path] = []
    names = TESTS.get(inside.as_posix())
    for name in TESTS[inside.parent.as_posix()] if names is None else names:
        path = ROOT / "tests" / name
        found += sorted(path.rglob("test_*.py")) if path.is_dir() else [path]
    found.sort(key=lambda path: module.stem not in path.stem)
    return [str(path.relative_to(ROOT)) for path in found]


def chosen(modules: Iterable[Path], most: int, seed: int) -> tuple[int, list[Fault]]:
    """Return how many faults the modules can have, and a sample of them."""
    sources = {module: module.read_text("utf-8") for module in modules}
    every = [(module, n) for module, source in sources.items() for n in range(count(source))]
    sample = sorted(random.Random(seed).sample(every, min(most, len(every))))  # noqa: S311
    return len(every), [Fault(module, mutant(sources[module], n)) for module, n in sample]


def equivalent(fault: Fault) -> bool:
    """Return whether a fault is known to be none."""
    known = tomllib.loads(EQUIVALENT.read_text("utf-8"))
    module = fault.module.relative_to(ROOT / "glutestretch").as_posix()
    return any(fault.mutant.change == entry["change"] for entry in known.get(module, ()))


def missed(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults that no test finds, and print each."""
    found = []
    for fault in faults:
        tests = relevant_tests(fault.module)
        if run_tests(tests, fault, _limit(tuple(sorted(tests)))).status == pytest.ExitCode.OK:
            print(fault, flush=True)
            found.append(fault)
    return found


@cache
def _limit(tests: tuple[str, ...]) -> int:
    """Return how many seconds of computing tests may take; they have to pass as it is."""
    sound = run_tests(tests, None, _LONGEST)
    if sound.status != pytest.ExitCode.OK:
        raise SystemExit(f"These fail, or there are none ({sound.status}): {' '.join(tests)}")
    return round(_PATIENCE * sound.cpu_seconds) + 10


def row(package: str, possible: int, faults: Sequence[Fault], left: Sequence[Fault]) -> list[str]:
    """Return a row of the table."""
    found = len(faults) - len(left)
    share = f"{100 * found / max(len(faults), 1):.0f} %"
    return [package, f"{possible:,}", *map(str, (len(faults), found, len(left))), share]


def main() -> None:
    """Read the arguments, try the faults, print those that were not found, and the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.mutants", description=__doc__)
    parser.add_argument("packages", nargs="*", help="such as session/engine (all)")
    parser.add_argument("--module", default="", help="only modules with this in their path")
    parser.add_argument("--sample", type=int, default=100, help="faults of each package (100)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", type=Path, help="only what a file names, as printed before")
    options = parser.parse_args()
    settings.load_profile("the same each time")
    os.environ["LC_ALL"], os.environ["LANGUAGE"] = "C.UTF-8", "en"
    names = options.again.read_text("utf-8").splitlines() if options.again else None
    rows = []
    for package, modules in packages().items():
        if options.packages and package not in options.packages:
            continue
        wanted = [one for one in modules if options.module in str(one) and relevant_tests(one)]
        possible, sample = chosen(wanted, options.sample, options.seed)
        faults = [
            fault
            for fault in sample
            if not equivalent(fault) and (names is None or str(fault) in names)
        ]
        if faults:
            rows.append(row(package, possible, faults, missed(faults)))
    print(markdown(HEAD, rows))


if __name__ == "__main__":
    main()
