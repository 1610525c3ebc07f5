"""A routine that is being edited, with everything that can be undone and done again."""

from glutestretch.kit.record import Record, replace
from glutestretch.stretches.routines import MOST_ENTRIES, Entry, Routine


class Draft(Record):
    """A routine, and what it was before; every method returns the next draft.

    Attributes:
        routine: The routine as it is now.
        before: What ``undone`` leads to, the last one at the end.
        after: What ``redone`` leads to, the next one at the end.
        doing: What was changed last. A change of the same continues it, so that turning a number
            up ten times, or typing a word, is undone at once.
    """

    routine: Routine
    before: tuple[Routine, ...] = ()
    after: tuple[Routine, ...] = ()
    doing: str = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self.before)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return bool(self.after)

    @property
    def can_add(self) -> bool:
        """Whether the routine has room for another entry."""
        return len(self.routine.entries) < MOST_ENTRIES

    def undone(self) -> "Draft":
        """Take the last change back."""
        if not self.before:
            return self
        return Draft(self.before[-1], self.before[:-1], (*self.after, self.routine))

    def redone(self) -> "Draft":
        """Make the change again that was undone last."""
        if not self.after:
            return self
        return Draft(self.after[-1], (*self.before, self.routine), self.after[:-1])

    def titled(self, title: str) -> "Draft":
        """Call the routine this."""
        return self._changed(replace(self.routine, title=title), "title")

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

    def settled(self) -> "Draft":
        """Let the next change be one of its own."""
        return replace(self, doing="")

    def _with(self, entries: tuple[Entry, ...], doing: str = "") -> "Draft":
        return self._changed(replace(self.routine, entries=entries), doing)

    def _changed(self, routine: Routine, doing: str) -> "Draft":
        if routine == self.routine:
            return self
        continues = bool(doing) and doing == self.doing
        before = self.before if continues else (*self.before, self.routine)
        if before[-1] == routine:  # it was turned back to where it began
            return Draft(routine, before[:-1])
        return Draft(routine, before, (), doing)
