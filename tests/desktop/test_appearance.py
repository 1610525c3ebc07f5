"""The desktop's appearance preferences, from a portal on a real bus and from Qt."""

import json
import signal
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from glutestretch.desktop.appearance.api import Appearance, StyleHintsAppearance
from glutestretch.desktop.appearance.preferences import AppearancePreferences
from glutestretch.desktop.appearance.select import desktop_appearance
from tests.support.processes import Process

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.appearance import portal as portal_module
from glutestretch.desktop.dbus.connection import Bus
from tests.support.bus_fixtures import BusDaemon

COLOURS, MOTION = portal_module.COLOURS, portal_module.MOTION
ANIMATIONS, TEXT = portal_module.ANIMATIONS, portal_module.TEXT


class Portal(Process):
    """The stand-in for the desktop's portal."""

    def __init__(self, bus: str, version: int = 2) -> None:
        pytest.importorskip("jeepney")
        code = "from tests.desktop.portal import serve; import sys; serve(int(sys.argv[1]))"
        super().__init__(code, str(version), environment={"DBUS_SESSION_BUS_ADDRESS": bus})
        assert self.line() == "ready"

    def set(self, key: tuple[str, str], signature: str, value: object) -> None:
        """Change a setting, and wait until that was announced."""
        self.say(json.dumps([*key, signature, value]))
        assert self.line() == "told"


@pytest.fixture
def appearance(bus: Bus, qtbot: QtBot) -> Iterator[Appearance]:
    made = desktop_appearance(bus)
    yield made
    made.deleteLater()
    del qtbot


@pytest.mark.parametrize("version", [1, 2])
def test_the_preferences_are_read_and_reported_at_once(
    daemon: BusDaemon, appearance: Appearance, qtbot: QtBot, version: int
) -> None:
    with Portal(daemon.address, version) as portal:
        portal.set(COLOURS, "u", 1)
        portal.set(ANIMATIONS, "b", False)
        portal.set(TEXT, "d", 1.25)
        reported: list[AppearancePreferences] = []
        appearance.changed.connect(reported.append)
        with qtbot.waitSignal(appearance.changed):
            appearance.start()
            assert appearance.preferences == AppearancePreferences()
        assert reported == [AppearancePreferences(dark=True, reduced_motion=True, text_scale=1.25)]
        assert appearance.preferences == reported[0]


def test_changes_are_followed(daemon: BusDaemon, appearance: Appearance, qtbot: QtBot) -> None:
    with Portal(daemon.address) as portal:
        portal.set(COLOURS, "u", 1)
        with qtbot.waitSignal(appearance.changed):
            appearance.start()
        for key, signature, value, preferences in (
            (COLOURS, "u", 2, AppearancePreferences(dark=False)),
            (MOTION, "u", 1, AppearancePreferences(dark=False, reduced_motion=True)),
            (MOTION, "u", 0, AppearancePreferences(dark=False, reduced_motion=False)),
            (
                TEXT,
                "d",
                1.5,
                AppearancePreferences(dark=False, reduced_motion=False, text_scale=1.5),
            ),
            (COLOURS, "u", 0, AppearancePreferences(reduced_motion=False, text_scale=1.5)),
        ):
            with qtbot.waitSignal(appearance.changed) as change:
                portal.set(key, signature, value)
            assert change.args == [preferences]


def test_a_portal_that_hangs_keeps_no_one_waiting(
    daemon: BusDaemon, appearance: Appearance, qtbot: QtBot
) -> None:
    with Portal(daemon.address) as portal:
        portal.set(COLOURS, "u", 1)
        portal.send_signal(signal.SIGSTOP)
        appearance.start()
        assert appearance.preferences == AppearancePreferences()
        with qtbot.waitSignal(appearance.changed) as change:
            portal.send_signal(signal.SIGCONT)
        assert change.args == [AppearancePreferences(dark=True)]


def test_a_desktop_without_a_portal_has_no_preferences(
    appearance: Appearance, qtbot: QtBot
) -> None:
    appearance.start()
    assert isinstance(appearance, portal_module.PortalAppearance)
    with qtbot.assertNotEmitted(appearance.changed):
        qtbot.waitUntil(lambda: not appearance._pending)
    assert appearance.preferences == AppearancePreferences()


def test_other_settings_and_strange_values_mean_nothing(
    daemon: BusDaemon, appearance: Appearance, qtbot: QtBot
) -> None:
    with Portal(daemon.address) as portal:
        portal.set(TEXT, "s", "large")
        portal.set(ANIMATIONS, "as", ["yes"])
        portal.set(COLOURS, "u", 2)
        with qtbot.waitSignal(appearance.changed) as change:
            appearance.start()
        assert change.args == [AppearancePreferences(dark=False)]
        with qtbot.waitSignal(appearance.changed) as change:
            portal.set(("org.gnome.desktop.interface", "cursor-size"), "i", 48)
            portal.set(TEXT, "d", 99.0)
            portal.set(COLOURS, "u", 1)
        assert change.args == [AppearancePreferences(dark=True)]


@given(
    st.dictionaries(
        st.sampled_from([COLOURS, MOTION, ANIMATIONS, TEXT]),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just([1]),
    )
)
def test_any_values_give_preferences(values: dict[tuple[str, str], object]) -> None:
    preferences = portal_module.preferences_from(values)
    assert preferences.dark in (None, True, False)
    assert 0.5 <= preferences.text_scale <= 3.0


def test_the_preferences_are_read_again_after_losing_the_bus(
    daemon: BusDaemon, bus: Bus, appearance: Appearance, qtbot: QtBot
) -> None:
    with Portal(daemon.address) as portal:
        portal.set(COLOURS, "u", 1)
        with qtbot.waitSignal(appearance.changed):
            appearance.start()
    with qtbot.waitSignal(bus.lost):
        daemon.stop()
    assert appearance.preferences == AppearancePreferences(dark=True)
    daemon.start()
    with Portal(daemon.address) as portal:
        portal.set(COLOURS, "u", 2)
        with qtbot.waitSignal(appearance.changed) as change:
            bus.open()
        assert change.args == [AppearancePreferences(dark=False)]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt is asked")
def test_without_a_bus_there_are_no_preferences(qtbot: QtBot) -> None:
    appearance = desktop_appearance(None)
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.start()
    assert appearance.preferences == AppearancePreferences()
    appearance.deleteLater()


def test_where_qt_knows_the_colours_they_are_followed(qtbot: QtBot) -> None:
    appearance = StyleHintsAppearance()
    appearance.start()
    scheme = QGuiApplication.styleHints().colorScheme()
    assert appearance.preferences.dark == {
        Qt.ColorScheme.Dark: True,
        Qt.ColorScheme.Light: False,
    }.get(scheme)
    appearance.deleteLater()
    del qtbot


def test_the_quiet_form_tells_only_of_what_is_new(qtbot: QtBot) -> None:
    appearance = Appearance(AppearancePreferences(dark=True))
    appearance.start()
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.take(AppearancePreferences(dark=True))
    with qtbot.waitSignal(appearance.changed) as change:
        appearance.take(AppearancePreferences(dark=False))
    assert change.args == [AppearancePreferences(dark=False)]
