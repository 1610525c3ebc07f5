"""Facts hold nothing that nobody said."""

from datetime import UTC, datetime

from glutestretch.diary.events import (
    HoldEnded,
    HoldOutcome,
    Overview,
    PainMoment,
    PainReported,
    SessionSummary,
)
from glutestretch.stretches.sides import Side

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_a_stretch_is_itself_unless_a_variant_is_named() -> None:
    hold = HoldEnded("one", NOON, "wall-glute", Side.LEFT, 6, 60.0, HoldOutcome.FINISHED, 0)
    pain = PainReported("p1", "one", NOON, "wall-glute", Side.LEFT, PainMoment.HOLDING, 2)
    assert (hold.variant, pain.variant, pain.note) == ("", "", "")
    assert (hold.repetition, hold.number, hold.missing) == (0, 0, 0)


def test_a_session_without_holds_sums_up_to_nothing() -> None:
    past = SessionSummary("one", 0)
    assert (past.held, past.whole, past.seconds, past.breaths) == (0, 0, 0.0, 0)
    assert (past.before, past.after, past.tighter) == (None, None, None)


def test_before_anything_was_answered_no_version_of_it_was() -> None:
    assert (Overview().screened_version, Overview().acknowledged_version) == (0, 0)


def test_what_is_left_out_for_either_reason_is_out() -> None:
    past = Overview(left_out=frozenset({"prone-glute"}), advised_against=frozenset({"twist"}))
    assert past.out == {"prone-glute", "twist"}
