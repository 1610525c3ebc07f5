"""The app as a screen reader meets it: the tree of what there is, and what is announced."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import PySide6
import shiboken6
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QWidget

_QT_GUI = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"

Role = QAccessible.Role
NAMED_ROLES = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.SpinBox,
        Role.Slider,
        Role.EditableText,
        Role.List,
        Role.ListItem,
        Role.ProgressBar,
        Role.Graphic,
        Role.Grouping,
        Role.Dialog,
        Role.AlertMessage,
        Role.Window,
        Role.MenuItem,
        Role.PopupMenu,
        Role.StaticText,
    }
)


class Node(NamedTuple):
    """One thing in the tree."""

    role: QAccessible.Role
    name: str
    description: str
    value: str
    path: str
    disabled: bool
    focusable: bool
    labels: tuple[str, ...]


def tree(window: QWidget) -> list[Node]:
    """Return all that a screen reader finds in a window, in its order."""
    QAccessible.setActive(True)
    return list(_walk(QAccessible.queryAccessibleInterface(window), ""))


def _walk(interface: QAccessibleInterface, above: str) -> Iterator[Node]:
    if not interface.isValid() or interface.state().invisible:
        return
    text = QAccessible.Text
    name = interface.text(text.Name)
    owner = interface.object()
    path = f"{above}/{interface.role().name}:{owner.objectName() if owner else ''}"
    state = interface.state()
    yield Node(
        interface.role(),
        name,
        interface.text(text.Description),
        interface.text(text.Value),
        path,
        bool(state.disabled),
        bool(state.focusable),
        tuple(other.text(text.Name) for other, _ in interface.relations()),
    )
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from _walk(child, path)


@contextmanager
def listening() -> Iterator[list[str]]:
    """Collect the sentences that Qt is told to announce, as its platform plugin would get them."""
    heard: list[str] = []

    def hear(address: int) -> None:
        event: Any = shiboken6.wrapInstance(address, QAccessibleEvent)
        if event.type() == QAccessible.Event.Announcement:
            told: Any = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
            heard.append(told.message())

    handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(hear)
    install = getattr(ctypes.CDLL(str(_QT_GUI)), _INSTALL)
    install.restype = ctypes.c_void_p
    install.argtypes = [ctypes.c_void_p]
    before = install(ctypes.cast(handler, ctypes.c_void_p))
    QAccessible.setActive(True)
    try:
        yield heard
    finally:
        install(before)
