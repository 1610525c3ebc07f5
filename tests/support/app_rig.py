"""The whole app without a screen: its real windows, presenters and files, on a clock of its own."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QThreadPool
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from glutestretch.app.controller import AppController
from glutestretch.app.services import Services
from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.paths import Paths
from glutestretch.diary.events import Fact, Overview
from glutestretch.diary.memory import NullDiary
from glutestretch.diary.store import DiaryStore
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode
from glutestretch.session.ui.breath_ring import BreathRing
from glutestretch.session.ui.finished_page import FinishedPage
from glutestretch.session.ui.pain_page import PainPage
from glutestretch.session.ui.warning_dialog import WarningDialog
from glutestretch.stretches.catalogue import Guidance
from tests.support.fake_audio import FakeAudio
from tests.support.fake_desktop import FakeDesktop
from tests.support.fake_examiner import FOUND, FakeExaminer
from tests.support.fake_figures import FakeFigures
from tests.support.fake_microphone import FakeMicrophone
from tests.support.fake_speech import FakeSpeech
from tests.support.fakes import FakeAlarm, FakeClock

ANSWERED = Overview(
    acknowledged_version=1, screened_version=1, screened_at=datetime(2026, 1, 1, tzinfo=UTC)
)
"""The warning and the questions were answered, and nothing applies."""
WIDE, NARROW, HUGE = (1240, 800), (800, 560), (3840, 2160)
_MOST_ALARMS = 20_000

ADialog = TypeVar("ADialog", bound=QDialog)
AFact = TypeVar("AFact", bound=Fact)


def settle() -> None:
    """Let all that is under way come to rest: pictures, posted events, deletions."""
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


class AppRig:
    """One run of the app; ``close`` must end it.

    Attributes:
        diary: Where facts are kept; in mind only, unless another one is given.
        speech: The system's own voice in English.
        speeches: Its voices by language, as far as they were asked for.
    """

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        *,
        past: Overview = ANSWERED,
        clock: FakeClock | None = None,
        diary: DiaryStore | None = None,
        desktop: FakeDesktop | None = None,
        words: Callable[[Guidance], Guidance] | None = None,
        size: tuple[int, int] = WIDE,
        figures: FakeFigures | None = None,
    ) -> None:
        self.application = application
        self.clock = clock or FakeClock()
        self.quiet_diary = NullDiary(past)
        self.diary: DiaryStore = diary or self.quiet_diary
        self.first = FirstScreen(application, Paths(str(folder)))
        if words:
            catalogue = self.first.catalogue
            self.first.catalogue = replace(catalogue, guidance=words(catalogue.guidance))
        self.window = self.first.window
        if not self.first.state.geometry:
            self.window.resize(*WIDE)  # wider than the screen there is without a display
        self.panel = self.window.panel
        self.sidebar = self.window.sidebar
        if size != WIDE:
            self.window.resize(*size)
        self.desktop = desktop or FakeDesktop(self.clock)
        self.audio = FakeAudio(self.clock)
        self.speeches: dict[str, FakeSpeech] = {}
        self.speech = self._speak("en")
        self.microphone = FakeMicrophone()
        self.figures = figures or FakeFigures()
        self.controller = AppController(
            self.first,
            self.clock,
            self._alarm_of,
            self.diary,
            Services(
                reminders=self.desktop.services,
                session=self.desktop.session_services,
                audio=lambda _owner: self.audio,
                speech=lambda language, _owner: self._speak(language),
                microphone=lambda _owner: self.microphone,
                figures=self.figures.of,
                doctor=partial(FakeExaminer, FOUND),
            ),
            application,
        )
        self.session = self.controller.session
        self.window.activateWindow()
        settle()

    def _speak(self, language: str) -> FakeSpeech:
        """Return the one voice of the system for a language."""
        return self.speeches.setdefault(language, FakeSpeech(self.clock))

    def _alarm_of(self, owner: QObject) -> FakeAlarm:
        """Return an alarm that is gone with its owner, as a real one is."""
        alarm = self.clock.alarm()
        owner.destroyed.connect(alarm.cancel)
        return alarm

    @property
    def mode(self) -> Mode:
        """What the app is doing."""
        return self.session.mode

    def is_now(self, mode: Mode) -> bool:
        """Whether the app has come to this mode; unlike ``mode``, not taken to stay so."""
        return self.session.mode is mode

    @property
    def ring(self) -> BreathRing:
        """The ring, which has been shown."""
        found = self.panel.ui.illustration.findChild(BreathRing)
        assert found is not None
        return found

    def facts(self, kind: type[AFact]) -> list[AFact]:
        """Return the facts of one kind that the quiet diary was told."""
        return [fact for fact in self.quiet_diary.facts if isinstance(fact, kind)]

    @property
    def notices(self) -> list[str]:
        """The sentences that are to be seen above the panel."""
        settle()
        shown = self.window.notices.shown
        hidden = [notice.sentence for notice in shown if not notice.isVisible()]
        assert not (hidden and self.window.isVisible()), f"not to be seen: {hidden}"
        return [notice.sentence for notice in shown]

    def _active_window(self) -> QWindow:
        if QGuiApplication.focusWindow() is None:  # a window manager would see to that
            self.window.activateWindow()
            settle()
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the focus"
        return window

    def press(self, keys: str | Qt.Key) -> None:
        """Press a key, or keys together, as the user does: wherever the focus is."""
        window = self._active_window()
        key = QKeySequence(keys)[0]  # type: ignore[index]  # its stub does not know
        QTest.keyClick(window, key.key(), key.keyboardModifiers())
        settle()

    def hold_key(self, key: Qt.Key = Qt.Key.Key_B, *, down: bool) -> None:
        """Press a key and keep it down, or let it go."""
        window = self._active_window()
        act = QTest.keyPress if down else QTest.keyRelease
        act(window, key)

    def write(self, text: str) -> None:
        """Type on the keyboard, wherever the focus is."""
        window = self._active_window()
        for sign in text:
            QTest.keyClick(window, sign)  # type: ignore[call-overload]  # its stub does not know
        settle()

    @property
    def focus(self) -> QWidget:
        """The control that has the keyboard."""
        control = QApplication.focusWidget()
        assert control is not None, "nothing has the focus"
        return control

    @property
    def dialogs(self) -> list[QDialog]:
        """The dialogs that are open."""
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def dialog(self, kind: type[ADialog]) -> ADialog:
        """Return the one open dialog, which is of this kind."""
        settle()
        (found,) = self.dialogs
        assert isinstance(found, kind)
        return found

    @property
    def warning(self) -> WarningDialog:
        """The warning, which is open."""
        return self.dialog(WarningDialog)

    @property
    def hurting(self) -> PainPage:
        """The page on pain, which is shown."""
        page = self.window.pages.currentWidget()
        assert isinstance(page, PainPage)
        return page

    def say_where(self, choice: int = 0) -> None:
        """Answer where the pain was; the first choice is the likeliest."""
        self.hurting.choices[choice].click()
        settle()

    @property
    def finished(self) -> FinishedPage:
        """The last page of a session, which is shown."""
        page = self.window.pages.currentWidget()
        assert isinstance(page, FinishedPage)
        return page

    def start(self) -> None:
        """Start the routine by its button."""
        self.sidebar.ui.start_button.click()
        settle()

    def play(self) -> None:
        """Press the button in the middle: play, pause, go on."""
        self.panel.ui.main_button.click()
        settle()

    def turn_to(self, stretch: str, step: int = 0) -> None:
        """Open a stretch to read, at a step counted from 0."""
        self.first.reader.open(stretch, step)
        settle()

    def let_pass_until(self, so: Callable[[], bool]) -> None:
        """Let time pass from alarm to alarm until something is so."""
        for _ in range(_MOST_ALARMS):
            if so() or not self.clock.advance_to_next():
                break
        settle()
        assert so(), f"never came; the app is {self.mode}"

    def play_until(self, mode: Mode, half: int | None = None) -> None:
        """Let time pass until the session is in this mode, in this half if one is named."""
        self.let_pass_until(
            lambda: self.is_now(mode) and (half is None or self.session.cue.half == half)
        )

    def close(self) -> None:
        """Close the window whatever is going on, and delete all that was made."""
        if not isValid(self.window):
            return
        for dialog in self.dialogs:
            dialog.close()
        self.window.running = False
        self.window.close()
        first = self.first
        made: tuple[QObject, ...] = (self.controller, first.pictures, first.reader)
        for one in (*made, first.preferences, first.look, self.window):
            one.deleteLater()
        settle()
