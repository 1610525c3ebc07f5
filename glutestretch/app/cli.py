"""What can be typed after ``glutestretch``, and the help on it."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, NoReturn, TypeVar

from glutestretch import __version__
from glutestretch.commands.exit import WRONG, CommandError, say, warn
from glutestretch.kit.plain_values import in_calendar
from glutestretch.reminders.engine import durations, local_time, phrases

_MOST_MOMENTS = 1000
_COMMANDS = ("start", "pause", "resume", "remind", "status", "reminders")
_LIKE_A_LENGTH = re.compile(r"-\d")
_SAY_WHEN = "Say when, like in 30m or weekdays {14:30}."
_T = TypeVar("_T")
_Add = Callable[..., argparse.ArgumentParser]

_ABOUT = """\
A calm desktop coach for hips and lower back.

Without a command the window opens; if glutestretch runs already, its window comes to the front.
The commands talk to the glutestretch that runs. Where none runs, start opens it, and the others
work on the stored reminders, which only come while glutestretch runs."""
_ENDING = """\
examples:
  glutestretch start wall            begin the stretch whose name begins with wall
  glutestretch pause 1h20m           no reminder for the next hour and twenty minutes
  glutestretch remind in 30m         one reminder, half an hour from now
  glutestretch remind weekdays {14:30} --routine prone-glute
  glutestretch reminders --json --next 5 --from 2026-03-28T12:00 --zone Europe/Berlin

exit status:
  0  it was done
  1  it was understood but could not be done; one sentence on the standard error says why
  2  it was not understood, or glutestretch cannot run here; again one sentence says why

glutestretch COMMAND --help tells more of a command."""
_HOW_WHEN = "see the examples; a time is 14:30, 2:30pm, 14.30, 14h30, 0710, 8am, noon or midnight"
_STATUS_MEMBERS = """\
members of the object that --json prints:
  running        whether glutestretch runs
  session        null, or an object with stretch, side (left or right), step (from 1), and mode
                 (following, counting_in, holding, changing_side, resting or paused)
  next_reminder  null, or an object with id, summary, routine and at; at is null while the
                 reminder is held and nobody knows until when
  paused_until   null, a moment, or "resumed": until you resume
  shown          null, or what is shown and waits for an answer: an object with id, summary,
                 routine, since (a moment) and where (null while that is not known, notification,
                 window or small_window)
  held           null, or what came due but waits until you can be interrupted: an object with
                 reminder (id, summary, routine), until (null or a moment) and reason (session,
                 do_not_disturb, full_screen, camera, microphone, locked, away, paused or quiet)

Moments are local, in ISO 8601 with their distance from UTC: 2026-03-02T14:30:00+01:00."""
_REMINDERS_MEMBERS = """\
members of each object in the array that --json prints:
  id            what the reminder is called
  kind          clock, sitting, once, quiet_hours, quiet_dates or quiet_until
  summary       when it comes, or when it is quiet, in words
  enabled       whether it is switched on
  routine       the stretch it offers, or empty for the whole routine; quiet periods have none
  next          the moment at which it comes next, or null
  next_moments  with --next: the next moments, in order

With --merged the array has an object for each of the next moments of all reminders, in order:
at, id, summary, routine.

Moments are local, in ISO 8601 with their distance from UTC: 2026-03-02T14:30:00+01:00. Quiet
periods are left out of them. Reminders that come after sitting are given as early as they could
come. Without --from, what is paused, skipped or just done counts; with --from, the
reminders come as if nothing had ever happened."""


class _Mistake(Exception):  # noqa: N818 - one of the user's
    """What was typed is none; the sentence says why. It passes through argparse as it is."""


class _Parser(argparse.ArgumentParser):
    """Tells a mistake in one sentence, in our words where they are the better ones."""

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ANN401
        """Print help, or the version; say so if that cannot be written."""
        if file is sys.stderr:
            super()._print_message(message, file)
            return
        try:
            say(message.removesuffix("\n"))
        except CommandError as error:
            warn(str(error))
            sys.exit(error.status)

    def format_help(self) -> str:
        """Return the help, with times as they are typed in the user's region."""
        return _timed(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Tell a mistake, and end the process."""
        warn(_in_our_words(message))
        self.exit(WRONG)


def _timed(text: str) -> str:
    """Return a text with its times as they are typed in the user's region."""
    try:
        from glutestretch.kit.regional import region  # noqa: PLC0415
    except ImportError:  # help comes without Qt too
        return phrases.timed(text)
    return phrases.timed(text, region())


def _in_our_words(message: str) -> str:
    where, _, what = message.removeprefix("argument ").partition(": ")
    if "required" in where:
        return _timed(_SAY_WHEN)
    if what.startswith("invalid choice: "):
        found = what.removeprefix("invalid choice: ").partition(" (choose")[0]
        return f"There is no command {found}; there are {', '.join(_COMMANDS)}."
    if what == "expected one argument":
        return f"What goes with {where} is missing; glutestretch --help tells more."
    return f"{message[:1].upper()}{message[1:]}{'' if message.endswith('.') else '.'}"


def _not_known(words: Sequence[str]) -> str:
    """Return what to say of words that fit nowhere."""
    for word in words:
        if _LIKE_A_LENGTH.match(word):
            return f"“{word}” is no length of time; {durations.HOW}."
    told = " ".join(words)
    return f"“{told}” is not understood; glutestretch --help tells what can be written."


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """Read what was typed; ``--help``, ``--version`` and mistakes end the process.

    Returns:
        ``command`` (empty without one), ``data_dir``, ``background``, and what the command has.
    """
    parser = _parser()
    try:
        wanted, unknown = parser.parse_known_args(arguments)
    except _Mistake as mistake:
        parser.error(str(mistake))
    if unknown:
        parser.error(_not_known(unknown))
    if wanted.background and wanted.command:
        parser.error(f"--background only starts the app; leave it out before {wanted.command}.")
    return wanted


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="glutestretch",
        usage="glutestretch [--background] [--data-dir DIR] [COMMAND ...]",
        description=_ABOUT,
        epilog=_ENDING,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"glutestretch {__version__}")
    parser.add_argument(
        "--background",
        action="store_true",
        help="start without showing the window, as at login; reminders come all the same",
    )
    _add_data_dir(parser, default="")
    parser.set_defaults(command="")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="glutestretch")
    add = commands.add_parser
    _add_start(add)
    _add_pause_and_resume(add)
    _add_remind(add)
    _add_status(add)
    _add_reminders(add)
    return parser


def _add_data_dir(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--data-dir", metavar="DIR", default=default, help="keep everything the app writes in DIR"
    )


def _add(add: _Add, name: str, what: str, ending: str = "") -> argparse.ArgumentParser:
    parser = add(
        name,
        help=what,
        description=f"{what[:1].upper()}{what[1:]}.",
        epilog=ending,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command=name)
    _add_data_dir(parser, default=argparse.SUPPRESS)
    return parser


def _add_start(add: _Add) -> None:
    parser = _add(add, "start", "begin a session, after the warning where that is due")
    parser.add_argument(
        "routine",
        metavar="ROUTINE",
        nargs="?",
        default="",
        help="a stretch, such as wall-glute, or how its name begins; without it the whole routine",
    )


def _add_pause_and_resume(add: _Add) -> None:
    parser = _add(add, "pause", "let no reminder come for a while")
    parser.add_argument(
        "length",
        metavar="LENGTH",
        nargs="?",
        type=_read_by(_length),
        help="such as 20s, 5m, 1h or 1h20m; without it until you resume",
    )
    _add(add, "resume", "let reminders come again")


def _add_remind(add: _Add) -> None:
    examples = "\n".join(f"  glutestretch remind {words}" for words in phrases.EXAMPLES)
    parser = _add(add, "remind", "add a reminder", f"examples:\n{examples}")
    parser.add_argument("when", metavar="WHEN", nargs="+", help=_HOW_WHEN)
    parser.add_argument(
        "--routine",
        metavar="ID",
        default="",
        help="the stretch to offer, or how its name begins; without it the whole routine",
    )


def _add_status(add: _Add) -> None:
    parser = _add(add, "status", "tell what is going on", _STATUS_MEMBERS)
    _add_json(parser)


def _add_reminders(add: _Add) -> None:
    parser = _add(add, "reminders", "list the reminders", _REMINDERS_MEMBERS)
    _add_json(parser)
    parser.add_argument(
        "--next",
        metavar="N",
        type=_read_by(_count),
        help=f"tell the next N moments of each, from 1 to {_MOST_MOMENTS}",
    )
    parser.add_argument(
        "--merged",
        action="store_true",
        help="tell the next N moments (5 without --next) of all of them in one list",
    )
    parser.add_argument(
        "--from",
        dest="start",
        metavar="ISO-TIME",
        type=_read_by(_moment),
        help="tell what comes after this moment, such as 2026-03-28T12:00 or one with an offset; "
        "years go from 1900 to 9000",
    )
    parser.add_argument(
        "--zone",
        metavar="ZONE",
        type=_read_by(_zone),
        help="use the clocks of this zone, such as Europe/Berlin",
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")


def _read_by(reader: Callable[[str], _T]) -> Callable[[str], _T]:
    """Let a reader say what is wrong in its own words."""

    def read(text: str) -> _T:
        try:
            return reader(text)
        except ValueError as error:
            raise _Mistake(str(error)) from None

    return read


def _length(text: str) -> str:
    durations.parse(text)
    return text


def _zone(text: str) -> str:
    local_time.zone(text)
    return text


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text.lstrip("0")[:5] or 0) <= _MOST_MOMENTS:
        raise ValueError(f"“{text}” is no number from 1 to {_MOST_MOMENTS}.")
    return int(text)


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        sentence = f"“{text}” is no moment; write it like 2026-03-28T12:00."
        raise ValueError(sentence) from None
    return in_calendar(found)
