"""What the step panel shows: plain values, made from a stretch, a step and a side."""

from collections.abc import Iterable
from functools import lru_cache

from glutestretch.diary.completion import Done
from glutestretch.kit.record import Record, replace
from glutestretch.kit.translation import listed
from glutestretch.kit.translation import tr as _tr
from glutestretch.session.engine.breathing import Breath, OwnPace
from glutestretch.session.engine.facts import BreathTurned
from glutestretch.session.engine.plan import Cue, Kind, Plan
from glutestretch.session.engine.run import Run
from glutestretch.stretches.catalogue import Catalogue, Stretch
from glutestretch.stretches.sides import Side, Sided, word


class StepView(Record):
    """One step on one side.

    Attributes:
        picture: The picture's name; pictures are drawn for the right side.
        felt: Where to feel it, or empty where nothing is stretched yet.
        heading: The line below the title.
        following: The name of the picture that probably comes next.
        footnote: What is good to know besides, or empty.
        words: The instructions and footnotes of all steps of this stretch, on both sides.
    """

    stretch: str
    step: int
    steps: int
    side: Side
    two_sided: bool
    title: str
    heading: str
    text: str
    picture: str
    alt: str
    felt: str
    following: str
    footnote: str = ""
    words: tuple[tuple[str, str], ...] = ()

    @property
    def mirrored(self) -> bool:
        """Whether the picture has to be mirrored."""
        return self.side is Side.LEFT


class Part(Record):
    """A part of the session's timeline; ``seconds`` is its length by estimate."""

    label: str
    seconds: float


class Moment(Record):
    """What moves while a cue lasts.

    Attributes:
        kind: The kind of the cue.
        remaining: Whole seconds left of a timed cue, or None.
        breath: Where the hold is, or None outside a hold.
        breaths: How many breaths end the hold; 0 where only a wish does.
        half: Which part of the timeline, and ``fraction`` how much of it is over.
        done: How much of each part was done.
    """

    kind: Kind
    remaining: int | None
    breath: Breath | None
    breaths: int
    half: int
    fraction: float
    done: tuple[Done, ...] = ()


def of_side(name: str, side: Side) -> str:
    """Return a stretch and the side it is done on: ``Wall glute stretch, left side``."""
    words = _tr("{name}, left side") if side is Side.LEFT else _tr("{name}, right side")
    return words.format(name=name)


def reading(catalogue: Catalogue, stretch_id: str, step: int, side: Side) -> StepView:
    """Return the scene of a step as it is read, outside a session."""
    stretch, footnote = catalogue[stretch_id], _footnote(catalogue, stretch_id)
    return _scene(
        stretch,
        step,
        side,
        footnote=footnote if step == 0 else "",
        words=_words(_texts(stretch), footnote, ""),
    )


def _scene(stretch: Stretch, step: int, side: Side, **other: object) -> StepView:
    """Return a step of a stretch, with other values in some fields."""
    current = stretch.steps[step]
    count = len(stretch.steps)
    heading, felt = _tr("Step {number} of {count}"), ""
    if current.hold:
        heading = _tr("Step {number} of {count} · Hold")
        felt = _tr("You should feel it here: {where}").format(where=stretch.felt_for(side))
    fields: dict[str, object] = {
        "stretch": stretch.id,
        "step": step,
        "steps": count,
        "side": side,
        "two_sided": stretch.two_sided,
        "title": stretch.name,
        "heading": heading.format(number=step + 1, count=count),
        "text": current.text_for(side),
        "picture": stretch.picture(step),
        "alt": current.alt_for(side),
        "felt": felt,
        "following": stretch.picture((step + 1) % count),
    }
    return StepView(**fields | other)  # type: ignore[arg-type]  # by name, as they stand there


def _texts(stretch: Stretch) -> tuple[str | Sided, ...]:
    return tuple([step.text for step in stretch.steps])


@lru_cache(maxsize=32)
def _words(texts: tuple[str | Sided, ...], first: str, later: str) -> tuple[tuple[str, str], ...]:
    """Return instructions and footnotes of all steps, on both sides."""
    return tuple(
        (word(text, side), later if number else first)
        for number, text in enumerate(texts)
        for side in Side
    )


def _footnote(catalogue: Catalogue, stretch: str) -> str:
    return f"{catalogue[stretch].why} {preparation(catalogue, (stretch,))}"


def preparation(catalogue: Catalogue, stretches: Iterable[str]) -> str:
    """Return what to find before these stretches begin."""
    needs = dict.fromkeys([catalogue[name].needs for name in stretches])
    wanted = [need for need in needs if need]
    if not wanted:
        return catalogue.guidance.quiet_spot
    sentence = _tr("You need {things}.").format(things=listed(wanted))
    return f"{catalogue.guidance.quiet_spot} {sentence}"


def spoken(step_view: StepView, *, named: bool) -> str:
    """Return a step in words: where, what to do, and what to find first.

    Args:
        step_view: What is shown.
        named: Begin with the stretch and its side, which were others before.
    """
    parts = [f"{step_view.heading}.", step_view.text]
    if named:
        name = step_view.title
        parts.insert(0, f"{of_side(name, step_view.side) if step_view.two_sided else name}.")
    if step_view.footnote:
        parts.insert(0, step_view.footnote) if step_view.step == 0 and named else parts.append(
            step_view.footnote
        )
    return " ".join(parts)


def playing(
    catalogue: Catalogue,
    cue: Cue,
    after: Cue | None = None,
    breath_key: str = "",
    footnote: str = "",
) -> StepView:
    """Return the scene of a cue of a session.

    Args:
        catalogue: The stretches.
        cue: What is played.
        after: The cue that follows it, if any.
        breath_key: The name of the key that is held while breathing in, at the user's own pace.
        footnote: What is good to know besides, or empty.
    """
    stretch = catalogue[cue.stretch]
    other: dict[str, object] = {
        "footnote": footnote,
        "words": _words(_texts(stretch), footnote, footnote),
    }
    if cue.kind in (Kind.CHANGING_SIDE, Kind.RESTING):
        other["picture"] = stretch.start_picture
        other["alt"] = stretch.start_alt_for(cue.side)
        other["felt"] = ""
        other["following"] = stretch.picture(cue.step)
    elif stretch.steps[cue.step].hold:
        before_next = after and after.kind in (Kind.CHANGING_SIDE, Kind.RESTING)
        coming = catalogue[after.stretch] if after and before_next else stretch
        other["following"] = coming.start_picture
    if cue.kind is Kind.CHANGING_SIDE:
        other["heading"] = _tr("Change sides")
        other["text"] = _tr("Come out of the position slowly. Get ready for your right side.")
        if cue.side is Side.LEFT:
            other["text"] = _tr("Come out of the position slowly. Get ready for your left side.")
    elif cue.kind is Kind.RESTING:
        other["heading"] = _tr("Rest")
        words = _tr("Rest a moment and breathe freely. {name} comes next.")
        other["text"] = words.format(name=stretch.name)
    elif cue.kind is Kind.COUNTING_IN:
        other["heading"] = _tr("Get ready to hold")
    elif isinstance(cue.pace, OwnPace):
        hint = _tr("Hold {key}, or press on the ring, while you breathe in.")
        other["footnote"] = hint.format(key=_tr(breath_key))
    step_view = _scene(stretch, cue.step, cue.side, **other)
    if cue.waits:
        waiting = _tr("{heading} · Waiting for Next").format(heading=step_view.heading)
        return replace(step_view, heading=waiting)
    return step_view


def of_run(catalogue: Catalogue, run: Run, breath_key: str) -> StepView:
    """Return the scene of a session that runs; its first one says what to find before."""
    cues, number = run.plan.cues, run.place.cue
    after = cues[number + 1] if number + 1 < len(cues) else None
    footnote = "" if number else preparation(catalogue, run.routine.stretches)
    return playing(catalogue, cues[number], after, breath_key, footnote)


def moment(run: Run, done: tuple[Done, ...]) -> Moment:
    """Return what is to be seen of a run that has come to the present second.

    Args:
        run: A session that runs.
        done: How much of each part was done.
    """
    cues, number = run.plan.cues, run.place.cue
    cue, pace = cues[number], run.pace
    if cue.kind is Kind.COUNTING_IN:
        pace = cues[number + 1].pace
    return Moment(
        kind=cue.kind,
        remaining=run.remaining,
        breath=run.breath,
        breaths=pace.breaths if pace else 0,
        half=cue.half,
        fraction=run.plan.within_half(run.place),
        done=done,
    )


def parts(catalogue: Catalogue, plan: Plan) -> tuple[Part, ...]:
    """Return what a session is made of: each hold with all that leads to it."""
    return tuple(
        Part(of_side(catalogue[stretch].name, side), seconds)
        for stretch, side, seconds in plan.halves
    )


def breath_words(turned: BreathTurned) -> str:
    """Return what to do with the breath, and at an in-breath which one it is."""
    if not turned.drawing_in:
        return _tr("Breathe out")
    if not turned.breaths:
        return _tr("Breathe in")
    count = _tr("{number} of {count}").format(number=turned.number, count=turned.breaths)
    return _tr("Breathe in, {count}").format(count=count)


def breath_count(moment: Moment) -> str:
    """Return which breath of how many this is; empty where they are not counted."""
    if moment.breath is None or not moment.breaths:
        return ""
    return _tr("{number} of {count}").format(number=moment.breath.number, count=moment.breaths)
