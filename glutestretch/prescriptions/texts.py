"""What can be wrong with a prescription, and what one brings, in sentences."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from glutestretch.kit import texts
from glutestretch.kit.translation import QT_TR_NOOP, comma, tr
from glutestretch.packs import texts as packs
from glutestretch.packs.texts import called
from glutestretch.prescriptions.engine import ENDING
from glutestretch.prescriptions.engine.change import Change
from glutestretch.prescriptions.engine.prescription import Prescription
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.texts import problems as reminders
from glutestretch.reminders.texts.rules import summary
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.problem import ContentError
from glutestretch.stretches.routines import Entry
from glutestretch.stretches.variant_texts import with_variants

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
_WORD = re.compile(r"\w+")
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)


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
    return comma().join(parts)


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


def unprinted(file: Path, faults: Sequence[ContentError]) -> str:
    """Return why there is no page to print: the first fault, and how many more there are."""
    words = tr("There is no page to print. {fault}").format(fault=fault_line(file, faults[0]))
    return f"{words} {more_faults(len(faults) - 1)}" if len(faults) > 1 else words


def unwritable(file: Path, error: OSError) -> str:
    """Return that a file cannot be written."""
    words = tr("{file} cannot be written ({why}); what was there is as it was.")
    return words.format(file=file, why=error.strerror)


def unknown_ending(file: Path) -> str:
    """Return that a file is called otherwise than a prescription."""
    words = tr("“{name}” has to end in {ending}, so that it is known for a prescription.")
    return words.format(name=called(file), ending=ENDING)


def more_faults(faults: int) -> str:
    """Return how many more faults there are than are shown."""
    return tr("There are %n more faults; glutestretch check names them all.", "", faults)


def sent_by(sender: str) -> str:
    """Return who a prescription says that it is from."""
    return tr("From {sender}, as the file says").format(sender=sender)


def routine_called(name: str) -> str:
    """Return what its routine is called."""
    return tr("The routine “{name}”").format(name=name)


def named_alike(name: str, new: str) -> str:
    """Return that there is a routine of its name, and what it is called if that stays."""
    words = tr("You have a routine “{name}” already. If it stays, this one is called “{new}”.")
    return words.format(name=name, new=new)


def entry_name(catalogue: Catalogue, entry: Entry, variant: str = "") -> str:
    """Return what a stretch is called, with its variant; its id where it is not here."""
    if entry.stretch not in catalogue:
        return entry.stretch
    return with_variants(catalogue[entry.stretch], (variant,))


def rule_words(rule: Rule) -> str:
    """Return when a reminder comes that comes again and again."""
    return summary(rule, _ANY_TIME, ZoneInfo("UTC"))


def comes_with(prescription: Prescription) -> str:
    """Return what of a routine comes with a prescription besides what is typed."""
    words = tr(
        "“{name}” as one file, for someone else or for another computer: {parts}. A reminder that "
        "comes only once stays here."
    )
    return words.format(name=prescription.name, parts=_parts(prescription))


def file_name(title: str) -> str:
    """Return a file's name for a title, without its ending: letters and digits, and dashes."""
    return "-".join(_WORD.findall(title.casefold())) or "prescription"


# --- on paper


def page_saved(file: Path) -> str:
    """Return that a page to print was written."""
    return tr("The page to print is in {file} now.").format(file=file)


def no_pdf(file: Path) -> str:
    """Return that a page is to have another ending."""
    return tr("“{name}” has to end in .pdf.").format(name=called(file))


def written_by(sender: str) -> str:
    """Return who a prescription is from."""
    return tr("From {sender}").format(sender=sender)


def numbered(number: int, name: str) -> str:
    """Return a stretch with its place."""
    return tr("{number}. {stretch}").format(number=number, stretch=name)


def on_both_sides(words: str) -> str:
    """Return how a stretch is done, and that it is on both sides."""
    return tr("{words} · On both sides").format(words=words)


def sentence(brief: str) -> str:
    """Return a short instruction as a sentence."""
    return tr("{words}.").format(words=brief)


def one_side_shown() -> str:
    """Return which side the pictures show."""
    return tr("Pictures and words show one side; on the other, all is the other way round.")


def page_foot(page: int, pages: int) -> str:
    """Return what stands at the foot of a page."""
    words = tr(
        "Move only as far as is easy; it should never hurt. If it does, stop, and ask whoever "
        "wrote this. Page {page} of {pages}."
    )
    return words.format(page=page, pages=pages)
