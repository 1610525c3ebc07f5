"""The past in memory: how a fact changes it, and a diary that stores nothing."""

import sqlite3
from contextlib import closing

from glutestretch.diary.completion import with_whole_side
from glutestretch.diary.database import open_in_memory
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
    PastPain,
    PlaceReached,
    Screened,
    SessionBegan,
    SessionEnded,
    SessionReopened,
    SessionSummary,
    SideHeld,
    TighterSideTold,
)
from glutestretch.diary.forms import Row
from glutestretch.diary.merging import Change, apply, rows_of
from glutestretch.diary.rows import read_overview, write
from glutestretch.diary.summaries import read_last_done, read_pains, read_sessions, read_sides
from glutestretch.kit.record import replace


def after(past: Overview, fact: Fact) -> Overview:
    """Return the past with one more fact applied."""
    past = replace(past, open_session=_session_after(past.open_session, fact))
    match fact:
        case SessionBegan():
            past = replace(past, last_first_side=fact.first_side)
        case HoldEnded(outcome=HoldOutcome.FINISHED, missing=0):
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
        case TighterSideTold():
            past = replace(past, tighter=fact.side)
        case LeftOut():
            others = past.left_out - {fact.stretch}
            past = replace(past, left_out=others | {fact.stretch} if fact.left_out else others)
    return past


def _session_after(session: OpenSession | None, fact: Fact) -> OpenSession | None:
    match fact:
        case SessionBegan():
            return OpenSession(fact.id, fact.at, fact.routine, fact.first_side, 0)
        case SessionReopened():
            return OpenSession(fact.id, fact.at, fact.routine, fact.first_side, 0, (), fact.skipped)
        case PlaceReached() if session and session.id == fact.session:
            return replace(
                session, at=fact.at, cue=fact.cue, swapped=fact.swapped, variants=fact.variants
            )
        case SessionEnded() if session and session.id == fact.session:
            return None
    return session


class NullDiary:
    """The null implementation: remembers facts only while the app runs."""

    problem = ""

    def __init__(self, past: Overview | None = None) -> None:
        self.facts: list[Fact] = []
        self._past: list[Fact | Change] = []
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
            self._past.append(fact)
            self._overview = after(self._overview, fact)

    def overview(self) -> Overview:
        """Return a summary of the past."""
        return self._overview

    def holds(self, session: str) -> tuple[HoldEnded, ...]:
        """Return the holds of a session, in order."""
        return tuple(
            fact for fact in self.facts if isinstance(fact, HoldEnded) and fact.session == session
        )

    def sessions_of(self, stretch: str) -> int:
        """Return in how many sessions a stretch was held to its end."""
        held = (fact for fact in self.facts if isinstance(fact, HoldEnded))
        return len(
            {
                fact.session
                for fact in held
                if fact.stretch == stretch and fact.outcome is HoldOutcome.FINISHED
            }
        )

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Return the summaries of all sessions, in the order of the clock on the wall."""
        with closing(self._as_rows()) as connection:
            return read_sessions(connection)

    def sides(self, since: int) -> tuple[SideHeld, ...]:
        """Return how long each side was held in sessions from a local minute on."""
        with closing(self._as_rows()) as connection:
            return read_sides(connection, since)

    def pains(self) -> tuple[PastPain, ...]:
        """Return all pains, in the order in which this diary came to know of them."""
        with closing(self._as_rows()) as connection:
            return read_pains(connection)

    def last_done(self, until: int) -> int | None:
        """Return the local minute, up to this one, of the last session that counts, or pain."""
        with closing(self._as_rows()) as connection:
            return next(iter(read_last_done(connection, until)), None)

    def _as_rows(self) -> sqlite3.Connection:
        connection = open_in_memory()
        for one in self._past:
            if isinstance(one, Change):
                apply(connection, one)
            else:
                write(connection, (one,))
        return connection

    def catch_up(self) -> bool:
        """Return False: no other computer writes here."""
        return False

    def rows(self) -> tuple[Row, ...]:
        """Return all that is remembered, in the order in which it was recorded."""
        with closing(self._as_rows()) as connection:
            return tuple(rows_of(connection))

    def change(self, change: Change) -> str:
        """Take rows out and put others in; return an empty text."""
        self._past.append(change)
        with closing(self._as_rows()) as connection:
            self._overview = read_overview(connection)
        return ""

    def close(self) -> None:
        """Do nothing."""
