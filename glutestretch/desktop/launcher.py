"""The app in the menus of a Linux desktop: launcher, icon and file type, for one user.

Specifications: https://specifications.freedesktop.org/menu-spec/,
https://specifications.freedesktop.org/icon-theme-spec/ and
https://specifications.freedesktop.org/shared-mime-info-spec/
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from glutestretch.desktop.atomic_file import write_atomic
from glutestretch.desktop.desktop_entry import escaped, exec_line

PARTS = Path(__file__).parent.parent / "_built" / "desktop"
_PLACES = {
    "glutestretch.desktop": "applications/glutestretch.desktop",
    "glutestretch.svg": "icons/hicolor/scalable/apps/glutestretch.svg",
    "glutestretch-prescription.xml": "mime/packages/glutestretch-prescription.xml",
}
_REFRESH = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "-q", "-t", "-f", "icons/hicolor"),
)
"""Where a desktop keeps an index of these folders, its programs bring that up to date."""
_LONGEST_SECONDS = 30


class Launcher:
    """What the user's menus have of the app.

    Args:
        command: The program and its arguments that start the app.
    """

    def __init__(self, command: Sequence[str]) -> None:
        data = Path(os.environ.get("XDG_DATA_HOME", ""))
        self._data = data if data.is_absolute() else Path.home() / ".local" / "share"
        self._command = tuple(command)

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that it consists of."""
        return tuple(self._data / place for place in _PLACES.values())

    def install(self) -> None:
        """Write the files, over older ones.

        Raises:
            OSError: If one cannot be written.
            UnicodeEncodeError: If the path of the program is no text.
        """
        for name, place in _PLACES.items():
            content = (PARTS / name).read_text("utf-8")
            if name.endswith(".desktop"):
                content = self._filled(content)
            content.encode()
            path = self._data / place
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(path, content)
        self._refresh()

    def remove(self) -> None:
        """Delete the files, and leave those of others.

        Raises:
            OSError: If one cannot be deleted.
        """
        for path in self.files:
            path.unlink(missing_ok=True)
        self._refresh()

    def _filled(self, entry: str) -> str:
        """Return the entry with the command of this installation."""
        program = f"TryExec={escaped(self._command[0])}\n"
        before, after = entry.split("Exec=glutestretch %f\n")
        return f"{before}{program}Exec={exec_line(self._command, '%f')}\n{after}"

    def _refresh(self) -> None:
        for program, *options, folder in _REFRESH:
            found = shutil.which(program)
            if found and (self._data / folder).is_dir():
                command = [found, *options, str(self._data / folder)]
                subprocess.run(  # noqa: S603 - the system's own program
                    command, check=False, capture_output=True, timeout=_LONGEST_SECONDS
                )
