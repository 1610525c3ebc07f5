"""The start cache answers what it was asked before, and is harmless when it is wrong."""

import builtins
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from glutestretch.app.start_cache import SWITCH, StartCache

_IMPORT = """
import sys
from glutestretch.app.start_cache import StartCache
with StartCache(sys.argv[1]) as cache:
    from PySide6.QtWidgets import QApplication
cache.save()
application = QApplication(["x", "-platform", "offscreen"])
assert application.applicationName() == "x"
print(cache.hits, cache.misses)
"""


def started(path: Path, **environment: str) -> tuple[int, int]:
    """Import PySide6 in a new process; return how much came from the cache, and how much not."""
    run = subprocess.run(
        [sys.executable, "-c", _IMPORT, str(path)],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert run.stderr == ""
    hits, misses = map(int, run.stdout.split())
    return hits, misses


def test_a_second_import_of_pyside_is_answered_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "start.cache"
    hits, misses = started(path)
    assert hits == 0
    assert misses > 20, "shiboken no longer compiles its source through builtins.compile"
    assert started(path) == (misses, 0)


def test_nothing_is_cached_when_it_is_switched_off(tmp_path: Path) -> None:
    path = tmp_path / "start.cache"
    assert started(path, **{SWITCH: "0"}) == (0, 0)
    assert not path.exists()


@pytest.mark.parametrize("wrong", ["cut", "turned", "empty", "noise", "others may write it"])
def test_a_file_that_is_wrong_is_made_anew(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "start.cache"
    _, all_of_it = started(path)
    good = path.read_bytes()
    middle = len(good) // 2
    path.write_bytes(
        {
            "cut": good[:middle],
            "turned": good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
            "empty": b"",
            "noise": b"noise" * 100,
        }.get(wrong, good)
    )
    if wrong == "others may write it":
        path.chmod(0o666)
    assert started(path) == (0, all_of_it)
    assert started(path) == (all_of_it, 0)


def test_another_python_or_pyside_does_not_use_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "start.cache"
    with StartCache(str(path)) as cache:
        compile(b"a = 1", "<a>", "exec")
    cache.save()
    for key, answered in ((StartCache._key(), 1), (("another",), 0)):
        monkeypatch.setattr(StartCache, "_key", staticmethod(lambda key=key: key))
        with StartCache(str(path)) as cache:
            compile(b"a = 1", "<a>", "exec")
        assert cache.hits == answered


def test_other_source_under_the_same_name_is_compiled(tmp_path: Path) -> None:
    path = tmp_path / "start.cache"
    for source, value in ((b"a = 1", 1), (b"a = 2", 2), (b"a = 1", 1)):
        with StartCache(str(path)) as cache:
            space: dict[str, int] = {}
            exec(compile(source, "<a>", "exec"), space)  # noqa: S102
        cache.save()
        assert space["a"] == value


def test_patterns_from_the_file_find_what_they_should(tmp_path: Path) -> None:
    path = tmp_path / "start.cache"
    made = []
    for _ in range(2):
        re.purge()
        with StartCache(str(path)) as cache:
            made.append(
                re.compile(r"(?P<day>[0-9]{2})\\.(?:x|(y))+ # days", re.VERBOSE | re.IGNORECASE)
            )
        cache.save()
    assert cache.hits == 1
    again, first = made[1], made[0]
    assert again == first
    assert again.flags == first.flags
    assert again.groupindex == {"day": 1}
    assert again.groups == 2


def test_all_is_as_it_was_afterwards_also_after_an_error(tmp_path: Path) -> None:
    before = builtins.compile, re._compiler.compile, re._compiler._sre  # type: ignore[attr-defined]
    with pytest.raises(SyntaxError), StartCache(str(tmp_path / "start.cache")):
        compile(b"a =", "<a>", "exec")
    assert before == (builtins.compile, re._compiler.compile, re._compiler._sre)  # type: ignore[attr-defined]


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with StartCache(str(blocked / "start.cache")) as cache:
        compile(b"a = 1", "<a>", "exec")
    cache.save()
    assert cache.misses == 1


_READ = f"{_IMPORT}\nimport linecache, os\nprint(*map(os.path.basename, linecache.cache))"


def test_the_source_of_pythons_own_modules_is_not_read_again(tmp_path: Path) -> None:
    path = tmp_path / "start.cache"
    read = []
    for _ in range(2):
        run = [sys.executable, "-c", _READ, str(path)]
        said = subprocess.run(run, capture_output=True, text=True, check=True, timeout=60).stdout
        read.append(said.splitlines()[1].split())
    assert "enum.py" in read[0], "PySide6 no longer reads the source of what imports it"
    assert "enum.py" not in read[1]
