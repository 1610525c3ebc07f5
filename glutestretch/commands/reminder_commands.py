"""What commands do to the reminders: add one, pause, resume."""

from collections.abc import Callable
from functools import partial

from glutestretch.commands.protocol import Reply, Request, Verbs, word
from glutestretch.kit.problem import Problem
from glutestretch.kit.regional import region
from glutestretch.kit.translation import tr
from glutestretch.reminders.engine import durations, engine, phrases
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.state import fresh_id
from glutestretch.reminders.keeper import ReminderSteps
from glutestretch.reminders.status import standing
from glutestretch.reminders.texts.moments import moment_words
from glutestretch.reminders.texts.status import standing_words
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routines import FULL, Routine


class ReminderCommands:
    """Carries out the commands on reminders, in the running app or without it.

    Args:
        reminders: What holds them.
        book: Loads the routines, when a command names one.

    Attributes:
        verbs: The commands by name.
    """

    def __init__(self, reminders: ReminderSteps, book: Callable[[], RoutineBook]) -> None:
        self._reminders = reminders
        self._book = book
        self.verbs: Verbs = {
            "pause": self._pause,
            "resume": self._resume,
            "remind": self._remind,
        }

    def _pause(self, request: Request) -> Reply:
        """Pause for a ``length``, or until resumed."""
        length = word(request, "length")
        if not length:
            self._reminders.take(engine.paused)
            return self._done(tr("Reminders are paused until you resume them."))
        now = self._reminders.now
        until = now + durations.parse(length)
        self._reminders.take(partial(engine.paused, until=until))
        moment = moment_words(until, now, self._reminders.zone)
        return self._done(tr("Reminders are paused until {moment}.").format(moment=moment))

    def _resume(self, _request: Request) -> Reply:
        paused = self._reminders.status.paused
        self._reminders.take(engine.resumed)
        text = tr("Reminders come again.") if paused else tr("Reminders are not paused.")
        return self._done(text)

    def _remind(self, request: Request) -> Reply:
        """Add what a ``phrase`` says, for a ``routine``."""
        reminders = self._reminders
        now, zone = reminders.now, reminders.zone
        named = word(request, "routine")
        routine = routine_called(self._book(), named) if named else FULL
        rule = phrases.rule(word(request, "phrase"), now, zone, region())
        added = Reminder(fresh_id(reminders.facts), rule, routine)
        reminders.take(
            lambda facts, now: engine.with_reminders(facts, now, (*facts.reminders, added))
        )
        line = standing_words(
            standing(reminders.facts, now, added.id), LocalMoment(now, reminders.zone)
        )
        text = tr("Reminder {id}: {line}.").format(id=added.id, line=line)
        return self._done(text, {"id": added.id})

    def _done(self, text: str, data: object = None) -> Reply:
        """Say what was done, unless it could not be stored."""
        if problem := self._reminders.problem:
            return Reply(ok=False, text=problem)
        return Reply(ok=True, text=text, data=data)


def routine_called(book: RoutineBook, name: str) -> str:
    """Return the id of the routine with this id or title, or whose id or title begins like this.

    Args:
        book: The routines.
        name: What was typed; empty for the whole routine.

    Raises:
        Problem: If there is none or more than one.
    """
    if not name or book.find(name):
        return name or FULL
    typed = name.casefold()
    known = {routine: _names(routine) for routine in book.all}
    for fits in (str.__eq__, str.startswith):
        found = [one for one, names in known.items() if any(fits(n, typed) for n in names)]
        if len(found) == 1:
            return found[0].id
        if found:
            told = ", ".join(map(_told, found))
            raise Problem("several_routines", name=name, ids=told)
    raise Problem("no_such_routine", name=name, ids=", ".join(map(_told, known)))


def _names(routine: Routine) -> tuple[str, ...]:
    """Return what a routine is called, as it is compared with what was typed."""
    return tuple(name.casefold() for name in (routine.id, routine.title) if name)


def _told(routine: Routine) -> str:
    """Return how to name a routine: the user's own by their titles."""
    return tr("“{title}”").format(title=routine.title) if routine.title else routine.id
