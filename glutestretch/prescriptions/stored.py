"""What a prescription concerns, in its files, while no app runs."""

from collections.abc import Callable

from glutestretch.prescriptions.engine.change import Own
from glutestretch.reminders.engine import engine
from glutestretch.reminders.keeper import ReminderSteps
from glutestretch.routines.file import RoutineStore
from glutestretch.settings.file import SettingsStore
from glutestretch.settings.model import changed


class Stored:
    """Keeps routines, reminders and settings in their files, all or none of them.

    Args:
        routines: The file of the own routines.
        reminders: What takes steps with the reminders.
        settings: The file of the settings, which say how each stretch is done.
    """

    def __init__(
        self, routines: RoutineStore, reminders: ReminderSteps, settings: SettingsStore
    ) -> None:
        self._store = routines
        self._reminders = reminders
        self._settings_store = settings
        self._routines = routines.load().routines
        self._settings = settings.load().settings

    @property
    def own(self) -> Own:
        """What the user has now."""
        return Own(self._routines, self._reminders.facts, self._settings.variants)

    def keep(self, own: Own) -> str:
        """Let the user have this from now on; return why that failed, or nothing."""
        before = self.own
        steps: tuple[Callable[[Own], str], ...] = (
            self._keep_routines,
            self._keep_reminders,
            self._keep_variants,
        )
        for number, step in enumerate(steps):
            if problem := step(own):
                for back in steps[: number + 1]:
                    back(before)
                return problem
        return ""

    def _keep_routines(self, own: Own) -> str:
        self._routines = own.routines
        return self._store.save(own.routines)

    def _keep_reminders(self, own: Own) -> str:
        listed = own.facts.reminders
        self._reminders.take(lambda facts, now: engine.with_reminders(facts, now, listed))
        return self._reminders.problem

    def _keep_variants(self, own: Own) -> str:
        before, self._settings = self._settings, changed(self._settings, "variants", own.variants)
        return self._settings_store.save(self._settings) if self._settings != before else ""
