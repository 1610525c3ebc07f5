"""What commands that write a PDF need of Qt, and no other command does."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from glutestretch.archive.printing import report_pages, write_report
from glutestretch.commands.language import language_of_files
from glutestretch.desktop.paths import Paths
from glutestretch.diary.events import PastPain
from glutestretch.diary.forms import Row
from glutestretch.kit.qt_language import speak
from glutestretch.packs.collection import Collection
from glutestretch.pictures.stills import Pictures
from glutestretch.prescriptions.engine.prescription import Prescription
from glutestretch.prescriptions.making import save_page
from glutestretch.prescriptions.page import PrescriptionPages
from glutestretch.settings.file import SettingsFile
from glutestretch.settings.model import Settings
from glutestretch.stretches.bundle import open_bundle
from glutestretch.stretches.catalogue import Catalogue


@contextmanager
def _drawing(paths: Paths) -> Iterator[tuple[Catalogue, Callable[[str], QImage], Settings]]:
    """Give all stretches, their pictures and the settings; no display is needed.

    Raises:
        ContentError: If the installed content cannot be used.
    """
    if sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([sys.argv[0]])
    language = language_of_files(paths)
    speak(application, language)
    catalogue = open_bundle(language=language)
    packs = Collection(paths.packs, catalogue)
    packs.read()
    settings = SettingsFile(paths.settings).load().settings
    pictures = Pictures(settings.figure)
    pictures.show_also(packs.pictures)
    try:
        yield catalogue, pictures.at_rest, settings
    finally:
        application.shutdown()


def write_pdf(path: Path, rows: Iterable[Row], pains: Iterable[PastPain], paths: Paths) -> None:
    """Write the report as a PDF.

    Raises:
        ArchiveError: If it cannot be written.
        ContentError: If the installed content cannot be used.
    """
    with _drawing(paths) as (catalogue, picture, settings):
        begins, now = settings.day_begins, datetime.now(UTC)
        write_report(path, report_pages(rows, pains, catalogue, begins, now, picture))


def print_prescription(path: Path, prescription: Prescription, paths: Paths) -> str:
    """Write a prescription as a PDF; return what was written, in a sentence.

    Raises:
        MakingError: If it cannot be written.
        ContentError: If the installed content cannot be used.
    """
    with _drawing(paths) as (catalogue, picture, _):
        return save_page(path, PrescriptionPages(prescription, catalogue, picture).as_pdf)
