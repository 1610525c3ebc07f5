"""The documents are true: the chart, the keys, the folders, the words, every link.

``python -m tests.test_documents`` writes the chart again.
"""

import os
import re
from pathlib import Path

import pytest

from glutestretch.app.ui import help_pages
from glutestretch.desktop.paths import Paths
from glutestretch.session.engine.chart import diagram

ROOT = Path(__file__).resolve().parent.parent
CHART = ROOT / "docs" / "session-chart.md"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
INTRODUCTION = """# The modes of a session

Written by `python -m tests.test_documents` from the table in
`glutestretch/session/engine/chart.py`, which `step` follows and which enables the buttons. An arrow
from a frame applies to everything inside it. One that leads back to its start changes the session
within its mode, for example by a move to another place in its plan; the `..._reached` arrow that
follows leads to the mode of that place. `resume` leads back to the mode that was paused, or to that
of the place to which the session was moved in the meantime.
"""


def session_chart() -> str:
    """Return the page with the chart."""
    return f"{INTRODUCTION}\n```mermaid\n{diagram()}\n```\n"


def test_the_chart_matches_the_code() -> None:
    advice = "out of date; please run python -m tests.test_documents"
    assert CHART.read_text("utf-8") == session_chart(), advice


def test_the_readme_names_every_key() -> None:
    named = re.findall(r"^\| (.+?) \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    keys = re.findall(r"<b>(.+?)</b>", help_pages.keys("B"))
    assert len(keys) >= 10
    assert set(keys) <= set(named)


def test_the_table_names_every_folder() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)/` \|", text, re.MULTILINE)
    folders = {path.parent.name for path in (ROOT / "glutestretch").glob("[!_]*/__init__.py")}
    assert len(rows) <= 18
    assert set(rows) == folders


def test_the_words_of_our_own_are_in_the_code() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    section = text.partition("### Words of our own")[2].partition("\n## ")[0]
    words = re.findall(r"`(\w+)`", " ".join(re.findall(r"^\| (`.+?) \|", section, re.MULTILINE)))
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "glutestretch").rglob("[!_]*.py"))
    assert 10 <= len(words) <= 25
    assert [word for word in words if not re.search(rf"\b{word}\b", code)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", document.read_text("utf-8")):
        if not target.startswith("https://"):
            assert (document.parent / target).exists(), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_test_that_is_named_exists(document: Path) -> None:
    for path, name in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", document.read_text("utf-8")):
        defined = re.search(rf"^def {name}\(", (ROOT / path).read_text("utf-8"), re.MULTILINE)
        assert defined, f"{path}::{name}"


def test_every_claim_on_security_has_a_test_and_every_file_its_place() -> None:
    text = (ROOT / "docs" / "security.md").read_text("utf-8")
    claims = text.partition("## Claims and their tests")[2]
    rows = re.findall(r"^\| (?!claim|---)(.+?) \| (.+) \|$", claims, re.MULTILINE)
    assert len(rows) >= 20
    assert [claim for claim, tests in rows if "::" not in tests] == []
    paths = Paths("here")
    names = {Path(one).name for one in vars(paths).values() if isinstance(one, str)} - {"here"}
    assert [name for name in names if f"`{name}" not in text] == []


@pytest.mark.parametrize("name", ["run", "test"])
def test_the_readme_has_one_command_each_for_the_app_and_its_tests(name: str) -> None:
    """``.ci/run`` and ``tools/bare_machine.sh`` read them from there."""
    text = (ROOT / "README.md").read_text("utf-8")
    [command] = re.findall(rf"^```sh\n(tools/{name}\.sh)\n```$", text, re.MULTILINE)
    assert os.access(ROOT / command, os.X_OK)


if __name__ == "__main__":
    CHART.write_text(session_chart(), "utf-8")
