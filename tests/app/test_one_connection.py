"""All that the app wants of the session's bus goes over one connection."""

from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from tests.support.bus_fixtures import BusDaemon
from tests.support.processes import Process

APP = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from glutestretch.app.controller import build_controller
from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.paths import Paths

application = QApplication(["glutestretch", "-style", "fusion"])
controller = build_controller(FirstScreen(application, Paths(sys.argv[1])), application)
controller.remind()
QTimer.singleShot(500, lambda: print("PySide6.QtDBus" in sys.modules, flush=True))
application.exec()
"""


def connections(daemon: BusDaemon) -> int:
    """Return how many are connected to the bus, this question left out."""
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]  # noqa: PLC0415
    from jeepney.io.blocking import (  # type: ignore[import-untyped]  # noqa: PLC0415
        open_dbus_connection,
    )

    with open_dbus_connection(daemon.address) as connection:
        names: list[str]
        (names,) = connection.send_and_get_reply(message_bus.ListNames()).body
    return sum(name.startswith(":") for name in names) - 1


def test_colours_notifications_and_tray_share_one_connection(
    daemon: BusDaemon, tmp_path: Path
) -> None:
    environment = {"DBUS_SESSION_BUS_ADDRESS": daemon.address}

    with Process(APP, tmp_path / "data", environment=environment) as app:
        assert app.line() == "False"
        assert connections(daemon) == 1
