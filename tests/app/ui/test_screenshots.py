"""The tool that takes pictures of every screen keeps working."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tools import screenshots

EXPECTED = {
    *(f"read-prone-glute-{step}" for step in (1, 2, 3)),
    *("read-left-side", "settings", "glutes", "keys", "about", "warning", "warning-pain"),
    *("screening", "screening-yes", "screening-urgent"),
    *(
        "follow",
        "count-in",
        "hold",
        "paused",
        "big-view",
        "big-hold",
        "change-over",
        "rest",
        "finished",
    ),
    *("after", "pain", "finished-pain", "left-out"),
    *("menu", "settings-choices", "settings-restored"),
    *("settings-searched", "settings-not-found"),
    *("welcome-1", "welcome-2", "welcome-3", "welcome-time", "welcome-sitting"),
    *("small-window", "other-row", "waiting-for-next"),
    *("banner", "banner-dialog", "closing-tray", "closing-no-tray"),
}


def test_every_screen_is_saved(qapp: QApplication, tmp_path: Path) -> None:
    font, palette = qapp.font(), qapp.palette()
    studio = screenshots.Studio(qapp, tmp_path, "dark", (800, 560))
    try:
        screenshots.shoot_all(studio)
    finally:
        studio.close()
        qapp.setFont(font)
        qapp.setPalette(palette)
    saved = {path.name.removesuffix("-dark-800x560-100.png"): path for path in tmp_path.iterdir()}
    assert saved.keys() >= EXPECTED
    follow = QImage(str(saved["follow"]))
    assert (follow.width(), follow.height()) == (800, 560)
