"""What the first paint must do without, because it is slow to load."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_SCRIPT = """
import sys
from PySide6 import QtCore, QtGui, QtWidgets
from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.paths import Paths

application = QtWidgets.QApplication(["glutestretch", "-style", "fusion"])
first = FirstScreen(application, Paths(sys.argv[1]))
window = first.window.windowHandle()
while not (window.isExposed() and application.focusWindow()):
    application.processEvents()
late = {"dataclasses", "sqlite3", "subprocess", "glutestretch.app.controller"}
late |= {"jeepney", "zoneinfo", "glutestretch.desktop.dbus.connection"}
late |= {"statistics", "glutestretch.kit.regional", "glutestretch.session.engine.run"}
late |= {"glutestretch.reminders.engine.engine"}
late |= {f"PySide6.{name}" for name in ("QtDBus", "QtNetwork", "QtStateMachine", "QtMultimedia")}
loaded = sorted(late & set(sys.modules))
if sys.argv[2] == "light":  # the light on the floor of a dark card is a gradient
    loaded += ["QtGui.QGradient"] if "QGradient" in vars(QtGui) else []
loaded += [f"QtCore.{name}" for name in ("Qt", "QFile") if name in vars(QtCore)]
loaded += [f"QtWidgets.{name}" for name in ("QStyle", "QWizard") if name in vars(QtWidgets)]
print(*loaded)
"""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_first_paint_loads_nothing_that_can_wait(tmp_path: Path, theme: str) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"theme": theme}), "ascii")
    run = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(tmp_path), theme],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert run.stdout.split() == []
