"""A finished session: what was done of each stretch and side, and what is good to do next."""

from glutestretch.diary import completion
from glutestretch.diary.completion import Done
from glutestretch.diary.events import HoldEnded, HoldOutcome
from glutestretch.kit.record import Record
from glutestretch.kit.translation import tr as _tr
from glutestretch.session.engine.plan import Kind, Plan
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.sides import Side


class SideDone(Record):
    """One side of a stretch.

    Attributes:
        share: How much of the planned hold was held, 0 to 1.
    """

    name: str
    words: str
    share: float
    done: Done


class StretchDone(Record):
    """One stretch of the session, the leading side first."""

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


def _side(catalogue: Catalogue, plan: Plan, half: int, holds: list[HoldEnded]) -> SideDone:
    cue = next(c for c in plan.cues if c.half == half and c.kind is Kind.HOLDING)
    done = completion.of_side(holds)
    best = max(holds, key=lambda hold: (hold.breaths, hold.seconds), default=None)
    planned = cue.pace.breaths if cue.pace else 0
    name = _tr("Left") if cue.side is Side.LEFT else _tr("Right")
    if not catalogue[cue.stretch].two_sided:
        name = _tr("Both sides")
    if best is None:
        return SideDone(name, _tr("skipped"), 0.0, done)
    if planned:
        share = 1.0 if done is Done.WHOLE else best.breaths / planned
        words = _tr("{n} of {planned} breaths").format(n=best.breaths, planned=planned)
    else:
        share = 1.0 if done is Done.WHOLE else best.seconds / max(cue.least, 1.0)
        words = _tr("{time} min").format(time=_minutes(best.seconds))
    if any(hold.outcome is HoldOutcome.PAIN for hold in holds):
        words = _tr("stopped for pain")
    elif done is Done.SKIPPED:
        words = _tr("skipped")
    return SideDone(name, words, min(share, 1.0), done)


def _minutes(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def _stretches(
    catalogue: Catalogue, plan: Plan, holds: tuple[HoldEnded, ...]
) -> tuple[StretchDone, ...]:
    found: dict[str, list[SideDone]] = {}
    for half, (stretch, side, _) in enumerate(plan.halves):
        held = [hold for hold in holds if (hold.stretch, hold.side) == (stretch, side)]
        found.setdefault(stretch, []).append(_side(catalogue, plan, half, held))
    return tuple(
        StretchDone(
            catalogue[stretch].name, tuple(sides), completion.of_all(side.done for side in sides)
        )
        for stretch, sides in found.items()
    )


def _total(holds: tuple[HoldEnded, ...]) -> str:
    breaths, time = sum(hold.breaths for hold in holds), sum(hold.seconds for hold in holds)
    if not any(completion.of_side([hold]) is not Done.SKIPPED for hold in holds):
        return _tr("No hold was recorded this time.")
    if breaths == 1:
        return _tr("1 breath held in {time} minutes").format(time=_minutes(time))
    return _tr("{n} breaths held in {time} minutes").format(n=breaths, time=_minutes(time))


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
        title = _tr("Rest now")
    elif done is Done.WHOLE:
        title = _tr("Well done")
    elif done is Done.SKIPPED:
        title = _tr("Another time, then")
    else:
        title = _tr("That was a good part of it") if finished else _tr("Session ended")
    closing = _tr("Get up slowly, and drink a glass of water if you like.")
    if pain:
        closing = _tr("Before the next session you will be asked about pain.")
    last = catalogue[plan.cues[-1].stretch] if plan.cues else catalogue.stretches[0]
    played = {cue.stretch for cue in plan.cues}
    extras = [one.id for one in catalogue.stretches if one.optional and one.id not in played]
    return Summary(
        title=title,
        total=_total(holds),
        stretches=stretches,
        closing=closing,
        picture=last.start_picture,
        alt=last.start_alt_for(Side.RIGHT),
        massage=extras[0] if extras and done is not Done.SKIPPED and not pain else "",
    )
