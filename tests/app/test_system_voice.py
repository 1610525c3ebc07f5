"""The computer's own voice in the whole app: chosen in the settings, or missing and told of."""

import pytest

from glutestretch.app import system_packages
from glutestretch.desktop.audio.api import Channel
from glutestretch.desktop.speech.problem import Problem
from glutestretch.session.engine.chart import Mode
from tests.support.app_rig import AppRig


def test_chosen_it_speaks_and_bells_sound_as_before(app: AppRig) -> None:
    app.first.preferences.set("voice", "system")
    app.start()
    app.clock.advance(2.0)

    assert app.speech.said
    assert app.audio.names(Channel.VOICE) == []


def test_missing_it_is_told_once_with_what_to_install_and_the_calm_voice_speaks(
    app: AppRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "manager", lambda: "apt")
    app.first.preferences.set("voice", "system")
    app.speech.ready = False
    app.start()
    app.speech.problem_changed.emit(Problem.NO_ENGINE)
    app.clock.advance(2.0)

    (notice,) = app.notices
    assert "apt install speech-dispatcher speech-dispatcher-espeak-ng libspeechd2" in notice
    assert app.audio.heard[-1].source.startswith("voice/calm/")

    app.speech.ready = True
    app.speech.problem_changed.emit(Problem.NONE)
    assert app.notices == []


def test_another_voice_starts_nothing_of_it(app: AppRig) -> None:
    app.start()
    app.clock.advance(60.0)

    assert app.speech.calls == []
    assert app.speech.said == []


def test_pain_silences_it_even_within_a_line_that_takes_longer_than_thought(app: AppRig) -> None:
    app.first.preferences.set("voice", "system")
    app.start()
    app.play_until(Mode.HOLDING)
    app.clock.advance(25.0)
    app.speech.calls.clear()
    app.press("P")
    assert "stop" in app.speech.calls
