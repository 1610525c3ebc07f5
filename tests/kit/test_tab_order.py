"""Tab follows the layouts of a page, in whatever order its parts were created."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.button import Button
from glutestretch.kit.tab_order import follow_layout


def test_tab_goes_down_the_layouts_and_into_what_scrolls(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    names = ["a", "b", "c", "d", "e"]
    made = {name: Button(name, page) for name in reversed(names)}
    lines, line, inside = QVBoxLayout(page), QHBoxLayout(), QWidget()
    scrolled = QVBoxLayout(inside)
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    lines.addWidget(made["a"])
    line.addWidget(made["b"])
    line.addSpacing(4)
    line.addWidget(made["c"])
    lines.addLayout(line)
    scrolled.addWidget(made["d"])
    lines.addWidget(area)
    lines.addWidget(made["e"])
    follow_layout(page)
    page.show()
    page.activateWindow()
    made["a"].setFocus()
    qtbot.waitUntil(made["a"].hasFocus)
    way = []
    for _ in names:
        stop = QApplication.focusWidget()
        assert isinstance(stop, Button)
        way.append(stop.text())
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert way == names
