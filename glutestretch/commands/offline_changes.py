"""Changes to reminders and diary while no app is running."""

from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any

from glutestretch.archive.archive import Archive
from glutestretch.commands.answer import reply
from glutestretch.commands.diary_commands import imported
from glutestretch.commands.offline_state import stored_book, stored_content, stored_facts
from glutestretch.commands.reminder_commands import ReminderCommands
from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.paths import Paths
from glutestretch.diary.store import Diary
from glutestretch.kit.translation import tr
from glutestretch.reminders.engine.engine import in_zone
from glutestretch.reminders.file import ReminderFile
from glutestretch.reminders.keeper import ReminderKeeper


def change(paths: Paths, request: Mapping[str, str]) -> Mapping[str, Any]:
    """Change the file as a request says; return the reply in plain values.

    The caller holds the lock, so that nothing else changes the file at the same time.

    Raises:
        CommandError: If the file cannot be read.
    """
    book, reminders = stored_book(paths), _reminders(paths)
    answer = reply(ReminderCommands(reminders, lambda: book).verbs, request).as_json()
    if answer["ok"]:
        answer["text"] += "\n" + _only_while_running()
    return answer


def _reminders(paths: Paths) -> ReminderKeeper:
    zone = stored_facts(paths).zone
    reminders = ReminderKeeper(ReminderFile(paths.reminders, app_runs=False), SystemClock())
    reminders.take(lambda facts, now: in_zone(facts, now, zone))
    return reminders


def _only_while_running() -> str:
    return tr("Reminders only come while Glutestretch runs.")


def add_prescription(paths: Paths, request: Mapping[str, str]) -> Mapping[str, Any]:
    """Add a prescription to routines and reminders; return the reply in plain values."""
    from glutestretch.commands.prescription_commands import added  # noqa: PLC0415
    from glutestretch.prescriptions.adding import Adding  # noqa: PLC0415
    from glutestretch.prescriptions.stored import Stored  # noqa: PLC0415
    from glutestretch.routines.file import RoutineFile  # noqa: PLC0415
    from glutestretch.settings.file import SettingsFile  # noqa: PLC0415

    def keeping() -> Stored:
        return Stored(RoutineFile(paths.routines), _reminders(paths), SettingsFile(paths.settings))

    adding = Adding(keeping, stored_content(paths))
    answer = added(adding, request).as_json()
    if answer["ok"] and adding.keeping.own.facts.reminders:
        answer["text"] += "\n" + _only_while_running()
    return answer


def add_to_diary(paths: Paths, request: Mapping[str, str]) -> Mapping[str, Any]:
    """Add what a file knows to the diary; return the reply in plain values."""
    with closing(Diary(paths.diary)) as diary:
        return imported(Archive(diary, SystemClock()), request["file"]).as_json()


CHANGES: Mapping[str, Callable[[Paths, Mapping[str, str]], Mapping[str, Any]]] = {
    "import": add_to_diary,
    "prescription": add_prescription,
}
"""How what does not concern the reminders is changed, by verb."""
