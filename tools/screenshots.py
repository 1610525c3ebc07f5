"""Drives the real app on a clock of its own and saves a picture of every screen.

``python -m tools.screenshots [FOLDER]`` writes to ``screenshots/`` where no folder is named.
Where there is no display it draws offscreen.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import time, timedelta
from functools import partial
from pathlib import Path
from typing import cast

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QThreadPool
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from glutestretch.app import Coach
from glutestretch.core.hours import WORKING_DAYS, Hours
from glutestretch.core.record import replace
from glutestretch.core.reminder_facts import Outcome, Reason, What
from glutestretch.core.reminder_kinds import ClockTimes, Once, QuietHours, Sitting
from glutestretch.core.zones import stamped
from glutestretch.first_screen import FirstScreen
from glutestretch.presenters.chart import Mode
from glutestretch.services.diary_memory import QuietDiary
from glutestretch.services.paths import Paths
from glutestretch.widgets.fields import ChoiceField
from glutestretch.windows.reminder_window import ReminderWindow
from glutestretch.windows.reminders_dialog import RemindersDialog
from glutestretch.windows.settings_dialog import SettingsDialog
from tests.fake_desktop import FakeDesktop
from tests.fakes import FakeClock

SIZES = ((1240, 800), (800, 560))
THEMES = ("light", "dark")
HOLD_SECONDS = 26.0
USUAL, LARGE = 100, 200


class Studio:
    """One run of the app in one theme and size."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        theme: str,
        size: tuple[int, int],
        percent: int = USUAL,
    ) -> None:
        self._folder = folder
        self._suffix = f"-{theme}-{size[0]}x{size[1]}" + ("" if percent == USUAL else f"-{percent}")
        self._application, self._font = application, application.font()
        self._scratch = tempfile.TemporaryDirectory()
        self.clock = FakeClock()
        self.first = FirstScreen(application, Paths(self._scratch.name))
        self.window = self.first.window
        self.window.resize(*size)
        self.desktop = FakeDesktop(self.clock)
        self.coach = Coach(
            self.first,
            self.clock,
            lambda _owner: self.clock.alarm(),
            QuietDiary(),
            self.desktop.services,
            application,
        )
        self.first.preferences.set("theme", theme)
        self.first.preferences.set("text_percent", percent)
        self.first.preferences.set("motion", "reduced")
        settle()

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Save what a widget, or the window, looks like now."""
        settle()
        path = self._folder / f"{name}{self._suffix}.png"
        (widget or self.window).grab().save(str(path))

    def dialog(self, open_it: Callable[[], object]) -> QDialog:
        """Open a dialog and return it."""
        open_it()
        settle()
        return next(d for d in self.window.findChildren(QDialog) if d.isVisible())

    def close(self) -> None:
        """Put the app away."""
        self.window.running = False
        self.window.close()
        self.coach.deleteLater()
        self.window.deleteLater()
        settle()
        self._scratch.cleanup()
        self._application.setFont(self._font)

    def advance_to(self, mode: Mode) -> None:
        """Let time pass until the session is in a mode."""
        while self.coach.session.mode is not mode:
            self.clock.advance(0.5)
            settle()


def settle() -> None:
    """Let everything that is under way come to rest."""
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def shoot_reading(studio: Studio) -> None:
    """Every step of every stretch, on the right side, and one on the left."""
    reader = studio.first.reader
    for stretch in studio.first.catalogue.stretches:
        for step in range(len(stretch.steps)):
            reader.open(stretch.id, step)
            studio.shoot(f"read-{stretch.id}-{step + 1}")
    reader.switch_side()
    studio.shoot("read-left-side")
    reader.switch_side()


def shoot_dialogs(studio: Studio) -> None:
    """Settings and the pages to read."""
    window = studio.window
    for name, wish in (
        ("reminders", window.reminders_wished),
        ("settings", window.settings_wished),
        ("glutes", window.glutes_wished),
        ("keys", window.keys_wished),
        ("about", window.about_wished),
    ):
        dialog = studio.dialog(wish.emit)
        studio.shoot(name, dialog)
        dialog.reject()
        settle()


def shoot_choosing(studio: Studio) -> None:
    """The menu, a list of choices, and settings just restored."""
    menu = studio.window.menu
    menu.open_menu()
    studio.shoot("menu", menu)
    menu.close()
    dialog = cast("SettingsDialog", studio.dialog(studio.window.settings_wished.emit))
    pace = cast("ChoiceField", dialog.findChild(QWidget, "pace"))
    pace.showPopup()
    studio.shoot("settings-choices", pace.view().window())
    pace.hidePopup()
    preferences = studio.first.preferences
    preferences.set("rest_seconds", 20.0)
    dialog.ui.defaults_button.click()
    studio.shoot("settings-restored", dialog)
    dialog.reject()
    settle()


def shoot_reminders(studio: Studio) -> None:
    """A list with one of each kind, every form of the editor, and what became of last week's."""
    window, reminders = studio.window, studio.coach.remind().reminders
    now = studio.clock.now()
    listed = [
        reminders.add(ClockTimes([time(14, 30)], WORKING_DAYS)),
        reminders.add(Sitting(50, [Hours(time(9), time(17), WORKING_DAYS)]), "seated-twist"),
        reminders.add(Once(now + timedelta(minutes=30)), "prone-glute"),
        reminders.add(QuietHours(Hours(time(20), time(8)))),
    ]
    reminders.switch(listed[1], on=False)
    log = tuple(
        Outcome(now - timedelta(hours=hours), listed[0], stamped(now, reminders.zone), what, why)
        for hours, what, why in (
            (50, What.SKIPPED, None),
            (26, What.HELD, Reason.CAMERA),
            (25, What.FIRED, None),
            (3, What.MISSED, Reason.ASLEEP),
        )
    )
    reminders.become(lambda facts, _now: replace(facts, log=log))
    dialog = cast("RemindersDialog", studio.dialog(window.reminders_wished.emit))
    studio.shoot("reminders-list", dialog)
    dialog.rows[0].delete_wished.emit()
    studio.shoot("reminders-deleted", dialog)
    dialog.deleted_bar.undo_wished.emit()
    for name, wish in (("reminder", "add_reminder"), ("quiet", "add_quiet")):
        getattr(dialog, wish)()
        editor = dialog.editor
        for kind, chip in editor.chips.items() if editor else ():
            chip.click()
            studio.shoot(f"edit-{name}-{kind}", dialog)
        dialog.reject()
        dialog = cast("RemindersDialog", studio.dialog(window.reminders_wished.emit))
    dialog.reject()
    settle()
    studio.shoot("reminder-next")
    for reminder in listed:
        reminders.delete(reminder)


def shoot_banner(studio: Studio) -> None:
    """A reminder where the desktop shows none, in the window and in a dialog; then closing."""
    window, house = studio.window, studio.coach.remind()
    studio.desktop.notifier.works = False
    soon = house.reminders.add(Once(studio.clock.now() + timedelta(minutes=30)))
    window.clear_notices("autostart")
    dialog = studio.dialog(window.reminders_wished.emit)
    studio.clock.advance(31 * 60)
    studio.shoot("banner-dialog", dialog)
    dialog.reject()
    studio.shoot("banner")
    window.showMinimized()
    house.reminders.test(soon)
    settle()
    [small] = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReminderWindow)]
    studio.shoot("small-window", small)
    small.close()
    window.showNormal()
    window.activateWindow()
    settle()
    house.reminders.delete(soon)
    later = house.reminders.add(ClockTimes([time(14, 30)]))
    for name, present in (("tray", True), ("no-tray", False)):
        studio.desktop.tray.become(present=present)
        dialog = studio.dialog(window.close)
        studio.shoot(f"closing-{name}", dialog)
        dialog.reject()
        settle()
    house.reminders.delete(later)


def shoot_session(studio: Studio) -> None:
    """The warning, a session from its first step to its end, and pain."""
    window, session = studio.window, studio.coach.session
    dialog = studio.dialog(window.sidebar.start_wished.emit)
    studio.shoot("warning", dialog)
    ui = dialog.ui  # type: ignore[attr-defined]
    ui.pain.click()
    studio.shoot("warning-pain", dialog)
    ui.no_pain.click()
    ui.start_button.click()
    settle()
    studio.shoot("follow")
    studio.advance_to(Mode.COUNTING_IN)
    studio.shoot("count-in")
    studio.advance_to(Mode.HOLDING)
    studio.clock.advance(HOLD_SECONDS)
    studio.shoot("hold")
    session.pause()
    studio.shoot("paused")
    window.sidebar.stretch_wished.emit("seated-twist")
    settle()
    studio.shoot("other-row")
    window.clear_notices("visit")
    window.toggle_big()
    studio.shoot("big-view")
    window.toggle_big()
    session.resume()
    studio.advance_to(Mode.CHANGING_SIDE)
    studio.shoot("change-over")
    studio.advance_to(Mode.RESTING)
    studio.shoot("rest")
    studio.advance_to(Mode.FINISHED)
    studio.shoot("finished")
    session.leave()
    studio.shoot("after")
    window.sidebar.start_wished.emit()
    studio.advance_to(Mode.HOLDING)
    studio.coach.stage.pain()
    studio.shoot("pain")
    session.understood("")
    studio.shoot("finished-pain")
    session.leave()
    studio.shoot("left-out")
    studio.coach.starter.play("foam-roller")
    session.clear("no_pain")
    session.screen((), agreed=False)
    studio.advance_to(Mode.HOLDING)
    studio.shoot("waiting-for-next")
    session.finish()
    session.leave()
    settle()


def main(folder: Path) -> None:
    """Shoot everything in both themes and sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    runs = [partial(Studio, application, folder, theme, size) for theme in THEMES for size in SIZES]
    runs += [partial(Studio, application, folder, "light", size, LARGE) for size in SIZES]
    for run in runs:
        studio = run()
        shoot_reading(studio)
        shoot_dialogs(studio)
        shoot_choosing(studio)
        shoot_reminders(studio)
        shoot_banner(studio)
        shoot_session(studio)
        studio.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"))
