"""The main window: sidebar and panel, keys, and the pages around a session."""

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QEvent, QPointF, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from glutestretch.app.ui.navigator import Navigator
from glutestretch.app.ui.notice_area import NoticeArea
from glutestretch.kit.arrow_keys import arrow_keys
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.theme import Size, magnify, text_factor
from glutestretch.session.controls import Controls, Marked
from glutestretch.session.ui.sidebar import Sidebar
from glutestretch.session.ui.step_panel import StepPanel

LEAST_WIDTH, LEAST_HEIGHT = 640, 400
_FIRST = QSize(1240, 800)
_FRAME = QSize(16, 56)
"""Room for the frame that a window manager lays around the window, a guess on the safe side."""
_LEAST_PAGE, _LEAST_WORDS = 165, 75
"""The height of a page where room is shortest, and of it what grows with the text."""
_BIG_LINES = 24
"""How many lines of text the height of a page in the big view holds."""
_MOST_SCALE = 4.0
_MOST_NOTICES = 0.4
"""The share of the height that notices take at most; further ones are scrolled to."""
_COMPACT_BELOW = 960
_LOW = 500


class MainWindow(QMainWindow):
    """Lays out sidebar, notices and pages, and turns keys into wishes.

    Attributes:
        notices: What is said above the pages.
        running: Whether a session is shown that asks before it ends.
        stays: Tells whether the app stays when the window is closed, so that reminders come.
        save_all: Writes what is not written yet; tells whether all of it is.

    Signals:
        pause_wished, switch_side_wished, finish_wished, skip_wished: In the session.
        say_again_wished, how_long_wished: Say once more what to do, or how long it still takes.
        progress_wished, settings_wished, data_wished, reminders_wished, routines_wished,
        own_routines_wished, packs_wished, prescription_wished: Open what the name says.
        glutes_wished, guide_wished, keys_wished, doctor_wished, about_wished, welcome_wished: Open
        this page to read.
        stay_wished: The window is closed while the app is to stay.
        activated: The window has become the active one.
        closing: The window is about to close for good.
        first_painted: The window has been painted for the first time.
        running_changed: Whether a session is shown that asks before it ends.
        varying_changed: Whether there is an easier, and whether there is a harder variant.
        left: The window was hidden.
    """

    pause_wished = Signal()
    switch_side_wished = Signal()
    progress_wished = Signal()
    settings_wished = Signal()
    data_wished = Signal()
    glutes_wished = Signal()
    guide_wished = Signal()
    keys_wished = Signal()
    doctor_wished = Signal()
    about_wished = Signal()
    welcome_wished = Signal()
    finish_wished = Signal()
    skip_wished = Signal()
    say_again_wished = Signal()
    how_long_wished = Signal()
    reminders_wished = Signal()
    routines_wished = Signal()
    own_routines_wished = Signal()
    packs_wished = Signal()
    prescription_wished = Signal()
    stay_wished = Signal()
    left = Signal()
    activated = Signal()
    closing = Signal()
    first_painted = Signal()
    running_changed = Signal(bool)
    varying_changed = Signal(bool, bool)

    def __init__(self) -> None:
        super().__init__()
        self.sidebar = Sidebar(self)
        self.panel = StepPanel(self)
        self.running = False
        self.stays: Callable[[], bool] = lambda: False
        self.save_all: Callable[[], bool] = lambda: True
        self._ends_unsaved = False
        self._quitting = False
        self._big = False
        self._painted = False
        self._marked = Marked.START
        self._varying = (False, False)
        self._kept_focus: QWidget | None = None
        self._pressed: QPointF | None = None
        self._take_by_place: Callable[[QKeyEvent], bool] = lambda _event: False
        self.setWindowTitle("Glutestretch")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(_FIRST.boundedTo(self.screen().availableSize() - _FRAME))
        self._lay_out()

    def _lay_out(self) -> None:
        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.notices = NoticeArea(self.sidebar.last_focus, centre)
        self.notices.crowded.connect(self._fit_notices)
        self.pages = Navigator(self.panel, centre)
        self.pages.currentChanged.connect(self._fit_page)
        self.pages.currentChanged.connect(self._mark)
        self._column.addWidget(self.notices)
        self._column.addWidget(self.pages, 1)
        row.addLayout(self._column, 1)
        self.setCentralWidget(centre)

    def add_keys(self, take_by_place: Callable[[QKeyEvent], bool]) -> None:
        """Add what the first paint does not need: keys by their place, and the key for breaths."""
        from glutestretch.session.ui.breath_key import BreathKey  # noqa: PLC0415

        self._take_by_place = take_by_place
        self.breath_key = BreathKey(self)
        self.breath_key.began.connect(self.panel.in_breath_began_wished)
        self.breath_key.ended.connect(self.panel.in_breath_ended_wished)

    # --- facts to show

    def show_controls(self, controls: Controls) -> None:
        """Offer what only a running session has; its beginning takes the keyboard."""
        began = controls.running and not self.running
        if controls.running != self.running:
            self.running = controls.running
            self.running_changed.emit(controls.running)
            self.sidebar.show_running(controls.running)
        self._marked = controls.marked
        self._mark()
        varying = controls.easier, controls.harder
        if varying != self._varying:
            self._varying = varying
            self.varying_changed.emit(*varying)
        self.breath_key.listen(controls.own_breath)
        if began:
            self._kept_focus = None
            self.pages.close_opened()
            self.panel.take_focus()

    def allow_start(self, allowed: bool) -> None:  # noqa: FBT001 - a slot
        """Enable or disable the start of the routine."""
        self.sidebar.allow_start(allowed)
        self._mark()

    def _mark(self) -> None:
        """Fill one button: where the routine cannot be started from here, the stretch can.

        A page that lies over the stretch has its own.
        """
        start = self._marked is Marked.START and self.sidebar.can_start
        self.sidebar.mark_start(start and not self.pages.is_over)
        plays = self._marked is Marked.START and not start
        self.panel.mark(Marked.MAIN if plays else self._marked)

    def _fit_page(self) -> None:
        """Let the page that is shown be read from afar in the big view."""
        page = self.pages.currentWidget()
        if page is None or page is self.panel:
            return
        scale = max(1.0, min(self.height() / _BIG_LINES / Size.BODY, _MOST_SCALE))
        magnify(page, scale if self._big else 1.0)

    def announce(self, sentence: str) -> None:
        """Let a screen reader say a sentence."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # --- the window itself

    def focusNextPrevChild(self, ahead: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Move the keyboard by Tab; from a control that is gone, to where a press is harmless."""
        before = self.focusWidget()
        moved = super().focusNextPrevChild(ahead)
        if before is not None and not (before.isVisible() and before.isEnabled()):
            from glutestretch.kit.focus_ring import focus_harmless  # noqa: PLC0415

            focus_harmless(self.focusWidget() or self.panel)
        return moved

    @property
    def big(self) -> bool:
        """Whether the big view is shown, to be read from afar."""
        return self._big

    def toggle_big(self) -> None:
        """Fill the screen with words that can be read from three metres, or go back."""
        usual = self.saveGeometry()
        self._big = not self._big
        if self._big and self.sidebar.isAncestorOf(self.focusWidget()):
            self.panel.take_focus()
        self.sidebar.setVisible(not self._big)
        self.panel.set_big(self._big)
        self._mark()
        if self._big:
            self._usual_geometry = usual
            self._saved_state = self.windowState()
            self.showFullScreen()
        else:
            self.setWindowState(self._saved_state)
        self._fit()

    def geometry_text(self) -> str:
        """Return place and size of the window, as text to keep."""
        geometry = self._usual_geometry if self._big else self.saveGeometry()
        return bytes(geometry.toBase64().data()).decode("ascii")

    def restore_geometry_text(self, text: str) -> None:
        """Put the window where it was; text that makes no sense changes nothing."""
        self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def bring_up(self) -> None:
        """Show the window in front of the others."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Leave the big view, else a page that was opened, else a session, after asking."""
        if self._big:
            self.toggle_big()
        elif not self.pages.back():
            self.ask_to_finish()

    def ask_to_finish(self) -> None:
        """End a running session, after asking."""
        if self.running:
            self._ask_to_end(
                self.tr("End this session?"), self.tr("End session"), self.finish_wished.emit
            )

    def _ask_to_end(self, question: str, yes: str, end: Callable[[], object]) -> None:
        from glutestretch.kit.question_dialog import Answer, QuestionDialog  # noqa: PLC0415

        self.pause_wished.emit()
        kept = self.tr("What you have done so far is kept.")
        answers = (Answer(self.tr("Stay"), self._stay_open), Answer(yes, end, "leaves"))
        dialog = QuestionDialog(question, (kept,), answers, self)
        dialog.rejected.connect(self._stay_open)
        dialog.open()

    def _ask_to_lose(self) -> None:
        """Ask before what could not be written is lost."""
        from glutestretch.kit.question_dialog import Answer, QuestionDialog  # noqa: PLC0415

        dialog = QuestionDialog(
            self.tr("Quit although something is not written down?"),
            (self.tr("What you did last could not be written to its file, and would be lost."),),
            (
                Answer(self.tr("Try again"), self.quit),
                Answer(self.tr("Quit without it"), self._lose, "leaves"),
            ),
            self,
        )
        dialog.rejected.connect(self._stay_open)
        dialog.open()

    def _lose(self) -> None:
        self._ends_unsaved = True
        self.quit()

    def let_go(self) -> None:
        """The system ends the app: closing is no wish to stay in the tray, or to be asked."""
        self._quitting = self._ends_unsaved = True

    def _stay_open(self) -> None:
        self._quitting = False

    def _fit(self) -> None:
        factor = text_factor()
        compact = self.width() < _COMPACT_BELOW * factor
        self.sidebar.set_compact(compact)
        side, end = (20 if compact else 32), 20
        if self.height() < _LOW * factor:
            side, end = 12, 10
        self._column.setContentsMargins(side, end, side, end)
        self._fit_page()
        self._fit_notices()

    def _fit_notices(self) -> None:
        """Give the notices the height they need, as far as it leaves the page its own."""
        edges = self._column.contentsMargins()
        page = _LEAST_PAGE + _LEAST_WORDS * text_factor() + edges.top() + edges.bottom()
        spare = round(self.height() - page - self._column.spacing())
        self.notices.fit(self.pages.width(), min(round(_MOST_NOTICES * self.height()), spare))

    def quit(self) -> None:
        """Close and end the app, also where it stays for reminders."""
        self._quitting = True
        if self.running or not (self._ends_unsaved or self.save_all()):
            self.bring_up()
        if self.isVisible():
            self.close()
        else:
            self.closing.emit()
            QApplication.quit()

    def end(self) -> None:
        """End the app without a question; what was done is kept."""
        self.running = False
        self._ends_unsaved = True
        self.quit()
        QApplication.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while a session runs; what was done is kept either way."""
        if self.running:
            event.ignore()
            self._ask_to_end(
                self.tr("Close in the middle of the session?"), self.tr("Close"), self._close_anyway
            )
            return
        if self.stays() and not self._quitting:
            event.ignore()
            self.stay_wished.emit()
            return
        if not self._ends_unsaved and not self.save_all():
            event.ignore()
            self._ask_to_lose()
            return
        self.closing.emit()
        event.accept()
        if not QApplication.quitOnLastWindowClosed():
            QApplication.quit()

    def _close_anyway(self) -> None:
        if self.stays() and not self._quitting:
            self.finish_wished.emit()
        self.running = False
        self.close()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember what has the keyboard: until its windows are gone, the desktop moves it on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._kept_focus = self.focusWidget()
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard back to what had it."""
        super().showEvent(event)
        kept, self._kept_focus = self._kept_focus, None
        if kept is not None:
            from shiboken6 import isValid  # noqa: PLC0415

            from glutestretch.kit.focus_ring import focus_harmless  # noqa: PLC0415

            focus_harmless(kept if isValid(kept) else self.panel)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint, once it is on its way to the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the layout to the size."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the layout to the font; a breath held by key ends with the focus."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        elif event.type() is QEvent.Type.ActivationChange:
            if self.isActiveWindow():
                self.activated.emit()
            else:
                self.panel.in_breath_ended_wished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the focused control has no use for."""
        ahead, back = arrow_keys(self)
        wishes = {
            QtCore.Qt.Key.Key_Space.value: self.panel.main_wished,
            ahead: self.panel.next_wished,
            back: self.panel.back_wished,
        }
        wish = wishes.get(event.key())
        if self.pages.is_over and not (self.running and wish is self.panel.main_wished):
            wish = None  # what is not seen does not move on; only a session can be paused
        if wish is None:
            scroll = self.pages.page.findChild(ScrollPage)
            taken = scroll is not None and scroll.take_key(event.key())
            if not taken and not self._take_by_place(event) and not self._take_in_session(event):
                super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            wish.emit()

    def _take_in_session(self, event: QKeyEvent) -> bool:
        """Let keys that nothing else took lead through a session; tell whether this one did."""
        from glutestretch.session.ui.session_keys import Does, does  # noqa: PLC0415

        if not self.running or self.breath_key.is_meant_by(event):
            return False
        done = does(event, any_key=self._big)
        if done is None or (self.pages.is_over and done is not Does.PAUSE_OR_GO_ON):
            return False
        if not event.isAutoRepeat():
            {
                Does.PAUSE: self.pause_wished,
                Does.PAUSE_OR_GO_ON: self.panel.main_wished,
                Does.NEXT: self.panel.next_wished,
                Does.BACK: self.panel.back_wished,
            }[done].emit()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note a press on whatever has no use for it, in the big view: it may become a click."""
        clicked = self.childAt(event.position().toPoint())
        useless = clicked is None or clicked.isEnabled()  # a button that can do nothing does that
        left = event.button() is QtCore.Qt.MouseButton.LeftButton
        if self._big and self.running and left and useless and not self.pages.is_over:
            self._pressed = event.position()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Forget the press once it has become a drag, which turns the figure."""
        if self._pressed is not None:
            way = event.position() - self._pressed
            if way.manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pause or go on by a click, in the big view."""
        if event.button() is not QtCore.Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        self.mouseMoveEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._big and self.running and not self.pages.is_over:
            self.panel.main_wished.emit()
