"""What a session does to the screen saver, and what a player's controls do to a session."""

import subprocess
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.wake_lock.linux import LinuxWakeLock
from glutestretch.desktop.x11 import X11
from glutestretch.session.stay_awake import LONG_PAUSE_SECONDS, StayAwake
from glutestretch.settings.model import Settings
from tests.desktop.service import DONE, Service
from tests.journeys.desktop import PATIENCE_SECONDS, App, Desktop, ScreenReader
from tests.journeys.programs import need
from tests.journeys.screen_saver import ScreenSaver
from tests.session.rig import Rig

PATIENCE_MS = PATIENCE_SECONDS * 1000
SERVICE = "org.freedesktop.ScreenSaver"
ASKED = [("glutestretch", "A stretch session is under way")]


@pytest.fixture
def saver(desktop: Desktop) -> Iterator[ScreenSaver]:
    with ScreenSaver(desktop.environment["DISPLAY"]) as saver:
        saver.come_after(1)
        yield saver


def begin(reader: ScreenReader) -> None:
    """Begin a first session."""
    reader.press("Start routine")
    reader.answer_as_one_in_good_health()
    reader.see("End session")


def finish(app: App, desktop: Desktop, reader: ScreenReader) -> None:
    """End the session early."""
    app.window()
    reader.open("End this session?", lambda: desktop.key("Escape"))
    desktop.key("Tab", "space")
    reader.press("Done")


def test_the_screen_stays_on_while_a_session_runs(
    start: Callable[..., App], desktop: Desktop, saver: ScreenSaver, qtbot: QtBot
) -> None:
    app = start()
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        qtbot.waitUntil(saver.is_on, timeout=PATIENCE_MS)
        begin(reader)
        desktop.key("Shift_L")  # a screen that is dark already stays so until there is input
        reader.press("Pause")
        reader.see("Paused")
        reader.press("Go on")
        qtbot.waitUntil(lambda: saver.seconds_idle() > 2.5, timeout=PATIENCE_MS)
        assert not saver.is_on()
        finish(app, desktop, reader)
        qtbot.waitUntil(saver.is_on, timeout=PATIENCE_MS)


def test_the_screen_sleeps_again_when_the_app_dies(
    start: Callable[..., App], desktop: Desktop, saver: ScreenSaver, qtbot: QtBot
) -> None:
    app = start()
    with app.reader() as reader:
        begin(reader)
    desktop.key("Shift_L")
    qtbot.waitUntil(lambda: saver.seconds_idle() > 2.5, timeout=PATIENCE_MS)
    assert not saver.is_on()
    app.kill()
    qtbot.waitUntil(saver.is_on, timeout=PATIENCE_MS)


def test_the_screen_may_sleep_in_a_long_pause(
    desktop: Desktop, saver: ScreenSaver, qtbot: QtBot
) -> None:
    rig, x11 = Rig(), X11(desktop.environment["DISPLAY"])
    lock, alarm = LinuxWakeLock(None, x11), rig.clock.alarm()
    awake = StayAwake(rig.session, lock, rig.clock, alarm, Settings())
    rig.start()
    desktop.key("Shift_L")
    rig.session.pause()
    rig.clock.advance(LONG_PAUSE_SECONDS - 1)
    qtbot.waitUntil(lambda: saver.seconds_idle() > 2.5, timeout=PATIENCE_MS)
    assert not saver.is_on()
    rig.clock.advance(1)
    qtbot.waitUntil(saver.is_on, timeout=PATIENCE_MS)
    rig.session.resume()
    desktop.key("Shift_L")
    qtbot.waitUntil(lambda: saver.seconds_idle() > 2.5, timeout=PATIENCE_MS)
    assert not saver.is_on()
    rig.session.finish()
    qtbot.waitUntil(saver.is_on, timeout=PATIENCE_MS)
    for one in (awake, lock, x11):
        one.deleteLater()


def test_the_setting_lets_the_screen_sleep(
    start: Callable[..., App], desktop: Desktop, saver: ScreenSaver, qtbot: QtBot
) -> None:
    app = start(keep_awake=False)
    with app.reader() as reader:
        begin(reader)
        desktop.key("Shift_L")
        qtbot.waitUntil(saver.is_on, timeout=PATIENCE_MS)


def test_the_desktops_service_is_asked_again_after_it_restarts(
    start: Callable[..., App], desktop: Desktop, qtbot: QtBot
) -> None:
    bus = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    with Service(bus, SERVICE, Inhibit=("u", (7,)), UnInhibit=DONE) as service:
        app = start()
        with app.reader() as reader:
            reader.see("Step 1 of 3")
            assert service.calls("Inhibit") == []
            begin(reader)
            qtbot.waitUntil(lambda: service.calls("Inhibit") == ASKED, timeout=PATIENCE_MS)
            service.kill()
            service.wait()
            with Service(bus, SERVICE, Inhibit=("u", (8,)), UnInhibit=DONE) as again:
                assert again.calls("UnInhibit") == []
                reader.press("Pause")
                reader.see("Paused")
                qtbot.waitUntil(lambda: again.calls("Inhibit") == ASKED, timeout=PATIENCE_MS)
                assert again.calls("UnInhibit") == []
                finish(app, desktop, reader)
                qtbot.waitUntil(lambda: again.calls("UnInhibit") == [(8,)], timeout=PATIENCE_MS)


def test_a_players_controls_lead_through_the_session(
    start: Callable[..., App], desktop: Desktop, qtbot: QtBot
) -> None:
    need("playerctl")

    def control(*words: str) -> str:
        return desktop.run("playerctl", "--player=glutestretch", *words).strip()

    def nobody_plays() -> bool:
        try:
            control("status")
        except subprocess.CalledProcessError:
            return True
        return False

    app = start()
    with app.reader() as reader:
        reader.see("Step 1 of 3")
        assert nobody_plays()
        begin(reader)
        assert control("status") == "Playing"
        title = "Prone glute stretch, right side · Step 1 of 3"
        assert control("metadata", "title") == title
        position = float(control("position"))
        qtbot.waitUntil(lambda: float(control("position")) > position, timeout=PATIENCE_MS)
        control("pause")
        reader.see("Paused")
        assert control("status") == "Paused"
        assert control("position") == control("position")
        control("next")
        reader.see("Step 2 of 3")
        control("previous")
        reader.see("Step 1 of 3")
        control("play")
        reader.miss("Paused")
        control("play-pause")
        reader.see("Paused")
        control("stop")
        assert control("status") == "Paused"
        finish(app, desktop, reader)
        qtbot.waitUntil(nobody_plays, timeout=PATIENCE_MS)
    assert app.complaints == ""
