"""What a start has decoded is there for the next one, unless that is switched off."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from glutestretch.app.start_cache import SWITCH
from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.paths import Paths


def started(application: QApplication, folder: Path) -> FirstScreen:
    """Show the first screen unseen, and keep its pictures."""
    first = FirstScreen(application, Paths(str(folder)), background=True)
    first.keep_pictures()
    first.pictures.close()
    first.window.deleteLater()
    return first


def test_the_first_screen_is_kept_with_the_next_still(tmp_path: Path, qapp: QApplication) -> None:
    first = started(qapp, tmp_path)
    view = first.reader.step_view
    names = sorted(path.name.split("-", 1)[1] for path in (tmp_path / "decoded-pictures").iterdir())
    stills = [f"woman-{name}-720.webp.pixels" for name in (view.picture, view.following)]
    second = f"woman-{view.picture}-second.webp.pixels"
    thumbnails = [f"woman-{name}-thumb.webp.pixels" for name in first.thumbnails]
    assert names == sorted([*stills, second, *thumbnails])
    again = started(qapp, tmp_path)
    assert again.thumbnails == first.thumbnails


def test_nothing_is_kept_when_it_is_switched_off(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SWITCH, "0")
    started(qapp, tmp_path)
    assert not (tmp_path / "decoded-pictures").exists()
