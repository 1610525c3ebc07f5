"""Every sentence that is marked for translation, in code and forms, is one that lupdate finds."""

import ast
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import PySide6
import pytest

from glutestretch.kit.translation import tr

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "glutestretch"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "_built" not in path.parts)
ENGLISH = ROOT / "resources" / "languages" / "en.ts"
FORMS = sorted((ROOT / "ui").glob("*.ui"))
TR, NO_OP = "tr", "QT_TR_NOOP"
# Declared texts, marked where they are declared, are translated where they are shown.
SHOW_DATA = {
    "app/cli.py",
    "app/ui/dialogs.py",
    "app/ui/help_pages.py",
    "app/ui/welcome_choices.py",
    "archive/report_texts.py",
    "desktop/atomic_file.py",
    "doctor/texts.py",
    "desktop/autostart/portal.py",
    "desktop/notifications/api.py",
    "desktop/notifications/freedesktop.py",
    "desktop/notifications/native.py",
    "desktop/notifications/portal.py",
    "diary/texts.py",
    "kit/texts.py",
    "packs/draft_texts.py",
    "reminders/calendar.py",
    "reminders/texts/listing.py",
    "session/texts.py",
    "settings/ui/dialog.py",
}
# Two words in a row are taken for English that somebody could read.
PROSE = re.compile(r"[A-Za-z]{2,}[,;:.]? +[A-Za-z]{2,}")
# What looks like English but is not shown.
NOT_SHOWN = (
    # What Qt, argparse and the system say themselves.
    r"app/cli.py: (invalid choice: |expected one argument)",
    r"app/cli.py: (ROUTINE|ID|PRESCRIPTION), (PRESCRIPTION|FILE|PDF)$",
    r"app/requirements.py: .*(platform plugin|wl_display|to display|cannot open shared object)",
    r"desktop/interruptibility/media_in_use.py: state: RUNNING",
    r"desktop/paths.py: Application Support",
    # Statements of SQL, whole and in parts; diary/texts.py has the sentences.
    r"diary/(computers|condition|database|merging|own_file|rows|schema|summaries).py: ",
    # What is typed, and file formats.
    r"archive/engine/exports.py: glutestretch diary$",
    # In English, since letters of the user's language cannot be seen.
    r"(app/language_choice|doctor/texts).py: This computer has no font",
    r"doctor/texts.py: (your system's package manager|; please install one with |chmod go= )$",
    r"doctor/examination.py: No module$",
    r"app/cli.py: \s*glutestretch (remind |\[--background\])",
    r"app/requirements.py: python -m pip",
    r"app/system_packages.py: (apt|dnf) install",
    r"commands/queries.py: glutestretch remind",
    r"desktop/autostart/files.py: \[Desktop Entry\]",
    r"app/ui/help_pages.py: .*<(?:td|div).* style=",
    r"desktop/dbus/objects.py: .*((name|type|access|direction)=|/>)",
    r"kit/(fields|qt_region|region).py: (ddd d MMM yyyy|h:mm AP|d MMMM yyyy)",
    r"reminders/engine/phrases.py: .*(EN DASH|unless done|done in )",
    r"pictures/live/shaders.py: ",
    # The names of drivers.
    r"pictures/live/renderer.py: (microsoft basic|gdi generic)$",
    # The topics of messages, and names of entries in content files, for those who write them.
    r"app/.*: (unkept (reminders|routines)|routine gone|(all )?left out|opened from the menu)$",
    r"stretches/parser.py: (guidance: source|screening: concern)$",
    # Errors of developers.
    r"audio_guidance/engine/session_lines.py: ",
    r"desktop/idle/x11.py: the X server",
    r"desktop/x11.py: no X server answers",
    r"desktop/instance/lock.py: there is no place for a lock",
    r"kit/(button|record).py: .*(is one of|never changes)",
    r"diary/rows.py:  has no row of its own",
    # A diagram, and annotations.
    r"app/services.py: Callable\[\[str, QObject\], Speech\]$",
    r"session/engine/chart.py: +state ",
    r"session/engine/plan.py: tuple\[Plan, Place\]",
)
_DEFINED = {"kit/translation.py"}


class Marked(NamedTuple):
    """One marked sentence; ``many`` where a language chooses among plural forms."""

    context: str
    text: str
    comment: str = ""
    many: bool = False


def lupdate(files: Iterable[Path], listing: Path) -> set[Marked]:
    """Return what Qt's own tool finds in these files."""
    tool = Path(PySide6.__file__).parent / "lupdate"
    subprocess.run([tool, "-silent", *files, "-ts", listing], check=True, timeout=60)
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
        if node.name in (TR, NO_OP) and self.module not in _DEFINED:
            self._complain(node, "a second translating function; use kit.translation.tr")
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for inner in ast.walk(node):
            if isinstance(inner, ast.Call) and self._marks(inner):
                self._complain(inner, "lupdate does not look into f-strings")

    def _marks(self, call: ast.Call) -> str:
        match call.func:
            case ast.Name(id=name) if name in (TR, NO_OP, "translate"):
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
        if name == ".tr" and len(call.args) > 2:
            self._complain(call, "numbers go by tr of kit.translation, which knows English plurals")
        context = self._class if name == ".tr" else ""
        text, comment = (*map(str, texts), "")[:2]
        if ("%n" in text) is not (len(call.args) > 2):
            self._complain(call, "a sentence with %n is given its number, and no other is")
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


def test_english_has_its_own_plural_forms() -> None:
    walks = [walk(str(path.relative_to(PACKAGE)), path.read_text("utf-8")) for path in MODULES]
    expected = {found for one in walks for found in one.found if found.many}
    said = {}
    for message in ET.parse(ENGLISH).iter("message"):  # noqa: S314 - ours
        source, comment = (message.findtext(name) or "" for name in ("source", "comment"))
        forms = [form.text or "" for form in message.iter("numerusform")]
        said[Marked("", source, comment, many=True)] = forms

    assert said.keys() == expected
    for marked, (one, many) in said.items():
        assert many == marked.text
        assert one
        assert tr(marked.text, marked.comment, 1) == one.replace("%n", "1")
        assert tr(marked.text, marked.comment, 2) == many.replace("%n", "2")


def plain_english(module: str, source: str) -> Iterator[str]:
    """Yield what looks like English in a module and is neither marked nor a docstring."""
    tree = ast.parse(source)
    aside: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            aside.add(node.value)
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in (TR, NO_OP):
                aside.update(ast.walk(node))
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and node not in aside else None
        if isinstance(text, str) and PROSE.search(text):
            yield f"{module}: {text}"


def test_no_english_is_left_unmarked() -> None:
    found = [
        text
        for path in MODULES
        for text in plain_english(path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8"))
    ]
    assert [t for t in found if not any(re.match(known, t, re.DOTALL) for known in NOT_SHOWN)] == []
    assert [k for k in NOT_SHOWN if not any(re.match(k, t, re.DOTALL) for t in found)] == []


@pytest.mark.parametrize(
    "source",
    ['raise ValueError(f"{name} is no name.")', 'PROBLEM = "It is broken."', 'say("So it is.")'],
)
def test_unmarked_english_is_found(source: str) -> None:
    assert list(plain_english("feature/module.py", source))


def test_lupdate_finds_every_sentence_of_the_forms(tmp_path: Path) -> None:
    expected = {found for form in FORMS for found in form_texts(form)}
    assert len(expected) > 45
    assert lupdate(FORMS, tmp_path / "forms.ts") == expected


@pytest.mark.parametrize(
    "source",
    [
        'def tr(text):\n    return QCoreApplication.translate("ours", text)\n',
        'QCoreApplication.translate("ours", "One sentence.")\n',
        "def show(group):\n    return tr(group)\n",
        "words = f\"{tr('One sentence.')} And one.\"\n",
        'words = tr("%n breaths", n=3)\n',
        "class A:\n    def show(self, row):\n        return self.tr(row.title)\n",
        "class A:\n    def show(self, n):\n        return self.tr('%n breaths', '', n)\n",
        "words = tr('Breathe %n times')\n",
        "words = tr('{n} breaths', '', n)\n",
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
