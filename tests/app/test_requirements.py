"""What is missing to run is said in one sentence, with status 2 and no abort."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from glutestretch.app import requirements, system_packages
from tests.support.processes import ROOT, Environment, Process, environment_with
from tests.support.wayland import own_compositor

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries")

# Starts as the app does.
START = """
import sys
from glutestretch.app import requirements
try:
    import PySide6.QtWidgets
except ImportError as error:
    requirements.leave(requirements.import_problem(error))
with requirements.explained_start(requirements.leave):
    app = PySide6.QtWidgets.QApplication(sys.argv)
print("started on", app.platformName())
"""
NO_DESKTOP: Environment = dict.fromkeys(
    ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP")
)
SUDO = "sudo " if os.geteuid() else ""


@pytest.fixture
def able_to_open_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip where libraries are missing, which is told before a missing display."""
    with monkeypatch.context() as desktop:
        desktop.delenv("QT_QPA_PLATFORM")
        desktop.setenv("DISPLAY", ":7734")
        desktop.setenv("WAYLAND_DISPLAY", "wayland-7734")
        if missing := requirements.missing_libraries(anywhere=True):
            pytest.skip(f"a window needs {', '.join(missing)}")


class Start(Process):
    """A start in a given environment, and what became of it."""

    def __init__(self, **environment: str) -> None:
        super().__init__(START, environment={**NO_DESKTOP, **environment}, complaints=True)

    def outcome(self) -> tuple[int, str, list[str]]:
        """Return the status, what was printed, and the lines of complaint."""
        out, err = self.communicate()
        return self.returncode, out.strip(), err.splitlines()


def test_a_good_start_says_nothing_and_looks_for_nothing() -> None:
    with Start(QT_QPA_PLATFORM="offscreen") as start:
        assert start.outcome() == (0, "started on offscreen", [])


@pytest.mark.usefixtures("able_to_open_windows")
def test_a_missing_display_is_told() -> None:
    with Start() as start:
        status, printed, [sentence] = start.outcome()
    assert (status, printed) == (2, "")
    assert sentence == (
        "glutestretch: There is no display to open a window on; please start glutestretch from "
        "a desktop, or without one run xvfb-run glutestretch."
    )


@pytest.mark.usefixtures("able_to_open_windows")
@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"DISPLAY": ":7734"}, "DISPLAY=:7734"),
        ({"DISPLAY": ":7734", "QT_QPA_PLATFORM": "xcb"}, "DISPLAY=:7734"),
        ({"WAYLAND_DISPLAY": "wayland-7734"}, "WAYLAND_DISPLAY=wayland-7734"),
        (
            {"WAYLAND_DISPLAY": "wayland-7734", "DISPLAY": ":7734"},
            "WAYLAND_DISPLAY=wayland-7734 and DISPLAY=:7734",
        ),
    ],
)
def test_a_display_that_does_not_answer_is_told(
    environment: dict[str, str], named: str, tmp_path: Path
) -> None:
    with Start(**environment, XDG_RUNTIME_DIR=str(tmp_path)) as start:
        status, printed, [sentence] = start.outcome()
    assert (status, printed) == (2, "")
    assert sentence == (
        f"glutestretch: The display ({named}) does not answer or does not let you in; please "
        "start glutestretch from your own desktop."
    )


def test_an_unknown_platform_is_told() -> None:
    with Start(QT_QPA_PLATFORM="nonsense:size=1") as start:
        status, _, [sentence] = start.outcome()
    assert status == 2
    assert sentence == "glutestretch: Qt has no platform 'nonsense'; please clear QT_QPA_PLATFORM."


def started_without(
    libraries: list[str], directory: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Start where these libraries are really gone, for this one process only."""
    found = {name: _directory_of(name) for name in libraries}
    layer = f"mount -t tmpfs tmpfs '{directory}' && mkdir '{directory}/up' '{directory}/work'"
    lines = [layer]
    for place in sorted(set(found.values())):
        options = f"lowerdir={place},upperdir={directory}/up,workdir={directory}/work"
        lines.append(f"mount -t overlay overlay -o '{options}' '{place}'")
    lines += [f"rm '{place}/{name}'" for name, place in found.items()]
    mounts = " && ".join(lines)
    if not shutil.which("unshare") or _shell(f"unshare -m sh -c {_quoted(mounts)}").returncode:
        pytest.skip("only root may hide libraries from a process")
    python = f"exec '{sys.executable}' -c {_quoted(START)}"
    line = f"unshare -m sh -c {_quoted(mounts + ' && ' + python)}"
    return _shell(line, {**NO_DESKTOP, **environment})


def _directory_of(library: str) -> str:
    listed = _shell("ldconfig -p").stdout
    for line in listed.splitlines():
        if line.strip().startswith(library + " "):
            return os.path.dirname(os.path.realpath(line.split("=> ")[1]))  # noqa: PTH120
    pytest.skip(f"{library} is not installed here")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _shell(line: str, environment: Environment | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S602
        line,
        shell=True,
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment_with(environment or {}),
    )


def test_all_missing_libraries_are_told_at_once(tmp_path: Path) -> None:
    start = started_without(["libEGL.so.1", "libxkbcommon.so.0", "libxcb-cursor.so.0"], tmp_path)
    assert start.returncode == 2
    assert start.stderr == (
        "glutestretch: Libraries that Qt needs are missing; please run "
        f"{SUDO}apt install libegl1 libxcb-cursor0 libxkbcommon0.\n"
    )


def test_without_windows_on_x11_its_libraries_are_not_asked_for(tmp_path: Path) -> None:
    start = started_without(
        ["libEGL.so.1", "libxcb-cursor.so.0"], tmp_path, QT_QPA_PLATFORM="offscreen"
    )
    assert start.returncode == 2
    assert start.stderr.endswith(f"please run {SUDO}apt install libegl1.\n")


def test_a_library_that_only_the_window_system_needs_is_told(tmp_path: Path) -> None:
    start = started_without(["libxcb-cursor.so.0"], tmp_path, DISPLAY=":7734")
    assert start.returncode == 2
    assert start.stderr.endswith(f"please run {SUDO}apt install libxcb-cursor0.\n")


@pytest.fixture
def wayland(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Run a Wayland compositor without a screen; return what leads a program to it."""
    if not shutil.which("weston"):
        pytest.skip("this needs a compositor; please run sudo apt install weston")
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    with own_compositor(environment_with({}), runtime) as leads:
        yield leads


@pytest.fixture
def x11() -> Iterator[dict[str, str]]:
    """Run an X server without a screen; return what leads a program to it."""
    if not shutil.which("Xvfb"):
        pytest.skip("this needs an X server; please run sudo apt install xvfb")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        assert server.stdout
        yield {"DISPLAY": f":{server.stdout.readline().decode().strip()}"}
        server.terminate()


def test_wayland_will_do_where_only_the_libraries_for_x11_are_missing(
    wayland: dict[str, str], x11: dict[str, str], tmp_path: Path
) -> None:
    start = started_without(
        ["libxcb-cursor.so.0", "libxkbcommon-x11.so.0"], tmp_path, **wayland, **x11
    )
    assert (start.returncode, start.stdout, start.stderr) == (0, "started on wayland\n", "")


def test_x11_will_do_where_only_the_libraries_for_wayland_are_missing(
    wayland: dict[str, str], x11: dict[str, str], tmp_path: Path
) -> None:
    start = started_without(
        ["libwayland-cursor.so.0"], tmp_path, **wayland, **x11, NO_AT_BRIDGE="1"
    )
    assert (start.returncode, start.stdout, start.stderr) == (0, "started on xcb\n", "")


def test_where_neither_will_do_what_both_lack_is_told(
    wayland: dict[str, str], x11: dict[str, str], tmp_path: Path
) -> None:
    start = started_without(
        ["libwayland-cursor.so.0", "libxcb-cursor.so.0"], tmp_path, **wayland, **x11
    )
    assert start.returncode == 2
    assert start.stderr.endswith(
        f"please run {SUDO}apt install libwayland-cursor0 libxcb-cursor0.\n"
    )


@pytest.mark.parametrize(
    ("displays", "missing"),
    [
        ({"WAYLAND_DISPLAY": "w"}, []),
        ({"DISPLAY": ":1"}, ["libxcb-cursor.so.0"]),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":1"}, []),
        ({}, ["libxcb-cursor.so.0"]),
        ({"WAYLAND_DISPLAY": "w", "QT_QPA_PLATFORM": "xcb"}, ["libxcb-cursor.so.0"]),
        ({"DISPLAY": ":1", "QT_QPA_PLATFORM": "offscreen"}, []),
    ],
)
def test_nothing_is_to_be_installed_for_what_is_not_in_use(
    displays: dict[str, str], missing: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NO_DESKTOP:
        monkeypatch.delenv(name, raising=False)
    for name, value in displays.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(
        requirements, "_not_found", lambda wanted: {"libxcb-cursor.so.0"} & set(wanted)
    )
    assert requirements.missing_libraries() == missing


ALL = {*requirements._WINDOW, *requirements._PLATFORMS["xcb"], *requirements._PLATFORMS["wayland"]}


@pytest.mark.parametrize("manager", system_packages.MANAGERS)
def test_every_library_has_its_package(manager: str) -> None:
    packages, unknown = system_packages.packages(ALL, manager)
    assert unknown == []
    assert len(packages) >= 15


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "apt install libegl1 libxcb-cursor0"),
        ("dnf", "dnf install libglvnd-egl xcb-util-cursor"),
        ("pacman", "pacman -S libglvnd xcb-util-cursor"),
    ],
)
def test_the_command_is_the_one_of_this_system(
    manager: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / manager).touch(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    sentence = system_packages.advice(["libEGL.so.1", "libxcb-cursor.so.0"])
    assert sentence == f"Libraries that Qt needs are missing; please run {SUDO}{command}."


def test_where_no_package_manager_is_known_the_libraries_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert system_packages.advice(["libEGL.so.1"]).endswith("what holds libEGL.so.1.")


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="only for packages of Debian")
def test_the_packages_hold_the_libraries_that_are_installed_from_them() -> None:
    for library in sorted(ALL):
        [package], _ = system_packages.packages([library], "apt")
        listed = _shell(f"dpkg-query -L {package}")
        if listed.returncode == 0:
            assert f"/{library}\n" in listed.stdout, package


def test_libraries_no_package_is_known_for_are_named_themselves() -> None:
    error = ImportError("libnew-1.so.7: cannot open shared object file: No such file or directory")
    assert "install the package that holds libnew-1.so.7" in requirements.import_problem(error)


def test_a_missing_python_package_is_told() -> None:
    error = ModuleNotFoundError("No module named 'PySide6'", name="PySide6")
    assert requirements.import_problem(error).startswith("The Python package PySide6 is missing;")


def test_any_other_failure_is_told_as_it_is() -> None:
    problem = requirements.import_problem(ImportError("version `GLIBC_2.99' not found"))
    assert problem == "Qt cannot be loaded: version `GLIBC_2.99' not found."


@pytest.mark.parametrize(
    ("pyside", "python", "refused"),
    [
        ("6.12.0", (3, 11), True),
        ("6.12.0", (3, 12), False),
        ("6.12.1", (3, 11), False),
        ("6.11.3", (3, 11), False),
        ("6.12.0.1", (3, 11), True),
    ],
)
def test_only_the_version_that_ends_by_itself_is_refused(
    pyside: str, python: tuple[int, int], *, refused: bool
) -> None:
    assert bool(requirements.version_problem(pyside, python)) is refused
