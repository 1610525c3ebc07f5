"""The names of keys: the system's, and in order where a language is written from the right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from glutestretch.kit.key_names import key_name, read_from_left


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.mark.usefixtures("qapp")
def test_keys_are_called_as_the_system_calls_them() -> None:
    assert key_name("Alt+Up") == "Alt+Up"
    assert key_name(QKeySequence(QKeySequence.StandardKey.Find)) == QKeySequence(
        QKeySequence.StandardKey.Find
    ).toString(QKeySequence.SequenceFormat.NativeText)


@pytest.mark.usefixtures("from_right")
def test_read_from_the_right_a_names_signs_stay_in_order() -> None:
    assert key_name("Ctrl+,") == read_from_left("Ctrl+,") == "\u2066Ctrl+,\u2069"
