"""Every sentence about a pack that is being written, outside of its widgets."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from glutestretch.kit import texts as kit_texts
from glutestretch.kit.problem import Problem
from glutestretch.kit.translation import QT_TR_NOOP, tr
from glutestretch.packs import texts
from glutestretch.packs.engine.draft import PackDraft, StepDraft, StretchDraft
from glutestretch.packs.engine.draft_faults import Fault
from glutestretch.packs.engine.pack import Pack
from glutestretch.stretches.problem import ContentError

SENTENCES: kit_texts.Sentences = {
    **texts.SENTENCES,
    "empty": QT_TR_NOOP("{field} is missing."),
    "naked_side": QT_TR_NOOP("{field} says {word!r}; write {lead} or {other}, with the buttons."),
    "no_such_picture": QT_TR_NOOP("The picture is missing."),
    "no_sides": QT_TR_NOOP("No step says which side; if it has none, choose so."),
    "sides_of_one": QT_TR_NOOP("{field} speaks of a side, but the stretch has none."),
    "english_sides": QT_TR_NOOP("{field} gives the side in English; write out both sides."),
    "left_of_one": QT_TR_NOOP("There is a picture of the left side, but the stretch has none."),
    "needs_a_table": QT_TR_NOOP("There is no step."),
    "no_stretches": QT_TR_NOOP("There is no stretch in it."),
    "no_language": QT_TR_NOOP("{field} must be one such as en or pt-BR, not {value!r}."),
}
_LABELS: Mapping[str, str] = {
    "title": QT_TR_NOOP("Title"),
    "author": QT_TR_NOOP("Author"),
    "licence": QT_TR_NOOP("Licence"),
    "language": QT_TR_NOOP("Language"),
    "version": QT_TR_NOOP("Version"),
    "name": QT_TR_NOOP("Name"),
    "id": QT_TR_NOOP("Name"),
    "two_sided": QT_TR_NOOP("Sides"),
    "why": QT_TR_NOOP("What it is good for"),
    "felt": QT_TR_NOOP("Where it is felt"),
    "start_alt": QT_TR_NOOP("What the first picture shows"),
    "needs": QT_TR_NOOP("What it needs"),
    "advised_breaths": QT_TR_NOOP("Breaths of a hold"),
    "until": QT_TR_NOOP("Held until"),
    "least_seconds": QT_TR_NOOP("At least"),
    "text": QT_TR_NOOP("What to do"),
    "brief": QT_TR_NOOP("The same in one line"),
    "alt": QT_TR_NOOP("What the picture shows"),
    "breath": QT_TR_NOOP("Breath"),
    "seconds": QT_TR_NOOP("Time for the step"),
    "move_seconds": QT_TR_NOOP("Time for the movement"),
    "waits": QT_TR_NOOP("Then"),
    "care": QT_TR_NOOP("Care for the knee"),
    "picture": QT_TR_NOOP("Picture"),
    "left_picture": QT_TR_NOOP("Picture of the left side"),
    "step": QT_TR_NOOP("Steps"),
}


def label(field: str) -> str:
    """Return what a field is called beside it."""
    return tr(_LABELS[field]) if field in _LABELS else field


def fault_words(fault: Fault) -> str:
    """Return what is wrong, in a sentence to stand beside the field."""
    error = fault.error
    if fault.variant:
        words = tr("Something that is kept from the file does not fit any more: {fault}")
        sentence = kit_texts.problem_words(error, texts.SENTENCES)
        return words.format(fault=f"{error.place}: {sentence}")
    named = error.values | ({"field": label(fault.field)} if fault.field else {})
    sentence = kit_texts.problem_words(Problem(error.code, **named), SENTENCES)
    return sentence[:1].upper() + sentence[1:]


def status(count: int) -> str:
    """Return how much is wrong with a pack."""
    if not count:
        return tr("Nothing is missing.")
    return tr("%n things are missing or wrong.", "", count)


def stretch_name(stretch: StretchDraft, place: int) -> str:
    """Return what a stretch is called in the list."""
    name = stretch.name.strip() or tr("A stretch without a name")
    return tr("{number}. {name}").format(number=place + 1, name=name)


def stretch_words(stretch: StretchDraft, faults: int) -> str:
    """Return what there is to say of a stretch in the list."""
    steps = tr("%n steps", "", len(stretch.steps))
    return f"{steps} · {status(faults)}" if faults else steps


def step_name(step: StepDraft, place: int) -> str:
    """Return what a step is called in the list: how it begins."""
    text = step.fields.get("text", "")
    told = str(text.get("right", "")) if isinstance(text, Mapping) else str(text)
    return tr("{number}. {name}").format(number=place + 1, name=told or tr("A step without words"))


def step_words(step: StepDraft, faults: int, *, held: bool) -> str:
    """Return how long a step takes, or that it is held."""
    if held:
        words = tr("The hold")
    elif step.fields.get("waits") is True:
        words = tr("Until you go on")
    else:
        words = tr("{seconds} s").format(seconds=f"{step.fields.get('seconds', 10):g}")
    return f"{words} · {status(faults)}" if faults else words


def kept_with(stretch: StretchDraft) -> str:
    """Return what a stretch has that is not edited here; empty if it has nothing."""
    told = []
    if stretch.variants:
        names = ", ".join(str(one.fields.get("name", "")) for one in stretch.variants)
        told.append(tr("Its variants stay as they are: {names}.").format(names=names))
    if stretch.fields.get("source"):
        told.append(tr("Its sources stay as they are."))
    return " ".join(told)


def draft_title(pack: PackDraft) -> str:
    """Return what a draft is called in the list."""
    return pack.title.strip() or tr("A pack without a title")


def saved(pack: Pack) -> str:
    """Return that a pack that was written is kept now."""
    words = tr("“{title}” is saved and in your list ({stretches}).")
    return words.format(title=pack.title, stretches=tr("%n stretches", "", len(pack.stretches)))


def not_saved(faults: Sequence[ContentError]) -> str:
    """Return why a pack that was written was not kept; its draft is."""
    words = tr("It was not saved; the draft is kept. {fault}")
    return words.format(fault=texts.fault_line(Path(), faults[0]))


def discarded(title: str) -> str:
    """Return that a draft was deleted."""
    return tr("The draft of “{title}” was deleted.").format(title=title)


def unwritable(error: OSError) -> str:
    """Return that a draft cannot be kept."""
    words = tr("Your draft cannot be kept ({why}); it lasts until you close it.")
    return words.format(why=error.strerror)


def refused_picture(fault: ContentError) -> str:
    """Return why a picture was not taken."""
    words = tr("That picture was not taken: {fault}")
    return words.format(fault=kit_texts.problem_words(fault, texts.SENTENCES))
