"""A desk with reminders: what the app does with the engine, with a clock that tests move."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from glutestretch.kit.problem import Problem
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.engine import Answer, Due, LogEntry
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.state import Event, Reason, ReminderState
from glutestretch.reminders.engine.state_json import as_json, from_json
from tests.support.problems import words

T = TypeVar("T")
MOST_TURNS = 10_000


class Desk:
    """Asks the engine what is due, shows it, and waits for the next.

    Attributes:
        now: What the wall clock shows, in UTC.
        facts: What the engine knows.
        shown: Each notification, with the moment of the clock at which it was shown.
    """

    def __init__(self, start: str, *rules: Rule | Quiet, zone: str = "Europe/Berlin") -> None:
        self.now = datetime.fromisoformat(start).astimezone(UTC)
        numbered = enumerate(rules, 1)
        many = tuple(Reminder(str(number), rule) for number, rule in numbered)
        self.facts = engine.reconciled(ReminderState(many, zone), self.now)
        self.shown: list[tuple[datetime, Due]] = []

    def due(self) -> Due | None:
        """Return what is due next."""
        return engine.next_due(self.now, self.facts)

    def look(self) -> None:
        """Deal with what came due, and show it if that can be."""
        self.facts = engine.reconciled(self.facts, self.now)
        due = self.due()
        if due and due.at and due.at <= self.now and not due.held:
            self.shown.append((self.now, due))
            self.facts = engine.fired(self.facts, self.now, due)

    def wait(self, **length: float) -> None:
        """Let time pass at the desk; a timer is armed to each moment that comes."""
        end = self.now + timedelta(**length)
        for _ in range(MOST_TURNS):
            due = self.due()
            if due is None or due.at is None or due.at > end:
                break
            self.now = max(self.now, due.at)
            self.look()
        else:
            raise AssertionError("the engine asks for the same moment again and again")
        self.now = end
        self.look()

    def wait_until(self, moment: str) -> None:
        """Let time pass at the desk up to this moment."""
        until = datetime.fromisoformat(moment).astimezone(UTC)
        self.wait(seconds=(until - self.now).total_seconds())

    def sleep(self, **length: float) -> None:
        """Suspend the machine."""
        self.gone(Reason.ASLEEP, **length)

    def gone(self, why: Reason | None, **length: float) -> None:
        """Let time pass, or the clock be set, while nobody looks."""
        self.facts = engine.reconciled(self.facts, self.now)
        self.now += timedelta(**length)
        self.facts = engine.reconciled(self.facts, self.now, why)
        self.look()

    def restart(self) -> None:
        """Store the facts, and read them again."""
        read = from_json(as_json(self.facts))
        assert read.problems == ()
        assert read.facts == self.facts
        self.facts = read.facts

    def tell(self, event: Callable[..., ReminderState], *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        """Tell the engine what has happened."""
        self.facts = event(self.facts, self.now, *arguments, **named)
        self.look()

    def answer(self, answer: Answer) -> None:
        """Answer the reminder that was shown last."""
        self.tell(engine.answered, self.shown[-1][1].reminder, answer)

    @property
    def times(self) -> list[str]:
        """When something was shown, as clocks show it here."""
        return [clock(moment, self.facts.zone) for moment, _ in self.shown]

    def log(self, *kinds: Event) -> list[str]:
        """Return the lines of the log, or those of these kinds, in short."""
        return [short(line) for line in self.facts.log if not kinds or line.what in kinds]


def clock(moment: datetime, zone: str) -> str:
    """Return day and time as clocks show them."""
    return f"{moment.astimezone(ZoneInfo(zone)):%a %H:%M}"


def short(line: LogEntry) -> str:
    """Return what became of which reminder of which moment, and why."""
    why = f" {line.why}" if line.why else ""
    return f"{line.reminder} {line.due:%a %H:%M} {line.what}{why}"


def sentence_or(function: Callable[..., T], *arguments: object) -> tuple[T, str] | tuple[None, str]:
    """Return what a function returns, or the sentence of its refusal."""
    try:
        return function(*arguments), ""
    except Problem as problem:
        return None, words(problem)
