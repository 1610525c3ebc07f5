"""What is said of every finding, and the document that lists them."""

import json
from pathlib import Path

import pytest

from glutestretch.doctor import texts
from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import (
    NO_ANSWER,
    REASONS,
    Finding,
    State,
    complete,
    fine,
    limited,
    missing,
)
from glutestretch.doctor.report import as_document, as_text, from_document, line
from tests.support.fake_examiner import FOUND

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "doctor.md"
VALUES = {
    "problem": "Please do this.",
    "path": "/d/file",
    "detail": "no room",
    "free_bytes": 12_000_000,
    "faults": ["One.", "Two."],
    "language": "ja",
    "command": "sudo apt install it",
}


@pytest.mark.parametrize(
    ("name", "reason"),
    [(name, reason) for name, reasons in REASONS.items() for reason in (*reasons, NO_ANSWER)],
)
def test_everything_that_is_wrong_is_said_in_a_sentence(name: str, reason: str) -> None:
    told = texts.advice(limited(name, reason, **VALUES))
    assert "{" not in told
    assert told.endswith((".", "it", "file"))
    assert texts.title(limited(name, reason))


def test_what_is_fine_needs_no_advice() -> None:
    assert [texts.advice(fine(name)) for name in REASONS] == [""] * len(REASONS)
    assert [texts.found_words(fine(name)) for name in REASONS] == [""] * len(REASONS)


def test_a_finding_is_a_line() -> None:
    assert line(judgement.notifications("dunst 1.9", ["actions"], startable=False)) == (
        "fine · Notifications · dunst 1.9, with buttons"
    )
    assert line(judgement.display("xcb", 1.25, (800, 600))) == (
        "fine · Display · xcb, 800 x 600, 125 %"
    )
    diary = judgement.stored("diary", "/d", "", "", count=1, version=7, backups=2)
    assert line(diary) == "fine · Diary · 1 entry, v7, 2 older copies"
    assert line(missing("data", "unreadable", path="/d", free_bytes=5_000_000_000)) == (
        "missing · Data folder · /d, 5 GB free · /d cannot be read, so diary, reminders and "
        "settings are not there; please see that it is a folder of yours, or start with another "
        "--data-dir."
    )


def test_the_end_says_whether_a_session_can_be_done() -> None:
    assert as_text(FOUND).splitlines()[-1] == "Everything that a session needs is here."
    lost = complete([missing("data", "unwritable", path="/d"), *FOUND])
    assert as_text(lost).splitlines()[-1] == "A session needs what is missing: Data folder."


def test_the_document_tells_the_same() -> None:
    document = as_document(FOUND)
    assert json.loads(document)["ok"] is True
    assert from_document(document) == FOUND
    lost = [missing("font", "no_letters", language="zh")]
    assert json.loads(as_document(lost))["ok"] is False


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"findings": [1]}', '{"findings": 1}'])
def test_another_document_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        from_document(text)


def test_the_page_of_codes_lists_all_of_them() -> None:
    rows = [
        row.split("|")[1:-1]
        for row in DOCUMENT.read_text("utf-8").splitlines()
        if row.startswith("| `")
    ]
    told = {cells[0].strip(" `"): cells[2] for cells in rows}
    assert list(told) == list(REASONS)
    for name, reasons in REASONS.items():
        codes = told[name].replace("`", "").replace(",", " ").split()
        assert codes == list(reasons), name


def test_no_font_is_told_in_letters_that_can_be_seen() -> None:
    told = texts.advice(Finding("font", State.MISSING, {"language": "zh"}, "no_letters"))
    assert "中文" in told
    assert "This computer has no font" in told
