"""Carries out the command that was typed after ``glutestretch``."""

import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from glutestretch.commands.client import Request, ask
from glutestretch.commands.exit import (
    DONE,
    FAILED,
    WRONG,
    CommandError,
    report,
    say,
    text_of,
    warn,
)
from glutestretch.desktop.paths import Paths
from glutestretch.kit.translation import tr
from glutestretch.stretches.problem import ContentError

if TYPE_CHECKING:
    from glutestretch.desktop.instance.lock import Claim
    from glutestretch.doctor.engine.findings import Finding

Launch = Callable[[Request, "Claim"], int]
Examine = Callable[[Paths], "tuple[Finding, ...]"]


def run(wanted: Namespace, paths: Paths, launch: Launch, examine: Examine) -> int:
    """Do a command; return the exit status.

    Args:
        wanted: What ``cli.read`` has read.
        paths: Where the app keeps its files.
        launch: Runs the app with this claim, which carries out this request first; returns its
            exit status.
        examine: Finds out what works on this computer.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        if wanted.command == "start":
            return _start(wanted, paths, launch)
        if wanted.command == "open":
            return _open(wanted, paths, launch)
        if wanted.command == "doctor":
            return _doctor(wanted, examine(paths))
        _COMMANDS[wanted.command](wanted, paths)
    except CommandError as error:
        warn(str(error))
        return error.status
    except ContentError as error:
        from glutestretch.stretches.texts import problem_words  # noqa: PLC0415

        warn(problem_words(error))
        return WRONG
    return DONE


def _start(wanted: Namespace, paths: Paths, launch: Launch) -> int:
    request = {"verb": "start", "routine": wanted.routine}
    paths.make()
    claimed, reply = ask(paths, request, command=False)
    if reply is not None:
        report(text_of(reply))
        return DONE
    from glutestretch.commands.offline_state import stored_book  # noqa: PLC0415
    from glutestretch.commands.reminder_commands import routine_called  # noqa: PLC0415
    from glutestretch.commands.texts import problem_words  # noqa: PLC0415
    from glutestretch.kit.problem import Problem  # noqa: PLC0415

    try:
        routine_called(stored_book(paths), wanted.routine)
    except Problem as problem:
        raise CommandError(problem_words(problem), WRONG) from None
    try:
        return launch(request, claimed)
    finally:
        claimed.release()


def _open(wanted: Namespace, paths: Paths, launch: Launch) -> int:
    request = {"verb": "open", "file": os.path.abspath(wanted.file)}  # noqa: PTH100
    paths.make()
    claimed, reply = ask(paths, request, command=False)
    if reply is not None:
        text_of(reply)
        return DONE
    try:
        return launch(request, claimed)
    finally:
        claimed.release()


def _doctor(wanted: Namespace, found: "tuple[Finding, ...]") -> int:
    from glutestretch.doctor.engine.findings import lacking  # noqa: PLC0415
    from glutestretch.doctor.report import as_document, as_text  # noqa: PLC0415

    say(as_document(found) if wanted.json else as_text(found))
    return FAILED if lacking(found) else DONE


def _pause(wanted: Namespace, paths: Paths) -> None:
    _change(paths, {"verb": "pause", "length": wanted.length or ""})


def _resume(_wanted: Namespace, paths: Paths) -> None:
    _change(paths, {"verb": "resume"})


def _remind(wanted: Namespace, paths: Paths) -> None:
    phrase = " ".join(wanted.when)
    _change(paths, {"verb": "remind", "phrase": phrase, "routine": wanted.routine})


def _change(paths: Paths, request: Request) -> None:
    # Without the directory there is nothing to lock, and two commands could overwrite each other.
    paths.make()
    if not os.path.isdir(paths.directory):  # noqa: PTH112
        words = tr(
            "Nothing can be written in {directory}; please see to it, or name another --data-dir."
        )
        raise CommandError(words.format(directory=paths.directory))
    claimed, reply = ask(paths, request)
    try:
        if reply is None:
            if not claimed.locked:
                words = tr(
                    "Nothing can be changed: no file can be locked in {directory} ({why}), nor "
                    "where files of this session lie; please name another --data-dir."
                )
                raise CommandError(words.format(directory=paths.directory, why=claimed.unlocked))
            from glutestretch.commands import offline_changes  # noqa: PLC0415

            change = offline_changes.CHANGES.get(request["verb"], offline_changes.change)
            reply = change(paths, request)
    finally:
        claimed.release()
    report(text_of(reply))


def _import(wanted: Namespace, paths: Paths) -> None:
    _change(paths, {"verb": "import", "file": os.path.abspath(wanted.file)})  # noqa: PTH100


def _export(wanted: Namespace, paths: Paths) -> None:
    from glutestretch.commands import diary_queries  # noqa: PLC0415

    diary_queries.export(wanted, paths)


def _history(wanted: Namespace, paths: Paths) -> None:
    from glutestretch.commands import diary_queries  # noqa: PLC0415

    diary_queries.history(wanted, paths)


def _check(wanted: Namespace, paths: Paths) -> None:
    from pathlib import Path  # noqa: PLC0415

    from glutestretch.prescriptions.engine import is_prescription  # noqa: PLC0415

    path = Path(wanted.file)
    if is_prescription(wanted.file):
        from glutestretch.commands import prescription_commands  # noqa: PLC0415

        prescription_commands.check(path, paths)
    else:
        from glutestretch.commands import pack_commands  # noqa: PLC0415

        pack_commands.check(path)


def _pack(wanted: Namespace, paths: Paths) -> None:
    from glutestretch.commands import pack_commands  # noqa: PLC0415

    actions = {
        "add": pack_commands.add,
        "remove": pack_commands.remove,
        "export": pack_commands.export,
    }
    actions.get(wanted.action, pack_commands.listed)(wanted, paths)


def _prescription(wanted: Namespace, paths: Paths) -> None:
    if wanted.action == "add":
        request = {"verb": "prescription", "file": os.path.abspath(wanted.file)}  # noqa: PTH100
        _change(paths, request | ({"replace": "yes"} if wanted.replace else {}))
    else:
        from glutestretch.commands import prescription_commands  # noqa: PLC0415

        actions = {
            "export": prescription_commands.export,
            "print": prescription_commands.print_page,
        }
        actions[wanted.action](wanted, paths)


def _status(wanted: Namespace, paths: Paths) -> None:
    from glutestretch.commands import queries  # noqa: PLC0415

    queries.status(wanted, paths)


def _reminders(wanted: Namespace, paths: Paths) -> None:
    from glutestretch.commands import queries  # noqa: PLC0415

    queries.reminders(wanted, paths)


def _install_desktop(wanted: Namespace, paths: Paths) -> None:
    from glutestretch.commands import desktop_commands  # noqa: PLC0415

    desktop_commands.install_desktop(wanted, paths)


_COMMANDS: dict[str, Callable[[Namespace, Paths], None]] = {
    "pause": _pause,
    "resume": _resume,
    "remind": _remind,
    "status": _status,
    "reminders": _reminders,
    "export": _export,
    "import": _import,
    "history": _history,
    "check": _check,
    "pack": _pack,
    "prescription": _prescription,
    "install-desktop": _install_desktop,
}
