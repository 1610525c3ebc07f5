"""What commands do to the reminders: add one, pause, resume."""

from glutestretch.commands.protocol import Reply, Request, Verbs, word
from glutestretch.kit.regional import region
from glutestretch.kit.translation import tr as _tr
from glutestretch.reminders import texts
from glutestretch.reminders.engine import durations, phrases
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.state import fresh_id
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.status import standing
from glutestretch.reminders.status_texts import standing_words
from glutestretch.stretches.catalogue import Catalogue


class ReminderCommands:
    """Takes the commands on reminders, whether the window is there or not.

    Attributes:
        verbs: The commands by name.
    """

    def __init__(self, reminders: Reminders, catalogue: Catalogue) -> None:
        self._reminders = reminders
        self._catalogue = catalogue
        self.verbs: Verbs = {
            "pause": self._pause,
            "resume": self._resume,
            "remind": self._remind,
        }

    def _pause(self, request: Request) -> Reply:
        """Pause for a ``length``, or until resumed."""
        length = word(request, "length")
        if not length:
            self._reminders.pause_for(None)
            return self._done(_tr("Reminders are paused until you resume them."))
        now = self._reminders.now
        until = now + durations.parse(length)
        self._reminders.pause_until(until)
        moment = texts.moment_words(until, now, self._reminders.zone)
        return self._done(_tr("Reminders are paused until {moment}.").format(moment=moment))

    def _resume(self, _request: Request) -> Reply:
        paused = self._reminders.status.paused
        self._reminders.resume()
        text = _tr("Reminders come again.") if paused else _tr("Reminders are not paused.")
        return self._done(text)

    def _remind(self, request: Request) -> Reply:
        """Add what a ``phrase`` says, for a ``routine``: a stretch, or else the whole."""
        reminders = self._reminders
        now, zone = reminders.now, reminders.zone
        routine = stretch_called(self._catalogue, word(request, "routine"))
        rule = phrases.rule(word(request, "phrase"), now, zone, region())
        added = Reminder(fresh_id(reminders.facts), rule, routine)
        reminders.set_list((*reminders.facts.reminders, added))
        line = standing_words(
            standing(reminders.facts, now, added.id), LocalMoment(now, reminders.zone)
        )
        text = _tr("Reminder {id}: {line}.").format(id=added.id, line=line)
        return self._done(text, {"id": added.id})

    def _done(self, text: str, data: object = None) -> Reply:
        """Say what was done, unless it is lost at the end because it cannot be kept."""
        if problem := self._reminders.problem:
            return Reply(ok=False, text=problem)
        return Reply(ok=True, text=text, data=data)


def stretch_called(catalogue: Catalogue, name: str) -> str:
    """Return the id of the stretch whose id this is, or begins like this.

    Returns:
        Its id; empty for the whole routine if no name is given.

    Raises:
        ValueError: If there is none or more than one; the sentence names those there are.
    """
    if not name or name in catalogue:
        return name
    known = [stretch.id for stretch in catalogue.stretches]
    found = [known_id for known_id in known if known_id.startswith(name.casefold())]
    if len(found) == 1:
        return found[0]
    sentence = _tr("“{name}” can be {ids}; please write more of it.")
    if not found:
        sentence = _tr("There is no stretch “{name}”; there are {ids}.")
    raise ValueError(sentence.format(name=name, ids=", ".join(found or known)))
