"""The past in memory: how a fact changes it, and a diary that stores nothing."""

from glutestretch.diary.completion import with_whole_side
from glutestretch.diary.events import (
    Acknowledged,
    Fact,
    HoldEnded,
    HoldOutcome,
    LeftOut,
    OpenSession,
    Overview,
    PainReported,
    PainWithdrawn,
    PlaceReached,
    Screened,
    SessionBegan,
    SessionEnded,
    SessionReopened,
)
from glutestretch.kit.record import replace


def after(past: Overview, fact: Fact) -> Overview:
    """Return the past with one more fact applied."""
    past = replace(past, open_session=_session_after(past.open_session, fact))
    match fact:
        case SessionBegan():
            past = replace(past, last_first_side=fact.first_side)
        case HoldEnded(outcome=HoldOutcome.FINISHED):
            past = with_whole_side(past, fact.stretch, fact.side, fact.at)
        case PainReported():
            past = replace(past, pain_since=True)
        case PainWithdrawn():
            past = replace(past, pain_since=fact.pain_before)
        case Acknowledged():
            newest = max(past.acknowledged_version, fact.version)
            past = replace(past, acknowledged_version=newest, pain_since=False)
        case Screened():
            past = replace(
                past,
                screened_at=fact.at,
                screened_version=fact.version,
                concerns=frozenset(fact.concerns),
                advised_against=frozenset(fact.stretches),
            )
        case LeftOut():
            others = past.left_out - {fact.stretch}
            past = replace(past, left_out=others | {fact.stretch} if fact.left_out else others)
    return past


def _session_after(session: OpenSession | None, fact: Fact) -> OpenSession | None:
    match fact:
        case SessionBegan() | SessionReopened():
            return OpenSession(fact.id, fact.at, fact.stretches, fact.first_side, 0, ())
        case PlaceReached() if session and session.id == fact.session:
            return replace(session, at=fact.at, cue=fact.cue, swapped=fact.swapped)
        case SessionEnded() if session and session.id == fact.session:
            return None
    return session


class NullDiary:
    """The null implementation: remembers facts only while the app runs."""

    problem = ""

    def __init__(self, past: Overview | None = None) -> None:
        self.facts: list[Fact] = []
        self._overview = past or Overview()

    @property
    def unsaved(self) -> bool:
        """False: there is nothing to write."""
        return False

    def save_again(self) -> None:
        """Do nothing."""

    def record(self, *facts: Fact) -> None:
        """Remember these facts."""
        for fact in facts:
            self.facts.append(fact)
            self._overview = after(self._overview, fact)

    def overview(self) -> Overview:
        """Return a summary of the past."""
        return self._overview

    def holds(self, session: str) -> tuple[HoldEnded, ...]:
        """Return the holds of a session, in order."""
        return tuple(
            fact for fact in self.facts if isinstance(fact, HoldEnded) and fact.session == session
        )

    def close(self) -> None:
        """Do nothing."""
