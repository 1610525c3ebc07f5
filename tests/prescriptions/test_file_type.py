"""Desktops know a prescription by its name, and open it with the app."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from glutestretch.prescriptions.engine import ENDING

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "desktop"
TYPE, ENTRY = FOLDER / "glutestretch-prescription.xml", FOLDER / "glutestretch.desktop"
_SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def _type() -> ET.Element:
    [found] = ET.parse(TYPE).getroot()  # noqa: S314 - ours
    assert found.tag == f"{_SPACE}mime-type"
    return found


def test_the_type_is_that_of_the_ending() -> None:
    globs = [one.get("pattern") for one in _type().iter(f"{_SPACE}glob")]
    assert globs == [f"*{ENDING}"]


def test_the_app_opens_the_type() -> None:
    entry = configparser.RawConfigParser(delimiters="=")
    entry.read(ENTRY, "utf-8")
    group = entry["Desktop Entry"]
    assert group["MimeType"] == f"{_type().get('type')};"
    assert group["Exec"] == "glutestretch %f"


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"),
    reason="desktop-file-validate is missing; install the package desktop-file-utils",
)
def test_the_entry_is_a_valid_one() -> None:
    told = subprocess.run(
        ["desktop-file-validate", str(ENTRY)], check=False, capture_output=True, text=True
    )
    assert (told.returncode, told.stdout) == (0, "")


@pytest.mark.skipif(
    not shutil.which("update-mime-database"),
    reason="update-mime-database is missing; install the package shared-mime-info",
)
def test_the_type_is_known_once_it_is_installed(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    packages.mkdir()
    shutil.copy(TYPE, packages)
    told = subprocess.run(
        ["update-mime-database", str(tmp_path)], check=False, capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr
    globs = (tmp_path / "globs2").read_text("utf-8")
    assert f"50:{_type().get('type')}:*{ENDING}\n" in globs
