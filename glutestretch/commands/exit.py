"""How a command ends: what it says, where, and with which status."""

import os
import sys
from collections.abc import Mapping
from typing import Any, TextIO

from glutestretch.kit.translation import tr

DONE, FAILED, WRONG = 0, 1, 2
_HARMLESS = (
    "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
)
"""Not printable for Python, and yet in sentences of the app."""


class CommandError(Exception):
    """A command failed; the sentence says why.

    Attributes:
        status: ``FAILED``, or ``WRONG`` if it was typed incorrectly.
    """

    def __init__(self, sentence: str, status: int = FAILED) -> None:
        super().__init__(sentence)
        self.status = status


def text_of(reply: Mapping[str, Any]) -> str:
    """Return what a reply says; ``CommandError`` if the command was not done."""
    text = str(reply.get("text", ""))
    if reply.get("ok") is not True:
        status = FAILED if reply.get("understood", True) else WRONG
        raise CommandError(
            text or tr("The running Glutestretch refused; please restart it."), status
        )
    return text


def say(text: str) -> None:
    """Print what was asked for; ``CommandError`` if it cannot be written."""
    if sys.stdout is None:
        raise CommandError(tr("The answer cannot be written: the standard output is closed."))
    try:
        print(text.replace("\N{NARROW NO-BREAK SPACE}", " "), flush=True)  # noqa: T201
    except OSError as error:
        _give_up(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            words = tr("The answer cannot be written ({why}).").format(why=error.strerror)
            raise CommandError(words) from None


def report(text: str) -> None:
    """Print the result of a change; the change stays done if that cannot be written."""
    try:
        say(text)
    except CommandError as error:
        warn(tr("It is done. {problem}").format(problem=error))


def warn(sentence: str) -> None:
    """Print a warning or an error on one line, whatever is quoted in it."""
    line = "".join(letter if _is_plain(letter) else ascii(letter)[1:-1] for letter in sentence)
    if sys.stderr is None:
        return
    try:
        print(f"glutestretch: {line}", file=sys.stderr, flush=True)  # noqa: T201
    except OSError:
        _give_up(sys.stderr)


def _give_up(stream: TextIO) -> None:
    """Otherwise Python tries again at exit, prints its own message, and exits with 120."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _is_plain(letter: str) -> bool:
    return letter.isprintable() or letter in _HARMLESS
