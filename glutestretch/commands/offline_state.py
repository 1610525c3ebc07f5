"""The reminders and the routines in their files, while no app is running."""

import os
from pathlib import Path

from glutestretch.commands import texts
from glutestretch.commands.exit import CommandError, warn
from glutestretch.commands.language import language_of_files
from glutestretch.desktop.atomic_file import NotAFileError, read_checked
from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.paths import Paths
from glutestretch.desktop.versioned_file import parsed
from glutestretch.desktop.wall_clock.zone_name import current_zone, zone_problem
from glutestretch.reminders.engine.engine import in_zone
from glutestretch.reminders.engine.reconcile import reconciled
from glutestretch.reminders.engine.state import Reason, ReminderState
from glutestretch.reminders.engine.state_json import Read, from_json
from glutestretch.reminders.file import ENTRIES, VERSION
from glutestretch.reminders.texts.problems import problem_words
from glutestretch.routines.file import stored
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.content import read_content
from glutestretch.stretches.routine_book import RoutineBook


def stored_facts(paths: Paths) -> ReminderState:
    """Return the current state of the reminders; the file is not changed.

    Problems with the file or with the system's time zone are printed to the standard error.

    Raises:
        CommandError: If the file as a whole cannot be used.
    """
    read = _read(Path(paths.reminders))
    for problem in read.problems:
        warn(problem_words(problem))
    if unknown := zone_problem():
        warn(unknown)
    now = SystemClock().now()
    return in_zone(reconciled(read.facts, now, Reason.CLOSED), now, current_zone())


def stored_book(paths: Paths) -> RoutineBook:
    """Return all routines, the user's own as they are in their file, which is not changed."""
    return RoutineBook(stored_content(paths), stored(paths.routines))


def stored_content(paths: Paths) -> Catalogue:
    """Return all stretches, with those of the user's packs."""
    catalogue = read_content(language_of_files(paths))
    if os.path.isdir(paths.packs):  # noqa: PTH112 - pathlib is slow
        from glutestretch.packs.collection import Collection  # noqa: PLC0415

        Collection(paths.packs, catalogue).read()
    return catalogue


def stored_packs(paths: Paths) -> dict[str, str]:
    """Return by the id of each of the user's packs what it is called."""
    if not os.path.isdir(paths.packs):  # noqa: PTH112
        return {}
    from glutestretch.packs.installed import read_installed  # noqa: PLC0415

    own = [name for stretch in read_content().stretches for name in stretch.names]
    return {pack.id: pack.title for pack in read_installed(Path(paths.packs), own).packs}


def _read(path: Path) -> Read:
    """Read the file as the app does, but do not rename a damaged one."""
    try:
        raw = parsed(read_checked(path), ENTRIES)
    except FileNotFoundError:
        return Read(ReminderState())
    except OSError as error:
        raise CommandError(texts.unreadable(path, error)) from None
    except NotAFileError as error:
        raise CommandError(texts.not_a_file(path, str(error))) from None
    except (ValueError, RecursionError):
        raise CommandError(texts.damaged(path)) from None
    if raw["version"] > VERSION:
        raise CommandError(texts.newer(path))
    return from_json(raw)
