"""Enumerations that are made quickly are those that ``enum`` makes, and others are left to it."""

import copy
import enum
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable

import pytest

from glutestretch.app.quick_enums import make_enums_quickly
from glutestretch.app.start_cache import SWITCH

_ALL_OF_QT = """
import enum, json
from glutestretch.app.quick_enums import make_enums_quickly
usual = enum.EnumType._create_
make_enums_quickly()
from PySide6 import QtCore, QtGui, QtWidgets

def anatomy(kind):
    parts = {name: repr(part) for name, part in vars(kind).items() if " at 0x" not in repr(part)}
    return [sorted(vars(kind)), parts, [sorted(vars(member)) for member in kind], str(kind.__mro__)]

found = {}
for module in (QtCore, QtGui, QtWidgets):
    for name in dir(module):
        owner = getattr(module, name)
        for kind in (owner, *vars(owner).values()) if isinstance(owner, type) else ():
            if isinstance(kind, enum.EnumType):
                found[f"{module.__name__} {name} {kind.__qualname__}"] = anatomy(kind)
print(json.dumps([enum.EnumType._create_ is not usual, found]))
"""


def _of_qt(switch: str) -> tuple[bool, dict[str, object]]:
    run = subprocess.run(
        [sys.executable, "-c", _ALL_OF_QT],
        env=os.environ | {SWITCH: switch, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        timeout=120,
    )
    quick, found = json.loads(run.stdout)
    return quick, found


def test_all_enumerations_of_qt_are_the_same() -> None:
    (quick, made), (off, usual) = _of_qt("1"), _of_qt("0")
    assert quick, "enum makes another thing of its members now"
    assert not off
    assert len(usual) > 300
    for name, anatomy in usual.items():
        assert made[name] == anatomy, name
    assert made.keys() == usual.keys()


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = enum.EnumType._create_  # type: ignore[attr-defined]
    monkeypatch.setattr(enum.EnumType, "_create_", usual)  # is put back after the test
    make_enums_quickly()
    assert enum.EnumType._create_ is not usual  # type: ignore[attr-defined]


@pytest.mark.usefixtures("_quick")
def test_what_is_made_works_as_an_enumeration() -> None:
    made = enum.Enum("made", [("RED", 1), ("BLUE", 2), ("CRIMSON", 1)])
    assert [(member.name, member.value) for member in made] == [("RED", 1), ("BLUE", 2)]
    assert made(2) is made["BLUE"]
    assert made["CRIMSON"] is made(1)
    assert not isinstance(made(1), int)
    assert "CRIMSON" in made.__members__
    with pytest.raises(ValueError, match="3 is not a valid made"):
        made(3)
    with pytest.raises(AttributeError):
        made.RED = 5


@pytest.mark.usefixtures("_quick")
def test_it_belongs_to_the_module_that_asked_and_can_be_copied() -> None:
    made = enum.IntEnum("made", [("RED", 1), ("BLUE", 2)])
    assert made.__module__ == __name__
    assert copy.deepcopy(made(2)) is made(2)
    assert made(2) == 2
    assert f"{made(2)}" == "2"


@pytest.mark.usefixtures("_quick")
def test_its_arguments_may_be_named_as_python_3_12_names_them() -> None:
    create = enum.EnumType._create_  # type: ignore[attr-defined]
    made = create(enum.IntEnum, class_name="made", names=[("RED", 1)], module="here")
    assert (made.__name__, made.__module__, made["RED"]) == ("made", "here", 1)


@pytest.mark.parametrize(
    "make",
    [
        lambda: enum.Enum("made", "RED BLUE"),
        lambda: enum.Enum("made", [("RED", "r"), ("BLUE", 2)]),
        lambda: enum.Enum("made", {"RED": 1, "BLUE": 2}),
        lambda: enum.Enum("made", [("name", 1), ("value", 2)]),
        lambda: enum.Enum("made", [("_private", 1), ("BLUE", True)]),
        lambda: enum.Enum("made", []),
        lambda: enum.IntEnum("made", [("RED", 1), ("real", 2)]),
        lambda: enum.IntFlag("made", [("RED", 1), ("BLUE", 2)]),
        lambda: enum.Flag("made", [("RED", 1), ("BLUE", 2), ("BOTH", 3)]),
        lambda: enum.Enum("made", [("RED", 1), ("RED", 2)]),
        lambda: enum.Enum("made", [("mro", 1)]),
    ],
)
def test_all_else_is_what_enum_makes_of_it(
    make: Callable[[], enum.EnumType], monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = _outcome(make)
    monkeypatch.setattr(enum.EnumType, "_create_", enum.EnumType._create_)  # type: ignore[attr-defined]
    make_enums_quickly()
    assert _outcome(make) == usual


def _outcome(make: Callable[[], enum.EnumType]) -> object:
    try:
        made = make()
    except (TypeError, ValueError) as error:
        return repr(error)
    parts = {name: re.sub("object at 0x.*", "", repr(part)) for name, part in vars(made).items()}
    return parts, made.__mro__[1:], [repr(vars(made[name])) for name in made.__members__]
