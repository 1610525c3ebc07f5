"""The program that speaks: it reads commands, a line of JSON each, and answers in the same way.

It is a process of its own because Qt's engine for speech-dispatcher waits for it, without end
where the daemon hangs, and holds Python's lock meanwhile (PySide6 6.11.3).

Commands, all with ``do``:
    say: ``text``, ``volume`` (0 to 1), ``id``; in place of what is being said.
    stop, pause, resume: what is being said.

Answers: ``{"ready": true, "engine": ..., "locale": ..., "voice": ...}`` once a voice has spoken;
``{"said": id, "seconds": ...}`` when a text came to its end, without the seconds where
it was paused.
"""

import time
from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech

from glutestretch.desktop.helper_program import HelperProgram, run
from glutestretch.desktop.speech import exit as status

_PAUSE = "…"
_PAUSE_MS = 400
_STOP_MS = 300
"""How long an engine may take to fall silent; one that had not begun does not say when."""
_NEVER = "mock"
_PROOF = "a"
_ELSEWHERE = "Caribbean"
"""Qt takes espeak-ng's en-029 for American English, and the first voice of it. In the same way it
takes that of Portugal for Brazilian, so a voice that has the territory in its name comes first."""
State = QTextToSpeech.State


class Speaker(HelperProgram):
    """Speaks, phrase by phrase.

    Args:
        language: Of what is to be said, as in ``en`` or ``pt-BR``.

    Signals: see ``HelperProgram``.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = QLocale(language).language()
        named = QLocale(language) if "-" in language else QLocale.system()
        self._territory = named.territory()
        self._engine: QTextToSpeech | None = None
        self._silence = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._silence.timeout.connect(self._speak)
        self._settling = QTimer(self, singleShot=True, interval=_STOP_MS)
        self._settling.timeout.connect(self._speak)
        self._pieces: list[str] = []
        self._number = 0
        self._began: float | None = 0.0
        self._engine_name = ""
        self._busy = self._paused = self._proving = False

    def begin(self) -> None:
        """Find an engine that speaks the language, or end."""
        engine = self.find()
        if isinstance(engine, QTextToSpeech):
            engine.stateChanged.connect(self._state_changed)
            self._engine = engine
            self._prove(engine)
        else:
            self.ended.emit(engine)

    def find(self, without: Collection[str] = ()) -> QTextToSpeech | int:
        """Return the engine that speaks the language, silent so far, or the exit status.

        Args:
            without: Engines that are not to be tried, by Qt's names.
        """
        found = status.NO_ENGINE
        for name in QTextToSpeech.availableEngines():
            if name in (_NEVER, *without):
                continue
            engine = QTextToSpeech(name, self)
            if engine.state() is not State.Ready:
                continue
            found = status.NO_VOICE
            if self._choose_locale(engine):
                self._engine_name = name
                return engine
        return found

    def _prove(self, engine: QTextToSpeech) -> None:
        """Speak a word unheard: without a sound server, no engine tells, and none comes to its end.

        A watchdog outside ends a program that waits for that.
        """
        engine.setVolume(0.0)
        self._proving = True
        engine.say(_PROOF)

    def _proved(self, engine: QTextToSpeech) -> None:
        self._proving = False
        locale, voice = engine.locale().bcp47Name(), engine.voice().name()
        self.answer(ready=True, engine=self._engine_name, locale=locale, voice=voice)

    def _choose_locale(self, engine: QTextToSpeech) -> bool:
        """Choose the fittest form of the language; return whether there is any."""
        locales = [one for one in engine.availableLocales() if one.language() == self._language]
        if not locales:
            return self._choose_by_name(engine)
        engine.setLocale(max(locales, key=self._fitness))
        voices = [one for one in engine.availableVoices() if _ELSEWHERE not in one.name()]
        here = QLocale.territoryToString(engine.locale().territory())
        local = [one for one in voices if here in one.name()]
        if local or (_ELSEWHERE in engine.voice().name() and voices):
            engine.setVoice((local or voices)[0])
        return True

    def _choose_by_name(self, engine: QTextToSpeech) -> bool:
        """Look among the voices of unknown languages: Qt does not know cmn, espeak-ng's Chinese."""
        unknown = QLocale.c()
        if unknown.language() in [one.language() for one in engine.availableLocales()]:
            engine.setLocale(unknown)
            called = QLocale.languageToString(self._language)
            for voice in engine.availableVoices():
                if voice.name().startswith(called):
                    engine.setVoice(voice)
                    return True
        return False

    def _fitness(self, locale: QLocale) -> tuple[bool, bool]:
        """Rate a form of the language: the one that was named, else the user's, else the usual."""
        territory, usual = locale.territory(), QLocale(self._language).territory()
        return territory == self._territory, territory == usual

    def take(self, command: dict[str, Any]) -> None:
        """Do one command; what is no command does nothing."""
        match command:
            case {"do": "say", "text": text, "volume": volume, "id": number}:
                self._stop()
                self._pieces = [one.strip() for one in text.split(_PAUSE) if one.strip()]
                self._number, self._paused = number, False
                self._began = time.monotonic()
                if self._engine is not None:
                    self._engine.setVolume(volume)
                self._speak()
            case {"do": "stop"}:
                self._pieces = []
                self._stop()
            case {"do": "pause"} if self._pieces:
                self._paused, self._began = True, None
                self._stop()
            case {"do": "resume"} if self._paused:
                self._paused = False
                self._speak()

    def _stop(self) -> None:
        """Fall silent. An engine's own pause is not used: speech-dispatcher never resumes."""
        self._silence.stop()
        if self._engine is not None and self._busy:
            self._busy = False
            self._settling.start()
            self._engine.stop()

    def _speak(self) -> None:
        """Speak the next piece, once the last one has stopped."""
        if self._engine is None or not self._pieces or self._paused or self._settling.isActive():
            return
        self._busy = True
        self._engine.say(self._pieces[0])

    def _state_changed(self, state: QTextToSpeech.State) -> None:
        if state is State.Error:
            self.ended.emit(status.LOST)
        elif state is State.Ready and self._engine is not None and self._proving:
            self._proved(self._engine)
        elif state is State.Ready and self._settling.isActive():
            self._settling.stop()
            self._speak()
        elif state is State.Ready and self._busy:
            self._busy = False
            self._piece_over()

    def _piece_over(self) -> None:
        del self._pieces[0]
        if self._pieces:
            self._silence.start()
        else:
            self._say_what_was_said()

    def _say_what_was_said(self) -> None:
        if self._began is None:
            self.answer(said=self._number)
        else:
            self.answer(said=self._number, seconds=round(time.monotonic() - self._began, 3))


def main(language: str) -> int:
    """Speak what is commanded until the commands end; return the exit status.

    Args:
        language: Of what is to be said, as in ``en``.
    """
    application = QCoreApplication([])
    return run(application, Speaker(language))
