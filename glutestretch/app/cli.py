"""What can be typed after ``glutestretch``, and the help on it."""

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, NoReturn, TypeVar

from glutestretch import __version__
from glutestretch.app import help_texts
from glutestretch.commands.exit import WRONG, CommandError, say, warn
from glutestretch.commands.texts import problem_words
from glutestretch.kit.plain_values import in_calendar
from glutestretch.kit.problem import Problem
from glutestretch.kit.regional import region
from glutestretch.kit.translation import begun, tr
from glutestretch.prescriptions.engine import is_prescription
from glutestretch.reminders.engine import durations, local_time, phrases

_MOST_MOMENTS = 1000
_COMMANDS = (
    "start",
    "pause",
    "resume",
    "remind",
    "status",
    "reminders",
    "export",
    "import",
    "history",
    "check",
    "pack",
    "prescription",
    "open",
    "install-desktop",
    "doctor",
)
_PACK_ACTIONS = ("add", "list", "export", "remove")
_PRESCRIPTION_ACTIONS = ("add", "export", "print")
_PRESCRIBING = "|".join(_PRESCRIPTION_ACTIONS)
_LIKE_A_LENGTH = re.compile(r"-\d")
_T = TypeVar("_T")
_Add = Callable[..., argparse.ArgumentParser]


class _Mistake(Exception):  # noqa: N818 - one of the user's
    """What was typed is none; the sentence says why. It passes through argparse as it is."""


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Says “usage” in the user's language."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Add how a command is written."""
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """Tells a mistake in one sentence, in our words where they are the better ones."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - argparse's own
        super().__init__(formatter_class=_Formatter, add_help=False, **options)
        self._positionals.title = tr("arguments")
        self._optionals.title = tr("options")
        self.add_argument("-h", "--help", action="help", help=tr("show this help and end"))

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
    return phrases.timed(text, region())


def _in_our_words(message: str) -> str:
    where, _, what = message.removeprefix("argument ").partition(": ")
    if "required" in where:
        return _missing(what)
    if what.startswith("invalid choice: "):
        found = what.removeprefix("invalid choice: ").partition(" (choose")[0]
        words = tr("There is no command {found}; there are {commands}.")
        actions = {"ACTION": _PACK_ACTIONS, _PRESCRIBING: _PRESCRIPTION_ACTIONS}
        known = actions.get(where, _COMMANDS)
        return words.format(found=found, commands=", ".join(known))
    if what == "expected one argument":
        words = tr("What goes with {option} is missing; glutestretch --help tells more.")
        return words.format(option=where)
    return f"{message[:1].upper()}{message[1:]}{'' if message.endswith('.') else '.'}"


def _missing(what: str) -> str:
    """Return what to say where a part of a command is missing."""
    sentences = {
        "FILE": tr("Say which file, like diary.csv."),
        "PACK": tr("Say which pack, like hips.zip."),
        "PACK|PRESCRIPTION": tr("Say which file, like hips.zip or knee.glutestretch."),
        "ID": tr("Say which pack; glutestretch pack list tells which there are."),
        "ID, FILE": tr("Say which pack, and to which file."),
        "ACTION": tr("Say what to do with packs: {actions}."),
        _PRESCRIBING: tr("Say what to do with a prescription: {actions}."),
        "PRESCRIPTION": tr("Say which file, like knee.glutestretch."),
        "ROUTINE, PRESCRIPTION": tr("Say which routine, and to which file."),
        "PRESCRIPTION, PDF": tr("Say which prescription, and to which file."),
        "PDF": tr("Say to which file, like knee.pdf."),
    }
    sentence = sentences.get(what, tr("Say when, like in 30m or weekdays {14:30}."))
    actions = _PACK_ACTIONS if what == "ACTION" else _PRESCRIPTION_ACTIONS
    return _timed(sentence.replace("{actions}", ", ".join(actions)))


def _not_known(words: Sequence[str]) -> str:
    """Return what to say of words that fit nowhere."""
    for word in words:
        if _LIKE_A_LENGTH.match(word):
            return problem_words(Problem("no_length", text=word))
    sentence = tr("“{typed}” is not understood; glutestretch --help tells what can be written.")
    return sentence.format(typed=" ".join(words))


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """Read what was typed; ``--help``, ``--version`` and mistakes end the process.

    Returns:
        ``command`` (empty without one), ``data_dir``, ``background``, and what the command has.
    """
    parser = _parser()
    try:
        wanted, unknown = parser.parse_known_args(_with_verb(arguments))
    except _Mistake as mistake:
        parser.error(str(mistake))
    if unknown:
        parser.error(_not_known(unknown))
    if wanted.background and wanted.command:
        sentence = tr("--background only starts the app; leave it out before {command}.")
        parser.error(sentence.format(command=wanted.command))
    return wanted


def _with_verb(arguments: Sequence[str]) -> Sequence[str]:
    """Return what was typed with ``open`` before a prescription that stands by itself."""
    place = 0
    while place < len(arguments) and arguments[place].startswith("-"):
        place += 2 if arguments[place] == "--data-dir" else 1
    if place < len(arguments) and is_prescription(arguments[place]):
        return (*arguments[:place], "open", *arguments[place:])
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="glutestretch",
        usage="glutestretch [--background] [--data-dir DIR] [COMMAND ...]",
        description=tr(help_texts.ABOUT),
        epilog=tr(help_texts.ENDING),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"glutestretch {__version__}",
        help=tr("show the version and end"),
    )
    parser.add_argument(
        "--background",
        action="store_true",
        help=tr("start without showing the window, as at login; reminders come all the same"),
    )
    _add_data_dir(parser, default="")
    parser.set_defaults(command="")
    commands = parser.add_subparsers(title=tr("commands"), metavar="COMMAND", prog="glutestretch")
    add = commands.add_parser
    _add_start(add)
    _add_pause_and_resume(add)
    _add_remind(add)
    _add_status(add)
    _add_reminders(add)
    _add_diary(add)
    _add_packs(add)
    _add_prescriptions(add)
    _add_install_desktop(add)
    _add_json(_add(add, "doctor", tr("tell what works on this computer"), tr(help_texts.DOCTOR)))
    return parser


def _add_data_dir(parser: argparse.ArgumentParser, default: str) -> None:
    parser.add_argument(
        "--data-dir",
        metavar="DIR",
        default=default,
        help=tr("keep everything the app writes in DIR"),
    )


def _add(add: _Add, name: str, what: str, ending: str = "") -> argparse.ArgumentParser:
    parser = add(
        name,
        help=what,
        description=tr("{sentence}.").format(sentence=begun(what)),
        epilog=ending,
    )
    parser.set_defaults(command=name)
    _add_data_dir(parser, default=argparse.SUPPRESS)
    return parser


def _add_start(add: _Add) -> None:
    parser = _add(add, "start", tr("begin a session, after the warning where that is due"))
    parser.add_argument(
        "routine",
        metavar="ROUTINE",
        nargs="?",
        default="",
        help=tr(
            "the title of a routine of your own, short for five minutes, tighter for the tighter "
            "side twice, a stretch such as wall-glute, or how one of these begins; without it the "
            "whole routine"
        ),
    )


def _add_pause_and_resume(add: _Add) -> None:
    parser = _add(add, "pause", tr("let no reminder come for a while"))
    parser.add_argument(
        "length",
        metavar="LENGTH",
        nargs="?",
        type=_read_by(_length),
        help=tr("such as 20s, 5m, 1h or 1h20m; without it until you resume"),
    )
    _add(add, "resume", tr("let reminders come again"))


def _add_remind(add: _Add) -> None:
    examples = "\n".join(f"  glutestretch remind {words}" for words in phrases.EXAMPLES)
    parser = _add(add, "remind", tr("add a reminder"), tr("examples:") + f"\n{examples}")
    parser.add_argument("when", metavar="WHEN", nargs="+", help=tr(help_texts.HOW_WHEN))
    parser.add_argument(
        "--routine",
        metavar="ID",
        default="",
        help=tr(
            "what to offer: short, tighter, a stretch, the title of a routine of your own, or how "
            "one of these begins; without it the whole routine"
        ),
    )


def _add_status(add: _Add) -> None:
    parser = _add(add, "status", tr("tell what is going on"), tr(help_texts.STATUS_MEMBERS))
    _add_json(parser)


def _add_reminders(add: _Add) -> None:
    parser = _add(add, "reminders", tr("list the reminders"), tr(help_texts.REMINDERS_MEMBERS))
    _add_json(parser)
    parser.add_argument(
        "--next",
        metavar="N",
        type=_read_by(_count),
        help=tr("tell the next N moments of each, from 1 to {most}").format(most=_MOST_MOMENTS),
    )
    parser.add_argument(
        "--merged",
        action="store_true",
        help=tr("tell the next N moments (5 without --next) of all of them in one list"),
    )
    parser.add_argument(
        "--from",
        dest="start",
        metavar="ISO-TIME",
        type=_read_by(_moment),
        help=tr(
            "tell what comes after this moment, such as 2026-03-28T12:00 or one with an offset; "
            "years go from 1900 to 9000"
        ),
    )
    parser.add_argument(
        "--zone",
        metavar="ZONE",
        type=_read_by(_zone),
        help=tr("use the clocks of this zone, such as Europe/Berlin"),
    )


def _add_diary(add: _Add) -> None:
    parser = _add(add, "export", tr("write the diary to a file"), tr(help_texts.EXPORT_ENDINGS))
    parser.add_argument(
        "file", metavar="FILE", help=tr("where to; its name ends in .csv, .json or .pdf")
    )
    parser = _add(add, "import", tr("add what a file knows to the diary"), tr(help_texts.IMPORT))
    parser.add_argument(
        "file", metavar="FILE", help=tr("an export, or the diary of another computer")
    )
    parser = _add(add, "history", tr("tell what was done"), tr(help_texts.HISTORY_MEMBERS))
    _add_json(parser)


def _add_packs(add: _Add) -> None:
    words = tr("tell what is wrong with a pack of stretches or a prescription")
    parser = _add(add, "check", words, tr(help_texts.CHECK))
    parser.add_argument(
        "file",
        metavar="PACK|PRESCRIPTION",
        help=tr("a zip or the folder it is made of, or a file such as knee.glutestretch"),
    )
    parser = _add(add, "pack", tr("add, list, export or remove packs of stretches"))
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, title=tr("actions")
    )
    one = _add(actions.add_parser, "add", tr("check a pack and add its stretches to the list"))
    one.add_argument("file", metavar="PACK", help=tr("a zip, or the folder it is made of"))
    one.add_argument(
        "--replace",
        action="store_true",
        help=tr("replace the pack of its id; without it only what would change is told"),
    )
    _add(actions.add_parser, "list", tr("tell which packs there are"))
    one = _add(actions.add_parser, "export", tr("write a pack to a zip, to be added elsewhere"))
    one.add_argument("id", metavar="ID", help=tr("what the list calls it"))
    one.add_argument("file", metavar="FILE", help=tr("where to, like hips.zip"))
    one = _add(actions.add_parser, "remove", tr("remove a pack and its stretches"))
    one.add_argument("id", metavar="ID", help=tr("what the list calls it"))
    for action in actions.choices.values():
        action.set_defaults(command="pack")


def _add_prescriptions(add: _Add) -> None:
    parser = _add(add, "prescription", tr("add a prescription, write or print one"))
    actions = parser.add_subparsers(
        dest="action", metavar=_PRESCRIBING, required=True, title=tr("actions")
    )
    one = _add(actions.add_parser, "add", tr("add its routine and its reminders to yours"))
    one.add_argument("file", metavar="PRESCRIPTION", help=tr("a file such as knee.glutestretch"))
    one.add_argument(
        "--replace",
        action="store_true",
        help=tr("replace your routine of its name; without it the new one gets a number"),
    )
    words = tr("write a routine and the reminders that offer it as a prescription")
    one = _add(actions.add_parser, "export", words)
    one.add_argument("routine", metavar="ROUTINE", help=tr("its id or title, or how one begins"))
    one.add_argument("file", metavar="PRESCRIPTION", help=tr("where to, like knee.glutestretch"))
    one.add_argument(
        "--title", metavar="TITLE", default="", help=tr("what it is called, if not as the routine")
    )
    one.add_argument("--from", dest="sender", metavar="NAME", default="", help=tr("who it is from"))
    one.add_argument("--notes", metavar="TEXT", default="", help=tr("what else is to be said"))
    one = _add(actions.add_parser, "print", tr("make a page to print of one, with pictures"))
    one.add_argument("file", metavar="PRESCRIPTION", help=tr("a file such as knee.glutestretch"))
    one.add_argument("page", metavar="PDF", help=tr("where to, like knee.pdf"))
    for action in actions.choices.values():
        action.set_defaults(command="prescription")
    words = tr("show what a prescription would bring, before it is added")
    one = _add(add, "open", words, tr(help_texts.OPEN))
    one.add_argument("file", metavar="PRESCRIPTION", help=tr("a file such as knee.glutestretch"))


def _add_install_desktop(add: _Add) -> None:
    words = tr("put the app into the menus of a Linux desktop, or take it out")
    parser = _add(add, "install-desktop", words, tr(help_texts.INSTALL_DESKTOP))
    parser.add_argument(
        "--autostart",
        action="store_true",
        help=tr("start it hidden at login, too, so that reminders come"),
    )
    parser.add_argument("--remove", action="store_true", help=tr("take all of it away again"))


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tr("print JSON, for programs"))


def _read_by(reader: Callable[[str], _T]) -> Callable[[str], _T]:
    """Let a reader say what is wrong in its own words."""

    def read(text: str) -> _T:
        try:
            return reader(text)
        except Problem as problem:
            raise _Mistake(problem_words(problem)) from None

    return read


def _length(text: str) -> str:
    durations.parse(text)
    return text


def _zone(text: str) -> str:
    local_time.zone(text)
    return text


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text.lstrip("0")[:5] or 0) <= _MOST_MOMENTS:
        raise Problem("no_count", text=text, most=_MOST_MOMENTS)
    return int(text)


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise Problem("no_start", text=text) from None
    return in_calendar(found)
