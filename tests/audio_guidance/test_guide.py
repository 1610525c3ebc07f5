"""A session can be followed with closed eyes: everything is said, in order, and in time."""

from itertools import pairwise

import pytest

from glutestretch.desktop.audio.api import Channel
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.plan import Kind
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import VariantKind
from glutestretch.stretches.routines import Entry, Routine, Sides
from glutestretch.stretches.sides import Side
from tests.audio_guidance.rig import AudioRig

WHOLE = [
    "place",
    "mat",
    "wall-glute-need",
    "gentle",
    "begin",
    "prone-glute-name-right",
    "prone-glute-1-full-right",
    "prone-glute-2-full-right",
    "get-ready",
    "hold",
    "prone-glute-3-full-right",
    "breathe-in",
    "breathe-out",
    "half-way",
    "last-breath",
    "release",
    "prone-glute-leave",
    "prone-glute-change-left",
    "prone-glute-1-short-left",
    "prone-glute-2-short-left",
    "get-ready",
    "hold",
    "prone-glute-3-short",
    "breathe-in",
    "breathe-out",
    "half-way",
    "last-breath",
    "release",
    "prone-glute-leave",
    "rest",
    "wall-glute-next-right",
    "wall-glute-1-full",
    "wall-glute-2-full-right",
]


def test_a_new_stretch_is_explained_in_full_and_its_second_side_in_fewer_words() -> None:
    rig = AudioRig()
    rig.start()
    rig.play_until(Kind.HOLDING, half=2)

    assert rig.lines[: len(WHOLE)] == WHOLE


@pytest.mark.parametrize("pace", ["unhurried", "brisk"])
@pytest.mark.parametrize("guidance", ["full", "cues"])
@pytest.mark.parametrize("voice", ["calm", "deep"])
def test_nothing_is_cut_off_in_a_session_that_plays_by_itself(
    pace: str, guidance: str, voice: str
) -> None:
    rig = AudioRig(Settings(step_pace=pace, guidance=guidance, voice=voice))
    rig.start()
    rig.play_out()
    rig.clock.advance(60)

    assert rig.cut_off() == []
    assert rig.lines[-1] == "finished"


def test_a_step_lasts_as_long_as_its_words_and_the_movement() -> None:
    rig = AudioRig()
    rig.start("seated-twist")
    rig.play_until(Kind.COUNTING_IN)

    said = {one.name: one for one in rig.spoken}
    followed = ["seated-twist-2-full-right", "seated-twist-3-full-right"]
    for step, (name, after) in enumerate(pairwise(followed), start=1):
        moved = rig.catalogue["seated-twist"].steps[step].move_seconds
        assert said[after].at - said[name].at >= rig.seconds(said[name]) + moved


def test_a_stretch_that_is_known_is_led_by_names_sides_beginnings_and_ends() -> None:
    rig = AudioRig(sessions=3)
    rig.start("wall-glute")
    rig.play_out()
    rig.clock.advance(60)

    half = ["get-ready", "hold", "settle", "half-way", "last-breath", "release"]
    assert rig.lines == [
        "wall-glute-name-right",
        *half,
        "change-sides-left",
        *half,
        "finished",
    ]


def test_every_moment_has_a_bell_of_its_own() -> None:
    rig = AudioRig(Settings(guidance="off"))
    rig.start("prone-glute", "wall-glute")
    rig.play_out()

    half = ["get-ready", "begin", "half-way"]
    assert rig.sounds == [
        *half,
        "change-sides",
        *half,
        "next-stretch",
        *half,
        "change-sides",
        *half,
        "finished",
    ]
    assert rig.lines == []


def test_with_all_switched_off_no_player_is_ever_started() -> None:
    rig = AudioRig(Settings(guidance="off", sounds=False, breath_sound=False))
    rig.start("prone-glute")
    rig.play_out()

    assert not rig.audio.is_open
    assert rig.audio.heard == []
    assert rig.audio.swells == []


def test_all_can_be_switched_off_and_on_within_a_session() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.clock.advance(3.0)
    rig.guide.apply(Settings(guidance="off", sounds=False, breath_sound=False))
    said = len(rig.lines)
    rig.play_until(Kind.COUNTING_IN)
    assert rig.lines[said:] == []
    assert rig.cut_off() == [rig.lines[-1]]

    rig.guide.apply(Settings())
    rig.play_until(Kind.HOLDING, elapsed=2.0)
    assert rig.lines[said:] == ["hold"]


def test_the_player_is_given_back_after_the_last_word() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.play_out()

    states = [rig.audio.is_open]
    rig.clock.advance(60)
    states.append(rig.audio.is_open)

    assert states == [True, False]
    assert rig.lines[-1] == "finished"
    assert rig.cut_off() == []


def test_bells_and_lines_have_the_volume_of_the_settings() -> None:
    rig = AudioRig(Settings(voice_volume=40, sound_volume=70))
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING)

    assert {one.volume for one in rig.audio.heard} == {0.4, 0.7}


def test_the_noise_swells_with_each_breath_and_is_gone_after_the_hold() -> None:
    rig = AudioRig(Settings(breaths=3, in_seconds=4, out_seconds=6, breath_volume=50))
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING)
    began = rig.clock.monotonic()
    rig.play_until(Kind.CHANGING_SIDE, half=1)

    assert [
        (round(at - began, 3), volume, seconds) for at, volume, seconds in rig.audio.swells
    ] == [
        (0, 0.5, 4),
        (4, 0.075, 6),
        (10, 0.5, 4),
        (14, 0.075, 6),
        (20, 0.5, 4),
        (24, 0.075, 6),
        (30, 0.0, 0.6),
    ]


def test_breaths_are_counted_aloud_where_that_is_wished() -> None:
    rig = AudioRig(Settings(count_breaths=True, breaths=6))
    rig.start("prone-glute")
    rig.play_until(Kind.CHANGING_SIDE, half=1, elapsed=1.0)

    marks = rig.lines[rig.lines.index("hold") :]
    assert marks == [
        "hold",
        "prone-glute-3-full-right",
        "breath-1",
        "breath-2",
        "half-way",
        "breath-4",
        "last-breath",
        "release",
    ]


def test_pause_stops_in_the_middle_of_a_sentence_and_goes_on_from_there() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.let_pass_until(lambda: rig.lines[-1:] == ["prone-glute-1-full-right"])
    rig.clock.advance(3.0)
    rig.session.pause()
    assert rig.audio.paused == {Channel.VOICE}
    rig.clock.advance(100.0)
    rig.session.resume()
    assert rig.audio.paused == set()

    rig.play_until(Kind.COUNTING_IN, elapsed=1.0)
    assert rig.lines[-3:] == ["prone-glute-1-full-right", "prone-glute-2-full-right", "get-ready"]
    assert "paused" not in rig.lines


def test_between_two_sentences_pause_and_resume_are_said() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=25.0)
    rig.session.pause()
    rig.clock.advance(10.0)
    rig.session.resume()
    rig.clock.advance(1.0)

    assert rig.lines[-2:] == ["paused", "resumed"]


def test_going_on_at_once_does_not_still_say_that_it_is_paused() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=25.0)
    rig.session.pause()
    rig.clock.advance(0.2)
    rig.session.resume()
    rig.clock.advance(1.0)

    paused, resumed = rig.spoken[-2:]
    assert (paused.until, rig.is_cut_off(paused)) == (resumed.at, True)
    assert resumed.source.endswith("resumed.opus")


def test_what_the_next_cue_would_cut_off_is_not_said_as_the_session_goes_on() -> None:
    rig = AudioRig(Settings(guidance="full"))
    rig.start("prone-glute")
    explained = rig.session.cue.seconds
    assert explained is not None
    rig.clock.advance(explained - 0.5)
    assert not rig.is_cut_off(rig.spoken[-1])
    rig.session.pause()
    rig.clock.advance(10.0)
    rig.session.resume()
    rig.clock.advance(5.0)

    assert rig.lines[-2:] == ["paused", "prone-glute-2-full-right"]


def test_next_while_paused_is_heard_once_the_session_goes_on() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.clock.advance(1.0)
    rig.session.pause()
    said = len(rig.lines)
    rig.session.next()
    rig.clock.advance(20.0)
    assert len(rig.lines) == said

    rig.session.resume()
    rig.clock.advance(1.0)
    assert rig.lines[said:] == ["prone-glute-2-full-right"]


def test_pain_silences_everything_but_what_is_to_be_done_now() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=3.0)
    rig.session.pain()
    rig.clock.advance(60.0)

    assert rig.mode is Mode.HURTING
    assert rig.lines[-1] == "stopped"
    assert rig.sounds[-1] == "stopped"
    assert rig.audio.swells[-1][1] == 0.0


def test_pain_that_was_a_slip_ends_its_advice_at_once() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=3.0)
    rig.session.pain()
    rig.clock.advance(2.0)
    rig.session.withdraw()

    assert rig.cut_off()[-1] == "stopped"


def test_turning_to_the_other_side_says_which_side_it_is_now() -> None:
    rig = AudioRig()
    rig.start("prone-glute", first=Side.RIGHT)
    rig.play_until(Kind.HOLDING, elapsed=5.0)
    rig.session.switch_side()
    rig.play_until(Kind.HOLDING)

    assert rig.lines[-2:] == ["prone-glute-3-full-right", "change-sides-left"]
    assert rig.cut_off() == ["prone-glute-3-full-right"]


def test_a_step_can_be_heard_once_more() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.let_pass_until(lambda: rig.lines[-1:] == ["prone-glute-1-full-right"])
    rig.clock.advance(13.0)
    rig.guide.say_again()
    rig.clock.advance(1.0)

    assert rig.lines[-1] == "prone-glute-1-full-right"


def test_it_says_how_long_still_when_asked() -> None:
    rig = AudioRig(Settings(breaths=6, in_seconds=4, out_seconds=6))
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=25.0)
    rig.guide.say_how_long()
    rig.clock.advance(4.0)

    assert rig.lines[-2] == "breaths-to-go-4"
    assert rig.lines[-1] == "minutes-to-go-3"


def test_another_voice_speaks_from_the_next_line_on() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.clock.advance(1.0)
    rig.guide.apply(Settings(voice="deep"))
    rig.session.next()
    rig.clock.advance(1.0)

    assert rig.spoken[0].source.startswith("voice/calm/")
    assert rig.spoken[-1].source.startswith("voice/deep/")


@pytest.mark.parametrize("guidance", ["learning", "off"])
def test_voice_bells_and_breath_can_be_tried_out_before_a_session(guidance: str) -> None:
    rig = AudioRig(Settings(guidance=guidance, voice_volume=30, sound_volume=40, breath_volume=50))
    for what in ("voice", "sounds", "breath"):
        rig.guide.try_out(what)
        rig.clock.advance(5.0)

    assert [(one.name, one.volume) for one in rig.audio.heard] == [
        ("begin", 0.3),
        ("change-sides", 0.4),
    ]
    assert [volume for _, volume, _ in rig.audio.swells] == [0.5, 0.0]
    rig.clock.advance(20.0)
    assert not rig.audio.is_open


def test_a_voice_that_is_switched_on_within_a_session_is_made_ready() -> None:
    rig = AudioRig(Settings(guidance="off"))
    rig.start("prone-glute")
    rig.clock.advance(3.0)
    rig.guide.apply(Settings(guidance="full"))
    rig.session.next()
    rig.clock.advance(1.0)

    assert rig.lines == ["prone-glute-2-full-right"]


def test_what_waited_in_a_pause_is_forgotten_with_all_that_can_be_heard() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.session.pause()
    rig.session.next()
    rig.guide.apply(Settings(guidance="off", sounds=False, breath_sound=False))
    rig.session.resume()
    rig.guide.apply(Settings())
    rig.clock.advance(1.0)
    rig.session.pause()
    rig.session.resume()
    rig.clock.advance(1.0)

    assert "prone-glute-2-full-right" not in rig.lines


def test_a_trial_that_ends_in_a_hold_leaves_its_breath_alone() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.play_until(Kind.COUNTING_IN, elapsed=2.0)
    rig.guide.try_out("breath")
    rig.play_until(Kind.HOLDING, elapsed=2.0)

    assert rig.audio.swells[-1][1] > 0.1


def test_turning_to_a_variant_is_heard_and_its_steps_are_explained() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=20.0)
    told, sounds = len(rig.told), len(rig.sounds)

    rig.session.vary(VariantKind.EASIER)
    rig.play_until(Kind.HOLDING, half=1)

    assert rig.sounds[sounds] == "next-stretch"
    assert rig.told[told:][:6] == [
        "release",
        "prone-glute-leave",
        "prone-glute-cushion-1-full-right",
        "prone-glute-cushion-2-full-right",
        "get-ready",
        "hold",
    ]


def test_a_variant_within_a_spoken_step_stops_the_old_words_and_says_the_new() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.let_pass_until(lambda: rig.told[-1:] == ["prone-glute-1-full-right"])
    rig.clock.advance(2.0)
    old = rig.spoken[-1]
    rig.session.vary(VariantKind.EASIER)
    rig.play_until(Kind.COUNTING_IN)

    assert old.until is not None
    assert rig.cut_off() == [old.name]
    new = rig.told[rig.told.index(old.name) + 1 :]
    assert new[:2] == ["prone-glute-cushion-1-full-right", "prone-glute-cushion-2-full-right"]


def test_a_variant_that_is_new_on_the_second_side_is_explained_in_full() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.play_until(Kind.FOLLOWING, half=1)
    rig.clock.advance(1.0)
    told = len(rig.told)
    rig.session.vary(VariantKind.EASIER)
    rig.play_until(Kind.HOLDING, half=1, elapsed=8.0)

    assert [name for name in rig.told[told:] if name.startswith("prone-glute")] == [
        "prone-glute-cushion-1-full-left",
        "prone-glute-cushion-2-full-left",
        "prone-glute-cushion-3-full-left",
    ]


def test_a_step_that_a_variant_leaves_as_it_is_is_said_as_in_the_stretch() -> None:
    rig = AudioRig(Settings(variants=(("seated-twist", "elbow"),)))
    rig.start("seated-twist")
    rig.play_until(Kind.COUNTING_IN)

    assert [name for name in rig.told if "-full" in name] == [
        "seated-twist-1-full",
        "seated-twist-2-full-right",
        "seated-twist-elbow-3-full-right",
    ]


def test_names_and_sides_are_those_of_the_stretch() -> None:
    rig = AudioRig(Settings(variants=(("prone-glute", "chair"), ("wall-glute", "floor"))))
    rig.start("prone-glute", "wall-glute")
    rig.play_until(Kind.HOLDING, half=2)

    assert "prone-glute-name-right" in rig.lines
    assert "wall-glute-next-right" in rig.lines
    assert "prone-glute-chair-need" in rig.told
    assert not {"wall-glute-need", "prone-glute-leave", "prone-glute-change-left"} & {*rig.told}
    assert rig.cut_off() == []


def test_back_from_a_variant_the_stretch_is_explained_again() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.session.vary(VariantKind.EASIER)
    rig.session.vary(VariantKind.HARDER)
    rig.play_until(Kind.COUNTING_IN)

    assert "prone-glute-2-full-right" in rig.lines


def test_a_paused_session_turns_to_a_variant_in_silence() -> None:
    rig = AudioRig()
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=20.0)
    rig.session.pause()
    sounds = len(rig.sounds)

    rig.session.vary(VariantKind.EASIER)

    assert len(rig.sounds) == sounds


@pytest.mark.parametrize("guidance", ["full", "cues"])
def test_holds_in_one_position_are_led_without_leaving_it(guidance: str) -> None:
    rig = AudioRig(Settings(guidance=guidance, breath_sound=False))
    entry = Entry("prone-glute", seconds=10.0, holds=3, sides=Sides.RIGHT)
    rig.session.start(Routine("own-1", (entry,)), Side.RIGHT)
    rig.play_until(Kind.HOLDING)
    before = len(rig.lines), len(rig.sounds)
    rig.play_out()
    rig.clock.advance(60)

    said = [line for line in rig.lines[before[0] :] if not line.startswith("breathe-")]
    again = ["release", "get-ready", "hold"]
    assert [line for line in said if line in again or line.endswith("-leave")] == [
        "hold",
        *(2 * again),
        "release",
        *(["prone-glute-leave"] if guidance == "full" else []),
    ]
    assert rig.sounds[before[1] :] == [*(2 * ["get-ready", "begin"]), "finished"]
    assert rig.cut_off() == []


def test_a_rest_in_position_that_is_too_short_for_its_words_lasts_until_they_are_said() -> None:
    rig = AudioRig(Settings(guidance="full"))
    entry = Entry("prone-glute", seconds=10.0, holds=2, between=1.0)
    rig.session.start(Routine("own-1", (entry,)), Side.RIGHT)

    rests = [cue.seconds or 0.0 for cue in rig.session.plan.cues if cue.hold and not cue.pace]
    assert len(rests) == 2
    assert all(2.0 < seconds < 5.0 for seconds in rests)
