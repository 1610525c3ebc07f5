"""Makes a release: its number, its part of the changelog, its files, their checksums and contents.

    python tools/release.py 1.0.0

Needs a clean clone on Debian 12, where a bundle can be made that runs on later systems too. It
writes the number where it belongs, commits that, and puts into ``dist`` what is to be published:
wheel and source, the bundle as tar.xz and deb, ``SHA256SUMS``, and ``sbom.json``, which lists every
package in the bundle; ``wheels`` there is for the Flatpak. What makes them is installed into
``build/release``. Where something fails, the number is taken back. Nothing is uploaded.
"""

import hashlib
import re
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"
BUILD = ROOT / "build"
PACKAGES = ROOT / "tools" / "packages"
PLACES = {
    "glutestretch/__init__.py": (r'__version__ = "[^"]*"', '__version__ = "{version}"'),
    "CHANGELOG.md": (r"## \[Unreleased\]\n", "## [Unreleased]\n\n## [{version}] - {day}\n"),
    "resources/desktop/glutestretch.metainfo.xml": (
        r"<releases>\n(?: *<release [^\n]*\n)*",
        '<releases>\n    <release version="{version}" date="{day}"/>\n',
    ),
}
"""By file, what is replaced and by what."""


class ReleaseError(Exception):
    """It cannot be released; the sentence says why."""


def numbered(texts: dict[str, str], version: str, day: date) -> dict[str, str]:
    """Return the files of ``PLACES`` with the number and day of a release.

    Args:
        texts: What is in them, by file.
        version: Three whole numbers with dots between.
        day: When it is released.

    Raises:
        ReleaseError: If the version is none, or not a later one, or nothing has changed since.
    """
    before = re.search(r'__version__ = "([^"]*)"', texts["glutestretch/__init__.py"])
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise ReleaseError(f"{version} is not a version such as 1.0.0.")
    released = f"## [{version}]" in texts["CHANGELOG.md"]
    if released or before is None or _parts(version) < _parts(before[1]):
        raise ReleaseError(f"{version} is not later than the one before.")
    if not re.search(r"## \[Unreleased\]\n+###", texts["CHANGELOG.md"]):
        raise ReleaseError("CHANGELOG.md has nothing under Unreleased.")
    made = {}
    for name, (found, form) in PLACES.items():
        text, count = re.subn(found, form.format(version=version, day=day), texts[name], count=1)
        if not count:
            raise ReleaseError(f"{name} has no place for the version.")
        made[name] = text
    return made


def checksums(folder: Path) -> str:
    """Return a line for each file of a folder, as ``sha256sum --check`` reads them."""
    files = sorted(one for one in folder.iterdir() if one.is_file() and one.name != "SHA256SUMS")
    return "".join(f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in files)


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _run(*command: str | Path) -> str:
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    return done.stdout


def _build() -> None:
    tools = BUILD / "release" / "bin"
    _run(sys.executable, "-m", "venv", "--clear", tools.parent)
    _run(tools / "pip", "install", "-q", f"{ROOT}[release]")
    _run(tools / "pyproject-build", "--outdir", DIST)
    _run(PACKAGES / "bundle.sh")
    _run(PACKAGES / "deb.sh")
    wheels = [*DIST.glob("*.whl")]
    _run(tools / "pip", "download", "-q", "--dest", DIST / "wheels", *wheels)
    python = BUILD / "packages" / "venv" / "bin" / "python"
    _run(tools / "cyclonedx-py", "environment", "--output-file", DIST / "sbom.json", python)
    (DIST / "SHA256SUMS").write_text(checksums(DIST), "utf-8")


def _write(texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (ROOT / name).write_text(text, "utf-8")


def main(arguments: list[str]) -> int:
    """Make the release; return the exit status."""
    try:
        [version] = arguments
    except ValueError:
        print("Say which version, like 1.0.0.", file=sys.stderr)
        return 2
    if _run("git", "status", "--porcelain"):
        print("Commit or put aside what has changed first.", file=sys.stderr)
        return 1
    try:
        texts = {name: (ROOT / name).read_text("utf-8") for name in PLACES}
        made = numbered(texts, version, datetime.now(UTC).date())
    except ReleaseError as problem:
        print(problem, file=sys.stderr)
        return 1
    _write(made)
    shutil.rmtree(DIST, ignore_errors=True)
    try:
        _build()
    except BaseException:
        _write(texts)
        raise
    _run("git", "commit", "--all", "--message", f"Release {version}")
    print(_run("ls", "-l", DIST))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
