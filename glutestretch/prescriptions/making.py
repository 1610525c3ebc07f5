"""Makes a prescription of what the user has."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from glutestretch.desktop.atomic_file import write_atomic_bytes
from glutestretch.prescriptions import texts
from glutestretch.prescriptions.engine import is_prescription
from glutestretch.prescriptions.engine.change import reminding
from glutestretch.prescriptions.engine.prescription import MOST_REMINDERS, Prescription
from glutestretch.prescriptions.files import (
    PrescriptionError,
    write_prescription,
)
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.settings.model import Variants
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.routine_texts import routine_title
from glutestretch.stretches.routines import Routine


class MakingError(Exception):
    """A prescription was not written; the text is a sentence that says why."""


def save(path: Path, made: Prescription, once: int, catalogue: Catalogue) -> str:
    """Write a prescription to a file; return what was written, in a sentence.

    Args:
        path: The file.
        made: What is written.
        once: How many reminders were left out because they come once.
        catalogue: The stretches.

    Raises:
        MakingError: If it cannot be written; what was there is left as it was.
    """
    if not is_prescription(path.name):
        raise MakingError(texts.unknown_ending(path))
    try:
        write_prescription(path, made, catalogue)
    except PrescriptionError as error:
        raise MakingError(texts.unfit(path, error.faults)) from None
    except OSError as error:
        raise MakingError(texts.unwritable(path, error)) from None
    return texts.exported(path, made, once)


def save_page(path: Path, as_pdf: Callable[[], bytes]) -> str:
    """Write the page to print to a file; return what was written, in a sentence.

    Args:
        path: The file.
        as_pdf: Returns the page.

    Raises:
        MakingError: If it cannot be written; what was there is left as it was.
    """
    if path.suffix.casefold() != ".pdf":
        raise MakingError(texts.no_pdf(path))
    try:
        write_atomic_bytes(path, as_pdf())
    except OSError as error:
        raise MakingError(texts.unwritable(path, error)) from None
    return texts.page_saved(path)


def made_of(
    routine: Routine,
    catalogue: Catalogue,
    reminders: Iterable[Reminder],
    packs: Mapping[str, str],
    variants: Variants = (),
    *,
    title: str = "",
    sender: str = "",
    notes: str = "",
) -> tuple[Prescription, int]:
    """Return a routine as a prescription.

    Args:
        routine: What is to be done.
        catalogue: The stretches.
        reminders: Those of the user; the ones that offer the routine come with it.
        packs: By id: what each pack is called.
        variants: By stretch: the variant that is done; those of the routine come with it.
        title: What it is called; otherwise as the routine is.
        sender: Who it is from.
        notes: What else is to be said.

    Returns:
        The prescription, and how many reminders are left out because they come once.
    """
    name = routine_title(catalogue, routine)
    known = [stretch for stretch in routine.stretches if stretch in catalogue]
    of_packs = [(stretch, catalogue[stretch].pack) for stretch in known]
    rules, once = reminding(reminders, routine.id)
    made = Prescription(
        " ".join(title.split()) or name,
        " ".join(sender.split()),
        notes.strip(),
        name,
        routine.entries,
        variants=tuple(
            (stretch, variant)
            for stretch, variant in variants
            if stretch in known and catalogue[stretch].varied(variant).variant
        ),
        packs=tuple((stretch, packs.get(pack, pack)) for stretch, pack in of_packs if pack),
        rules=rules[:MOST_REMINDERS],
    )
    return made, once
