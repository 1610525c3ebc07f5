"""The app hidden in a tray on the bus, where the small process stands in for it."""

import json
from contextlib import ExitStack
from pathlib import Path

from tests.journeys.command import Terminal
from tests.journeys.desktop import SHORT, SILENT, App, Desktop
from tests.journeys.tray_user import Panel, TrayUser


class Home:
    """Somebody whose reminders come, with a panel, and the app hidden in its tray."""

    def __init__(self, desktop: Desktop, data: Path, stack: ExitStack) -> None:
        self.desktop, self.data, self._stack = desktop, data, stack
        self.bus = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
        self.panel = stack.enter_context(Panel(self.bus))
        self.terminal = Terminal(data, **desktop.environment)
        self.settings: dict[str, object] = {**SHORT, **SILENT, "when_closed": "stay"}
        self.terminal.lines("remind daily 8:00")
        self.app: App

    def hide(self) -> TrayUser:
        """Start the app hidden; wait until the small process stands in."""
        self.app = App(self.desktop, self.data, "--background", **self.settings)
        self._stack.callback(self.app.end)
        user = self._stack.enter_context(TrayUser(self.bus, self.app.process.pid))
        user.see_icon(of_qt=False)
        return user

    @property
    def log(self) -> list[str]:
        """What became of reminders, as it is stored."""
        stored = json.loads((self.data / "reminders.json").read_bytes())
        return [line["what"] for line in stored["state"]["log"]]

    def close_window(self) -> None:
        """Close the window, which stays in the tray."""
        self.desktop.hands("windowactivate", "--sync", self.app.window())
        self.desktop.key("alt+F4")
