"""The stretches and the texts around them."""

from enum import StrEnum

from glutestretch.kit.record import Record, replace
from glutestretch.stretches.screening import Screening
from glutestretch.stretches.sides import Side, Sided, word

OF_LEFT = "-left"
"""What the name of a picture ends in that shows the left side without a mirror."""


class Step(Record):
    """One step of a stretch: a picture and its texts.

    Attributes:
        text: At most two sentences, with side placeholders.
        brief: The same in one short line, to be read from the floor; empty where there is none.
        alt: What the picture shows, with side placeholders.
        breath: ``"out"`` or ``"in"`` if the movement goes with a breath, otherwise empty.
        seconds: How long the step takes to be read and done when the routine plays by itself.
        move_seconds: How long the movement takes, once it has been explained aloud.
        waits: Whether the step lasts until the user goes on, however the routine plays.
        hold: Whether the stretch is held in this step.
        care: What protects the knee as it bends, in one sentence; empty where nothing has to.
        picture: The name of its picture; empty for the one that is named after the step.
    """

    text: str | Sided
    brief: str | Sided
    alt: str | Sided
    breath: str
    seconds: float
    move_seconds: float
    waits: bool
    hold: bool
    care: str | Sided = ""
    picture: str = ""

    def text_for(self, side: Side) -> str:
        """Return the instruction for this side."""
        return word(self.text, side)

    def brief_for(self, side: Side) -> str:
        """Return the short line for this side, or the instruction where there is none."""
        return word(self.brief or self.text, side)

    def alt_for(self, side: Side) -> str:
        """Return the description of the picture as seen for this side."""
        return word(self.alt, side)

    def care_for(self, side: Side) -> str:
        """Return what protects the knee on this side, or nothing."""
        return word(self.care, side)


class VariantKind(StrEnum):
    """Whether a variant asks less or more than the stretch."""

    EASIER = "easier"
    HARDER = "harder"


class Variant(Record):
    """Another way to do a stretch, with the same sides and as many steps.

    Attributes:
        id: A word; with the stretch's id it begins the names of its pictures.
        kind: Whether it asks less or more.
        name: What it is called beside the stretch's name.
        why: What is different about it, in at most two sentences.
        felt: Where it is felt, with side placeholders.
        start_alt: What the picture before its first step shows, with side placeholders.
        start: The name of that picture.
        needs: What it needs besides a mat, in words that follow "you need"; otherwise empty.
        steps: All its steps; those that it begins with may be the stretch's own.
    """

    id: str
    kind: VariantKind
    name: str
    why: str
    felt: str | Sided
    start_alt: str | Sided
    start: str
    needs: str
    steps: tuple[Step, ...]


class Stretch(Record):
    """One stretch, described for a lead side.

    Attributes:
        id: The name of its file and the beginning of its pictures' names.
        name: Its name, as users read it.
        order: Its position in the list, smallest first.
        why: What it is good for, in at most two sentences.
        felt: Where it is felt, with side placeholders.
        start_alt: What the picture before the first step shows, with side placeholders.
        advised_breaths: The fewest and the most deep breaths advised for a hold.
        until: The condition, in words, that ends a hold without a number of breaths; otherwise
            empty.
        least_seconds: How many seconds such a hold has to last to count as complete.
        needs: What it needs besides a mat, in words that follow "you need"; otherwise empty.
        two_sided: Whether it is done on one side and then on the other.
        optional: Whether it is an extra beside the routine, played only when chosen.
        steps: Its steps; the last one is the hold.
        pack: The id of the pack that it comes from; empty for those of the app.
        language: What the texts of a pack are written in, such as "en"; empty for those of the app.
        drawn_left: The names of the pictures that there is one of the left side of, too.
        variants: The other ways to do it; of each kind the one that differs least comes first.
        variant: The id of the one that it is in; empty for the stretch itself.
        start: The name of the picture before the first step; empty for the one named after it.
        sources: What its variants, and what it says of the knee, rest on.
    """

    id: str
    name: str
    order: int
    why: str
    felt: str | Sided
    start_alt: str | Sided
    advised_breaths: tuple[int, int]
    until: str
    least_seconds: float
    needs: str
    two_sided: bool
    optional: bool
    steps: tuple[Step, ...]
    pack: str = ""
    drawn_left: frozenset[str] = frozenset()
    variants: tuple[Variant, ...] = ()
    variant: str = ""
    start: str = ""
    sources: "tuple[Source, ...]" = ()
    language: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What the names of pictures and spoken lines begin with, its variants' after its own."""
        return (self.id, *(f"{self.id}-{variant.id}" for variant in self.variants))

    def varied(self, variant: str) -> "Stretch":
        """Return the stretch in one of its variants; as it is for an unknown or empty id.

        What is in a variant already never comes back to the stretch itself.
        """
        for one in self.variants:
            if one.id == variant:
                return replace(
                    self,
                    variant=one.id,
                    why=one.why,
                    felt=one.felt,
                    start_alt=one.start_alt,
                    start=one.start,
                    needs=one.needs,
                    steps=one.steps,
                )
        return self

    @property
    def ladder(self) -> list[str]:
        """The ids of its variants, the hardest first; the empty one is the stretch itself."""
        ladder = [""]
        for one in self.variants:
            ladder.insert(0 if one.kind is VariantKind.HARDER else len(ladder), one.id)
        return ladder

    def next_variant(self, kind: VariantKind) -> str | None:
        """Return the variant that asks a little less or more than this one; None at the end."""
        ladder = self.ladder
        place = ladder.index(self.variant) + (1 if kind is VariantKind.EASIER else -1)
        return ladder[place] if 0 <= place < len(ladder) else None

    @property
    def variant_name(self) -> str:
        """What the variant is called that it is in; empty for the stretch itself."""
        return next((one.name for one in self.variants if one.id == self.variant), "")

    def felt_for(self, side: Side) -> str:
        """Return where the stretch is felt on this side."""
        return word(self.felt, side)

    def start_alt_for(self, side: Side) -> str:
        """Return the description of the picture before the first step, for this side."""
        return word(self.start_alt, side)

    @property
    def start_picture(self) -> str:
        """The name of the picture before the first step."""
        return self.start or f"{self.id}-start"

    def picture(self, step: int) -> str:
        """Return the name of the picture of the step with this index."""
        return self.steps[step].picture or f"{self.id}-{step + 1}"

    @property
    def pictures(self) -> tuple[str, ...]:
        """The names of all its pictures, each once, with those of its variants."""
        own = [self.start_picture, *map(self.picture, range(len(self.steps)))]
        others = (step.picture for variant in self.variants for step in variant.steps)
        return tuple(dict.fromkeys([*own, *filter(None, others)]))

    def picture_for(self, step: int, side: Side) -> str:
        """Return the name of the picture of a step that is shown for this side."""
        picture = self.steps[step].picture or f"{self.id}-{step + 1}"
        return picture + OF_LEFT if side is Side.LEFT and picture in self.drawn_left else picture

    def start_picture_for(self, side: Side) -> str:
        """Return the name of the picture before the first step that is shown for this side."""
        picture = self.start or f"{self.id}-start"
        return picture + OF_LEFT if side is Side.LEFT and picture in self.drawn_left else picture


class Source(Record):
    """A source for what the app says about the body.

    Attributes:
        says: What it is a source for.
        cite: The citation.
        doi: Its DOI; otherwise empty.
        address: Where it is read, if it has no DOI; otherwise empty.
        supports: Of a stretch: the ids of the variants that it is a source for, and ``knee`` for
            what is said of the knee.
    """

    says: str
    cite: str
    doi: str
    address: str = ""
    supports: tuple[str, ...] = ()


class Guidance(Record):
    """The texts around the stretches: the reasons, the muscles, and the warning.

    Attributes:
        dose: How much stretching is advised.
        limits: What stretching does not do.
        warning_version: Increased by one whenever the meaning of the warning changes, so that
            it is shown again.
    """

    why: str
    muscle: str
    quiet_spot: str
    warning_version: int
    warning_question: str
    warning_advice: str
    pain_advice: tuple[str, ...]
    dose: str
    limits: str
    sources: tuple[Source, ...]


class Catalogue(Record):
    """All content, in the order of the list; it is the same one while packs come and go."""

    guidance: Guidance
    stretches: tuple[Stretch, ...]
    screening: Screening

    def __getitem__(self, stretch_id: str) -> Stretch:
        """Return the stretch with this id; ``KeyError`` if there is none."""
        for stretch in self.stretches:
            if stretch.id == stretch_id:
                return stretch
        raise KeyError(stretch_id)

    def become(self, other: "Catalogue") -> None:
        """Have the content of another one, for all who have this one."""
        self.__dict__.update(other.__dict__)

    def __contains__(self, stretch_id: str) -> bool:
        """Return whether there is a stretch with this id."""
        return any(stretch.id == stretch_id for stretch in self.stretches)
