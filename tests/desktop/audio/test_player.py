"""The program that plays says what it cannot do."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glutestretch.desktop.audio import exit as status
from glutestretch.desktop.audio.player import Channel, Player


@pytest.mark.parametrize(("works", "ended"), [(True, []), (False, [status.NO_LIBRARY])])
def test_where_qt_has_nothing_to_play_with_it_ends_and_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, works: bool, ended: list[int]
) -> None:
    assert qtbot
    monkeypatch.setattr(Channel, "works", works)
    player = Player(tmp_path)
    found: list[int] = []
    player.ended.connect(found.append)

    player.take({"do": "swell", "source": "sounds/breath.opus", "volume": 0.5, "seconds": 1.0})

    assert found == ended
