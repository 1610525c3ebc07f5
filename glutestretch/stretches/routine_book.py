"""All routines that there are: those of the app, one for each stretch, and the user's own."""

from glutestretch.kit.record import replace
from glutestretch.stretches import routines
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.routines import BUILT_IN, Routine


class RoutineBook:
    """Finds routines by their ids; whoever starts one or names one asks here.

    Attributes:
        catalogue: The stretches that they are made of.
        own: The user's own routines, in the user's order, as they were written.
    """

    def __init__(self, catalogue: Catalogue, own: tuple[Routine, ...] = ()) -> None:
        self.catalogue = catalogue
        self.own = own

    def find(self, routine: str) -> Routine | None:
        """Return the routine with this id, or None if there is none that a session can be made of.

        Entries of stretches that are gone are left out.
        """
        for own in self.own:
            if own.id == routine:
                return self._playable(own)
        return routines.find(self.catalogue, routine)

    def found(self, routine: str) -> Routine:
        """Return the routine with this id; the full one if it is gone."""
        return self.find(routine) or routines.full(self.catalogue)

    @property
    def choices(self) -> tuple[Routine, ...]:
        """What Start can begin: the routines of the app, then those of the user."""
        names = (*BUILT_IN, *(own.id for own in self.own))
        return tuple(found for name in names if (found := self.find(name)))

    @property
    def all(self) -> tuple[Routine, ...]:
        """All routines: those to choose from, then one for each stretch."""
        singles = map(routines.single, (stretch.id for stretch in self.catalogue.stretches))
        return (*self.choices, *singles)

    def _playable(self, routine: Routine) -> Routine | None:
        known = tuple(one for one in routine.entries if one.stretch in self.catalogue)
        left = routine if known == routine.entries else replace(routine, entries=known)
        return None if left.faults(self.catalogue) else left
