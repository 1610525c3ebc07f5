"""The pure modules: what computes with values alone. ``pure.coveragerc`` lists them."""

from configparser import ConfigParser
from pathlib import Path

from tests.support.processes import ROOT

LIST = Path(__file__).with_name("pure.coveragerc")


def packages() -> dict[str, list[Path]]:
    """Return the pure modules of each package, such as ``session/engine``."""
    settings = ConfigParser()
    settings.read(LIST, "utf-8")
    found: dict[str, list[Path]] = {}
    for pattern in settings["run"]["include"].split():
        for path in sorted(ROOT.glob(pattern)):
            package = path.parent.relative_to(ROOT / "glutestretch").as_posix()
            if path.name != "__init__.py" and path.suffix == ".py":
                found.setdefault(package, []).append(path)
    return found
