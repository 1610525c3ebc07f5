"""All that is shown of a session, or of the open stretch, as one value."""

from glutestretch.kit.record import Record
from glutestretch.session.browser import StepBrowser
from glutestretch.session.controls import Controls, MainButton, Marked
from glutestretch.session.step_view import Moment, Part, StepView
from glutestretch.stretches.catalogue import Stretch
from glutestretch.stretches.sides import Side


class View(Record):
    """What the window shows just now.

    Attributes:
        step: The step, of the session while one runs.
        controls: What is offered.
        parts: What the session is made of.
        moment: What moves; None while no session runs.
        playing: The stretch and side that are played; None while no session runs.
        time_left: How long it still takes, in more words and in fewer; none while no session runs.
    """

    step: StepView
    controls: Controls
    parts: tuple[Part, ...] = ()
    moment: Moment | None = None
    playing: tuple[str, Side] | None = None
    time_left: tuple[str, ...] = ()


def variant_controls(varied: Stretch) -> dict[str, bool]:
    """Return what is offered to do a stretch in another variant than it is in."""
    ladder = varied.ladder
    return {
        "varies": len(ladder) > 1,
        "easier": varied.variant != ladder[-1],
        "harder": varied.variant != ladder[0],
    }


def reading_controls(
    reader: StepBrowser, *, start: bool = True, pain: bool = True, idle: bool = True
) -> Controls:
    """Return what is offered while no session runs.

    Args:
        reader: Knows which steps there are.
        start: Whether a session may start.
        pain: Whether pain may be told of.
        idle: Whether the open step is seen, with no page over it.
    """
    return Controls(
        main=MainButton.PLAY,
        running=False,
        back=reader.can_turn_back,
        next=reader.can_turn_on,
        switch_side=reader.step_view.two_sided,
        start=start,
        pain=pain,
        marked=Marked.START if idle else Marked.NONE,
        **variant_controls(reader.varied),
    )


def first_view(reader: StepBrowser) -> View:
    """Return what is shown before there is a session."""
    return View(reader.step_view, reading_controls(reader))
