"""Whatever is clicked or tapped is at least 44 px high and wide, in every window."""

import pytest
from PySide6.QtWidgets import QMessageBox

from glutestretch.kit.theme import TARGET
from tests.app.ui.test_harmless_focus import EVERYTHING
from tests.app.ui.test_pseudo_language import ALL
from tests.support.app_rig import AppRig, settle
from tests.support.targets import targets

LEAST = 44
WINDOWS = ALL | EVERYTHING


def test_the_least_size_is_that_of_a_finger() -> None:
    assert TARGET >= LEAST


@pytest.mark.parametrize("name", WINDOWS)
def test_every_target_is_large_enough(app: AppRig, name: str) -> None:
    window = WINDOWS[name](app)
    for percent in (100, 80, 200):
        app.first.preferences.set("text_percent", percent)
        settle()
        found = targets(window)
        assert found
        small = [
            f"{one} {size.width()} x {size.height()}"
            for one, size in found
            if min(size.width(), size.height()) < LEAST
        ]
        assert small == [], f"at {percent} %"


@pytest.mark.parametrize("name", [*EVERYTHING])
def test_no_question_is_asked_in_a_stock_box(app: AppRig, name: str) -> None:
    EVERYTHING[name](app)
    assert app.window.findChildren(QMessageBox) == []
