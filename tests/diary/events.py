"""Facts for tests of the diary."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from glutestretch.diary.events import (
    Acknowledged,
    Answer,
    Fact,
    HoldEnded,
    HoldOutcome,
    LeftOut,
    Occasion,
    PainMoment,
    PainNoted,
    PainRated,
    PainReported,
    PlaceReached,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
    StiffnessRated,
    TighterSide,
    TighterSideTold,
)
from glutestretch.stretches.routines import Entry, Routine, Sides
from glutestretch.stretches.sides import Side
from tests.support.library import routine_of

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
STRETCHES = ("wall-glute", "seated-twist", "prone-glute")
ROUTINE = routine_of(*STRETCHES)


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def whole_hold(
    session: str,
    moment: datetime,
    side: Side,
    *,
    stretch: str = "wall-glute",
    seconds: float = 60.0,
    entry: int = 0,
) -> HoldEnded:
    """Return a hold of six breaths that was held to its end."""
    return HoldEnded(session, moment, stretch, side, 6, seconds, HoldOutcome.FINISHED, entry)


def short_session(name: str, moment: datetime) -> tuple[Fact, ...]:
    """Return the facts of a session with one hold, which begins at a moment."""
    return (
        SessionBegan(name, moment, ROUTINE, Side.RIGHT),
        whole_hold(name, moment + timedelta(minutes=1), Side.RIGHT),
        SessionEnded(name, moment + timedelta(minutes=2), SessionOutcome.FINISHED),
    )


BEGAN = SessionBegan("one", at(0), ROUTINE, Side.RIGHT)
PLACE = PlaceReached("one", at(1), 4, ((0, 0),))
HOLD = whole_hold("one", at(2), Side.RIGHT, seconds=60.25)
PAIN = PainReported("p1", "one", at(3), "seated-twist", Side.LEFT, PainMoment.HOLDING, 3)
ENDED = SessionEnded("one", at(4), SessionOutcome.PAIN)
ANSWER = Acknowledged(at(5), 1, Answer.NO_PAIN)

_words = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8
) | st.sampled_from(STRETCHES)
_names = _words.filter(str.strip)
_sessions = st.sampled_from(["a", "b", "c"])
_moments = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC)
    | st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours))),
).map(lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000))  # SQLite rounds to those
_whole = st.integers(0, 10_000)
_levels = st.integers(0, 10)
_sides = st.sampled_from(Side)
_entries = st.builds(
    Entry,
    _names,
    st.none() | st.integers(1, 30),
    st.none() | st.floats(5, 600),
    st.integers(1, 10),
    st.sampled_from(Sides),
)
_routines = st.builds(Routine, _names, st.lists(_entries, max_size=3).map(tuple), _words)
_rounds = st.lists(st.tuples(_whole, _whole), max_size=3).map(tuple)


def facts() -> st.SearchStrategy[Fact]:
    """Generate any fact, at any moment, of sessions that may never have begun."""
    return st.one_of(
        st.builds(SessionBegan, _sessions, _moments, _routines, _sides),
        st.builds(PlaceReached, _sessions, _moments, _whole, _rounds),
        st.builds(
            HoldEnded,
            *(_sessions, _moments, st.sampled_from(STRETCHES), _sides),
            *(_whole, st.floats(0, 1e6), st.sampled_from(HoldOutcome)),
            *(st.none() | _whole, _whole, st.just(""), _whole, _whole),
        ),
        st.builds(SessionEnded, _sessions, _moments, st.sampled_from(SessionOutcome)),
        st.builds(
            PainReported,
            *(_words, _sessions, _moments, _words, st.none() | _sides),
            *(st.sampled_from(PainMoment), st.none() | _whole, st.text(), st.none() | _levels),
        ),
        st.builds(PainNoted, _words, st.text(st.characters())),
        st.builds(PainRated, _words, _levels),
        st.builds(StiffnessRated, _sessions, _moments, st.sampled_from(Occasion), _levels),
        st.builds(TighterSideTold, _sessions, _moments, st.sampled_from(TighterSide)),
        st.builds(Acknowledged, _moments, st.integers(1, 9), st.sampled_from(Answer)),
        st.builds(LeftOut, _moments, st.sampled_from(STRETCHES), st.booleans()),
    )
