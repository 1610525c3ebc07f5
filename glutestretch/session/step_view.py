"""What the step panel shows: plain values, made from a stretch, a step and a side."""

from collections.abc import Iterable
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from glutestretch.kit.record import Record, replace
from glutestretch.session import texts
from glutestretch.session.engine.breathing import Breath, OwnPace
from glutestretch.session.engine.followed_pace import FollowedPace
from glutestretch.session.engine.plan import Cue, Half, Kind, Plan
from glutestretch.stretches.catalogue import OF_LEFT, Catalogue, Stretch
from glutestretch.stretches.sides import Side, Sided, word

if TYPE_CHECKING:
    from glutestretch.diary.completion import Done
    from glutestretch.session.engine.facts import BreathTurned
    from glutestretch.session.engine.run import Run


class StepView(Record):
    """One step on one side.

    Attributes:
        picture: The picture's name; pictures are drawn for the right side, but for some of packs.
        felt: Where to feel it, or empty where nothing is stretched yet.
        heading: The line below the title.
        following: The name of the picture that probably comes next.
        footnote: What is good to know besides, or empty.
        care: What protects the knee in this step, or empty.
        words: The instructions and notes of all steps of this stretch, on both sides.
        brief: The instruction in one short line.
        briefs: The short lines of all steps of this stretch, on both sides.
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
    care: str = ""
    words: tuple[tuple[str, str], ...] = ()
    brief: str = ""
    briefs: tuple[str, ...] = ()

    @property
    def mirrored(self) -> bool:
        """Whether the picture has to be mirrored."""
        return self.side is Side.LEFT and not self.picture.endswith(OF_LEFT)


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
        breaths: How many breaths end the hold; 0 where seconds or only a wish do.
        half: Which part of the timeline, and ``fraction`` how much of it is over.
        done: How much of each part was done.
        seconds_left: Whole seconds left of a hold that seconds end, or None.
    """

    kind: Kind
    remaining: int | None
    breath: Breath | None
    breaths: int
    half: int
    fraction: float
    done: "tuple[Done, ...]" = ()
    seconds_left: int | None = None


def reading(catalogue: Catalogue, stretch: Stretch, step: int, side: Side) -> StepView:
    """Return the view of a step as it is read, outside a session.

    Args:
        catalogue: What is good to know before.
        stretch: The stretch, in the variant in which it is read.
        step: Which step, counted from 0.
        side: On which side.
    """
    footnote = f"{stretch.why} {preparation(catalogue, (stretch,))}"
    return _view_of(stretch, step, side, (footnote, ""))


def _view_of(
    stretch: Stretch, step: int, side: Side, footnotes: tuple[str, str], **other: object
) -> StepView:
    """Return a step of a stretch, with other values in some fields.

    Args:
        stretch: The stretch, in its variant.
        step: Which step, counted from 0.
        side: On which side.
        footnotes: What is good to know besides, in the first step and in later ones.
        other: The other values, by field.
    """
    current = stretch.steps[step]
    count = len(stretch.steps)
    fields: dict[str, object] = {
        "stretch": stretch.id,
        "step": step,
        "steps": count,
        "side": side,
        "two_sided": stretch.two_sided,
        "title": stretch.name,
        "heading": texts.step_heading(step + 1, count, hold=current.hold),
        "footnote": footnotes[step > 0],
        "care": word(current.care, side),
        "text": word(current.text, side),
        "brief": word(current.brief or current.text, side),
        "words": _words(tuple(map(attrgetter("text", "care"), stretch.steps)), *footnotes),
        "briefs": _briefs(tuple(map(attrgetter("brief"), stretch.steps))),
        "picture": stretch.picture_for(step, side),
        "alt": word(current.alt, side),
        "felt": texts.felt(stretch.felt_for(side)) if current.hold else "",
        "following": stretch.picture_for((step + 1) % count, side),
    }
    fields |= other
    if stretch.variant:
        heading = texts.of_variant(str(fields["heading"]), stretch.variant_name)
        usual = current.picture == f"{stretch.id}-{step + 1}"
        fields["heading"] = texts.usual_picture(heading) if usual else heading
    return StepView(**fields)  # type: ignore[arg-type]  # by name, as they stand there


@lru_cache(maxsize=32)
def _words(
    steps: tuple[tuple[str | Sided, str | Sided], ...], first: str, later: str
) -> tuple[tuple[str, str], ...]:
    """Return instructions and notes of all steps, on both sides, with these footnotes."""
    return tuple(
        (word(text, side), f"{word(care, side)} {later if number else first}".strip())
        for number, (text, care) in enumerate(steps)
        for side in Side
    )


@lru_cache(maxsize=32)
def _briefs(briefs: tuple[str | Sided, ...]) -> tuple[str, ...]:
    return tuple(word(brief, side) for brief in briefs for side in Side)


def preparation(catalogue: Catalogue, stretches: Iterable[Stretch]) -> str:
    """Return what to find before these stretches begin, each in its variant."""
    needs = dict.fromkeys([stretch.needs for stretch in stretches])
    wanted = [need for need in needs if need]
    if not wanted:
        return catalogue.guidance.quiet_spot
    return f"{catalogue.guidance.quiet_spot} {texts.needed(wanted)}"


def spoken(step_view: StepView, *, named: bool) -> str:
    """Return a step in words: where, what to do, and what to find first.

    Args:
        step_view: What is shown.
        named: Begin with the stretch and its side, which were others before.
    """
    parts = [f"{step_view.heading}.", step_view.text]
    if step_view.care:
        parts.append(step_view.care)
    if named:
        name = step_view.title
        parts.insert(0, f"{texts.of_side(name, step_view.side) if step_view.two_sided else name}.")
    if step_view.footnote:
        parts.insert(0, step_view.footnote) if step_view.step == 0 and named else parts.append(
            step_view.footnote
        )
    return " ".join(parts)


def playing(
    catalogue: Catalogue,
    stretch: Stretch,
    cues: tuple[Cue, ...],
    number: int,
    breath_key: str = "",
) -> StepView:
    """Return the view of a cue of a session; the first one says what to find before.

    Args:
        catalogue: The stretches.
        stretch: The stretch that is played, in its variant.
        cues: The cues of the session.
        number: Which of them is played, counted from 0.
        breath_key: The name of the key that is held while breathing in, at the user's own pace.
    """
    cue = cues[number]
    footnote = "" if number else preparation(catalogue, (of_cue(catalogue, one) for one in cues))
    other: dict[str, object] = {}
    if cue.kind in (Kind.CHANGING_SIDE, Kind.RESTING):
        other["picture"] = stretch.start_picture_for(cue.side)
        other["alt"] = stretch.start_alt_for(cue.side)
        other["felt"] = other["care"] = ""
        other["following"] = stretch.picture_for(cue.step, cue.side)
    elif stretch.steps[cue.step].hold:
        after = cues[number + 1] if number + 1 < len(cues) else cue
        pauses = after.kind in (Kind.CHANGING_SIDE, Kind.RESTING)
        other["following"] = (of_cue(catalogue, after) if pauses else stretch).start_picture
    if cue.kind is Kind.CHANGING_SIDE:
        other["heading"], other["text"], other["brief"] = texts.changing_side(cue.side)
    elif cue.kind is Kind.RESTING:
        again = cue.repetition > 0
        other["heading"], other["text"], other["brief"] = texts.resting(stretch.name, again=again)
    elif cue.kind in (Kind.COUNTING_IN, Kind.HOLDING):
        other |= _about_hold(cue, breath_key)
    step_view = _view_of(stretch, cue.step, cue.side, (footnote, footnote), **other)
    if cue.waits:
        return replace(step_view, heading=texts.waiting(step_view.heading))
    return step_view


def _about_hold(cue: Cue, breath_key: str) -> dict[str, object]:
    """Return what is special about a hold, or about what leads to it."""
    which = texts.which_hold(cue.hold + 1, cue.holds) if cue.holds > 1 else ""
    if cue.kind is Kind.COUNTING_IN and not cue.hold:
        return {"heading": texts.counting_in(which)}
    if cue.kind is Kind.COUNTING_IN:
        return dict(zip(("heading", "text", "brief"), texts.between_holds(which), strict=True))
    found: dict[str, object] = {"heading": which} if which else {}
    if isinstance(cue.pace, OwnPace):
        found["footnote"] = texts.own_breath_hint(breath_key)
    elif isinstance(cue.pace, FollowedPace):
        found["footnote"] = texts.audible_breath_hint()
    return found


def of_cue(catalogue: Catalogue, cue: Cue) -> Stretch:
    """Return the stretch of a cue, in its variant."""
    stretch = catalogue[cue.stretch]
    return stretch.varied(cue.variant) if cue.variant else stretch


def moment(run: "Run", done: "tuple[Done, ...]") -> Moment:
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
        breath=run.breath if run.pace else None,
        breaths=pace.breaths if pace else 0,
        half=cue.half,
        fraction=run.plan.within_half(run.place),
        done=done,
        seconds_left=run.seconds_left if pace and pace.limit else None,
    )


def parts(catalogue: Catalogue, plan: Plan) -> tuple[Part, ...]:
    """Return what a session is made of: each hold with all that leads to it."""
    halves = plan.halves
    counts = {entry: repetition + 1 for entry, repetition in (half.round for half in halves)}
    return tuple(
        Part(_label(catalogue[half.stretch].name, half, counts[half.round[0]]), half.seconds)
        for half in halves
    )


def _label(name: str, half: Half, count: int) -> str:
    """Return the name of a part; of an entry that is repeated, with which repetition it is."""
    if count == 1:
        return texts.of_side(name, half.side)
    return texts.of_repetition(name, half.side, half.round[1] + 1, count)


def breath_words(turned: "BreathTurned") -> str:
    """Return what to do with the breath, and at an in-breath which one it is."""
    if turned.drawing_in:
        return texts.breath_in(turned.number, turned.breaths)
    return texts.breath_out()


def breath_count(moment: Moment) -> str:
    """Return which breath of how many this is, or how long still; empty where neither counts."""
    if moment.seconds_left is not None:
        return texts.seconds_left(moment.seconds_left)
    if moment.breath is None or not moment.breaths:
        return ""
    return texts.of_count(moment.breath.number, moment.breaths)
