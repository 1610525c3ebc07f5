"""Objects that others call: every call gets an answer, and what is said of them is so."""

from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]

from glutestretch.desktop.dbus.objects import (
    NOT_SUPPORTED,
    PROPERTIES,
    Interface,
    Method,
    Property,
    ServedObject,
)
from glutestretch.desktop.dbus.wire import Answer, CallMessage

PATH, NAME, OTHER = "/org/example/Lamp", "org.example.Lamp", "org.example.Stand"
ERROR = "org.freedesktop.DBus.Error"


class Lamp:
    """A lamp that others switch."""

    def __init__(self) -> None:
        self.on = False
        self.places: list[tuple[object, ...]] = []
        lamp = Interface(
            NAME,
            {
                "Toggle": Method(self.toggle),
                "Move": Method(lambda *place: self.places.append(place), "oa{sv}x"),
                "Break": Method(lambda: None, error=NOT_SUPPORTED),
            },
            {"On": Property("b", lambda: self.on, self.switch), "Watts": Property("x", lambda: 7)},
            {"Broken": "s"},
        )
        stand = Interface(OTHER, {}, {"Legs": Property("x", lambda: 3)}, {})
        self.object = ServedObject(PATH, lamp, stand)

    def toggle(self) -> None:
        """Switch it on, or off."""
        self.switch(not self.on)

    def switch(self, on: bool) -> None:  # noqa: FBT001 - a setter
        """Switch it on or off."""
        self.on = on

    def call(
        self, interface: str, member: str, signature: str = "", *body: object, path: str = PATH
    ) -> Answer:
        """Call it as somebody else would."""
        message = new_method_call(DBusAddress(path, "org.example"), "Ping")
        return self.object.answer(CallMessage(path, interface, member, signature, body, message))


def error(name: str) -> Answer:
    return Answer(error=f"{ERROR}.{name}")


@pytest.mark.parametrize("interface", [NAME, ""])
def test_a_method_is_called_with_what_it_takes(interface: str) -> None:
    lamp = Lamp()
    assert lamp.call(interface, "Toggle") == Answer()
    assert lamp.on
    assert lamp.call(interface, "Move", "oa{sv}x", "/a", {}, 1) == Answer()
    assert lamp.places == [("/a", {}, 1)]
    assert lamp.call(interface, "Break") == Answer(error=NOT_SUPPORTED)


def test_a_wrong_call_is_answered_with_an_error_and_does_nothing() -> None:
    lamp = Lamp()
    assert lamp.call(NAME, "Toggle", "b", True) == error("InvalidArgs")
    assert lamp.call(NAME, "Dim") == error("UnknownMethod")
    assert lamp.call(OTHER, "Toggle") == error("UnknownMethod")
    assert lamp.call(NAME, "Toggle", path="/org/example") == error("UnknownObject")
    assert not lamp.on


def test_properties_are_read_and_set() -> None:
    lamp = Lamp()
    assert lamp.call(PROPERTIES, "Get", "ss", NAME, "On") == Answer("v", (("b", False),))
    assert lamp.call(PROPERTIES, "Set", "ssv", NAME, "On", ("b", True)) == Answer()
    every = {"On": ("b", True), "Watts": ("x", 7)}
    assert lamp.call(PROPERTIES, "GetAll", "s", NAME) == Answer("a{sv}", (every,))
    assert lamp.call(PROPERTIES, "Set", "ssv", NAME, "On", ("s", "x")) == error("InvalidArgs")
    assert lamp.call(PROPERTIES, "Set", "ssv", NAME, "Watts", ("x", 9)) == error("PropertyReadOnly")
    assert lamp.call(PROPERTIES, "Get", "ss", NAME, "Legs") == error("UnknownProperty")
    assert lamp.call(PROPERTIES, "Get", "ss", "org.example", "Legs") == error("UnknownInterface")
    assert lamp.call(PROPERTIES, "Get", "s", NAME) == error("InvalidArgs")
    assert lamp.call(PROPERTIES, "Forget", "s", NAME) == error("UnknownMethod")
    assert lamp.on


def test_a_change_is_told_with_its_values() -> None:
    told = Lamp().object.changed(NAME, {"On": ("b", True)})
    assert (told.path, told.interface, told.member) == (PATH, PROPERTIES, "PropertiesChanged")
    assert told.body == (NAME, {"On": ("b", True)}, [])


def test_a_lamp_describes_itself() -> None:
    lamp = Lamp()
    assert lamp.call("org.freedesktop.DBus.Peer", "Ping") == Answer()
    node = ET.fromstring(lamp.call("", "Introspect").body[0])  # noqa: S314 - it is our own
    interfaces = {one.attrib["name"]: one for one in node}
    move, change = (
        interfaces[NAME].find("method[@name='Move']"),
        interfaces[NAME].find("property[@name='On']"),
    )
    assert move is not None
    assert [one.attrib["type"] for one in move] == ["o", "a{sv}", "x"]
    assert change is not None
    assert change.attrib == {"name": "On", "type": "b", "access": "readwrite"}
    assert {OTHER, PROPERTIES} <= interfaces.keys()


@pytest.mark.parametrize(("path", "child"), [("/", "org"), ("/org", "example")])
def test_the_way_to_it_can_be_walked(path: str, child: str) -> None:
    answer = Lamp().call("", "Introspect", path=path)
    assert answer == Answer("s", (f'<node><node name="{child}"/></node>',))
    assert Lamp().call("", "Introspect", path="/elsewhere") == Answer("s", ("<node></node>",))


variants = st.one_of(
    st.tuples(st.just("b"), st.booleans()), st.tuples(st.just("s"), st.text(max_size=3))
)
words = st.sampled_from((NAME, OTHER, "On", "Watts", "Legs", ""))
bodies: st.SearchStrategy[tuple[str, tuple[Any, ...]]] = st.one_of(
    st.just(("", ())),
    words.map(lambda word: ("s", (word,))),
    st.tuples(words, words).map(lambda pair: ("ss", pair)),
    st.tuples(words, words, variants).map(lambda three: ("ssv", three)),
)


@given(
    st.sampled_from((NAME, OTHER, PROPERTIES, "org.freedesktop.DBus.Peer", "")),
    st.sampled_from(("Toggle", "Move", "Break", "Get", "GetAll", "Set", "Ping", "Introspect", "X")),
    bodies,
    st.sampled_from((PATH, "/", "/org")),
)
def test_any_call_is_answered(
    interface: str, member: str, sent: tuple[str, tuple[Any, ...]], path: str
) -> None:
    lamp = Lamp()
    signature, body = sent
    answer = lamp.call(interface, member, signature, *body, path=path)
    assert not (answer.error and answer.body)
    if path != PATH:
        assert not lamp.on
    if answer.error:
        assert not lamp.on
        assert not lamp.places
