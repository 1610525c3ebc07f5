"""The desktop that the journeys share; without its programs they are skipped, or fail."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.desktop import SHORT, App, Desktop, own_desktop
from tests.journeys.programs import need_desktop
from tests.journeys.sound_server import SoundServer, own_sound_server


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    need_desktop()
    with own_desktop() as made:
        yield made


@pytest.fixture
def sound_server(desktop: Desktop) -> Iterator[SoundServer]:
    """Give the desktop a sound server, which every app that is started uses."""
    before = desktop.environment
    with own_sound_server() as server:
        desktop.environment = {**before, **server.environment}
        yield server
    desktop.environment = before


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., App]]:
    """Start the app with short breaths; further starts in a test use the same data."""
    started: list[App] = []

    def start(**settings: object) -> App:
        if not started:
            settings = SHORT | settings
        started.append(App(desktop, tmp_path / "data", **settings))
        return started[-1]

    yield start
    for app in started:
        app.end()
