"""Whatever is clicked or touched is at least 40 px high, in every window."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QMessageBox, QWidget

from glutestretch.kit.theme import TARGET
from tests.app.ui.test_harmless_focus import EVERYTHING
from tests.support.app_rig import AppRig, settle


def _targets(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox)
    return [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, kinds) and one.isVisible() and one.window() is window
    ]


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("name", [*EVERYTHING])
def test_every_target_is_high_enough(app: AppRig, name: str, percent: int) -> None:
    app.first.preferences.set("text_percent", percent)
    window = EVERYTHING[name](app)
    settle()
    targets = _targets(window)
    assert targets
    for target in targets:
        assert target.height() >= TARGET, f"{target.objectName()} {target}"
        assert target.width() >= TARGET, f"{target.objectName()} {target}"


@pytest.mark.parametrize("name", [*EVERYTHING])
def test_no_question_is_asked_in_a_stock_box(app: AppRig, name: str) -> None:
    EVERYTHING[name](app)
    assert app.window.findChildren(QMessageBox) == []
