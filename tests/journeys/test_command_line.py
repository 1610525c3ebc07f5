"""What the command says where no window comes: help, version, and what is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import glutestretch
from tests.journeys.desktop import PATIENCE_SECONDS, ROOT

NOT_SET = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if name not in NOT_SET}
    return subprocess.run(
        [sys.executable, "-m", "glutestretch", *arguments],
        cwd=ROOT,
        env=bare | environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )


def test_version() -> None:
    told = run("--version")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == f"glutestretch {glutestretch.__version__}\n"


def test_help_names_every_option() -> None:
    told = run("--help")
    assert (told.returncode, told.stderr) == (0, "")
    for option in ("--version", "--help", "--data-dir DIR"):
        assert option in told.stdout


def test_an_unknown_option_is_refused_and_nothing_starts(tmp_path: Path) -> None:
    told = run("--data-dir", str(tmp_path / "data"), "--nonsense")
    assert told.returncode == 2
    assert "--nonsense" in told.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only there can the display be missing")
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":7734"},
        {"WAYLAND_DISPLAY": "wayland-7734"},
        {"QT_QPA_PLATFORM": "nonsense"},
    ],
    ids=["none", "dead", "dead Wayland", "unknown platform"],
)
def test_without_a_display_one_sentence_says_so(
    environment: dict[str, str], tmp_path: Path
) -> None:
    told = run("--data-dir", str(tmp_path), XDG_RUNTIME_DIR=str(tmp_path), **environment)
    assert told.returncode == 2
    assert told.stdout == ""
    [sentence] = told.stderr.splitlines()
    assert sentence.startswith("glutestretch: ")
    assert sentence.endswith(".")
    assert "please" in sentence
