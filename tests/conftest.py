"""What all tests share: Qt without a screen, and forms compiled afresh.

Where Qt's system libraries are missing, the tests without Qt run and the others are skipped.
"""

import os
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from glutestretch.app import requirements

# How fast examples are made is for the machine to decide, not for the outcome of a test.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

_TESTS = Path(__file__).resolve().parent
_COMPILE = _TESTS.parent / "resources" / "compile.py"
_WITHOUT_QT = (
    "test_architecture.py",
    "studio",
    "stretches",
    "session/engine",
    "reminders/engine",
    "audio",
    "sounds",
    "voice",
)


def _problem() -> str:
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415
    except ImportError as error:
        return requirements.import_problem(error)
    return ""


# Asked before there is talk of offscreen, so that it names what a window needs as well.
PROBLEM = _problem()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Times are written as the user's region does; the tests' own is none.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "en"
pytest_plugins = ["tests.support.sound_fixtures"]
if not PROBLEM:
    pytest_plugins += [
        "pytestqt.plugin",
        "tests.support.app_fixtures",
        "tests.support.bus_fixtures",
        "tests.support.widget_fixtures",
    ]


class _Skipped(pytest.Collector):
    """Tests that are not even looked into, nor is their conftest.py."""

    def collect(self) -> Iterator[pytest.Item]:
        """Skip the whole of it."""
        pytest.skip(PROBLEM)


def pytest_configure(config: pytest.Config) -> None:
    if not PROBLEM and not hasattr(config, "workerinput"):  # once, before the workers of xdist
        runpy.run_path(str(_COMPILE), run_name="__main__")


def _skipped(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if not PROBLEM or path == _TESTS or not path.is_relative_to(_TESTS):
        return None
    inside = path.relative_to(_TESTS)
    for name in map(Path, _WITHOUT_QT):
        if inside.is_relative_to(name) or name.is_relative_to(inside):
            return None
    return _Skipped.from_parent(parent, name=path.name, path=path)


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    return _skipped(path, parent)


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    return _skipped(module_path, parent)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if PROBLEM:
        terminalreporter.write_line(f"Skipped all tests that need Qt: {PROBLEM}", yellow=True)


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return what lets the user live where a locale says, such as ``ar_EG``."""
    return lambda name: monkeypatch.setenv("LC_ALL", name)
