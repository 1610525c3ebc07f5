"""Trays that come late and go early, of both kinds."""

from collections.abc import Iterator
from contextlib import AbstractContextManager

import pytest

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from tests.desktop.service import Service
from tests.journeys.desktop import Desktop
from tests.journeys.programs import need, running
from tests.journeys.tray_user import WATCHER, hosts
from tests.support.processes import Process

WATCH = """
from PySide6.QtWidgets import QApplication
from glutestretch.desktop.dbus.connection import session_bus
from glutestretch.desktop.tray import DesktopTrayWatch
from glutestretch.desktop.x11 import x11_display
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
    return watcher(desktop, hosted=True)


def watcher(desktop: Desktop, *, hosted: bool) -> Service:
    return Service(
        desktop.environment["DBUS_SESSION_BUS_ADDRESS"], WATCHER, **hosts(registered=hosted)
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


def test_a_watcher_is_a_tray_only_while_a_host_shows_icons(
    desktop: Desktop, watch: Process
) -> None:
    assert watch.line() == "absent"
    with watcher(desktop, hosted=False) as service:
        for _ in range(2):
            service.answer(**hosts(registered=True))
            service.tell("/StatusNotifierWatcher", WATCHER, "StatusNotifierHostRegistered", "")
            assert watch.line() == "appeared"
            service.answer(**hosts(registered=False))
            service.tell("/StatusNotifierWatcher", WATCHER, "StatusNotifierHostUnregistered", "")
            assert watch.line() == "disappeared"


def test_a_watcher_without_a_host_is_soon_found_out(desktop: Desktop) -> None:
    with (
        watcher(desktop, hosted=False),
        Process(WATCH, environment={**desktop.environment}) as watch,
    ):
        assert watch.line() == "appeared"
        assert watch.line() == "present"
        assert watch.line() == "disappeared"
