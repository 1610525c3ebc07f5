"""Who should not do which stretch, or not yet: the questions, and what the answers leave out."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from glutestretch.diary.events import Overview
from glutestretch.kit.record import Record

GOOD_FOR = timedelta(days=365)
"""How long the answers hold."""


class Concern(Record):
    """One question.

    Attributes:
        id: The name under which a yes is stored.
        meaning: What a yes means, in plain words.
        stretches: What a yes leaves out until a provider has agreed.
        urgent: A yes needs help at once, and starts nothing.
        source: What it rests on, with ``doi`` where there is one.
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
        version: Raised by one whenever the meaning of a question changes.
        agreed: The words of whoever has asked a provider.
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
        """Return those of these concerns that leave a stretch out."""
        yes = set(concerns)
        return tuple(one for one in self.concerns if one.id in yes and stretch in one.stretches)


def screening_due(past: Overview, version: int, now: datetime) -> bool:
    """Whether the questions come first: never answered, too long ago, or newer ones.

    A clock that was set back does not ask again.
    """
    if past.screened_at is None or past.screened_version < version:
        return True
    return now - past.screened_at > GOOD_FOR
