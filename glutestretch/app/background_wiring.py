"""Makes way for the small process when the window is closed, and takes over from it again."""

import os
import signal
import sys
from base64 import b64encode
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from glutestretch.app.startup import FirstScreen
from glutestretch.app.ui.sign_icon import sign_icon
from glutestretch.background.handover import Handover, Kept, ToApp, ToBackground, Wish, hand_over
from glutestretch.desktop.instance.server import InstanceServer
from glutestretch.desktop.notification import Reason
from glutestretch.desktop.notifications.api import FLATPAK_INFO
from glutestretch.desktop.own_command import same_start
from glutestretch.reminders.engine.state_json import from_json
from glutestretch.reminders.sign import Sign
from glutestretch.reminders.texts.rules import offered
from glutestretch.session.engine.chart import Mode
from glutestretch.session.session import Session
from glutestretch.stretches.routines import FULL

if TYPE_CHECKING:
    from glutestretch.app.reminders_wiring import RemindersFeature
    from glutestretch.app.unsaved import Unsaved

_AFTER_MS = 3000
"""How long the window stays closed before the small process comes: many open it again at once."""
_SIDES = (22, 32, 48)
_BYTES_A_PIXEL = 4


class Background(QObject):
    """Lets the small process stand in while the window is closed to a tray on the bus.

    Wherever anything stands against it, the app stays hidden as it is.

    Args:
        first: The window, and what is chosen.
        reminding: The reminders, once they are loaded.
        session: Nothing makes way while one is under way.
        unsaved: Or while something is not written.
        server: On which later starts call.
        lock: The descriptor of the file whose lock says that this is the first instance.
        parent: The Qt parent.
    """

    def __init__(
        self,
        first: FirstScreen,
        reminding: "RemindersFeature",
        session: Session,
        unsaved: "Unsaved",
        server: InstanceServer,
        lock: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._reminding = reminding
        self._session = session
        self._unsaved = unsaved
        self._server = server
        self._lock = lock
        self.may_rest = sys.platform == "linux" and not os.path.exists(FLATPAK_INFO)  # noqa: PTH110
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self._rest)
        for sign in (
            first.window.left,
            reminding.reminders.changed,
            reminding.tray.appeared,
            session.mode_changed,
        ):
            sign.connect(self.look)
        first.window.activated.connect(self._came_up)
        self.look()

    def look(self) -> None:
        """See soon whether the small process can take over."""
        if self.may_rest and not self._first.window.isVisible():
            self._soon.start()

    def _came_up(self) -> None:
        """Once the window was opened again, its closing counts again."""
        self.may_rest = sys.platform == "linux"

    def _can_rest(self) -> bool:
        """Whether nothing here is seen, waited for or unwritten, and a tray shows icons."""
        facts, status = self._reminding.reminders.facts, self._reminding.reminders.status
        return (
            self.may_rest
            and self._reminding.tray.on_bus
            and status.active
            and not status.due_now
            and facts.offer is None
            and self._session.mode in (Mode.IDLE, Mode.FINISHED)
            and not self._unsaved.any
            and not any(one.isVisible() for one in QApplication.topLevelWidgets())
        )

    def _rest(self) -> None:
        """Put everything away, and let the small process take over."""
        if not self._can_rest():
            return
        first, window = self._first, self._first.window
        if not window.save_all():
            return
        message = self._message()
        kept = Kept(self._lock, *self._server.hand_over())
        if kept.socket < 0:
            return
        self._reminding.staying.put_icon_away()
        first.rests = partial(_make_way, kept, message)
        window.quit()

    def _message(self) -> ToBackground:
        first, facts = self._first, self._reminding.reminders.facts
        routines = {FULL, "", *(one.id for one in first.book.all)}
        routines |= {one.routine for one in facts.reminders}
        return ToBackground(
            arguments=first.paths.arguments,
            language=first.language,
            offers={name: offered(first.book, name) for name in routines},
            icons={sign.value: [(side, _pixels(sign, side)) for side in _SIDES] for sign in Sign},
            respects=tuple(one.value for one in Reason if self._reminding.respects(one)),
        )


def _make_way(kept: Kept, message: ToBackground) -> None:
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    hand_over(kept, message, same_start(*message.arguments))


def _pixels(sign: Sign, side: int) -> str:
    """Return an icon as trays take it: alpha, red, green and blue of each pixel, in base64."""
    image = sign_icon(sign).pixmap(side, side).toImage()
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    plain = bytes(image.constBits())
    if sys.byteorder == "little":
        turned = bytearray(len(plain))
        for place in range(_BYTES_A_PIXEL):
            turned[place::_BYTES_A_PIXEL] = plain[_BYTES_A_PIXEL - 1 - place :: _BYTES_A_PIXEL]
        plain = bytes(turned)
    return b64encode(plain).decode("ascii")


def arrive(
    handover: Handover,
    background: Background,
    first: FirstScreen,
    reminding: "RemindersFeature",
    server: InstanceServer,
) -> None:
    """Go on where the small process has left, and do what it was asked for.

    Args:
        handover: What it has handed over.
        background: What lets it take over again.
        first: The window.
        reminding: The reminders.
        server: On which later starts call.
    """
    told = handover.message
    if not isinstance(told, ToApp):
        return
    background.may_rest = background.may_rest and told.may_rest
    if told.unsaved is not None:
        kept = from_json(dict(told.unsaved)).facts
        reminding.reminders.take(lambda _facts, _now: kept)
    window = first.window
    acts: dict[Wish, Callable[[], object]] = {
        Wish.START: partial(reminding.begin, FULL),
        Wish.BEGIN: partial(reminding.begin_from, told.reminder),
        Wish.WINDOW: window.bring_up,
        Wish.REMINDERS: window.reminders_wished.emit,
        Wish.SETTINGS: window.settings_wished.emit,
        Wish.NO_TRAY: reminding.staying.stand_without_tray,
    }
    if told.wish in acts:
        acts[told.wish]()
    if told.wish is not Wish.BEGIN:
        reminding.ring_again()
    if told.caller >= 0:
        server.take_over(told.caller, told.line.encode())
