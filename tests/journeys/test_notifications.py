"""Notifications on a real desktop: dunst shows them, and its own menu and keys answer."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.dbus.connection import Bus
from glutestretch.desktop.interruptibility.linux import LinuxBusy
from glutestretch.desktop.notification import Button, Notification, Reason, Reasons
from glutestretch.desktop.notifications.freedesktop import BusNotifier
from tests.journeys.desktop import PATIENCE_SECONDS, Desktop
from tests.journeys.dunst import Dunst

if TYPE_CHECKING:
    from glutestretch.desktop.notifications.native import NativeNotifier

NAME = "org.freedesktop.Notifications"
BUTTONS = (Button("start", "Start"), Button("later", "In 10 minutes"), Button("skip", "Skip today"))
REMINDER = Notification("Time to stretch", "Hips & lower back, 8 minutes", BUTTONS)
PATIENCE_MS = PATIENCE_SECONDS * 1000


@pytest.fixture
def bus(desktop: Desktop, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus(desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    yield bus
    bus.close()
    bus.deleteLater()
    del qtbot


@pytest.fixture
def dunst(desktop: Desktop, tmp_path: Path) -> Iterator[Dunst]:
    dunst = Dunst(desktop, tmp_path)
    dunst.start()
    yield dunst
    dunst.stop()


@pytest.fixture
def notifier(bus: Bus) -> Iterator[BusNotifier]:
    notifier = BusNotifier(bus)
    yield notifier
    notifier.deleteLater()


def show(notifier: BusNotifier, qtbot: QtBot) -> None:
    with qtbot.waitSignal(notifier.shown, timeout=PATIENCE_MS) as shown:
        notifier.show("noon", REMINDER)
    assert shown.args == ["noon", True]


@pytest.fixture
def native(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator["NativeNotifier"]:
    """What Windows and macOS use, here with its library's way to Linux desktops."""
    pytest.importorskip("desktop_notifier")
    from glutestretch.desktop.notifications.native import NativeNotifier  # noqa: PLC0415

    bus = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    native = NativeNotifier()
    yield native
    native.deleteLater()
    del qtbot


def test_by_the_library_of_other_systems_it_is_the_same(
    dunst: Dunst, native: "NativeNotifier", qtbot: QtBot
) -> None:
    for label, action in (("#In 10 minutes (", "later"), ("#Skip today (", "skip")):
        with qtbot.waitSignal(native.shown, timeout=PATIENCE_MS) as shown:
            native.show("noon", REMINDER)
        assert shown.args == ["noon", True]
        with qtbot.waitSignal(native.answered, timeout=PATIENCE_MS) as answered:
            dunst.choose(label)
        assert answered.args == ["noon", action]
    for _ in range(2):
        with qtbot.waitSignal(native.shown, timeout=PATIENCE_MS):
            native.show("noon", REMINDER)
    with qtbot.waitSignal(native.answered, timeout=PATIENCE_MS) as answered:
        dunst.do("action")
    assert answered.args == ["noon", "start"]
    with qtbot.waitSignal(native.shown, timeout=PATIENCE_MS):
        native.show("noon", REMINDER)
    with qtbot.waitSignal(native.closed, timeout=PATIENCE_MS) as closed:
        native.withdraw("noon")
    assert closed.args == ["noon", "withdrawn"]
    qtbot.waitUntil(lambda: dunst.do("count", "displayed").strip() == "0", timeout=PATIENCE_MS)


def test_where_the_library_reaches_no_desktop_it_fails(
    native: "NativeNotifier", qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/gone")
    with qtbot.waitSignal(native.failed, timeout=PATIENCE_MS) as failed:
        native.show("noon", REMINDER)
    assert failed.args is not None
    assert failed.args[1].endswith(".")


@pytest.mark.parametrize(("label", "action"), [(b.label, b.action) for b in BUTTONS])
def test_every_button_answers(
    dunst: Dunst, notifier: BusNotifier, qtbot: QtBot, label: str, action: str
) -> None:
    show(notifier, qtbot)
    with (
        qtbot.assertNotEmitted(notifier.closed),
        qtbot.waitSignal(notifier.answered, timeout=PATIENCE_MS) as answered,
    ):
        dunst.choose(f"#{label} (")
    assert answered.args == ["noon", action]
    qtbot.waitUntil(lambda: dunst.do("count", "displayed").strip() == "0", timeout=PATIENCE_MS)


def test_a_click_starts(dunst: Dunst, notifier: BusNotifier, qtbot: QtBot) -> None:
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.answered, timeout=PATIENCE_MS) as answered:
        dunst.do("action")
    assert answered.args == ["noon", "start"]


def test_closing_it_is_no_answer(dunst: Dunst, notifier: BusNotifier, qtbot: QtBot) -> None:
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.closed, timeout=PATIENCE_MS) as closed:
        dunst.do("close")
    assert closed.args == ["noon", "dismissed"]


def test_one_that_nobody_sees_expires(dunst: Dunst, notifier: BusNotifier, qtbot: QtBot) -> None:
    dunst.stop()
    dunst.start(seconds=1)
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.closed, timeout=PATIENCE_MS) as closed:
        pass
    assert closed.args == ["noon", "expired"]


def test_it_can_be_replaced_and_withdrawn(
    dunst: Dunst, notifier: BusNotifier, qtbot: QtBot
) -> None:
    show(notifier, qtbot)
    show(notifier, qtbot)
    assert dunst.do("count", "displayed").strip() == "1"
    with qtbot.waitSignal(notifier.closed, timeout=PATIENCE_MS) as closed:
        notifier.withdraw("noon")
    assert closed.args == ["noon", "withdrawn"]
    qtbot.waitUntil(lambda: dunst.do("count", "displayed").strip() == "0", timeout=PATIENCE_MS)


def test_when_the_service_ends_it_is_told_and_the_next_one_is_used(
    dunst: Dunst, notifier: BusNotifier, qtbot: QtBot
) -> None:
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.failed, timeout=PATIENCE_MS):
        dunst.stop()
    dunst.start()
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.answered, timeout=PATIENCE_MS):
        dunst.do("action")


def test_do_not_disturb_is_seen(dunst: Dunst, bus: Bus, qtbot: QtBot) -> None:
    busy = LinuxBusy(bus, None)
    answers: list[Reasons] = []
    busy.ask(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=PATIENCE_MS)
    assert Reason.DO_NOT_DISTURB not in answers[0]
    busy.watch(answers[0])
    with qtbot.waitSignal(busy.changed, timeout=PATIENCE_MS) as changed:
        dunst.do("set-paused", "true")
    assert changed.args == [(Reason.DO_NOT_DISTURB, *answers[0])]
    with qtbot.waitSignal(busy.changed, timeout=PATIENCE_MS) as changed:
        dunst.do("set-paused", "false")
    assert changed.args == [answers[0]]
    busy.rest()
    busy.deleteLater()
