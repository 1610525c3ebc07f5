"""Prescriptions for tests: as a physiotherapist writes one by hand, and any that can be written."""

import unicodedata

from hypothesis import strategies as st

from glutestretch.prescriptions.engine.prescription import Prescription
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Sitting
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.stretches.routines import Entry, Sides
from tests.support.library import catalogue

BY_HAND = '''\
format = 1
title = "Hips, weeks 1 to 4"
from = "P. Hysio, Riverside Practice"
notes = """
Pull only as far as it feels calm.
Ring me if the knee hurts."""

[routine]
name = "Hips in the morning"

[[routine.entry]]
stretch = "wall-glute"
breaths = 6
sides = "tighter_first"

[[routine.entry]]
stretch = "prone-glute"
seconds = 10
holds = 5
between = 8

[[reminder]]
when = "weekdays 7:30"

[[reminder]]
when = "daily 18:00 unless done in 2 days"
'''
OF_A_PRESCRIPTION = (
    "Hips, weeks 1 to 4",
    "P. Hysio, Riverside Practice",
    "Pull only as far as it feels calm.\nRing me if the knee hurts.",
    "Hips after running",
    "Hips in the morning (2)",
    "Hips in the morning",
    "hips.glutestretch: entry 1: breaths:",
    "hips.glutestretch: entry 1: seconds:",
    "hips in the morning",
    "pigeon",
)
"""What a window shows of it as it is written there."""


def of_a_pack() -> str:
    """Return one that needs a pack."""
    return BY_HAND.replace("prone-glute", "pigeon") + '[packs]\npigeon = "Hips after running"\n'


_letters = st.characters(
    codec="utf-8",
    exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"),
    exclude_characters="<>&",
)


def _line(most: int) -> st.SearchStrategy[str]:
    return (
        st.text(st.one_of(_letters, st.just(" ")), max_size=most)
        .map(lambda text: " ".join(text.split()))
        .filter(bool)
    )


_times = st.times().map(lambda clock: clock.replace(second=0, microsecond=0, fold=0))
_days = st.frozensets(st.integers(0, 6), min_size=1)
_sitting = st.builds(
    Sitting,
    st.integers(1, 29),
    st.lists(
        st.builds(Hours, _times, _times, _days).filter(lambda hours: hours.length.seconds > 1800),
        min_size=1,
        max_size=3,
    ),
)
rules: st.SearchStrategy[Rule] = st.one_of(
    st.builds(ClockTimes, st.lists(_times, min_size=1, max_size=4), _days),
    st.builds(NotDone, _times, _days, st.integers(1, 14)),
    _sitting,
)
"""When a reminder may come again and again."""


def _entries(stretch: str) -> st.SearchStrategy[Entry]:
    two_sided = stretch not in catalogue() or catalogue()[stretch].two_sided
    hold = st.one_of(
        st.just((None, None)),
        st.tuples(st.integers(1, 30), st.none()),
        st.tuples(st.none(), st.floats(5, 600)),
    )
    return hold.flatmap(
        lambda held: st.builds(
            Entry,
            st.just(stretch),
            st.just(held[0]),
            st.just(held[1]),
            st.integers(1, 10),
            st.sampled_from(Sides) if two_sided else st.just(Sides.BOTH),
            st.one_of(st.none(), st.floats(0, 300)),
            st.one_of(st.none(), st.floats(2, 120)),
            st.integers(1, 20),
            st.floats(1, 60),
        )
    )


_STRETCHES = (*(one.id for one in catalogue().stretches), "pigeon")
_notes = st.lists(_line(60), max_size=4).map("\n".join)


@st.composite
def prescriptions(draw: st.DrawFn) -> Prescription:
    """Return any that can be written; pigeon is a stretch of a pack that is not here."""
    stretches = draw(st.lists(st.sampled_from(_STRETCHES), min_size=1, max_size=6))
    packs = (("pigeon", draw(_line(60))),) if "pigeon" in stretches else ()
    return Prescription(
        draw(_line(60)),
        draw(st.one_of(st.just(""), _line(80))),
        draw(_notes),
        draw(_line(60)),
        tuple(draw(_entries(stretch)) for stretch in stretches),
        (),
        packs,
        tuple(draw(st.lists(rules, max_size=4))),
    )


def plain(text: str) -> bool:
    """Return whether nothing in a text is hidden."""
    return all(unicodedata.category(letter)[0] != "C" for letter in text)
