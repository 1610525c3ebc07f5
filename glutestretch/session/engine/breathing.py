"""A hold measured in breaths: where in which breath a given second falls."""

import math

from glutestretch.kit.record import Record, replace


class Breath(Record):
    """One moment of a hold.

    Attributes:
        number: Which breath this is, counted from 1.
        drawing_in: It is time to breathe in, or else out.
        fullness: How full the lungs are, 0 to 1.
        progress: How much of the hold is over, 0 to 1.
    """

    number: int
    drawing_in: bool
    fullness: float
    progress: float


# A key tapped by mistake must not make the next breaths look like a flicker.
_SHORTEST_SECONDS = 0.5


def _eased(part: float) -> float:
    return (1 - math.cos(math.pi * min(max(part, 0.0), 1.0))) / 2


class GuidedPace(Record):
    """Breaths of fixed length; ``breaths`` 0 means that the hold has no end of its own."""

    breaths: int
    in_seconds: float
    out_seconds: float

    @property
    def breath_seconds(self) -> float:
        """The length of one breath."""
        return self.in_seconds + self.out_seconds

    @property
    def seconds(self) -> float:
        """The length of the whole hold."""
        return self.breaths * self.breath_seconds

    def at(self, elapsed: float) -> Breath:
        """Return the moment ``elapsed`` seconds into the hold; past its end, the end."""
        breath_seconds = self.breath_seconds
        done, into = divmod(max(elapsed, 0.0), breath_seconds)
        if self.breaths and done >= self.breaths:
            return Breath(self.breaths, drawing_in=False, fullness=0.0, progress=1.0)
        drawing_in = into < self.in_seconds
        if drawing_in:
            fullness = _eased(into / self.in_seconds)
        else:
            fullness = _eased(1 - (into - self.in_seconds) / self.out_seconds)
        progress = elapsed / (self.breaths * breath_seconds) if self.breaths else 0.0
        return Breath(int(done) + 1, drawing_in, fullness, max(progress, 0.0))

    def ends_at(self) -> float | None:
        """Return the second at which the last breath is over, or None for no end."""
        return self.seconds if self.breaths else None

    def breaths_done(self, elapsed: float) -> int:
        """Return how many whole breaths are over."""
        done = int(max(elapsed, 0.0) // self.breath_seconds)
        return min(done, self.breaths) if self.breaths else done

    def next_turn(self, elapsed: float) -> float:
        """Return the next second at which the breath turns from in to out or back."""
        breath_seconds = self.breath_seconds
        done, into = divmod(max(elapsed, 0.0), breath_seconds)
        start = done * breath_seconds
        turn = start + (self.in_seconds if into < self.in_seconds else breath_seconds)
        return max(turn, math.nextafter(elapsed, math.inf))

    def next_change(self, elapsed: float, steps: int) -> float:
        """Return the next second at which fullness, shown in ``steps`` equal steps, changes.

        A window that wakes only then draws every picture there is to see, and no other.
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
        return min(max(moment, elapsed + 1e-3), turn)


class OwnPace(Record):
    """Breaths as the user takes them.

    Attributes:
        breaths: How many breaths end the hold; 0 for no end.
        usual_out_seconds: How long an out-breath is taken to last before one was seen whole.
        marks: Seconds into the hold: an in-breath began, ended, the next began, ended, ...
        turned_at: How full the lungs were at the last mark.
    """

    breaths: int
    usual_out_seconds: float
    usual_in_seconds: float = 4.0
    marks: tuple[float, ...] = ()
    turned_at: float = 0.0

    @property
    def drawing_in(self) -> bool:
        """Whether an in-breath has begun and not ended."""
        return len(self.marks) % 2 == 1

    def in_began(self, elapsed: float) -> "OwnPace":
        """Note that an in-breath begins; once the last breath is out, that ends the hold."""
        return self if self.drawing_in else self._turned(elapsed)

    def in_ended(self, elapsed: float) -> "OwnPace":
        """Note that the in-breath has ended."""
        return self._turned(elapsed) if self.drawing_in else self

    def _turned(self, elapsed: float) -> "OwnPace":
        return replace(self, marks=(*self.marks, elapsed), turned_at=self.at(elapsed).fullness)

    def _mean(self, first: int, default: float) -> float:
        begins, ends = self.marks[first::2], self.marks[first + 1 :: 2]
        lengths = [end - begin for begin, end in zip(begins, ends, strict=False)]
        return max(sum(lengths) / len(lengths), _SHORTEST_SECONDS) if lengths else default

    @property
    def _usual_seconds(self) -> float:
        """How long breaths like the present one, in or out, last with this user."""
        if self.drawing_in:
            return self._mean(0, self.usual_in_seconds)
        return self._mean(1, self.usual_out_seconds)

    def ends_at(self) -> float | None:
        """Return the second at which the last breath is over, or None while it is not known.

        No key is pressed at the end of an out-breath, so the last one is taken to last as
        long as the user's earlier ones did on average.
        """
        if not self.breaths or len(self.marks) < 2 * self.breaths:
            return None
        if len(self.marks) > 2 * self.breaths:
            return self.marks[2 * self.breaths]
        return self.marks[-1] + self._mean(1, self.usual_out_seconds)

    def breaths_done(self, elapsed: float) -> int:
        """Return how many whole breaths are over."""
        end = self.ends_at()
        if end is not None and elapsed >= end:
            return self.breaths
        return max(0, (len(self.marks) - 1) // 2)

    def next_change(self, elapsed: float, steps: int) -> float:
        """Return the next second at which fullness, shown in ``steps`` steps, may change.

        Infinite while nothing moves.
        """
        if not self.marks:
            return math.inf
        length = self._usual_seconds
        return elapsed + length / steps if elapsed < self.marks[-1] + length else math.inf

    def at(self, elapsed: float) -> Breath:
        """Return the moment ``elapsed`` seconds into the hold."""
        number = max(1, (len(self.marks) + 1) // 2)
        if self.breaths:
            number = min(number, self.breaths)
        since = elapsed - self.marks[-1] if self.marks else 0.0
        part = _eased(since / self._usual_seconds)
        aim = 1.0 if self.drawing_in else 0.0
        fullness = self.turned_at + (aim - self.turned_at) * part
        whole = len(self.marks) / 2
        progress = min(whole / self.breaths, 1.0) if self.breaths else 0.0
        return Breath(number, self.drawing_in or not self.marks, fullness, progress)
