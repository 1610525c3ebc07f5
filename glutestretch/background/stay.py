"""Puts the small process together on this machine, and lets it wait.

Whoever imports this has let plain objects stand in for Qt's; see ``kit.plain_core``.
"""

import gc
import os
import signal
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from glutestretch.background.handover import Kept, ToApp, ToBackground, Wish
from glutestretch.background.process import BackgroundProcess, World
from glutestretch.background.tray_item import TrayItem
from glutestretch.desktop.clock import Clock, SystemClock
from glutestretch.desktop.dbus.connection import Bus, session_bus, system_bus
from glutestretch.desktop.display_watch import DisplayWatch
from glutestretch.desktop.idle.select import desktop_idle
from glutestretch.desktop.instance.server import InstanceServer
from glutestretch.desktop.interruptibility.select import desktop_busy
from glutestretch.desktop.memory import give_back
from glutestretch.desktop.notifications.freedesktop import BusNotifier
from glutestretch.desktop.paths import Paths
from glutestretch.desktop.power.select import machine_power
from glutestretch.desktop.wall_clock.select import zone_watch
from glutestretch.desktop.wall_clock.timer import wall_alarm
from glutestretch.desktop.x11 import X11, x11_display
from glutestretch.kit.core import QObject
from glutestretch.kit.languages import ENGLISH, RIGHT_TO_LEFT
from glutestretch.kit.plain_core import Loop
from glutestretch.kit.translation import use_table
from glutestretch.reminders.file import ReminderFile
from glutestretch.reminders.scheduler import Surroundings

if TYPE_CHECKING:
    from glutestretch.diary.store import Diary
    from glutestretch.stretches.routine_book import RoutineBook

_ENDS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def stay(kept: Kept, told: ToBackground) -> ToApp | None:
    """Wait, and do what comes.

    Args:
        kept: The lock and the socket.
        told: What the app has said.

    Returns:
        What the app is to know that takes over, or None at the end.
    """
    if told.language != ENGLISH:
        said = import_module(f"glutestretch._built.said_in_{told.language}").SAID
        use_table(told.language, said)
    # What the app has started and left ends by itself, and nobody asks how.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    loop, clock, root = Loop.own(), SystemClock(), QObject()
    bus = session_bus(root)
    if bus is None:
        return ToApp(told.arguments, Wish.NO_TRAY, may_rest=False)
    paths = Paths(told.arguments[1] if told.arguments else "")
    screen, server = x11_display(root), InstanceServer(paths.sockets(), root)
    server.adopt(os.dup(kept.socket), kept.path)
    world = World(
        store=ReminderFile(paths.reminders),
        around=_around(bus, screen, clock, root),
        notifier=BusNotifier(bus, root),
        tray=TrayItem(bus, told.icons, root, right_to_left=told.language in RIGHT_TO_LEFT),
        server=server,
        deeds=partial(_diary, paths),
        book=partial(_book, paths),
    )
    process = BackgroundProcess(world, told, clock, root)
    found: list[ToApp] = []
    process.left.connect(found.append)
    for over in (process.left, process.ended, DisplayWatch(screen, root).gone):
        over.connect(loop.quit)
    loop.end_by(_ENDS, process.end)
    process.start()
    gc.collect()
    gc.freeze()
    give_back()
    loop.run()
    if not found:
        server.close()
    return found[0] if found else None


def _around(bus: Bus, screen: X11 | None, clock: Clock, root: QObject) -> Surroundings:
    """Return where this desktop and this machine report changes."""
    return Surroundings(
        alarm=wall_alarm(clock, root),
        zone=zone_watch(root),
        power=machine_power(system_bus(root), root),
        idle=desktop_idle(bus, screen, root),
        busy=desktop_busy(bus, screen, root),
    )


def _diary(paths: Paths) -> "Diary":
    from glutestretch.diary.store import Diary  # noqa: PLC0415 - only where a reminder looks back

    return Diary(paths.diary)


def _book(paths: Paths) -> "RoutineBook":
    from glutestretch.commands.offline_state import stored_book  # noqa: PLC0415 - as seldom

    return stored_book(paths)
