"""A picture that is still being decoded may arrive when there is nothing left to show it."""

import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QSignalSpy

from glutestretch.pictures.stills import Pictures
from glutestretch.session.browser import StepBrowser
from glutestretch.session.ui.step_panel import StepPanel
from glutestretch.session.ui.still_presenter import StillPresenter
from glutestretch.session.view import first_view
from glutestretch.stretches.bundle import open_bundle
from tests.support.app_rig import settle

LARGE = QSize(2000, 1500)
"""More than the small version of a picture has, so that the full one is decoded afterwards."""


@pytest.mark.usefixtures("qapp")
def test_a_picture_that_arrives_after_the_panel_has_gone_is_dropped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raised: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: raised.append(error))
    pictures, panel = Pictures(), StepPanel()
    presenter = StillPresenter(pictures, panel)
    step = first_view(StepBrowser(open_bundle())).step
    presenter.show(step)
    pictures.set_size(LARGE)
    arrived = QSignalSpy(pictures.arrived)
    pictures.still(step.picture)
    panel.deleteLater()
    settle()
    assert [arrived.at(number)[0] for number in range(arrived.count())] == [step.picture]
    assert raised == []
