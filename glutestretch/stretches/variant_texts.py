"""What the variant of a stretch is called."""

from collections.abc import Iterable

from glutestretch.kit.translation import tr
from glutestretch.stretches.catalogue import Stretch, VariantKind


def variant_title(stretch: Stretch) -> str:
    """Return what the variant is called that a stretch is in, and what it asks."""
    found = next((one for one in stretch.variants if one.id == stretch.variant), None)
    if found is None:
        return tr("As usual")
    easier = found.kind is VariantKind.EASIER
    words = tr("{variant} (easier)") if easier else tr("{variant} (harder)")
    return words.format(variant=found.name)


def with_variants(stretch: Stretch, variants: Iterable[str]) -> str:
    """Return a stretch's name with the variants in which it was done.

    Args:
        stretch: The stretch.
        variants: The ids of the variants; an empty one is the stretch itself.
    """
    variants = tuple(variants)
    if not any(variants):
        return stretch.name
    told = [stretch.varied(one).variant_name for one in dict.fromkeys(variants)]
    if not any(told):
        return stretch.name
    done = " · ".join(one or tr("As usual") for one in told)
    return tr("{name} · {variants}").format(name=stretch.name, variants=done)
