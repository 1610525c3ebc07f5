"""Whether the user wants no notifications just now, asked of all that may know."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.desktop.interruptibility.do_not_disturb_gnome import GnomeBanners, runs_gnome
from glutestretch.kit.record import Record

_PATIENCE_SECONDS = 2.0
_PROPERTIES = "org.freedesktop.DBus.Properties"
_NOTIFICATIONS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")


class _Question(Record):
    """Something to ask, and the answer that means "do not disturb".

    Attributes:
        expects: The D-Bus types of the answer.
    """

    call: Call
    expects: str
    quiet: object


def _property(interface: str, name: str) -> Call:
    return Call(*_NOTIFICATIONS, _PROPERTIES, "Get", "ss", (interface, name), wake=False)


_QUESTIONS = (
    # KDE, and whoever else follows it
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
    """Asks all of them at once; those that are not there say so at once.

    No service is started for it.

    Signals:
        touched: It may be another answer now. Only after ``listen``.
    """

    touched = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._listening = False
        self._gnome = GnomeBanners(self) if runs_gnome() else None
        if self._gnome:
            self._gnome.touched.connect(self.touched)

    def ask(self, answered: Callable[[bool], object]) -> None:
        """Find out whether the user wants no notifications; called back in a later turn."""
        answers: list[bool] = []
        awaited = len(_QUESTIONS) + (self._gnome is not None)

        def took(quiet: bool) -> None:  # noqa: FBT001 - one answer
            answers.append(quiet)
            if len(answers) == awaited:
                answered(any(answers))

        def told(question: _Question, reply: Reply) -> None:
            took(not reply.error and _plain(reply.body[0]) is question.quiet)

        if self._gnome:
            self._gnome.ask(took)

        for question in _QUESTIONS:
            self._bus.call(
                question.call,
                partial(told, question),
                expects=question.expects,
                seconds=_PATIENCE_SECONDS,
            )

    def listen(self) -> None:
        """Begin to tell of changes; those that tell of none are for asking again."""
        if self._gnome:
            self._gnome.listen()
        if self._listening:
            return
        self._listening = True
        service, path = _NOTIFICATIONS
        changes = Rule(_PROPERTIES, "PropertiesChanged", "sa{sv}as", sender=service, path=path)
        self._bus.listen(changes, self._heard)

    def rest(self) -> None:
        """End what runs only to tell of changes."""
        if self._gnome:
            self._gnome.rest()

    def _heard(self, *_arguments: object) -> None:
        self.touched.emit()


def _plain(value: object) -> object:
    """Take a value out of its variant, or variants."""
    while isinstance(value, tuple) and len(value) == 2:  # noqa: PLR2004 - type and value
        value = value[1]
    return value
