"""A hold that goes by the user's breath as far as it is heard, and else by the guided pace."""

import math

from glutestretch.kit.record import Record, replace
from glutestretch.session.engine.breathing import SHORTEST_SECONDS, Breath, eased
from glutestretch.session.engine.heard_breath import Heard, patience


class Phase(Record):
    """An in-breath or an out-breath.

    Attributes:
        done: How many breaths were over when it began.
        drawing_in: Whether it is an in-breath.
        since: The second of the hold from which on it is known how it goes.
        fullness: How full the lungs were then, 0 to 1.
        shown: How much of this breath was shown to be over then; 0 to 1, or less than 0 where
            the last one was not shown to its end.
        seconds: How long it goes on from there.
        until: The second at which it turns by itself, if no turn is heard before.
        heard: Whether it was heard to begin; else it is a guided one.
    """

    done: int
    drawing_in: bool
    since: float
    fullness: float
    shown: float
    seconds: float
    until: float
    heard: bool = False


class FollowedPace(Record):
    """Breaths that are heard; those that are not go at the guided pace, so that it always ends.

    Attributes:
        breaths: How many breaths end the hold; 0 if none do.
        in_seconds: How long a guided in-breath is.
        out_seconds: How long a guided out-breath is.
        limit: How many seconds end the hold, whatever its breaths; None if none do.
        last: The last phase that is known for sure; None at the beginning.
    """

    breaths: int
    in_seconds: float
    out_seconds: float
    limit: float | None = None
    last: Phase | None = None

    @property
    def breath_seconds(self) -> float:
        """The length of one guided breath."""
        return self.in_seconds + self.out_seconds

    # --- what becomes known

    def turned(self, elapsed: float, heard: Heard) -> "FollowedPace":
        """Go by a breath that was heard to turn.

        Neither fullness nor progress jump. A guided out-breath that is cut short before its
        middle is not counted.

        Args:
            elapsed: Seconds into the hold.
            heard: What turned, and when.
        """
        now, breath = self._phase(elapsed), self.at(elapsed)
        usual = max(heard.usual, SHORTEST_SECONDS)
        moment = max(elapsed - heard.ago, now.since)
        done, shown = now.done, self._within(now, elapsed)
        if heard.drawing_in and not now.drawing_in:
            middle = now.since + now.seconds / 2
            if now.heard or elapsed >= middle:
                done, shown = done + 1, shown - 1
        return replace(
            self,
            last=Phase(
                done=done,
                drawing_in=heard.drawing_in,
                since=elapsed,
                fullness=breath.fullness,
                shown=shown,
                seconds=max(moment + usual - elapsed, SHORTEST_SECONDS),
                until=max(moment + patience(usual), elapsed + 2 * SHORTEST_SECONDS),
                heard=True,
            ),
        )

    def lost(self, elapsed: float) -> "FollowedPace":
        """Go on at the guided pace from where the breath is, without a jump."""
        now = self._phase(elapsed)
        if not now.heard:
            return self
        fullness = self.at(elapsed).fullness
        left = (1 - fullness) * self.in_seconds if now.drawing_in else fullness * self.out_seconds
        seconds = max(left, SHORTEST_SECONDS)
        return replace(
            self,
            last=replace(
                now,
                since=elapsed,
                fullness=fullness,
                shown=self._within(now, elapsed),
                seconds=seconds,
                until=elapsed + seconds,
                heard=False,
            ),
        )

    # --- what is to be known

    def at(self, elapsed: float) -> Breath:
        """Return the moment ``elapsed`` seconds into the hold; past its end, the end."""
        end = self.ends_at()
        if self.breaths and end is not None and elapsed >= end:
            return Breath(self.breaths, drawing_in=False, fullness=0.0, progress=1.0)
        now = self._phase(max(elapsed, 0.0))
        aim = 1.0 if now.drawing_in else 0.0
        part = eased((elapsed - now.since) / now.seconds)
        fullness = now.fullness + (aim - now.fullness) * part
        if self.breaths:
            progress = (now.done + self._within(now, elapsed)) / self.breaths
        else:
            progress = elapsed / self.limit if self.limit else 0.0
        return Breath(now.done + 1, now.drawing_in, fullness, min(max(progress, 0.0), 1.0))

    def ends_at(self) -> float | None:
        """Return the second at which the hold is over if nothing more is heard, or None."""
        if not self.breaths:
            return self.limit
        now = self._last
        if now.done >= self.breaths:
            return now.since
        out = self.out_seconds if now.drawing_in else 0.0
        return now.until + out + (self.breaths - now.done - 1) * self.breath_seconds

    def breaths_done(self, elapsed: float) -> int:
        """Return how many whole breaths are over after so many seconds."""
        end = self.ends_at()
        if self.breaths and end is not None and elapsed >= end:
            return self.breaths
        if self.limit is not None:
            elapsed = min(elapsed, self.limit)
        done = self._phase(elapsed).done
        return min(done, self.breaths) if self.breaths else done

    def next_change(self, elapsed: float, steps: int, apart: float = 0.0) -> float:
        """Return the next second at which fullness, shown in ``steps`` steps, may change.

        Args:
            elapsed: Seconds into the hold.
            steps: How many steps of fullness can be told apart.
            apart: How many seconds changes are apart at least; a turn of the breath never waits.
        """
        now = self._phase(elapsed)
        moves_until = now.since + now.seconds
        turn = max(now.until, math.nextafter(elapsed, math.inf))
        if elapsed >= moves_until:
            return turn
        return min(elapsed + max(now.seconds / steps, apart, 1e-3), turn)

    # --- phases

    @property
    def _last(self) -> Phase:
        if self.last is not None:
            return self.last
        return self._guided(0, 0.0, drawing_in=True)

    def _guided(self, done: int, since: float, *, drawing_in: bool) -> Phase:
        fullness, shown, seconds = 0.0, 0.0, self.in_seconds
        if not drawing_in:
            fullness, shown, seconds = 1.0, self._in_share, self.out_seconds
        return Phase(done, drawing_in, since, fullness, shown, seconds, since + seconds)

    @property
    def _in_share(self) -> float:
        return self.in_seconds / self.breath_seconds

    def _phase(self, elapsed: float) -> Phase:
        """Return the phase at a second: the last one known, or one of those that follow it."""
        now = self._last
        if elapsed < now.until:
            return now
        done, since = now.done, now.until
        if now.drawing_in:
            if elapsed < since + self.out_seconds:
                out = self._guided(done, since, drawing_in=False)
                return replace(out, shown=max(out.shown, now.shown))
            since += self.out_seconds
        over, into = divmod(elapsed - since, self.breath_seconds)
        done, since = done + 1 + int(over), since + over * self.breath_seconds
        if into < self.in_seconds:
            return self._guided(done, since, drawing_in=True)
        return self._guided(done, since + self.in_seconds, drawing_in=False)

    def _within(self, now: Phase, elapsed: float) -> float:
        """Return how much of the breath of a phase is over, 0 to 1."""
        aim = max(self._in_share, now.shown) if now.drawing_in else 1.0
        part = min(max((elapsed - now.since) / now.seconds, 0.0), 1.0)
        return now.shown + (aim - now.shown) * part
