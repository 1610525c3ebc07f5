"""The D-Bus connection: replies, signals, and a bus that fails in every way."""

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
def reply_to(bus: Bus, qtbot: QtBot) -> Callable[..., Reply]:
    """Call, and wait for the answer."""

    def reply_to(call: Call, expects: str = "", seconds: float = 5.0) -> Reply:
        replies: list[Reply] = []
        bus.call(call, replies.append, expects=expects, seconds=seconds)
        assert not replies
        qtbot.waitUntil(lambda: bool(replies))
        assert len(replies) == 1
        return replies[0]

    return reply_to


def test_a_call_is_answered(service: Service, reply_to: Callable[..., Reply]) -> None:
    assert reply_to(call("Half"), "d") == Reply((0.5,))
    assert service.calls("Half") == [()]


def test_an_error_has_a_name(service: Service, reply_to: Callable[..., Reply]) -> None:
    assert reply_to(call("Half"), "u").error == STRANGE
    assert reply_to(call("Unknown")).error == "org.freedesktop.DBus.Error.UnknownMethod"
    assert reply_to(call("Mute"), seconds=0.05).error == NO_REPLY
    nobody = Call("org.example.Nobody", PATH, INTERFACE, "Half", wake=False)
    assert reply_to(nobody).error == "org.freedesktop.DBus.Error.NameHasNoOwner"
    assert service.calls("Mute") == [()]


def test_a_late_reply_is_ignored(
    service: Service, bus: Bus, reply_to: Callable[..., Reply], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not reply_to(call("Half"), "d").error)
    service.send_signal(signal.SIGSTOP)
    assert reply_to(call("Half"), "d", seconds=0.05).error == NO_REPLY
    service.send_signal(signal.SIGCONT)
    assert reply_to(call("Half"), "d") == Reply((0.5,))
    assert not bus._pending


def test_a_late_reply_reaches_a_caller_that_asked_for_it(
    service: Service, bus: Bus, reply_to: Callable[..., Reply], qtbot: QtBot
) -> None:
    assert reply_to(call("Half"), "d") == Reply((0.5,))
    replies: list[Reply] = []
    late: list[Reply] = []
    service.send_signal(signal.SIGSTOP)
    for types in ("d", "u"):
        bus.call(
            call("Half"), replies.append, expects=types, seconds=0.05, on_late_reply=late.append
        )
    qtbot.waitUntil(lambda: replies == [Reply(error=NO_REPLY)] * 2)
    assert not late
    service.send_signal(signal.SIGCONT)
    qtbot.waitUntil(lambda: late == [Reply((0.5,)), Reply(error=STRANGE)])
    assert not bus._overdue


def test_large_messages_go_out_in_parts(service: Service, reply_to: Callable[..., Reply]) -> None:
    service.answer(Take=("", ()))
    text = "x" * 3_000_000
    assert reply_to(call("Take", "s", text)) == Reply()
    assert service.calls("Take") == [(text,)]


def test_signals_reach_their_slots(service: Service, bus: Bus, qtbot: QtBot) -> None:
    received: list[tuple[object, ...]] = []
    rule = Rule(INTERFACE, "Changed", "su", sender=NAME, path=PATH, first="this")
    bus.listen(rule, lambda *body: received.append(body))
    bus.listen(Rule(INTERFACE, "Ended", ""), lambda: received.append(("ended",)))
    assert_greeted(bus, qtbot)
    for member, signature, *body in (
        ("Changed", "su", "that", 1),
        ("Changed", "ss", "this", "1"),
        ("Other", "su", "this", 1),
        ("Changed", "su", "this", 7),
        ("Ended", ""),
    ):
        service.tell(PATH, INTERFACE, str(member), str(signature), *body)
    qtbot.waitUntil(lambda: ("ended",) in received)
    assert received == [("this", 7), ("ended",)]


def test_a_slot_that_fails_does_not_lose_other_signals(
    service: Service, bus: Bus, qtbot: QtBot
) -> None:
    received: list[int] = []

    def receive(number: int) -> None:
        received.append(number)
        if number < 3:
            raise ValueError(number)

    bus.listen(Rule(INTERFACE, "Changed", "u"), receive)
    assert_greeted(bus, qtbot)
    with qtbot.captureExceptions() as exceptions:
        bus._reads.setEnabled(False)
        for number in (1, 2, 3):
            service.tell(PATH, INTERFACE, "Changed", "u", number)
        bus._reads.setEnabled(True)
        qtbot.waitUntil(lambda: len(received) == 3)
    assert received == [1, 2, 3]
    assert exceptions


def assert_greeted(bus: Bus, qtbot: QtBot) -> None:
    replies: list[Reply] = []
    bus.call(GET_ID, replies.append, expects="s")
    qtbot.waitUntil(lambda: bool(replies))
    assert not replies[0].error


def test_losing_the_bus_fails_pending_calls_and_reconnects(
    daemon: BusDaemon, bus: Bus, service: Service, qtbot: QtBot
) -> None:
    received: list[int] = []
    bus.listen(Rule(INTERFACE, "Changed", "u"), received.append)
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
        qtbot.waitUntil(lambda: received == [3])


def test_a_call_made_right_after_a_loss_gets_a_reply_too(
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


def test_reconnecting_is_given_up_in_the_end(
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
def test_a_peer_that_does_not_speak_d_bus_is_disconnected(
    greeting: bytes, qtbot: QtBot, tmp_path: Path
) -> None:
    server = QLocalServer()
    assert server.listen(str(tmp_path / "bus"))
    server.newConnection.connect(lambda: server.nextPendingConnection().write(greeting))
    bus = Bus(f"unix:path={tmp_path}/bus")
    replies: list[Reply] = []
    bus.call(GET_ID, replies.append)
    qtbot.waitUntil(lambda: replies == [Reply(error=DISCONNECTED)])
    server.close()


def test_an_invalid_message_ends_the_connection(qtbot: QtBot, tmp_path: Path) -> None:
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


def test_a_bus_that_hangs_blocks_nobody(daemon: BusDaemon, bus: Bus, qtbot: QtBot) -> None:
    daemon.process.send_signal(signal.SIGSTOP)
    replies: list[Reply] = []
    bus.call(GET_ID, replies.append, expects="s", seconds=0.05)
    qtbot.waitUntil(lambda: replies == [Reply(error=NO_REPLY)])
    daemon.process.send_signal(signal.SIGCONT)
    assert_greeted(bus, qtbot)


def test_a_socket_that_nobody_listens_on_is_no_bus(qtbot: QtBot, tmp_path: Path) -> None:
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
