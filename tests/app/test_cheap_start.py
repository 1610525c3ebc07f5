"""The first screen is painted without what Python is slow to load."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.usefixtures("settled_look")

FIRST_SCREEN = """
from PySide6 import QtCore, QtWidgets
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from glutestretch.session.ui.breath_ring import BreathRing
from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.flow_layout import FlowLayout
from glutestretch.pictures.ui.illustration import Illustration
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.session.ui.side_switch import SideSwitch
from glutestretch.session.ui.list_view import Row, StretchList
from glutestretch.kit.text import Text
from glutestretch.kit.theme import LIGHT, application_face, palette
from glutestretch.session.ui.timeline import Segment, SessionTimeline

app = QApplication(["app", "-style", "fusion"])
app.setFont(application_face(app.font()))
app.setPalette(palette(LIGHT))
picture = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
small = QImage(84, 63, QImage.Format.Format_ARGB32_Premultiplied)
rows = (Row("a", "A", "b", small, done=True), Row("b", "B", "c", small, optional=True))
window = QWidget()
window.resize(900, 1100)
parts = (Text("Title"), Button("Go", kind="primary"), SideSwitch(), StretchList(), Illustration(),
         SessionTimeline(), QWidget(), ScrollPage(), Card())
box = QVBoxLayout(window)
for part in parts:
    box.addWidget(part)
parts[1].set_glyph("play")
parts[1].set_key_hint("Space")
parts[2].set_texts("Left side", "Right side")
parts[3].set_rows(rows)
parts[3].set_current("a")
parts[4].show_picture(picture, "A picture", False)
parts[4].set_felt("Right glutes")
parts[5].set_segments((Segment(1, "x"), Segment(2, "y")))
flow = FlowLayout(parts[6])
flow.set_last_apart(True)
flow.addWidget(Button("Next"))
window.show()
app.processEvents()
print(sorted(name for name in ("Qt", "QStyle") if name in QtCore.__dict__ | QtWidgets.__dict__))
"""


def test_the_first_screen_needs_neither_qt_namespace_nor_style() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_SCREEN],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
