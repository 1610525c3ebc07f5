"""The README's two commands set up what is missing, and nothing else.

They run here with programs of the test's own in place of Python and the package managers;
``tools/bare_machine.sh`` runs them on a real bare machine.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLAIN = ("sh", "dirname", "cat", "grep", "cksum", "find", "head", "touch", "mkdir", "chmod")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="they are for a POSIX shell")

PYTHON = """
case "$*" in
    -V) echo "Python $(cat "$HERE/version")" ;;
    *ensurepip*) [ -e "$HERE/able" ] ;;
    *requirements*) cat "$HERE/missing" ;;
    "-m venv"*)
        mkdir -p "$GLUTESTRETCH_VENV/bin"
        cp "$HERE/bin/python3" "$GLUTESTRETCH_VENV/bin/python"
        ;;
    "-m pip --version") ;;
    "-m pip install"*)
        echo "pip ${*##* }" >>"$HERE/done"
        [ ! -e "$HERE/offline" ] || exit 1
        printf '#!/bin/sh\\necho "the app $*"\\n' >"$GLUTESTRETCH_VENV/bin/glutestretch"
        chmod +x "$GLUTESTRETCH_VENV/bin/glutestretch"
        ;;
    "-m pytest"*) echo "the tests $*" ;;
    *compile.py) echo compiled >>"$HERE/done" ;;
esac
"""
MANAGER = """
echo "$(basename "$0") $*" >>"$HERE/done"
case "$*" in *install*|-S*) touch "$HERE/able"; [ ! -e "$HERE/offline" ] ;; esac
"""


class Machine:
    """A clone of the repository's scripts on a machine with only the programs that it is given.

    Args:
        folder: Where it is made.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = folder / "clone"
        (folder / "bin").mkdir(parents=True)
        (self.root / "tools").mkdir(parents=True)
        for name in ("set_up.sh", "run.sh", "test.sh"):
            shutil.copy2(ROOT / "tools" / name, self.root / "tools")
        for name in ("ui", "resources", "glutestretch/_built"):
            (self.root / name).mkdir(parents=True)
        (self.root / "pyproject.toml").write_text("dependencies", "utf-8")
        (self.root / "glutestretch/_built/made-from").touch()
        for name in (*PLAIN, "cp", "basename"):
            (folder / "bin" / name).symlink_to(shutil.which(name) or name)
        self.program("python3", PYTHON)
        self.program("id", "echo 1000")
        self.program("sudo", 'echo "sudo $1" >>"$HERE/done"\nexec "$@"')
        self.program("env", 'while case "$1" in *=*) ;; *) false ;; esac; do shift; done\n"$@"')
        self.write("version", "3.11.2")
        self.write("missing", "")
        self.write("able", "")

    def program(self, name: str, script: str) -> None:
        """Add a program."""
        path = self.folder / "bin" / name
        path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        path.chmod(0o755)

    def write(self, name: str, text: str) -> None:
        """Set what the programs go by."""
        (self.folder / name).write_text(text, "utf-8")

    def type(self, command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Type one of the two commands; what it did is in ``done``."""
        (self.folder / "done").write_text("", "utf-8")
        return subprocess.run(
            [self.root / "tools" / f"{command}.sh", *arguments],
            env={
                "PATH": str(self.folder / "bin"),
                "HERE": str(self.folder),
                "GLUTESTRETCH_VENV": str(self.root / ".venv"),
            },
            check=False,
            capture_output=True,
            text=True,
        )

    @property
    def done(self) -> list[str]:
        """What was installed and compiled, in order."""
        return (self.folder / "done").read_text("utf-8").splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Return a machine with a good Python, no package manager and no environment."""
    return Machine(tmp_path)


def test_the_app_starts_with_what_was_typed_after_the_command(machine: Machine) -> None:
    typed = machine.type("run", "remind", "in 30m")
    assert (typed.returncode, typed.stdout) == (0, "the app remind in 30m\n")
    assert machine.done == [f"pip {machine.root}"]


def test_the_tests_run_with_what_was_typed_after_the_command(machine: Machine) -> None:
    typed = machine.type("test", "-q")
    assert (typed.returncode, typed.stdout) == (0, "the tests -m pytest -q\n")
    assert machine.done == [f"pip {machine.root}[test]"]


def test_system_packages_come_first_by_sudo_and_are_named(machine: Machine) -> None:
    machine.program("apt-get", MANAGER)
    machine.write("missing", "libegl1 libxcb-cursor0")
    typed = machine.type("run")
    assert machine.done == [
        "sudo apt-get",
        "apt-get update",
        "sudo env",
        "apt-get install -y --no-install-recommends libegl1 libxcb-cursor0",
        f"pip {machine.root}",
    ]
    told = "installing the system packages with sudo: libegl1 libxcb-cursor0\n"
    assert f"glutestretch: {told}" in typed.stderr


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("dnf", "dnf install -y libxcb"),
        ("pacman", "pacman -S --needed --noconfirm libxcb"),
    ],
)
def test_each_package_manager_is_asked_in_its_own_way(
    machine: Machine, manager: str, line: str
) -> None:
    machine.program(manager, MANAGER)
    machine.write("missing", "libxcb")
    machine.type("run")
    assert machine.done == [f"sudo {manager}", line, f"pip {machine.root}"]


def test_root_needs_no_sudo(machine: Machine) -> None:
    machine.program("id", "echo 0")
    machine.program("dnf", MANAGER)
    machine.write("missing", "libxcb")
    machine.type("run")
    assert machine.done == ["dnf install -y libxcb", f"pip {machine.root}"]


def test_a_missing_python_is_installed_too(machine: Machine) -> None:
    (machine.folder / "able").unlink()
    machine.program("apt-get", MANAGER)
    assert machine.type("run").returncode == 0
    install = "apt-get install -y --no-install-recommends python3 python3-venv"
    assert machine.done == ["sudo apt-get", "apt-get update", "sudo env", install, machine.done[-1]]


def test_no_good_python_and_nobody_to_ask_for_one_is_told(machine: Machine) -> None:
    (machine.folder / "able").unlink()
    typed = machine.type("run")
    sentence = "Python 3.11 to 3.14 with venv is needed; please install it."
    assert (typed.returncode, typed.stderr) == (2, f"glutestretch: {sentence}\n")
    assert machine.done == []


def test_without_sudo_what_to_do_is_told(machine: Machine) -> None:
    (machine.folder / "bin" / "sudo").unlink()
    machine.program("dnf", MANAGER)
    machine.write("missing", "libxcb")
    typed = machine.type("run")
    assert (typed.returncode, typed.stderr) == (
        2,
        "glutestretch: as root, please install libxcb.\n",
    )
    assert machine.done == []


def test_packages_that_cannot_be_installed_end_it(machine: Machine) -> None:
    machine.program("dnf", MANAGER)
    machine.write("missing", "libxcb")
    machine.write("offline", "")
    typed = machine.type("run")
    assert typed.returncode == 2
    assert typed.stderr.endswith("could not be installed; please install libxcb.\n")
    assert not (machine.root / ".venv").exists()


@pytest.mark.parametrize(("first", "second"), [("run", "run"), ("test", "test"), ("test", "run")])
def test_the_second_time_nothing_is_asked_for(machine: Machine, first: str, second: str) -> None:
    machine.type(first)
    for name in ("python3", "apt-get", "sudo"):
        machine.program(name, f'echo "{name}" >>"$HERE/done"; exit 1')
    typed = machine.type(second)
    assert (typed.returncode, typed.stderr, machine.done) == (0, "", [])


def test_what_the_tests_need_comes_on_top_of_the_app(machine: Machine) -> None:
    machine.type("run")
    machine.type("test")
    assert machine.done == [f"pip {machine.root}[test]"]


def test_what_failed_half_way_is_tried_again(machine: Machine) -> None:
    machine.write("offline", "")
    assert machine.type("run").returncode == 2
    (machine.folder / "offline").unlink()
    assert machine.type("run").stdout == "the app \n"


def test_other_dependencies_are_installed(machine: Machine) -> None:
    machine.type("run")
    (machine.root / "pyproject.toml").write_text("other dependencies", "utf-8")
    machine.type("run")
    assert machine.done == [f"pip {machine.root}"]


@pytest.mark.parametrize(("version", "pips"), [("3.11.9", 0), ("3.13.1", 1)])
def test_another_python_is_set_up_for_but_not_a_mended_one(
    machine: Machine, version: str, pips: int
) -> None:
    machine.type("run")
    machine.write("version", version)
    machine.type("run")
    assert len(machine.done) == pips


def test_a_clone_that_was_moved_is_set_up_where_it_is(machine: Machine) -> None:
    machine.type("run")
    machine.root = machine.root.rename(machine.folder / "moved")
    machine.type("run")
    assert machine.done == [f"pip {machine.root}"]


def test_forms_and_texts_that_were_changed_are_compiled_once(machine: Machine) -> None:
    machine.type("run")
    made = machine.root / "glutestretch/_built/made-from"
    os.utime(made, (1, 1))
    machine.type("run")
    assert machine.done == ["compiled"]
    machine.type("run")
    assert machine.done == []
