"""The commands that the small process carries out itself; the app does all others."""

from collections.abc import Callable, Mapping
from typing import Any

from glutestretch.commands.answer import reply
from glutestretch.commands.protocol import Reply, Request, Verbs, word
from glutestretch.commands.reminder_commands import ReminderCommands
from glutestretch.reminders.engine.state_json import as_json
from glutestretch.reminders.keeper import ReminderSteps
from glutestretch.stretches.routine_book import RoutineBook


class BackgroundCommands:
    """Tells how reminders stand, pauses and resumes them, and adds one.

    Args:
        reminders: What holds them.
        book: Loads the routines, when a command names one.
    """

    def __init__(self, reminders: ReminderSteps, book: Callable[[], RoutineBook]) -> None:
        self._reminders = reminders
        self._verbs: Verbs = {
            "status": self._status,
            **ReminderCommands(reminders, book).verbs,
        }

    def passes_on(self, request: Request) -> bool:
        """Return whether only the app can do this."""
        verb = word(request, "verb")
        return bool(verb) and verb not in ("raise", "stay", *self._verbs)

    def answer(self, request: Request) -> Mapping[str, Any]:
        """Do what a request says; return the reply in plain values."""
        return reply(self._verbs, request).as_json()

    def _status(self, _request: Request) -> Reply:
        facts = as_json(self._reminders.facts)
        return Reply(ok=True, data={"session": None, "facts": facts})
