"""What the source says of networks, foreign code and programs: there is no way out."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "glutestretch").rglob("*.py"))
NETWORK = {
    *("aiohttp", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests"),
    *("smtplib", "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser"),
    *("websockets", "wsgiref", "xmlrpc"),
    *(f"PySide6.{name}" for name in ("QtBluetooth", "QtHttpServer", "QtNetworkAuth")),
    *(f"PySide6.{name}" for name in ("QtWebEngineCore", "QtWebSockets", "QtWebView")),
}
LOCAL = {"QLocalServer", "QLocalSocket"}
"""All that is used of QtNetwork: named pipes of Windows."""
FOREIGN_CODE = {"dill", "marshal", "pickle", "runpy", "shelve", "yaml"}
START_CACHE = "glutestretch/app/start_cache.py"
STARTS_PROGRAMS = {
    "glutestretch/app/start_anew.py",  # itself
    "glutestretch/desktop/autostart/windows.py",  # none: quotes a command line
    "glutestretch/desktop/helper_process.py",  # itself, as player and system voice
    "glutestretch/desktop/interruptibility/do_not_disturb_gnome.py",  # gsettings
    "glutestretch/desktop/launcher.py",  # the desktop's indexes
    "glutestretch/desktop/microphone/helper.py",  # itself, to listen
    "glutestretch/desktop/wake_lock/macos.py",  # caffeinate
    "glutestretch/doctor/examiner.py",  # itself, to look at the computer
    "glutestretch/doctor/helpers.py",  # itself, for sound, voices and microphone
}


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the full names of all that a module imports, wherever it does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


def with_parents(names: Iterator[str]) -> set[str]:
    """Return the names, and those of the packages that they are in."""
    return {
        ".".join(parts[: end + 1])
        for parts in (name.split(".") for name in names)
        for end in range(len(parts))
    }


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    """Return all modules of the package by their paths."""
    found = {str(one.relative_to(ROOT)): ast.parse(one.read_text("utf-8")) for one in SOURCES}
    assert len(found) > 300
    return found


def test_no_module_for_networks_is_imported(trees: dict[str, ast.Module]) -> None:
    found = {path: with_parents(imported(tree)) & NETWORK for path, tree in trees.items()}
    assert {path: names for path, names in found.items() if names} == {}


def test_of_qts_network_only_local_pipes_are_used(trees: dict[str, ast.Module]) -> None:
    used = {
        name.removeprefix("PySide6.QtNetwork.")
        for tree in trees.values()
        for name in imported(tree)
        if name.startswith("PySide6.QtNetwork.")
    }
    assert used == LOCAL


def test_every_socket_is_a_local_one(trees: dict[str, ast.Module]) -> None:
    families = [
        ast.unparse(node.args[0]) if node.args else "none is named"
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "socket.socket"
    ]
    assert len(families) >= 4
    assert set(families) == {"socket.AF_UNIX"}
    others = {
        f"{path}: {ast.unparse(node)}"
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and ast.unparse(node) in {"socket.create_connection", "socket.create_server"}
    }
    assert others == set()


def test_a_link_opens_in_the_browser_and_only_where_sources_are_listed() -> None:
    for way in ("setOpenExternalLinks(True)", "QDesktopServices"):
        opens = [
            str(one.relative_to(ROOT))
            for one in SOURCES
            if way in one.read_text("utf-8") and "_built" not in one.parts
        ]
        assert opens == ["glutestretch/app/ui/text_dialog.py"], way


def test_nothing_that_is_read_is_run(trees: dict[str, ast.Module]) -> None:
    for path, tree in trees.items():
        modules = with_parents(imported(tree)) & FOREIGN_CODE
        assert modules == ({"marshal"} if path == START_CACHE else set()), path
        called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert not called & {"eval", "exec", "os.system", "os.popen"}, path


def test_the_programs_that_are_started_are_known_and_no_shell_is(
    trees: dict[str, ast.Module],
) -> None:
    wanted = {"subprocess", "PySide6.QtCore.QProcess"}
    starts = {path for path, tree in trees.items() if wanted & set(imported(tree))}
    assert starts == STARTS_PROGRAMS
    shells = [
        path
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword) and node.arg == "shell"
    ]
    assert shells == []


def test_what_the_microphone_hears_is_written_nowhere(trees: dict[str, ast.Module]) -> None:
    """It goes from process to process through a pipe, and from there into numbers."""
    for path, tree in trees.items():
        if "/microphone/" not in path and "breath_" not in path:
            continue
        called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        opens = {"open", "os.open", "QFile", "write_atomic", "write_atomic_bytes", "make_file"}
        assert not called & opens, path
        assert not any(name.endswith((".write_text", ".write_bytes")) for name in called), path
        assert not any(name.startswith("tempfile") for name in imported(tree)), path
