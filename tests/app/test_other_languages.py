"""In a language that nobody has recorded, the computer's own voice leads the whole session."""

import json

import pytest
from PySide6.QtWidgets import QComboBox

from glutestretch.app import system_packages
from glutestretch.audio_guidance.voice import session_lines
from glutestretch.desktop.audio.api import Channel
from glutestretch.desktop.audio.helper import FOLDER
from glutestretch.desktop.speech.problem import Problem
from glutestretch.kit.languages import ENGLISH, LANGUAGES
from glutestretch.session.engine.chart import Mode
from glutestretch.settings.ui.dialog import SettingsDialog
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig


@pytest.fixture
def german(make_app: MakeApp) -> AppRig:
    """Return the app as somebody starts it who has chosen German."""
    make_app().first.preferences.set("language", "de")
    return make_app()


def test_it_says_names_steps_breath_and_sides(german: AppRig) -> None:
    german.start()
    german.play_until(Mode.CHANGING_SIDE)
    german.clock.advance(10.0)

    heard = " ".join(text for _, _, text, _ in german.speeches["de"].said)
    for words in (
        "Gesäßdehnung mit Vorbeuge. … Rechte Seite.",
        "linke Bein gerade nach hinten",
        "Und halten.",
        "Jetzt die linke Seite.",
    ):
        assert words in heard
    assert german.speech.said == []
    assert german.audio.names(Channel.VOICE) == []
    assert german.audio.names(Channel.SOUND) != []


def test_it_counts_breaths_in_numbers_that_it_can_read(german: AppRig) -> None:
    german.first.preferences.set("count_breaths", True)
    german.start()
    german.play_until(Mode.HOLDING)
    german.clock.advance(51.0)
    heard = [text for _, _, text, _ in german.speeches["de"].said]
    assert "Das waren 2 Atemzüge." in heard
    assert "Das waren 4 Atemzüge." in heard


def test_where_there_is_none_bells_lead_and_a_notice_says_so(
    german: AppRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "manager", lambda: "apt")
    german.speeches.clear()
    german.start()
    speech = german.speeches["de"]
    speech.ready = False
    speech.problem_changed.emit(Problem.NO_VOICE)
    (notice,) = german.notices
    assert "apt install speech-dispatcher" in notice


def test_settings_and_welcome_offer_no_other_voice(german: AppRig) -> None:
    german.window.settings_wished.emit()
    box = german.dialog(SettingsDialog).findChild(QComboBox, "voice")
    assert isinstance(box, QComboBox)
    assert [box.itemText(index) for index in range(box.count())] == ["Die des Computers"]


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_a_language_has_every_line_that_a_session_needs(language: str) -> None:
    table = json.loads((FOLDER / "voice/calm/en/lines.json").read_bytes())
    of_stretches = ("prone-glute", "wall-glute", "seated-twist", "foam-roller")
    wanted = {name for name in table if not name.startswith(of_stretches)}
    lines = session_lines(language, FOLDER)
    assert set(lines) == wanted
    assert all(lines.values())
    assert len({lines["change-sides-left"], lines["change-sides-right"]}) == 2
