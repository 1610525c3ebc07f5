"""Reading a stretch outside a session: its steps, on either side."""

from PySide6.QtCore import QObject, Signal

from glutestretch.session.step_view import StepView, reading
from glutestretch.settings.model import Variants
from glutestretch.stretches.catalogue import Catalogue, Stretch
from glutestretch.stretches.sides import Side


class StepBrowser(QObject):
    """Which step of which stretch lies open.

    Signals:
        turned: The ``StepView`` that is now to be shown.
    """

    turned = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.stretch = catalogue.stretches[0].id
        self.step = 0
        self.side = Side.RIGHT
        self._variants: Variants = ()

    @property
    def step_view(self) -> StepView:
        """The open step."""
        return reading(self.catalogue, self.varied, self.step, self.side)

    @property
    def varied(self) -> Stretch:
        """The open stretch, in the variant that was chosen for it."""
        return self.catalogue[self.stretch].varied(dict(self._variants).get(self.stretch, ""))

    def use(self, variants: Variants) -> None:
        """Show each stretch in these variants from now on."""
        before, self._variants = self.varied, variants
        if self.varied is not before and self.varied != before:
            self.turned.emit(self.step_view)

    @property
    def can_turn_back(self) -> bool:
        """Whether there is a step before this one."""
        return self.step > 0

    @property
    def can_turn_on(self) -> bool:
        """Whether there is a step after this one."""
        return self.step + 1 < len(self.catalogue[self.stretch].steps)

    def open(self, stretch: str, step: int = 0, side: Side | None = None) -> None:
        """Open a stretch at a step; an unknown stretch changes nothing."""
        if stretch in self.catalogue:
            self.stretch = stretch
            self.step = min(step, len(self.catalogue[stretch].steps) - 1)
            self.side = side or self.side
            self.turned.emit(self.step_view)

    def next(self) -> None:
        """Turn to the next step, if there is one."""
        if self.can_turn_on:
            self.open(self.stretch, self.step + 1)

    def back(self) -> None:
        """Turn to the step before, if there is one."""
        if self.can_turn_back:
            self.open(self.stretch, self.step - 1)

    def see_side(self, side: str) -> None:
        """Show the same step on this side."""
        self.open(self.stretch, self.step, Side(side))

    def switch_side(self) -> None:
        """Show the same step on the other side."""
        self.see_side(self.side.other)
