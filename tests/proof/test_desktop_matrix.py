"""Some cells of the matrix; ``python -m tests.proof.desktop_matrix`` fills all of it."""

import sys

import pytest
from PySide6.QtWidgets import QApplication

if sys.platform != "linux":
    pytest.skip("needs a desktop of its own", allow_module_level=True)

from tests.journeys.programs import need, need_desktop
from tests.proof.desktop_matrix import CLOCK_FAULTS, STATES, clock_cell, real_cell

READING, HOLD, PAUSED, HIDDEN, SHOWN = STATES


@pytest.mark.parametrize("fault", CLOCK_FAULTS)
@pytest.mark.parametrize("state", [HOLD, HIDDEN])
def test_a_hold_and_a_reminder_outlast_the_clock(
    qapp: QApplication, fault: str, state: str
) -> None:
    outcome = clock_cell(qapp, fault, state)
    assert outcome.lost == ()
    assert outcome.went_on


@pytest.mark.parametrize(
    ("fault", "state", "went_on"),
    [
        ("session bus gone", SHOWN, "the reminder: window"),
        ("sound gone", HOLD, "the session"),
        ("two more starts", PAUSED, "the session"),
    ],
)
def test_what_is_under_way_outlasts_the_desktop(fault: str, state: str, went_on: str) -> None:
    need_desktop()
    need("trayer")
    outcome = real_cell(fault, state)
    assert outcome.lost == ()
    assert outcome.went_on == went_on
