"""The clock in the matrix; ``python -m tests.proof.desktop_matrix`` fills all of it."""

import sys

import pytest
from PySide6.QtWidgets import QApplication

if sys.platform != "linux":
    pytest.skip("needs a desktop of its own", allow_module_level=True)

from tests.proof.desktop_matrix import CLOCK_FAULTS, STATES, clock_cell

_, HOLD, _, HIDDEN, _ = STATES


@pytest.mark.parametrize("fault", CLOCK_FAULTS)
@pytest.mark.parametrize("state", [HOLD, HIDDEN])
def test_a_hold_and_a_reminder_outlast_the_clock(
    qapp: QApplication, fault: str, state: str
) -> None:
    outcome = clock_cell(qapp, fault, state)
    assert outcome.lost == ()
    assert outcome.went_on
