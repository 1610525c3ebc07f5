"""A session flattened into cues, and where the user's wishes lead from each."""

from enum import StrEnum

from glutestretch.kit.record import Record, replace
from glutestretch.session.engine.breathing import GuidedPace, OwnPace
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Catalogue, Stretch
from glutestretch.stretches.sides import Side

LEAD_IN_SECONDS = 3.0
OPEN_HOLD_ESTIMATE_SECONDS = 60.0


class Kind(StrEnum):
    """What a cue asks of the user; each is also a mode of the session."""

    FOLLOWING = "following"
    COUNTING_IN = "counting_in"
    HOLDING = "holding"
    CHANGING_SIDE = "changing_side"
    RESTING = "resting"


_BEGINNINGS = (Kind.FOLLOWING, Kind.COUNTING_IN)


class Routine(Record):
    """What a session is to play: stretches by id, and the side each begins with."""

    stretches: tuple[str, ...]
    first_side: Side


class Cue(Record):
    """One thing to do.

    Attributes:
        half: Which hold of the session this cue leads to or is, counted from 0.
        seconds: How long it lasts, or None where a wish or the user's breath ends it.
        pace: In a hold: how it is breathed, else None.
        estimate: Seconds to reckon with where ``seconds`` is None.
        least: Seconds that a hold without an end of its own lasts at least, to be whole.
    """

    kind: Kind
    stretch: str
    step: int
    side: Side
    half: int
    seconds: float | None
    estimate: float = 0.0
    pace: GuidedPace | OwnPace | None = None
    least: float = 0.0

    @property
    def waits(self) -> bool:
        """Whether nothing but a wish ends it."""
        return self.seconds is None and not (self.pace and self.pace.breaths)

    @property
    def begins_step(self) -> bool:
        """Whether going back may land here."""
        return self.kind in _BEGINNINGS


class Place(Record):
    """Where a session is: a cue, and how many seconds of it are over."""

    cue: int
    elapsed: float = 0.0


class Plan(Record):
    """All cues of a session, in order."""

    cues: tuple[Cue, ...]

    @property
    def seconds(self) -> float:
        """How long the session takes by estimate."""
        return sum(cue.estimate for cue in self.cues)

    @property
    def halves(self) -> tuple[tuple[str, Side, float], ...]:
        """Stretch, side and estimated seconds of each hold with all that leads to it."""
        found: dict[int, tuple[str, Side, float]] = {}
        for cue in self.cues:
            seconds = found[cue.half][2] if cue.half in found else 0.0
            found[cue.half] = (cue.stretch, cue.side, seconds + cue.estimate)
        return tuple(found.values())

    def within_half(self, place: Place) -> float:
        """Return how much of the present half is over, 0 to 1."""
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

    def next_stretch(self, place: Place) -> Place | None:
        """Return the first step of the next stretch, or None when this is the last one."""
        here = self.cues[place.cue]
        for index in range(place.cue, len(self.cues)):
            cue = self.cues[index]
            if cue.stretch != here.stretch and cue.kind is Kind.FOLLOWING:
                return Place(index)
        return None

    def start_of(self, stretch: str) -> Place | None:
        """Return the first step of a stretch, or None if it is no part of the session."""
        for index, cue in enumerate(self.cues):
            if cue.stretch == stretch and cue.kind is Kind.FOLLOWING:
                return Place(index)
        return None

    def without(self, stretch: str) -> "Plan":
        """Return the plan without a stretch; all other holds stay what they are."""
        cues = [cue for cue in self.cues if cue.stretch != stretch]
        if cues and cues[0].kind is Kind.RESTING:
            del cues[0]
        halves = {half: number for number, half in enumerate(dict.fromkeys(c.half for c in cues))}
        return Plan(tuple(replace(cue, half=halves[cue.half]) for cue in cues))

    def has_other_side(self, place: Place) -> bool:
        """Whether the stretch at a place is done on two sides."""
        here = self.cues[place.cue].stretch
        return len({cue.half for cue in self.cues if cue.stretch == here}) > 1

    def swapped(self, stretch: str) -> "Plan":
        """Return the plan with the two sides of a stretch in the other order."""
        return Plan(
            tuple(
                replace(cue, side=cue.side.other) if cue.stretch == stretch else cue
                for cue in self.cues
            )
        )

    def other_side(self, place: Place) -> "tuple[Plan, Place] | None":
        """Turn to the same step on the other side; the side left undone comes afterwards.

        In the first half the two sides swap; in the second the session goes back to the
        first. Either way both sides still get a whole hold. None for a stretch without sides.
        """
        here = self.cues[place.cue]
        halves = sorted({cue.half for cue in self.cues if cue.stretch == here.stretch})
        if len(halves) == 1:
            return None
        plan = self.swapped(here.stretch) if here.half == halves[0] else self
        index = next(
            index
            for index, cue in enumerate(plan.cues)
            if cue.half == halves[0] and cue.step == here.step and cue.begins_step
        )
        return plan, Place(index)

    def with_newer(self, newer: "Plan", place: Place) -> "Plan":
        """Take over a plan of the same stretches that was made with newer settings.

        The holds and pauses stay up to the end of the stretch at ``place``, the furthest one
        reached, so that the two sides of a stretch stay equal; the rest is the newer plan's.
        """
        here = self.cues[place.cue].stretch
        last = max(index for index, cue in enumerate(self.cues) if cue.stretch == here)
        return Plan(
            tuple(
                old if index <= last and old.kind is not Kind.FOLLOWING else new
                for index, (old, new) in enumerate(zip(self.cues, newer.cues, strict=True))
            )
        )


def _half(stretch: Stretch, side: Side, half: int, settings: Settings) -> list[Cue]:
    cues = []
    for index, step in enumerate(stretch.steps[:-1]):
        seconds = step.seconds if settings.plays_itself else None
        cues.append(
            Cue(Kind.FOLLOWING, stretch.id, index, side, half, seconds, estimate=step.seconds)
        )
    last = len(stretch.steps) - 1
    cues.append(
        Cue(
            Kind.COUNTING_IN,
            stretch.id,
            last,
            side,
            half,
            LEAD_IN_SECONDS,
            estimate=LEAD_IN_SECONDS,
        )
    )
    breaths = 0 if stretch.until else settings.breaths
    pace: GuidedPace | OwnPace
    if settings.pace == "own":
        pace = OwnPace(breaths, settings.out_seconds, settings.in_seconds)
    else:
        pace = GuidedPace(breaths, settings.in_seconds, settings.out_seconds)
    reckoned = breaths * (settings.in_seconds + settings.out_seconds)
    cues.append(
        Cue(
            Kind.HOLDING,
            stretch.id,
            last,
            side,
            half,
            seconds=pace.ends_at(),
            estimate=reckoned or OPEN_HOLD_ESTIMATE_SECONDS,
            pace=pace,
            least=stretch.least_seconds,
        )
    )
    return cues


def make(stretches: tuple[Stretch, ...], first: Side, settings: Settings) -> Plan:
    """Lay out a session: each stretch on its first side, then on the other, rests between.

    The number of cues depends on the stretches alone, never on the settings.

    Args:
        stretches: What is played, in order; at least one.
        first: The side each stretch begins with.
        settings: Breaths, times and pace.
    """
    cues: list[Cue] = []
    half = 0
    for stretch in stretches:
        sides = (first, first.other) if stretch.two_sided else (first,)
        for number, side in enumerate(sides):
            pause = settings.change_over_seconds if number else settings.rest_seconds
            kind = Kind.CHANGING_SIDE if number else Kind.RESTING
            if cues:
                cues.append(Cue(kind, stretch.id, 0, side, half, pause, estimate=pause))
            cues += _half(stretch, side, half, settings)
            half += 1
    return Plan(tuple(cues))


def has_place(catalogue: Catalogue, stretches: tuple[str, ...], cue: int) -> bool:
    """Whether a session of these stretches, as they are today, has a cue of this number."""
    if not all(stretch in catalogue for stretch in stretches):
        return False
    plan = make(tuple(catalogue[name] for name in stretches), Side.RIGHT, Settings())
    return 0 <= cue < len(plan.cues)
