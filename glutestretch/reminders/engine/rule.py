"""What every kind of reminder and of quiet period has in common."""

from datetime import datetime
from typing import Any, Self

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.record import Record
from glutestretch.reminders.engine.local_time import LocalMoment


class Rule(Record):
    """When a reminder comes, and how that is stored.

    Attributes:
        kind: The name under which it is stored.
        counts_sitting: It comes after active sitting, so that a natural break restarts the count.
        excused_by_session: It is left out soon after a session.
        outlasts_quiet: It is not left out in quiet or a pause, but comes at the end.
    """

    kind = ""
    counts_sitting = False
    excused_by_session = False
    outlasts_quiet = False

    def next_after(self, here: LocalMoment) -> datetime | None:
        """Return the first moment in UTC after this one at which it comes, or None."""
        raise NotImplementedError

    def next_from(self, here: LocalMoment) -> datetime | None:
        """Return the first moment in UTC from this one on, if counting starts here, or None."""
        return self.next_after(here if self.counts_sitting else here.before)

    def once_shown(self, there: LocalMoment) -> "Rule":  # noqa: ARG002 - most do not mind
        """Return the rule by which it comes after it was shown at a moment."""
        return self

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields; ``Problem`` if one cannot be used."""
        raise NotImplementedError


class Quiet(Record):
    """When no reminder comes.

    Attributes:
        kind: The name under which it is stored.
    """

    kind = ""

    def until(self, here: LocalMoment) -> datetime | None:
        """Return the moment in UTC at which the quiet of this moment ends; None without."""
        raise NotImplementedError

    def begins(self, here: LocalMoment) -> datetime | None:
        """Return the first moment in UTC from this one on at which it is quiet, or None."""
        raise NotImplementedError

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields; ``Problem`` if one cannot be used."""
        raise NotImplementedError
