"""The main window: sidebar and panel, keys, and the pages around a session."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from glutestretch.widgets.theme import text_factor
from glutestretch.windows.notice import Notice
from glutestretch.windows.sidebar import Sidebar
from glutestretch.windows.step_panel import StepPanel

LEAST_WIDTH, LEAST_HEIGHT = 800, 560
_FIRST_WIDTH, _FIRST_HEIGHT = 1240, 800
_COMPACT_BELOW = 960


class MainWindow(QMainWindow):
    """Lays out sidebar, notices and pages, and turns keys into wishes."""

    pause_wished = Signal()
    switch_side_wished = Signal()
    settings_wished = Signal()
    glutes_wished = Signal()
    keys_wished = Signal()
    about_wished = Signal()
    finish_wished = Signal()
    skip_wished = Signal()
    closing = Signal()
    first_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sidebar = Sidebar(self)
        self.panel = StepPanel(self)
        self.running = False
        self._big = False
        self._painted = False
        self._saved_state = Qt.WindowState.WindowNoState
        self.setWindowTitle("Glutestretch")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(_FIRST_WIDTH, _FIRST_HEIGHT)
        self._lay_out()
        self._add_actions()

    def _lay_out(self) -> None:
        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        self.pages = QStackedWidget(centre)
        self.pages.addWidget(self.panel)
        self._column.addLayout(self._notices)
        self._column.addWidget(self.pages, 1)
        row.addLayout(self._column, 1)
        self.setCentralWidget(centre)

    def _add_actions(self) -> None:
        self.menu = QMenu(self)
        key = Qt.Key
        self._add(self.tr("&Settings…"), self.settings_wished, "Ctrl+,")
        self._add(self.tr("&Big view"), self.toggle_big, "F11")
        self.skip_action = self._add(self.tr("S&kip this stretch"), self.skip_wished)
        self.finish_action = self._add(self.tr("&End the session…"), self.leave)
        self.menu.addSeparator()
        self._add(self.tr("About your &glutes"), self.glutes_wished)
        self._add(self.tr("&Keys"), self.keys_wished, "Ctrl+?", "F1")
        self._add(self.tr("&About Glutestretch"), self.about_wished)
        self.menu.addSeparator()
        self._add(self.tr("&Quit"), self.close, "Ctrl+Q")
        self._hidden(self.show_menu, "F10")
        self._hidden(self.panel.next_wished.emit, key.Key_PageDown)
        self._hidden(self.panel.back_wished.emit, key.Key_PageUp)
        self._hidden(self.switch_side_wished.emit, key.Key_S)
        self._hidden(self.panel.pain_wished.emit, key.Key_P)
        self._hidden(self.leave, key.Key_Escape)
        self.sidebar.ui.menu_button.clicked.connect(self.show_menu)
        self.allow_session_actions(running=False)

    def _add(self, text: str, slot: object, *keys: str) -> QAction:
        action = self.menu.addAction(text)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _hidden(self, slot: Callable[[], object], key: Qt.Key | str) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(slot)
        self.addAction(action)

    # --- facts to show

    def allow_session_actions(self, *, running: bool) -> None:
        """Offer what only a running session has."""
        self.running = running
        self.skip_action.setEnabled(running)
        self.finish_action.setEnabled(running)

    def show_notice(
        self,
        sentence: str,
        topic: str = "",
        action: str = "",
        act: Callable[[], object] | None = None,
        dismiss: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence above the panel; one that stands there already is not repeated."""
        for shown in self.notices:
            if shown.sentence == sentence:
                return
        above = self.notices
        notice = Notice(sentence, topic, action, act, dismiss, self)
        self._notices.addWidget(notice)
        before = above[-1].ui.close_button if above else self.sidebar.ui.stretches
        self.setTabOrder(before, notice.ui.action_button)
        self.setTabOrder(notice.ui.action_button, notice.ui.close_button)
        self.announce(sentence)

    @property
    def notices(self) -> list[Notice]:
        """The notices that stand above the panel."""
        return [notice for notice in self.findChildren(Notice) if not notice.isHidden()]

    def clear_notices(self, topic: str) -> None:
        """Take the notices on a topic away."""
        for notice in self.notices:
            if notice.topic == topic:
                notice.hide()
                notice.deleteLater()

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the step panel, or the step panel again."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def announce(self, sentence: str) -> None:
        """Let a screen reader say a sentence."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def show_menu(self) -> None:
        """Open the menu below its button."""
        button = self.sidebar.ui.menu_button
        at = button if button.isVisible() else self.panel
        self.menu.popup(at.mapToGlobal(at.rect().bottomLeft() if at is button else at.pos()))

    # --- the window itself

    def toggle_big(self) -> None:
        """Fill the screen with words that can be read from three metres, or go back."""
        self._big = not self._big
        self.sidebar.setVisible(not self._big)
        self.panel.set_big(self._big)
        if self._big:
            self._saved_state = self.windowState()
            self.showFullScreen()
        else:
            self.setWindowState(self._saved_state)
        self._fit()

    def geometry_text(self) -> str:
        """Return place and size of the window, as text to keep."""
        if self._big:
            self.toggle_big()
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry_text(self, text: str) -> None:
        """Put the window where it was; text that makes no sense changes nothing."""
        self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def bring_up(self) -> None:
        """Show the window in front of the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Leave the big view, else a running session, after asking."""
        if self._big:
            self.toggle_big()
        elif self.running:
            self._ask_to_end(
                self.tr("End this session?"), self.tr("End session"), self.finish_wished.emit
            )

    def _ask_to_end(self, question: str, yes: str, end: Callable[[], object]) -> None:
        self.pause_wished.emit()
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.windowTitle())
        box.setText(question)
        box.setInformativeText(self.tr("What you have done so far is kept."))
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        going_on = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(going_on)
        box.setEscapeButton(going_on)
        box.accepted.connect(end)
        box.open()

    def _fit(self) -> None:
        factor = text_factor()
        compact = self.width() < _COMPACT_BELOW * factor
        self.sidebar.set_compact(compact)
        side = 20 if compact else 32
        self._column.setContentsMargins(side, 20, side, 20)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while a session runs; what was done is kept either way."""
        if self.running:
            event.ignore()
            self._ask_to_end(
                self.tr("Close in the middle of the session?"), self.tr("Close"), self._close_anyway
            )
            return
        self.closing.emit()
        event.accept()

    def _close_anyway(self) -> None:
        self.running = False
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint, once it is on its way to the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def event(self, event: QEvent) -> bool:
        """Fit the layout to size and font; a breath held by key ends with the focus."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        elif event.type() is QEvent.Type.WindowDeactivate:
            self.panel.in_breath_ended_wished.emit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the focused control has no use for."""
        wishes = {
            Qt.Key.Key_Space: self.panel.main_wished,
            Qt.Key.Key_Right: self.panel.next_wished,
            Qt.Key.Key_Left: self.panel.back_wished,
            Qt.Key.Key_Shift: self.panel.in_breath_began_wished,
        }
        wish = wishes.get(Qt.Key(event.key()))
        if wish is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            wish.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the breath that is held by key."""
        if event.key() == Qt.Key.Key_Shift and not event.isAutoRepeat():
            self.panel.in_breath_ended_wished.emit()
        else:
            super().keyReleaseEvent(event)
