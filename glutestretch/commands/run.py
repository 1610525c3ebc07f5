"""Does what was typed after ``glutestretch``."""

import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable

from glutestretch.commands.client import Request, ask
from glutestretch.commands.exit import DONE, WRONG, CommandError, report, text_of, warn
from glutestretch.desktop.paths import Paths
from glutestretch.stretches.parser import ContentError

_NO_PLACE = "Nothing can be written in {directory}; please see to it, or name another --data-dir."
_NO_LOCK = (
    "Nothing can be changed: no file can be locked in {directory} ({why}), nor where files of this "
    "session lie; please name another --data-dir."
)

Launch = Callable[[Request], int]


def run(wanted: Namespace, paths: Paths, launch: Launch) -> int:
    """Do a command; return the exit status.

    Args:
        wanted: What ``command_line`` has read.
        paths: Where the app keeps its files.
        launch: Runs the app, which begins with this request; returns its exit status.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        if wanted.command == "start":
            return _start(wanted, paths, launch)
        _COMMANDS[wanted.command](wanted, paths)
    except CommandError as error:
        warn(str(error))
        return error.status
    except ContentError as error:
        warn(str(error))
        return WRONG
    return DONE


def _start(wanted: Namespace, paths: Paths, launch: Launch) -> int:
    request = {"verb": "start", "routine": wanted.routine}
    paths.make()
    claimed, reply = ask(paths, request, command=False)
    if reply is not None:
        report(text_of(reply))
        return DONE
    from glutestretch.commands.reminder_commands import stretch_called  # noqa: PLC0415
    from glutestretch.stretches.bundle import open_bundle  # noqa: PLC0415

    try:
        stretch_called(open_bundle(), wanted.routine)
    except ValueError as error:
        raise CommandError(str(error), WRONG) from None
    try:
        return launch(request)
    finally:
        claimed.release()


def _pause(wanted: Namespace, paths: Paths) -> None:
    _change(paths, {"verb": "pause", "length": wanted.length or ""})


def _resume(_wanted: Namespace, paths: Paths) -> None:
    _change(paths, {"verb": "resume"})


def _remind(wanted: Namespace, paths: Paths) -> None:
    phrase = " ".join(wanted.when)
    _change(paths, {"verb": "remind", "phrase": phrase, "routine": wanted.routine})


def _change(paths: Paths, request: Request) -> None:
    # Without the directory there is nothing to lock, and two commands would be in each other's way.
    paths.make()
    if not os.path.isdir(paths.directory):  # noqa: PTH112
        raise CommandError(_NO_PLACE.format(directory=paths.directory))
    claimed, reply = ask(paths, request)
    try:
        if reply is None:
            if not claimed.locked:
                raise CommandError(_NO_LOCK.format(directory=paths.directory, why=claimed.unlocked))
            from glutestretch.commands import offline_changes  # noqa: PLC0415

            reply = offline_changes.change(paths, request)
    finally:
        claimed.release()
    report(text_of(reply))


def _status(wanted: Namespace, paths: Paths) -> None:
    from glutestretch.commands import queries  # noqa: PLC0415

    queries.status(wanted, paths)


def _reminders(wanted: Namespace, paths: Paths) -> None:
    from glutestretch.commands import queries  # noqa: PLC0415

    queries.reminders(wanted, paths)


_COMMANDS: dict[str, Callable[[Namespace, Paths], None]] = {
    "pause": _pause,
    "resume": _resume,
    "remind": _remind,
    "status": _status,
    "reminders": _reminders,
}
