"""Every problem that is raised has a sentence, and every sentence gets the values it names."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

from glutestretch.archive import texts as archive
from glutestretch.commands import texts as commands
from glutestretch.packs import texts as packs
from glutestretch.prescriptions import texts as prescriptions
from glutestretch.routines import texts as routines
from glutestretch.settings import texts as settings
from glutestretch.stretches import texts as stretches

PACKAGE = Path(__file__).resolve().parent.parent / "glutestretch"
FEATURES = (archive, commands, packs, prescriptions, routines, settings, stretches)
SENTENCES = {code: words for texts in FEATURES for code, words in texts.SENTENCES.items()}
NAMES = {"Problem", "ContentError", "fail", "_fail"}


class Raised(NamedTuple):
    """A problem that a module raises."""

    where: str
    code: str
    values: frozenset[str]


def raised() -> Iterator[Raised]:
    """Return the problems that are raised by a code that stands there."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            if name not in NAMES or not call.args or not isinstance(call.args[0], ast.Constant):
                continue
            values = {keyword.arg for keyword in call.keywords if keyword.arg}
            if name in ("fail", "_fail"):
                values.add("field")
            yield Raised(f"{path}:{call.lineno}", str(call.args[0].value), frozenset(values))


def placeholders(code: str) -> set[str]:
    """Return the names of the values that a sentence needs."""
    sentence = SENTENCES[code]
    if not isinstance(sentence, str):
        return set(inspect.signature(sentence).parameters)
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_problem_has_a_sentence_with_its_values() -> None:
    found = list(raised())
    assert len(found) > 70
    assert [one for one in found if one.code not in SENTENCES] == []
    assert [one for one in found if placeholders(one.code) - one.values] == []


def test_every_sentence_is_that_of_a_problem() -> None:
    words = {
        node.value
        for path in PACKAGE.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        for node in call.args
        if isinstance(node, ast.Constant)
    }
    assert set(SENTENCES) - words == set()


def test_features_do_not_use_a_code_for_different_sentences() -> None:
    for texts in FEATURES:
        for code, sentence in texts.SENTENCES.items():
            assert SENTENCES[code] is sentence, code
