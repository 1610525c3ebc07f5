"""What the file of the reminders holds, while no app runs."""

from pathlib import Path

from glutestretch.commands.exit import CommandError, warn
from glutestretch.desktop.atomic_file import NotAFileError, read_checked
from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.paths import Paths
from glutestretch.desktop.wall_clock.time_zone import current_zone, zone_problem
from glutestretch.reminders.engine.engine import in_zone
from glutestretch.reminders.engine.reconcile import caught_up
from glutestretch.reminders.engine.state import Read, Reason, ReminderState, from_json
from glutestretch.reminders.file import VERSION, parsed


def stored_facts(paths: Paths) -> ReminderState:
    """Return what is known of the reminders just now; the file stays as it is.

    What cannot be used, in the file or of the system's zone, is told on the standard error.

    Raises:
        CommandError: If the file as a whole cannot be used.
    """
    read = _read(Path(paths.reminders))
    for problem in read.problems:
        warn(problem)
    if problem := zone_problem():
        warn(problem)
    now = SystemClock().now()
    return in_zone(caught_up(read.facts, now, Reason.CLOSED), now, current_zone())


def _read(path: Path) -> Read:
    """Read the file as the app does, but leave a damaged one where it is."""
    try:
        raw = parsed(read_checked(path))
    except FileNotFoundError:
        return Read(ReminderState())
    except OSError as error:
        raise _unusable(path, f"cannot be read ({error.strerror})") from None
    except NotAFileError as error:
        raise _unusable(path, f"is {error}") from None
    except (ValueError, RecursionError):
        raise _unusable(path, "is damaged") from None
    if raw["version"] > VERSION:
        raise _unusable(path, "was written by a newer version of this app")
    return from_json(raw)


def _unusable(path: Path, why: str) -> CommandError:
    return CommandError(f"The file of the reminders, {path}, {why}; it is left as it is.")
