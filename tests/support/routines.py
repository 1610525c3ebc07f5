"""Routines for tests that take any."""

from collections.abc import Sequence

from hypothesis import strategies as st

from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.routines import (
    BETWEEN,
    BREATHS,
    FULL,
    REST,
    SECONDS,
    STEP_SECONDS,
    Entry,
    Routine,
    Sides,
)
from tests.support.library import catalogue

PLAYED = (Sides.BOTH, Sides.RIGHT_FIRST, Sides.LEFT_FIRST, Sides.LEFT, Sides.RIGHT)
"""What sides are once a routine is settled."""


@st.composite
def entries(draw: st.DrawFn, stretches: Sequence[str], content: Catalogue | None = None) -> Entry:
    """Draw an entry without faults, of one of these stretches."""
    stretch = draw(st.sampled_from(stretches))
    breaths, seconds = draw(
        st.just((None, None))
        | st.tuples(st.integers(*BREATHS), st.none())
        | st.tuples(st.none(), st.floats(*SECONDS))
    )
    two_sided = (content or catalogue())[stretch].two_sided
    sides = draw(st.sampled_from(PLAYED)) if two_sided else Sides.BOTH
    repetitions, holds = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    rest = draw(st.none() | st.floats(*REST))
    step_seconds = draw(st.none() | st.floats(*STEP_SECONDS))
    between = draw(st.floats(*BETWEEN))
    more = (repetitions, sides, rest, step_seconds, holds, between)
    return Entry(stretch, breaths, seconds, *more)


def routines(
    stretches: Sequence[str], content: Catalogue | None = None, most: int = 4
) -> st.SearchStrategy[Routine]:
    """Generate routines without faults, in which a stretch may come again."""
    many = st.lists(entries(stretches, content), min_size=1, max_size=most)
    return st.builds(Routine, st.just(FULL), many.map(tuple))
