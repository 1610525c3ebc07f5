"""Makes the enumerations of Qt's classes in an eighth of the instructions that ``enum`` takes.

PySide6 makes the enumerations of a class when the class is first used: 1,700 members until the
first paint, most of them languages and countries that nobody asks for, and ``enum`` takes 63,000
instructions for each. Here the members are put into an empty enumeration instead. Only what
PySide6 asks for is made so: plain names with whole numbers for ``Enum`` or ``IntEnum``.

It leans on inner parts of ``enum``. So one enumeration is made in both ways first, and if they
differ in anything, the ordinary way is taken. ``GLUTESTRETCH_START_CACHE=0`` switches it off.
See docs/decisions/0019-start-cache.md.
"""

# ruff: noqa: SLF001 - the inner parts that are named above
from __future__ import annotations

import enum
import sys

from glutestretch.app.start_cache import wanted

# Nothing here may cost what it is to spare.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PROBE = [("ONE", 1), ("TWO", 2), ("ALSO_ONE", 1)]
_TAKEN = {
    base: {name for part in base.__mro__ for name in vars(part)} | {"mro", ""}
    for base in (enum.Enum, enum.IntEnum)
}
"""The names that a member of such an enumeration cannot have, or not in this way."""
_usual = enum.EnumType._create_  # type: ignore[attr-defined]


def make_enums_quickly() -> None:
    """Make enumerations quickly from now on, if they are the same as in the ordinary way."""
    if not wanted():
        return
    usual = _probes()
    enum.EnumType._create_ = _create  # type: ignore[attr-defined]
    try:
        same = usual == _probes()
    except Exception:  # noqa: BLE001 - whatever is missing, the ordinary way remains
        same = False
    if not same:
        enum.EnumType._create_ = _usual  # type: ignore[attr-defined]


def _probes() -> list[tuple[dict[str, str], list[str]]]:
    """Return what an enumeration consists of that is made as PySide6 has it made."""
    kinds: tuple[Any, ...] = tuple(_TAKEN)
    return [_anatomy(kind("Probe", _PROBE)) for kind in kinds]


def _create(cls: Any, class_name: str, names: Any, *, module: Any = None, **how: Any) -> Any:  # noqa: ANN401
    """Stand in for ``_create_``, which names the module of whoever called for the enumeration."""
    if module is None:
        module = sys._getframe(2).f_globals.get("__name__")
    make = _made if cls in _TAKEN and _is_plain(cls, names) else _usual
    return make(cls, class_name, names, module=module, **how)


def _is_plain(cls: Any, names: Any) -> bool:  # noqa: ANN401
    """Whether all are different names of whole numbers, and none means anything to ``enum``."""
    if type(names) is not list or set(map(type, names)) != {tuple}:
        return False
    values = dict(names)
    return (
        len(values) == len(names)
        and set(map(type, values)) == {str}
        and set(map(type, values.values())) == {int}
        and values.keys().isdisjoint(_TAKEN[cls])
        and not any(name[0] == "_" for name in values)
    )


def _made(cls: Any, name: str, names: list[tuple[str, int]], **how: Any) -> Any:  # noqa: ANN401
    """Return an enumeration of these members."""
    made = _usual(cls, name, (), **how)
    new, takes_value = made._new_member_, made._use_args_
    by_value, by_name, order = made._value2member_map_, made._member_map_, made._member_names_
    for member_name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if takes_value else new(made)
            member._value_ = value
            member._name_ = member_name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            order.append(member_name)
        by_name[member_name] = member
        type.__setattr__(made, member_name, member)
    return made


def _anatomy(made: Any) -> tuple[dict[str, str], list[str]]:  # noqa: ANN401
    """Return what an enumeration and its members consist of, to be compared with another."""
    parts = {name: repr(part) for name, part in vars(made).items()}
    return parts, [repr(vars(member)) for member in made]
