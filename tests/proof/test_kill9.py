"""Killed a few times: nothing is lost. ``python -m tests.proof.kill9`` does it many times."""

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("kills as only Unix does", allow_module_level=True)

from tests.proof.kill9 import prove


def test_a_few_kills_lose_nothing() -> None:
    table, _ = prove(times=4, seed=7)
    assert table.splitlines()[-1].startswith("| all | 4 | ")
