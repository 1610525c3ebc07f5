"""The build puts every language beside English, and the app finds the one it is asked for."""

import json
import runpy
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QResource

from glutestretch.stretches.bundle import open_bundle
from glutestretch.stretches.parser import ContentError, parse_all
from tests.support.library import RESOURCES, catalogue

WALL = """
name = "Wandschieber"
why = "Die Wand trägt deine Beine, und der Rücken bleibt gestützt."
felt = { left = "im linken Gesäß", right = "im rechten Gesäß" }
start_alt = "Ein Mensch liegt auf dem Rücken vor einer Wand."
needs = "ein freies Stück Wand"

[[step]]
text = "Leg dich auf den Rücken, beide Füße an der Wand."
alt = "Ein Mensch liegt mit beiden Füßen an der Wand."

[[step]]
text = { left = "Leg den linken Knöchel auf.", right = "Leg den rechten Knöchel auf." }
alt = { left = "Der linke Knöchel liegt auf.", right = "Der rechte Knöchel liegt auf." }

[[step]]
text = { left = "Spür die linke Seite.", right = "Spür die rechte Seite." }
alt = { left = "Die linke Seite leuchtet.", right = "Die rechte Seite leuchtet." }
"""


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Return the build of a copy of the content, to which a language can be added."""
    hooks = SimpleNamespace(BuildHookInterface=object)  # the build's own tool is not needed here
    monkeypatch.setitem(sys.modules, "hatchling.builders.hooks.plugin.interface", hooks)
    names = runpy.run_path(str(RESOURCES / "compile.py"), run_name="build")
    folder = tmp_path / "resources"
    shutil.copytree(RESOURCES, folder, ignore=shutil.ignore_patterns("pictures", "*.py"))
    names["write_content"].__globals__["RESOURCES"] = folder
    return names


def _write_wall(build: dict[str, Any], text: str = WALL) -> None:
    folder = build["write_content"].__globals__["RESOURCES"] / "languages" / "de" / "stretches"
    folder.mkdir(parents=True)
    (folder / "wall-glute.toml").write_text(text, "utf-8")


def test_without_languages_there_is_english_alone(build: dict[str, Any], tmp_path: Path) -> None:
    assert list(build["write_content"](tmp_path)) == ["content.json"]


def test_a_language_has_its_own_content_with_english_where_it_has_none(
    build: dict[str, Any], tmp_path: Path
) -> None:
    _write_wall(build)
    files = build["write_content"](tmp_path)
    assert list(files) == ["content.json", "content.de.json"]
    english, german = (parse_all(json.loads(file.read_text("utf-8"))) for file in files.values())
    assert english == catalogue()
    assert german["wall-glute"].name == "Wandschieber"
    assert german["prone-glute"] == english["prone-glute"]


def test_a_language_with_a_fault_is_refused_by_the_build(build: dict[str, Any]) -> None:
    _write_wall(build, WALL.replace('name = "Wandschieber"', ""))
    with pytest.raises(ContentError, match=r"^de/stretches/wall-glute.toml: stretch: name: is mis"):
        build["translations"]()


def test_what_the_parser_refuses_names_the_language(build: dict[str, Any]) -> None:
    _write_wall(build, WALL.replace("linke Seite leuchtet.", "linke. Seite. Leuchtet."))
    with pytest.raises(ContentError, match=r"^de: wall-glute.toml: wall-glute: step 3: alt: left"):
        build["translations"]()


def test_the_app_opens_the_language_it_is_asked_for_and_else_english(
    build: dict[str, Any], tmp_path: Path
) -> None:
    _write_wall(build)
    german = build["write_content"](tmp_path)["content.de.json"]
    listing, bundle = tmp_path / "more.qrc", tmp_path / "more.rcc"
    row = f'<file alias="content.de.json">{german}</file>'
    listing.write_text(f"<RCC><qresource>{row}</qresource></RCC>", "utf-8")
    build["_tool"]("rcc", "--binary", listing, "-o", bundle)
    assert QResource.registerResource(str(bundle))
    try:
        assert open_bundle(language="de")["wall-glute"].name == "Wandschieber"
        assert open_bundle(language="fr") == open_bundle() == catalogue()
    finally:
        QResource.unregisterResource(str(bundle))
