"""What adding a prescription changes, as one change that can be undone whole."""

from collections.abc import Iterable
from itertools import count

from glutestretch.kit.record import Record, replace
from glutestretch.prescriptions.engine.prescription import MOST_TITLE, Prescription
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import Once, Reminder
from glutestretch.reminders.engine.state import ReminderState, fresh_id
from glutestretch.stretches.routines import Routine

Variants = tuple[tuple[str, str], ...]


class Own(Record):
    """What of the user's a prescription concerns.

    Attributes:
        routines: The own routines, in the user's order.
        facts: The reminders, and all that is known of them.
        variants: By stretch: the variant that is done. Stretches come once.
    """

    routines: tuple[Routine, ...]
    facts: ReminderState
    variants: Variants = ()


class Change(Record):
    """What adding a prescription changes.

    Attributes:
        routine: The routine that comes.
        replaced: The one in whose place it comes; None if it is added.
        reminders: The reminders that come.
        variants: By stretch: the variant that is done from now on, where that is another one.
        variants_before: By stretch: the variant that was done before, where there was one.
    """

    routine: Routine
    replaced: Routine | None
    reminders: tuple[Reminder, ...]
    variants: Variants = ()
    variants_before: Variants = ()


def namesake(own: Own, name: str) -> Routine | None:
    """Return the own routine that has this name already, if there is one."""
    return next((one for one in own.routines if _same(one.title, name)), None)


def change(own: Own, prescription: Prescription, new_id: str, *, replacing: bool) -> Change:
    """Return what adding a prescription changes; nothing is changed yet.

    Args:
        own: What the user has.
        prescription: What is added.
        new_id: The id of its routine, unless it replaces one and so keeps that one's.
        replacing: Whether it replaces a routine of the same name. Otherwise it gets a number.
    """
    replaced = namesake(own, prescription.name) if replacing else None
    routine = Routine(
        replaced.id if replaced else new_id,
        prescription.entries,
        prescription.name if replaced else free_name(own, prescription.name),
    )
    now = dict(own.variants)
    chosen = tuple(pair for pair in prescription.variants if now.get(pair[0]) != pair[1])
    before = tuple((stretch, now[stretch]) for stretch, _ in chosen if stretch in now)
    reminders = tuple(_reminders(own.facts, prescription.rules, routine.id))
    return Change(routine, replaced, reminders, chosen, before)


def free_name(own: Own, name: str) -> str:
    """Return a name that no own routine has: this one, or else with a number behind it."""
    names = (name if n == 1 else _numbered(name, n) for n in count(1))
    return next(one for one in names if namesake(own, one) is None)


def made(own: Own, change: Change) -> Own:
    """Return what the user has once the change is made."""
    if change.replaced is None:
        routines = (*own.routines, change.routine)
    else:
        routines = _with(own.routines, change.routine)
    reminders = (*own.facts.reminders, *change.reminders)
    variants = tuple((dict(own.variants) | dict(change.variants)).items())
    return Own(routines, replace(own.facts, reminders=reminders), variants)


def undone(own: Own, change: Change) -> Own:
    """Return what the user has once the change is taken back; what came since then stays."""
    if change.replaced is None:
        routines = tuple(one for one in own.routines if one.id != change.routine.id)
    else:
        routines = _with(own.routines, change.replaced)
    gone = {one.id for one in change.reminders}
    reminders = tuple(one for one in own.facts.reminders if one.id not in gone)
    variants, before = dict(own.variants), dict(change.variants_before)
    for stretch, variant in change.variants:
        if variants.get(stretch) == variant:
            del variants[stretch]
            variants |= {stretch: before[stretch]} if stretch in before else {}
    return Own(routines, replace(own.facts, reminders=reminders), tuple(variants.items()))


def reminding(reminders: Iterable[Reminder], routine: str) -> tuple[tuple[Rule, ...], int]:
    """Return when reminders of a routine come, and how many more of them come only once.

    Those that are switched off are none.
    """
    rules = [
        one.rule
        for one in reminders
        if one.enabled and one.routine == routine and isinstance(one.rule, Rule)
    ]
    again = tuple(rule for rule in dict.fromkeys(rules) if not isinstance(rule, Once))
    return again, sum(isinstance(rule, Once) for rule in rules)


def _reminders(facts: ReminderState, rules: Iterable[Rule], routine: str) -> Iterable[Reminder]:
    """Yield reminders of a routine, without those that there are already."""
    for rule in rules:
        known = any(one.rule == rule and one.routine == routine for one in facts.reminders)
        if not known:
            added = Reminder(fresh_id(facts), rule, routine)
            facts = replace(facts, reminders=(*facts.reminders, added))
            yield added


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _numbered(name: str, number: int) -> str:
    ending = f" ({number})"
    return name[: MOST_TITLE - len(ending)].rstrip() + ending


def _with(routines: Iterable[Routine], routine: Routine) -> tuple[Routine, ...]:
    return tuple(routine if one.id == routine.id else one for one in routines)
