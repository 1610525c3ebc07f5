"""Notifications, with fake services of the desktop on a real bus."""

import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.dbus.connection import Bus
from glutestretch.desktop.notification import Button, Notification
from glutestretch.desktop.notifications.api import Notifier, NullNotifier
from glutestretch.desktop.notifications.freedesktop import BusNotifier
from glutestretch.desktop.notifications.portal import PortalNotifier
from glutestretch.desktop.notifications.select import desktop_notifier
from tests.desktop.service import DONE, SILENCE, Answer, Service
from tests.support.bus_fixtures import BusDaemon

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
PORTAL_INTERFACE = "org.freedesktop.portal.Notification"
BUTTONS = (Button("start", "Start"), Button("later", "In 10 minutes"), Button("skip", "Skip today"))
REMINDER = Notification("Time to stretch", "Hips & lower back <2 min>", BUTTONS)


def able(*abilities: str) -> Answer:
    return ("as", (list(abilities),))


def number(number: int) -> Answer:
    return ("u", (number,))


@pytest.fixture
def server(daemon: BusDaemon) -> Iterator[Service]:
    with Service(
        daemon.address,
        NAME,
        GetCapabilities=able("body", "actions", "body-markup"),
        Notify=number(7),
        CloseNotification=DONE,
    ) as server:
        yield server


@pytest.fixture
def notifier(bus: Bus) -> Iterator[BusNotifier]:
    notifier = BusNotifier(bus)
    yield notifier
    notifier.deleteLater()


class Signals:
    """Records all signals of a notifier, in order."""

    def __init__(self, notifier: Notifier) -> None:
        self.all: list[tuple[object, ...]] = []
        notifier.shown.connect(lambda key, buttons: self.all.append(("shown", key, buttons)))
        notifier.answered.connect(lambda key, action: self.all.append(("answered", key, action)))
        notifier.closed.connect(lambda key, reason: self.all.append(("closed", key, reason)))
        notifier.failed.connect(lambda key, why: self.all.append(("failed", key, why)))

    def ends(self) -> list[tuple[object, ...]]:
        """Return how notifications ended."""
        return [said[:2] for said in self.all if said[0] != "shown"]


def show(notifier: Notifier, qtbot: QtBot, key: str = "noon") -> None:
    with qtbot.waitSignal(notifier.shown):
        notifier.show(key, REMINDER)


def test_it_is_shown_with_its_buttons(server: Service, notifier: BusNotifier, qtbot: QtBot) -> None:
    signals = Signals(notifier)
    show(notifier, qtbot)
    assert signals.all == [("shown", "noon", True)]
    ((app, replaces, icon, title, text, actions, hints, timeout),) = server.calls("Notify")
    assert (app, replaces, icon, title) == ("Glutestretch", 0, "glutestretch", "Time to stretch")
    assert text == "Hips &amp; lower back &lt;2 min&gt;"
    assert actions == [
        *("default", "Start", "start", "Start"),
        *("later", "In 10 minutes", "skip", "Skip today"),
    ]
    assert hints == {"urgency": ("y", 1), "desktop-entry": ("s", "glutestretch")}
    assert timeout == -1


@pytest.mark.parametrize(("invoked", "answer"), [("later", "later"), ("default", "start")])
def test_an_answer_is_reported_once_and_ends_it(
    server: Service, notifier: BusNotifier, qtbot: QtBot, invoked: str, answer: str
) -> None:
    signals = Signals(notifier)
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.answered) as answered:
        server.tell(PATH, NAME, "ActionInvoked", "us", 6, invoked)
        server.tell(PATH, NAME, "ActionInvoked", "us", 7, "other")
        server.tell(PATH, NAME, "ActionInvoked", "us", 7, invoked)
        server.tell(PATH, NAME, "ActionInvoked", "us", 7, "skip")
        server.tell(PATH, NAME, "NotificationClosed", "uu", 7, 2)
    assert answered.args == ["noon", answer]
    qtbot.waitUntil(lambda: server.calls("CloseNotification") == [(7,)])
    show(notifier, qtbot, "evening")
    assert signals.ends() == [("answered", "noon")]


@pytest.mark.parametrize(
    ("code", "reason"),
    [(1, "expired"), (2, "dismissed"), (3, "withdrawn"), (4, "unknown"), (99, "unknown")],
)
def test_closing_without_an_answer_is_reported(
    server: Service, notifier: BusNotifier, qtbot: QtBot, code: int, reason: str
) -> None:
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.closed) as closed:
        server.tell(PATH, NAME, "NotificationClosed", "uu", 7, code)
    assert closed.args == ["noon", reason]


def test_without_buttons_only_a_click_answers(
    server: Service, notifier: BusNotifier, qtbot: QtBot
) -> None:
    server.answer(GetCapabilities=able("body"))
    with qtbot.waitSignal(notifier.shown) as shown:
        notifier.show("noon", REMINDER)
    assert shown.args == ["noon", False]
    ((*_, text, actions, _hints, _timeout),) = server.calls("Notify")
    assert text == "Hips & lower back <2 min>"
    assert actions == ["default", "Start"]
    with qtbot.waitSignal(notifier.answered) as answered:
        server.tell(PATH, NAME, "ActionInvoked", "us", 7, "default")
    assert answered.args == ["noon", "start"]


def test_a_notification_without_buttons_has_no_actions(
    server: Service, notifier: BusNotifier, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(notifier.shown):
        notifier.show("noon", Notification("All done"))
    ((*_, actions, _hints, _timeout),) = server.calls("Notify")
    assert actions == []


def test_withdrawing_takes_it_down(server: Service, notifier: BusNotifier, qtbot: QtBot) -> None:
    signals = Signals(notifier)
    notifier.withdraw("noon")
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.closed) as closed:
        notifier.withdraw("noon")
        notifier.withdraw("noon")
        assert len(signals.all) == 1
    assert closed.args == ["noon", "withdrawn"]
    qtbot.waitUntil(lambda: server.calls("CloseNotification") == [(7,)])
    server.tell(PATH, NAME, "NotificationClosed", "uu", 7, 3)
    show(notifier, qtbot, "evening")
    assert signals.ends() == [("closed", "noon")]


def test_withdrawing_closes_one_that_is_still_being_shown(
    server: Service, notifier: BusNotifier, qtbot: QtBot
) -> None:
    signals = Signals(notifier)
    show(notifier, qtbot, "first")
    server.answer(Notify=number(8))
    notifier.show("noon", REMINDER)
    notifier.withdraw("noon")
    qtbot.waitUntil(lambda: server.calls("CloseNotification") == [(8,)])
    assert signals.all[1:] == [("closed", "noon", "withdrawn")]


def test_what_is_answered_until_all_is_down_counts(
    server: Service, notifier: BusNotifier, qtbot: QtBot
) -> None:
    signals, down = Signals(notifier), []
    with qtbot.waitSignal(notifier.shown):
        notifier.show("reminder", REMINDER)
    server.answer(CloseNotification=SILENCE)
    notifier.take_down(lambda: down.append(signals.ends()))
    server.tell(PATH, NAME, "ActionInvoked", "us", 7, "later")
    qtbot.waitUntil(lambda: bool(signals.ends()))
    assert down == []
    server.answer(CloseNotification=DONE)
    notifier.take_down(lambda: down.append(signals.ends()))
    assert down == [[("answered", "reminder")]]


def test_one_that_is_still_being_shown_is_taken_down_too(
    server: Service, notifier: BusNotifier, qtbot: QtBot
) -> None:
    down: list[bool] = []
    notifier.show("reminder", REMINDER)
    notifier.take_down(lambda: down.append(True))
    assert down == []
    qtbot.waitUntil(lambda: down == [True])
    assert server.calls("CloseNotification") == [(7,)]


def test_a_service_that_ended_is_not_started_to_take_its_notification_down(
    daemon: BusDaemon, notifier: BusNotifier, qtbot: QtBot
) -> None:
    daemon.stop()
    trace = daemon.services / "started"
    daemon.services.mkdir()
    file = daemon.services / "notifications.service"
    file.write_text(f"[D-BUS Service]\nName={NAME}\nExec=/usr/bin/touch {trace}\n")
    daemon.start()
    with Service(daemon.address, NAME, GetCapabilities=able(), Notify=number(7)):
        show(notifier, qtbot)
    down: list[bool] = []
    notifier.take_down(lambda: down.append(True))
    assert down == []
    qtbot.waitUntil(lambda: down == [True])
    assert not trace.exists()


def test_withdrawing_before_anything_was_sent_shows_nothing(
    server: Service, notifier: BusNotifier, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(notifier.closed):
        notifier.show("noon", REMINDER)
        notifier.withdraw("noon")
    show(notifier, qtbot, "evening")
    assert len(server.calls("Notify")) == 1


def test_showing_again_replaces(server: Service, notifier: BusNotifier, qtbot: QtBot) -> None:
    signals = Signals(notifier)
    show(notifier, qtbot)
    show(notifier, qtbot)
    assert [call[1] for call in server.calls("Notify")] == [0, 7]
    server.answer(Notify=number(8))
    with qtbot.waitSignal(notifier.shown):
        notifier.show("evening", REMINDER)
        # Taken before the first answer is.
        while len(server.calls("Notify")) < 3:
            pass
        server.answer(Notify=number(9))
        notifier.show("evening", REMINDER)
    qtbot.waitUntil(lambda: server.calls("CloseNotification") == [(8,)])
    assert signals.ends() == []


@pytest.mark.parametrize(
    "answers",
    [
        {"GetCapabilities": ("error", ("org.example.Broken",))},
        {"GetCapabilities": ("s", ("actions",))},
        {"Notify": ("error", ("org.example.Broken",))},
        {"Notify": ("i", (-1,))},
    ],
)
def test_a_failing_service_is_reported_in_a_sentence(
    server: Service, notifier: BusNotifier, qtbot: QtBot, answers: dict[str, Any]
) -> None:
    server.answer(**answers)
    with qtbot.waitSignal(notifier.failed) as failed:
        notifier.show("noon", REMINDER)
    assert failed.args is not None
    key, sentence = failed.args
    assert key == "noon"
    assert sentence.endswith(".")
    server.answer(GetCapabilities=able("actions"), Notify=number(3))
    show(notifier, qtbot)


def test_a_notification_shown_too_late_is_closed(
    server: Service, notifier: BusNotifier, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(notifier, qtbot)
    signals = Signals(notifier)
    monkeypatch.setattr("glutestretch.desktop.notifications.freedesktop._PATIENCE_SECONDS", 0.05)
    server.answer(Notify=number(8))
    server.send_signal(signal.SIGSTOP)
    with qtbot.waitSignal(notifier.failed):
        notifier.show("evening", REMINDER)
    server.send_signal(signal.SIGCONT)
    qtbot.waitUntil(lambda: server.calls("CloseNotification") == [(8,)])
    assert signals.ends() == [("failed", "evening")]


def test_a_desktop_without_a_service_says_so(notifier: BusNotifier, qtbot: QtBot) -> None:
    signals = Signals(notifier)
    with qtbot.waitSignal(notifier.failed):
        notifier.show("noon", REMINDER)
        assert not signals.all
    assert signals.ends() == [("failed", "noon")]


def test_a_service_that_quits_is_reported_and_can_be_replaced(
    daemon: BusDaemon, server: Service, notifier: BusNotifier, qtbot: QtBot
) -> None:
    signals = Signals(notifier)
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.failed):
        server.kill()
    with Service(daemon.address, NAME, GetCapabilities=able(), Notify=number(1)):
        with qtbot.waitSignal(notifier.shown) as shown:
            notifier.show("noon", REMINDER)
        assert shown.args == ["noon", False]
    assert signals.ends() == [("failed", "noon")]


def test_a_service_that_quits_during_a_call_fails_once(
    server: Service, notifier: BusNotifier, qtbot: QtBot
) -> None:
    show(notifier, qtbot)
    signals = Signals(notifier)
    server.answer(Notify=SILENCE)
    notifier.show("evening", REMINDER)
    qtbot.waitUntil(lambda: len(server.calls("Notify")) == 2)
    server.kill()
    qtbot.waitUntil(lambda: len(signals.all) == 2)
    assert sorted(signals.ends()) == [("failed", "evening"), ("failed", "noon")]


def test_losing_the_bus_fails_shown_and_pending_notifications(
    daemon: BusDaemon, server: Service, notifier: BusNotifier, qtbot: QtBot
) -> None:
    show(notifier, qtbot)
    signals = Signals(notifier)
    server.answer(Notify=SILENCE)
    notifier.show("evening", REMINDER)
    qtbot.waitUntil(lambda: len(server.calls("Notify")) == 2)
    daemon.stop()
    qtbot.waitUntil(lambda: len(signals.all) == 2)
    with qtbot.waitSignal(notifier.failed):
        notifier.show("night", REMINDER)
    assert sorted(signals.ends()) == [("failed", name) for name in ("evening", "night", "noon")]
    daemon.start()
    with Service(daemon.address, NAME, GetCapabilities=able(), Notify=number(1)):
        show(notifier, qtbot)


def test_unknown_signals_are_ignored(server: Service, notifier: BusNotifier, qtbot: QtBot) -> None:
    signals = Signals(notifier)
    show(notifier, qtbot)
    server.tell(PATH, NAME, "ActionInvoked", "us", 0, "start")
    server.tell(PATH, NAME, "ActionInvoked", "s", "start")
    server.tell(PATH, NAME, "NotificationClosed", "")
    server.tell(PATH, NAME, "NotificationClosed", "uu", 7, 1)
    qtbot.waitUntil(lambda: len(signals.all) == 2)
    assert signals.ends() == [("closed", "noon")]


def test_the_window_may_come_up_after_an_answer(
    server: Service, notifier: BusNotifier, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    show(notifier, qtbot)
    with qtbot.waitSignal(notifier.answered):
        server.tell(PATH, NAME, "ActivationToken", "us", 9, "foreign")
        server.tell(PATH, NAME, "ActivationToken", "us", 7, "ours")
        server.tell(PATH, NAME, "ActionInvoked", "us", 7, "start")
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "ours"


@pytest.fixture
def portal(daemon: BusDaemon) -> Iterator[Service]:
    with Service(daemon.address, PORTAL, AddNotification=DONE, RemoveNotification=DONE) as portal:
        yield portal


@pytest.fixture
def sandboxed(bus: Bus) -> Iterator[PortalNotifier]:
    notifier = PortalNotifier(bus)
    yield notifier
    notifier.deleteLater()


def test_in_a_sandbox_the_portal_shows_it(
    portal: Service, sandboxed: PortalNotifier, qtbot: QtBot
) -> None:
    show(sandboxed, qtbot)
    assert portal.calls("AddNotification") == [
        (
            "noon",
            {
                "title": ("s", "Time to stretch"),
                "body": ("s", "Hips & lower back <2 min>"),
                "priority": ("s", "normal"),
                "default-action": ("s", "default"),
                "buttons": (
                    "aa{sv}",
                    [
                        {"label": ("s", "Start"), "action": ("s", "start")},
                        {"label": ("s", "In 10 minutes"), "action": ("s", "later")},
                        {"label": ("s", "Skip today"), "action": ("s", "skip")},
                    ],
                ),
            },
        )
    ]


@pytest.mark.parametrize(
    ("invoked", "parameter", "token"),
    [
        ("start", [], None),
        ("default", [("a{sv}", {"activation-token": ("s", "ours")})], "ours"),
        ("start", [("s", "target"), ("a{sv}", {})], None),
    ],
)
def test_in_a_sandbox_answers_come_from_the_portal(
    portal: Service,
    sandboxed: PortalNotifier,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    invoked: str,
    parameter: list[tuple[str, object]],
    token: str | None,
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    signals = Signals(sandboxed)
    show(sandboxed, qtbot)
    with qtbot.waitSignal(sandboxed.answered) as answered:
        for key, action in (("other", invoked), ("noon", "other"), *[("noon", invoked)] * 2):
            portal.tell(
                PORTAL_PATH, PORTAL_INTERFACE, "ActionInvoked", "ssav", key, action, parameter
            )
    assert answered.args == ["noon", "start"]
    assert os.environ.pop("XDG_ACTIVATION_TOKEN", None) == token
    show(sandboxed, qtbot, "evening")
    assert signals.ends() == [("answered", "noon")]


def test_in_a_sandbox_withdrawing_takes_it_down(
    portal: Service, sandboxed: PortalNotifier, qtbot: QtBot
) -> None:
    show(sandboxed, qtbot)
    with qtbot.waitSignal(sandboxed.closed) as closed:
        sandboxed.withdraw("noon")
        sandboxed.withdraw("noon")
    assert closed.args == ["noon", "withdrawn"]
    qtbot.waitUntil(lambda: portal.calls("RemoveNotification") == [("noon",)])


def test_in_a_sandbox_a_failed_notification_does_not_appear_later(
    portal: Service, sandboxed: PortalNotifier, qtbot: QtBot
) -> None:
    portal.answer(AddNotification=("error", ("org.example.Slow",)))
    with qtbot.waitSignal(sandboxed.failed):
        sandboxed.show("noon", REMINDER)
    qtbot.waitUntil(lambda: portal.calls("RemoveNotification") == [("noon",)])


def test_in_a_sandbox_without_a_portal_it_fails(sandboxed: PortalNotifier, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sandboxed.failed) as failed:
        sandboxed.show("noon", Notification("All done"))
    assert failed.args is not None
    assert failed.args[1].endswith(".")


def test_the_null_implementation_fails_in_the_next_turn(qtbot: QtBot) -> None:
    notifier = NullNotifier()
    signals = Signals(notifier)
    with qtbot.waitSignal(notifier.failed):
        notifier.show("noon", REMINDER)
        notifier.withdraw("noon")
        assert not signals.all
    assert signals.all == [("failed", "noon", "This desktop shows no notifications.")]


def test_the_desktop_has_one_of_them(
    bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QObject()
    assert isinstance(desktop_notifier(None, parent), NullNotifier)
    assert isinstance(desktop_notifier(bus, parent), BusNotifier)
    monkeypatch.setattr(
        "glutestretch.desktop.notifications.select.FLATPAK_INFO", "/proc/self/status"
    )
    assert isinstance(desktop_notifier(bus, parent), PortalNotifier)
    parent.deleteLater()
    del qtbot
