"""The live figure of the stretch that is shown: opened when it is wanted, and let go again."""

from glutestretch.desktop.memory import give_back
from glutestretch.pictures.live.library import COMPILER, Figure, Figures
from glutestretch.pictures.live.scene import stretch_of


class FigureOnDemand:
    """Opens figures, one at a time; a stretch whose figure cannot be used is not tried again.

    Args:
        figures: Where they come from.
        wanted: Whether they are switched on.

    Attributes:
        now: The one that is open.
        slow: Whether the processor has to draw it, as far as is known.
    """

    def __init__(self, figures: Figures, *, wanted: bool) -> None:
        self._figures = figures
        self._wanted = wanted
        self._picture = ""
        self._refused: set[str] = set()
        self.now: Figure | None = None
        self.slow = not figures.may_be_fast()

    @property
    def is_there(self) -> bool:
        """Whether there is one for the picture, as far as is known without opening it."""
        return (
            self._wanted
            and bool(self._picture)
            and stretch_of(self._picture) not in self._refused
            and self._figures.has(self._picture)
        )

    def set_wanted(self, wanted: bool) -> bool:  # noqa: FBT001 - a setter
        """Switch them on or off; return whether that is new."""
        if wanted == self._wanted:
            return False
        self._wanted = wanted
        return True

    def set_figure(self, figure: str) -> None:
        """Use another person from now on."""
        self._figures.set_figure(figure)
        self._refused.clear()
        self._picture = ""

    def follow(self, picture: str) -> bool:
        """Go on to a picture; return whether it is of the same stretch as the one before."""
        before, self._picture = self._picture, picture
        return stretch_of(before) == stretch_of(picture)

    def open(self) -> Figure | None:
        """Return the figure, opened if it is not yet; None where there is none."""
        if self.now is None and self.is_there:
            self.now = self._figures.open(self._picture)
            if self.now is None:
                self.refuse()
            else:
                self.slow = self.now.in_software
        return self.now

    def refuse(self) -> None:
        """Let it go, and do without one in this stretch."""
        self._refused.add(stretch_of(self._picture))
        self.let_go()

    def let_go(self) -> None:
        """Free everything that it takes."""
        if self.now is not None:
            self.now.close()
            self.now = None
            give_back(COMPILER)
