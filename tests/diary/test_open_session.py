"""A session that was broken off: what it plays, and how long it can be resumed."""

from datetime import timedelta

from glutestretch.diary.events import OpenSession
from glutestretch.stretches.routines import Entry, Routine
from glutestretch.stretches.sides import Side
from tests.diary.events import at

ROUTINE = Routine("own", (Entry("wall-glute"), Entry("prone-glute"), Entry("wall-glute")))


def test_what_is_left_out_is_not_played() -> None:
    whole = OpenSession("one", at(0), ROUTINE, Side.RIGHT, 0)
    assert whole.played == ("wall-glute", "prone-glute", "wall-glute")
    part = OpenSession("one", at(0), ROUTINE, Side.RIGHT, 0, skipped=(0, 1))
    assert part.played == ("wall-glute",)


def test_it_can_be_resumed_for_a_while_but_not_before_it_began() -> None:
    second = timedelta(seconds=1)
    session = OpenSession("one", at(0), ROUTINE, Side.RIGHT, 0)
    for after, resumable in (
        (timedelta(0), True),
        (timedelta(hours=2), True),
        (timedelta(hours=2) + second, False),
        (-second, False),
    ):
        assert session.resumable(at(0) + after) is resumable
