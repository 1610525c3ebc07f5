"""A folder in which nothing can be written is told once, at the start."""

from pathlib import Path

import pytest

from glutestretch.services.diary import Diary
from glutestretch.services.paths import Paths
from tests.windows.app_rig import settle
from tests.windows.conftest import MakeApp

trouble = pytest.importorskip("tests.services.test_diary_trouble", reason="needs mounts")


def test_it_is_told_once_and_withdrawn(make_app: MakeApp, tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite3"
    Diary(path).close()
    with trouble.read_only(tmp_path):
        app = make_app(diary=Diary(path))
        assert app.notices == [Paths(str(tmp_path)).problem]
        app.coach.logbook.put_back("prone-glute")
        settle()
        assert app.notices == [Paths(str(tmp_path)).problem]
    app.coach.unsaved.save_again()
    settle()
    assert app.notices == []
