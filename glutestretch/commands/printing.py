"""What ``export FILE.pdf`` needs of Qt, and no other command does."""

import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from glutestretch.archive.printing import report_pages, write_report
from glutestretch.commands.language import language_of_files
from glutestretch.desktop.paths import Paths
from glutestretch.diary.events import PastPain
from glutestretch.diary.forms import Row
from glutestretch.kit.qt_language import speak
from glutestretch.packs.collection import Collection
from glutestretch.pictures.stills import Pictures
from glutestretch.settings.file import SettingsFile
from glutestretch.stretches.bundle import open_bundle


def write_pdf(path: Path, rows: Iterable[Row], pains: Iterable[PastPain], paths: Paths) -> None:
    """Write the report as a PDF; no display is needed.

    Raises:
        ArchiveError: If it cannot be written.
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
    begins, now = settings.day_begins, datetime.now(UTC)
    write_report(path, report_pages(rows, pains, catalogue, begins, now, pictures.at_rest))
    application.shutdown()
