"""Shows a reminder that is due, and takes the user's answer."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from glutestretch.desktop.notification import Button, Notification
from glutestretch.desktop.notifications.api import Notifier
from glutestretch.kit.core import QObject, Signal
from glutestretch.kit.translation import tr
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.engine import Answer
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.rules import NotDone, Reminder, Sitting
from glutestretch.reminders.engine.state import Pending, Where
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.texts.rules import summary_from

_KEY, _TEST_KEY = "reminder", "test"


class ReminderNotifier(QObject):
    """Shows a due reminder as a notification, and passes the answer on.

    Signals:
        start_wished: Begin the routine with this id, which a reminder offers.
        banner_wished: No notification can be shown: the ``Notification`` to show in the window,
            and the slot that takes the action chosen.
        banner_over: The banner is no longer needed.
    """

    start_wished = Signal(str)
    banner_wished = Signal(object, object)
    banner_over = Signal()

    def __init__(
        self,
        reminders: Reminders,
        notifier: Notifier,
        offered: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """Show these reminders.

        Args:
            reminders: The list and its state.
            notifier: What shows notifications.
            offered: Returns what a reminder offers in words, by the id of its routine.
            parent: The Qt parent.
        """
        super().__init__(parent)
        self._reminders = reminders
        self._offered = offered
        self._notifier = notifier
        self._shown: dict[str, tuple[str, str, Notification]] = {}
        self._starting = ""
        notifier.shown.connect(self._seen)
        notifier.answered.connect(self._answered)
        notifier.closed.connect(self._closed)
        notifier.failed.connect(self._failed)
        reminders.test_wished.connect(self.test)

    @property
    def starting(self) -> str:
        """The id of the reminder whose Start is about to begin a session; empty without."""
        return self._starting

    def start(self, reminder: str) -> None:
        """Begin what a reminder offers, as its Start does."""
        self._starting = reminder
        self.start_wished.emit(self._reminders.facts[reminder].routine)

    def ring(self, offer: Pending) -> None:
        """Show what is due."""
        self._show(_KEY, offer.reminder, offer.at, again=offer.again)

    def test(self, reminder: str) -> None:
        """Show a reminder as it will look; only Start does what it says."""
        self._show(_TEST_KEY, reminder, self._reminders.now, again=False)

    def withdraw(self) -> None:
        """Withdraw what is shown, because it is settled."""
        self._take_back(_KEY)

    def session_began(self) -> None:
        """Withdraw every offer: a session is running. Note if a reminder started it."""
        for key in (_KEY, _TEST_KEY):
            self._take_back(key)
        reminder, self._starting = self._starting, ""
        if reminder:
            start = partial(engine.answered, reminder=reminder, answer=Answer.START)
            self._reminders.take(start)

    def session_declined(self) -> None:
        """Start led to no session: the reminder comes back as if it was not answered."""
        self._starting = ""

    def seen_in(self, where: Where) -> None:
        """Note whether the banner is shown in the window or in a small one."""
        if _KEY in self._shown:
            reminder, *_ = self._shown[_KEY]
            self._reminders.take(partial(engine.shown, reminder=reminder, where=where))

    def _take_back(self, key: str) -> None:
        if self._shown.pop(key, None):
            self._notifier.withdraw(key)
            self.banner_over.emit()

    def _seen(self, key: str, _buttons: bool) -> None:  # noqa: FBT001 - a slot
        if key == _KEY:
            self.seen_in(Where.NOTIFICATION)

    def _show(self, key: str, reminder: str, now: datetime, *, again: bool) -> None:
        facts = self._reminders.facts
        found = facts[reminder]
        if engine.goes_quiet(facts, reminder):
            notification = self._farewell(found)
        else:
            here = LocalMoment(now, zone_called(facts.zone))
            notification = self._words(found, here, again=again)
        self._shown[key] = reminder, found.routine, notification
        self._notifier.show(key, notification)

    def _words(self, reminder: Reminder, here: LocalMoment, *, again: bool) -> Notification:
        title = tr("Time to stretch")
        if isinstance(reminder.rule, Sitting):
            title = tr("Time to get up and stretch")
        elif isinstance(reminder.rule, NotDone):
            title = tr("A stretch today?")
        if again:
            title = tr("Still time to stretch")
        text = tr("{offer} · {when}").format(
            offer=self._offered(reminder.routine),
            when=summary_from(reminder.rule, here),
        )
        return Notification(
            title,
            text,
            (
                Button(Answer.START.value, tr("Start")),
                Button(Answer.LATER.value, tr("In 10 minutes")),
                Button(Answer.SKIP_TODAY.value, tr("Skip today")),
            ),
        )

    def _farewell(self, reminder: Reminder) -> Notification:
        """Return the last words of one that goes quiet."""
        words = tr(
            "{offer} · A rest is fine, too. This reminder is quiet from now on, and comes back "
            "after your next session."
        )
        return Notification(
            tr("Whenever you like"),
            words.format(offer=self._offered(reminder.routine)),
            (
                Button(Answer.START.value, tr("Start")),
                Button(Answer.KEEP.value, tr("Keep reminding me")),
            ),
        )

    def _answered(self, key: str, action: str) -> None:
        if key not in self._shown or action not in set(Answer):
            return
        reminder, routine, _ = self._shown.pop(key)
        self.banner_over.emit()
        answer = Answer(action)
        if answer is Answer.START:
            self._starting = reminder if key == _KEY else ""
            self.start_wished.emit(routine)
        elif key == _KEY:
            self._reminders.take(partial(engine.answered, reminder=reminder, answer=answer))

    def _closed(self, key: str, _why: str) -> None:
        """Do nothing: the engine offers the reminder once more after ten minutes."""
        if key == _TEST_KEY:
            self._shown.pop(key, None)

    def _failed(self, key: str, _why: str) -> None:
        if key in self._shown:
            *_, notification = self._shown[key]
            self.banner_wished.emit(notification, partial(self._answered, key))
