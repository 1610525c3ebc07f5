"""A value that is being edited, with everything that can be undone and done again."""

from typing import Generic, Self, TypeVar

from glutestretch.kit.record import Record, replace

_T = TypeVar("_T")


class History(Record, Generic[_T]):
    """A value, and what it was before; every method returns the next history.

    Attributes:
        now: The value as it is now.
        before: What ``undone`` leads to, the last one at the end.
        after: What ``redone`` leads to, the next one at the end.
        doing: What was changed last. A change of the same continues it, so that turning a number
            up ten times, or typing a word, is undone at once.
    """

    now: _T
    before: tuple[_T, ...] = ()
    after: tuple[_T, ...] = ()
    doing: str = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self.before)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return bool(self.after)

    def undone(self) -> Self:
        """Take the last change back."""
        if not self.before:
            return self
        *before, now = self.before
        return self._become(now, tuple(before), (*self.after, self.now))

    def redone(self) -> Self:
        """Make the change again that was undone last."""
        if not self.after:
            return self
        *after, now = self.after
        return self._become(now, (*self.before, self.now), tuple(after))

    def turned(self, now: _T, doing: str = "") -> Self:
        """Change the value.

        Args:
            now: What it is then.
            doing: What this is a part of, such as one drag; empty for a change of its own.
        """
        if now == self.now:
            return self
        continues = bool(doing) and doing == self.doing
        before = self.before if continues else (*self.before, self.now)
        if before[-1] == now:  # it was turned back to where it began
            return self._become(now, before[:-1])
        return self._become(now, before, (), doing)

    def settled(self) -> Self:
        """Let the next change be one of its own."""
        return replace(self, doing="")

    def _become(
        self, now: _T, before: tuple[_T, ...], after: tuple[_T, ...] = (), doing: str = ""
    ) -> Self:
        return replace(self, now=now, before=before, after=after, doing=doing)
