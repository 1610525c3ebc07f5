"""The icon in the tray without Qt: a StatusNotifierItem on the session's bus.

Specification: https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/.
"""

import os
from base64 import b64decode
from collections.abc import Mapping, Sequence
from typing import Any

from glutestretch.background.tray_menu import PATH as MENU_PATH
from glutestretch.background.tray_menu import TrayMenu
from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.objects import Interface, Method, Property, ServedObject
from glutestretch.desktop.dbus.wire import Answer, Call, CallMessage, Rule, SignalMessage
from glutestretch.kit.core import QObject, QTimer, Signal
from glutestretch.reminders.sign import Sign
from glutestretch.reminders.texts.tray import Entry, TrayWish, tray_menu

_PATH = "/StatusNotifierItem"
_ITEM = "org.kde.StatusNotifierItem"
_WATCHER = "org.kde.StatusNotifierWatcher"
_WATCHER_PATH = "/StatusNotifierWatcher"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_NAME = "Glutestretch"
_BACK_WITHIN_MS = 4000
"""How long a tray may be gone: a panel that starts again is back by then."""

Icons = Mapping[str, Sequence[tuple[int, str]]]


class TrayItem(QObject):
    """Shows how reminders stand, and says what the user wants.

    Signals:
        wished: The ``Entry`` of the menu that was chosen; a click is the window's.
        opening: The menu is about to be seen.
        gone: There is no tray that shows it.
    """

    wished = Signal(object)
    opening = Signal()
    gone = Signal()

    def __init__(
        self, bus: Bus, icons: Icons, parent: QObject | None = None, *, right_to_left: bool = False
    ) -> None:
        """Make an item that is not in the tray yet.

        Args:
            bus: The session's bus.
            icons: For each sign its icon in some sizes: side, and base64 of its pixels.
            parent: The Qt parent.
            right_to_left: Whether the language runs from right to left.
        """
        super().__init__(parent)
        self._bus = bus
        self._icons = icons
        self._sign = Sign.ACTIVE
        self._words = ""
        self._menu = TrayMenu(
            tray_menu(), self.wished.emit, self.opening.emit, right_to_left=right_to_left
        )
        self._served = ServedObject(_PATH, self._interface())
        self._missed = QTimer(self)
        self._missed.setSingleShot(True)
        self._missed.timeout.connect(self.gone)

    def start(self) -> None:
        """Put it into the tray, and back into one that has started again."""
        self._bus.serve(self._answer)
        rule = Rule("org.freedesktop.DBus", "NameOwnerChanged", "sss", first=_WATCHER)
        self._bus.listen(rule, self._owner_changed)
        unhosted = Rule(_WATCHER, "StatusNotifierHostUnregistered", "", sender=_WATCHER)
        self._bus.listen(unhosted, self._ask_for_host)
        self._bus.restored.connect(self._register)
        self._register()

    def show_state(self, sign: Sign, words: str) -> None:
        """Show how things stand, with the next reminder in words."""
        signals = []
        if sign is not self._sign:
            signals.append("NewIcon")
        if words != self._words:
            signals.append("NewToolTip")
        self._sign, self._words = sign, words
        for signal in signals:
            self._bus.emit_signal(SignalMessage(_PATH, _ITEM, signal, "", ()))
        if changed := self._menu.show_state(words, paused=sign is Sign.PAUSED):
            self._bus.emit_signal(changed)

    def _interface(self) -> Interface:
        def click(_x: int, _y: int) -> None:
            self.wished.emit(Entry(wish=TrayWish.WINDOW))

        def nothing(*_: object) -> None:
            """Leave it to the desktop, which shows the menu itself."""

        methods = {
            "Activate": Method(click, "ii"),
            "SecondaryActivate": Method(click, "ii"),
            "ContextMenu": Method(nothing, "ii"),
            "Scroll": Method(nothing, "is"),
            "ProvideXdgActivationToken": Method(_allow_up, "s"),
        }
        plain = {
            "Category": ("s", "ApplicationStatus"),
            "Id": ("s", "glutestretch"),
            "Title": ("s", _NAME),
            "Status": ("s", "Active"),
            "WindowId": ("i", 0),
            "IconThemePath": ("s", ""),
            "IconName": ("s", ""),
            "OverlayIconName": ("s", ""),
            "OverlayIconPixmap": ("a(iiay)", []),
            "AttentionIconName": ("s", ""),
            "AttentionIconPixmap": ("a(iiay)", []),
            "AttentionMovieName": ("s", ""),
            "ItemIsMenu": ("b", False),
            "Menu": ("o", MENU_PATH),
        }
        properties = {name: _constant(*one) for name, one in plain.items()}
        properties["IconPixmap"] = Property("a(iiay)", self._pixmaps)
        properties["ToolTip"] = Property("(sa(iiay)ss)", self._tool_tip)
        signals = {"NewTitle": "", "NewIcon": "", "NewToolTip": "", "NewStatus": "s"}
        return Interface(_ITEM, methods, properties, signals)

    def _pixmaps(self) -> list[tuple[int, int, bytes]]:
        return [(side, side, b64decode(pixels)) for side, pixels in self._icons[self._sign]]

    def _tool_tip(self) -> tuple[Any, ...]:
        nothing: list[tuple[int, int, bytes]] = []
        return "", nothing, _NAME, self._words

    def _answer(self, call: CallMessage) -> Answer:
        served = self._menu.served if call.path.startswith(MENU_PATH) else self._served
        return served.answer(call)

    def _register(self) -> None:
        call = Call(
            _WATCHER, _WATCHER_PATH, _WATCHER, "RegisterStatusNotifierItem", "s", (_PATH,),
            wake=False,
        )  # fmt: skip
        self._bus.call(call, self._registered)

    def _registered(self, reply: Reply) -> None:
        if reply.error:
            self._miss()
        else:
            self._missed.stop()
            self._ask_for_host()

    def _owner_changed(self, _name: str, _old: str, new: str) -> None:
        if new:
            self._register()
        else:
            self._miss()

    def _ask_for_host(self) -> None:
        wanted = (_WATCHER, "IsStatusNotifierHostRegistered")
        call = Call(_WATCHER, _WATCHER_PATH, _PROPERTIES, "Get", "ss", wanted, wake=False)
        self._bus.call(call, self._on_host, expects="v")

    def _on_host(self, reply: Reply) -> None:
        if reply.body == (("b", False),):
            self._miss()

    def _miss(self) -> None:
        if not self._missed.isActive():
            self._missed.start(_BACK_WITHIN_MS)


def _constant(kind: str, value: object) -> Property:
    return Property(kind, lambda: value)


def _allow_up(token: str) -> None:
    """Put the token that lets a window come to the front under Wayland where Qt reads it."""
    os.environ["XDG_ACTIVATION_TOKEN"] = token
