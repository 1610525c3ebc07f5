"""The report as a file, written whole or not at all."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from glutestretch.archive import texts
from glutestretch.archive.engine.history import sessions
from glutestretch.archive.engine.report import report
from glutestretch.archive.files import ArchiveError
from glutestretch.archive.page import ReportPages
from glutestretch.desktop.atomic_file import write_atomic_bytes
from glutestretch.diary.events import PastPain
from glutestretch.diary.forms import Row
from glutestretch.kit.days import day_at
from glutestretch.kit.regional import region
from glutestretch.stretches.catalogue import Catalogue


def report_pages(
    rows: Iterable[Row],
    pains: Iterable[PastPain],
    catalogue: Catalogue,
    begins: int,
    now: datetime,
    picture: Callable[[str], QImage],
) -> ReportPages:
    """Return the report of the last weeks, ready for paper.

    Args:
        rows: What the diary holds.
        pains: All pains.
        catalogue: The stretches.
        begins: When a day begins, in hours after midnight.
        now: The present moment.
        picture: Returns a picture by its name; a null image if there is none.
    """
    today = day_at(now.astimezone(), begins)
    found = report(sessions(rows), pains, today, region().first_day, begins)
    return ReportPages(found, catalogue, picture, today)


def write_report(path: Path, pages: ReportPages) -> None:
    """Write a report as a PDF.

    Raises:
        ArchiveError: If it cannot be written; what was there is left as it was.
    """
    try:
        write_atomic_bytes(path, pages.as_pdf())
    except OSError as error:
        raise ArchiveError(texts.unwritable(path, error)) from None
