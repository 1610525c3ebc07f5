"""A finished session: what was done of each stretch and side, and what is good to do next."""

from glutestretch.diary import completion
from glutestretch.diary.completion import Done
from glutestretch.diary.events import HoldEnded, HoldOutcome
from glutestretch.kit.record import Record
from glutestretch.session import texts
from glutestretch.session.engine.plan import Cue, Plan
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.sides import Side
from glutestretch.stretches.variant_texts import with_variants


class SideDone(Record):
    """One side of a stretch.

    Attributes:
        name: Which side.
        words: How much of it was done.
        share: How much of what was planned was held, 0 to 1.
        done: The same as one word.
    """

    name: str
    words: str
    share: float
    done: Done


class StretchDone(Record):
    """One entry of the session's routine, the side that it began with first."""

    name: str
    sides: tuple[SideDone, ...]
    done: Done


class Summary(Record):
    """The words of the last page of a session.

    Attributes:
        picture: The name of a picture of a figure at rest, and ``alt`` what it shows.
        massage: The id of a massage that would round the session off, or empty.
    """

    title: str
    total: str
    stretches: tuple[StretchDone, ...]
    closing: str
    picture: str
    alt: str
    massage: str


_Part = tuple[Cue, tuple[HoldEnded, ...]]
"""The first hold of a planned half, and what was held of it."""


def _side(catalogue: Catalogue, side: Side, parts: list[_Part]) -> SideDone:
    """Sum up all holds of one side of an entry; where one was held again, the best time counts."""
    done = completion.of_all(completion.of_side(holds, cue.holds) for cue, holds in parts)
    best = [hold for _, holds in parts for hold in completion.best(holds)]
    planned = sum(cue.pace.breaths * cue.holds for cue, _ in parts if cue.pace)
    name = texts.side(side, two_sided=catalogue[parts[0][0].stretch].two_sided)
    if not best:
        return SideDone(name, texts.skipped(), 0.0, done)
    breaths, seconds = sum(hold.breaths for hold in best), sum(hold.seconds for hold in best)
    if planned:
        share = breaths / planned
        words = texts.breaths_done(breaths, planned)
    else:
        whole = sum((cue.seconds or cue.least) * cue.holds for cue, _ in parts)
        share = seconds / max(whole, 1.0)
        words = texts.time_done(seconds)
    if any(hold.outcome is HoldOutcome.PAIN for _, holds in parts for hold in holds):
        words = texts.stopped_for_pain()
    elif done is Done.SKIPPED:
        words = texts.skipped()
    return SideDone(name, words, 1.0 if done is Done.WHOLE else min(share, 1.0), done)


def _stretches(
    catalogue: Catalogue, plan: Plan, holds: tuple[HoldEnded, ...]
) -> tuple[StretchDone, ...]:
    planned = plan.first_holds
    held = completion.by_part([(cue.round, cue.side) for cue in planned], holds)
    entries: dict[int, dict[Side, list[_Part]]] = {}
    for cue, part in zip(planned, held, strict=True):
        entries.setdefault(cue.entry, {}).setdefault(cue.side, []).append((cue, part))
    return tuple(_stretch(catalogue, sides) for sides in entries.values())


def _stretch(catalogue: Catalogue, sides: dict[Side, list[_Part]]) -> StretchDone:
    done = tuple(_side(catalogue, side, parts) for side, parts in sides.items())
    [(cue, _), *_] = next(iter(sides.values()))
    held = [hold for parts in sides.values() for _, holds in parts for hold in holds]
    name = with_variants(catalogue[cue.stretch], [hold.variant for hold in held])
    return StretchDone(name, done, completion.of_all(side.done for side in done))


def _total(stretches: tuple[StretchDone, ...], holds: tuple[HoldEnded, ...]) -> str:
    breaths, time = sum(hold.breaths for hold in holds), sum(hold.seconds for hold in holds)
    if not any(completion.of_side([hold]) is not Done.SKIPPED for hold in holds):
        return texts.nothing_held()
    sides = [side for stretch in stretches for side in stretch.sides]
    some, parts = (sum(one.done is not Done.SKIPPED for one in of) for of in (stretches, sides))
    return texts.total(some, parts, breaths, time)


def summary(
    catalogue: Catalogue, plan: Plan, holds: tuple[HoldEnded, ...], *, finished: bool
) -> Summary:
    """Put a session into words.

    Args:
        catalogue: Where the stretches' names are.
        plan: What the session was to be.
        holds: The session's holds in order.
        finished: Whether the plan was played to its end.
    """
    stretches = _stretches(catalogue, plan, holds)
    done = completion.of_all(stretch.done for stretch in stretches)
    pain = any(hold.outcome is HoldOutcome.PAIN for hold in holds)
    if pain:
        title = texts.title_after_pain()
    elif done is Done.WHOLE:
        title = texts.title_when_whole()
    elif done is Done.SKIPPED:
        title = texts.title_when_skipped()
    else:
        title = texts.title_when_partial(finished=finished)
    last = catalogue[plan.cues[-1].stretch] if plan.cues else catalogue.stretches[0]
    played = {cue.stretch for cue in plan.cues}
    extras = [
        one.id
        for one in catalogue.stretches
        if one.optional and not one.pack and one.id not in played
    ]
    return Summary(
        title=title,
        total=_total(stretches, holds),
        stretches=stretches,
        closing=texts.closing(pain=pain),
        picture=last.start_picture,
        alt=last.start_alt_for(Side.RIGHT),
        massage=extras[0] if extras and done is not Done.SKIPPED and not pain else "",
    )
