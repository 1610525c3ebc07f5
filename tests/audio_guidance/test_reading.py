"""What no voice was recorded for, the system's own reads, and the two never speak at once."""

import pytest

from glutestretch.audio_guidance.reading import Reader
from glutestretch.audio_guidance.texts import speech_problem_text, steps_to_read
from glutestretch.desktop.speech.problem import Problem
from glutestretch.packs.installed import with_packs
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.plan import Kind
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Catalogue, VariantKind
from glutestretch.stretches.sides import Side
from tests.audio_guidance.rig import AudioRig
from tests.support.fake_speech import FakeSpeech
from tests.support.fakes import FakeClock
from tests.support.library import catalogue
from tests.support.packs import HEAD, PIGEON, installed, varied, whole

GERMAN = """
id = "taube"
name = "Taube auf dem Stuhl"
order = 10
why = "Das öffnet die Hüfte."
felt = { left = "links im Gesäß", right = "rechts im Gesäß" }
start_alt = "Jemand sitzt auf einem Stuhl."
needs = "einen Stuhl"

[[step]]
text = { left = "Leg den linken Knöchel auf.", right = "Leg den rechten Knöchel auf." }
alt = "Der Knöchel liegt auf dem Knie."
seconds = 10
move_seconds = 3

[[step]]
text = "Bleib so. Atme ruhig."
alt = "Jemand lehnt sich vor."
hold = true
"""
FIRST = "Put your right ankle on your left knee."
HELD = "Stay, and let the right knee sink."


def content(files: dict[str, bytes]) -> Catalogue:
    """Return the app's content with that of a pack."""
    return with_packs(catalogue(), installed(files))


def german() -> dict[str, bytes]:
    """Return the files of a German pack."""
    pictures = {f"pictures/taube-{name}.png": whole()["pictures/pigeon-1.png"] for name in "12"}
    return pictures | {
        "pack.toml": HEAD.replace('"en"', '"de"').encode(),
        "stretches/taube.toml": GERMAN.encode(),
        "pictures/taube-start.png": whole()["pictures/pigeon-1.png"],
    }


def rig(settings: Settings | None = None, sessions: int = 0) -> AudioRig:
    return AudioRig(settings, sessions, content(varied()))


def test_a_pack_is_read_where_the_recorded_voice_has_no_words() -> None:
    led = rig()
    led.start("pigeon")
    led.play_until(Kind.CHANGING_SIDE, half=1, elapsed=3.0)

    assert led.read == ["Pigeon on a chair. … Right side.", FIRST, HELD]
    assert led.lines == [
        "place",
        "mat",
        "gentle",
        "begin",
        "get-ready",
        "hold",
        "breathe-in",
        "breathe-out",
        "half-way",
        "last-breath",
        "release",
        "change-sides-left",
    ]


def test_what_is_read_comes_in_its_turn() -> None:
    led = rig()
    led.start("pigeon")
    led.play_until(Kind.COUNTING_IN)
    led.clock.advance(1.0)

    assert led.told[-4:] == ["begin", "pigeon-name-right", "pigeon-1-full-right", "get-ready"]
    assert led.cut_off() == []


def test_between_two_stretches_the_next_one_is_named() -> None:
    led = rig()
    led.start("prone-glute", "pigeon")
    led.play_until(Kind.FOLLOWING, half=2)

    assert led.lines[-1] == "rest"
    assert led.read[0] == "Next … Pigeon on a chair. … Right side first."


def test_a_known_stretch_of_a_pack_is_led_by_its_name() -> None:
    led = rig(sessions=3)
    led.start("pigeon")
    led.play_out()

    assert led.read == ["Pigeon on a chair. … Right side."]
    assert "settle" in led.lines


def test_what_protects_the_knee_is_read_in_full_and_left_out_on_the_second_side() -> None:
    led = rig(Settings(variants=(("pigeon", "lying"),)))
    led.start("pigeon")
    led.play_out()

    right = "Stay on the right. … If the right knee feels it, come out."
    assert [text for text in led.read if text.startswith("Stay")] == [right, "Stay on the left."]


def test_a_pack_is_read_in_its_own_language_by_a_voice_of_its_own() -> None:
    led = AudioRig(content=content(german()))
    led.start("taube")
    led.play_until(Kind.HOLDING, elapsed=8.0)

    assert led.speech.said == []
    assert [text for _, _, text, _ in led.speech_of("de").said] == [
        "einen Stuhl.",
        "Taube auf dem Stuhl.",
        "Leg den rechten Knöchel auf.",
        "Bleib so. … Atme ruhig.",
    ]


def test_where_the_app_speaks_another_language_nothing_is_put_around_what_is_read() -> None:
    led = AudioRig(sessions=3, content=content(varied()), language="de")
    led.start("pigeon")
    led.clock.advance(1.0)

    assert led.read == ["Pigeon on a chair."]


@pytest.mark.parametrize("guidance", ["full", "off"])
def test_the_systems_voice_is_opened_for_what_it_has_to_read_alone(guidance: str) -> None:
    led = rig(Settings(guidance=guidance))
    led.start("prone-glute")
    led.play_out()
    led.clock.advance(60.0)
    assert led.readers == {}

    led.session.leave()
    led.start("pigeon")
    assert led.speech.calls == (["open"] if guidance == "full" else [])
    led.play_out()
    led.clock.advance(60.0)
    assert led.speech.calls[-1] == "close"
    assert bool(led.read) is (guidance == "full")


def test_the_two_voices_never_speak_at_once() -> None:
    led = rig()
    led.start("pigeon")
    led.play_until(Kind.COUNTING_IN)
    led.speech.calls.clear()
    led.clock.advance(0.7)

    assert led.lines[-1] == "get-ready"
    assert led.speech.calls == ["stop"]  # it may have taken longer than was thought


def test_a_pause_and_pain_silence_what_is_read() -> None:
    led = rig()
    led.start("pigeon")
    led.let_pass_until(lambda: led.read[-1:] == [FIRST])
    led.clock.advance(1.0)
    led.session.pause()
    assert led.speech.calls[-1] == "pause"
    led.session.resume()
    assert led.speech.calls[-1] == "resume"

    led.speech.calls.clear()
    led.session.pain()
    assert "stop" in led.speech.calls
    led.clock.advance(1.0)
    assert led.mode is Mode.HURTING
    assert led.lines[-1] == "stopped"


def test_a_pause_between_two_lines_also_stops_one_that_takes_longer_than_thought() -> None:
    led = rig()
    led.start("pigeon")
    led.let_pass_until(lambda: bool(led.read))
    _, seconds = led.readers["en"].table["pigeon-name-right"]
    led.clock.advance(seconds + 0.2)
    led.session.pause()

    assert led.read == ["Pigeon on a chair. … Right side."]
    assert led.speech.calls[-1] == "pause"


def test_a_session_left_in_a_pause_speaks_again_in_the_next_one() -> None:
    led = rig()
    led.start("pigeon")
    led.let_pass_until(lambda: led.read[-1:] == [FIRST])
    led.session.pause()
    led.session.finish()
    assert "stop" in led.speech.calls[led.speech.calls.index("pause") :]


def test_how_long_it_takes_is_learned() -> None:
    led = rig()
    led.start("pigeon")
    guessed = led.session.plan.cues[0].seconds
    reader = led.readers["en"]
    name, (_, seconds) = next(iter(reader.table.items()))
    led.speech.spoken.emit(name, 2 * seconds)
    led.session.apply(Settings(step_pace="unhurried"))

    assert guessed is not None
    assert reader.table[name][1] == pytest.approx(2.2 * seconds)
    assert (led.session.plan.cues[0].seconds or 0) > guessed


def test_chinese_is_given_its_time_and_its_sentences_are_told_apart() -> None:
    reader = Reader("zh", FakeSpeech(FakeClock()))
    reader.know("english", "Stay like this. Breathe.")
    reader.know("chinese", "保持这个姿势。慢慢呼吸。")
    words, seconds = reader.table["chinese"]

    assert words == "保持这个姿势。 … 慢慢呼吸。"
    assert seconds > reader.table["english"][1]


def test_where_it_cannot_read_the_steps_are_known_not_to_be_heard() -> None:
    led = rig()
    led.audio.audible = True
    led.start("pigeon")
    cue = led.session.cue
    assert led.guide.explains(cue)

    led.speech.problem_changed.emit(Problem.NO_ENGINE)
    assert not led.guide.explains(cue)
    led.speech.problem_changed.emit(Problem.NONE)
    assert led.guide.explains(cue)


def test_with_the_systems_voice_chosen_one_process_says_everything() -> None:
    led = rig(Settings(voice="system"))
    led.start("pigeon")
    assert led.speech.calls == ["open"]
    led.play_until(Kind.HOLDING, elapsed=8.0)

    names = [name for _, name, *_ in led.speech.said]
    assert names[-4:] == ["pigeon-1-full-right", "get-ready", "hold", "pigeon-2-full-right"]
    assert "stop" not in led.speech.calls
    assert led.lines == []


def test_another_voice_within_a_session_goes_on_reading() -> None:
    led = rig()
    led.start("pigeon")
    led.clock.advance(1.0)
    led.guide.apply(Settings(voice="deep"))
    led.play_until(Kind.HOLDING, elapsed=8.0)

    assert led.speech.calls.count("open") == 2
    assert HELD in led.read


def test_turning_to_a_variant_within_a_step_stops_the_old_words_and_reads_the_new() -> None:
    led = rig()
    led.start("pigeon")
    led.play_until(Kind.HOLDING, elapsed=3.0)
    assert led.read[-1] == HELD
    led.speech.calls.clear()
    led.session.vary(VariantKind.EASIER)
    assert "stop" in led.speech.calls
    led.play_until(Kind.HOLDING, elapsed=8.0)

    assert led.read[-1].startswith("Stay on the right.")
    assert led.session.cue.side is Side.RIGHT


def test_a_stretch_without_sides_is_named_without_one() -> None:
    one = (
        PIGEON.replace("{lead} ", "")
        .replace("{other} ", "")
        .replace("order = 10", "order = 10\ntwo_sided = false")
    )
    files = whole() | {"stretches/pigeon.toml": one.encode()}
    led = AudioRig(sessions=3, content=content(files))
    led.start("prone-glute", "pigeon")
    led.play_out()

    assert led.read == ["Next … Pigeon on a chair."]


@pytest.mark.parametrize("problem", [problem for problem in Problem if problem is not Problem.NONE])
@pytest.mark.parametrize("command", ["", "sudo apt install speech-dispatcher"])
def test_each_problem_is_told_with_what_becomes_of_the_steps(
    problem: Problem, command: str
) -> None:
    sentence = speech_problem_text(problem, command, steps_to_read())

    assert sentence.endswith("Until then you read these steps on the screen; all else is heard.")
