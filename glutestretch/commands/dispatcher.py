"""Carries out commands in the running app, and answers them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutestretch.archive.archive import Archive
from glutestretch.commands.answer import reply
from glutestretch.commands.diary_commands import imported
from glutestretch.commands.protocol import Reply, Request, Verbs, word
from glutestretch.commands.reminder_commands import ReminderCommands, routine_called
from glutestretch.reminders.engine.state_json import as_json
from glutestretch.reminders.service import Reminders
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.launcher import SessionLauncher
from glutestretch.session.session import Session
from glutestretch.stretches.routine_book import RoutineBook

if TYPE_CHECKING:
    from glutestretch.prescriptions.adding import Adding


class CommandDispatcher(QObject):
    """Carries out all commands.

    Args:
        reminders: Loads the reminders when a command first needs them.
        launcher: Starts sessions.
        session: The session in progress.
        book: The routines.
        archive: Loads what imports into the diary, when a command first needs it.
        adding: Loads what adds prescriptions, when a command first needs it.
        packs_in_use: The ids of the packs that the session in progress plays.

    Signals:
        window_wished: Something in the window now needs the user.
        packs_changed: A command has added or removed a pack.
        prescription_wished: Show what the prescription in this file would bring.
    """

    window_wished = Signal()
    packs_changed = Signal()
    prescription_wished = Signal(str)

    def __init__(
        self,
        reminders: Callable[[], Reminders],
        launcher: SessionLauncher,
        session: Session,
        book: RoutineBook,
        archive: Callable[[], Archive],
        adding: "Callable[[], Adding]",
        packs_in_use: Callable[[], frozenset[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reminders = reminders
        self._archive = archive
        self._adding = adding
        self._packs_in_use = packs_in_use
        self._launcher = launcher
        self._session = session
        self._book = book
        self._verbs: Verbs = {
            "start": self._start,
            "status": self._status,
            "pause": self._remind,
            "resume": self._remind,
            "remind": self._remind,
            "import": self._import,
            "packs": self._follow_packs,
            "pack_in_use": self._pack_in_use,
            "prescription": self._prescription,
            "open": self._open,
        }

    def answer(self, request: Request) -> dict[str, object]:
        """Do what a request says; return the reply in plain values."""
        return reply(self._verbs, request).as_json()

    def _start(self, request: Request) -> Reply:
        """Begin the ``routine``; the whole one unless another one is named."""
        routine = routine_called(self._book, word(request, "routine"))
        if self._session.running:
            return Reply(ok=False, text=self.tr("A session is running already."))
        self.window_wished.emit()
        if not self._session.can(Wish.START):
            sentence = self.tr("The window waits for an answer; please give it there first.")
            return Reply(ok=False, text=sentence)
        if routine in self._launcher.left_out:
            name = self._book.catalogue[routine].name
            sentence = self.tr("{name} is left out; please put it back in the window first.")
            return Reply(ok=False, text=sentence.format(name=name))
        asked = self._launcher.asks_tighter(routine)
        self._launcher.start_called(routine)
        return self._begun(asked=asked)

    def _begun(self, *, asked: bool) -> Reply:
        if self._session.running:
            return Reply(ok=True, text=self.tr("The session has begun."))
        if asked or self._session.mode is Mode.SCREENING:
            sentence = self.tr("The session begins once you have answered in the window.")
            return Reply(ok=True, text=sentence)
        sentence = self.tr("All stretches are left out; please put one back in the window.")
        return Reply(ok=False, text=sentence)

    def _remind(self, request: Request) -> Reply:
        desk = ReminderCommands(self._reminders(), lambda: self._book)
        return desk.verbs[request["verb"]](request)

    def _import(self, request: Request) -> Reply:
        """Add what a ``file`` knows to the diary."""
        return imported(self._archive(), word(request, "file"))

    def _prescription(self, request: Request) -> Reply:
        """Add the prescription in a ``file``."""
        from glutestretch.commands.prescription_commands import added  # noqa: PLC0415

        return added(self._adding(), request)

    def _open(self, request: Request) -> Reply:
        """Show what the prescription in a ``file`` would bring."""
        self.window_wished.emit()
        self.prescription_wished.emit(word(request, "file"))
        return Reply(ok=True)

    def _follow_packs(self, _request: Request) -> Reply:
        """Look at the folder of packs again."""
        self.packs_changed.emit()
        return Reply(ok=True)

    def _pack_in_use(self, request: Request) -> Reply:
        """Refuse what would change the pack of this ``id`` under a session."""
        from glutestretch.packs import texts  # noqa: PLC0415

        if word(request, "id") in self._packs_in_use():
            return Reply(ok=False, text=texts.in_use(word(request, "title")))
        return Reply(ok=True)

    def _status(self, _request: Request) -> Reply:
        """Return the complete state; the command prints the part that was asked for."""
        facts = as_json(self._reminders().facts)
        return Reply(ok=True, data={"session": self._session_now(), "facts": facts})

    def _session_now(self) -> dict[str, object] | None:
        session = self._session
        if not session.running:
            return None
        cue = session.cue
        return {
            "stretch": cue.stretch,
            "variant": cue.variant or None,
            "side": cue.side.value,
            "mode": session.mode.value,
            "step": cue.step + 1,
        }
