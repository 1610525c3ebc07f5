"""Compile forms and resources into glutestretch/_built; also hatchling's build hook."""

import hashlib
import json
import os
import re
import shutil
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "glutestretch" / "_built"
RESOURCES = ROOT / "resources"
# The same instant for every file in the bundle, so that equal resources give equal bundles.
_STAMP = "made-from"
_PICTURES = "webp", "svg", "model", "pose", "motion", "hold"
_SOURCES = (
    "ui/*.ui",
    *(f"resources/**/*.{kind}" for kind in (*_PICTURES, "toml", "ts", "json", "opus", "py")),
    "resources/desktop/*",
    "CHANGELOG.md",
    "glutestretch/kit/qt_region.py",
)
REPRODUCIBLE_TIME = "315532800"


def _tool(name: str, *arguments: object, libexec: bool = True) -> None:
    """Run one of Qt's build tools where PySide6 keeps it.

    Args:
        name: The tool.
        arguments: What is given to it.
        libexec: Whether PySide6 keeps it among Qt's own programs, or beside its modules.

    Raises:
        SystemExit: With one sentence, if the tool fails.
    """
    from PySide6.scripts.pyside_tool import qt_tool_wrapper  # noqa: PLC0415

    try:
        qt_tool_wrapper(name, [str(argument) for argument in arguments], libexec=libexec)  # type: ignore[no-untyped-call]
    except SystemExit as finished:
        if finished.code:
            raise SystemExit(_problem(name, finished.code)) from None


def _problem(name: str, status: object) -> str:
    """Return why a tool failed, with all that the app will lack on this machine."""
    from glutestretch.app import requirements  # noqa: PLC0415

    if requirements.missing_libraries():
        return requirements.import_problem(ImportError(name))
    return f"Qt's {name} could not do its work (status {status})."


def compile_forms(target: Path) -> None:
    """Turn every form in ui/ into a module of the same name."""
    for form in sorted((ROOT / "ui").glob("*.ui")):
        module = target / f"{form.stem}.py"
        _tool("uic", "-g", "python", "--no-autoconnection", form, "-o", module)
        module.write_text(_trimmed(module.read_text("utf-8")), "utf-8")


def _trimmed(module: str) -> str:
    """Drop the imported names that a form does not use: each would be built at the start."""
    imports = re.compile(r"from (PySide6\.\w+) import \(([^)]*)\)\n")
    used = set(re.findall(r"\w+", re.sub(r"#.*", "", imports.sub("", module))))

    def needed(line: re.Match[str]) -> str:
        names = sorted(used.intersection(re.findall(r"\w+", line[2])))
        return f"from {line[1]} import {', '.join(names)}\n" if names else ""

    return imports.sub(needed, module)


def content() -> dict[str, Any]:
    """Read and check all content.

    Raises:
        ContentError: If something in it is wrong.
    """
    from glutestretch.stretches import parser  # noqa: PLC0415

    raw = _tables(RESOURCES)
    parser.parse_all(raw)
    return raw


def _tables(folder: Path) -> dict[str, Any]:
    """Return the tables of the content files that there are in a folder."""
    found: dict[str, Any] = {
        path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))
    }
    found["stretches"] = {
        path.name: tomllib.loads(path.read_text("utf-8"))
        for path in sorted((folder / "stretches").glob("*.toml"))
    }
    return found


def translations() -> dict[str, dict[str, Any]]:
    """Read and check all content in each language of ``resources/languages``.

    Raises:
        ContentError: If something in it is wrong.
    """
    from glutestretch.stretches import parser  # noqa: PLC0415
    from glutestretch.stretches.problem import ContentError  # noqa: PLC0415
    from glutestretch.stretches.translation import translated  # noqa: PLC0415

    english, found = content(), {}
    for folder in sorted((RESOURCES / "languages").glob("*/")):
        raw = translated(english, _tables(folder), folder.name)
        try:
            parser.parse_all(raw)
        except ContentError as error:
            place = f"{folder.name}: {error.place}"
            raise ContentError(error.code, place, **error.values) from None
        found[folder.name] = raw
    return found


def write_content(folder: Path) -> list[Path]:
    """Write the content as JSON, a file a language; return the files."""
    tables = {"content.json": content()}
    tables |= {f"content.{language}.json": raw for language, raw in translations().items()}
    for name, raw in tables.items():
        (folder / name).write_text(json.dumps(raw, ensure_ascii=False), "utf-8")
    return [folder / name for name in tables]


def _write_content(folder: Path) -> None:
    """Do so, or end with a sentence that names file, entry and field.

    Raises:
        SystemExit: If something in it is wrong.
    """
    from glutestretch.stretches.problem import ContentError  # noqa: PLC0415
    from glutestretch.stretches.texts import problem_words  # noqa: PLC0415

    try:
        write_content(folder)
    except ContentError as error:
        raise SystemExit(problem_words(error)) from None


def places() -> dict[str, Any]:
    """Return what the app wants to know of each picture from the studio's manifest."""
    path = RESOURCES / "pictures" / "manifest.json"
    wanted = ("box", "anchors", "whole")
    entries = json.loads(path.read_text("utf-8"))
    found = {
        name: {key: facts[key] for key in wanted if key in facts} for name, facts in entries.items()
    }
    return {name: facts for name, facts in found.items() if facts}


def compile_bundle(target: Path) -> None:
    """Put all pictures into one binary resource file.

    With them goes the hash of what all of it was made from, which names this edition of them.
    """
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        (scratch / "places.json").write_text(json.dumps(places()), "utf-8")
        (scratch / _STAMP).write_text(sources(), "ascii")
        files = {"pictures/places.json": scratch / "places.json", _STAMP: scratch / _STAMP}
        for kind in _PICTURES:
            for path in sorted((RESOURCES / "pictures").rglob(f"*.{kind}")):
                files[path.relative_to(RESOURCES).as_posix()] = path
        rows = "".join(
            f"<file alias={json.dumps(name)}>{escape(str(path))}</file>"
            for name, path in files.items()
        )
        listing = scratch / "bundle.qrc"
        listing.write_text(f"<RCC><qresource>{rows}</qresource></RCC>", "utf-8")
        os.environ["QT_RCC_SOURCE_DATE_OVERRIDE"] = REPRODUCIBLE_TIME
        _tool("rcc", "--binary", listing, "-o", target / "resources.rcc")


def compile_texts(target: Path) -> None:
    """Turn the marked sentences of each language into a file that Qt reads.

    Of English there are the plurals alone. They go into a module, for commands without Qt, as do
    those sentences of each other language that are said outside of widgets.
    """
    for texts in sorted((RESOURCES / "languages").glob("*.ts")):
        if texts.stem == "en":
            (target / "english.py").write_text(_plurals(texts), "utf-8")
        else:
            _tool("lrelease", "-silent", texts, "-qm", target / f"{texts.stem}.qm", libexec=False)
            (target / f"said_in_{texts.stem}.py").write_text(_outside_widgets(texts), "utf-8")


def _outside_widgets(texts: Path) -> str:
    """Return a module that says by sentence and comment what a language says, in all its forms."""
    said = {
        (message.findtext("source", ""), message.findtext("comment", "")): tuple(forms)
        for context in ET.parse(texts).iter("context")  # noqa: S314 - ours
        if not context.findtext("name", "")
        for message in context.iter("message")
        if any(forms := _forms(message))
    }
    return (
        f'"""Sentences of one language; generated by resources/compile.py."""\n\nSAID = {said!r}\n'
    )


def _forms(message: ET.Element) -> list[str]:
    several = [form.text or "" for form in message.iter("numerusform")]
    return several or [message.findtext("translation", "")]


def _plurals(texts: Path) -> str:
    """Return a module that says by sentence and comment what English says of one."""
    one = {
        (message.findtext("source", ""), message.findtext("comment", "")): form
        for message in ET.parse(texts).iter("message")  # noqa: S314 - ours
        if (form := message.findtext("translation/numerusform", ""))
    }
    return f'"""What English says of one; generated by resources/compile.py."""\n\nONE = {one!r}\n'


def write_regions(target: Path) -> None:
    """Write down how each region that Qt knows writes times and dates, a region a line."""
    from glutestretch.kit.qt_region import table  # noqa: PLC0415

    rows = (f"{json.dumps(name)}: {json.dumps(plain)}" for name, plain in table().items())
    (target / "regions.json").write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")


def copy_audio(target: Path) -> None:
    """Copy sounds and voices as files, since whoever plays them reads only the one that sounds.

    Beside each voice goes ``lines.json``: of each line its words and its length in seconds.
    """
    for path in sorted(RESOURCES.rglob("*.opus")):
        copy = target / path.relative_to(RESOURCES)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    manifest = json.loads((RESOURCES / "voice" / "manifest.json").read_text("utf-8"))
    for voice, lines in manifest.items():
        table = {name: [line["text"], line["seconds"]] for name, line in lines.items()}
        text = json.dumps(table, ensure_ascii=False)
        (target / "voice" / voice / "lines.json").write_text(text, "utf-8")


def write_session_lines(target: Path) -> None:
    """Write what the system's own voice says in any session, a file a language.

    Raises:
        SystemExit: If a language has other lines than English.
    """
    from glutestretch.audio_guidance.engine.session_lines import session_lines  # noqa: PLC0415

    folder = RESOURCES / "voice"
    english = tomllib.loads((folder / "en.toml").read_text("utf-8"))
    for path in sorted(folder.glob("*.toml")):
        if path.stem != "en":
            texts = tomllib.loads(path.read_text("utf-8"))
            try:
                lines = session_lines(english, texts, path.name)
            except ValueError as error:
                raise SystemExit(str(error)) from None
            text = json.dumps(lines, ensure_ascii=False)
            (target / "voice" / f"session.{path.stem}.json").write_text(text, "utf-8")


def copy_changes(target: Path) -> None:
    """Copy what has changed, which is told after an update."""
    shutil.copyfile(ROOT / "CHANGELOG.md", target / "CHANGELOG.md")


def copy_desktop(target: Path) -> None:
    """Copy what a desktop's menus want to know, for ``glutestretch install-desktop``."""
    shutil.copytree(RESOURCES / "desktop", target / "desktop")


def sources() -> str:
    """Return a hash of all that is compiled, and of what compiles it."""
    from importlib.metadata import version  # noqa: PLC0415

    digest = hashlib.sha256(version("PySide6-Essentials").encode())
    for pattern in _SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            digest.update(f"{path.relative_to(ROOT)}\n".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def compile_all() -> None:
    """Compile everything, unless it was compiled from the same.

    What was there is replaced only once all of it has worked.
    """
    stamp, made_from = BUILT / _STAMP, sources()
    if stamp.exists() and stamp.read_text("utf-8") == made_from:
        return
    sys.path.insert(0, str(ROOT))
    fresh = BUILT.with_name(f"_built.{os.getpid()}")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    (fresh / "__init__.py").write_text('"""Generated by resources/compile.py."""\n', "utf-8")
    compile_forms(fresh)
    compile_texts(fresh)
    _write_content(fresh)
    compile_bundle(fresh)
    write_regions(fresh)
    copy_audio(fresh)
    write_session_lines(fresh)
    copy_desktop(fresh)
    copy_changes(fresh)
    (fresh / _STAMP).write_text(made_from, "utf-8")
    shutil.rmtree(BUILT, ignore_errors=True)
    fresh.rename(BUILT)
    sys.path.remove(str(ROOT))


if __name__ == "__main__":
    compile_all()
else:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

    class CompileHook(BuildHookInterface):  # type: ignore[type-arg]
        """Compile before hatchling collects the files of a wheel or an editable install."""

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
            """Compile everything."""
            compile_all()
