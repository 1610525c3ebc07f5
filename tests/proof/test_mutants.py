"""The faults that are put into modules are faults, and a few of them are found or missed."""

import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("forks, and limits what a process computes", allow_module_level=True)

from tests.proof.mutants import chosen, relevant_tests
from tests.proof.mutations import count, mutant
from tests.proof.pure import packages
from tests.support.processes import ROOT

SOURCE = '''
"""A module."""
from os import sep
MOST: int = 3
Names = int | None
def most(some: "int", /) -> "bool":
    """Return something."""
    if not some or some < MOST:
        return False
    some.append(-1)
    match some:
        case 5:
            raise ValueError("no" + sep)
        case _:
            return None
'''


def changes(source: str) -> set[str]:
    return {mutant(source, number).change.split(" → ")[1] for number in range(count(source))}


def test_each_fault_is_one_change() -> None:
    assert changes(SOURCE) == {
        "MOST: int = 4",
        "if not (not some or some < MOST):",
        "if not some and some < MOST:",
        "if some or some < MOST:",
        "if not some or some <= MOST:",
        "return None",
        "return True",
        "pass",
        "some.append(1)",
        "some.append(-2)",
        "case 5 if False:",
        "case 6:",
        "raise ValueError('no' - sep)",
        "raise ValueError('XXno' + sep)",
    }


@pytest.mark.parametrize(
    ("sound", "faulty"),
    [
        ("a = b == 1.5", {"a = b != 1.5", "a = b == 2.5"}),
        ("a = [b for b in c if b]", {"a = [b for b in c if not b]"}),
        ("a.b = c", {"pass"}),
        ("del a", {"pass"}),
        ("a = b''", {"a = b'XX'"}),
        ("x = a * b % c // d", {"x = a / b % c // d", "x = a * b * c // d", "x = a * b % c / d"}),
    ],
)
def test_what_each_becomes(sound: str, faulty: set[str]) -> None:
    assert changes(sound) == faulty


def test_a_fault_is_known_by_its_line() -> None:
    assert [mutant("a = 1\nb = 2\n", number).line for number in range(2)] == [1, 2]


def test_every_pure_module_has_tests() -> None:
    found = packages()
    assert sum(map(len, found.values())) >= 60
    untried = []
    for modules in found.values():
        for module in modules:
            tests = relevant_tests(module)
            assert all((ROOT / test).is_file() for test in tests), module
            untried += [module.stem] * (not tests)
    assert untried == ["band_level", "breath_follower"]


def test_a_sample_is_the_same_for_the_same_seed() -> None:
    modules = packages()["routines/engine"]
    possible, some = chosen(modules, 5, seed=1)
    assert possible > len(some) == 5
    assert list(map(str, some)) == list(map(str, chosen(modules, 5, seed=1)[1]))
    assert list(map(str, some)) != list(map(str, chosen(modules, 5, seed=2)[1]))


_TRY = """
import sys
from tests.proof.mutants import ROOT, TESTS, chosen, missed
module = ROOT / "glutestretch/stretches/sides.py"
TESTS["stretches/sides.py"] = (sys.argv[1],)
every = chosen([module], 1000, seed=1)[1]
missed([one for one in every if "Side.LEFT if self is not Side.RIGHT" in one.mutant.change])
"""


def _missed_by(tests: str) -> str:
    """Return what is printed of one fault in a process that has loaded nothing else."""
    command = [sys.executable, "-c", _TRY, tests]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_a_fault_is_found_by_its_tests_alone() -> None:
    assert _missed_by("stretches/test_sides.py") == ""
    assert "Side.LEFT if self is not Side.RIGHT" in _missed_by(
        "progress/engine/test_days_and_weeks.py"
    )


def test_the_list_names_modules_that_there_are() -> None:
    named = (Path(__file__).with_name("pure.coveragerc")).read_text("utf-8").split()
    for pattern in (one for one in named if one.startswith("glutestretch/")):
        assert list(ROOT.glob(pattern)), pattern
