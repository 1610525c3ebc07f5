"""The commands that only tell: ``status`` and ``reminders``."""

import json
from argparse import Namespace
from collections.abc import Mapping
from datetime import UTC, datetime

from glutestretch.commands.client import ask
from glutestretch.commands.exit import CommandError, say, text_of
from glutestretch.commands.offline_state import stored_facts
from glutestretch.desktop.paths import Paths
from glutestretch.kit.record import Record, replace
from glutestretch.kit.regional import region
from glutestretch.reminders import listing as report
from glutestretch.reminders.engine.local_time import resolved, zone
from glutestretch.reminders.engine.phrases import timed
from glutestretch.reminders.engine.state import ReminderState, from_json
from glutestretch.reminders.listing import Plain
from glutestretch.stretches.bundle import open_bundle

_USUAL_COUNT = 5
_HOW_TO_ADD = "There are no reminders; add one with: glutestretch remind weekdays {14:30}"


class _Known(Record):
    """What the app that runs tells, or else the files do."""

    facts: ReminderState
    session: Mapping[str, object] | None = None
    running: bool = False


def status(wanted: Namespace, paths: Paths) -> None:
    """Tell what is going on."""
    known, now = _known(paths), datetime.now(UTC)
    telling = report.status if wanted.json else report.status_lines
    _show(telling(known.facts, now, known.session, running=known.running), as_json=wanted.json)


def reminders(wanted: Namespace, paths: Paths) -> None:
    """Tell the reminders, and when they come."""
    facts, now = _known(paths).facts, datetime.now(UTC)
    if wanted.zone:
        facts = replace(facts, zone=wanted.zone)
    if wanted.start:
        facts, now = report.rules_alone(facts), _moment(wanted.start, facts.zone)
    if wanted.merged:
        count = wanted.next or _USUAL_COUNT
        if wanted.json:
            _show(report.merged(facts, now, count), as_json=True)
        else:
            _show(report.merged_lines(facts, now, open_bundle(), count), as_json=False)
    elif wanted.json:
        _show(report.listed(facts, now, wanted.next or 0), as_json=True)
    else:
        told = report.lines(facts, now, open_bundle(), wanted.next or 0)
        _show(told or [timed(_HOW_TO_ADD, region())], as_json=False)


def _known(paths: Paths) -> _Known:
    claimed, reply = ask(paths, {"verb": "status"})
    claimed.release()
    if reply is None:
        return _Known(stored_facts(paths))
    text_of(reply)
    data = reply.get("data")
    if not isinstance(data, dict) or not isinstance(data.get("facts"), dict):
        raise CommandError("Glutestretch, as it runs, tells nothing; please start it again.")
    return _Known(from_json(data["facts"]).facts, data.get("session"), running=True)


def _moment(typed: datetime, key: str) -> datetime:
    return typed if typed.tzinfo else resolved(typed, zone(key))


def _show(found: Plain | list[Plain] | list[str], *, as_json: bool) -> None:
    say(json.dumps(found, indent=2) if as_json else "\n".join(map(str, found)))
