"""A few changed files for everything that is read; ``python -m tests.proof.fuzz`` tries many."""

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("has files that are open taken away", allow_module_level=True)

from tests.proof.fuzz import fuzz
from tests.proof.readers import READERS, read


@pytest.mark.parametrize("reader", READERS)
def test_what_is_sound_is_read(reader: str) -> None:
    for content in READERS[reader].seeds():
        read(reader, content)


@pytest.mark.parametrize("reader", READERS)
def test_what_is_changed_is_read_or_refused(reader: str) -> None:
    tried, _ = fuzz(reader, times=25, seed=13)
    assert tried >= 5
