"""The breaths of a hold: which breath, and where in it, at a given second."""

import math

from glutestretch.kit.record import Record, replace


class Breath(Record):
    """One moment of a hold.

    Attributes:
        number: Which breath this is, counted from 1.
        drawing_in: Whether it is time to breathe in; otherwise out.
        fullness: How full the lungs are, 0 to 1.
        progress: How much of the hold is over, 0 to 1.
    """

    number: int
    drawing_in: bool
    fullness: float
    progress: float


SHORTEST_SECONDS = 0.5
"""A key tapped by mistake must not make the next breaths look like a flicker."""


def eased(part: float) -> float:
    """Return how far a breath has come when this part of its time is over, both 0 to 1."""
    return (1 - math.cos(math.pi * min(max(part, 0.0), 1.0))) / 2


class GuidedPace(Record):
    """Breaths of fixed length.

    Attributes:
        breaths: How many breaths end the hold; 0 if none do.
        in_seconds: How long one breathes in.
        out_seconds: How long one breathes out.
        limit: How many seconds end the hold, whatever its breaths; None if none do.
    """

    breaths: int
    in_seconds: float
    out_seconds: float
    limit: float | None = None

    @property
    def breath_seconds(self) -> float:
        """The length of one breath, in seconds."""
        return self.in_seconds + self.out_seconds

    @property
    def seconds(self) -> float:
        """The length of all its breaths, in seconds."""
        return self.breaths * self.breath_seconds

    def at(self, elapsed: float) -> Breath:
        """Return the moment ``elapsed`` seconds into the hold; past its end, the end."""
        breath_seconds = self.in_seconds + self.out_seconds
        end = self.breaths * breath_seconds if self.breaths else self.limit
        done, into = divmod(max(elapsed, 0.0), breath_seconds)
        if end is not None and (done >= self.breaths if self.breaths else elapsed >= end):
            last = self.breaths or max(1, math.ceil(end / breath_seconds))
            return Breath(last, drawing_in=False, fullness=0.0, progress=1.0)
        drawing_in = into < self.in_seconds
        if drawing_in:
            fullness = eased(into / self.in_seconds)
        else:
            fullness = eased(1 - (into - self.in_seconds) / self.out_seconds)
        progress = elapsed / end if end else 0.0
        return Breath(int(done) + 1, drawing_in, fullness, max(progress, 0.0))

    def ends_at(self) -> float | None:
        """Return the second at which the hold is over, or None for no end of its own."""
        return self.seconds if self.breaths else self.limit

    def breaths_done(self, elapsed: float) -> int:
        """Return how many whole breaths are over after ``elapsed`` seconds."""
        if self.limit is not None:
            elapsed = min(elapsed, self.limit)
        done = int(max(elapsed, 0.0) // self.breath_seconds)
        return min(done, self.breaths) if self.breaths else done

    def next_turn(self, elapsed: float) -> float:
        """Return the next second at which the breath turns from in to out or back."""
        breath_seconds = self.breath_seconds
        done, into = divmod(max(elapsed, 0.0), breath_seconds)
        start = done * breath_seconds
        turn = start + (self.in_seconds if into < self.in_seconds else breath_seconds)
        return max(turn, math.nextafter(elapsed, math.inf))

    def next_change(self, elapsed: float, steps: int, apart: float = 0.0) -> float:
        """Return the next second at which fullness, shown in ``steps`` equal steps, changes.

        A window that wakes only then draws every picture there is to see, and no other.

        Args:
            elapsed: Seconds into the hold.
            steps: How many steps of fullness can be told apart.
            apart: How many seconds changes are apart at least; a turn of the breath never waits.
        """
        breath = self.at(elapsed)
        turn = self.next_turn(elapsed)
        shown = round(breath.fullness * steps)
        edge = (shown + (0.5 if breath.drawing_in else -0.5)) / steps
        if not 0 < edge < 1:
            return turn
        part = math.acos(1 - 2 * edge) / math.pi
        if breath.drawing_in:
            moment = turn - self.in_seconds * (1 - part)
        else:
            moment = turn - self.out_seconds * part
        return min(max(moment, elapsed + max(apart, 1e-3)), turn)


class OwnPace(Record):
    """Breaths as the user takes them.

    Attributes:
        breaths: How many breaths end the hold; 0 if none do.
        usual_out_seconds: How long an out-breath is taken to last before one was seen whole.
        usual_in_seconds: How long an in-breath is taken to last before one was seen whole.
        marks: Seconds into the hold: an in-breath began, ended, the next began, ended, ...
        turned_at: How full the lungs were at the last mark, 0 to 1.
        limit: How many seconds end the hold, whatever its breaths; None if none do.
    """

    breaths: int
    usual_out_seconds: float
    usual_in_seconds: float = 4.0
    marks: tuple[float, ...] = ()
    turned_at: float = 0.0
    limit: float | None = None

    @property
    def drawing_in(self) -> bool:
        """Whether an in-breath has begun and not ended."""
        return len(self.marks) % 2 == 1

    def in_began(self, elapsed: float) -> "OwnPace":
        """Begin an in-breath ``elapsed`` seconds in; after the last one, that ends the hold."""
        return self if self.drawing_in else self._turned(elapsed)

    def in_ended(self, elapsed: float) -> "OwnPace":
        """End the in-breath ``elapsed`` seconds into the hold."""
        return self._turned(elapsed) if self.drawing_in else self

    def _turned(self, elapsed: float) -> "OwnPace":
        return replace(self, marks=(*self.marks, elapsed), turned_at=self.at(elapsed).fullness)

    def _mean(self, first: int, default: float) -> float:
        begins, ends = self.marks[first::2], self.marks[first + 1 :: 2]
        lengths = [end - begin for begin, end in zip(begins, ends, strict=False)]
        return max(sum(lengths) / len(lengths), SHORTEST_SECONDS) if lengths else default

    @property
    def _usual_seconds(self) -> float:
        """How many seconds breaths like the current one, in or out, last with this user."""
        if self.drawing_in:
            return self._mean(0, self.usual_in_seconds)
        return self._mean(1, self.usual_out_seconds)

    def ends_at(self) -> float | None:
        """Return the second at which the hold is over, or None while it is not known.

        No key is pressed at the end of an out-breath, so the last one is taken to last as
        long as the user's earlier ones did on average.
        """
        if not self.breaths:
            return self.limit
        if len(self.marks) < 2 * self.breaths:
            return None
        if len(self.marks) > 2 * self.breaths:
            return self.marks[2 * self.breaths]
        return self.marks[-1] + self._mean(1, self.usual_out_seconds)

    def breaths_done(self, elapsed: float) -> int:
        """Return how many whole breaths are over."""
        end = self.ends_at()
        if self.breaths and end is not None and elapsed >= end:
            return self.breaths
        return max(0, (len(self.marks) - 1) // 2)

    def next_change(self, elapsed: float, steps: int, apart: float = 0.0) -> float:
        """Return the next second at which fullness, shown in ``steps`` steps, may change.

        Infinite while nothing moves.

        Args:
            elapsed: Seconds into the hold.
            steps: How many steps of fullness can be told apart.
            apart: How many seconds changes are apart at least.
        """
        if not self.marks:
            return math.inf
        length = self._usual_seconds
        moving = elapsed < self.marks[-1] + length
        return elapsed + max(length / steps, apart) if moving else math.inf

    def at(self, elapsed: float) -> Breath:
        """Return the moment ``elapsed`` seconds into the hold."""
        number = max(1, (len(self.marks) + 1) // 2)
        if self.breaths:
            number = min(number, self.breaths)
        since = elapsed - self.marks[-1] if self.marks else 0.0
        part = eased(since / self._usual_seconds)
        aim = 1.0 if self.drawing_in else 0.0
        fullness = self.turned_at + (aim - self.turned_at) * part
        if self.breaths:
            progress = min(len(self.marks) / 2 / self.breaths, 1.0)
        else:
            progress = min(max(elapsed, 0.0) / self.limit, 1.0) if self.limit else 0.0
        return Breath(number, self.drawing_in or not self.marks, fullness, progress)
