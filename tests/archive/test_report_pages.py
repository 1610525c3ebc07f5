"""The report fills one page, or two at most."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from glutestretch.archive.engine.report import Report
from glutestretch.archive.page import ReportPages
from glutestretch.archive.printing import write_report
from glutestretch.kit.record import replace
from tests.archive.test_report import HELD, TODAY, pain, session, told
from tests.support.library import catalogue


def _none(_name: str) -> QImage:
    return QImage()


def pages(found: Report, path: Path, picture: Callable[[str], QImage] = _none) -> list[str]:
    """Return the words on each page of the PDF."""
    pdf = pytest.importorskip("PySide6.QtPdf")
    write_report(path, ReportPages(found, catalogue(), picture, TODAY))
    document = pdf.QPdfDocument()
    document.load(str(path))
    count = document.pageCount()
    words = [" ".join(document.getAllText(page).text().split()) for page in range(count)]
    document.close()
    return words


@pytest.fixture
def paper(qapp: QApplication, tmp_path: Path) -> Path:
    """Return where a report can be written."""
    assert qapp
    return tmp_path / "report.pdf"


def test_a_usual_report_is_one_page(paper: Path) -> None:
    [page] = pages(told(session(1, before=6, after=3)), paper)
    for words in (
        "Stretches for hips and lower back",
        "15 December 2025 to 4 March 2026",
        "6.0 to 3.0",
        "Wall glute stretch In 1 session. Held on the left for 0 minutes, on the right for",
        "No pain was reported in these weeks.",
        "Page 1 of 1.",
    ):
        assert words in page


def test_a_report_of_nothing_is_a_page_too(paper: Path) -> None:
    [page] = pages(told(), paper)
    assert "0 Sessions" in page
    assert "Stretches done" not in page


@pytest.mark.parametrize("count", [9, 40])
def test_much_pain_takes_two_pages_and_says_what_has_no_room(paper: Path, count: int) -> None:
    found = told(
        session(1),
        pains=tuple(pain(n, note=f"note {n} " + "very long " * 20) for n in range(count)),
    )
    first, second = pages(found, paper)
    shown = [n for n in range(count) if f"note {n} " in first + second]
    assert shown == list(range(len(shown)))
    assert len(shown) >= 9
    hidden = count - len(shown)
    assert (f"{hidden} earlier reports of pain are in the app." in second) is bool(hidden)
    assert "Page 2 of 2." in second


def test_the_stretches_done_most_often_have_room(paper: Path) -> None:
    done = [
        session(day, replace(HELD, stretch=f"own-{n}")) for n in range(9) for day in range(20 - n)
    ]
    words = " ".join(pages(told(*done, pains=(pain(1),)), paper))
    assert [n for n in range(9) if f"own-{n} " in words] == [0, 1, 2, 3, 4, 5]
    assert "3 other stretches were done, too, less often." in words
    assert "Wall glute stretch, left side" in words


def test_a_note_of_any_length_and_direction_leaves_the_page_whole(paper: Path) -> None:
    hostile = pain(1, note="\u202e\x00 evil " + "long " * 2000)
    words = " ".join(pages(told(session(1), pains=(hostile,)), paper))
    assert "“evil long long" in words
    assert "…” The stretch has been left out since." in words


def test_a_stretch_that_is_not_known_here_is_told_by_its_id(paper: Path) -> None:
    [page] = pages(told(session(1, replace(HELD, stretch="from-elsewhere"))), paper)
    assert "from-elsewhere In 1 session." in page


def test_a_stretch_is_shown_by_its_last_picture(paper: Path) -> None:
    asked = []

    def picture(name: str) -> QImage:
        asked.append(name)
        return QImage()

    pages(told(session(1)), paper, picture)
    assert asked == ["wall-glute-3"]
