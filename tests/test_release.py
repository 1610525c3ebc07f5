"""What a release writes, and that shops for software accept what the app says of itself."""

import shutil
import subprocess
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from glutestretch import __version__
from glutestretch.kit.languages import LANGUAGES
from tools.release import PLACES, ROOT, ReleaseError, checksums, numbered

METAINFO = ROOT / "resources" / "desktop" / "glutestretch.metainfo.xml"
DAY = date(2027, 1, 31)


@pytest.fixture
def texts() -> dict[str, str]:
    return {name: (ROOT / name).read_text("utf-8") for name in PLACES}


def test_a_release_writes_its_number_and_day_where_they_belong(texts: dict[str, str]) -> None:
    made = numbered(texts, "1.2.0", DAY)

    assert '__version__ = "1.2.0"' in made["glutestretch/__init__.py"]
    head = made["CHANGELOG.md"].partition("###")[0]
    assert head.endswith("## [Unreleased]\n\n## [1.2.0] - 2027-01-31\n\n")
    [release] = ET.fromstring(made[METAINFO.relative_to(ROOT).as_posix()]).iter("release")  # noqa: S314
    assert release.attrib == {"version": "1.2.0", "date": "2027-01-31"}


@pytest.mark.parametrize("version", ["1.2", "v1.2.0", "0.0.9", "1.2.0 "])
def test_what_is_no_later_version_is_refused(texts: dict[str, str], version: str) -> None:
    with pytest.raises(ReleaseError, match=r"is not"):
        numbered(texts, version, DAY)


def test_nothing_is_released_twice_or_without_changes(texts: dict[str, str]) -> None:
    once = numbered(texts, "1.2.0", DAY)
    with pytest.raises(ReleaseError, match="not later"):
        numbered(once, "1.2.0", DAY)
    with pytest.raises(ReleaseError, match="nothing under Unreleased"):
        numbered(once, "1.3.0", DAY)


def test_checksums_are_those_that_sha256sum_checks(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a.whl").write_bytes(b"one")
    (tmp_path / "wheels").mkdir()
    (tmp_path / "SHA256SUMS").write_text(checksums(tmp_path))
    assert [line.split()[1] for line in checksums(tmp_path).splitlines()] == ["a.whl", "b.deb"]
    command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)


def test_the_metadata_name_this_version_and_every_language() -> None:
    described = ET.parse(METAINFO)  # noqa: S314
    assert [release.get("version") for release in described.iter("release")][:1] == [__version__]
    codes = {str(lang.text).partition("_")[0] for lang in described.iter("lang")}
    assert codes == set(LANGUAGES)


@pytest.mark.skipif(
    not shutil.which("appstreamcli"), reason="appstreamcli is missing; install appstream"
)
def test_the_metadata_are_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", "--pedantic", str(METAINFO)]
    checked = subprocess.run(command, check=False, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
