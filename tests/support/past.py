"""A past that looks like one: sessions on many days, what was felt, and a few pains."""

import random
from datetime import datetime, timedelta

from glutestretch.diary.events import (
    Acknowledged,
    Answer,
    Fact,
    LeftOut,
    Occasion,
    PainMoment,
    PainReported,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
    StiffnessRated,
    TighterSide,
    TighterSideTold,
)
from glutestretch.stretches.sides import Side
from tests.diary.events import whole_hold
from tests.support.library import routine_of

STRETCHES = ("prone-glute", "wall-glute", "seated-twist")
_PAINS = {60: ("a pinch in front of the hip", 6, True), 23: ("", None, False)}
NOTES = tuple(note for note, *_ in _PAINS.values() if note)
"""What the user wrote of it."""
"""By how many days ago: words, level, and whether the stretch was put back."""


def past(now: datetime, days: int = 420) -> list[Fact]:
    """Return the facts of the last days, the same ones each time."""
    chance = random.Random(4)  # noqa: S311 - not for secrets
    facts: list[Fact] = []
    for back in range(days, 0, -1):
        if back in _PAINS or chance.random() < 0.55:
            began = (now - timedelta(days=back)).replace(hour=chance.choice((7, 12, 20)))
            facts += _session(chance, back, began)
    return facts


def _session(chance: random.Random, back: int, at: datetime) -> list[Fact]:
    name = f"{back} days ago"
    before = chance.randint(3, 7)
    facts: list[Fact] = [
        SessionBegan(name, at, routine_of(*STRETCHES), Side.LEFT),
        StiffnessRated(name, at, Occasion.BEFORE, before),
    ]
    for entry, stretch in enumerate(STRETCHES[: chance.choice((1, 3, 3))]):
        for side in Side:
            at += timedelta(seconds=75)
            seconds = 60.0 if side is Side.RIGHT else chance.choice((60.0, 45.0))
            held = whole_hold(name, at, side, stretch=stretch, seconds=seconds, entry=entry)
            facts.append(held)
    if back in _PAINS:
        facts += _pain(back, name, at)
    tighter = chance.choice((TighterSide.RIGHT, TighterSide.RIGHT, TighterSide.NEITHER))
    return [
        *facts,
        SessionEnded(name, at, SessionOutcome.FINISHED),
        StiffnessRated(name, at, Occasion.AFTER, max(0, before - chance.randint(0, 2))),
        TighterSideTold(name, at, tighter),
    ]


def _pain(back: int, session: str, at: datetime) -> list[Fact]:
    note, level, put_back = _PAINS[back]
    stretch, later = STRETCHES[-1], at + timedelta(days=3)
    where = (session, at, stretch, Side.LEFT, PainMoment.HOLDING, 3)
    facts: list[Fact] = [
        PainReported(f"pain {back}", *where, note, level),
        LeftOut(at, stretch, left_out=True),
    ]
    if put_back:
        facts += [
            Acknowledged(later, 1, Answer.CLEARED),
            LeftOut(later, stretch, left_out=False),
        ]
    return facts
