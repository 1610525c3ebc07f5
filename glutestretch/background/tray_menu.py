"""The menu of the icon in the tray, as desktops read it over the bus.

Specification: https://github.com/AyatanaIndicators/libdbusmenu/blob/master/libdbusmenu-glib/dbus-menu.xml.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from glutestretch.desktop.dbus.objects import Interface, Method, Property, ServedObject
from glutestretch.desktop.dbus.wire import SignalMessage
from glutestretch.reminders.texts.tray import Entry, TrayWish

PATH = "/MenuBar"
_NAME = "com.canonical.dbusmenu"
_VERSION = 3
_ROOT, _STATE = 0, 1

Variants = dict[str, tuple[str, Any]]


class TrayMenu:
    """The line that says how things stand, and the menu below it.

    Args:
        entries: What the menu offers.
        chosen: Called with an entry that the user has chosen.
        opening: Called before the menu is shown.
        right_to_left: Whether the language runs from right to left.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        chosen: Callable[[Entry], object],
        opening: Callable[[], object],
        *,
        right_to_left: bool,
    ) -> None:
        self._chosen = chosen
        self._opening = opening
        self._revision = 1
        self._paused = False
        self._entries: dict[int, Entry] = {_STATE: Entry()}
        self._below: dict[int, list[int]] = {_ROOT: [_STATE]}
        self._add(_ROOT, entries)
        direction = "rtl" if right_to_left else "ltr"
        methods = {
            "GetLayout": Method(self._layout, "iias", gives="u(ia{sv}av)"),
            "GetGroupProperties": Method(self._group, "aias", gives="a(ia{sv})"),
            "GetProperty": Method(self._property, "is", gives="v"),
            "Event": Method(self._event, "isvu"),
            "EventGroup": Method(self._events, "a(isvu)", gives="ai"),
            "AboutToShow": Method(self._about_to_show, "i", gives="b"),
            "AboutToShowGroup": Method(self._about_to_show_all, "ai", gives="aiai"),
        }
        properties = {
            "Version": Property("u", lambda: _VERSION),
            "TextDirection": Property("s", lambda: direction),
            "Status": Property("s", lambda: "normal"),
            "IconThemePath": Property("as", list),
        }
        signals = {"ItemsPropertiesUpdated": "a(ia{sv})a(ias)", "LayoutUpdated": "ui"}
        self.served = ServedObject(PATH, Interface(_NAME, methods, properties, signals))

    def show_state(self, words: str, *, paused: bool) -> SignalMessage | None:
        """Say how things stand; return the signal that something has changed, if it has."""
        if (words, paused) == (self._entries[_STATE].words, self._paused):
            return None
        self._entries[_STATE], self._paused = Entry(words), paused
        self._revision += 1
        return SignalMessage(PATH, _NAME, "LayoutUpdated", "ui", (self._revision, _ROOT))

    def _add(self, above: int, entries: Iterable[Entry]) -> None:
        for entry in entries:
            number = len(self._entries) + 1
            self._entries[number] = entry
            self._below.setdefault(above, []).append(number)
            self._add(number, entry.entries)

    def _look(self, number: int) -> Variants:
        """Return how an entry looks, as far as it is not as usual."""
        if number == _ROOT:
            return {"children-display": ("s", "submenu")}
        entry = self._entries[number]
        if not entry.words and number != _STATE:
            return {"type": ("s", "separator")}
        look: Variants = {"label": ("s", entry.words.replace("_", "__"))}
        if number == _STATE:
            look["enabled"] = ("b", False)
        if entry.entries:
            look["children-display"] = ("s", "submenu")
        if entry.wish is TrayWish.RESUME:
            look["visible"] = ("b", self._paused)
        return look

    def _known(self, number: int) -> bool:
        return number == _ROOT or number in self._entries

    def _node(self, number: int, depth: int) -> tuple[int, Variants, list[tuple[str, Any]]]:
        below = self._below.get(number, []) if depth else []
        nodes = [("(ia{sv}av)", self._node(one, depth - 1)) for one in below]
        return number, self._look(number), nodes

    def _layout(self, number: int, depth: int, _names: list[str]) -> tuple[Any, ...]:
        return self._revision, self._node(number if self._known(number) else _ROOT, depth)

    def _group(self, numbers: list[int], _names: list[str]) -> tuple[Any, ...]:
        wanted = filter(self._known, numbers or (_ROOT, *self._entries))
        return ([(number, self._look(number)) for number in wanted],)

    def _property(self, number: int, name: str) -> tuple[Any, ...]:
        look = self._look(number) if self._known(number) else {}
        return (look.get(name, ("s", "")),)

    def _event(self, number: int, kind: str, _data: object, _stamp: int) -> None:
        entry = self._entries.get(number)
        if kind == "clicked" and entry and entry.wish:
            self._chosen(entry)

    def _events(self, events: list[tuple[int, str, object, int]]) -> tuple[Any, ...]:
        for event in events:
            self._event(*event)
        return ([event[0] for event in events if not self._known(event[0])],)

    def _about_to_show(self, number: int) -> tuple[Any, ...]:
        before = self._revision
        if number == _ROOT:
            self._opening()
        return (self._revision != before,)

    def _about_to_show_all(self, numbers: list[int]) -> tuple[Any, ...]:
        changed = [number for number in numbers if self._about_to_show(number)[0]]
        return changed, [number for number in numbers if not self._known(number)]
