"""Some cells of the matrix; ``python -m tests.proof.fault_matrix`` fills all of it."""

import sys

import pytest
from PySide6.QtWidgets import QApplication

if sys.platform == "win32":
    pytest.skip("needs pipes and links", allow_module_level=True)

from tests.proof.fault_matrix import STATES, cell
from tests.proof.faults import CAN_MOUNT, FAULTS


@pytest.mark.parametrize(
    ("fault", "store", "state"),
    [
        ("disk full", "settings.json", STATES[1]),
        ("read-only", "settings.json", STATES[0]),
        ("no permission", "reminders.json", STATES[0]),
        ("locked", "diary.sqlite3", STATES[1]),
        ("of a newer version", "routines.json", STATES[1]),
        ("damaged", "diary.sqlite3", STATES[1]),
        ("pipe", "reminders.json", STATES[1]),
    ],
)
def test_it_is_told_and_nothing_is_lost(
    qapp: QApplication, fault: str, store: str, state: str
) -> None:
    if FAULTS[fault].mounts and not CAN_MOUNT:
        pytest.skip("only root may mount")
    outcome = cell(qapp, store, FAULTS[fault], state)
    assert outcome.lost == ""
    assert bool(outcome.said) is (fault != "pipe")
