"""Drives the real app on a clock of its own and saves a picture of every screen.

``python -m tools.screenshots [FOLDER] [--size WxH] [--theme T] [--text PERCENT] [--locale L]
[--language CODE] [--only NAME]`` writes to ``screenshots/`` where no folder is named; without
options it takes all of them. Each size is drawn offscreen, on a screen of just that size, so that
dialogs fit it as they would there.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import time, timedelta
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QThreadPool
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from glutestretch.app.controller import AppController
from glutestretch.app.services import Services
from glutestretch.app.startup import FirstScreen
from glutestretch.app.ui.stretch_preview import StretchPreview
from glutestretch.app.ui.welcome_page import WelcomePage
from glutestretch.app.ui.welcome_reminder import AT_TIME, SITTING
from glutestretch.archive.ui.dialog import DataDialog
from glutestretch.desktop.paths import Paths
from glutestretch.diary.memory import NullDiary
from glutestretch.kit.fields import ChoiceField
from glutestretch.kit.languages import ENGLISH, LANGUAGES
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.record import replace
from glutestretch.kit.region import WORKING_DAYS
from glutestretch.packs.ui.dialog import PacksDialog
from glutestretch.packs.ui.editor import PackEditor
from glutestretch.packs.ui.stretch_page import StretchPage
from glutestretch.prescriptions.ui.dialog import PrescriptionDialog
from glutestretch.prescriptions.ui.writing_dialog import WritingDialog
from glutestretch.progress.ui.dialog import ProgressDialog
from glutestretch.reminders.engine.local_time import stamped
from glutestretch.reminders.engine.looking_back import LAST_TIME
from glutestretch.reminders.engine.quiet_rules import QuietHours
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Sitting
from glutestretch.reminders.engine.state import Asked, Event, LogEntry, Reason
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.ui.dialog import RemindersDialog
from glutestretch.reminders.ui.editor import ReminderEditor
from glutestretch.reminders.ui.forms import SittingForm
from glutestretch.reminders.ui.window import ReminderWindow
from glutestretch.routines.ui.dialog import RoutinesDialog
from glutestretch.routines.ui.editor import RoutineEditor
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.auto_hide import QUIET_SECONDS
from glutestretch.session.ui.screening_dialog import ScreeningDialog
from glutestretch.session.ui.warning_dialog import WarningDialog
from glutestretch.settings.file import SettingsFile
from glutestretch.settings.model import Settings
from glutestretch.settings.ui.dialog import SettingsDialog
from glutestretch.stretches.catalogue import VariantKind
from glutestretch.stretches.routines import TIGHTER, Entry, Sides
from tests.diary.events import BEGAN, ENDED, HOLD, PAIN
from tests.support.fake_audio import FakeAudio
from tests.support.fake_desktop import FakeDesktop
from tests.support.fake_examiner import FOUND, FakeExaminer
from tests.support.fake_figures import FakeFigures
from tests.support.fake_microphone import FakeMicrophone
from tests.support.fake_speech import FakeSpeech
from tests.support.fakes import FakeClock
from tests.support.packs import renewed, whole, zipped
from tests.support.past import past
from tests.support.prescriptions import BY_HAND, of_a_pack

SIZES = ((1240, 800), (1024, 600), (640, 400))
THEMES = ("light", "dark")
CONTRASTS = ("usual", "high")
TEXTS = (100, 200)
HOLD_SECONDS = 26.0
MOST_SECONDS = 3600


class Studio:
    """One run of the app in one theme and size."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        theme: str,
        size: tuple[int, int],
        percent: int = 100,
        only: str = "",
        contrast: str = "usual",
        language: str = ENGLISH,
    ) -> None:
        self._folder, self._only = folder, only
        self._suffix = f"-{theme}-{size[0]}x{size[1]}-{percent}"
        self._application, self._font = application, application.font()
        self._scratch = tempfile.TemporaryDirectory()
        self.clock = FakeClock()
        paths = Paths(self._scratch.name)
        SettingsFile(paths.settings).save(Settings(language=language))
        self.first = FirstScreen(application, paths)
        self.window = self.first.window
        self.window.resize(*size)
        self.desktop = FakeDesktop(self.clock)
        self.audio = FakeAudio(self.clock)
        self.speech = FakeSpeech(self.clock)
        self.microphone = FakeMicrophone()
        self.diary = NullDiary()
        self.controller = AppController(
            self.first,
            self.clock,
            lambda _owner: self.clock.alarm(),
            self.diary,
            Services(
                reminders=self.desktop.services,
                session=self.desktop.session_services,
                audio=lambda _owner: self.audio,
                speech=lambda _language, _owner: self.speech,
                microphone=lambda _owner: self.microphone,
                figures=FakeFigures().of,
                doctor=partial(FakeExaminer, FOUND),
            ),
            application,
        )
        self._look = {
            "theme": theme,
            "contrast": contrast,
            "text_percent": percent,
            "motion": "reduced",
            "language": language,
        }
        self.look()

    def look(self) -> None:
        """Set the look of this run, which the defaults may have taken away."""
        for name, value in self._look.items():
            self.first.preferences.set(name, value)
        settle()

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Save what a widget, or the window, looks like now."""
        settle()
        if not name.startswith(self._only):
            return
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
        self.controller.deleteLater()
        self.window.deleteLater()
        settle()
        self._scratch.cleanup()
        self._application.setFont(self._font)

    def advance_to(self, mode: Mode) -> None:
        """Let time pass until the session is in a mode.

        Raises:
            RuntimeError: It does not come to it: the app waits for an answer.
        """
        began = self.clock.monotonic()
        while self.controller.session.mode is not mode:
            if self.clock.monotonic() - began > MOST_SECONDS:
                raise RuntimeError(f"{self.controller.session.mode} never becomes {mode}")
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


def shoot_variants(studio: Studio) -> None:
    """Every variant of every stretch in its hold, on the right side, and the first of its steps."""
    reader, preferences = studio.first.reader, studio.first.preferences
    for stretch in studio.first.catalogue.stretches:
        for variant in stretch.variants:
            preferences.set("variants", {stretch.id: variant.id})
            for step in (0, len(stretch.steps) - 1):
                reader.open(stretch.id, step)
                studio.shoot(f"variant-{stretch.id}-{variant.id}-{step + 1}")
    preferences.set("variants", {})


def shoot_dialogs(studio: Studio) -> None:
    """Settings and the pages to read."""
    window = studio.window
    for name, wish in (
        ("reminders", window.reminders_wished),
        ("settings", window.settings_wished),
        ("data", window.data_wished),
        ("packs", window.packs_wished),
        ("glutes", window.glutes_wished),
        ("guide", window.guide_wished),
        ("keys", window.keys_wished),
        ("doctor", window.doctor_wished),
        ("about", window.about_wished),
    ):
        dialog = studio.dialog(wish.emit)
        studio.shoot(name, dialog)
        dialog.reject()
        settle()


def shoot_welcome(studio: Studio) -> None:
    """The three pages of the welcome, to their ends."""
    studio.window.welcome_wished.emit()
    settle()
    page = cast("WelcomePage", studio.window.pages.page)
    for number in range(1, len(page.parts) + 1):
        studio.shoot(f"welcome-{number}")
        bar = page.area.verticalScrollBar()
        if bar.maximum():
            bar.setValue(bar.maximum())
            studio.shoot(f"welcome-{number}-end")
        if page.part is not page.reminder:
            page.next_button.click()
            settle()
    for name in (AT_TIME, SITTING):
        page.reminder.choices[name].click()
        studio.shoot(f"welcome-{name}")
    page.skip_button.click()
    settle()


def shoot_choosing(studio: Studio) -> None:
    """The menu, a list of choices, and settings just restored."""
    menu = studio.controller.menu
    menu.open_menu()
    studio.shoot("menu", menu)
    menu.close()
    studio.window.routines_wished.emit()
    routines = studio.controller.routines.menu
    studio.shoot("routines", routines)
    routines.close()
    tighter = studio.dialog(partial(studio.controller.launcher.start_called, TIGHTER))
    studio.shoot("tighter-side", tighter)
    tighter.reject()
    settle()
    dialog = cast("SettingsDialog", studio.dialog(studio.window.settings_wished.emit))
    dialog.search.setText("volume")
    studio.shoot("settings-searched", dialog)
    dialog.search.setText("xylophone")
    studio.shoot("settings-not-found", dialog)
    dialog.search.clear()
    pace = cast("ChoiceField", dialog.findChild(QWidget, "pace"))
    pace.showPopup()
    studio.shoot("settings-choices", pace.view().window())
    pace.hidePopup()
    preferences = studio.first.preferences
    preferences.set("rest_seconds", 20.0)
    dialog.ui.defaults_button.click()
    studio.look()
    studio.shoot("settings-restored", dialog)
    dialog.reject()
    settle()


def shoot_packs(studio: Studio) -> None:
    """A pack of stretches added, refused and removed, and a stretch of it."""
    folder = Path(studio.first.paths.directory)
    dialog = cast("PacksDialog", studio.dialog(studio.window.packs_wished.emit))
    dialog.add(str(zipped(folder / "hips.zip", whole())))
    studio.look()
    studio.shoot("packs-added", dialog)
    dialog.add(str(zipped(folder / "torn.zip", whole() | {"pack.toml": b""})))
    studio.look()
    studio.shoot("packs-refused", dialog)
    dialog.add(str(zipped(folder / "later.zip", renewed())))
    studio.look()
    [question] = dialog.findChildren(QuestionDialog)
    studio.shoot("packs-replacing", question)
    question.reject()
    dialog.accept()
    studio.first.reader.open("pigeon")
    studio.shoot("read-of-a-pack")
    dialog = cast("PacksDialog", studio.dialog(studio.window.packs_wished.emit))
    dialog.rows[0].remove.trigger()
    studio.look()
    studio.shoot("packs-removed", dialog)
    dialog.accept()


def shoot_pack_editor(studio: Studio) -> None:
    """A pack that is written: new, whole, a stretch of it with faults, its preview, drafts."""
    folder = Path(studio.first.paths.directory)
    dialog = cast("PacksDialog", studio.dialog(studio.window.packs_wished.emit))
    dialog.add(str(zipped(folder / "hips.zip", whole())))
    studio.look()
    dialog.make_button.click()
    studio.look()
    editor = cast("PackEditor", dialog.editor)
    studio.shoot("pack-new", editor)
    editor.writing.set_field("title", "Backs")
    editor.accept()
    dialog.rows[0].edit_button.click()
    studio.look()
    editor = cast("PackEditor", dialog.editor)
    editor.writing.add_stretch()
    studio.shoot("pack-editor", editor)
    editor.open_stretch(0)
    studio.shoot("stretch-page", editor)
    page = cast("StretchPage", editor.stretch)
    page.rows[0].open_button.click()
    page.rows[0].changed.emit("brief", None)
    page.rows[0].changed.emit("text", "Put your left ankle on the chair.")
    studio.look()
    studio.shoot("stretch-step", editor)
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
    studio.shoot("stretch-end", editor)
    editor.writing.undo()
    page.preview_button.click()
    studio.look()
    [preview] = editor.findChildren(StretchPreview)
    studio.shoot("stretch-preview", preview)
    preview.reject()
    editor.reject()
    studio.look()
    studio.shoot("packs-drafts", dialog)
    dialog.reject()


def shoot_prescriptions(studio: Studio) -> None:
    """A prescription: looked at, added, with faults, and one that is written."""
    controller, path = studio.controller, Path(studio.first.paths.directory) / "hips.glutestretch"

    def opened(text: str) -> PrescriptionDialog:
        path.write_text(text, "utf-8")
        request = {"verb": "open", "file": str(path)}
        return cast("PrescriptionDialog", studio.dialog(partial(controller.answer, request)))

    dialog = opened(BY_HAND)
    studio.shoot("prescription", dialog)
    dialog.add_button.click()
    studio.look()
    studio.shoot("prescription-added", dialog)
    dialog = opened(BY_HAND)
    studio.shoot("prescription-of-a-name", dialog)
    dialog = opened(of_a_pack())
    studio.shoot("prescription-of-a-pack", dialog)
    dialog = opened(BY_HAND.replace("breaths = 6", "breaths = 60\nseconds = 7"))
    studio.shoot("prescription-with-faults", dialog)
    dialog.accept()
    settle()
    routines = cast("RoutinesDialog", studio.dialog(studio.window.own_routines_wished.emit))
    routines.rows[-1].prescribe.trigger()
    settle()
    [writing] = routines.findChildren(WritingDialog)
    studio.shoot("prescription-written", writing)
    writing.save("/nowhere/hips.txt")
    studio.shoot("prescription-refused", writing)
    writing.accept()
    routines.accept()
    settle()


def shoot_data(studio: Studio) -> None:
    """What can be done with the diary, and a day just deleted."""
    studio.diary.record(BEGAN, HOLD, PAIN, ENDED)
    dialog = cast("DataDialog", studio.dialog(studio.window.data_wished.emit))
    studio.shoot("data-filled", dialog)
    dialog.export("/nowhere/diary.txt")
    studio.shoot("data-refused", dialog)
    dialog.day_button.click()
    studio.shoot("data-deleted", dialog)
    dialog.done_bar.undo_wished.emit()
    studio.shoot("data-undone", dialog)
    dialog.all_button.click()
    dialog.reject()
    settle()


def shoot_reminders(studio: Studio) -> None:
    """A list with one of each kind, every form of the editor, and what became of last week's."""
    window, reminders = studio.window, studio.controller.remind().reminders
    own = studio.controller.remind().list
    now = studio.clock.now()
    listed = [
        own.add(ClockTimes([time(14, 30)], WORKING_DAYS)),
        own.add(Sitting(50, [Hours(time(9), time(17), WORKING_DAYS)]), "seated-twist"),
        own.add(Once(now + timedelta(minutes=30)), "prone-glute"),
        own.add(NotDone(time(18)), "short"),
        own.add(NotDone(time(18), days=3)),
        own.add(QuietHours(Hours(time(20), time(8)))),
    ]
    own.switch(listed[1], on=False)
    log = tuple(
        LogEntry(now - timedelta(hours=hours), listed[0], stamped(now, reminders.zone), what, why)
        for hours, what, why in (
            (50, Event.SKIPPED, None),
            (26, Event.HELD, Reason.CAMERA),
            (25, Event.FIRED, None),
            (3, Event.MISSED, Reason.ASLEEP),
        )
    )
    quiet = MappingProxyType({listed[4]: Asked(now.date(), LAST_TIME)})
    reminders.take(lambda facts, _now: replace(facts, log=log, asked=quiet))
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
            if editor and isinstance(editor.form, SittingForm):
                shoot_night(studio, editor, editor.form)
        dialog.reject()
        dialog = cast("RemindersDialog", studio.dialog(window.reminders_wished.emit))
    dialog.reject()
    settle()
    studio.shoot("reminder-next")
    for reminder in listed:
        own.delete(reminder)


def shoot_night(studio: Studio, editor: ReminderEditor, form: SittingForm) -> None:
    """What is asked about hours that go through the night."""
    hours = form.hours.fields[0]
    hours.end.set_clock(time(5))
    editor.ui.save_button.click()
    settle()
    [question] = editor.findChildren(QuestionDialog)
    studio.shoot("edit-reminder-night", question)
    question.reject()
    hours.end.set_clock(time(17))
    settle()


def shoot_banner(studio: Studio) -> None:
    """A reminder where the desktop shows none, in the window and in a dialog; then closing."""
    window, house = studio.window, studio.controller.remind()
    studio.desktop.notifier.works = False
    soon = house.list.add(Once(studio.clock.now() + timedelta(minutes=30)))
    window.notices.clear("autostart")
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
    house.list.delete(soon)
    later = house.list.add(ClockTimes([time(14, 30)]))
    for name, present in (("tray", True), ("no-tray", False)):
        studio.desktop.tray.become(present=present)
        dialog = studio.dialog(window.close)
        studio.shoot(f"closing-{name}", dialog)
        dialog.reject()
        settle()
    house.list.delete(later)


def shoot_questions(studio: Studio) -> None:
    """The warning and the questions, as before the first session; then the session runs."""
    window = studio.window
    dialog = studio.dialog(window.sidebar.start_wished.emit)
    studio.shoot("warning", dialog)
    ui = dialog.ui  # type: ignore[attr-defined]
    ui.pain.click()
    studio.shoot("warning-pain", dialog)
    ui.no_pain.click()
    page = cast("ScreeningDialog", studio.dialog(ui.start_button.click))
    studio.shoot("screening", page)
    for tick in page.ticks.values():
        tick.click()
    studio.shoot("screening-urgent", page)
    for concern in studio.first.catalogue.screening.concerns:
        if concern.urgent:
            page.ticks[concern.id].click()
    studio.shoot("screening-yes", page)
    for tick in page.ticks.values():
        tick.setChecked(False)
    page.ui.go_on_button.click()
    settle()


def shoot_session(studio: Studio) -> None:
    """A session from its first step to its end, and pain."""
    window, session = studio.window, studio.controller.session
    studio.shoot("follow")
    session.vary(VariantKind.EASIER)
    studio.shoot("easier")
    session.vary(VariantKind.HARDER)
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
    window.notices.clear("visit")
    window.toggle_big()
    studio.shoot("big-view")
    session.resume()
    studio.clock.advance(QUIET_SECONDS)
    studio.shoot("big-hold")
    window.toggle_big()
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
    studio.controller.step_presenter.pain()
    studio.shoot("pain")
    session.understood("")
    studio.shoot("finished-pain")
    session.leave()
    studio.shoot("left-out")
    play = partial(studio.controller.launcher.play, "foam-roller")
    warning = cast("WarningDialog", studio.dialog(play))
    warning.ui.no_pain.click()
    warning.ui.start_button.click()
    studio.advance_to(Mode.HOLDING)
    studio.shoot("waiting-for-next")
    session.finish()
    session.leave()
    settle()


def shoot_progress(studio: Studio) -> None:
    """The progress page with more than a year behind it: from its top on, and as tables."""
    studio.diary.record(*past(studio.clock.now()))
    dialog = cast("ProgressDialog", studio.dialog(studio.window.progress_wished.emit))
    bar = dialog.area.verticalScrollBar()
    for number, section in enumerate(dialog.sections, 1):
        bar.setValue(section.y() if number > 1 else 0)
        studio.shoot(f"progress-{number}", dialog)
    for section in dialog.sections:
        section.turn_button.click()
    bar.setValue(0)
    studio.shoot("progress-tables", dialog)
    dialog.reject()
    settle()


def shoot_own_routines(studio: Studio) -> None:
    """The list of own routines, and the editor with an entry open."""
    own = studio.controller.own_routines
    wish = studio.window.own_routines_wished.emit
    dialog = cast("RoutinesDialog", studio.dialog(wish))
    studio.shoot("own-routines-none", dialog)
    knee = own.add(
        (
            Entry("prone-glute", seconds=10.0, holds=5, sides=Sides.TIGHTER_FIRST),
            Entry("wall-glute", breaths=6, rest=5.0, step_seconds=8.0),
            Entry("seated-twist"),
        )
    )
    own.change(replace(own[knee], title="For my knee"))
    evening = own.add((Entry("foam-roller"), Entry("seated-twist", seconds=30.0, holds=2)))
    studio.shoot("own-routines-list", dialog)
    dialog.rows[1].delete_wished.emit()
    studio.shoot("own-routines-deleted", dialog)
    dialog.deleted_bar.undo_wished.emit()
    dialog.edit(knee)
    editor = cast("RoutineEditor", dialog.editor)
    studio.shoot("own-routine", dialog)
    editor.rows[0].open_button.click()
    settle()
    studio.shoot("own-routine-entry", dialog)
    editor.area.verticalScrollBar().setValue(editor.area.verticalScrollBar().maximum())
    studio.shoot("own-routine-end", dialog)
    dialog.reject()
    for routine in (knee, evening):
        own.delete(routine)
    settle()


def shoot_all(studio: Studio) -> None:
    """Every screen there is."""
    shoot_reading(studio)
    shoot_variants(studio)
    shoot_welcome(studio)
    shoot_dialogs(studio)
    shoot_choosing(studio)
    shoot_own_routines(studio)
    shoot_packs(studio)
    shoot_pack_editor(studio)
    shoot_prescriptions(studio)
    shoot_data(studio)
    shoot_reminders(studio)
    shoot_banner(studio)
    shoot_questions(studio)
    shoot_session(studio)
    shoot_progress(studio)


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


def _on_screen_of(size: tuple[int, int], words: list[str]) -> int:
    """Run this tool once more, on a screen of this size; return its exit status."""
    screen = dict(zip(("width", "height"), size, strict=True))
    rest = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    with tempfile.TemporaryDirectory() as folder:
        described = Path(folder) / "screen.json"
        described.write_text(json.dumps({"screens": [screen | rest]}))
        there = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={described}"}
        command = [sys.executable, "-m", "tools.screenshots", *words]
        done = subprocess.run([*command, "--here"], env=there, check=False)  # noqa: S603
        return done.returncode


def main(words: list[str]) -> int:
    """Shoot what is asked for; return the exit status."""
    parser = argparse.ArgumentParser("tools.screenshots", description="Saves every screen.")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    parser.add_argument("--size", type=_size, help="one size, as 1366x768")
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--contrast", choices=CONTRASTS, default=CONTRASTS[0])
    parser.add_argument("--text", type=int, metavar="PERCENT")
    parser.add_argument("--locale", default="", help="whose times and weeks, as en_US or de_DE")
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH)
    parser.add_argument("--only", default="", metavar="NAME", help="screens whose name begins so")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args(words)
    if asked.locale:
        os.environ["LC_ALL"] = f"{asked.locale}.UTF-8"
    if not asked.here:
        named = [asked.size] if asked.size else SIZES
        return max(
            _on_screen_of(
                size, [*words, *(() if asked.size else ("--size", "{}x{}".format(*size)))]
            )
            for size in named
        )
    asked.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    for theme in [asked.theme] if asked.theme else THEMES:
        for percent in [asked.text] if asked.text else TEXTS:
            studio = Studio(
                application,
                asked.folder,
                theme,
                asked.size,
                percent,
                asked.only,
                asked.contrast,
                asked.language,
            )
            shoot_all(studio)
            studio.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
