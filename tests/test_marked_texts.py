"""Every sentence that is marked for translation, in code and forms, is one that lupdate finds."""

import ast
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import PySide6
import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "glutestretch"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "_built" not in path.parts)
FORMS = sorted((ROOT / "ui").glob("*.ui"))
# The names under which modules know kit.translation.tr, and the no-op that marks data.
TR = ("tr", "_tr")
NO_OP = "QT_TR_NOOP"
# Declared texts, marked where they are declared, are translated where they are shown.
SHOW_DATA = {"settings/ui/dialog.py", "app/ui/dialogs.py", "session/step_view.py"}
_DEFINED = {"kit/translation.py", "kit/marking.py"}


class Marked(NamedTuple):
    """One marked sentence; ``many`` where a language chooses among plural forms."""

    context: str
    text: str
    comment: str = ""
    many: bool = False


def lupdate(files: Iterable[Path], listing: Path) -> set[Marked]:
    """Return what Qt's own tool finds in these files."""
    tool = Path(PySide6.__file__).parent / "lupdate"
    options = ("-silent", "-tr-function-alias", "tr+=_tr")
    subprocess.run([tool, *options, *files, "-ts", listing], check=True, timeout=60)
    return {
        Marked(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
            message.get("numerus") == "yes",
        )
        for context in ET.parse(listing).iter("context")  # noqa: S314 - lupdate wrote it
        for message in context.iter("message")
    }


class _Walk(ast.NodeVisitor):
    """Collects the marked sentences of a module, and what lupdate would not understand."""

    def __init__(self, module: str, tree: ast.Module) -> None:
        self.module = module
        self.found: set[Marked] = set()
        self.wrong: list[str] = []
        self._class = ""
        self.visit(tree)

    def _complain(self, node: ast.expr | ast.stmt, why: str) -> None:
        self.wrong.append(f"{self.module}:{node.lineno}: {why}")

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name in (*TR, NO_OP) and self.module not in _DEFINED:
            self._complain(node, "a second translating function; use kit.translation.tr")
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for inner in ast.walk(node):
            if isinstance(inner, ast.Call) and self._marks(inner):
                self._complain(inner, "lupdate does not look into f-strings")

    def _marks(self, call: ast.Call) -> str:
        match call.func:
            case ast.Name(id=name) if name in (*TR, NO_OP, "translate"):
                return name
            case ast.Attribute(attr="tr" | "translate" as name, value=owner):
                painter = name == "translate" and "Application" not in ast.unparse(owner)
                return "" if painter else f".{name}"
        return ""

    def visit_Call(self, call: ast.Call) -> None:
        self.generic_visit(call)
        name = self._marks(call)
        if not name:
            return
        if name.endswith("translate"):
            if self.module not in _DEFINED:
                self._complain(call, "write self.tr, or tr of kit.translation")
            return
        if call.keywords:
            self._complain(call, "lupdate does not understand arguments by name")
            return
        texts = [arg.value for arg in call.args[:2] if isinstance(arg, ast.Constant)]
        if len(texts) != min(len(call.args), 2):
            if name == ".tr" or self.module not in SHOW_DATA:
                self._complain(call, "a sentence is written out where it is translated")
            return
        context = self._class if name == ".tr" else ""
        text, comment = (*map(str, texts), "")[:2]
        self.found.add(Marked(context, text, comment, len(call.args) > 2))


def walk(module: str, source: str) -> _Walk:
    """Read one module as the tests do."""
    return _Walk(module, ast.parse(source))


def form_texts(form: Path) -> Iterator[Marked]:
    """Return the sentences of a Designer form, by the rules that uic follows."""
    root = ET.parse(form).getroot()  # noqa: S314 - ours
    for text in root.iter("string"):
        if text.get("notr") != "true" and (text.text or "").strip():
            yield Marked(root.findtext("class") or "", text.text or "", text.get("comment", ""))


def test_lupdate_finds_every_marked_sentence_of_the_code(tmp_path: Path) -> None:
    walks = [walk(str(path.relative_to(PACKAGE)), path.read_text("utf-8")) for path in MODULES]
    assert [line for one in walks for line in one.wrong] == []

    expected = {found for one in walks for found in one.found}
    assert len(expected) > 350
    assert lupdate(MODULES, tmp_path / "code.ts") == expected


def test_lupdate_finds_every_sentence_of_the_forms(tmp_path: Path) -> None:
    expected = {found for form in FORMS for found in form_texts(form)}
    assert len(expected) > 45
    assert lupdate(FORMS, tmp_path / "forms.ts") == expected


@pytest.mark.parametrize(
    "source",
    [
        'def _tr(text):\n    return QCoreApplication.translate("ours", text)\n',
        'QCoreApplication.translate("ours", "One sentence.")\n',
        "def show(group):\n    return tr(group)\n",
        "words = f\"{tr('One sentence.')} And one.\"\n",
        'words = tr("%n breaths", n=3)\n',
        "class A:\n    def show(self, row):\n        return self.tr(row.title)\n",
    ],
)
def test_a_way_of_marking_that_lupdate_does_not_know_is_told(source: str) -> None:
    assert walk("feature/module.py", source).wrong


def test_what_lupdate_finds_is_looked_up_in_the_same_place(tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text(
        "TITLE = QT_TR_NOOP('As data')\n"
        "class Panel(QWidget):\n"
        "    def show(self):\n"
        "        return self.tr('In a widget'), tr('By the function'), tr('%n breaths', '', n)\n",
        "utf-8",
    )

    found = lupdate([sample], tmp_path / "sample.ts")

    assert found == {
        Marked("", "As data"),
        Marked("Panel", "In a widget"),
        Marked("", "By the function"),
        Marked("", "%n breaths", many=True),
    }
    assert walk("sample.py", sample.read_text("utf-8")).found == found
