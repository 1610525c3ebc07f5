"""How the live figure is turned: by drag with momentum, and by keys; no Qt, no clock."""

from math import exp, hypot

from glutestretch.kit.record import Record, replace

LOWEST, HIGHEST = 3.0, 80.0
"""How far the view goes down and up, in degrees above the floor; a drag gently goes beyond."""
_BEYOND = 6.0
_GLIDE, _QUICK, _HOME = 0.30, 0.10, 0.16
"""Seconds in which about two thirds of the way are done: let go, by key, and back again."""
_REST = 0.05
"""Degrees that nobody sees."""
_STILL_SECONDS = 0.08
"""Only what the hand did within this time throws the figure."""
_FASTEST = 540.0


class View(Record):
    """From where the figure is seen, in degrees: 0 is in front of it, and level with the floor."""

    azimuth: float
    elevation: float


class Orbit(Record):
    """A view that nears its goal, ever more slowly.

    Attributes:
        best: The view of the still images.
        start: The view at ``since``, and ``goal`` where it will be in the end.
        since: In seconds.
        slowness: In how many seconds about two thirds of the way are done.
    """

    best: View
    start: View
    goal: View
    since: float = 0.0
    slowness: float = _QUICK

    def view(self, now: float) -> View:
        """Return the view at a time."""
        if self.rests(now):
            return self.goal
        left = exp(-max(0.0, now - self.since) / self.slowness)
        return View(
            self.goal.azimuth + left * (self.start.azimuth - self.goal.azimuth),
            self.goal.elevation + left * (self.start.elevation - self.goal.elevation),
        )

    def rests(self, now: float) -> bool:
        """Return whether it has reached its goal."""
        way = hypot(
            self.goal.azimuth - self.start.azimuth, self.goal.elevation - self.start.elevation
        )
        return way * exp(-max(0.0, now - self.since) / self.slowness) < _REST

    @property
    def is_home(self) -> bool:
        """Whether its goal is the view of the still images."""
        return self.goal == self.best

    def dragged(self, azimuth: float, elevation: float, now: float) -> "Orbit":
        """Turn with the hand, by degrees; more slowly beyond the limits."""
        view = self.view(now)
        over = max(LOWEST - view.elevation, view.elevation - HIGHEST, 0.0)
        outward = (view.elevation > HIGHEST) == (elevation > 0)
        if over and outward:
            elevation *= max(0.0, 1 - over / _BEYOND)
        raised = max(LOWEST - _BEYOND, min(HIGHEST + _BEYOND, view.elevation + elevation))
        held = View(view.azimuth + azimuth, raised)
        return replace(self, start=held, goal=held, since=now)

    def thrown(self, azimuth: float, elevation: float, now: float) -> "Orbit":
        """Let go at a speed in degrees a second: it glides on, and back within the limits."""
        view = self.view(now)
        speed = (max(-_FASTEST, min(_FASTEST, each)) * _GLIDE for each in (azimuth, elevation))
        return self._on_the_way(view, *speed, now=now, slowness=_GLIDE)

    def turned(self, azimuth: float, elevation: float, now: float) -> "Orbit":
        """Turn by degrees, smoothly, and on from where it is already going."""
        moved = self._on_the_way(self.goal, azimuth, elevation, now=now, slowness=_QUICK)
        return replace(moved, start=self.view(now))

    def arrived(self) -> "Orbit":
        """Return it at its goal, without the way there."""
        return replace(self, start=self.goal)

    def home(self, now: float) -> "Orbit":
        """Go back to the view of the still images, the short way round."""
        view = self.view(now)
        turns = round((view.azimuth - self.best.azimuth) / 360)
        start = View(view.azimuth - 360 * turns, view.elevation)
        return replace(self, start=start, goal=self.best, since=now, slowness=_HOME)

    def _on_the_way(
        self, view: View, azimuth: float, elevation: float, *, now: float, slowness: float
    ) -> "Orbit":
        raised = max(LOWEST, min(HIGHEST, view.elevation + elevation))
        goal = View(view.azimuth + azimuth, raised)
        return replace(self, start=view, goal=goal, since=now, slowness=slowness)


def at_home(best: View) -> Orbit:
    """Return an orbit that rests in the view of the still images."""
    return Orbit(best, best, best)


class Hand:
    """What the hand did last, to tell how fast it was when it let go."""

    def __init__(self) -> None:
        self._moves: list[tuple[float, float, float]] = []

    def move(self, azimuth: float, elevation: float, now: float) -> None:
        """Note that it turned the figure by degrees."""
        self._moves = [*self._recent(now), (azimuth, elevation, now)]

    def speed(self, now: float) -> tuple[float, float]:
        """Return its speed in degrees a second; 0 where it has stood still."""
        recent = self._recent(now)
        return (
            sum(azimuth for azimuth, _, _ in recent) / _STILL_SECONDS,
            sum(elevation for _, elevation, _ in recent) / _STILL_SECONDS,
        )

    def _recent(self, now: float) -> list[tuple[float, float, float]]:
        return [move for move in self._moves if now - move[2] < _STILL_SECONDS]
