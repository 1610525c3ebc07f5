"""Objects that others on the bus may call, as tables of methods and properties.

Specification: https://dbus.freedesktop.org/doc/dbus-specification.html, standard interfaces.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from glutestretch.desktop.dbus.wire import Answer, CallMessage, SignalMessage
from glutestretch.kit.record import Record

PROPERTIES = "org.freedesktop.DBus.Properties"
NOT_SUPPORTED = "org.freedesktop.DBus.Error.NotSupported"

_PEER = "org.freedesktop.DBus.Peer"
_INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
_STANDARD = f"""
<interface name="{_INTROSPECTABLE}">
<method name="Introspect"><arg type="s" direction="out"/></method>
</interface>
<interface name="{_PEER}"><method name="Ping"/></interface>
<interface name="{PROPERTIES}">
<method name="Get"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="v" direction="out"/></method>
<method name="GetAll"><arg type="s" direction="in"/><arg type="a{{sv}}" direction="out"/></method>
<method name="Set"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="v" direction="in"/></method>
<signal name="PropertiesChanged"><arg type="s"/><arg type="a{{sv}}"/><arg type="as"/></signal>
</interface>
"""


class Method(Record):
    """A method; what it takes, as a D-Bus signature, is passed on.

    Attributes:
        gives: The D-Bus signature of what it returns, as a tuple; empty if it returns nothing.
        error: The D-Bus name of the error that it always gives; empty if it succeeds.
    """

    call: Callable[..., object]
    takes: str = ""
    error: str = ""
    gives: str = ""


class Property(Record):
    """A value of this D-Bus type; read-only without ``set``."""

    type: str
    get: Callable[[], Any]
    set: Callable[[Any], object] | None = None


class Interface(Record):
    """What one interface offers, by name; ``signals`` are names with their signatures."""

    name: str
    methods: Mapping[str, Method]
    properties: Mapping[str, Property]
    signals: Mapping[str, str]

    def values(self) -> dict[str, tuple[str, Any]]:
        """Return all properties as they now are, each as a variant."""
        return {name: (one.type, one.get()) for name, one in self.properties.items()}


class _CallError(Exception):
    """A call that cannot be answered otherwise; its text ends the name of the error."""


class ServedObject:
    """One object at one path: answers any call, a wrong one with an error."""

    def __init__(self, path: str, *interfaces: Interface) -> None:
        self._path = path
        self._interfaces = {interface.name: interface for interface in interfaces}

    def answer(self, call: CallMessage) -> Answer:
        """Do what a call asks for; return what came of it."""
        try:
            return self._answer(call)
        except _CallError as error:
            return Answer(error=f"org.freedesktop.DBus.Error.{error}")

    def changed(self, interface: str, values: Mapping[str, tuple[str, Any]]) -> SignalMessage:
        """Return the signal that properties of an interface have these values now."""
        unsaid: list[str] = []
        body = (interface, dict(values), unsaid)
        return SignalMessage(self._path, PROPERTIES, "PropertiesChanged", "sa{sv}as", body)

    def _answer(self, call: CallMessage) -> Answer:
        if call.interface in (_PEER, "") and call.member == "Ping":
            return Answer()
        if call.interface in (_INTROSPECTABLE, "") and call.member == "Introspect":
            return Answer("s", (self._introspection(call.path),))
        if call.path != self._path:
            raise _CallError("UnknownObject")
        if call.interface == PROPERTIES:
            return self._answer_on_property(call)
        for interface in self._interfaces.values():
            if call.interface in ("", interface.name) and call.member in interface.methods:
                return _done(interface.methods[call.member], call)
        raise _CallError("UnknownMethod")

    def _answer_on_property(self, call: CallMessage) -> Answer:
        signature = {"Get": "ss", "GetAll": "s", "Set": "ssv"}.get(call.member)
        if signature is None:
            raise _CallError("UnknownMethod")
        if call.signature != signature:
            raise _CallError("InvalidArgs")
        interface = self._interfaces.get(call.body[0])
        if interface is None:
            raise _CallError("UnknownInterface")
        if call.member == "GetAll":
            return Answer("a{sv}", (interface.values(),))
        found = interface.properties.get(call.body[1])
        if found is None:
            raise _CallError("UnknownProperty")
        if call.member == "Get":
            return Answer("v", ((found.type, found.get()),))
        _set(found, *call.body[2])
        return Answer()

    def _introspection(self, path: str) -> str:
        """Describe the object, or what lies on the way to it."""
        if path == self._path:
            inside = "".join(map(_described, self._interfaces.values())) + _STANDARD
        else:
            above = f"{path.rstrip('/')}/"
            below = self._path.removeprefix(above).split("/")[0]
            inside = f'<node name="{below}"/>' if self._path.startswith(above) else ""
        return f"<node>{inside}</node>"


def _done(method: Method, call: CallMessage) -> Answer:
    if call.signature != method.takes:
        raise _CallError("InvalidArgs")
    given = method.call(*call.body)
    if method.gives and isinstance(given, tuple):
        return Answer(method.gives, given)
    return Answer(error=method.error)


def _set(found: Property, kind: str, value: object) -> None:
    if found.set is None:
        raise _CallError("PropertyReadOnly")
    if kind != found.type:
        raise _CallError("InvalidArgs")
    found.set(value)


def _described(interface: Interface) -> str:
    return "".join((f'<interface name="{interface.name}">', *_lines(interface), "</interface>"))


def _lines(interface: Interface) -> Iterator[str]:
    for name, method in interface.methods.items():
        gives = _arguments(method.gives, ' direction="out"')
        yield f'<method name="{name}">{_arguments(method.takes)}{gives}</method>'
    for name, one in interface.properties.items():
        access = "readwrite" if one.set else "read"
        yield f'<property name="{name}" type="{one.type}" access="{access}"/>'
    for name, signature in interface.signals.items():
        yield f'<signal name="{name}">{_arguments(signature, "")}</signal>'


def _arguments(signature: str, direction: str = ' direction="in"') -> str:
    return "".join(f'<arg type="{one}"{direction}/>' for one in _complete_types(signature))


def _complete_types(signature: str) -> Iterable[str]:
    """Yield the single types of a signature: ``oxa{sv}`` is ``o``, ``x`` and ``a{sv}``."""
    start, depth = 0, 0
    for end, letter in enumerate(signature, 1):
        depth += (letter in "({") - (letter in ")}")
        if not depth and letter != "a":
            yield signature[start:end]
            start = end
