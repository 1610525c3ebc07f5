"""What can be wrong with a prescription, and what one brings, in sentences."""

from collections.abc import Sequence
from pathlib import Path

from glutestretch.kit import texts
from glutestretch.kit.translation import QT_TR_NOOP, tr
from glutestretch.packs import texts as packs
from glutestretch.packs.texts import called
from glutestretch.prescriptions.engine.change import Change
from glutestretch.prescriptions.engine.prescription import ENDING, Prescription
from glutestretch.reminders.texts import problems as reminders
from glutestretch.stretches.problem import ContentError

SENTENCES: texts.Sentences = {
    **packs.SENTENCES,
    **reminders.SENTENCES,
    "no_table": QT_TR_NOOP("{field} must be a table with fields, such as [{field}]."),
    "many_tables": QT_TR_NOOP("{field}: there are more than {most}."),
    "no_stretch_here": QT_TR_NOOP(
        "{field}: there is no stretch {value!r} here; if it is in a pack, say under [packs] what "
        "that is called."
    ),
    "no_stretch_id": QT_TR_NOOP("{field} is not the id of a stretch, such as wall-glute."),
    "sides_of_one_here": QT_TR_NOOP("{field}: the stretch has no sides; please leave it out."),
    "breaths_and_seconds": QT_TR_NOOP("{field}: there are breaths, too; please leave one out."),
    "not_in_routine": QT_TR_NOOP("{field} is not a stretch of the routine."),
    "no_such_variant": QT_TR_NOOP("{field}: the stretch has no variant {value!r}."),
    "no_when": QT_TR_NOOP("{field}: {problem}"),
    "comes_once": QT_TR_NOOP(
        "{field}: {value!r} comes once; please write one that comes again, like weekdays 14:30."
    ),
}


def fault_line(file: Path, fault: ContentError) -> str:
    """Return a fault on one line: file, entry, field, and what is wrong."""
    return packs.fault_line(file, fault, SENTENCES)


def faulty(file: Path, faults: int) -> str:
    """Return how much is wrong with a prescription."""
    return packs.faulty(file, faults)


def sound(file: Path, prescription: Prescription) -> str:
    """Return that nothing is wrong with a prescription, and what is in it."""
    words = tr("{file}: nothing is wrong with “{title}” ({parts}).")
    return words.format(file=called(file), title=prescription.title, parts=_parts(prescription))


def _parts(prescription: Prescription) -> str:
    parts = [tr("%n stretches", "", len({entry.stretch for entry in prescription.entries}))]
    if prescription.rules:
        parts.append(tr("%n reminders", "", len(prescription.rules)))
    return ", ".join(parts)


def needs_pack(stretch: str, pack: str) -> str:
    """Return that a stretch is in a pack that is not here."""
    words = tr("The stretch {stretch} is in the pack “{pack}”, which is not here; add that first.")
    return words.format(stretch=stretch, pack=pack)


def needs(missing: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Return for each stretch that is not here which pack it is in."""
    return tuple(needs_pack(stretch, pack) for stretch, pack in missing)


def refused(file: Path, faults: Sequence[ContentError]) -> str:
    """Return why a file was not added: its first fault, and how many more there are."""
    return packs.refused(file, faults, SENTENCES)


def not_added(why: str) -> str:
    """Return that a prescription was not added, and why."""
    return tr("Nothing was added. {why}").format(why=why)


def added(change: Change) -> str:
    """Return what was added."""
    if change.replaced:
        words = tr("“{name}” is now as it was prescribed{more}.")
    else:
        words = tr("“{name}” is one of your own routines now{more}.")
    return words.format(name=change.routine.title, more=_more(change))


def undone(change: Change) -> str:
    """Return what was taken back."""
    if change.replaced:
        return tr("“{name}” is again as it was before.").format(name=change.replaced.title)
    words = tr("“{name}” was taken out again{more}.")
    return words.format(name=change.routine.title, more=_more(change))


def _more(change: Change) -> str:
    if not change.reminders:
        return ""
    words = tr(", with {reminders}", "what comes with a routine")
    return words.format(reminders=tr("%n reminders", "", len(change.reminders)))


def exported(file: Path, prescription: Prescription, once: int) -> str:
    """Return that a prescription was written, what is in it, and what is not.

    Args:
        file: The file.
        prescription: What is in it.
        once: How many reminders were left out because they come once.
    """
    words = tr("“{title}” was written to {file} ({parts}).")
    told = words.format(title=prescription.title, file=file, parts=_parts(prescription))
    if not once:
        return told
    left_out = tr("%n reminders that come once were left out.", "", once)
    return f"{told} {left_out}"


def unfit(file: Path, faults: Sequence[ContentError]) -> str:
    """Return why a prescription cannot be written: the first of its faults."""
    return tr("Nothing was written. {fault}").format(fault=fault_line(file, faults[0]))


def unwritable(file: Path, error: OSError) -> str:
    """Return that a file cannot be written."""
    words = tr("{file} cannot be written ({why}); what was there is as it was.")
    return words.format(file=file, why=error.strerror)


def unknown_ending(file: Path) -> str:
    """Return that a file is called otherwise than a prescription."""
    words = tr("“{name}” has to end in {ending}, so that it is known for a prescription.")
    return words.format(name=called(file), ending=ENDING)
