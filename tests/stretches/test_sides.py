"""Left and right."""

import pytest

from glutestretch.stretches.sides import PLACEHOLDERS, Side, word


@pytest.mark.parametrize(("side", "other"), [(Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT)])
def test_a_side_has_an_opposite(side: Side, other: Side) -> None:
    assert side.other is other


def test_placeholders_are_filled_for_the_worked_side() -> None:
    text = word("{Lead} foot over the {other} thigh. {Other} hand on the {lead} knee.", Side.LEFT)

    assert text == "Left foot over the right thigh. Right hand on the left knee."


@pytest.mark.parametrize("name", sorted(PLACEHOLDERS))
def test_every_placeholder_that_is_known_can_be_filled(name: str) -> None:
    assert word(f"{{{name}}}", Side.LEFT).lower() in ("left", "right")
