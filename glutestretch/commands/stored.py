"""What the file of the reminders holds, while no app runs."""

from pathlib import Path

from glutestretch.commands.outcome import CommandError, warn
from glutestretch.core.catching_up import caught_up
from glutestretch.core.reminder_facts import Facts, Read, Reason, from_json
from glutestretch.core.reminders import in_zone
from glutestretch.services.clock import SystemClock
from glutestretch.services.paths import Paths
from glutestretch.services.reminder_file import VERSION, parsed
from glutestretch.services.whole_file import NotAFileError, read_whole
from glutestretch.services.zone import current_zone, zone_problem


def stored_facts(paths: Paths) -> Facts:
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
        raw = parsed(read_whole(path))
    except FileNotFoundError:
        return Read(Facts())
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
