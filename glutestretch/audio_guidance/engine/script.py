"""What is said and sounded at each moment of a session; nothing here waits or plays.

The words are those of ``resources/voice``: the breath, a verb, the part of the body with its
side. A new stretch is explained in full; fewer words are said on the second side, and once a
stretch is known only names, sides, beginnings and ends remain.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

from glutestretch.audio_guidance.engine.lines import Line, Lines
from glutestretch.diary.events import SessionOutcome
from glutestretch.kit.record import Record
from glutestretch.session.engine.breathing import GuidedPace
from glutestretch.session.engine.facts import (
    BreathTurned,
    Ended,
    Fact,
    HalfWay,
    LastBreath,
    Paused,
    Resumed,
    StoppedForPain,
)
from glutestretch.session.engine.plan import Cue, Kind, Plan
from glutestretch.session.engine.run import Run
from glutestretch.session.engine.time_left import time_left

SESSIONS_IN_FULL = 3
"""In how many sessions a stretch is explained before its steps are no longer spoken."""

_LAST_MINUTE = 20  # no voice says more
_LED_BREATH = 2  # in the first one, the words on the hold are still being said


class Wording(StrEnum):
    """How much is said of a stretch."""

    FULL = "full"
    CUES = "cues"
    NONE = "none"


class Sound(StrEnum):
    """The sounds, by the names of their files."""

    GET_READY = "get-ready"
    BEGIN = "begin"
    HALF_WAY = "half-way"
    CHANGE_SIDES = "change-sides"
    NEXT_STRETCH = "next-stretch"
    FINISHED = "finished"
    STOPPED = "stopped"


class Said(Record):
    """A line to be said.

    Attributes:
        needed: Whether something is missing without it; one that is not needed is dropped where
            it does not fit.
    """

    line: Line
    needed: bool = True


class Moment(Record):
    """What is heard at one moment: a sound at once, and then lines one after another.

    Attributes:
        free: For how many seconds nothing else has to be said; None for as long as it takes.
    """

    sound: Sound | None = None
    said: tuple[Said, ...] = ()
    free: float | None = None


_WITHIN: Mapping[type[Fact], tuple[str, Sound | None]] = {
    HalfWay: ("half-way", Sound.HALF_WAY),
    LastBreath: ("last-breath", None),
    Paused: ("paused", None),
    Resumed: ("resumed", None),
    StoppedForPain: ("stopped", Sound.STOPPED),
}


def wording(choice: str, sessions: int) -> Wording:
    """Return how much is said of a stretch.

    Args:
        choice: The setting: ``learning``, ``full``, ``cues`` or ``off``.
        sessions: In how many earlier sessions the stretch was held to its end.
    """
    if choice == "learning":
        return Wording.FULL if sessions < SESSIONS_IN_FULL else Wording.CUES
    return {"full": Wording.FULL, "cues": Wording.CUES}.get(choice, Wording.NONE)


class Script:
    """Finds what goes with each moment.

    Args:
        lines: What the voice can say.
        wording_of: How much is said of a stretch.
        new_in: By the ids of stretches, the half in which the user turned to another variant.
        counts_breaths: Whether the breaths are counted aloud.
    """

    def __init__(
        self,
        lines: Lines,
        wording_of: Callable[[str], Wording],
        new_in: Mapping[str, int],
        *,
        counts_breaths: bool,
    ) -> None:
        self._lines = lines
        self._wording_of = wording_of
        self._new_in = new_in
        self._counts_breaths = counts_breaths

    # --- the cues of a plan

    def of_cue(
        self,
        plan: Plan,
        number: int,
        left: Cue | None,
        *,
        opens: bool = False,
        turned: bool = False,
    ) -> Moment:
        """Return what is heard as a cue begins.

        Args:
            plan: The session's plan.
            number: Which cue, counted from 0.
            left: The hold that was left for it, or None.
            opens: Whether the session opens with it.
            turned: Whether the user has just turned to the other side.
        """
        cue = plan.cues[number]
        sound: Sound | None
        match cue.kind:
            case Kind.FOLLOWING:
                lines = self._following(plan, number, opens=opens, turned=turned)
                sound = Sound.CHANGE_SIDES if turned else None
            case Kind.COUNTING_IN:
                if turned:  # there is time for nothing else
                    return Moment(None, tuple(map(Said, self._all(cue, "change-sides"))))
                lines, sound = self._all(cue, "get-ready"), Sound.GET_READY
            case Kind.HOLDING:
                return Moment(Sound.BEGIN, tuple(self._holding(plan, cue)), _until_mark(cue))
            case Kind.CHANGING_SIDE:
                full = self._all(cue, f"{subject(cue)}-change") if self.explains(cue) else ()
                lines = full or self._all(cue, "change-sides")
                sound = Sound.CHANGE_SIDES
            case _:  # a rest
                names = ("rest",) if self.explains(cue) else ()
                lines = self._all(cue, *names, f"{cue.stretch}-next")
                sound = Sound.NEXT_STRETCH
        lines = (*self._leaving(left, cue), *lines)
        return Moment(sound, tuple(map(Said, lines)), cue.seconds)

    def explains(self, cue: Cue) -> bool:
        """Return whether the steps of a cue's stretch are spoken."""
        return self._wording_of(cue.stretch) is Wording.FULL and self._lines.tell_of(subject(cue))

    def _all(self, cue: Cue, *names: str) -> tuple[Line, ...]:
        if self._wording_of(cue.stretch) is Wording.NONE:
            return ()
        return self._lines.all(names, cue.side)

    def _leaving(self, hold: Cue | None, to: Cue | None = None) -> tuple[Line, ...]:
        """Say how to come out of a hold; where it comes again in position, only to let go."""
        if hold is None:
            return ()
        stays = to is not None and to.half == hold.half and to.hold > 0
        told = self.explains(hold) and not stays
        return self._all(hold, "release", *([f"{subject(hold)}-leave"] if told else []))

    def _following(self, plan: Plan, number: int, *, opens: bool, turned: bool) -> tuple[Line, ...]:
        cue = plan.cues[number]
        names: list[str] = []
        if opens:
            if self.explains(cue):
                needs = dict.fromkeys(f"{subject(cue)}-need" for cue in plan.cues)
                names += ["place", "mat", *needs, "gentle", "begin"]
            names.append(f"{cue.stretch}-name")
        elif turned:
            names.append("change-sides")
        before = self._all(cue, *names) if names else ()
        return (*before, *self._step(plan, cue, briefly=turned))

    def _step(self, plan: Plan, cue: Cue, *, briefly: bool = False) -> tuple[Line, ...]:
        """Return the line of a step; in fewer words on the second side, or where time is short.

        What a variant has no words of its own for is said as in its stretch.
        """
        if not self.explains(cue):
            return ()
        first = min([other.half for other in plan.cues if other.stretch == cue.stretch])
        new = cue.half in (first, self._new_in.get(cue.stretch))
        step = f"{cue.step + 1}-{'full' if new and not briefly else 'short'}"
        return self._all(cue, f"{subject(cue)}-{step}") or self._all(cue, f"{cue.stretch}-{step}")

    def _holding(self, plan: Plan, cue: Cue) -> Iterator[Said]:
        yield from map(Said, self._all(cue, "hold"))
        if cue.hold:
            return
        for line in self._step(plan, cue) or self._all(cue, "settle"):
            yield Said(line, needed=False)

    # --- what happens within a cue

    def of_fact(self, fact: Fact, cue: Cue) -> Moment:
        """Return what is heard as something becomes true, apart from the beginning of a cue."""
        if isinstance(fact, BreathTurned):
            return self._breath(fact, cue)
        name, sound = _WITHIN.get(type(fact), ("", None))
        return Moment(sound, tuple(map(Said, self._all(cue, name))))

    def of_end(self, ended: Ended, cue: Cue, left: Cue | None) -> Moment:
        """Return what is heard at the end of a session.

        Args:
            ended: How it ended.
            cue: Its last cue.
            left: The hold that it ended with, or None.
        """
        if ended.outcome is not SessionOutcome.FINISHED:
            return Moment()
        lines = (*self._leaving(left), *self._all(cue, "finished"))
        return Moment(Sound.FINISHED, tuple(map(Said, lines)))

    def _breath(self, turned: BreathTurned, cue: Cue) -> Moment:
        """Count the breaths where that is wished; lead the second one where all is explained."""
        name = ""
        if self._counts_breaths:
            if turned.drawing_in and turned.number > 1:
                name = f"breath-{turned.number - 1}"
        elif turned.number == _LED_BREATH and self.explains(cue):
            name = "breathe-in" if turned.drawing_in else "breathe-out"
        lines = self._all(cue, name)
        return Moment(None, tuple(Said(line, needed=False) for line in lines))

    # --- when asked

    def trial(self) -> Moment:
        """Return what a voice is tried out with, even where nothing is said in a session."""
        return Moment(None, tuple(map(Said, self._lines.find("begin"))))

    def how_long(self, run: Run) -> Moment:
        """Say how many breaths the hold, and how many minutes the session still takes.

        Args:
            run: The session, at the present second.
        """
        left = time_left(run, run.breath)
        if left.minutes < 1:
            name = "less-to-go"
        elif left.minutes > _LAST_MINUTE:
            name = "more-to-go"
        else:
            name = f"minutes-to-go-{left.minutes}" if left.minutes > 1 else "minute-to-go"
        lines = self._lines.all((f"breaths-to-go-{left.breaths}", name))
        return Moment(None, tuple(map(Said, lines)))


def subject(cue: Cue) -> str:
    """Return what the names of the lines on a cue's steps begin with: its stretch or variant."""
    return f"{cue.stretch}-{cue.variant}" if cue.variant else cue.stretch


def _until_mark(hold: Cue) -> float | None:
    """Return after how many seconds of a hold something else has to be said, if that is known."""
    pace = hold.pace
    if isinstance(pace, GuidedPace) and pace.breaths:
        return (pace.breaths + 1) // 2 * pace.breath_seconds
    return pace.limit if pace else None
