"""A folder in which nothing can be written is told once, at the start."""

from pathlib import Path

import pytest

from glutestretch.desktop.paths import Paths
from glutestretch.diary.store import Diary
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import settle

trouble = pytest.importorskip("tests.diary.test_trouble", reason="needs mounts")


def test_it_is_told_once_and_withdrawn(make_app: MakeApp, tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite3"
    Diary(path).close()
    with trouble.read_only(tmp_path):
        app = make_app(diary=Diary(path))
        assert app.notices == [Paths(str(tmp_path)).problem]
        app.controller.recorder.put_back("prone-glute")
        settle()
        assert app.notices == [Paths(str(tmp_path)).problem]
    app.controller.unsaved.save_again()
    settle()
    assert app.notices == []
