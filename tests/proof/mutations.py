"""Small faults that a module can have: each is one change of its syntax tree."""

import ast
import difflib
from collections.abc import Iterator
from typing import NamedTuple

_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
"""What each operator becomes: the one that is most easily taken for it."""
_SHOWN_AROUND = 40
_HEADS = ("--", "++", "@@")
_NOT_RUN = ("annotation", "returns", "decorator_list")
_DISPENSABLE = (ast.AugAssign, ast.Raise, ast.Delete, ast.Break, ast.Continue)


class Mutant(NamedTuple):
    """A module with one fault.

    Attributes:
        line: Where the fault is.
        change: What became of which lines, as ``before → after``.
        tree: The module with it.
    """

    line: int
    change: str
    tree: ast.Module


class _Place(NamedTuple):
    """Where a node hangs in a tree: in a field of another one, or at an index in that."""

    line: int
    parent: ast.AST
    field: str
    at: int | None = None

    def put(self, node: ast.AST) -> None:
        if self.at is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.at] = node


def count(source: str) -> int:
    """Return how many faults a module can have.

    Comparisons, sums and conditions are turned, constants changed, statements, cases and results
    left out. What is there for readers and type checkers alone stays, and so do decorators.
    """
    return len(_all_faults(ast.parse(source)))


def mutant(source: str, number: int) -> Mutant:
    """Return a module with one of its faults, by their order in it."""
    tree = ast.parse(source)
    sound = ast.unparse(tree).splitlines()
    place, faulty = _all_faults(tree)[number]
    place.put(faulty)
    ast.fix_missing_locations(tree)
    return Mutant(place.line, _change(sound, ast.unparse(tree).splitlines()), tree)


def _change(before: list[str], after: list[str]) -> str:
    lines = [line for line in difflib.unified_diff(before, after, n=0) if line[:2] not in _HEADS]
    old, new = (
        " ".join(line[1:].strip() for line in lines if line[0] == sign) for sign in ("-", "+")
    )
    start, end = _shared(old, new), _shared(old[::-1], new[::-1])
    return f"{old[start : len(old) - end]} → {new[start : len(new) - end]}"


def _shared(one: str, other: str) -> int:
    """Return how many characters at the beginning of both tell nothing."""
    pairs = enumerate(zip(one, other, strict=False))
    first = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
    return max(first - _SHOWN_AROUND, 0)


def _all_faults(tree: ast.Module) -> list[tuple[_Place, ast.AST]]:
    return [(place, faulty) for place, node in _nodes(tree, 1) for faulty in _faults(place, node)]


def _nodes(parent: ast.AST, line: int) -> Iterator[tuple[_Place, ast.AST]]:
    """Yield what is in a node, and in that, with its place."""
    line = getattr(parent, "lineno", line)
    for field, value in ast.iter_fields(parent):
        if field in _NOT_RUN:
            continue
        for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(node, ast.AST) and not _for_readers(node):
                yield _Place(getattr(node, "lineno", line), parent, field, index), node
                yield from _nodes(node, line)


def _for_readers(node: ast.AST) -> bool:
    """Return whether a node is an import, a docstring, or a name for a type."""
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Expr(ast.Constant()):
            return True
        case ast.AnnAssign(value=None):
            return True
        case ast.Assign([ast.Name(name)], ast.BinOp(op=ast.BitOr()) | ast.Subscript()):
            return name.lstrip("_")[:1].isupper() and not name.isupper()
        case ast.Call(ast.Name("TypeVar" | "NewType")):
            return True
    return False


def _faults(place: _Place, node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901, PLR0912
    if type(node) in _SWAPPED:
        yield _SWAPPED[type(node)]()
    if place.field == "test" and isinstance(node, ast.expr):
        if not isinstance(place.parent, ast.Assert):
            yield ast.UnaryOp(ast.Not(), node)
    elif place.field == "ifs" and isinstance(node, ast.expr):
        yield ast.UnaryOp(ast.Not(), node)
    match node:
        case ast.Constant(bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(int(value) | float(value)):
            yield ast.Constant(value + 1)
        case ast.Constant(str(value)):
            yield ast.Constant(f"XX{value}")
        case ast.Constant(bytes(value)):
            yield ast.Constant(b"XX" + value)
        case ast.UnaryOp(ast.Not() | ast.USub(), operand):
            yield operand
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.Expr(ast.Call()):
            yield ast.Pass()
        case ast.Assign([ast.Attribute() | ast.Subscript()]):
            yield ast.Pass()
        case ast.match_case() if not _catches_all(node):
            yield ast.match_case(node.pattern, ast.Constant(False), node.body)
        case _ if isinstance(node, _DISPENSABLE):
            yield ast.Pass()


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _catches_all(case: ast.match_case) -> bool:
    return isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None
