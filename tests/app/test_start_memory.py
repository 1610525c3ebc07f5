"""Garbage is not collected while everything is made, but afterwards it is."""

import os
import subprocess
import sys
from pathlib import Path

_START = """
import gc, sys
from glutestretch import __main__ as app

show = app._show

def watched(application, *arguments, **named):
    from PySide6.QtCore import QTimer

    def look():
        if gc.isenabled():
            print(gc.get_freeze_count() > 10_000, flush=True)
            application.quit()

    print(gc.isenabled(), flush=True)
    timer = QTimer(application)
    timer.timeout.connect(look)
    timer.start(10)
    return show(application, *arguments, **named)

app._show = watched
app.main(["--data-dir", sys.argv[1]])
"""


def test_garbage_is_collected_once_the_start_is_complete(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _START, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert run.stdout.split() == ["False", "True"]
