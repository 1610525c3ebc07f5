"""Everything public says what it is; ruff's D rules see to all of it but signals."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "glutestretch"
_OPTIONAL = {"D105", "D107", "D203", "D213"}
"""What may be left out: magic methods, makers, and the other of two ways to lay out a docstring."""


def _signals(found: ast.ClassDef) -> Iterator[str]:
    """Return the public signals of a class that have no docstring of their own below them."""
    for line, below in zip(found.body, [*found.body[1:], None], strict=True):
        match line, below:
            case ast.Assign(), ast.Expr(value=ast.Constant()):
                continue
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="Signal"))),
                _,
            ) if not name.startswith("_"):
                yield name


def test_ruff_asks_for_a_docstring_of_everything_public() -> None:
    lint = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]["lint"]
    assert lint["select"] == ["ALL"]
    assert {rule for rule in lint["ignore"] if rule.startswith("D")} == _OPTIONAL
    for pattern, rules in lint["per-file-ignores"].items():
        docs = [rule for rule in rules if rule.startswith("D")]
        assert not (docs and pattern.startswith("glutestretch")), pattern


def test_every_signal_is_described_by_its_class() -> None:
    """Those of ``desktop/`` are described by the Protocol that their class implements."""
    silent, count = [], 0
    for path in sorted(CODE.rglob("*.py")):
        if not {"_built", "desktop"}.isdisjoint(path.parts):
            continue
        for found in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(found, ast.ClassDef) and not found.name.startswith("_"):
                told = ast.get_docstring(found) or ""
                names = list(_signals(found))
                count += len(names)
                silent += [
                    f"{path.relative_to(ROOT)}: {found.name}.{name}"
                    for name in names
                    if not re.search(rf"\b{name}\b", told)
                ]
    assert count >= 100
    assert silent == []
