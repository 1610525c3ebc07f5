"""Imports only point down, and nothing ships that is only there to build or to test."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "glutestretch"
LAYERS = ("core", "services", "presenters", "widgets", "windows")
# What of ours each layer may import: itself, and these.
BELOW = {
    "core": (),
    "services": ("core",),
    "presenters": ("core", "services"),
    "widgets": (),
    "windows": ("core", "services", "presenters", "widgets", "_built"),
}
# How values, and the user's times and dates, are written: nothing of what the app is about.
EVERYWHERE = {f"{PACKAGE}.core.record", f"{PACKAGE}.services.regional"}
QT_OF_PRESENTERS = {"PySide6.QtCore", "PySide6.QtStateMachine"}
NEVER = {"ui", "resources", "tests", "tools"}


@dataclass(frozen=True)
class Import:
    """One name that a file imports; ``name`` is empty where a whole module is imported."""

    file: Path
    line: int
    module: str
    name: str = ""

    @property
    def layer(self) -> str:
        """The layer of ours that this leads to; the name of a module beside the layers."""
        parts = [*self.module.split("."), self.name]
        return parts[1] if parts[0] == PACKAGE and len(parts) > 1 else ""

    def __str__(self) -> str:
        """Say where it stands and what it is."""
        where = f"{self.file.relative_to(ROOT)}:{self.line}"
        return f"{where}: {self.module} {self.name}".rstrip()


def files_of(layer: str) -> list[Path]:
    return sorted((ROOT / PACKAGE / layer).rglob("*.py"))


def imports_of(file: Path) -> Iterator[Import]:
    """Yield all imports of a file, those within functions and conditions too."""
    inside = file.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(file, node.lineno, alias.name)
        elif isinstance(node, ast.ImportFrom):
            base = inside[: len(inside) + 1 - node.level] if node.level else ()
            module = ".".join([*base, *filter(None, [node.module])])
            for alias in node.names:
                yield Import(file, node.lineno, module, alias.name)


def imports_in(layer: str) -> list[Import]:
    return [found for file in files_of(layer) for found in imports_of(file)]


def ours(found: Import) -> bool:
    return found.module.split(".")[0] == PACKAGE


def told(wrong: list[Import]) -> str:
    return "\n".join(map(str, wrong))


def protocols_of(module: str) -> set[str]:
    """Return the names of the classes of a module of ours that are Protocols."""
    tree = ast.parse(ROOT.joinpath(*module.split(".")).with_suffix(".py").read_text("utf-8"))
    return {
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "Protocol" for base in node.bases)
    }


@pytest.mark.parametrize(
    ("layer", "least_files", "least_imports"),
    [
        ("core", 8, 20),
        ("services", 8, 30),
        ("presenters", 8, 40),
        ("widgets", 8, 40),
        ("windows", 8, 40),
    ],
)
def test_every_layer_was_looked_at(layer: str, least_files: int, least_imports: int) -> None:
    assert len(files_of(layer)) >= least_files
    assert len(imports_in(layer)) >= least_imports


def test_imports_within_functions_are_seen() -> None:
    indented = [
        found
        for found in imports_of(ROOT / PACKAGE / "__main__.py")
        if found.file.read_text("utf-8").splitlines()[found.line - 1].startswith(" ")
    ]

    assert len(indented) >= 3


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_imports_itself_and_what_lies_below(layer: str) -> None:
    wrong = [
        found
        for found in imports_in(layer)
        if ours(found)
        and found.module not in EVERYWHERE
        and found.layer not in (layer, *BELOW[layer], "__version__")
    ]

    assert not wrong, told(wrong)


def test_the_core_stands_on_the_standard_library_alone() -> None:
    wrong = [
        found
        for found in imports_in("core")
        if not ours(found) and found.module.split(".")[0] not in sys.stdlib_module_names
    ]

    assert not wrong, told(wrong)


def test_presenters_know_of_qt_only_objects_and_states() -> None:
    wrong = [
        found
        for found in imports_in("presenters")
        if found.module.split(".")[0] == "PySide6" and found.module not in QT_OF_PRESENTERS
    ]

    assert not wrong, told(wrong)


def test_presenters_know_services_only_by_their_protocols() -> None:
    services = [
        found
        for found in imports_in("presenters")
        if found.layer == "services" and found.module not in EVERYWHERE
    ]

    wrong = [found for found in services if found.name not in protocols_of(found.module)]

    assert services
    assert not wrong, told(wrong)


def test_nothing_that_ships_imports_what_only_builds_or_tests_it() -> None:
    found_anywhere = imports_in("")

    wrong = [found for found in found_anywhere if found.module.split(".")[0] in NEVER]

    assert len(found_anywhere) >= 200
    assert not wrong, told(wrong)


def test_compiled_forms_are_read_by_windows_alone() -> None:
    wrong = [
        found
        for found in imports_in("")
        if found.layer == "_built" and found.file.parent.name not in ("windows", "_built")
    ]

    assert not wrong, told(wrong)
