"""This machine's time zone, from the environment and from a file of the test."""

import sys
import time
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimeZone
from pytestqt.qtbot import QtBot

from glutestretch.desktop.wall_clock.select import zone_watch
from glutestretch.desktop.wall_clock.time_zone import NullZoneWatch, ZoneWatch
from glutestretch.desktop.wall_clock.zone_name import current_zone, zone_name

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows takes its zone from nowhere that a test can set"
)

if sys.platform == "linux":
    from glutestretch.desktop.wall_clock.time_zone_file import FileZoneWatch


@pytest.fixture(autouse=True)
def zone_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("TZ", raising=False)
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (":America/New_York", "America/New_York"),
        (":/usr/share/zoneinfo/Asia/Kathmandu", "Asia/Kathmandu"),
        ("XYZ-3", "Etc/GMT-3"),
        ("XYZ7", "Etc/GMT+7"),
        ("XYZ-5:30", "UTC"),
        ("Nonsense/Here", "UTC"),
        ("../../etc/passwd", "UTC"),
    ],
)
def test_the_zone_has_a_key(monkeypatch: pytest.MonkeyPatch, name: str, zone: str) -> None:
    monkeypatch.setenv("TZ", name)
    time.tzset()
    assert current_zone() == zone
    assert zoneinfo.ZoneInfo(zone)


@pytest.mark.parametrize("name", ["<+0545>-5:45", "Nonsense", "CET-1CEST,M3.5.0,M10.5.0/3"])
def test_a_substitute_for_the_machines_own_zone_is_reported(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("TZ", name)
    time.tzset()
    watch = NullZoneWatch()
    assert watch.problem.startswith(f"The time zone of this system, “{name}”, has no known name")
    assert f"reminders use {watch.zone}; " in watch.problem
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    assert watch.problem == ""
    watch.deleteLater()


@pytest.mark.parametrize(
    "name", [None, "", ":UTC", "Europe/Berlin", "/usr/share/zoneinfo/Asia/Tokyo", "Nonsense"]
)
def test_the_zone_is_named_as_qt_names_it(
    monkeypatch: pytest.MonkeyPatch, name: str | None
) -> None:
    if name is not None:
        monkeypatch.setenv("TZ", name)
    assert zone_name() == bytes(QTimeZone.systemTimeZoneId().data()).decode()


def test_this_machine_has_a_zone() -> None:
    assert zoneinfo.ZoneInfo(current_zone())


def test_a_change_is_found_by_checking(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = NullZoneWatch()
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    with qtbot.waitSignal(watch.changed) as changed:
        watch.check()
    assert changed.args == ["Asia/Tokyo"]
    assert watch.zone == "Asia/Tokyo"
    assert datetime(2026, 1, 1, tzinfo=UTC).astimezone().hour == 9
    with qtbot.assertNotEmitted(watch.changed):
        watch.check()
    watch.deleteLater()


@pytest.fixture
def localtime(tmp_path: Path) -> Path:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/UTC")
    return link


@pytest.fixture
def watch(localtime: Path, qtbot: QtBot) -> Iterator[ZoneWatch]:
    if sys.platform != "linux":
        pytest.skip("inotify is Linux' own")
    watch = FileZoneWatch(str(localtime))
    yield watch
    watch.deleteLater()
    del qtbot


def put(link: Path, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change the zone as systemd-timedated does; Qt reads a file of its own, so set TZ too."""
    monkeypatch.setenv("TZ", zone)
    new = link.with_name("localtime.new")
    new.symlink_to(f"/usr/share/zoneinfo/{zone}")
    new.replace(link)


def test_a_change_of_the_file_is_noticed_every_time(
    watch: ZoneWatch, localtime: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for zone in ("Europe/Berlin", "Asia/Kolkata", "America/Lima"):
        with qtbot.waitSignal(watch.changed) as changed:
            put(localtime, zone, monkeypatch)
        assert changed.args == [zone]


def test_a_file_in_place_of_a_link_is_watched_as_well(
    watch: ZoneWatch, localtime: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    with qtbot.waitSignal(watch.changed):
        new = localtime.with_name("localtime.new")
        new.write_bytes(b"TZif")
        new.replace(localtime)
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    with qtbot.waitSignal(watch.changed):
        localtime.write_bytes(b"TZif2")


def test_a_file_that_is_removed_and_created_again_is_watched(
    watch: ZoneWatch, localtime: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    with qtbot.waitSignal(watch.changed):
        localtime.unlink()
    localtime.symlink_to("/usr/share/zoneinfo/UTC")
    watch.check()
    with qtbot.waitSignal(watch.changed) as changed:
        put(localtime, "Europe/Berlin", monkeypatch)
    assert changed.args == ["Europe/Berlin"]


def test_a_file_that_comes_back_later_is_found(
    watch: ZoneWatch, localtime: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    with qtbot.waitSignal(watch.changed):
        localtime.unlink()
    with qtbot.waitSignal(watch.changed) as changed:
        put(localtime, "Europe/Berlin", monkeypatch)
    assert changed.args == ["Europe/Berlin"]


def test_changes_in_the_directory_wake_nobody(
    watch: ZoneWatch, localtime: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    with qtbot.assertNotEmitted(watch.changed, wait=50):
        localtime.with_name("other").write_text("other")
        localtime.readlink()


def test_this_machine_can_be_watched(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    assert zone_watch(parent).zone == current_zone()
    if sys.platform == "linux":
        with pytest.raises(OSError, match="inotify"):
            FileZoneWatch(str(tmp_path / "gone"), parent)
    parent.deleteLater()
    del qtbot
