"""Looks at the system's own voice, which says nothing for it."""

import ctypes
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import closing

from PySide6.QtCore import QCoreApplication
from PySide6.QtTextToSpeech import QTextToSpeech

from glutestretch.desktop.speech import exit as status
from glutestretch.desktop.speech.program import Speaker
from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import Finding

_DAEMON = "speech-dispatcher"
_ENGINE = "speechd"
"""What Qt calls it. Its library starts the daemon where none runs, so it is not asked then."""
_LIBRARY = "libspeechd.so.2"
_PATIENCE_SECONDS = 2.0
_PROBLEMS = {status.NO_ENGINE: "no_engine", status.NO_VOICE: "no_voice"}


def look(language: str) -> Iterator[Finding]:
    """Yield what is found."""
    application = QCoreApplication(sys.argv[:1])
    asleep = sys.platform == "linux" and not _daemon_runs()
    speaker = Speaker(language)
    found = speaker.find((_ENGINE,) if asleep else ())
    if isinstance(found, QTextToSpeech):
        engine = found.engine()
        yield judgement.speech("", _DAEMON if engine == _ENGINE else engine, found.voice().name())
    elif asleep and _daemon_is_installed():
        yield judgement.speech("", _DAEMON, "", asleep=True)
    else:
        yield judgement.speech(_PROBLEMS[found], "" if asleep else _DAEMON, "")
    application.shutdown()


def _daemon_runs() -> bool:
    address = os.environ.get("SPEECHD_ADDRESS", "").removeprefix("unix_socket:")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    path = address or f"{runtime}/speech-dispatcher/speechd.sock"
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as caller:
        caller.settimeout(_PATIENCE_SECONDS)
        try:
            caller.connect(path)
        except OSError:
            return False
    return True


def _daemon_is_installed() -> bool:
    try:
        ctypes.CDLL(_LIBRARY)
    except OSError:
        return False
    return shutil.which(_DAEMON) is not None
