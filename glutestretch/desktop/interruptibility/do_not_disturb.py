"""Whether "do not disturb" is on, from every service that may know."""

from collections.abc import Callable
from functools import partial

from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.desktop.interruptibility.do_not_disturb_gnome import GnomeBanners, runs_gnome
from glutestretch.kit.core import QObject, Signal
from glutestretch.kit.record import Record

_PATIENCE_SECONDS = 2.0
_PROPERTIES = "org.freedesktop.DBus.Properties"
_NOTIFICATIONS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")


class _Question(Record):
    """A call, and the reply that means "do not disturb".

    Attributes:
        expects: The D-Bus signature of the reply.
        quiet: The value that means "do not disturb".
    """

    call: Call
    expects: str
    quiet: object


def _property(interface: str, name: str) -> Call:
    return Call(*_NOTIFICATIONS, _PROPERTIES, "Get", "ss", (interface, name), wake=False)


_QUESTIONS = (
    # KDE, and others that follow it
    _Question(_property("org.freedesktop.Notifications", "Inhibited"), "v", True),
    # dunst
    _Question(_property("org.dunstproject.cmd0", "paused"), "v", True),
    # Xfce
    _Question(
        Call(
            "org.xfce.Xfconf",
            "/org/xfce/Xfconf",
            "org.xfce.Xfconf",
            "GetProperty",
            "ss",
            ("xfce4-notifyd", "/do-not-disturb"),
            wake=False,
        ),
        "v",
        True,
    ),
    # SwayNotificationCenter
    _Question(
        Call(
            "org.erikreider.swaync.cc",
            "/org/erikreider/swaync/cc",
            "org.erikreider.swaync.cc",
            "GetDnd",
            wake=False,
        ),
        "b",
        True,
    ),
)


class DoNotDisturb(QObject):
    """Asks all services in parallel; a missing one fails at once, and none is started for it.

    Signals:
        touched: The answer may have changed. Only emitted after ``listen``.
    """

    touched = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._listening = False
        self._gnome = GnomeBanners(self) if runs_gnome() else None
        if self._gnome:
            self._gnome.touched.connect(self.touched)

    def ask(self, callback: Callable[[bool], object]) -> None:
        """Find out whether "do not disturb" is on; calls back in a later turn of the event loop."""
        self.look(lambda quiet: callback(bool(quiet)))

    def look(self, callback: Callable[[bool | None], object]) -> None:
        """Do the same, but tell None where no service knows."""
        answers: list[bool | None] = []
        awaited = len(_QUESTIONS) + (self._gnome is not None)

        def collect(quiet: bool | None) -> None:  # noqa: FBT001 - one answer
            answers.append(quiet)
            if len(answers) == awaited:
                known = [answer for answer in answers if answer is not None]
                callback(any(known) if known else None)

        def on_reply(question: _Question, reply: Reply) -> None:
            collect(None if reply.error else _plain(reply.body[0]) is question.quiet)

        if self._gnome:
            self._gnome.ask(collect)

        for question in _QUESTIONS:
            self._bus.call(
                question.call,
                partial(on_reply, question),
                expects=question.expects,
                seconds=_PATIENCE_SECONDS,
            )

    def listen(self) -> None:
        """Start reporting changes, from the services that announce them."""
        if self._gnome:
            self._gnome.listen()
        if self._listening:
            return
        self._listening = True
        service, path = _NOTIFICATIONS
        changes = Rule(_PROPERTIES, "PropertiesChanged", "sa{sv}as", sender=service, path=path)
        self._bus.listen(changes, self._on_properties_changed)

    def rest(self) -> None:
        """Stop the process that only reports changes."""
        if self._gnome:
            self._gnome.rest()

    def _on_properties_changed(self, *_arguments: object) -> None:
        self.touched.emit()


def _plain(value: object) -> object:
    """Unwrap a value from its variants."""
    while isinstance(value, tuple) and len(value) == 2:  # noqa: PLR2004 - type and value
        value = value[1]
    return value
