"""Whatever is defined is used: no function, field or attribute that nothing reads any more."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Read by what is no code of the app; each with its reader.
USED_ELSEWHERE = {
    "_fields_": "ctypes",
    "diagram": "docs/session-chart.md, which a test compares with it",
    "NullReminders": "tests, as the Protocol's form that keeps nothing",
    "NullSettings": "tests, as the Protocol's form that keeps nothing",
    "WEEKEND": "tests",
    "confidence": "tests, which say how clearly breath is heard",
    "hits": "tests, which say whether the start cache was of use",
    "can_undo": "tests",
    "unwritten": "tests",
}


def trees() -> dict[Path, ast.Module]:
    """Return all that ships, compiled forms left out."""
    return {
        path.relative_to(ROOT): ast.parse(path.read_text("utf-8"))
        for path in sorted((ROOT / "glutestretch").rglob("*.py"))
        if "_built" not in path.parts
    }


TREES = trees()


def is_own_attribute(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
    )


def targets(node: ast.stmt) -> Iterator[str]:
    found = node.targets if isinstance(node, ast.Assign) else []
    if isinstance(node, ast.AnnAssign):
        found = [node.target]
    yield from (target.id for target in found if isinstance(target, ast.Name))


def defined(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield functions, classes, attributes, fields and names of a module, with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name, node.lineno
        if isinstance(node, ast.ClassDef | ast.Module):
            for inner in node.body:
                yield from ((name, inner.lineno) for name in targets(inner))
        if isinstance(node, ast.Attribute) and is_own_attribute(node):
            yield node.attr, node.lineno


def read(tree: ast.Module) -> Iterator[str]:
    """Yield what a module reads by name, or names in a text of one word."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            yield node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.MatchClass):
            yield from node.kwd_attrs


def members_of_enumerations() -> set[str]:
    """Return names that are reached through their values."""
    return {
        name
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id.endswith("Enum") for base in node.bases)
        for inner in node.body
        for name in targets(inner)
    }


def names_of_qt() -> set[str]:
    """Return all that Qt's classes have, and so may call where it is overridden."""
    widgets = pytest.importorskip("PySide6.QtWidgets")
    gui, core = pytest.importorskip("PySide6.QtGui"), pytest.importorskip("PySide6.QtCore")
    return {
        name
        for module in (core, gui, widgets)
        for kind in (getattr(module, name) for name in dir(module))  # vars has those loaded
        if isinstance(kind, type)
        for name in dir(kind)
    }


def test_whatever_is_defined_is_read_somewhere() -> None:
    used = {name for tree in TREES.values() for name in read(tree)}
    used |= {
        word
        for form in (ROOT / "ui").glob("*.ui")
        for word in form.read_text("utf-8").replace("<", ">").replace('"', ">").split(">")
    }
    used |= members_of_enumerations() | names_of_qt() | USED_ELSEWHERE.keys()
    all_defined = [
        (name, f"{path}:{line}: {name}")
        for path, tree in TREES.items()
        for name, line in defined(tree)
        if not name.startswith("__")
    ]

    dead = [place for name, place in all_defined if name not in used]

    assert len(all_defined) >= 3000
    assert not dead, "\n".join(dead)


def test_what_is_private_to_a_module_is_read_there() -> None:
    dead = [
        f"{path}:{line}: {name}"
        for path, tree in TREES.items()
        for here in (set(read(tree)),)
        for name, line in defined(tree)
        if name.startswith("_")
        and not name.startswith("__")
        and name not in here
        and name not in USED_ELSEWHERE
        and not (path.name == "focus_ring.py" and name == "_ring")  # its subclasses paint it
    ]

    assert not dead, "\n".join(dead)


def test_exceptions_are_still_needed() -> None:
    everything = {name for tree in TREES.values() for name, _ in defined(tree)}

    assert USED_ELSEWHERE.keys() <= everything
