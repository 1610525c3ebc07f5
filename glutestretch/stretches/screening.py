"""The screening: who should not do a stretch, or not yet, and what the answers leave out."""

from collections.abc import Iterable

from glutestretch.kit.record import Record


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
