"""The words that the diary keeps are those that the manual gives, in files that people have."""

import re
from enum import StrEnum

import pytest

from glutestretch.diary.events import (
    Answer,
    HoldOutcome,
    Occasion,
    PainMoment,
    SessionOutcome,
    TighterSide,
)
from tests.support.processes import ROOT

MANUAL = (ROOT / "docs/export.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("kind", "field", "words"),
    [
        ("hold", "outcome", HoldOutcome),
        ("end", "outcome", SessionOutcome),
        ("stiffness", "occasion", Occasion),
        ("tighter_side", "side", TighterSide),
        ("pain", "moment", PainMoment),
        ("warning", "answer", Answer),
    ],
)
def test_the_manual_gives_each_word(kind: str, field: str, words: type[StrEnum]) -> None:
    [row] = re.findall(rf"(?m)^\| `{kind}` \|.*$", MANUAL)
    [told] = re.findall(rf"`{field}` \(([^)]*)\)", row)
    assert re.findall(r"`(\w+)`", told) == [*words]
