"""Where files go, by platform and option, and sockets whose path must be short."""

import os
import sys
from pathlib import Path

import pytest

from glutestretch.desktop.paths import Paths, make_private
from tests.support.processes import printed_by

LONGEST_SOCKET_BYTES = 104


def test_everything_is_in_the_directory_that_was_asked_for(tmp_path: Path) -> None:
    paths = Paths(str(tmp_path / "here"))
    names = [paths.settings, paths.window, paths.diary, next(paths.locks()), next(paths.sockets())]
    assert {os.path.dirname(name) for name in names} == {str(tmp_path / "here")}  # noqa: PTH120
    assert len(set(names)) == len(names)


@pytest.mark.skipif(sys.platform != "linux", reason="the convention of Linux")
def test_linux_uses_the_data_home_and_ignores_a_relative_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert Paths().directory == str(tmp_path / "data" / "glutestretch")
    for unusable in ("", "relative/data"):
        monkeypatch.setenv("XDG_DATA_HOME", unusable)
        assert Paths().directory == str(tmp_path / ".local" / "share" / "glutestretch")


@pytest.mark.parametrize(
    ("platform", "variable", "ending"),
    [
        ("darwin", "", ("Library", "Application Support", "glutestretch")),
        ("win32", "roaming", ("roaming", "glutestretch")),
        ("win32", "", ("AppData", "Roaming", "glutestretch")),
    ],
)
def test_other_platforms_have_their_own_directories(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    platform: str,
    variable: str,
    ending: tuple[str, ...],
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("APPDATA", variable and str(tmp_path / variable))
    assert Paths().directory == str(tmp_path.joinpath(*ending))


def test_a_relative_option_starts_at_the_working_directory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert Paths("here").directory == str(tmp_path / "here")
    assert Paths("~/there").directory == str(tmp_path / "home" / "there")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows uses pipes")
def test_the_socket_is_in_the_directory_where_its_path_is_one_for_sockets(tmp_path: Path) -> None:
    assert next(Paths("/short").sockets()) == "/short/instance.socket"
    for odd in (str(tmp_path / ("x" * 120)), "/not-\udcff-utf-8"):
        for path in Paths(odd).sockets():
            assert len(path.encode()) <= LONGEST_SOCKET_BYTES
            assert not path.startswith(odd)


@pytest.fixture
def temporary(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder for temporary files, and no folder of the session."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows uses pipes")
@pytest.mark.parametrize("runtime", ["private", "", "open", "gone", "link", "relative"])
def test_other_places_are_this_users_alone(
    monkeypatch: pytest.MonkeyPatch, temporary: Path, runtime: str
) -> None:
    place = temporary / "run"
    if runtime == "link":
        (temporary / "real").mkdir(mode=0o700)
        place.symlink_to("real")
    elif runtime != "gone":
        place.mkdir(mode=0o700)
        place.chmod(0o755 if runtime == "open" else 0o700)
    where = {"": "", "relative": "run"}.get(runtime, str(place))
    monkeypatch.setenv("XDG_RUNTIME_DIR", where)
    first, second = Paths("/a" + "x" * 120), Paths("/b" + "x" * 120)
    found = list(first.locks())[1]
    assert found not in second.locks()
    assert found in Paths("/a" + "x" * 120).locks()
    own = temporary / f"glutestretch-{os.getuid()}"
    assert Path(found).parent == (place if runtime == "private" else own)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows uses pipes")
@pytest.mark.parametrize("trap", ["open", "link", "file"])
def test_a_place_that_others_could_have_made_is_not_used(temporary: Path, trap: str) -> None:
    own = temporary / f"glutestretch-{os.getuid()}"
    if trap == "open":
        own.mkdir()
        own.chmod(0o777)
    elif trap == "link":
        (temporary / "elsewhere").mkdir(mode=0o700)
        own.symlink_to("elsewhere")
    else:
        own.touch()
    assert not any(path.startswith(str(own)) for path in Paths("/a" + "x" * 120).sockets())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_new_directory_is_closed_to_others(tmp_path: Path) -> None:
    paths = Paths(str(tmp_path / "new" / "data"))
    assert paths.make()
    assert Path(paths.directory).stat().st_mode & 0o777 == 0o700
    assert paths.make()


def test_a_directory_that_cannot_be_created_raises_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert not Paths(str(tmp_path / "file" / "data")).make()
    assert not make_private(str(tmp_path / "file"))


def test_paths_need_no_costly_import() -> None:
    code = (
        "import sys, glutestretch.desktop.paths as p; p.Paths('/x')\n"
        "print(sorted({'pathlib', 're', 'enum', 'dataclasses', 'PySide6'} & set(sys.modules)))"
    )
    assert printed_by(code) == "[]"
