"""A panel that shows the icons of apps over the bus, and the user who clicks them."""

import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    Proxy,
    open_dbus_connection,
)
from jeepney.wrappers import DBusErrorResponse, unwrap_msg  # type: ignore[import-untyped]

from tests.desktop.service import DONE, Answer, Service
from tests.journeys.desktop import PATIENCE_SECONDS

WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_QT = "libQt6Core"


def hosts(*, registered: bool) -> dict[str, Answer]:
    """Return what a watcher answers that has a host which shows icons, or has none."""
    return {
        "Get": ("v", (("b", registered),)),
        "GetAll": ("a{sv}", ({"IsStatusNotifierHostRegistered": ("b", registered)},)),
        "RegisterStatusNotifierItem": DONE,
    }


class Panel(Service):
    """The watcher of a panel that shows icons."""

    def __init__(self, bus: str) -> None:
        super().__init__(bus, WATCHER, **hosts(registered=True))


class TrayUser:
    """Sees and uses the icon that a process shows.

    Args:
        bus: The address of the session's bus.
        process: The number of the process.
    """

    def __init__(self, bus: str, process: int) -> None:
        self._bus = bus
        self._process = process

    def __enter__(self) -> Self:
        self._connection: DBusConnection = open_dbus_connection(bus=self._bus)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    @property
    def has_qt(self) -> bool:
        """Whether the process has loaded Qt."""
        return _QT in Path(f"/proc/{self._process}/maps").read_text("utf-8")

    def icons(self) -> list[str]:
        """Return the names on the bus under which the process shows an icon."""
        bus = Proxy(message_bus, self._connection)
        return [name for name in bus.ListNames()[0] if name[0] == ":" and self._is_icon(name)]

    def see_icon(self, *, of_qt: bool) -> None:
        """Wait until there is the icon of the app, or of the small process; never two."""
        for _ in self._looks():
            if self.has_qt is not of_qt:
                continue
            icons = self.icons()
            assert len(icons) <= 1, icons
            if icons:
                return
        raise AssertionError(f"no icon, of_qt={of_qt}")

    def click(self) -> None:
        """Click on the icon."""
        self._call("/StatusNotifierItem", _ITEM, "Activate", "ii", (0, 0))

    def tip(self) -> str:
        """Return what is said when the pointer rests on the icon."""
        return str(self.look("/StatusNotifierItem", _ITEM, "ToolTip")[3])

    def look(self, path: str, interface: str, name: str) -> Any:  # noqa: ANN401 - any property
        """Return a property of the icon or its menu."""
        [(_, value)] = self._call(path, _PROPERTIES, "Get", "ss", (interface, name))
        return value

    def menu(self) -> dict[str, int]:
        """Return what the menu offers to be chosen, with the number of each entry."""
        self._call("/MenuBar", _MENU, "AboutToShow", "i", (0,))
        _, root = self._call("/MenuBar", _MENU, "GetLayout", "iias", (0, -1, []))
        return dict(_entries(root))

    def choose(self, words: str) -> None:
        """Choose an entry of the menu."""
        event = (self.menu()[words], "clicked", ("s", ""), 0)
        self._call("/MenuBar", _MENU, "Event", "isvu", event)

    def _is_icon(self, name: str) -> bool:
        bus = Proxy(message_bus, self._connection)
        try:
            if bus.GetConnectionUnixProcessID(name)[0] != self._process:
                return False
            address = DBusAddress("/StatusNotifierItem", name, _PROPERTIES)
            asked = new_method_call(address, "Get", "ss", (_ITEM, "Category"))
            found = unwrap_msg(self._connection.send_and_get_reply(asked, timeout=2))
        except (DBusErrorResponse, TimeoutError):
            return False
        return bool(found[0][1] == "ApplicationStatus")

    def _call(
        self, path: str, interface: str, member: str, types: str, body: tuple[Any, ...]
    ) -> Any:  # noqa: ANN401
        [name] = self.icons()
        asked = new_method_call(DBusAddress(path, name, interface), member, types, body)
        return unwrap_msg(self._connection.send_and_get_reply(asked, timeout=PATIENCE_SECONDS))

    def _looks(self) -> Iterator[None]:
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            yield


def _entries(node: Any) -> Iterator[tuple[str, int]]:  # noqa: ANN401 - as the menu gives it
    number, look, below = node
    usable = look.get("enabled", ("b", True))[1] and look.get("visible", ("b", True))[1]
    if usable and "label" in look and not below:
        yield look["label"][1], number
    for _, one in below:
        yield from _entries(one)
