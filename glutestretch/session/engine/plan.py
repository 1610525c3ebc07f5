"""A session as a flat list of cues, and where the user's wishes lead from each."""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from enum import StrEnum

from glutestretch.kit.record import Record, replace
from glutestretch.session.engine.breathing import GuidedPace, OwnPace
from glutestretch.session.engine.followed_pace import FollowedPace
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Catalogue, Stretch
from glutestretch.stretches.routines import Entry, Routine, Sides
from glutestretch.stretches.sides import Side

LEAD_IN_SECONDS = 3.0
OPEN_HOLD_ESTIMATE_SECONDS = 60.0

Pace = GuidedPace | OwnPace | FollowedPace

Round = tuple[int, int]
"""An entry's position in the routine, and which of its repetitions, both counted from 0."""


class Kind(StrEnum):
    """What a cue asks of the user; each is also a mode of the session."""

    FOLLOWING = "following"
    COUNTING_IN = "counting_in"
    HOLDING = "holding"
    CHANGING_SIDE = "changing_side"
    RESTING = "resting"


_BEGINNINGS = (Kind.FOLLOWING, Kind.COUNTING_IN)


class Cue(Record):
    """One item of a session: a step, a count-in, a hold or a pause.

    Attributes:
        stretch: The stretch's id.
        step: Which of its steps, counted from 0.
        half: Which half of the session it is a part of, counted from 0.
        seconds: How long it lasts, or None where a wish or the user's breath ends it.
        estimate: How many seconds it will probably last.
        pace: In a hold: how it is breathed, else None.
        least: How many seconds a hold without an end of its own must last to be complete.
        round: The entry and repetition it belongs to; the sides of a round are held alike.
        variant: The id of the variant in which the stretch is done; empty for none.
        hold: Which hold of its half it leads to or is, counted from 0.
        holds: How many holds its half has, all in the same position.
    """

    kind: Kind
    stretch: str
    step: int
    side: Side
    half: int
    seconds: float | None
    estimate: float = 0.0
    pace: Pace | None = None
    least: float = 0.0
    round: Round = (0, 0)
    variant: str = ""
    hold: int = 0
    holds: int = 1

    @property
    def entry(self) -> int:
        """The position in the routine of the entry it belongs to."""
        return self.round[0]

    @property
    def repetition(self) -> int:
        """Which repetition of its entry it belongs to, counted from 0."""
        return self.round[1]

    @property
    def waits(self) -> bool:
        """Whether only a wish ends it."""
        return self.seconds is None and not (self.pace and self.pace.breaths)

    @property
    def begins_step(self) -> bool:
        """Whether going back can lead here."""
        return self.kind in _BEGINNINGS


class Place(Record):
    """Where a session is: a cue's number, and how many seconds of it are over."""

    cue: int
    elapsed: float = 0.0


class Half(Record):
    """One side of a round: its holds in one position, with everything that leads to them.

    Attributes:
        round: The entry and repetition it belongs to.
        stretch: The stretch's id.
        side: The side it is done on.
        seconds: How many seconds it will probably last.
    """

    round: Round
    stretch: str
    side: Side
    seconds: float


class Plan(Record):
    """All cues of a session, in order."""

    cues: tuple[Cue, ...]

    @property
    def seconds(self) -> float:
        """How many seconds the session will probably take."""
        return sum(cue.estimate for cue in self.cues)

    @property
    def halves(self) -> tuple[Half, ...]:
        """All its halves, in order."""
        seconds: dict[int, float] = {}
        for cue in self.cues:
            seconds[cue.half] = seconds.get(cue.half, 0.0) + cue.estimate
        return tuple(
            Half(cue.round, cue.stretch, cue.side, seconds[cue.half]) for cue in self.first_holds
        )

    @property
    def first_holds(self) -> tuple[Cue, ...]:
        """The first hold of each half, in order."""
        return tuple([cue for cue in self.cues if cue.kind is Kind.HOLDING and not cue.hold])

    def within_half(self, place: Place) -> float:
        """Return how much of the current half is over, 0 to 1."""
        here = self.cues[place.cue]
        before = min(place.elapsed, here.estimate)
        total = 0.0
        for index, cue in enumerate(self.cues):
            if cue.half == here.half:
                total += cue.estimate
                before += cue.estimate if index < place.cue else 0.0
        return min(1.0, before / (total or 1.0))

    def next(self, place: Place) -> Place | None:
        """Return the beginning of the next cue, or None after the last."""
        return Place(place.cue + 1) if place.cue + 1 < len(self.cues) else None

    def back(self, place: Place) -> Place | None:
        """Return the beginning of the step before this one, or None at the first."""
        start = place.cue
        if self.cues[start].kind is Kind.HOLDING:
            start -= 1
        for cue in range(start - 1, -1, -1):
            if self.cues[cue].kind in _BEGINNINGS:
                return Place(cue)
        return None

    def next_entry(self, place: Place) -> Place | None:
        """Return the first step of the next entry, or None when this is the last one."""
        here = self.cues[place.cue].entry
        return self._first(lambda cue: cue.entry > here)

    def start_of(self, stretch: str, after: Place | None = None) -> Place | None:
        """Return the first step of a stretch, or None if it is no part of the session.

        Args:
            stretch: The stretch's id.
            after: A place; where the stretch comes again after it, that is meant.
        """
        here = self.cues[after.cue].entry if after else -1
        later = self._first(lambda cue: cue.stretch == stretch and cue.entry > here)
        return later or self._first(lambda cue: cue.stretch == stretch)

    def start_of_round(self, place: Place) -> Place:
        """Return the first step of the round at a place."""
        here = self.cues[place.cue].round
        return self._first(lambda cue: cue.round == here) or Place(0)

    def _first(self, wanted: Callable[[Cue], bool]) -> Place | None:
        """Return the first beginning of a stretch that is wanted."""
        for number, cue in enumerate(self.cues):
            if cue.kind is Kind.FOLLOWING and wanted(cue):
                return Place(number)
        return None

    def without(self, stretch: str) -> "Plan":
        """Return the plan without a stretch; all other holds stay the same."""
        cues = [cue for cue in self.cues if cue.stretch != stretch]
        if cues and cues[0].kind is Kind.RESTING:
            del cues[0]
        halves = {half: number for number, half in enumerate(dict.fromkeys(c.half for c in cues))}
        return Plan(tuple(replace(cue, half=halves[cue.half]) for cue in cues))

    def has_other_side(self, place: Place) -> bool:
        """Return whether the round at a place is done on two sides."""
        here = self.cues[place.cue].round
        return len({cue.half for cue in self.cues if cue.round == here}) > 1

    def swapped(self, rounds: AbstractSet[Round]) -> "Plan":
        """Return the plan with the two sides of these rounds in the other order."""
        return Plan(
            tuple(
                replace(cue, side=cue.side.other) if cue.round in rounds else cue
                for cue in self.cues
            )
        )

    def other_side(self, place: Place) -> "tuple[Plan, Place]":
        """Turn to the same step on the other side; the side left undone comes afterwards.

        In the first half of a round the two sides swap; in the second the session goes back to
        the first. Either way both sides still get a whole hold.

        Args:
            place: A place in a round that is done on two sides.
        """
        here = self.cues[place.cue]
        halves = sorted({cue.half for cue in self.cues if cue.round == here.round})
        plan = self.swapped({here.round}) if here.half == halves[0] else self
        return plan, plan.beginning(halves[0], here.step)

    def beginning(self, half: int, step: int, hold: int = 0) -> Place:
        """Return the beginning of a step in a half.

        Args:
            half: The half.
            step: The step.
            hold: Which of the holds is meant, where the step is the held one.
        """
        return Place(
            next(
                number
                for number, cue in enumerate(self.cues)
                if cue.half == half
                and cue.step == step
                and cue.begins_step
                and (cue.kind is Kind.FOLLOWING or cue.hold == hold)
            )
        )

    def varied(self, newer: "Plan", stretch: str) -> "Plan":
        """Do a stretch as in another plan of the same routine; its holds and pauses stay."""
        return Plan(
            tuple(
                old
                if old.stretch != stretch
                else new
                if old.kind is Kind.FOLLOWING
                else replace(old, variant=new.variant)
                for old, new in zip(self.cues, newer.cues, strict=True)
            )
        )

    def with_newer(self, newer: "Plan", place: Place) -> "Plan":
        """Take over a plan of the same routine that was made with newer settings.

        The holds and pauses stay up to the end of the entry at ``place``, the furthest one
        reached, so that all holds of an entry stay equal; the rest is the newer plan's.
        """
        here = self.cues[place.cue].entry
        return Plan(
            tuple(
                old if old.entry <= here and old.kind is not Kind.FOLLOWING else new
                for old, new in zip(self.cues, newer.cues, strict=True)
            )
        )


def _pace(entry: Entry, stretch: Stretch, settings: Settings) -> Pace:
    breaths, limit = entry.breaths or 0, entry.seconds
    if not breaths and limit is None and not stretch.until:
        breaths = settings.breaths
    if settings.pace == "own":
        return OwnPace(breaths, settings.out_seconds, settings.in_seconds, limit=limit)
    guided = FollowedPace if settings.pace == "breath" else GuidedPace
    return guided(breaths, settings.in_seconds, settings.out_seconds, limit)


def _half(entry: Entry, stretch: Stretch, settings: Settings, whose: Cue) -> Iterator[Cue]:
    """Return what leads to the holds of a half, and the holds, with a short rest between them.

    Args:
        entry: What is done.
        stretch: Its stretch.
        settings: Breaths, times and pace.
        whose: A cue with the side, the half and the round of all of them.
    """
    for number, step in enumerate(stretch.steps[:-1]):
        stays = step.seconds if entry.step_seconds is None else entry.step_seconds
        seconds = stays if settings.plays_itself and not step.waits else None
        yield replace(whose, step=number, seconds=seconds, estimate=stays)
    pace = _pace(entry, stretch, settings)
    all_breaths = pace.breaths * (settings.in_seconds + settings.out_seconds)
    for number in range(entry.holds):
        before = entry.between if number else LEAD_IN_SECONDS
        lead_in = replace(
            whose,
            kind=Kind.COUNTING_IN,
            step=len(stretch.steps) - 1,
            seconds=before,
            estimate=before,
            hold=number,
        )
        yield lead_in
        yield replace(
            lead_in,
            kind=Kind.HOLDING,
            seconds=pace.ends_at(),
            estimate=all_breaths or pace.limit or OPEN_HOLD_ESTIMATE_SECONDS,
            pace=pace,
            least=stretch.least_seconds,
        )


_ON_ONE_SIDE = frozenset({Sides.LEFT, Sides.RIGHT, Sides.TIGHTER})
_BEGINS = {
    Sides.LEFT: Side.LEFT,
    Sides.LEFT_FIRST: Side.LEFT,
    Sides.RIGHT: Side.RIGHT,
    Sides.RIGHT_FIRST: Side.RIGHT,
}
"""The side that an entry begins with; all others begin with the session's first side."""


def _sides(entry: Entry, stretch: Stretch, first: Side) -> tuple[Side, ...]:
    if not stretch.two_sided:
        return (first,)
    first = _BEGINS.get(entry.sides, first)
    return (first,) if entry.sides in _ON_ONE_SIDE else (first, first.other)


def make(
    catalogue: Catalogue,
    routine: Routine,
    first: Side,
    settings: Settings,
    skipped: AbstractSet[int] = frozenset(),
) -> Plan:
    """Lay out a session: each entry on its first side, then on the other, with pauses between.

    The number of cues depends on the routine alone, never on the settings.

    Args:
        catalogue: The stretches.
        routine: What is played; one without faults.
        first: The side that each round on both sides begins with, unless its entry says another
            one. It stands for the tighter side where that is not settled.
        settings: Breaths, times, pace, and the variants in which stretches are done.
        skipped: The positions of entries that are left out.
    """
    cues: list[Cue] = []
    half, variants = 0, dict(settings.variants)
    for position, entry in enumerate(routine.entries):
        if position in skipped:
            continue
        stretch = catalogue[entry.stretch].varied(variants.get(entry.stretch, ""))
        for repetition in range(entry.repetitions):
            for side in _sides(entry, stretch, first):
                here = (position, repetition)
                whose = Cue(
                    *(Kind.FOLLOWING, stretch.id, 0, side, half, None),
                    round=here,
                    variant=stretch.variant,
                    holds=entry.holds,
                )
                if cues:
                    changes = cues[-1].entry == position and cues[-1].side is not side
                    kind = Kind.CHANGING_SIDE if changes else Kind.RESTING
                    rest = settings.rest_seconds if entry.rest is None else entry.rest
                    pause = settings.change_over_seconds if changes else rest
                    cues.append(replace(whose, kind=kind, seconds=pause, estimate=pause))
                cues += _half(entry, stretch, settings, whose)
                half += 1
    return Plan(tuple(cues))


def has_place(
    catalogue: Catalogue, routine: Routine, cue: int, skipped: AbstractSet[int] = frozenset()
) -> bool:
    """Return whether a session of this routine, with today's stretches, has a cue of this number.

    Args:
        catalogue: Today's stretches.
        routine: What is played.
        cue: The cue's number, counted from 0.
        skipped: The positions of entries that are left out.
    """
    if routine.faults(catalogue):
        return False
    return 0 <= cue < len(make(catalogue, routine, Side.RIGHT, Settings(), skipped).cues)
