"""Files that are damaged, newer, missing or out of reach: a sentence, and the app works."""

import json
import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QFile

from glutestretch.diary.store import Diary
from glutestretch.pictures.stills import Pictures
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.screening_dialog import ScreeningDialog
from glutestretch.settings.model import Settings
from glutestretch.stretches.bundle import BUNDLE, open_bundle
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle
from tests.support.fakes import FakeClock
from tests.support.problems import refusal


def _plays_to_the_end(app: AppRig) -> None:
    app.start()
    if app.mode is Mode.SCREENING:
        app.warning.ui.no_pain.click()
        app.warning.ui.start_button.click()
        app.dialog(ScreeningDialog).ui.go_on_button.click()
        settle()
    app.play_until(Mode.FINISHED)
    assert app.finished.ui.title.text() == "Well done"


def test_settings_cut_in_half_are_put_aside_and_the_usual_ones_apply(
    make_app: MakeApp, tmp_path: Path
) -> None:
    half = '{"breaths": 9, "theme": "da'
    (tmp_path / "settings.json").write_text(half)
    app = make_app()
    (sentence,) = app.notices
    assert "damaged" in sentence
    assert app.first.preferences.settings == Settings()
    (aside,) = (path for path in tmp_path.iterdir() if path.name.startswith("settings.damaged"))
    assert aside.read_text() == half
    assert str(aside) in sentence
    app.first.preferences.set("breaths", 7)
    assert json.loads((tmp_path / "settings.json").read_text())["breaths"] == 7


def test_a_setting_of_another_version_is_named_and_kept(make_app: MakeApp, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"breaths": 8, "aura": "blue"}')
    app = make_app()
    assert app.notices == ["Settings: aura is not a setting of this version."]
    assert app.first.preferences.settings.breaths == 8
    app.first.preferences.set("breaths", 5)
    assert json.loads((tmp_path / "settings.json").read_text())["aura"] == "blue"


@pytest.mark.parametrize(
    ("name", "value"),
    [("breaths", 400), ("breaths", "six"), ("theme", "pink"), ("plays_itself", 3)],
)
def test_an_impossible_value_is_named_and_the_others_apply(
    make_app: MakeApp, tmp_path: Path, name: str, value: object
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"rest_seconds": 30, name: value}))
    app = make_app()
    (sentence,) = app.notices
    assert sentence.startswith(f"Settings: {name} must be ")
    assert app.first.preferences.settings.rest_seconds == 30
    assert getattr(app.first.preferences.settings, name) == getattr(Settings(), name)


def _newer(path: Path) -> None:
    Diary(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


def test_a_newer_diary_is_left_alone_and_the_session_runs(
    make_app: MakeApp, tmp_path: Path
) -> None:
    path = tmp_path / "diary.sqlite3"
    _newer(path)
    before = path.read_bytes()
    app = make_app(diary=Diary(path))
    (sentence,) = app.notices
    assert "newer version" in sentence
    _plays_to_the_end(app)
    assert app.notices == [sentence]
    app.close()
    assert path.read_bytes() == before


def test_a_damaged_diary_is_put_aside_and_a_new_one_begun(
    make_app: MakeApp, tmp_path: Path
) -> None:
    path = tmp_path / "diary.sqlite3"
    path.write_bytes(b"this is no diary" * 99)
    app = make_app(diary=Diary(path))
    (sentence,) = app.notices
    assert "damaged" in sentence
    (aside,) = (one for one in tmp_path.iterdir() if one.name.startswith("diary.damaged"))
    assert aside.read_bytes() == b"this is no diary" * 99
    _plays_to_the_end(app)
    again = make_app(diary=Diary(path), clock=app.clock)
    assert again.notices == []
    model = again.sidebar.ui.stretches.model()
    assert "Done" in model.data(model.index(0, 0), 11)


def test_where_no_diary_can_be_written_the_session_still_runs(
    make_app: MakeApp, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    app = make_app(diary=Diary(tmp_path / "file" / "diary.sqlite3"))
    (sentence,) = app.notices
    assert "cannot be written" in sentence
    _plays_to_the_end(app)
    assert app.notices == [sentence]
    assert len(app.controller.recorder.holds) == 6


def test_a_dismissed_trouble_of_the_diary_is_not_told_at_every_step(
    make_app: MakeApp, tmp_path: Path
) -> None:
    _newer(tmp_path / "diary.sqlite3")
    app = make_app(diary=Diary(tmp_path / "diary.sqlite3"))
    app.window.notices.shown[0].ui.close_button.click()
    settle()
    _plays_to_the_end(app)
    assert app.notices == []


def test_settings_that_cannot_be_written_apply_until_the_end(
    make_app: MakeApp, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").symlink_to("gone/settings.json")
    app = make_app()
    app.first.preferences.set("breaths", 9)
    app.first.preferences.set("breaths", 10)
    assert app.first.preferences.settings.breaths == 10
    (sentence,) = app.notices
    assert "settings" in sentence.lower()
    app.start()
    app.play_until(Mode.HOLDING)
    assert app.session.moment.breaths == 10


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_home_that_cannot_be_written_is_told(make_app: MakeApp, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        app = make_app(diary=Diary(tmp_path / "diary.sqlite3"))
        assert app.notices
        _plays_to_the_end(app)
    finally:
        tmp_path.chmod(0o700)


def test_a_missing_picture_gives_way_to_its_words(app: AppRig) -> None:
    panel, step_view = app.panel, app.first.reader.step_view
    nowhere = Pictures(figure="nobody")
    panel.show_picture(nowhere.still(step_view.picture), step_view)
    settle()
    assert panel.ui.illustration.text() == step_view.alt
    assert step_view.alt in panel.ui.illustration.accessibleDescription()
    assert nowhere.thumbnail(step_view.picture).isNull()
    nowhere.deleteLater()


@pytest.mark.parametrize("content", [None, b"", b"qres but not really" * 40])
def test_a_broken_bundle_is_answered_with_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "resources.rcc"
    if content is not None:
        path.write_bytes(content)
    assert "install the app again" in refusal(open_bundle, path)
    assert BUNDLE.exists()
    assert not QFile.exists(str(tmp_path / "content.json"))


def test_a_clock_set_back_by_a_year_frightens_nobody(make_app: MakeApp, tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite3"
    app = make_app(diary=Diary(path))
    _plays_to_the_end(app)
    earlier = FakeClock(app.clock.now() - timedelta(days=365))
    again = make_app(diary=Diary(path), clock=earlier)
    model = again.sidebar.ui.stretches.model()
    words = model.data(model.index(0, 0), 11)
    assert "Done on " in words
    assert "-" not in words.split("Done on ")[1].split(" ")[0]
    again.start()
    assert again.mode is Mode.FOLLOWING, "the warning was answered already"
    again.play_until(Mode.FINISHED)


def test_a_clock_set_back_in_a_session_changes_nothing_in_it(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.HOLDING)
    app.clock.set_back(timedelta(days=365))
    app.clock.advance(30)
    assert app.session.moment.breath is not None
    app.play_until(Mode.FINISHED)
    assert {hold.seconds for hold in app.controller.recorder.holds} == {60.0}
