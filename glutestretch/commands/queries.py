"""The commands that only print: ``status`` and ``reminders``."""

import json
from argparse import Namespace
from collections.abc import Mapping
from datetime import UTC, datetime

from glutestretch.commands.client import ask
from glutestretch.commands.exit import CommandError, say, text_of
from glutestretch.commands.offline_state import stored_book, stored_facts
from glutestretch.desktop.paths import Paths
from glutestretch.kit.record import Record, replace
from glutestretch.kit.regional import region
from glutestretch.kit.translation import tr
from glutestretch.reminders import listing
from glutestretch.reminders.engine.local_time import resolved, zone
from glutestretch.reminders.engine.phrases import timed
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.engine.state_json import from_json
from glutestretch.reminders.listing import Plain
from glutestretch.reminders.texts import listing as words

_USUAL_COUNT = 5


class _Known(Record):
    """The state according to the running app, or otherwise to the file."""

    facts: ReminderState
    session: Mapping[str, object] | None = None
    running: bool = False


def status(wanted: Namespace, paths: Paths) -> None:
    """Print what is going on."""
    known, now = _known(paths), datetime.now(UTC)
    telling = listing.status if wanted.json else words.status_lines
    _show(telling(known.facts, now, known.session, running=known.running), as_json=wanted.json)


def reminders(wanted: Namespace, paths: Paths) -> None:
    """Print the reminders, and when they come."""
    facts, now = _known(paths).facts, datetime.now(UTC)
    if wanted.zone:
        facts = replace(facts, zone=wanted.zone)
    if wanted.start:
        facts, now = listing.rules_alone(facts), _moment(wanted.start, facts.zone)
    if wanted.merged:
        count = wanted.next or _USUAL_COUNT
        if wanted.json:
            _show(listing.merged(facts, now, count), as_json=True)
        else:
            _show(words.merged_lines(facts, now, stored_book(paths), count), as_json=False)
    elif wanted.json:
        _show(listing.listed(facts, now, wanted.next or 0), as_json=True)
    else:
        told = words.lines(facts, now, stored_book(paths), wanted.next or 0)
        _show(told or [_how_to_add()], as_json=False)


def _how_to_add() -> str:
    example = timed("glutestretch remind weekdays {14:30}", region())
    return tr("There are no reminders; add one with: {example}").format(example=example)


def _known(paths: Paths) -> _Known:
    claimed, reply = ask(paths, {"verb": "status"})
    claimed.release()
    if reply is None:
        return _Known(stored_facts(paths))
    text_of(reply)
    data = reply.get("data")
    if not isinstance(data, dict) or not isinstance(data.get("facts"), dict):
        raise CommandError(tr("The running Glutestretch told nothing; please restart it."))
    return _Known(from_json(data["facts"]).facts, data.get("session"), running=True)


def _moment(typed: datetime, key: str) -> datetime:
    return typed if typed.tzinfo else resolved(typed, zone(key))


def _show(found: Plain | list[Plain] | list[str], *, as_json: bool) -> None:
    say(json.dumps(found, indent=2) if as_json else "\n".join(map(str, found)))
