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
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "glutestretch" / "_built"
RESOURCES = ROOT / "resources"
# The same instant for every file in the bundle, so that equal resources give equal bundles.
_STAMP = "made-from"
_SOURCES = (
    "ui/*.ui",
    *(f"resources/**/*.{kind}" for kind in ("toml", "webp", "svg", "json", "py")),
)
REPRODUCIBLE_TIME = "315532800"


def _tool(name: str, *arguments: object) -> None:
    """Run one of Qt's build tools where PySide6 keeps it.

    Raises:
        SystemExit: With one sentence, if the tool fails.
    """
    from PySide6.scripts.pyside_tool import qt_tool_wrapper  # noqa: PLC0415

    try:
        qt_tool_wrapper(name, [str(argument) for argument in arguments], libexec=True)  # type: ignore[no-untyped-call]
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
        ValueError: With a sentence that names file, entry and field, if one is wrong.
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
        ValueError: With a sentence that names file, entry and field, if one is wrong.
    """
    from glutestretch.stretches import parser  # noqa: PLC0415
    from glutestretch.stretches.translation import translated  # noqa: PLC0415

    english, found = content(), {}
    for folder in sorted((RESOURCES / "languages").glob("*/")):
        raw = translated(english, _tables(folder), folder.name)
        try:
            parser.parse_all(raw)
        except parser.ContentError as error:
            raise parser.ContentError(f"{folder.name}: {error}") from None
        found[folder.name] = raw
    return found


def write_content(folder: Path) -> dict[str, Path]:
    """Write the content as JSON, a file a language; return them by their names in the bundle."""
    tables = {"content.json": content()}
    tables |= {f"content.{language}.json": raw for language, raw in translations().items()}
    for name, raw in tables.items():
        (folder / name).write_text(json.dumps(raw, ensure_ascii=False), "utf-8")
    return {name: folder / name for name in tables}


def places() -> dict[str, Any]:
    """Return what the app wants to know of each picture from the studio's manifest."""
    path = RESOURCES / "pictures" / "manifest.json"
    wanted = ("box", "anchors")
    entries = json.loads(path.read_text("utf-8"))
    return {
        name: {key: facts[key] for key in wanted if key in facts} for name, facts in entries.items()
    }


def compile_bundle(target: Path) -> None:
    """Put the content, as JSON, and all pictures into one binary resource file."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        (scratch / "places.json").write_text(json.dumps(places()), "utf-8")
        files = {
            **write_content(scratch),
            "pictures/places.json": scratch / "places.json",
        }
        for kind in ("*.webp", "*.svg"):
            for path in sorted(RESOURCES.rglob(kind)):
                files[path.relative_to(RESOURCES).as_posix()] = path
        rows = "".join(
            f"<file alias={json.dumps(name)}>{escape(str(path))}</file>"
            for name, path in files.items()
        )
        listing = scratch / "bundle.qrc"
        listing.write_text(f"<RCC><qresource>{rows}</qresource></RCC>", "utf-8")
        os.environ["QT_RCC_SOURCE_DATE_OVERRIDE"] = REPRODUCIBLE_TIME
        _tool("rcc", "--binary", listing, "-o", target / "resources.rcc")


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
    compile_bundle(fresh)
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
