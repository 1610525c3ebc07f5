"""Builds what lets a session be heard, and connects it; nothing of it is loaded before one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutestretch.app.startup import FirstScreen
from glutestretch.app.system_packages import speech_command
from glutestretch.audio_guidance.guide import AudioGuide
from glutestretch.audio_guidance.reading import Reader, ReadingVoice, WrittenVoice
from glutestretch.audio_guidance.texts import (
    calm_voice_instead,
    no_lines_text,
    no_voice_instead,
    problem_text,
    speech_problem_text,
    steps_to_read,
)
from glutestretch.audio_guidance.voice import (
    NoVoice,
    RecordedVoice,
    SystemVoice,
    Voice,
    session_lines,
)
from glutestretch.desktop.audio.api import Audio
from glutestretch.desktop.audio.helper import FOLDER, HelperAudio
from glutestretch.desktop.audio.problem import Problem
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.speech.api import Speech
from glutestretch.desktop.speech.helper import HelperSpeech
from glutestretch.desktop.speech.problem import Problem as SpeechProblem
from glutestretch.desktop.timer import Alarm
from glutestretch.diary.store import DiaryStore
from glutestretch.session.session import Session
from glutestretch.settings.voices import RECORDED, SYSTEM, speaking

_TOPIC, _VOICE_TOPIC = "sound", "voice"


def real_audio(clock: Clock, alarms: Callable[[QObject], Alarm], parent: QObject) -> Audio:
    """Return what plays on this machine."""
    return HelperAudio(clock, alarms, parent=parent)


def real_speech(
    language: str, clock: Clock, alarms: Callable[[QObject], Alarm], parent: QObject
) -> Speech:
    """Return this machine's own voice for a language."""
    return HelperSpeech(language, clock, alarms, parent=parent)


class AudioFeature(QObject):
    """A session that is heard.

    Attributes:
        guide: What says and sounds it.

    Signals:
        failed: Sound or voice has just failed; what was to be heard may not have been.
    """

    failed = Signal()

    def __init__(
        self,
        audio: Audio,
        speech: Callable[[str, QObject], Speech],
        first: FirstScreen,
        session: Session,
        diary: DiaryStore,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = first.window
        self._audio, self._speech = audio, speech
        self._catalogue, self._language = first.catalogue, first.language
        self._readers: dict[str, Reader] = {}
        self._system_voice: SystemVoice | None = None
        self._preferences = preferences = first.preferences
        self.guide = AudioGuide(
            session,
            first.catalogue,
            audio,
            self._voice,
            diary.sessions_of,
            clock,
            alarms,
            preferences.settings,
            self,
        )
        self._window.say_again_wished.connect(self.guide.say_again)
        self._window.how_long_wished.connect(self.guide.say_how_long)
        preferences.changed.connect(self.guide.apply)
        audio.problem_changed.connect(self._tell_problem)

    def _voice(self, name: str) -> ReadingVoice:
        return ReadingVoice(self._chosen(name), self._catalogue, self._language, self._reader)

    def _chosen(self, name: str) -> Voice:
        recorded = RECORDED.get(self._language)
        if not recorded:
            return WrittenVoice(self._reader(self._language), session_lines(self._language, FOLDER))
        if name != SYSTEM:
            return self._recorded(speaking(name, self._language))
        if self._system_voice is None:
            speech = self._reader(self._language).speech
            self._system_voice = SystemVoice(speech, self._recorded(recorded[0]))
        return self._system_voice

    def _reader(self, language: str) -> Reader:
        if language not in self._readers:
            reader = self._readers[language] = Reader(language, self._speech(language, self), self)
            reader.problem_changed.connect(self._tell_speech_problem)
        return self._readers[language]

    def _recorded(self, name: str) -> Voice:
        try:
            return RecordedVoice(name, self._language, FOLDER, self._audio)
        except (OSError, ValueError):
            self._window.notices.say(no_lines_text(), topic=_VOICE_TOPIC)
            return NoVoice()

    def _tell_speech_problem(self, language: str, problem: str) -> None:
        topic = f"{_VOICE_TOPIC} {language}"
        self._window.notices.clear(topic)
        what, instead = SpeechProblem(problem), self._instead_of(language)
        if sentence := speech_problem_text(what, speech_command(), instead):
            self._window.notices.say(sentence, topic=topic)
            self.failed.emit()

    def _instead_of(self, language: str) -> str:
        """Return what is heard while the system does not speak a language."""
        if language != self._language:
            return steps_to_read()
        if self._language not in RECORDED:
            return no_voice_instead()
        chosen = self._preferences.settings.voice == SYSTEM
        return calm_voice_instead() if chosen else steps_to_read()

    def _tell_problem(self, problem: str) -> None:
        """Say once, and quietly, that nothing can be heard; take it back when all can."""
        self._window.notices.clear(_TOPIC)
        if sentence := problem_text(Problem(problem)):
            self._window.notices.say(sentence, topic=_TOPIC)
            self.failed.emit()
