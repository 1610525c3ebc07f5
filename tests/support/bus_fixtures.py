"""What the services' tests share: a bus of the test's own, and the app's connection to it."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glutestretch.desktop.dbus.connection import Bus

# Like that of a session, but it starts none of the services that this machine has. A test that
# wants one started writes its file into the directory.
_RULES = """
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class BusDaemon:
    """A bus that can go away and come back, at one address.

    Attributes:
        address: Where it listens.
        services: The directory for the files of services that it may start; not made yet.
    """

    def __init__(self, directory: Path) -> None:
        self.address = f"unix:path={directory}/bus"
        self._rules = directory / "bus.conf"
        self.services = directory / "services"
        self._rules.write_text(_RULES.format(address=self.address, services=self.services))
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it, and wait until it listens."""
        self.process = self._process = subprocess.Popen(
            ["dbus-daemon", "--nofork", "--print-address", f"--config-file={self._rules}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdout
        assert self.process.stdout.readline()

    def stop(self) -> None:
        """End it, with all its connections."""
        if self._process:
            self._process.kill()
            self._process.communicate()
            self._process = None


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[BusDaemon]:
    """A running bus of the test's own."""
    if sys.platform != "linux" or not shutil.which("dbus-daemon"):
        pytest.skip("dbus-daemon is missing; install the package dbus-daemon or dbus")
    daemon = BusDaemon(tmp_path)
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.fixture
def bus(daemon: BusDaemon, qtbot: QtBot) -> Iterator[Bus]:
    """The app's connection to that bus, not yet opened."""
    bus = Bus(daemon.address)
    yield bus
    bus.close()
    bus.deleteLater()
    del qtbot
