"""Facts for tests of the diary."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from glutestretch.diary.events import (
    Acknowledged,
    Fact,
    HoldEnded,
    HoldOutcome,
    LeftOut,
    PainNoted,
    PainReported,
    PlaceReached,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
STRETCHES = ("wall-glute", "seated-twist", "prone-glute")


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


BEGAN = SessionBegan("one", at(0), STRETCHES, "right")
PLACE = PlaceReached("one", at(1), 4, ("wall-glute",))
HOLD = HoldEnded("one", at(2), "wall-glute", "right", 6, 60.25, HoldOutcome.FINISHED)
PAIN = PainReported("p1", "one", at(3), "seated-twist", "left", "holding")
ENDED = SessionEnded("one", at(4), SessionOutcome.PAIN)
ANSWER = Acknowledged(at(5), 1, "no pain")

_words = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8
) | st.sampled_from(STRETCHES)
_sessions = st.sampled_from(["a", "b", "c"])
_moments = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC)
    | st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours))),
)
_whole = st.integers(0, 10_000)
_sides = st.sampled_from(["left", "right"])


def facts() -> st.SearchStrategy[Fact]:
    """Generate any fact, at any moment, of sessions that may never have begun."""
    many = st.lists(_words, max_size=3).map(tuple)
    return st.one_of(
        st.builds(SessionBegan, _sessions, _moments, many, _sides),
        st.builds(PlaceReached, _sessions, _moments, _whole, many),
        st.builds(
            HoldEnded,
            *(_sessions, _moments, st.sampled_from(STRETCHES), _sides),
            *(_whole, st.floats(0, 1e6), st.sampled_from(HoldOutcome)),
        ),
        st.builds(SessionEnded, _sessions, _moments, st.sampled_from(SessionOutcome)),
        st.builds(PainReported, _words, _sessions, _moments, _words, _sides, _words, st.text()),
        st.builds(PainNoted, _words, st.text(st.characters())),
        st.builds(Acknowledged, _moments, st.integers(1, 9), st.just("no pain")),
        st.builds(LeftOut, _moments, st.sampled_from(STRETCHES), st.booleans()),
    )
