"""The app ends in good order when a signal tells it to, from the start or out of sight."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

_SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from glutestretch import __main__
from glutestretch.app import controller
from glutestretch.diary.events import Answer
from glutestretch.session.engine.chart import Mode

complete, wanted = controller.build_controller, sys.argv[2]

def tell(first, *others):
    controller = complete(first, *others)
    if wanted == "session":
        controller.session.mode_changed.connect(lambda mode: came_to(controller, mode))
        controller.launcher.start_routine()
    elif wanted == "dialog":
        first.window.reminders_wished.emit()
    if wanted != "session":
        QTimer.singleShot(0, ready)
    return controller

def came_to(controller, mode):
    if mode is Mode.SCREENING:
        QTimer.singleShot(0, lambda: answer(controller))
    elif mode is Mode.FOLLOWING:
        QTimer.singleShot(0, ready)

def answer(controller):
    controller.session.clear(Answer.NO_PAIN)
    controller.session.screen((), agreed=False)

def ready():
    print("ready", flush=True)

controller.build_controller = tell
options = ["--background"] if wanted == "background" else []
sys.exit(__main__.main(["--data-dir", sys.argv[1], *options]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in other ways")
@pytest.mark.parametrize("state", ["idle", "session", "dialog", "background"])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_ends_the_app_in_good_order(tmp_path: Path, state: str, name: str) -> None:
    run = subprocess.Popen(
        [sys.executable, "-c", _SCRIPT, str(tmp_path), state],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    with run:
        try:
            assert run.stdout is not None
            assert run.stdout.readline() == "ready\n"
            run.send_signal(getattr(signal, name))
            assert run.wait(60) == 0
        finally:
            run.kill()
    assert (tmp_path / "window.json").exists()
    if state == "session":
        [diary] = tmp_path.glob("*.sqlite*")
        with sqlite3.connect(diary) as rows:
            assert rows.execute("SELECT count(*) FROM sessions").fetchone() == (1,)
