"""The app is heard: by keys, in the settings, and it says so where it cannot be."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from glutestretch.app import audio_wiring
from glutestretch.desktop.audio.api import Channel
from glutestretch.desktop.audio.problem import Problem
from glutestretch.session.engine.chart import Mode
from glutestretch.settings.ui.dialog import SettingsDialog
from tests.support.app_rig import AppRig, settle


def test_a_session_is_heard_from_its_first_word(app: AppRig) -> None:
    app.start()
    app.clock.advance(1.0)

    assert app.audio.names(Channel.VOICE) == ["place"]
    app.play_until(Mode.HOLDING)
    app.clock.advance(1.0)
    assert app.audio.names(Channel.SOUND)[-2:] == ["get-ready", "begin"]


def test_r_says_again_and_t_how_long_still(app: AppRig) -> None:
    app.press("R")
    app.press("T")
    assert app.audio.heard == []

    app.start()
    app.let_pass_until(lambda: app.audio.names(Channel.VOICE)[-1:] == ["prone-glute-2-full-right"])
    app.press("T")
    app.clock.advance(1.0)
    assert app.audio.names(Channel.VOICE)[-1].startswith("minutes-to-go-")
    app.press("R")
    app.clock.advance(1.0)
    assert app.audio.names(Channel.VOICE)[-1].startswith("prone-glute-2-full")


@pytest.mark.parametrize(
    ("what", "heard"), [("voice", "begin"), ("sounds", "change-sides"), ("breath", "")]
)
def test_it_can_be_tried_out_in_the_settings(app: AppRig, what: str, heard: str) -> None:
    app.window.settings_wished.emit()
    settle()
    dialog = app.dialog(SettingsDialog)
    button = dialog.findChild(QPushButton, f"try_{what}")
    assert button is not None
    button.click()
    app.clock.advance(1.0)

    assert [one.name for one in app.audio.heard] == [heard] * bool(heard)
    assert bool(app.audio.swells) is not bool(heard)
    dialog.reject()


def test_silence_is_told_once_and_taken_back(app: AppRig) -> None:
    app.start()
    app.audio.problem_changed.emit(Problem.NO_DEVICE)
    settle()
    assert app.notices == ["There is nothing to play sound on. The session goes on without it."]

    app.audio.problem_changed.emit(Problem.NONE)
    settle()
    assert app.notices == []
    assert app.mode is Mode.FOLLOWING


def test_what_the_voice_explains_is_not_read_out_by_the_screen_reader_as_well(
    app: AppRig,
) -> None:
    announced: list[str] = []
    app.controller.announcer.announced.connect(announced.append)
    app.audio.audible = True
    app.start()
    app.clock.advance(30.0)

    assert not any("Sit with bent knees" in sentence for sentence in announced)
    app.first.preferences.set("guidance", "off")
    app.press("Right")
    app.clock.advance(5.0)
    assert any("fold forward" in sentence for sentence in announced)


def test_the_screen_reader_stands_in_where_the_voice_was_expected_and_fails(app: AppRig) -> None:
    announced: list[str] = []
    app.controller.announcer.announced.connect(announced.append)
    app.audio.audible = True  # the player starts, and nothing is wrong yet
    app.start()
    app.clock.advance(1.0)
    assert not any("Sit with bent knees" in sentence for sentence in announced)

    app.audio.audible = False
    app.audio.problem_changed.emit(Problem.NO_DEVICE)
    app.clock.advance(10.0)
    assert sum("Sit with bent knees" in sentence for sentence in announced) == 1

    app.audio.problem_changed.emit(Problem.NONE)
    app.audio.problem_changed.emit(Problem.NO_DEVICE)
    app.clock.advance(10.0)
    assert sum("Sit with bent knees" in sentence for sentence in announced) == 1


@pytest.mark.parametrize("damage", [None, b"", b"\xff", b"[]", b'{"begin": ["Begin."]}'])
def test_a_session_runs_with_bells_alone_where_the_lines_cannot_be_read(
    app: AppRig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, damage: bytes | None
) -> None:
    if damage is not None:
        lines = tmp_path / "voice" / "calm" / "en" / "lines.json"
        lines.parent.mkdir(parents=True)
        lines.write_bytes(damage)
    monkeypatch.setattr(audio_wiring, "FOLDER", tmp_path)
    app.start()
    app.play_until(Mode.HOLDING)
    app.clock.advance(1.0)

    assert app.audio.names(Channel.VOICE) == []
    assert app.audio.names(Channel.SOUND)[-2:] == ["get-ready", "begin"]
    (notice,) = app.notices
    assert notice == (
        "The files of this voice are missing or damaged; please install the app again. "
        "The session goes on without the voice."
    )
