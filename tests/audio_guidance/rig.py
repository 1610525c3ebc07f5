"""A session that is heard: real guide, session and lines; only the sound is written down."""

from glutestretch.audio_guidance.guide import AudioGuide
from glutestretch.audio_guidance.reading import Reader, ReadingVoice
from glutestretch.audio_guidance.voice import RecordedVoice, SystemVoice, Voice
from glutestretch.desktop.audio.api import Channel
from glutestretch.desktop.audio.helper import FOLDER
from glutestretch.settings.model import Settings
from glutestretch.settings.voices import SYSTEM
from glutestretch.stretches.catalogue import Catalogue
from tests.session.rig import Rig
from tests.support.fake_audio import FakeAudio, Heard
from tests.support.fake_speech import FakeSpeech

GAP = 1e-6


class AudioRig(Rig):
    """A session with its guide.

    Attributes:
        audio: What was heard.
        speech: What the system's own voice said, in English.
        readers: What reads, by language, as far as it was asked for.
        sessions: In how many earlier sessions each stretch was held.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        sessions: int = 0,
        content: Catalogue | None = None,
        language: str = "en",
    ) -> None:
        settings = settings or Settings()
        super().__init__(settings, content=content)
        self.audio = FakeAudio(self.clock)
        self.speech = FakeSpeech(self.clock)
        self._language = language
        self.readers: dict[str, Reader] = {}
        self._speeches = {"en": self.speech}
        self.sessions = sessions
        self.guide = AudioGuide(
            self.session,
            self.catalogue,
            self.audio,
            self._voice,
            lambda _stretch: self.sessions,
            self.clock,
            lambda _: self.clock.alarm(),
            settings,
        )
        self.session.fit = self.guide.fit

    def _voice(self, name: str) -> ReadingVoice:
        return ReadingVoice(self._chosen(name), self.catalogue, self._language, self._reader)

    def _chosen(self, name: str) -> Voice:
        if name == SYSTEM:
            return SystemVoice(self.speech, RecordedVoice("calm", "en", FOLDER, self.audio))
        return RecordedVoice(name, "en", FOLDER, self.audio)

    def _reader(self, language: str) -> Reader:
        if language not in self.readers:
            self.readers[language] = Reader(language, self.speech_of(language))
        return self.readers[language]

    def speech_of(self, language: str) -> FakeSpeech:
        """Return the system's voice for a language."""
        return self._speeches.setdefault(language, FakeSpeech(self.clock))

    @property
    def told(self) -> list[str]:
        """What either voice said, by name."""
        read = [(at, name) for speech in self._speeches.values() for at, name, *_ in speech.said]
        moments = [*read, *((heard.at, heard.name) for heard in self.spoken)]
        return [name for _, name in sorted(moments, key=lambda moment: moment[0])]

    @property
    def read(self) -> list[str]:
        """The texts that the system's voice said in English."""
        return [text for _, _, text, _ in self.speech.said]

    @property
    def lines(self) -> list[str]:
        """What was said, by name."""
        return self.audio.names(Channel.VOICE)

    @property
    def sounds(self) -> list[str]:
        """The bells, by name."""
        return self.audio.names(Channel.SOUND)

    @property
    def spoken(self) -> list[Heard]:
        """What was said."""
        return [one for one in self.audio.heard if one.channel is Channel.VOICE]

    def seconds(self, heard: Heard) -> float:
        """Return how long a line takes."""
        voice = heard.source.split("/")[1]
        (line,) = RecordedVoice(voice, "en", FOLDER, self.audio).lines.find(heard.name)
        return line.seconds

    def cut_off(self) -> list[str]:
        """Return the lines that did not come to their end, by name."""
        return [one.name for one in self.spoken if self.is_cut_off(one)]

    def is_cut_off(self, heard: Heard) -> bool:
        """Return whether a line did not come to its end."""
        return heard.until is not None and heard.until < heard.at + self.seconds(heard) - GAP
