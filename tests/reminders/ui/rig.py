"""The reminders dialog over the real presenter, on a clock of its own, without the app around."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from glutestretch.kit.theme import LIGHT, application_face, palette
from glutestretch.reminders.calendar import IcsExport
from glutestretch.reminders.engine.local_time import stamped, zone
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.state import Event, LogEntry, Reason, ReminderState
from glutestretch.reminders.file import NullReminders
from glutestretch.reminders.reminder_list import ReminderList
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.ui.dialog import RemindersDialog
from glutestretch.reminders.ui.editor import ReminderEditor
from glutestretch.stretches.bundle import open_bundle
from glutestretch.stretches.routine_book import RoutineBook
from tests.support.fakes import FakeClock

ZONE = "Europe/Berlin"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday, at 10:00 in Berlin."""


class FullDisk(NullReminders):
    """A store that keeps nothing."""

    def save(self, facts: ReminderState) -> str:  # noqa: ARG002 - it has no room for them
        """Say so."""
        return "The reminders cannot be kept: the disk is full."


def settle() -> None:
    """Let posted events and deletions come to rest."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def outcomes(count: int) -> tuple[LogEntry, ...]:
    """Return lines of the log about reminder 1, an hour apart, the oldest first."""
    kinds = (
        (Event.FIRED, None),
        (Event.HELD, Reason.CAMERA),
        (Event.OMITTED, Reason.SESSION),
        (Event.SKIPPED, None),
    )
    moments = (NOW - timedelta(hours=count - n) for n in range(count))
    return tuple(
        LogEntry(at, "1", stamped(at, zone(ZONE)), *kinds[n % len(kinds)])
        for n, at in enumerate(moments)
    )


class RemindersRig:
    """One dialog with these rules in its list, numbered from 1."""

    def __init__(
        self,
        rules: Iterable[Rule | Quiet] = (),
        log: tuple[LogEntry, ...] = (),
        store: NullReminders | None = None,
        size: tuple[int, int] | None = None,
    ) -> None:
        listed = tuple(Reminder(str(n), rule) for n, rule in enumerate(rules, 1))
        self.store = store or NullReminders()
        self.store.facts = ReminderState(reminders=listed, zone=ZONE, seen=NOW, log=log)
        self.clock = FakeClock(NOW)
        self.reminders = Reminders(self.store, self.clock)
        self.list = ReminderList(self.reminders, RoutineBook(open_bundle()), IcsExport())
        self.dialog = RemindersDialog(self.reminders, self.list)
        if size:
            self.dialog.resize(*size)
        self.dialog.show()
        self.dialog.activateWindow()
        settle()

    @property
    def words(self) -> list[str]:
        """What the boxes of the list say."""
        return [row.tick.text() for row in self.dialog.rows]

    @property
    def kept(self) -> list[Rule | Quiet]:
        """The rules in the store."""
        return [reminder.rule for reminder in self.store.facts.reminders]

    @property
    def editor(self) -> ReminderEditor:
        """The editor, which is open."""
        editor = self.dialog.editor
        assert editor is not None, "the editor is not open"
        return editor

    @property
    def focus(self) -> QWidget:
        """The control that has the keyboard."""
        control = QApplication.focusWidget()
        assert control is not None, "nothing has the focus"
        return control

    def has_focus(self, control: QWidget) -> bool:
        """Whether this control has the keyboard."""
        return self.focus is control

    def press(self, keys: str) -> None:
        """Press a key, wherever the focus is."""
        window = self.dialog.windowHandle()
        key = QKeySequence(keys)[0]  # type: ignore[index]  # its stub does not know
        QTest.keyClick(window, key.key(), key.keyboardModifiers())
        settle()

    def write(self, text: str) -> None:
        """Type on the keyboard, wherever the focus is."""
        for sign in text:
            QTest.keyClicks(self.focus, sign)
        settle()

    def round_trip(self) -> list[QWidget]:
        """Press Tab until the focus comes back; return the stops."""
        stops: list[QWidget] = []
        while self.focus not in stops:
            stops.append(self.focus)
            self.press("Tab")
        assert self.focus is stops[0], "the way does not come round"
        return stops

    def close(self) -> None:
        """Put all of it away."""
        self.dialog.close()
        self.dialog.deleteLater()
        self.reminders.deleteLater()
        settle()


MakeRig = Callable[..., RemindersRig]


@contextmanager
def rigs(application: QApplication) -> Iterator[MakeRig]:
    """Give a maker of dialogs in our light look; all is as before at the end."""
    font, colours = application.font(), application.palette()
    style = application.style().objectName()
    application.setStyle("Fusion")
    application.setPalette(palette(LIGHT))
    application.setFont(application_face(font))
    made: list[RemindersRig] = []

    def make(*rules: Rule | Quiet, **wishes: Any) -> RemindersRig:  # noqa: ANN401
        made.append(RemindersRig(rules, **wishes))
        return made[-1]

    yield make
    for rig in made:
        rig.close()
    application.setStyle(style)
    application.setFont(font)
    application.setPalette(colours)
    settle()
