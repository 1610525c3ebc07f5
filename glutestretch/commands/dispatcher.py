"""Does in the running app what a command asks for, and answers it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutestretch.commands.answer import reply
from glutestretch.commands.protocol import Reply, Request, Verbs, word
from glutestretch.commands.reminder_commands import ReminderCommands, stretch_called
from glutestretch.reminders.engine import state
from glutestretch.reminders.service import Reminders
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.launcher import SessionLauncher
from glutestretch.session.session import Session
from glutestretch.stretches.catalogue import Catalogue


class CommandDispatcher(QObject):
    """Takes all commands.

    Args:
        reminders: Loads the reminders when a command first needs them.
        starter: Begins sessions.
        session: Knows how far one is.
        catalogue: Knows the stretches.

    Signals:
        window_wished: Something in the window now needs the user.
    """

    window_wished = Signal()

    def __init__(
        self,
        reminders: Callable[[], Reminders],
        launcher: SessionLauncher,
        session: Session,
        catalogue: Catalogue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reminders = reminders
        self._launcher = launcher
        self._session = session
        self._catalogue = catalogue
        self._verbs: Verbs = {
            "start": self._start,
            "status": self._status,
            "pause": self._remind,
            "resume": self._remind,
            "remind": self._remind,
        }

    def answer(self, request: Request) -> dict[str, object]:
        """Do what a request says; return what became of it in plain values."""
        return reply(self._verbs, request).as_json()

    def _start(self, request: Request) -> Reply:
        """Begin the ``routine``: a stretch, or else the whole."""
        stretch = stretch_called(self._catalogue, word(request, "routine"))
        if self._session.running:
            return Reply(ok=False, text=self.tr("A session is running already."))
        self.window_wished.emit()
        if not self._session.can(Wish.START):
            sentence = self.tr("The window waits for an answer; please give it there first.")
            return Reply(ok=False, text=sentence)
        if stretch in self._launcher.left_out:
            name = self._catalogue[stretch].name
            sentence = self.tr("{name} is left out; please put it back in the window first.")
            return Reply(ok=False, text=sentence.format(name=name))
        if stretch:
            self._launcher.play(stretch)
        else:
            self._launcher.start_routine()
        return self._begun()

    def _begun(self) -> Reply:
        if self._session.running:
            return Reply(ok=True, text=self.tr("The session has begun."))
        if self._session.mode is Mode.SCREENING:
            sentence = self.tr("The session begins once you have answered in the window.")
            return Reply(ok=True, text=sentence)
        sentence = self.tr("All stretches are left out; please put one back in the window.")
        return Reply(ok=False, text=sentence)

    def _remind(self, request: Request) -> Reply:
        desk = ReminderCommands(self._reminders(), self._catalogue)
        return desk.verbs[request["verb"]](request)

    def _status(self, _request: Request) -> Reply:
        """Tell all that is known: whoever asks works out what they want to know."""
        facts = state.as_json(self._reminders().facts)
        return Reply(ok=True, data={"session": self._session_now(), "facts": facts})

    def _session_now(self) -> dict[str, object] | None:
        session = self._session
        if not session.running:
            return None
        cue = session.cue
        return {
            "stretch": cue.stretch,
            "side": cue.side.value,
            "mode": session.mode.value,
            "step": cue.step + 1,
        }
