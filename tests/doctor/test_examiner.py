"""The command that looks, run beside the app."""

import sys

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from glutestretch.doctor.examiner import Examiner
from glutestretch.doctor.report import as_document
from tests.support.fake_examiner import FOUND

_MOST_MS = 30_000


def told(command: tuple[str, ...], seconds: float = 20.0) -> list[object]:
    """Return what came of it: the findings, or nothing after a failure."""
    examiner = Examiner(command, seconds=seconds)
    found, failed = QSignalSpy(examiner.examined), QSignalSpy(examiner.failed)
    over = QSignalSpy(examiner._process.finished)
    examiner.begin()
    if not failed.count():
        over.wait(_MOST_MS)
    assert found.count() + failed.count() == 1
    return [found.at(0)[0]] if found.count() else []


@pytest.mark.usefixtures("qapp")
def test_what_the_command_prints_is_told() -> None:
    code = f"print({as_document(FOUND)!r})"
    assert told((sys.executable, "-c", code)) == [FOUND]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", ["print('no')", "1 / 0", "import signal; signal.pause()"])
def test_what_is_no_answer_is_a_failure(code: str) -> None:
    assert told((sys.executable, "-c", code), seconds=2.0) == []


@pytest.mark.usefixtures("qapp")
def test_a_program_that_is_not_there_is_a_failure() -> None:
    assert told(("/no/such/program",)) == []


def test_nothing_is_told_once_it_is_ended(qapp: QApplication) -> None:
    examiner = Examiner((sys.executable, "-c", "import signal; signal.pause()"))
    found, failed = QSignalSpy(examiner.examined), QSignalSpy(examiner.failed)
    examiner.begin()
    examiner.end()
    qapp.processEvents()
    assert found.count() + failed.count() == 0
