"""The documents are true: the chart, the keys, the folders, the words, every link.

``python -m tests.test_documents`` writes the chart again.
"""

import os
import re
from pathlib import Path

import pytest

from glutestretch.desktop.paths import Paths
from glutestretch.packs.engine import pack as packs
from glutestretch.prescriptions.engine import prescription as prescriptions
from glutestretch.session.engine.chart import diagram
from tests.support.library import catalogue
from tests.support.packs import png

ROOT = Path(__file__).resolve().parent.parent
CHART = ROOT / "docs" / "session-chart.md"
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "tools").rglob("README.md")]
)
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


def _headings(document: Path) -> set[str]:
    """Return the headings of a document as the parts of an address that lead to them."""
    titles = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", document.read_text("utf-8")):
        if not target.startswith("https://"):
            name, _, heading = target.partition("#")
            there = document.parent / name if name else document
            assert there.exists(), target
            assert not heading or heading in _headings(there), target


_PATH = re.compile(r"`((?:\.ci|docs|glutestretch|resources|tests|tools|ui)/[\w./-]+)`")
_COMMAND = re.compile(r"python -m ((?:glutestretch|tests|tools)(?:\.\w+)*)")
_YET_TO_COME = {
    "glutestretch/_built/",
    "resources/stretches/figure-four.toml",
    "resources/sounds/last-breath.opus",
    "resources/languages/it/",
    "resources/voice/it.toml",
}
"""What the build makes, and what the worked examples would add."""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_and_every_program_that_is_named_exists(document: Path) -> None:
    text = document.read_text("utf-8")
    paths = {name for name in _PATH.findall(text) if not re.search(r"[A-Z]{3,}", Path(name).stem)}
    assert [name for name in paths - _YET_TO_COME if not (ROOT / name).exists()] == []
    for name in _COMMAND.findall(text):
        place = ROOT.joinpath(*name.split("."))
        assert place.with_suffix(".py").exists() or (place / "__main__.py").exists(), name


def _changes(section: str) -> list[str]:
    return re.findall(r"^```diff\n(.*?)^```", section, re.MULTILINE | re.DOTALL)


def test_every_worked_example_changes_lines_that_are_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    code = "\n".join(
        path.read_text("utf-8")
        for pattern in ("glutestretch/**/[!_]*.py", "tools/**/*.py", "resources/voice/en.toml")
        for path in ROOT.glob(pattern)
    )
    changes = _changes(text)
    assert len(changes) >= 8
    for change in changes:
        kept = [line[1:] for line in change.splitlines() if line.startswith((" ", "-"))]
        assert [line for line in kept if line.strip() and line not in code] == []


def test_the_examples_for_physiotherapists_have_no_fault() -> None:
    text = (ROOT / "docs" / "physiotherapists.md").read_text("utf-8")
    prescription, head, stretch = re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert prescriptions.read(prescription.encode(), catalogue()).faults == ()
    name = "figure-four-desk"
    pictures = {f"pictures/{name}-{step}.png": png() for step in ("start", "1", "2")}
    texts = {"pack.toml": head.encode(), f"stretches/{name}.toml": stretch.encode()}
    assert packs.check(texts | pictures).faults == ()


def test_the_page_for_physiotherapists_cites_what_the_app_rests_on() -> None:
    text = (ROOT / "docs" / "physiotherapists.md").read_text("utf-8")
    content = catalogue()
    known = {source.doi for source in content.guidance.sources}
    known |= {concern.doi for concern in content.screening.concerns}
    cited = set(re.findall(r"https://doi\.org/([^)]+)", text))
    assert len(cited) >= 6
    assert cited <= known


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
