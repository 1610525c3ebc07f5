"""Start at login through a file in the user's own directories.

Specifications: https://specifications.freedesktop.org/autostart-spec/ and
https://specifications.freedesktop.org/desktop-entry-spec/; ``man 5 launchd.plist``.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from glutestretch.desktop.atomic_file import NotAFileError, read_checked, write_atomic
from glutestretch.desktop.autostart.api import AutostartError, NullAutostart
from glutestretch.desktop.desktop_entry import escaped, exec_line
from glutestretch.kit.translation import tr

_ENTRY = """[Desktop Entry]
Type=Application
Version=1.0
Name=Glutestretch
Comment={comment}
Icon=glutestretch
TryExec={program}
Exec={command}
Terminal=false
X-GNOME-Autostart-enabled=true
"""
_OFF = {("Hidden", "true"), ("X-GNOME-Autostart-enabled", "false")}
_LABEL = "glutestretch"


class _FileAutostart(NullAutostart):
    """Starts the app at login as long as a file exists."""

    def __init__(self, path: Path, command: Sequence[str], parent: QObject | None) -> None:
        super().__init__(parent)
        self._path = path
        self._command = tuple(command)

    def enabled(self) -> bool:
        """Return whether the file exists and is not switched off."""
        try:
            return self._is_on(read_checked(self._path))
        except (OSError, NotAFileError):
            return False

    def enable(self) -> None:
        """Write the file.

        Raises:
            AutostartError: If it cannot be written.
        """
        try:
            content = self._content()
            content.encode()  # such files are UTF-8, and the app's own path need not be
            write_atomic(self._path, content)
        except (OSError, ValueError) as error:
            words = tr("{path}, which starts glutestretch at login, cannot be written: {why}.")
            raise AutostartError(self._filled(words, error)) from error

    def disable(self) -> None:
        """Remove the file.

        Raises:
            AutostartError: If it cannot be removed.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            words = tr("{path}, which starts glutestretch at login, cannot be removed: {why}.")
            raise AutostartError(self._filled(words, error)) from error

    def _filled(self, sentence: str, error: Exception) -> str:
        why = error.strerror if isinstance(error, OSError) else str(error)
        return sentence.format(path=self._path, why=why)

    def _content(self) -> str:
        raise NotImplementedError

    def _is_on(self, content: bytes) -> bool:
        raise NotImplementedError


class XdgAutostart(_FileAutostart):
    """Start at login on Linux desktops: ``autostart/glutestretch.desktop``."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        config = Path(os.environ.get("XDG_CONFIG_HOME", ""))
        if not config.is_absolute():
            config = Path.home() / ".config"
        super().__init__(config / "autostart" / "glutestretch.desktop", command, parent)

    def _content(self) -> str:
        return _ENTRY.format(
            comment=tr("Reminds you to stretch"),
            program=escaped(self._command[0]),
            command=exec_line(self._command),
        )

    def _is_on(self, content: bytes) -> bool:
        lines = content.decode("utf-8", "replace").splitlines()
        pairs = {tuple(part.strip() for part in line.split("=", 1)) for line in lines}
        return "[Desktop Entry]" in lines and not pairs & _OFF


class LaunchAgentAutostart(_FileAutostart):
    """Start at login on macOS: a launch agent of the user."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        path = Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
        super().__init__(path, command, parent)

    def _content(self) -> str:
        import plistlib  # noqa: PLC0415 - for macOS alone

        agent = {
            "Label": _LABEL,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        return plistlib.dumps(agent).decode("utf-8")

    def _is_on(self, content: bytes) -> bool:
        import plistlib  # noqa: PLC0415 - for macOS alone

        try:
            agent = plistlib.loads(content)
        except (ValueError, plistlib.InvalidFileException):
            return False
        return (
            isinstance(agent, dict) and bool(agent.get("RunAtLoad")) and not agent.get("Disabled")
        )
