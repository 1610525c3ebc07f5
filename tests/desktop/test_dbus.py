"""Our connection to D-Bus: answers, signals, and a bus that fails in every way."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.dbus.connection import (
    DISCONNECTED,
    NO_REPLY,
    STRANGE,
    Bus,
    Reply,
    session_bus,
    system_bus,
)
from glutestretch.desktop.dbus.wire import Call, Rule
from tests.desktop.service import SILENCE, Service
from tests.support.bus_fixtures import BusDaemon

NAME, PATH, INTERFACE = "org.example.Service", "/org/example/Service", "org.example.Interface"
GET_ID = Call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId")


def call(member: str, signature: str = "", *body: object, wake: bool = True) -> Call:
    return Call(NAME, PATH, INTERFACE, member, signature, body, wake)


@pytest.fixture
def service(daemon: BusDaemon) -> Iterator[Service]:
    with Service(daemon.address, NAME, Half=("d", (0.5,)), Mute=SILENCE) as service:
        yield service


@pytest.fixture
def asked(bus: Bus, qtbot: QtBot) -> Callable[..., Reply]:
    """Call, and wait for the answer."""

    def asked(call: Call, expects: str = "", seconds: float = 5.0) -> Reply:
        replies: list[Reply] = []
        bus.call(call, replies.append, expects=expects, seconds=seconds)
        assert not replies
        qtbot.waitUntil(lambda: bool(replies))
        assert len(replies) == 1
        return replies[0]

    return asked


def test_a_call_is_answered(service: Service, asked: Callable[..., Reply]) -> None:
    assert asked(call("Half"), "d") == Reply((0.5,))
    assert service.calls("Half") == [()]


def test_what_goes_wrong_has_a_name(service: Service, asked: Callable[..., Reply]) -> None:
    assert asked(call("Half"), "u").error == STRANGE
    assert asked(call("Unknown")).error == "org.freedesktop.DBus.Error.UnknownMethod"
    assert asked(call("Mute"), seconds=0.05).error == NO_REPLY
    nobody = Call("org.example.Nobody", PATH, INTERFACE, "Half", wake=False)
    assert asked(nobody).error == "org.freedesktop.DBus.Error.NameHasNoOwner"
    assert service.calls("Mute") == [()]


def test_an_answer_that_comes_too_late_is_passed_over(
    service: Service, bus: Bus, asked: Callable[..., Reply], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not asked(call("Half"), "d").error)
    service.send_signal(signal.SIGSTOP)
    assert asked(call("Half"), "d", seconds=0.05).error == NO_REPLY
    service.send_signal(signal.SIGCONT)
    assert asked(call("Half"), "d") == Reply((0.5,))
    assert not bus._asked


def test_who_wishes_it_is_told_an_answer_that_comes_too_late(
    service: Service, bus: Bus, asked: Callable[..., Reply], qtbot: QtBot
) -> None:
    assert asked(call("Half"), "d") == Reply((0.5,))
    replies: list[Reply] = []
    late: list[Reply] = []
    service.send_signal(signal.SIGSTOP)
    for types in ("d", "u"):
        bus.call(call("Half"), replies.append, expects=types, seconds=0.05, too_late=late.append)
    qtbot.waitUntil(lambda: replies == [Reply(error=NO_REPLY)] * 2)
    assert not late
    service.send_signal(signal.SIGCONT)
    qtbot.waitUntil(lambda: late == [Reply((0.5,)), Reply(error=STRANGE)])
    assert not bus._overdue


def test_large_messages_go_out_in_parts(service: Service, asked: Callable[..., Reply]) -> None:
    service.answer(Take=("", ()))
    text = "x" * 3_000_000
    assert asked(call("Take", "s", text)) == Reply()
    assert service.calls("Take") == [(text,)]


def test_signals_reach_who_listens_for_them(service: Service, bus: Bus, qtbot: QtBot) -> None:
    heard: list[tuple[object, ...]] = []
    rule = Rule(INTERFACE, "Changed", "su", sender=NAME, path=PATH, first="this")
    bus.listen(rule, lambda *body: heard.append(body))
    bus.listen(Rule(INTERFACE, "Ended", ""), lambda: heard.append(("ended",)))
    assert_greeted(bus, qtbot)
    for member, signature, *body in (
        ("Changed", "su", "that", 1),
        ("Changed", "ss", "this", "1"),
        ("Other", "su", "this", 1),
        ("Changed", "su", "this", 7),
        ("Ended", ""),
    ):
        service.tell(PATH, INTERFACE, str(member), str(signature), *body)
    qtbot.waitUntil(lambda: ("ended",) in heard)
    assert heard == [("this", 7), ("ended",)]


def test_a_slot_that_fails_costs_none_of_the_other_signals(
    service: Service, bus: Bus, qtbot: QtBot
) -> None:
    heard: list[int] = []

    def hear(number: int) -> None:
        heard.append(number)
        if number < 3:
            raise ValueError(number)

    bus.listen(Rule(INTERFACE, "Changed", "u"), hear)
    assert_greeted(bus, qtbot)
    with qtbot.captureExceptions() as exceptions:
        bus._reads.setEnabled(False)
        for number in (1, 2, 3):
            service.tell(PATH, INTERFACE, "Changed", "u", number)
        bus._reads.setEnabled(True)
        qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [1, 2, 3]
    assert exceptions


def assert_greeted(bus: Bus, qtbot: QtBot) -> None:
    replies: list[Reply] = []
    bus.call(GET_ID, replies.append, expects="s")
    qtbot.waitUntil(lambda: bool(replies))
    assert not replies[0].error


def test_a_bus_that_goes_away_answers_all_and_is_joined_again(
    daemon: BusDaemon, bus: Bus, service: Service, qtbot: QtBot
) -> None:
    heard: list[int] = []
    bus.listen(Rule(INTERFACE, "Changed", "u"), heard.append)
    assert_greeted(bus, qtbot)
    replies: list[Reply] = []
    bus.call(call("Mute"), replies.append)
    qtbot.waitUntil(lambda: bool(service.calls("Mute")))
    with qtbot.waitSignal(bus.lost):
        daemon.stop()
    assert replies == [Reply(error=DISCONNECTED)]
    daemon.start()
    with qtbot.waitSignal(bus.restored), Service(daemon.address, NAME) as other:
        assert_greeted(bus, qtbot)
        other.tell(PATH, INTERFACE, "Changed", "u", 3)
        qtbot.waitUntil(lambda: heard == [3])


def test_who_asks_again_at_once_after_a_loss_is_answered_too(
    daemon: BusDaemon, bus: Bus, service: Service, qtbot: QtBot
) -> None:
    replies: list[Reply] = []

    def ask_again(reply: Reply) -> None:
        replies.append(reply)
        if len(replies) < 6:
            bus.call(call("Mute"), ask_again)

    for _ in range(3):
        bus.call(call("Mute"), ask_again)
    qtbot.waitUntil(lambda: len(service.calls("Mute")) == 3)
    daemon.stop()
    qtbot.waitUntil(lambda: len(replies) == 8)
    assert set(replies) == {Reply(error=DISCONNECTED)}


def test_after_a_loss_nobody_is_asked_for_ever(
    daemon: BusDaemon, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glutestretch.desktop.dbus.connection._RETRY_SECONDS", (0, 0, 0))
    bus.listen(Rule(INTERFACE, "Changed", "u"), lambda _number: None)
    assert_greeted(bus, qtbot)
    with qtbot.waitSignal(bus.lost):
        daemon.stop()
    qtbot.waitUntil(lambda: bus._failures > 3)
    assert not bus._retry.isActive()
    daemon.start()
    with qtbot.waitSignal(bus.restored):
        assert_greeted(bus, qtbot)


def test_without_a_bus_the_answer_is_an_error_in_a_later_turn(qtbot: QtBot, tmp_path: Path) -> None:
    bus = Bus(f"unix:path={tmp_path}/gone")
    replies: list[Reply] = []
    bus.call(GET_ID, replies.append)
    bus.listen(Rule(INTERFACE, "Changed", ""), lambda: None)
    assert not replies
    qtbot.waitUntil(lambda: replies == [Reply(error=DISCONNECTED)])
    assert not bus._retry.isActive()


@pytest.mark.parametrize("greeting", [b"REJECTED KERBEROS\r\n", b"?" * 9000, b"OK 1\r\nl?\r\n"])
def test_who_does_not_talk_d_bus_is_left(greeting: bytes, qtbot: QtBot, tmp_path: Path) -> None:
    server = QLocalServer()
    assert server.listen(str(tmp_path / "bus"))
    server.newConnection.connect(lambda: server.nextPendingConnection().write(greeting))
    bus = Bus(f"unix:path={tmp_path}/bus")
    replies: list[Reply] = []
    bus.call(GET_ID, replies.append)
    qtbot.waitUntil(lambda: replies == [Reply(error=DISCONNECTED)])
    server.close()


def test_what_is_no_message_ends_the_connection(qtbot: QtBot, tmp_path: Path) -> None:
    server = QLocalServer()
    assert server.listen(str(tmp_path / "bus"))

    def talk() -> None:
        connection = server.nextPendingConnection()
        connection.write(b"OK 1\r\n")
        connection.readyRead.connect(
            lambda: (
                connection.write(b"\0" * 64)
                if b"BEGIN" in bytes(connection.readAll().data())
                else None
            )
        )

    server.newConnection.connect(talk)
    bus = Bus(f"unix:path={tmp_path}/bus")
    replies: list[Reply] = []
    with qtbot.waitSignal(bus.lost):
        bus.call(GET_ID, replies.append)
    assert replies == [Reply(error=DISCONNECTED)]
    server.close()


def test_a_bus_that_hangs_keeps_no_one_waiting(daemon: BusDaemon, bus: Bus, qtbot: QtBot) -> None:
    daemon.process.send_signal(signal.SIGSTOP)
    replies: list[Reply] = []
    bus.call(GET_ID, replies.append, expects="s", seconds=0.05)
    qtbot.waitUntil(lambda: replies == [Reply(error=NO_REPLY)])
    daemon.process.send_signal(signal.SIGCONT)
    assert_greeted(bus, qtbot)


def test_a_server_that_lets_nobody_in_is_no_bus(qtbot: QtBot, tmp_path: Path) -> None:
    with closing(socket.socket(socket.AF_UNIX)) as deaf:
        deaf.bind(str(tmp_path / "bus"))
        assert not Bus(f"unix:path={tmp_path}/bus").open()
    del qtbot


def test_the_first_address_that_answers_is_used(daemon: BusDaemon, qtbot: QtBot) -> None:
    tried = "tcp:host=localhost,port=1;nonsense;unix:tmpdir=/tmp;unix:path=/gone;"
    bus = Bus(tried + daemon.address.replace("/bus", "%2fbus") + ",guid=00")
    assert_greeted(bus, qtbot)
    bus.close()


def test_the_buses_are_found_by_the_environment(
    daemon: BusDaemon, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "other"))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/gone")
    assert session_bus() is None
    assert system_bus() is None
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", daemon.address)
    for found in (session_bus(), system_bus()):
        assert found is not None
        assert_greeted(found, qtbot)
        found.close()
