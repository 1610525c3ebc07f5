"""A few rounds leave nothing behind; ``python -m tests.proof.soak`` goes on for hours."""

import sys

import pytest
from PySide6.QtWidgets import QApplication

if sys.platform != "linux":
    pytest.skip("reads /proc", allow_module_level=True)

from tests.proof.soak import soaked


def test_a_round_leaves_nothing_behind(qapp: QApplication) -> None:
    with soaked(qapp, traced=False) as soak:
        soak.go_round()
        before = soak.read()
        soak.go_round()
        after = soak.read()
    for name in ("descriptors", "threads", "timers"):
        assert getattr(after, name) <= getattr(before, name), name
    assert after.qobjects <= before.qobjects + 5
    assert after.python_objects <= before.python_objects + 400
