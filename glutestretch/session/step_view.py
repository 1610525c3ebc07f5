"""What the step panel shows: plain values, made from a stretch, a step and a side."""

from collections.abc import Iterable

from glutestretch.diary.completion import Done
from glutestretch.kit.record import Record, replace
from glutestretch.kit.translation import listed
from glutestretch.kit.translation import tr as _tr
from glutestretch.session.engine.breathing import Breath, OwnPace
from glutestretch.session.engine.facts import BreathTurned
from glutestretch.session.engine.plan import Cue, Kind, Plan
from glutestretch.session.engine.run import Run
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.sides import Side


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
    stretch = catalogue[stretch_id]
    current = stretch.steps[step]
    heading = _tr("Step {number} of {count}")
    if current.hold:
        heading = _tr("Step {number} of {count} · Hold")
    return StepView(
        stretch=stretch.id,
        step=step,
        steps=len(stretch.steps),
        side=side,
        two_sided=stretch.two_sided,
        title=stretch.name,
        heading=heading.format(number=step + 1, count=len(stretch.steps)),
        text=current.text_for(side),
        picture=stretch.picture(step),
        alt=current.alt_for(side),
        felt=_tr("You should feel it here: {where}").format(where=stretch.felt_for(side))
        if current.hold
        else "",
        following=stretch.picture((step + 1) % len(stretch.steps)),
        footnote=_footnote(catalogue, stretch_id) if step == 0 else "",
        words=tuple(
            (one.text_for(either), _footnote(catalogue, stretch_id) if number == 0 else "")
            for number, one in enumerate(stretch.steps)
            for either in Side
        ),
    )


def _footnote(catalogue: Catalogue, stretch: str) -> str:
    return f"{catalogue[stretch].why} {preparation(catalogue, (stretch,))}"


def preparation(catalogue: Catalogue, stretches: Iterable[str]) -> str:
    """Return what to find before these stretches begin."""
    needs = dict.fromkeys(catalogue[name].needs for name in stretches)
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
    catalogue: Catalogue, cue: Cue, after: Cue | None = None, breath_key: str = ""
) -> StepView:
    """Return the scene of a cue of a session.

    Args:
        catalogue: The stretches.
        cue: What is played.
        after: The cue that follows it, if any.
        breath_key: The name of the key that is held while breathing in, at the user's own pace.
    """
    stretch = catalogue[cue.stretch]
    step_view = reading(catalogue, cue.stretch, cue.step, cue.side)
    step_view = replace(
        step_view, footnote="", words=tuple((text, "") for text, _ in step_view.words)
    )
    if cue.kind in (Kind.CHANGING_SIDE, Kind.RESTING):
        step_view = replace(
            step_view,
            picture=stretch.start_picture,
            alt=stretch.start_alt_for(cue.side),
            felt="",
            following=step_view.picture,
        )
    elif stretch.steps[cue.step].hold:
        before_next = after and after.kind in (Kind.CHANGING_SIDE, Kind.RESTING)
        coming = catalogue[after.stretch] if after and before_next else stretch
        step_view = replace(step_view, following=coming.start_picture)
    if cue.waits:
        waiting = _tr("{heading} · Waiting for Next").format(heading=step_view.heading)
        step_view = replace(step_view, heading=waiting)
    if cue.kind is Kind.CHANGING_SIDE:
        text = _tr("Come out of the position slowly. Get ready for your right side.")
        if cue.side is Side.LEFT:
            text = _tr("Come out of the position slowly. Get ready for your left side.")
        return replace(step_view, heading=_tr("Change sides"), text=text)
    if cue.kind is Kind.RESTING:
        return replace(
            step_view,
            heading=_tr("Rest"),
            text=_tr("Rest a moment and breathe freely. {name} comes next.").format(
                name=step_view.title
            ),
        )
    if cue.kind is Kind.COUNTING_IN:
        return replace(step_view, heading=_tr("Get ready to hold"))
    if isinstance(cue.pace, OwnPace):
        hint = _tr("Hold {key}, or press on the ring, while you breathe in.")
        return replace(step_view, footnote=hint.format(key=_tr(breath_key)))
    return step_view


def of_run(catalogue: Catalogue, run: Run, breath_key: str) -> StepView:
    """Return the scene of a session that runs; its first one says what to find before."""
    place = run.plan.next(run.place)
    after = run.plan.cues[place.cue] if place else None
    step_view = playing(catalogue, run.cue, after, breath_key)
    if run.place.cue == 0:
        needed = preparation(catalogue, run.routine.stretches)
        words = tuple((text, needed) for text, _ in step_view.words)
        step_view = replace(step_view, footnote=needed, words=words)
    return step_view


def moment(run: Run, done: tuple[Done, ...]) -> Moment:
    """Return what is to be seen of a run that has come to the present second.

    Args:
        run: A session that runs.
        done: How much of each part was done.
    """
    cue, pace = run.cue, run.pace
    if cue.kind is Kind.COUNTING_IN:
        pace = run.plan.cues[run.place.cue + 1].pace
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
