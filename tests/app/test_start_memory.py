"""A complete start: garbage is collected from then on, and nothing large is loaded in vain."""

import os
import subprocess
import sys
from pathlib import Path

_START = """
import gc, sys
from glutestretch import __main__ as app

_NEEDLESS = {"_hashlib", "_ssl", "dataclasses", "statistics", "PySide6.QtMultimedia"}

show = app._show

def watched(application, *arguments, **named):
    from PySide6.QtCore import QTimer

    def look():
        if gc.isenabled():
            print(gc.get_freeze_count() > 10_000, *_NEEDLESS & sys.modules.keys(), flush=True)
            application.quit()

    print(gc.isenabled(), flush=True)
    timer = QTimer(application)
    timer.timeout.connect(look)
    timer.start(10)
    return show(application, *arguments, **named)

app._show = watched
app.main(["--data-dir", sys.argv[1]])
"""


def test_a_complete_start_collects_garbage_and_has_loaded_nothing_in_vain(
    tmp_path: Path,
) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _START, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert run.stdout.split() == ["False", "True"]  # and no module
