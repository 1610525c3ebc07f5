"""Immutable values with named fields."""

import copy
import pickle
import tracemalloc

import pytest

from glutestretch.kit.record import Record, as_dict, replace


class Spot(Record):
    """A place on the floor."""

    name: str
    metres: float = 1.5


class Mat(Spot):
    """A spot with a colour."""

    colour: str = "teal"


class Named(Record):
    """A spot whose name is written in small letters."""

    name: str

    def __init__(self, name: str) -> None:
        """Take the name as it is typed."""
        super().__init__(name.lower())


class Other(Record):
    """Something of the same shape."""

    name: str
    metres: float = 1.5


def test_fields_are_given_by_position_or_by_name() -> None:
    assert Spot("wall", 2.0) == Spot(name="wall", metres=2.0) == Spot("wall", metres=2.0)


def test_omitted_fields_have_their_defaults() -> None:
    assert Spot("wall").metres == 1.5


def test_a_subclass_has_the_fields_of_its_base_first() -> None:
    mat = Mat("wall", 2.0, "red")

    assert as_dict(mat) == {"name": "wall", "metres": 2.0, "colour": "red"}


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        (("wall", 1.0, "red"), {}),
        (("wall",), {"name": "floor"}),
        (("wall",), {"colour": "red"}),
        ((), {"metres": 1.0}),
    ],
)
def test_wrong_fields_are_refused_with_the_right_ones(
    values: tuple[object, ...], named: dict[str, object]
) -> None:
    with pytest.raises(TypeError, match="Spot takes name, metres"):
        Record.__init__(Spot.__new__(Spot), *values, **named)


def test_a_copy_has_other_values_in_fields_that_there_are() -> None:
    mat = replace(Mat("wall", 2.0, "red"), metres=3.0)

    assert mat == Mat("wall", 3.0, "red")
    with pytest.raises(TypeError, match="Mat takes name, metres, colour"):
        replace(mat, height=1.0)


def test_a_copy_of_what_checks_its_fields_has_them_checked() -> None:
    assert replace(Named("Wall"), name="Floor") == Named("floor")


def test_a_record_never_changes() -> None:
    spot = Spot("wall")

    with pytest.raises(AttributeError, match=r"^a Spot never changes$"):
        setattr(spot, "name", "floor")  # noqa: B010 - what a type checker would not let pass
    with pytest.raises(AttributeError, match=r"^a Spot never changes$"):
        del spot.name

    assert spot == Spot("wall")


def test_records_of_two_classes_are_never_equal() -> None:
    assert Spot("wall") != Other("wall")


def test_equal_records_are_one_in_a_set() -> None:
    assert len({Spot("wall"), Spot("wall"), Spot("floor")}) == 2


def test_replacing_gives_another_and_leaves_the_first() -> None:
    spot = Spot("wall")

    other = replace(spot, metres=3.0)

    assert (spot.metres, other) == (1.5, Spot("wall", 3.0))


def test_replacing_an_unknown_field_is_refused() -> None:
    with pytest.raises(TypeError, match="Spot takes name, metres"):
        replace(Spot("wall"), colour="red")


def test_a_record_is_shown_as_it_is_written() -> None:
    assert repr(Spot("wall", 2.0)) == "Spot(name='wall', metres=2.0)"


def test_a_record_can_be_matched() -> None:
    match Spot("wall", 2.0):
        case Spot(name, metres=metres):
            assert (name, metres) == ("wall", 2.0)


def test_a_copy_is_equal() -> None:
    spot = Spot("wall", 2.0)

    assert copy.deepcopy(spot) == pickle.loads(pickle.dumps(spot)) == spot  # noqa: S301


def test_a_record_has_no_dictionary_of_its_own_until_somebody_asks() -> None:
    tracemalloc.start()
    try:
        spots = [Spot("here", 2.0) for _ in range(1000)]
        spots += [replace(spot, metres=3.0) for spot in spots]
        assert spots[0] == spots[1]
        assert len(set(spots)) == 2
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held / len(spots) < 120


def test_a_record_is_copied_as_the_language_copies() -> None:
    assert Spot("wall", 2.0).__replace__(name="door") == Spot("door", 2.0)


def test_a_change_of_a_field_that_there_is_not_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^Spot takes name, metres$"):
        replace(Spot("wall"), colour="red")
