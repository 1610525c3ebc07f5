"""Connects prescriptions with the routines and the reminders of the running app."""

from collections.abc import Callable

from glutestretch.prescriptions.adding import Adding
from glutestretch.prescriptions.engine.change import Own
from glutestretch.reminders.engine import engine
from glutestretch.reminders.service import Reminders
from glutestretch.routines.own_routines import OwnRoutines
from glutestretch.stretches.catalogue import Catalogue


class _Running:
    """Keeps what a prescription brings as every other change is kept.

    What cannot be written lasts until the app ends, is told in the window, and is tried again.
    """

    def __init__(self, routines: OwnRoutines, reminders: Reminders) -> None:
        self._routines = routines
        self._reminders = reminders

    @property
    def own(self) -> Own:
        return Own(self._routines.routines, self._reminders.facts)

    def keep(self, own: Own) -> str:
        listed = own.facts.reminders
        self._routines.take(own.routines)
        self._reminders.take(lambda facts, now: engine.with_reminders(facts, now, listed))
        return ""


def adding(
    routines: OwnRoutines, reminders: Callable[[], Reminders], catalogue: Catalogue
) -> Adding:
    """Return what adds prescriptions to these routines and reminders."""
    return Adding(lambda: _Running(routines, reminders()), catalogue)
