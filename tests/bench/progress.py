"""Started by itself: the progress page with ten years behind it.

It prints the milliseconds that it takes to look back, to look back and open the page painted, to
scroll it by 20 pixels, and to turn to another year.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QScrollBar

from glutestretch.diary.store import Diary
from glutestretch.kit.theme import LIGHT, application_face, palette
from glutestretch.progress.overview import Progress, look_back
from glutestretch.progress.ui.dialog import ProgressDialog
from glutestretch.settings.model import Settings
from tests.bench.diary import fill
from tests.support.library import catalogue

NOW = datetime(2025, 12, 28, 12, tzinfo=UTC)
"""The day of the last session of the diary that is filled."""
TIMES = 25

_T = TypeVar("_T")


def _timed(work: Callable[[], _T]) -> tuple[_T, float]:
    """Return what work returns, and how many milliseconds it took."""
    began = time.perf_counter()
    done = work()
    return done, (time.perf_counter() - began) * 1000


def _looked_back(diary: Diary) -> Progress:
    return look_back(diary, Settings(), catalogue(), NOW, 0)


def _open(application: QApplication, diary: Diary) -> ProgressDialog:
    dialog = ProgressDialog(_looked_back(diary), catalogue())
    dialog.show()
    application.processEvents()
    return dialog


def _scroll(application: QApplication, dialog: ProgressDialog) -> list[float]:
    bar = dialog.area.verticalScrollBar()
    steps = []
    while bar.value() < bar.maximum():
        steps.append(_timed(partial(_step, application, bar))[1])
    return steps


def _step(application: QApplication, bar: QScrollBar) -> None:
    bar.setValue(bar.value() + 20)
    application.processEvents()


def _turn(application: QApplication, dialog: ProgressDialog) -> None:
    dialog.show_year(2020)
    application.processEvents()


def main() -> None:
    """Print the milliseconds of each measurement as JSON."""
    application = QApplication(sys.argv)
    application.setStyle("Fusion")
    application.setPalette(palette(LIGHT))
    application.setFont(application_face(application.font()))
    with tempfile.TemporaryDirectory(prefix="glutestretch-bench-") as folder:
        path = Path(folder) / "old.sqlite3"
        fill(path)
        diary = Diary(path)
        looked = [_timed(partial(_looked_back, diary))[1] for _ in range(TIMES)]
        opened: list[float] = []
        scrolled: list[float] = []
        turned: list[float] = []
        for _ in range(TIMES):
            dialog, took = _timed(partial(_open, application, diary))
            opened.append(took)
            scrolled += _scroll(application, dialog)
            turned.append(_timed(partial(_turn, application, dialog))[1])
            dialog.close()
            dialog.deleteLater()
            application.processEvents()
        diary.close()
    print(json.dumps({"looked": looked, "opened": opened, "scrolled": scrolled, "turned": turned}))


if __name__ == "__main__":
    main()
