"""Immutable values with named fields.

Like a frozen dataclass, without the code that ``dataclasses`` generates and compiles for each
class: for the forty classes of this app, that took 20 ms of every start.

Values are set and read one by one, never by ``__dict__``. As long as nobody asks an object for
that, Python stores its values in half the memory, and reads them faster.
"""

from operator import attrgetter
from typing import Any, Self, TypeVar, dataclass_transform

_R = TypeVar("_R", bound="Record")
_put = object.__setattr__


@dataclass_transform(frozen_default=True)
class Record:
    """Base class of a value: the annotated names of a subclass are its fields, in that order.

    A value assigned in the class body is the field's default. Records are equal if they have
    the same class and equal fields. They are hashable, and can be matched by position.
    """

    __match_args__: tuple[str, ...] = ()
    _defaults: dict[str, Any] = {}  # noqa: RUF012 - replaced in every subclass, never changed
    _values: "attrgetter[Any]" = attrgetter("__class__")

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = tuple(cls.__annotations__)
        cls.__match_args__ = tuple(dict.fromkeys((*cls.__match_args__, *own)))  # type: ignore[misc]
        cls._defaults = cls._defaults | {name: vars(cls)[name] for name in own if name in vars(cls)}
        cls._values = attrgetter("__class__", *cls.__match_args__)

    def __init__(self, *values: object, **named: object) -> None:
        fields = self.__match_args__
        if not named and len(values) == len(fields):
            for name, value in zip(fields, values, strict=True):
                _put(self, name, value)
            return
        given = dict(zip(fields, values, strict=False))
        filled = {**self._defaults, **given, **named}
        if (
            len(values) > len(fields)
            or len(filled) != len(fields)
            or not given.keys().isdisjoint(named)
            or not named.keys() <= set(fields)
        ):
            raise TypeError(f"{type(self).__name__} takes {', '.join(fields)}")
        for name in fields:
            _put(self, name, filled[name])

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self._values(self) == self._values(other))

    def __hash__(self) -> int:
        return hash(self._values(self))

    def __repr__(self) -> str:
        fields = (f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__name__}({', '.join(fields)})"

    def __replace__(self, **changes: object) -> Self:
        """Return a copy with some fields changed; ``copy.replace`` calls this."""
        return replace(self, **changes)


def replace(record: _R, **changes: object) -> _R:
    """Return a copy of the record with some fields changed.

    A kind of record that checks its fields when it is made checks them here, too.

    Raises:
        TypeError: A field has no such name.
    """
    kind, fields = type(record), record.__match_args__
    if not changes.keys() <= set(fields):
        raise TypeError(f"{kind.__name__} takes {', '.join(fields)}")
    if kind.__init__ is not Record.__init__:
        return kind(**as_dict(record) | changes)
    made = object.__new__(kind)
    for name in fields:
        _put(made, name, changes[name] if name in changes else getattr(record, name))
    return made


def as_dict(record: Record) -> dict[str, Any]:
    """Return the fields by name, in order."""
    return {name: getattr(record, name) for name in record.__match_args__}
