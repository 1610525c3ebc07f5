"""The system's own voice says the same lines, and another one does where it cannot."""

from collections.abc import Callable

import pytest

from glutestretch.audio_guidance.texts import calm_voice_instead, speech_problem_text
from glutestretch.audio_guidance.voice import RecordedVoice, SystemVoice
from glutestretch.desktop.audio.api import Channel
from glutestretch.desktop.audio.helper import FOLDER
from glutestretch.desktop.speech.problem import Problem
from glutestretch.session.engine.plan import Kind
from glutestretch.settings.model import Settings
from tests.audio_guidance.rig import AudioRig
from tests.support.fake_audio import FakeAudio
from tests.support.fake_speech import FakeSpeech
from tests.support.fakes import FakeClock


class Spoken:
    """The system's voice, with the recorded one that stands in."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.audio, self.speech = FakeAudio(self.clock), FakeSpeech(self.clock)
        self.recorded = RecordedVoice("calm", "en", FOLDER, self.audio)
        self.voice = SystemVoice(self.speech, self.recorded)

    def seconds(self, name: str) -> float:
        """Return how long a line is thought to take."""
        (line,) = self.voice.lines.find(name)
        return line.seconds

    def usual(self, name: str) -> float:
        """Return how long the recorded voice takes for it."""
        (line,) = self.recorded.lines.find(name)
        return line.seconds


def test_it_speaks_the_words_of_the_recorded_lines() -> None:
    spoken = Spoken()
    (line,) = spoken.voice.lines.find("rest")

    spoken.voice.say(line, 0.4)

    words = "Rest for a moment … and let your breath come and go."
    assert spoken.speech.said == [(spoken.clock.monotonic(), "rest", words, 0.4)]
    assert spoken.audio.names(Channel.VOICE) == []


def test_where_it_cannot_the_recorded_voice_speaks() -> None:
    spoken = Spoken()
    spoken.speech.ready = False
    (line,) = spoken.voice.lines.find("hold")

    spoken.voice.say(line, 0.4)

    assert spoken.audio.names(Channel.VOICE) == ["hold"]


def test_what_it_could_not_say_after_all_the_recorded_voice_says() -> None:
    spoken = Spoken()

    spoken.speech.unspoken.emit("hold", 0.4)

    ((name, volume),) = [(one.name, one.volume) for one in spoken.audio.heard]
    assert (name, volume) == ("hold", 0.4)


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("recorded", [True, False])
def test_it_can_be_heard_if_either_voice_can(*, own: bool, recorded: bool) -> None:
    spoken = Spoken()
    spoken.speech.ready = own
    spoken.audio.audible = recorded

    assert spoken.voice.audible is (own or recorded)


def test_the_length_of_a_line_is_learned_and_that_of_others_follows() -> None:
    spoken = Spoken()
    assert spoken.seconds("rest") == spoken.usual("rest")

    spoken.speech.spoken.emit("hold", 2 * spoken.usual("hold"))

    assert spoken.seconds("hold") == pytest.approx(2 * spoken.usual("hold"))
    assert spoken.seconds("rest") == pytest.approx(2 * spoken.usual("rest"))
    spoken.speech.spoken.emit("rest", spoken.usual("rest"))
    assert spoken.seconds("rest") == pytest.approx(spoken.usual("rest"))
    assert 1 < spoken.seconds("half-way") / spoken.usual("half-way") < 2


@pytest.mark.parametrize(
    "what", [SystemVoice.stop, SystemVoice.pause, SystemVoice.resume, SystemVoice.open]
)
def test_all_else_goes_to_it(what: Callable[[SystemVoice], None]) -> None:
    spoken = Spoken()

    what(spoken.voice)

    assert spoken.speech.calls == [what.__name__]
    assert (Channel.VOICE in spoken.audio.paused) is (what is SystemVoice.pause)


@pytest.mark.parametrize("problem", [problem for problem in Problem if problem is not Problem.NONE])
@pytest.mark.parametrize("command", ["", "sudo apt install speech-dispatcher"])
def test_each_problem_is_told_with_what_to_do_and_who_speaks(
    problem: Problem, command: str
) -> None:
    sentence = speech_problem_text(problem, command, calm_voice_instead())

    assert sentence.endswith("Until then the calm voice speaks.")
    if problem in (Problem.NO_ENGINE, Problem.NO_VOICE):
        assert (command or "system's settings") in sentence
    assert speech_problem_text(Problem.NONE, command, calm_voice_instead()) == ""


def test_a_session_is_led_by_it_as_by_a_recorded_voice() -> None:
    recorded, own = AudioRig(), AudioRig(Settings(voice="system", voice_volume=30))
    for rig in (recorded, own):
        rig.start()
        rig.play_until(Kind.HOLDING, half=2)

    assert [name for _, name, _, _ in own.speech.said] == recorded.lines
    assert [at for at, *_ in own.speech.said] == [heard.at for heard in recorded.spoken]
    assert {volume for *_, volume in own.speech.said} == {0.3}
    assert own.lines == []
    assert own.sounds == recorded.sounds


def test_it_is_opened_for_a_session_and_closed_after_its_last_word() -> None:
    rig = AudioRig(Settings(voice="system"))
    assert rig.speech.calls == []

    rig.start("prone-glute")
    assert rig.speech.calls == ["open"]
    rig.session.finish()
    rig.clock.advance(60.0)

    assert rig.speech.calls[-1] == "close"
    assert not rig.audio.is_open


def test_without_guidance_it_is_not_opened() -> None:
    rig = AudioRig(Settings(voice="system", guidance="off"))
    rig.start("prone-glute")

    assert rig.speech.calls == []


def test_it_is_opened_and_closed_as_it_is_chosen_within_a_session() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.clock.advance(1.0)

    rig.guide.apply(Settings(voice="system"))
    assert rig.speech.calls == ["open"]
    rig.session.next()
    rig.clock.advance(1.0)
    assert rig.speech.said
    rig.guide.apply(Settings(voice="deep"))
    assert rig.speech.calls[-1] == "close"


def test_a_pause_stands_still_within_a_line() -> None:
    rig = AudioRig(Settings(voice="system"))
    rig.start("prone-glute")
    rig.clock.advance(1.5)

    rig.session.pause()
    assert rig.speech.calls[-1] == "pause"
    rig.session.resume()
    assert rig.speech.calls[-1] == "resume"
