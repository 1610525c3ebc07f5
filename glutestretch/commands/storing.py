"""Changes to the reminders while no app runs."""

from collections.abc import Mapping
from typing import Any

from glutestretch.commands.stored import stored_facts
from glutestretch.core.reminders import in_zone
from glutestretch.presenters.reminder_desk import ReminderDesk
from glutestretch.presenters.reminders import Reminders
from glutestretch.presenters.replies import reply
from glutestretch.services.calendar import IcsExport
from glutestretch.services.clock import SystemClock
from glutestretch.services.content import open_bundle
from glutestretch.services.paths import Paths
from glutestretch.services.reminder_file import ReminderFile

_ONLY_WHILE_RUNNING = "Reminders only come while Glutestretch runs."


def change(paths: Paths, request: Mapping[str, str]) -> Mapping[str, Any]:
    """Do in the file what a request says; return the reply in plain values.

    Whoever calls this holds the lock, so that nobody else changes the file meanwhile.

    Raises:
        CommandError: If the file cannot be read.
    """
    zone = stored_facts(paths).zone
    catalogue = open_bundle()
    store = ReminderFile(paths.reminders, app_runs=False)
    reminders = Reminders(store, SystemClock(), catalogue, IcsExport())
    reminders.become(lambda facts, now: in_zone(facts, now, zone))
    answer = reply(ReminderDesk(reminders, catalogue).verbs, request).as_json()
    if answer["ok"]:
        answer["text"] += f"\n{_ONLY_WHILE_RUNNING}"
    return answer
