"""The roles of the folders: what each may import, no circles, and what ships needs no tests."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "glutestretch"
SHELL = "app"
FEATURES = (
    "audio_guidance",
    "session",
    "reminders",
    "routines",
    "stretches",
    "pictures",
    "progress",
    "diary",
    "settings",
    "commands",
    "archive",
    "packs",
    "prescriptions",
    "doctor",
    "background",
)
FOUNDATIONS = ("desktop", "kit")
GENERATED = "_built"
ROOT_MODULES = ("", "__version__", "__main__")
# Least numbers of modules and imports seen; a scan that sees fewer has lost its way.
LEAST = {
    "audio_guidance": (7, 25),
    "app": (10, 60),
    "session": (20, 80),
    "reminders": (25, 100),
    "routines": (4, 10),
    "stretches": (4, 5),
    "pictures": (6, 20),
    "progress": (10, 40),
    "diary": (5, 15),
    "settings": (5, 15),
    "commands": (8, 20),
    "archive": (10, 40),
    "packs": (8, 25),
    "prescriptions": (4, 15),
    "doctor": (12, 40),
    "background": (7, 50),
    "desktop": (35, 60),
    "kit": (15, 20),
}
# What writes files is the world's side of its feature.
STORES = {f"{PACKAGE}.reminders.file", f"{PACKAGE}.reminders.calendar"}
NEVER = {"ui", "resources", "tests", "tools"}
# What a process without Qt can stand on; Qt is at the edge alone, that waits, shows and speaks.
WITHOUT_QT = (
    "archive.archive",
    "archive.files",
    "archive.report_texts",
    "archive.texts",
    "background.handover",
    "background.main",
    "commands.answer",
    "commands.client",
    "commands.diary_commands",
    "commands.diary_queries",
    "commands.exit",
    "commands.offline_changes",
    "commands.offline_state",
    "commands.protocol",
    "commands.queries",
    "commands.reminder_commands",
    "commands.run",
    "desktop.atomic_file",
    "desktop.clock",
    "desktop.dbus.wire",
    "desktop.instance.lock",
    "desktop.notification",
    "desktop.notifications.messages",
    "desktop.paths",
    "desktop.wall_clock.zone_name",
    "diary.condition",
    "diary.own_file",
    "diary.store",
    "doctor.examination",
    "doctor.files",
    "doctor.helpers",
    "doctor.report",
    "doctor.texts",
    "kit.plain_core",
    "kit.record",
    "kit.regional",
    "kit.texts",
    "kit.translation",
    "packs.files",
    "packs.texts",
    "prescriptions.files",
    "prescriptions.texts",
    "reminders.calendar",
    "reminders.clock_watch",
    "reminders.file",
    "reminders.keeper",
    "reminders.listing",
    "reminders.reminder_list",
    "reminders.status",
    "reminders.texts.files",
    "reminders.texts.listing",
    "reminders.texts.problems",
    "reminders.texts.status",
    "reminders.texts.tray",
    "routines.file",
    "routines.texts",
    "settings.file",
    "stretches.content",
    "stretches.parser",
    "stretches.routine_book",
)


@dataclass(frozen=True)
class Import:
    """One import between modules of ours, or of something else where ``target`` is empty."""

    module: str
    line: int
    target: str
    name: str
    outside: str = ""

    def __str__(self) -> str:
        """Say where it stands and what it is."""
        return f"{self.module}:{self.line}: {self.target or self.outside} {self.name}".rstrip()


@dataclass(frozen=True)
class Room:
    """Where a module lies: its feature, and its role there (``engine``, ``ui`` or the root)."""

    feature: str
    role: str


def room(module: str) -> Room:
    """Return where a module of ours lies."""
    parts = module.split(".")[1:]
    if len(parts) < 2:
        return Room(parts[0] if parts and parts[0] in (SHELL, *FEATURES, *FOUNDATIONS) else "", "")
    return Room(parts[0], parts[1] if parts[1] in ("engine", "ui") else "")


def modules() -> dict[str, Path]:
    """Return every module that ships, by its dotted name."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in sorted((ROOT / PACKAGE).rglob("*.py"))
        if GENERATED not in path.parts
    }


MODULES = modules()


def imports_of(module: str, path: Path) -> Iterator[Import]:
    """Yield all imports of a module, those within functions and conditions too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(module, node.lineno, "", "", alias.name)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: imports are absolute here"
            found = node.module or ""
            for alias in node.names:
                if found.split(".")[0] != PACKAGE:
                    yield Import(module, node.lineno, "", alias.name, found)
                elif f"{found}.{alias.name}" in MODULES:
                    yield Import(module, node.lineno, f"{found}.{alias.name}", "")
                else:
                    yield Import(module, node.lineno, found, alias.name)


IMPORTS = [found for module, path in MODULES.items() for found in imports_of(module, path)]
OURS = [found for found in IMPORTS if found.target]


def said(wrong: list[Import]) -> str:
    return "\n".join(map(str, wrong))


def protocols_of(module: str) -> set[str]:
    """Return the names in a module of ours of Protocols, plain values, and types made of them."""
    tree = ast.parse(MODULES[module].read_text("utf-8"))
    aliases = {
        name.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for name in node.targets
        if isinstance(name, ast.Name) and name.id.istitle()
    }
    return aliases | {
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and any(
            isinstance(base, ast.Name)
            and base.id in ("Protocol", "Record", "NamedTuple", "StrEnum")
            for base in node.bases
        )
    }


@pytest.mark.parametrize("feature", LEAST)
def test_every_package_was_looked_at(feature: str) -> None:
    least_modules, least_imports = LEAST[feature]
    assert sum(room(module).feature == feature for module in MODULES) >= least_modules
    assert sum(room(found.module).feature == feature for found in OURS) >= least_imports


def test_every_package_has_a_rule() -> None:
    folders = {path.name for path in (ROOT / PACKAGE).iterdir() if (path / "__init__.py").exists()}
    assert folders - {GENERATED} == {SHELL, *FEATURES, *FOUNDATIONS}


def test_imports_within_functions_are_seen() -> None:
    lines = (ROOT / PACKAGE / "__main__.py").read_text("utf-8").splitlines()
    indented = [
        found
        for found in OURS
        if found.module == f"{PACKAGE}.__main__" and lines[found.line - 1].startswith(" ")
    ]
    assert len(indented) >= 3


def test_engines_stand_on_the_standard_library_alone() -> None:
    inside = [found for found in IMPORTS if room(found.module).role == "engine"]
    wrong = [
        found
        for found in inside
        if found.outside and found.outside.split(".")[0] not in sys.stdlib_module_names
    ]
    assert len(inside) >= 40
    assert not wrong, said(wrong)


def test_engines_see_engines_content_events_and_values_alone() -> None:
    values = {
        f"{PACKAGE}.{name}"
        for name in (
            "kit.days",
            "kit.history",
            "kit.plain_values",
            "kit.problem",
            "kit.record",
            "kit.region",
            "kit.typed_times",
            "stretches.catalogue",
            "stretches.parser",
            "stretches.problem",
            "stretches.routines",
            "stretches.sides",
            "diary.events",
            "diary.forms",
            "settings.model",
        )
    }
    wrong = [
        found
        for found in OURS
        if room(found.module).role == "engine"
        and room(found.target).role != "engine"
        and found.target not in values
    ]
    assert not wrong, said(wrong)


def test_a_features_root_knows_no_widgets_and_no_ui() -> None:
    wrong = [
        found
        for found in IMPORTS
        if room(found.module).feature in FEATURES
        and room(found.module).role != "ui"
        and (
            found.outside == "PySide6.QtWidgets"
            or (found.outside == "PySide6" and found.name == "QtWidgets")
            or (found.target and room(found.target).role == "ui")
        )
    ]
    assert not wrong, said(wrong)


def test_a_ui_sees_its_own_feature_and_the_roots_of_others() -> None:
    wrong = [
        found
        for found in OURS
        if room(found.module).role == "ui"
        and room(found.module).feature != SHELL
        and room(found.target).role == "ui"
        and room(found.target).feature != room(found.module).feature
    ]
    assert not wrong, said(wrong)


@pytest.mark.parametrize("foundation", FOUNDATIONS)
def test_desktop_and_kit_know_no_feature(foundation: str) -> None:
    wrong = [
        found
        for found in OURS
        if room(found.module).feature == foundation
        and room(found.target).feature in (*FEATURES, SHELL)
    ]
    assert not wrong, said(wrong)


def test_what_can_run_without_qt_loads_none() -> None:
    named = [f"{PACKAGE}.{name}" for name in WITHOUT_QT]
    named += [module for module in MODULES if room(module).role == "engine"]
    assert len(named) > len(WITHOUT_QT) + 10
    asked = (
        "import importlib, sys\n"
        f"for name in {named!r}:\n"
        "    importlib.import_module(name)\n"
        "    found = {module.split('.')[0] for module in sys.modules}\n"
        "    if found & {'PySide6', 'shiboken6'}:\n"
        "        sys.exit(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"it loads Qt: {done.stderr}"


def test_only_the_shell_sees_the_shell() -> None:
    wrong = [
        found
        for found in OURS
        if room(found.module).feature not in (SHELL, "") and room(found.target).feature == SHELL
    ]
    assert not wrong, said(wrong)


def test_presenters_know_the_world_only_through_protocols_and_values() -> None:
    world = [
        found
        for found in OURS
        if room(found.module).feature in ("session", "reminders")
        and found.module not in STORES
        and room(found.target).feature == "desktop"
    ]
    wrong = [found for found in world if found.name not in protocols_of(found.target)]
    assert world
    assert not wrong, said(wrong)


def test_there_are_no_import_circles() -> None:
    left = {module: {f.target for f in OURS if f.module == module} for module in MODULES}
    while True:
        used = set().union(*left.values())
        outer = [m for m, targets in left.items() if m not in used or not targets & left.keys()]
        if not outer:
            break
        for module in outer:
            del left[module]
        left = {module: targets & left.keys() for module, targets in left.items()}
    assert len(OURS) >= 500
    assert not left, sorted(left)


def test_nothing_that_ships_imports_what_only_builds_or_tests_it() -> None:
    wrong = [found for found in IMPORTS if found.outside.split(".")[0] in NEVER]
    assert len(IMPORTS) >= 1000
    assert not wrong, said(wrong)


def test_compiled_forms_are_read_by_uis_and_the_kit_alone() -> None:
    wrong = [
        found
        for found in OURS
        if f".{GENERATED}" in found.target
        and room(found.module).role != "ui"
        and room(found.module).feature != "kit"
    ]
    assert not wrong, said(wrong)
