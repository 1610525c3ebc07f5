"""The app in a desktop's menus: files on a real disk, checked by the desktop's own tools."""

import shutil
import subprocess
from argparse import Namespace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from glutestretch.app.ui.sign_icon import sign_icon
from glutestretch.commands.desktop_commands import install_desktop
from glutestretch.commands.exit import CommandError
from glutestretch.desktop.launcher import PARTS, Launcher
from glutestretch.desktop.paths import Paths
from glutestretch.reminders.sign import Sign

COMMAND = ("/opt/my apps/python", "-P", "-m", "glutestretch")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def entry(home: Path) -> dict[str, str]:
    lines = (home / "data/applications/glutestretch.desktop").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def test_the_launcher_starts_this_installation(home: Path) -> None:
    Launcher(COMMAND).install()
    found = entry(home)
    assert found["Exec"] == '"/opt/my apps/python" -P -m glutestretch %f'
    assert found["TryExec"] == "/opt/my apps/python"
    assert found["Icon"] == "glutestretch"
    assert (home / "data/icons/hicolor/scalable/apps/glutestretch.svg").exists()


def test_a_second_one_replaces_the_first_and_its_removal_leaves_what_others_have(
    home: Path,
) -> None:
    other = home / "data/applications/other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    Launcher(("/old/python",)).install()
    Launcher(COMMAND).install()
    assert entry(home)["TryExec"] == COMMAND[0]
    launcher = Launcher(COMMAND)
    launcher.remove()
    launcher.remove()
    assert not any(path.exists() for path in launcher.files)
    assert other.exists()


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"),
    reason="desktop-file-validate is missing; install the package desktop-file-utils",
)
def test_the_entry_is_valid(home: Path) -> None:
    Launcher(COMMAND).install()
    checked = subprocess.run(
        ["desktop-file-validate", str(home / "data/applications/glutestretch.desktop")],
        check=False,
        capture_output=True,
        text=True,
    )
    assert checked.stdout == checked.stderr == ""


def test_the_command_adds_and_takes_away_the_start_at_login(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = Paths(str(home / "mine"))
    install_desktop(Namespace(remove=False, autostart=True), paths)
    assert "in your menus now" in capsys.readouterr().out
    login = home / "config/autostart/glutestretch.desktop"
    for file in (login, home / "data/applications/glutestretch.desktop"):
        assert f"--data-dir {home}/mine" in file.read_text("utf-8")
    install_desktop(Namespace(remove=True, autostart=False), paths)
    assert "no more" in capsys.readouterr().out
    assert not login.exists()
    assert [name for name in files(home) if "glutestretch" in name] == []


def test_a_folder_that_cannot_be_written_is_named(home: Path) -> None:
    (home / "data").write_text("a file in its place")
    with pytest.raises(CommandError, match=str(home / "data")):
        install_desktop(Namespace(remove=False, autostart=False), Paths(str(home / "mine")))


def test_the_icon_is_the_one_in_the_tray(qapp: QApplication) -> None:
    assert qapp
    drawn = QImage(64, 64, QImage.Format.Format_ARGB32)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(PARTS / "glutestretch.svg")).render(painter)
    painter.end()
    ours = sign_icon(Sign.ACTIVE).pixmap(QSize(64, 64)).toImage()
    for at in ((32, 32), (32, 20), (32, 13), (32, 4), (0, 0)):
        mine, tray = (image.pixelColor(*at) for image in (drawn, ours))
        for part in (QColor.red, QColor.green, QColor.blue, QColor.alpha):
            assert abs(part(mine) - part(tray)) < 8
