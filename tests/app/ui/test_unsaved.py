"""What cannot be written is told, tried again, and asked about before it is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from glutestretch.app.unsaved import FIRST_SECONDS
from glutestretch.diary.store import Diary
from glutestretch.kit.question_dialog import QuestionDialog
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle


@contextmanager
def used_by_another(path: Path) -> Iterator[None]:
    """Keep the diary from being written."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def diary(tmp_path: Path) -> Diary:
    return Diary(tmp_path / "diary.sqlite3")


@pytest.fixture
def app(make_app: MakeApp, diary: Diary) -> AppRig:
    return make_app(diary=diary)


def test_facts_are_written_a_while_after_they_can_be(
    app: AppRig, diary: Diary, tmp_path: Path
) -> None:
    with used_by_another(tmp_path / "diary.sqlite3"):
        app.controller.recorder.put_back("prone-glute")
        assert diary.unwritten > 0
        assert any("Another program is using the diary" in told for told in app.notices)
    app.clock.advance(FIRST_SECONDS)
    settle()
    assert diary.unwritten == 0
    assert not any("Another program" in told for told in app.notices)


def test_before_facts_are_lost_the_user_is_asked(app: AppRig, diary: Diary, tmp_path: Path) -> None:
    window = app.first.window
    with used_by_another(tmp_path / "diary.sqlite3"):
        app.controller.recorder.put_back("prone-glute")
        assert diary.unwritten > 0
        window.quit()
        settle()
        question = app.dialog(QuestionDialog)
        assert [button.text() for button in question.buttons] == ["Try again", "Quit without it"]
        assert window.isVisible()
        question.buttons[0].click()
        settle()
        question = app.dialog(QuestionDialog)
    question.buttons[0].click()
    settle()
    assert not window.isVisible()
    assert diary.unwritten == 0


def test_an_end_by_signal_asks_nothing_and_says_what_is_lost(
    app: AppRig, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with used_by_another(tmp_path / "diary.sqlite3"):
        app.controller.recorder.put_back("prone-glute")
        app.first.window.end()
        assert "What you did last could not be written down." in capsys.readouterr().err
    assert not app.first.window.isVisible()


def test_settings_that_could_not_be_written_are_written_later(app: AppRig, tmp_path: Path) -> None:
    preferences = app.first.preferences
    (tmp_path / "settings.json").symlink_to("later/settings.json")
    preferences.set("breaths", 9)
    assert app.controller.unsaved.any
    assert any("settings cannot be written" in told for told in app.notices)
    (tmp_path / "later").mkdir()
    app.clock.advance(FIRST_SECONDS)
    settle()
    assert preferences.unsaved is False
    assert app.notices == []
    assert (tmp_path / "later" / "settings.json").is_file()
