"""A routine that is being edited, with everything that can be undone and done again."""

from glutestretch.kit.history import History
from glutestretch.kit.record import replace
from glutestretch.stretches.routines import MOST_ENTRIES, Entry, Routine


class Draft(History[Routine]):
    """A routine, and what it was before; every method returns the next draft."""

    @property
    def routine(self) -> Routine:
        """The routine as it is now."""
        return self.now

    @property
    def can_add(self) -> bool:
        """Whether the routine has room for another entry."""
        return len(self.routine.entries) < MOST_ENTRIES

    def titled(self, title: str) -> "Draft":
        """Call the routine this."""
        return self.turned(replace(self.routine, title=title), "title")

    def added(self, stretch: str) -> "Draft":
        """Add a stretch at the end, done as usual."""
        if not self.can_add:
            return self
        return self._with((*self.routine.entries, Entry(stretch)))

    def repeated(self, place: int) -> "Draft":
        """Add an entry like the one at this place, right below it."""
        if not self.can_add:
            return self
        entries = self.routine.entries
        return self._with((*entries[: place + 1], *entries[place:]))

    def removed(self, place: int) -> "Draft":
        """Take out the entry at this place."""
        entries = self.routine.entries
        return self._with((*entries[:place], *entries[place + 1 :]))

    def moved(self, place: int, to: int, doing: str = "") -> "Draft":
        """Move an entry to another place; beyond either end it goes to that end.

        Args:
            place: Where it is.
            to: Where it is then.
            doing: What this is a part of, such as one drag.
        """
        entries = list(self.routine.entries)
        entry = entries.pop(place)
        entries.insert(min(max(to, 0), len(entries)), entry)
        return self._with(tuple(entries), doing)

    def changed(self, place: int, entry: Entry, what: str = "") -> "Draft":
        """Put another entry at this place; ``what`` names the field that is changed."""
        entries = self.routine.entries
        doing = f"{what} {place}" if what else ""
        return self._with((*entries[:place], entry, *entries[place + 1 :]), doing)

    def _with(self, entries: tuple[Entry, ...], doing: str = "") -> "Draft":
        return self.turned(replace(self.routine, entries=entries), doing)
