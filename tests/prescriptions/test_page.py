"""A prescription on paper is one page with pictures, however much there is to do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from glutestretch.kit.record import replace
from glutestretch.prescriptions.engine.prescription import Prescription, read
from glutestretch.prescriptions.making import MakingError, save_page
from glutestretch.prescriptions.page import PrescriptionPages
from glutestretch.stretches.routines import Entry, Sides
from tests.support.library import catalogue
from tests.support.prescriptions import BY_HAND, of_a_pack, prescriptions

A4 = QSizeF(595 - 2 * 42, 842 - 2 * 42 - 24)


def sound(text: str) -> Prescription:
    found = read(text.encode(), catalogue()).prescription
    assert found is not None
    return found


def _none(_name: str) -> QImage:
    return QImage()


def pages(found: Prescription, path: Path, picture: Callable[[str], QImage] = _none) -> list[str]:
    """Return the words on each page of the PDF."""
    pdf = pytest.importorskip("PySide6.QtPdf")
    save_page(path, PrescriptionPages(found, catalogue(), picture).as_pdf)
    document = pdf.QPdfDocument()
    document.load(str(path))
    words = [
        " ".join(document.getAllText(page).text().split()) for page in range(document.pageCount())
    ]
    document.close()
    return words


@pytest.fixture
def paper(qapp: QApplication, tmp_path: Path) -> Path:
    """Return where a page can be written."""
    assert qapp
    return tmp_path / "hips.pdf"


def test_one_page_says_who_wrote_it_and_what_is_to_be_done(paper: Path) -> None:
    [page] = pages(sound(BY_HAND), paper)
    for words in (
        "Hips, weeks 1 to 4",
        "From P. Hysio, Riverside Practice",
        "Name:",
        "Pull only as far as it feels calm. Ring me if the knee hurts.",
        "The routine “Hips in the morning”",
        "1. Wall glute stretch 6 breaths · Tighter side first Lie down, both feet flat",
        "2. Prone glute stretch 5 times 10 seconds · 8 s between holds · On both sides",
        "Pictures and words show one side",
        "Weekdays at 7:30",
        "Every day at 18:00, after 2 days of rest",
        "it should never hurt",
        "Page 1 of 1.",
    ):
        assert words in page


def test_what_says_nothing_is_held_as_long_as_is_advised(paper: Path) -> None:
    [page] = pages(Prescription("Hips", "", "", "Hips", (Entry("wall-glute"),)), paper)
    assert "6 breaths · On both sides" in page
    assert "From" not in page
    assert "When" not in page


def test_each_entry_has_the_picture_of_its_hold_in_its_variant_and_on_its_side(
    paper: Path,
) -> None:
    asked: list[str] = []

    def picture(name: str) -> QImage:
        asked.append(name)
        image = QImage(72, 54, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        for row in range(54):
            image.setPixelColor(2, row, QColor("red"))
        return image

    entries = (
        Entry("wall-glute"),
        Entry("prone-glute", sides=Sides.LEFT),
    )
    found = Prescription("Hips", "", "", "Hips", entries, variants=(("prone-glute", "cushion"),))
    [page] = pages(found, paper, picture)

    assert asked == ["wall-glute-3", "prone-glute-cushion-2"]
    assert "Cushion under the hip" in page
    assert "Left hip on the cushion, right leg back." in page
    pdf = pytest.importorskip("PySide6.QtPdf")
    document = pdf.QPdfDocument()
    document.load(str(paper))
    drawn = document.render(0, document.pagePointSize(0).toSize())
    document.close()
    red = {
        x - 42
        for x in range(42, 42 + 104)
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).red() > 200 and drawn.pixelColor(x, y).green() < 100
    }
    assert (min(red) < 10, max(red) > 90) == (True, True), "the left side is mirrored"


def test_what_is_done_on_one_side_alone_needs_no_word_on_the_other(paper: Path) -> None:
    entries = (Entry("wall-glute", sides=Sides.LEFT),)
    [page] = pages(Prescription("Hips", "", "", "Hips", entries), paper)
    assert "Left side only" in page
    assert "Pictures and words" not in page


@pytest.mark.parametrize("count", [4, 12, 36])
def test_much_to_do_is_one_page_in_which_nothing_is_missing(paper: Path, count: int) -> None:
    usual = sound(BY_HAND)
    stretches = ("wall-glute", "prone-glute", "seated-twist")
    entries = tuple(Entry(stretches[n % 3], breaths=6) for n in range(count))
    [page] = pages(replace(usual, entries=entries), paper)
    for number in range(1, count + 1):
        assert f"{number}. " in page
    assert ("Lie down, both feet flat on the wall." in page) == (count == 4)
    assert "Every day at 18:00" in page


def test_the_longest_notes_leave_nothing_out(paper: Path) -> None:
    found = replace(sound(BY_HAND), notes="\n".join("x" * 200 for _ in range(9)))
    entries = tuple(Entry("seated-twist", seconds=600.0, holds=20) for _ in range(50))
    words = " ".join(pages(replace(found, entries=entries), paper))
    assert "50. Seated spinal twist" in words
    assert "Weekdays at 7:30" in words
    assert "Page 2 of 2." in words


def test_a_stretch_of_a_pack_that_is_not_here_is_told_by_its_id(paper: Path) -> None:
    [page] = pages(sound(of_a_pack()), paper)
    assert "2. pigeon 5 times 10 seconds" in page


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(prescriptions())
def test_no_block_of_any_prescription_is_higher_than_its_page(
    qapp: QApplication, found: Prescription
) -> None:
    assert qapp
    laid_out = PrescriptionPages(found, catalogue(), _none).lay_out(A4)
    assert all(sum(block.height for block in page) <= A4.height() for page in laid_out)


def test_what_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    page = PrescriptionPages(sound(BY_HAND), catalogue(), _none).as_pdf
    with pytest.raises(MakingError, match=r"has to end in \.pdf"):
        save_page(tmp_path / "hips.txt", page)
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(MakingError, match="cannot be written"):
        save_page(tmp_path / "folder.pdf", page)
    assert [one.name for one in tmp_path.iterdir()] == ["folder.pdf"]
