"""Sends a request to the running app, if there is one."""

import json
from collections.abc import Mapping
from typing import Any

from glutestretch.commands.exit import WRONG, CommandError
from glutestretch.desktop.instance.lock import LONGEST_MESSAGE, Claim, acquire
from glutestretch.desktop.paths import Paths
from glutestretch.kit.translation import tr

_PATIENCE_SECONDS = 10.0

Request = Mapping[str, str]


def ask(
    paths: Paths, request: Request, *, command: bool = True
) -> tuple[Claim, Mapping[str, Any] | None]:
    """Let the running app do what the request says.

    Args:
        paths: Where the app is found.
        request: A verb, and what goes with it.
        command: Whether this process ends at once and never becomes the app.

    Returns:
        A claim, and the reply. Without a reply no app is running, and none starts before the
        claim is released.

    Raises:
        CommandError: If the app runs but does not answer.
    """
    message = json.dumps(request).encode("ascii") + b"\n"
    if len(message) > LONGEST_MESSAGE:
        raise CommandError(tr("That is far too long."), WRONG)
    claimed = acquire(paths, message, _PATIENCE_SECONDS, command=command)
    if claimed.problem:
        raise CommandError(claimed.problem)
    return claimed, _read(claimed.reply) if claimed.handed_over else None


def _read(line: bytes) -> Mapping[str, Any]:
    try:
        reply = json.loads(line)
    except (ValueError, RecursionError):
        reply = None
    if not isinstance(reply, dict):
        raise CommandError(tr("The running Glutestretch gave no answer; please restart it."))
    return reply
