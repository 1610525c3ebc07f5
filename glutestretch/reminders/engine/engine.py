"""The engine of the reminders: what is due next, when, and why it is held or left out.

Nothing here reads a clock or waits. ``next_due`` answers from the facts; every other function
takes the facts and what has happened, and returns the facts as they are then. All it needs to
know is in the facts, so that storing them is all it takes to go on after a restart.

``reconciled`` is the heart: it deals with everything that came due since it was last called. A
timer that is late, a suspended machine, a closed app and a clock set forward are all the same to
it: time has passed, and of what came due in that time only the latest is offered.

The rules, where there was something to choose:

- What came due during a quiet period, a pause, a skipped day or within an hour after a session is
  left out; only what comes once waits for the end of a quiet period or pause. What came due while
  the user was busy is held, however long, and offered when they are free.
- What nobody saw is offered up to three hours later on the same local day; after that it was
  missed.
- An occurrence is a reminder at a local time of a day. It fires once, even if clocks go back, are
  set back, or are moved to another zone, and that time comes again.
- One that looks back comes only where nothing was done, once a day at most, and gives up kindly.
- A quiet period or a pause restarts the count of sitting, as a natural break of five minutes does.

This module is the front of the package: the rest of the app imports the engine from here.
"""

from glutestretch.reminders.engine.answers import (
    Answer,
    answered,
    fired,
    offered,
    shown,
    shown_in,
)
from glutestretch.reminders.engine.due import Due, next_due
from glutestretch.reminders.engine.forecast import (
    awaited,
    each_awaited,
    each_upcoming,
    upcoming,
)
from glutestretch.reminders.engine.history import last_week, outdated, over
from glutestretch.reminders.engine.looking_back import any_looks_back, goes_quiet
from glutestretch.reminders.engine.reconcile import reconciled
from glutestretch.reminders.engine.schedule import FOR_EVER, Occurrence
from glutestretch.reminders.engine.settling import Hold, answered_until, holding
from glutestretch.reminders.engine.state import (
    Event,
    LogEntry,
    Pending,
    Reason,
    ReminderState,
    Where,
)
from glutestretch.reminders.engine.surroundings import (
    any_counts_sitting,
    away,
    back,
    busy,
    in_zone,
    learnt,
    paused,
    resumed,
    session_began,
    session_ended,
    unwatched,
    with_reminders,
)

__all__ = [
    "FOR_EVER",
    "Answer",
    "Due",
    "Event",
    "Hold",
    "LogEntry",
    "Occurrence",
    "Pending",
    "Reason",
    "ReminderState",
    "Where",
    "answered",
    "answered_until",
    "any_counts_sitting",
    "any_looks_back",
    "awaited",
    "away",
    "back",
    "busy",
    "each_awaited",
    "each_upcoming",
    "fired",
    "goes_quiet",
    "holding",
    "in_zone",
    "last_week",
    "learnt",
    "next_due",
    "offered",
    "outdated",
    "over",
    "paused",
    "reconciled",
    "resumed",
    "session_began",
    "session_ended",
    "shown",
    "shown_in",
    "unwatched",
    "upcoming",
    "with_reminders",
]
