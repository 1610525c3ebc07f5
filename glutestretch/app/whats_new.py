"""What has changed since the version before, told once after an update."""

import re
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject

from glutestretch import __version__
from glutestretch.app.startup import FirstScreen
from glutestretch.app.ui.dialogs import Dialogs
from glutestretch.kit.record import replace

_CHANGES = Path(__file__).parent.parent / "_built" / "CHANGELOG.md"


def changes(text: str, version: str) -> str:
    """Return what the changelog says of a version, as HTML; nothing if it says nothing.

    Args:
        text: The changelog, in the form of https://keepachangelog.com/en/1.1.0/.
        version: The number of the version.
    """
    part = re.search(
        rf"^## \[{re.escape(version)}\][^\n]*\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL
    )
    if part is None:
        return ""
    shown = ""
    for block in re.split(r"\n(?=- |### |\n)", part[1]):
        words = escape(" ".join(block.split()), quote=False)
        words = re.sub(r"`([^`]*)`", r"<b>\1</b>", words)
        if words.startswith("### "):
            shown += f"<p><b>{words.removeprefix('### ')}</b></p>"
        elif words:
            shown += f"<p>{words.removeprefix('- ')}</p>"
    return shown


class WhatsNew(QObject):
    """Says after an update that there was one, with what is new.

    Args:
        first: The window, and the version that was started last.
        dialogs: What opens the page.
        parent: The Qt parent.
    """

    def __init__(self, first: FirstScreen, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._first = first
        self._dialogs = dialogs

    def tell(self) -> None:
        """Say it once, to those who have used another version."""
        first = self._first
        before, first.state = first.state.version, replace(first.state, version=__version__)
        first.state_file.save(first.state)
        if before not in {"", __version__} and changes(_text(), __version__):
            words = self.tr("Glutestretch was updated to version {version}.")
            first.window.notices.say(
                words.format(version=__version__),
                topic="update",
                action=self.tr("What is new"),
                act=self._open,
            )

    def _open(self) -> None:
        self._first.window.notices.clear("update")
        self._dialogs.open_changes(changes(_text(), __version__))


def _text() -> str:
    try:
        return _CHANGES.read_text("utf-8")
    except OSError:
        return ""
