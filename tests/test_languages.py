"""The build puts every language beside English, and the app finds the one it is asked for."""

import json
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from glutestretch.audio_guidance.engine.session_lines import session_lines
from glutestretch.kit.languages import ENGLISH, LANGUAGES
from glutestretch.kit.plurals import plural_form
from glutestretch.kit.translation import tr
from glutestretch.stretches.content import read_content
from glutestretch.stretches.parser import parse_all
from tests.support.library import RESOURCES, catalogue
from tests.support.problems import refusal
from tests.test_marked_texts import FORMS, MODULES, lupdate

WALL = """
name = "Wandschieber"
why = "Die Wand trägt deine Beine, und der Rücken bleibt gestützt."
felt = { left = "im linken Gesäß", right = "im rechten Gesäß" }
start_alt = "Ein Mensch liegt auf dem Rücken vor einer Wand."
needs = "ein freies Stück Wand"

[[step]]
text = "Leg dich auf den Rücken, beide Füße an der Wand."
brief = "Rücken am Boden"
alt = "Ein Mensch liegt mit beiden Füßen an der Wand."

[[step]]
text = { left = "Leg den linken Knöchel auf.", right = "Leg den rechten Knöchel auf." }
brief = { left = "Links", right = "Rechts" }
alt = { left = "Der linke Knöchel liegt auf.", right = "Der rechte Knöchel liegt auf." }
care = { left = "Zieh die linken Zehen an.", right = "Zieh die rechten Zehen an." }

[[step]]
text = { left = "Spür die linke Seite.", right = "Spür die rechte Seite." }
brief = { left = "Links", right = "Rechts" }
alt = { left = "Die linke Seite leuchtet.", right = "Die rechte Seite leuchtet." }

[[variant]]
name = "Fuß am Boden"
why = "So ist es milder."
start_alt = "Ein Mensch liegt auf dem Rücken."
needs = ""

[[variant.step]]
text = "Leg dich auf den Rücken, beide Füße am Boden."
brief = "Rücken am Boden"
alt = "Ein Mensch liegt auf dem Rücken."

[[variant.step]]
text = { left = "Leg den linken Knöchel auf.", right = "Leg den rechten Knöchel auf." }
brief = { left = "Links", right = "Rechts" }
alt = { left = "Der linke Knöchel liegt auf.", right = "Der rechte Knöchel liegt auf." }
care = { left = "Zieh die linken Zehen an.", right = "Zieh die rechten Zehen an." }

[[variant.step]]
text = { left = "Spür die linke Seite.", right = "Spür die rechte Seite." }
brief = { left = "Links", right = "Rechts" }
alt = { left = "Das linke Gesäß leuchtet.", right = "Das rechte Gesäß leuchtet." }

[[variant]]
name = "Näher herangezogen"
why = "So ist es stärker."

[[variant.step]]
text = { left = "Fass den rechten Schenkel.", right = "Fass den linken Schenkel." }
brief = { left = "Links", right = "Rechts" }
alt = { left = "Hände am rechten Schenkel.", right = "Hände am linken Schenkel." }
care = "Fass hinter den Schenkel."

[[variant.step]]
text = { left = "Zieh den rechten heran.", right = "Zieh den linken heran." }
brief = "Den Schenkel heran"
alt = { left = "Das linke Gesäß leuchtet.", right = "Das rechte Gesäß leuchtet." }

[[source]]
says = "Der Fuß am Boden"

[[source]]
says = "Die Hände hinter dem Schenkel"

[[source]]
says = "Die Hand, die drückt"

[[source]]
says = "Der angezogene Fuß"
"""

POLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context><name></name><message numerus="yes"><source>%n deep breaths</source><translation>
<numerusform>%n głęboki oddech</numerusform>
<numerusform>%n głębokie oddechy</numerusform>
<numerusform>%n głębokich oddechów</numerusform>
</translation></message></context></TS>
"""


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Return the build of a copy of the content, to which a language can be added."""
    hooks = SimpleNamespace(BuildHookInterface=object)  # the build's own tool is not needed here
    monkeypatch.setitem(sys.modules, "hatchling.builders.hooks.plugin.interface", hooks)
    names = runpy.run_path(str(RESOURCES / "compile.py"), run_name="build")
    folder = tmp_path / "resources"
    left_out = shutil.ignore_patterns("pictures", "languages", "*.py")
    shutil.copytree(RESOURCES, folder, ignore=left_out)
    (folder / "languages").mkdir()
    shutil.copy(RESOURCES / "languages" / "en.ts", folder / "languages")
    names["write_content"].__globals__["RESOURCES"] = folder
    names["write_content"].__globals__["FIGURES"] = ()  # there are no pictures in the copy
    return names


def _write_wall(build: dict[str, Any], text: str = WALL) -> None:
    folder = build["write_content"].__globals__["RESOURCES"] / "languages" / "de" / "stretches"
    folder.mkdir(parents=True)
    (folder / "wall-glute.toml").write_text(text, "utf-8")


def test_without_languages_there_is_english_alone(build: dict[str, Any], tmp_path: Path) -> None:
    assert [file.name for file in build["write_content"](tmp_path)] == ["content.json"]


def test_a_language_has_its_own_content_with_english_where_it_has_none(
    build: dict[str, Any], tmp_path: Path
) -> None:
    _write_wall(build)
    files = build["write_content"](tmp_path)
    assert [file.name for file in files] == ["content.json", "content.de.json"]
    english, german = (parse_all(json.loads(file.read_text("utf-8"))) for file in files)
    assert english == catalogue()
    assert german["wall-glute"].name == "Wandschieber"
    assert german["prone-glute"] == english["prone-glute"]


def test_a_language_with_a_fault_is_refused_by_the_build(build: dict[str, Any]) -> None:
    _write_wall(build, WALL.replace('name = "Wandschieber"', ""))
    assert refusal(build["translations"]) == (
        "de/stretches/wall-glute.toml: stretch: name is missing."
    )


def test_what_the_parser_refuses_names_the_language(build: dict[str, Any]) -> None:
    _write_wall(build, WALL.replace("linke Seite leuchtet.", "linke. Seite. Leuchtet."))
    assert refusal(build["translations"]) == (
        "de: wall-glute.toml: wall-glute: step 3: alt: left has more than two sentences."
    )


def test_the_app_opens_the_language_it_is_asked_for_and_else_english(
    build: dict[str, Any], tmp_path: Path
) -> None:
    _write_wall(build)
    build["write_content"](tmp_path)
    assert read_content("de", tmp_path)["wall-glute"].name == "Wandschieber"
    assert read_content("fr", tmp_path) == read_content(folder=tmp_path) == catalogue()


def test_numbers_select_the_form_of_the_language_and_else_of_english(
    build: dict[str, Any], tmp_path: Path, qapp: QApplication
) -> None:
    languages = build["write_content"].__globals__["RESOURCES"] / "languages"
    (languages / "pl.ts").write_text(POLISH, "utf-8")
    build["compile_texts"](tmp_path)
    assert [file.name for file in sorted(tmp_path.glob("*.qm"))] == ["pl.qm"]

    polish = QTranslator(qapp)
    assert polish.load(str(tmp_path / "pl.qm"))
    QCoreApplication.installTranslator(polish)
    try:
        assert [tr("%n deep breaths", "", n) for n in (1, 2, 5)] == [
            "1 głęboki oddech",
            "2 głębokie oddechy",
            "5 głębokich oddechów",
        ]
        assert tr("Done %n days ago", "", 1) == "Done 1 day ago"
    finally:
        QCoreApplication.removeTranslator(polish)
    assert [tr("%n deep breaths", "", n) for n in (1, 2)] == ["1 deep breath", "2 deep breaths"]


def test_a_command_without_qt_counts_in_english() -> None:
    asked = (
        "import sys\n"
        "from glutestretch.kit.translation import tr\n"
        "print(tr('%n deep breaths', '', 1), tr('%n deep breaths', '', 2), sep=', ')\n"
        "sys.exit('PySide6.QtCore' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=RESOURCES.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "1 deep breath, 2 deep breaths\n"


def test_each_language_has_all_its_files() -> None:
    folder = RESOURCES / "languages"
    others = set(LANGUAGES) - {ENGLISH}
    assert {file.stem for file in folder.glob("*.ts")} == set(LANGUAGES)
    assert {one.name for one in folder.iterdir() if one.is_dir()} == others
    content = {path.relative_to(RESOURCES) for path in RESOURCES.glob("stretches/*.toml")}
    content |= {Path("guidance.toml"), Path("screening.toml")}
    for language in others:
        mine = folder / language
        assert {path.relative_to(mine) for path in mine.rglob("*.toml")} == content


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_every_sentence_is_translated_with_its_placeholders(language: str) -> None:
    listing = ET.parse(RESOURCES / "languages" / f"{language}.ts")  # noqa: S314 - ours
    wrong = []
    for message in listing.iter("message"):
        source = message.findtext("source", "")
        forms = [form.text or "" for form in message.iter("numerusform")]
        forms = forms or [message.findtext("translation", "")]
        unfinished = message.find("translation[@type]") is not None
        of_few = all(_places(form) <= _places(source) for form in forms)
        if unfinished or not all(forms) or not of_few or _places(forms[-1]) != _places(source):
            wrong.append((source, forms))
    assert wrong == []


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_no_sentence_of_the_app_is_missing(language: str, tmp_path: Path) -> None:
    of_app = lupdate([*MODULES, *FORMS], tmp_path / "app.ts")
    listing = ET.parse(RESOURCES / "languages" / f"{language}.ts")  # noqa: S314 - ours
    translated = {
        (context.findtext("name", ""), message.findtext("source"), message.findtext("comment", ""))
        for context in listing.iter("context")
        for message in context.iter("message")
    }
    assert {one[:3] for one in of_app} - translated == set()


def _places(text: str) -> Counter[str]:
    """Return the placeholders and the markup in a sentence; of one, a number may be left unsaid."""
    return Counter(re.findall(r"\{[^}]*\}|</?\w+", text))


def test_a_table_speaks_where_qt_is_not_loaded() -> None:
    asked = (
        "from glutestretch.kit.translation import tr, use_table\n"
        "forms = ('%n Gast', '%n Gäste')\n"
        "use_table('de', {('%n guests', ''): forms, ('Bye', 'x'): ('Tschüss',)})\n"
        "print(*(tr('%n guests', '', n) for n in (0, 1, 2)), tr('Bye', 'x'), tr('Bye'), sep=', ')\n"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", asked],
        cwd=RESOURCES.parent,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout == "0 Gäste, 1 Gast, 2 Gäste, Tschüss, Bye\n"


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "ja", "pt", "zh"])
def test_plural_forms_are_those_of_qt(
    language: str, build: dict[str, Any], tmp_path: Path, qapp: QApplication
) -> None:
    count = 1 + max(plural_form(language, n) for n in range(200))
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in range(count))
    text = POLISH.replace('"pl"', f'"{language}"')
    text = re.sub(r"<numerusform>.*</numerusform>", forms, text, flags=re.DOTALL)
    languages = build["write_content"].__globals__["RESOURCES"] / "languages"
    (languages / f"{language}.ts").write_text(text, "utf-8")
    build["compile_texts"](tmp_path)
    translator = QTranslator(qapp)
    assert translator.load(str(tmp_path / f"{language}.qm"))
    said = [translator.translate("", "%n deep breaths", "", n) for n in range(200)]
    assert said == [str(plural_form(language, n)) for n in range(200)]


@pytest.mark.parametrize(("language", "two"), [("pt", "duas respirações"), ("zh", "两次呼吸")])
def test_a_number_is_said_as_it_agrees_with_what_is_counted(language: str, two: str) -> None:
    english, texts = (
        tomllib.loads((RESOURCES / "voice" / f"{name}.toml").read_text("utf-8"))
        for name in ("en", language)
    )
    said = session_lines(english, texts, f"{language}.toml")
    assert two in said["breath-2"]
    assert two in said["breaths-to-go-2"]
    assert "12" in said["breath-12"]


@pytest.mark.parametrize(
    ("part", "line", "said", "sentence"),
    [
        ("session", "hold", None, "xx.toml: session: only one language has hold."),
        ("counted", "extra", "…", "xx.toml: counted: only one language has extra."),
        ("session", "hold", {"left": "l", "right": "r"}, "hold must be for each side"),
        ("session", "change-sides", "Sides.", "change-sides must be for each side"),
    ],
)
def test_other_lines_than_the_english_ones_are_refused(
    part: str, line: str, said: object, sentence: str
) -> None:
    english, texts = (
        tomllib.loads((RESOURCES / "voice" / f"{name}.toml").read_text("utf-8"))
        for name in ("en", "de")
    )
    if said is None:
        del texts[part][line]
    else:
        texts[part][line] = said
    with pytest.raises(ValueError, match=re.escape(sentence)):
        session_lines(english, texts, "xx.toml")
