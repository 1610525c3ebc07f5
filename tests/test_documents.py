"""The documents say what is true: the chart, the keys, the map of the house, every link.

``python -m tests.test_documents`` writes the chart anew.
"""

import os
import re
from pathlib import Path

import pytest

from glutestretch.app.ui import help_pages
from glutestretch.session.engine.chart import diagram

ROOT = Path(__file__).resolve().parent.parent
CHART = ROOT / "docs" / "session-chart.md"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
INTRODUCTION = """# The modes of a session

Written by `python -m tests.test_documents` from the table in
`glutestretch/session/engine/chart.py`, by which `step` moves and the buttons are enabled. An arrow
from a frame counts for all that is in it; one that leads back to where it began changes the
session within its mode, as by a move to another place in its plan, and the `..._reached` arrow
that follows leads to the mode of that place. `resume` leads back to the mode that was paused, or
to that of the place to which the session was taken since.
"""


def session_chart() -> str:
    """Return the page with the chart."""
    return f"{INTRODUCTION}\n```mermaid\n{diagram()}\n```\n"


def test_the_chart_is_the_one_of_the_code() -> None:
    told = "out of date; please run python -m tests.test_documents"
    assert CHART.read_text("utf-8") == session_chart(), told


def test_the_readme_names_every_key() -> None:
    told = re.findall(r"^\| (.+?) \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    keys = re.findall(r"<b>(.+?)</b>", help_pages.keys("B"))
    assert len(keys) >= 10
    assert set(keys) <= set(told)


def test_the_map_names_every_folder() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)/` \|", text, re.MULTILINE)
    folders = {path.parent.name for path in (ROOT / "glutestretch").glob("[!_]*/__init__.py")}
    assert len(rows) <= 10
    assert set(rows) == folders


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", document.read_text("utf-8")):
        if not target.startswith("https://"):
            assert (document.parent / target).exists(), target


@pytest.mark.parametrize("name", ["run", "test"])
def test_the_readme_has_one_command_each_for_the_app_and_its_tests(name: str) -> None:
    """``.ci/run`` and ``tools/bare_machine.sh`` take them from there, as they stand."""
    text = (ROOT / "README.md").read_text("utf-8")
    [command] = re.findall(rf"^```sh\n(tools/{name}\.sh)\n```$", text, re.MULTILINE)
    assert os.access(ROOT / command, os.X_OK)


if __name__ == "__main__":
    CHART.write_text(session_chart(), "utf-8")
