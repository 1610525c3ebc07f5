"""The menu of the tray as a desktop reads it over the bus."""

from typing import Any

import pytest

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]

from glutestretch.background.tray_menu import PATH, TrayMenu
from glutestretch.desktop.dbus.wire import Answer, CallMessage, encoded_answer, encoded_signal
from glutestretch.reminders.texts.tray import Entry, TrayWish, tray_menu

NAME = "com.canonical.dbusmenu"


class Panel:
    """A menu, and the desktop that shows it."""

    def __init__(self) -> None:
        self.chosen: list[Entry] = []
        self.opened = 0
        self.menu = TrayMenu(tray_menu(), self.chosen.append, self._open, right_to_left=True)

    def _open(self) -> None:
        self.opened += 1
        self.menu.show_state(f"Opened {self.opened}", paused=False)

    def ask(self, member: str, signature: str, *body: object) -> Any:  # noqa: ANN401 - any answer
        """Call a method; return what it answers, as it would go over the bus."""
        message = new_method_call(DBusAddress(PATH, ":1.1", NAME), member, signature, body)
        call = CallMessage(PATH, NAME, member, signature, body, message)
        message.header.serial = 1
        answer: Answer = self.menu.served.answer(call)
        assert answer.error == ""
        assert encoded_answer(call, answer, 2)
        return answer.body

    def labels(self) -> list[str]:
        """Return what is seen at the first level, with lines as dashes."""
        _, (_, look, nodes) = self.ask("GetLayout", "iias", 0, 1, [])
        assert look["children-display"] == ("s", "submenu")
        return [
            shown.get("label", ("s", "-"))[1]
            for _, (_, shown, below) in nodes
            if shown.get("visible", ("b", True))[1] and below == []
        ]


@pytest.fixture
def panel() -> Panel:
    return Panel()


def test_it_shows_the_state_and_what_can_be_wished(panel: Panel) -> None:
    panel.menu.show_state("Next: today at 14:30", paused=False)
    assert panel.labels() == [
        *("Next: today at 14:30", "-", "Start now", "Show the window", "-", "Pause reminders"),
        *("Reminders…", "Settings…", "-", "Quit"),
    ]
    panel.menu.show_state("Paused", paused=True)
    assert "Resume reminders" in panel.labels()


def test_a_change_is_told_once(panel: Panel) -> None:
    signal = panel.menu.show_state("Next: today at 14:30", paused=False)
    assert signal is not None
    assert encoded_signal(signal, 1)
    assert signal.body[1] == 0
    assert panel.menu.show_state("Next: today at 14:30", paused=False) is None


def test_pauses_have_a_menu_of_their_own(panel: Panel) -> None:
    _, (_, _, nodes) = panel.ask("GetLayout", "iias", 0, -1, [])
    [below] = [below for _, (_, _, below) in nodes if below]
    numbers = {shown["label"][1]: number for _, (number, shown, _) in below}
    assert len(numbers) == 5
    panel.ask("Event", "isvu", numbers["For 1 hour"], "clicked", ("s", ""), 0)
    panel.ask("Event", "isvu", numbers["For 1 hour"], "hovered", ("s", ""), 0)
    events = [(numbers["Until tomorrow"], "clicked", ("s", ""), 0), (99, "clicked", ("s", ""), 0)]
    assert panel.ask("EventGroup", "a(isvu)", events) == ([99],)
    assert [(entry.wish, entry.minutes) for entry in panel.chosen] == [
        (TrayWish.PAUSE, 60),
        (TrayWish.TOMORROW, 0),
    ]


def test_what_is_no_wish_is_not_chosen(panel: Panel) -> None:
    for number in (0, 1, 2, 99, -1):
        panel.ask("Event", "isvu", number, "clicked", ("s", ""), 0)
    assert panel.chosen == []


def test_it_says_how_things_stand_when_it_is_opened(panel: Panel) -> None:
    assert panel.ask("AboutToShow", "i", 0) == (True,)
    assert panel.labels()[0] == "Opened 1"
    assert panel.ask("AboutToShow", "i", 6) == (False,)
    assert panel.ask("AboutToShowGroup", "ai", [0, 6, 99]) == ([0], [99])


def test_single_entries_can_be_asked_for(panel: Panel) -> None:
    panel.menu.show_state("A_b", paused=False)
    assert panel.ask("GetProperty", "is", 1, "label") == (("s", "A__b"),)
    assert panel.ask("GetProperty", "is", 1, "enabled") == (("b", False),)
    assert panel.ask("GetProperty", "is", 99, "label") == (("s", ""),)
    [looks] = panel.ask("GetGroupProperties", "aias", [2, 99], [])
    assert looks == [(2, {"type": ("s", "separator")})]
    [all_looks] = panel.ask("GetGroupProperties", "aias", [], [])
    assert [number for number, _ in all_looks] == list(range(17))
    _, (number, _, _) = panel.ask("GetLayout", "iias", 99, -1, [])
    assert number == 0
