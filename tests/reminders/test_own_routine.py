"""A reminder offers a routine of the user's own, and the whole one once it is gone."""

from datetime import UTC, datetime, time

from glutestretch.reminders.engine.rules import ClockTimes, Reminder
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.file import NullReminders
from glutestretch.reminders.reminder_list import ReminderList
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.texts import listing
from glutestretch.stretches.routines import Entry, Routine
from tests.support.fake_desktop import FakeCalendar
from tests.support.fakes import FakeClock
from tests.support.library import book

MINE = Routine("own-1", (Entry("wall-glute"),), "My back")
KNOWN = ReminderState((Reminder("1", ClockTimes([time(9)]), "own-1"),), "Europe/Berlin")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_its_title_is_offered_and_follows_every_change() -> None:
    found = book(MINE)
    listed = ReminderList(Reminders(NullReminders(KNOWN), FakeClock()), found, FakeCalendar())
    assert [row.offers for row in listed.rows] == ["My back"]
    assert ("own-1", "My back") in listed.routines

    found.own = (Routine("own-1", MINE.entries, "My spine"),)
    assert [row.offers for row in listed.rows] == ["My spine"]
    assert listing.lines(KNOWN, NOON, found)[0].endswith(" · My spine")


def test_once_it_is_gone_the_whole_routine_is_offered_and_why_is_said() -> None:
    listed = ReminderList(Reminders(NullReminders(KNOWN), FakeClock()), book(), FakeCalendar())

    assert [row.offers for row in listed.rows] == ["The whole routine, since its own is gone"]
    assert [name for name, _ in listed.routines][:3] == ["full", "short", "tighter"]
