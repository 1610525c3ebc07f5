"""Changes to the reminders while no app runs."""

from collections.abc import Mapping
from typing import Any

from glutestretch.commands.answer import reply
from glutestretch.commands.offline_state import stored_facts
from glutestretch.commands.reminder_commands import ReminderCommands
from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.paths import Paths
from glutestretch.reminders.engine.engine import in_zone
from glutestretch.reminders.file import ReminderFile
from glutestretch.reminders.service import Reminders
from glutestretch.stretches.bundle import open_bundle

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
    reminders = Reminders(store, SystemClock())
    reminders.become(lambda facts, now: in_zone(facts, now, zone))
    answer = reply(ReminderCommands(reminders, catalogue).verbs, request).as_json()
    if answer["ok"]:
        answer["text"] += f"\n{_ONLY_WHILE_RUNNING}"
    return answer
