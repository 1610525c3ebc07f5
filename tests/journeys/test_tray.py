"""Trays that come late and go early, of both kinds."""

from collections.abc import Iterator
from contextlib import AbstractContextManager

import pytest

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from tests.journeys.desktop import Desktop
from tests.journeys.programs import need, running
from tests.services.processes import Process
from tests.services.service import Service

WATCH = """
from PySide6.QtWidgets import QApplication
from glutestretch.services.bus import session_bus
from glutestretch.services.tray import DesktopTrayWatch
from glutestretch.services.x11 import x11_display
application = QApplication([])
watch = DesktopTrayWatch(session_bus(application), x11_display(application))
watch.appeared.connect(lambda: print("appeared", flush=True))
watch.disappeared.connect(lambda: print("disappeared", flush=True))
watch.start()
print("present" if watch.present else "absent", flush=True)
application.exec()
"""


def host(desktop: Desktop, kind: str) -> AbstractContextManager[object]:
    if kind == "X11":
        need("trayer")
        return running(desktop, "trayer")
    return Service(
        desktop.environment["DBUS_SESSION_BUS_ADDRESS"],
        "org.kde.StatusNotifierWatcher",
        Get=("v", (("b", True),)),
        GetAll=("a{sv}", ({"IsStatusNotifierHostRegistered": ("b", True)},)),
    )


@pytest.fixture(params=["X11", "StatusNotifier"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def watch(desktop: Desktop) -> Iterator[Process]:
    with Process(WATCH, environment={**desktop.environment}) as watch:
        yield watch


def test_a_late_tray_is_told_and_one_that_goes(desktop: Desktop, watch: Process, kind: str) -> None:
    assert watch.line() == "absent"
    for _ in range(2):
        with host(desktop, kind):
            assert watch.line() == "appeared"
        assert watch.line() == "disappeared"


def test_a_tray_that_is_there_is_found_at_once(desktop: Desktop, kind: str) -> None:
    with host(desktop, kind):
        # trayer takes a moment to be ready, and then tells who watches.
        with Process(WATCH, environment={**desktop.environment}) as first:
            if first.line() == "absent":
                assert first.line() == "appeared"
        with Process(WATCH, environment={**desktop.environment}) as second:
            assert second.line() == "appeared"
            assert second.line() == "present"
