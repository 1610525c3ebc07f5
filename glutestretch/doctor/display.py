"""Looks at the display: platform, scale, letters, OpenGL."""

import os
import platform
import sys
from collections.abc import Iterator

import PySide6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import Finding
from glutestretch.kit.qt_language import lacks_font
from glutestretch.pictures.live.renderer import NoOpenGL, driver_here, is_software


def look(language: str) -> Iterator[Finding]:
    """Yield what is found; without a display, Qt ends the process."""
    yield judgement.qt(PySide6.__version__, platform.python_version(), "")
    qInstallMessageHandler(_hear)
    application = QGuiApplication(sys.argv[:1])
    screen = application.primaryScreen()
    size = screen.size()
    yield judgement.display(
        application.platformName(), screen.devicePixelRatio(), (size.width(), size.height())
    )
    yield judgement.font(language, lacks=lacks_font(language))
    try:
        driver = driver_here()
    except NoOpenGL:
        driver = ""
    yield judgement.opengl(driver, software=is_software(driver))


def _hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Write what Qt says; where it would abort, end without leaving a core file."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201
    if kind == QtMsgType.QtFatalMsg:
        os._exit(1)
