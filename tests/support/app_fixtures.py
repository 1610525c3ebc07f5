"""What the tests of windows share: the whole app, put away after each test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from tests.support.app_rig import AppRig

MakeApp = Callable[..., "AppRig"]


@pytest.fixture
def make_app(qapp: QApplication, tmp_path: Path) -> Iterator[MakeApp]:
    """Return a maker of apps that keep their files in one folder; each replaces the one before."""
    from tests.support.app_rig import AppRig, settle  # noqa: PLC0415 - forms are compiled by now

    font, palette, locale = qapp.font(), qapp.palette(), QLocale()
    made: list[AppRig] = []
    others: set[QTranslator] = set()

    def put_away() -> None:
        if made:
            made.pop().close()
            qapp.setFont(font)
            qapp.setPalette(palette)
            QLocale.setDefault(locale)
            for translator in set(qapp.findChildren(QTranslator)) - others:
                qapp.removeTranslator(translator)
                translator.deleteLater()

    def make(**wishes: Any) -> AppRig:  # noqa: ANN401 - what AppRig takes
        put_away()
        others.update(qapp.findChildren(QTranslator))
        made.append(AppRig(qapp, tmp_path, **wishes))
        return made[0]

    yield make
    put_away()
    settle()


@pytest.fixture
def app(make_app: MakeApp) -> "AppRig":
    """Return the app with the warning answered and nothing else in its past."""
    return make_app()
