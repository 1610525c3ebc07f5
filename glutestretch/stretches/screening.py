"""The screening: who should not do a stretch, or not yet, and what the answers leave out."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from glutestretch.diary.events import Overview
from glutestretch.kit.record import Record

GOOD_FOR = timedelta(days=365)
"""How long the answers remain valid."""


class Concern(Record):
    """One screening question.

    Attributes:
        id: The name under which a yes is stored.
        question: The question.
        meaning: What a yes means, in plain words.
        stretches: The stretches that a yes leaves out until a provider has agreed.
        urgent: Whether a yes means that help is needed at once, so that no session starts.
        source: The citation of its source.
        doi: The source's DOI; otherwise empty.
    """

    id: str
    question: str
    meaning: str
    stretches: tuple[str, ...]
    urgent: bool
    source: str
    doi: str


class Screening(Record):
    """The page of questions.

    Attributes:
        version: Increased by one whenever the meaning of a question changes.
        agreed: The label for users whose provider has agreed.
    """

    version: int
    title: str
    question: str
    agreed: str
    concerns: tuple[Concern, ...]

    def left_out(self, concerns: Iterable[str]) -> frozenset[str]:
        """Return the stretches that a yes to these concerns leaves out."""
        yes = set(concerns)
        return frozenset(
            stretch for one in self.concerns if one.id in yes for stretch in one.stretches
        )

    def concerning(self, stretch: str, concerns: Iterable[str]) -> tuple[Concern, ...]:
        """Return those of these concerns that leave this stretch out."""
        yes = set(concerns)
        return tuple(one for one in self.concerns if one.id in yes and stretch in one.stretches)


def screening_due(past: Overview, version: int, now: datetime) -> bool:
    """Return whether the questions have to be answered before a session.

    They have to if they were never answered, too long ago, or have changed since. Setting the
    clock back does not bring them up again.

    Args:
        past: The past.
        version: The version of the questions.
        now: The current time.
    """
    if past.screened_at is None or past.screened_version < version:
        return True
    return now - past.screened_at > GOOD_FOR
